"""Word lists, one module a language; `words_for` picks them by code or, without one, by the text's commonest words."""

import re
from functools import cache
from importlib import import_module

from checks.splitting.languages.words import Words

CODES = ("en", "uk", "de", "fr", "es", "pl", "it", "bg")
_PROBE = 4000  # code points are enough to tell a language by its commonest words
_SEEN = 60_000  # code points among which they are looked for
_TEXT = 11  # spaces; a line with fewer may be one of a menu, whose bullets look like words ("o Contact")
_WORD = re.compile(r"[^\W\d_]+")


@cache
def words(code: str) -> Words:
    """The word lists of a language; English ones under its own code for a language that has none."""
    return Words.of(import_module(f"checks.splitting.languages.{code if code in CODES else 'en'}"), code)


def words_for(text: str, language: str | None) -> Words:
    """The word lists for a text: of the language given (a two-letter code, any case), or of the one it seems to be."""
    code = (language or "").lower()[:2]
    return words(code if code else _guess(text))


def _guess(text: str) -> str:
    seen = [word.lower() for word in _WORD.findall(_probe(text))]
    counts = {code: sum(word in words(code).common for word in seen) for code in CODES}
    return max(CODES, key=lambda code: counts[code])


def _probe(text: str) -> str:
    """A piece of the running text; of a text without long lines its beginning."""
    running = [line for line in text[:_SEEN].splitlines() if line.count(" ") >= _TEXT]
    return "\n".join(running)[:_PROBE] or text[:_PROBE]
