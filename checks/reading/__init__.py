"""Reading: a file's bytes or pasted text become normal text with what is known of it. No database, no Django.

    document = read("council.html", data)
    document = read_pasted(text)

Heavy libraries are imported where they are first needed, so that importing this package costs nothing.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import PurePath

from checks.reading.charset import decode
from checks.reading.document import Document, Unreadable
from checks.reading.language import language_of
from checks.reading.markdown import read_markdown
from checks.reading.normal import normal
from checks.reading.page import read_page
from checks.reading.plain import read_plain

__all__ = ["Document", "Unreadable", "normal", "read", "read_pasted", "refuse_size"]

MAX_BYTES = 500_000
EMPTY = "There is no text here: paste the article or choose a file that holds it."
BROKEN = "This file could not be read: open it where it was made, copy the article and paste it here."

_HTML = {".html", ".htm", ".xhtml"}
_MARKDOWN = {".md", ".markdown"}
_BEGINS_AS_PAGE = re.compile(
    r"\ufeff?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)?<(?:!doctype html|html)\b", re.IGNORECASE | re.DOTALL
)


def read(name: str, data: bytes, *, max_bytes: int = MAX_BYTES) -> Document:
    """Reads a file: plain text, Markdown or HTML, by its name, or by its content when that begins as a page does.

    `name` need not exist anywhere and may have any suffix. Raises Unreadable for an empty file, one of more than
    `max_bytes` bytes, one that is not text, and a page without text.
    """
    refuse_size(len(data), max_bytes, "This file")
    suffix = PurePath(name).suffix.lower()
    text, charset = decode(data, html=suffix in _HTML or _looks_like_page(data))
    return replace(_read(text, suffix), charset=charset)


def read_pasted(text: str, *, max_bytes: int = MAX_BYTES) -> Document:
    """Reads text from the clipboard; the source of a whole page is read as one.

    Raises Unreadable when there is no text or when it has more than `max_bytes` bytes as UTF-8.
    """
    refuse_size(len(text.encode("utf-8", "surrogatepass")), max_bytes, "This text")
    return _read(text, "")


def refuse_size(size: int, most: int, what: str) -> None:
    """Raises Unreadable where `size` bytes are more than `most`; `what` begins the sentence."""
    if size > most:
        raise Unreadable(
            f"{what} is too large ({size:,} bytes; the limit is {most:,}): paste the article's own text only."
        )


def _looks_like_page(data: bytes) -> bool:
    return bool(
        _BEGINS_AS_PAGE.match(data[:2_000].replace(b"\0", b"").decode("latin-1").lstrip("\xef\xbb\xbf\xff\xfe"))
    )


def _read(text: str, suffix: str) -> Document:
    try:
        document = _reader(text, suffix)(text)
    except Unreadable:
        raise
    except Exception as error:  # a library's own, on input that nobody foresaw
        raise Unreadable(BROKEN) from error
    if not any(character.isalnum() for character in document.text):
        raise Unreadable(EMPTY)
    return document if document.language else replace(document, language=language_of(document.text))


def _reader(text: str, suffix: str) -> Callable[[str], Document]:
    if suffix in _HTML or _BEGINS_AS_PAGE.match(text[:2_000]):
        return read_page
    return read_markdown if suffix in _MARKDOWN else read_plain
