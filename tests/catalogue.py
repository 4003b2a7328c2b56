"""A catalogue of messages in another language, for tests that must not depend on what translators have written."""

import struct
from pathlib import Path

from pytest_django import Settings

HEADER = "Content-Type: text/plain; charset=UTF-8\nPlural-Forms: nplurals=2; plural=(n != 1);\n"


def install(messages: dict[str, str], folder: Path, settings: Settings, language: str = "de") -> None:
    """Makes these the translations into a language; of a plural both forms, each side parted by a NUL."""
    where = folder / language / "LC_MESSAGES"
    where.mkdir(parents=True)
    (where / "django.mo").write_bytes(compiled(messages))
    settings.LOCALE_PATHS = [str(folder)]


def compiled(messages: dict[str, str]) -> bytes:
    """The messages in gettext's binary form (GNU gettext manual, "The Format of GNU MO Files")."""
    pairs = sorted((key.encode(), value.encode()) for key, value in ({"": HEADER} | messages).items())
    at = 28 + 16 * len(pairs)
    tables, words = [b"", b""], b""
    for side in (0, 1):
        for pair in pairs:
            tables[side] += struct.pack("<II", len(pair[side]), at + len(words))
            words += pair[side] + b"\0"
    head = struct.pack("<7I", 0x950412DE, 0, len(pairs), 28, 28 + 8 * len(pairs), 0, at)
    return head + tables[0] + tables[1] + words
