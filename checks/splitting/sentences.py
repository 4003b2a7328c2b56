"""Sentences: nupunkt's boundaries inside each line, corrected by what the language's word lists and the marks say.

nupunkt (a Punkt model of English) was the best of three libraries on English news and close to the best elsewhere;
what it lacks for other languages - their abbreviations, ordinals with a full stop, quotation marks that close after the
stop - is mended here.
"""

import re
from functools import cache
from typing import Any

from checks.splitting.blocks import lines
from checks.splitting.drafts import Span
from checks.splitting.languages import words_for
from checks.splitting.languages.words import Words

_CLOSED = r"(?<![.!?…])[.!?…]+[\"”“»«’'‘)\]]*(?:\s?\[\d{1,3}\])*\s+"
_END = re.compile(_CLOSED + r"(?=[\"“”„«»‹‘'(\[¿¡–—-]*\s?[^\W\d_a-z]|[\"“„«¿¡(]*\d)")
_CLOSERS = "“\"”»’')]›"
_STOPS = ".!?…"
_BEFORE_WORD = re.compile(r"[\s\"“„«»”(\[]")
_NEVER_FIRST = ".,;:!?…"
_NOTE = re.compile(r"\[\d{1,3}\]")  # a footnote mark, as in encyclopedias
_NOTES_LAST = re.compile(r"(?:\s?\[\d{1,3}\])+\s*$")
_FIRST_SIGN = re.compile(r"\w")
_INITIAL = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]")
_ROMAN = re.compile(r"[IVXLC]{1,5}$")
_LOOK_BACK = 60  # code points are enough for the last word
_PIECE = 4_000  # code points; a longer line is read in pieces so that no library sees a monster


def sentences(text: str, language: str | None = None) -> list[Span]:
    """The sentences of a text, in order, as (start, end) in code points; they cover every non-space character."""
    words = words_for(text, language)
    return [span for start, end in lines(text) for span in sentences_of_line(text, start, end, words)]


def sentences_of_line(text: str, start: int, end: int, words: Words) -> list[Span]:
    """The sentences of one line without space around it."""
    found = []
    last = start
    for at in _starts(text, start, end, words):
        stop = _rstrip(text, last, at)
        if stop > last:
            found.append((last, stop))
        last = at
    return [*found, (last, end)]


def _rstrip(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1].isspace():
        end -= 1
    return end


def _starts(text: str, start: int, end: int, words: Words) -> list[int]:
    """Where sentences begin inside a line, its first left out."""
    line = text[start:end]
    library = _library(line)
    candidates = library | {match.end() for match in _END.finditer(line)}
    return [start + at for at in sorted(candidates) if _is_boundary(line, at, words, known=at in library)]


def _library(line: str) -> set[int]:
    """nupunkt's sentence starts; where a piece begins is none of them."""
    found = set()
    for offset in range(0, len(line), _PIECE):
        piece = line[offset : offset + _PIECE]
        found |= {offset + int(span[0]) for span in _nupunkt()(piece)[1:]}
    return found


@cache
def _nupunkt() -> Any:
    from nupunkt import sent_spans  # loading its model takes a moment, importing this package must not

    return sent_spans


def _is_boundary(line: str, at: int, words: Words, *, known: bool) -> bool:
    """Whether a sentence begins at `at`; `known` when the library thinks so."""
    after = line[at : at + 40]
    if after[0] in _NEVER_FIRST or _NOTE.match(after):
        return False
    if after[0] in _CLOSERS[1:] and (len(after) == 1 or not after[1].isalnum()):
        return False
    first = _FIRST_SIGN.search(after)
    if first and first[0].islower() and not (known and words.code == "en" and _ends_plainly(line, at)):
        return False
    return not _is_abbreviation(line[max(0, at - _LOOK_BACK) : at], after, words, known=known)


def _ends_plainly(line: str, at: int) -> bool:
    """Whether a bare stop stands before: then nupunkt, a model of English, may know a writer who uses no capitals.

    A capital before "!" or "?" is a name that bears the sign ("Yahoo! in 1998").
    """
    before = line[max(0, at - _LOOK_BACK) : at].rstrip()
    word = _BEFORE_WORD.split(before)[-1]
    return before.endswith(".") or (before.endswith(("!", "?")) and word[:1].islower())


def _is_abbreviation(before: str, after: str, words: Words, *, known: bool) -> bool:
    """Whether the stop belongs to the word before it: an abbreviation, an initial or an ordinal number."""
    bare = _NOTES_LAST.sub("", before).rstrip().rstrip(_CLOSERS)
    stem = bare.rstrip(_STOPS)
    word = _BEFORE_WORD.split(stem)[-1]
    if not word or stem == bare:
        return not known
    if bare[len(stem) :] != ".":
        return False
    if word.lower() in words.abbreviations:
        return True
    if _INITIAL.fullmatch(word):
        return not known or (len(word) == 1 and word.isupper())
    if word.isdigit() and stem == word:  # the number of a list item
        return True
    if (word.isdigit() and len(word) <= 2) or _ROMAN.fullmatch(word):
        return words.ordinal_stop or not known
    return not known and words.code == "en" and len(word) < 4 and not word.isdigit()
