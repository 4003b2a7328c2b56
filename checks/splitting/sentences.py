"""Sentences: every mark that may end one is weighed, with what the language, its word lists and nupunkt say of it.

nupunkt (a Punkt model of English) was the best of three libraries on English news; in other languages its English lists
are no help.
"""

import re
from functools import cache
from typing import Any, NamedTuple

from checks.splitting.drafts import Span
from checks.splitting.enumerations import enumeration
from checks.splitting.languages import words_for
from checks.splitting.languages.abbreviations import WITHOUT_STOP
from checks.splitting.languages.words import Words
from checks.splitting.lines.blocks import lines
from checks.splitting.stops import Stops, in_brackets, stops_of

_STOPS = ".!?…"
_WIDE = "。！？｡"  # Chinese and Japanese
_OTHER = "।॥۔؟։။።፧។།"  # Devanagari, Urdu, Arabic, Armenian, Burmese, Ethiopic, Khmer, Tibetan
_NO_SPACES = "\u2e80"  # Chinese and Japanese from here on, which need no space behind a mark
_EMOJI = "☹☺❤\U0001f300-\U0001faff"
_OWN = {"el": ";\u037e", "hy": ":"}  # a Greek question mark, and the stop as Armenians type it
_MARKS = re.compile(
    rf"""(?P<mark>[{_STOPS}{_WIDE}{_OTHER};\u037e:]++)
    (?P<closed>(?:
        ["”“»«›’'‘`)\]」』）》*]  # quotation marks and brackets that close
        |\s[»›](?!\w)  # French sets them apart
        |\s?[{_EMOJI}]\ufe0f?|-\)  # an emoji, the nose and mouth of an emoticon
    )*+)
    (?:\s?\[(?:\d{{1,3}}|…|\.\.\.)\])*+  # footnote marks, words left out
    (?P<apart>\s{{1,2}}["']{{1,2}}(?=\s))?(?P<space>\s*+)""",
    re.VERBOSE,
)
_CLOSERS = "\"”»’')]›」』）》"
_INSIDE = "\"'“‘„«‹([¿¡$€£"  # what a quotation may begin with
_NEVER_FIRST = ".,;:!?…、，"
_ELLIPSIS_FIRST = re.compile(r"(?:\.\.\.|…)\w")
_GLUED = ("", "”", "»", ")")
_CAPITALISED = re.compile(r"[^\W\d_a-z][^\W\d_A-Z]|[IA]\b")
_NOTE = re.compile(r"\[(?:\d{1,3}|…|\.\.\.)\]")
_FIRST = re.compile(r"\W*(?P<word>\w+)")
_LAST_WORD = re.compile(r"(?<!\S)[^\W\d_]{3,}$")
_OPENING = 8  # code points; a mark with no word before it, as in "“… Then", ends nothing
_LOOK_BACK = 60  # code points are enough for the last word
_LOOK_BACK_QUOTE = 1_000
_PIECE = 4_000  # code points; a longer line is read in pieces so that no library sees a monster


class _Place(NamedTuple):
    """Where a sentence may begin in a line, and the mark before it with what closes behind."""

    at: int
    stop: int
    mark: str = ""
    closed: str = ""
    glued: bool = False


def sentences(text: str, language: str | None = None) -> list[Span]:
    """The sentences of a text, in order, as (start, end) in code points; they cover every non-space character."""
    words = words_for(text, language)
    return [span for start, end in lines(text) for span in sentences_of_line(text, start, end, words)]


def sentences_of_line(text: str, start: int, end: int, words: Words) -> list[Span]:
    """The sentences of one line without space around it."""
    found = []
    last = start
    for at in _starts(text[start:end], words):
        found.append((last, _rstrip(text, start + at)))
        last = start + at
    return [*found, (last, end)]


def _rstrip(text: str, end: int) -> int:
    while text[end - 1].isspace():
        end -= 1
    return end


def _starts(line: str, words: Words) -> list[int]:
    """Where sentences begin inside a line, its first left out."""
    stops = stops_of(words)
    listed = enumeration(line, ordinals=stops.ordinals, months=words.months)
    places = _places(line, listed.items, stops)
    known = _library(line) if places and words.code == "en" else frozenset()
    found = [0]
    for place in places:
        if place.at in listed.items or (
            place.at not in listed.inner and _is_start(line, found[-1], place, stops, known=place.at in known)
        ):
            found.append(place.at)
    return found[1:]


def _library(line: str) -> frozenset[int]:
    """nupunkt's sentence starts; where a piece begins is none of them."""
    found = set()
    for offset in range(0, len(line), _PIECE):
        piece = line[offset : offset + _PIECE]
        found |= {offset + int(span[0]) for span in _nupunkt()(piece)[1:]}
    return frozenset(found)


@cache
def _nupunkt() -> Any:
    from nupunkt import sent_spans  # loading its model takes a moment, importing this package must not

    return sent_spans


def _places(line: str, items: frozenset[int], stops: Stops) -> list[_Place]:
    """Every place behind a mark where a sentence may begin, and the items of a list, in order."""
    found = [_Place(at, at) for at in items]
    for match in _MARKS.finditer(line):
        at = match.end()
        if at < len(line) and at not in items:
            if match["apart"] and not _closes(line, match):
                at = match.end("apart") - len(match["apart"].lstrip())
            closed = match["closed"] + (match["apart"] or "")
            found.append(_Place(at, match.start(), match["mark"], closed, not match["space"]))
    return sorted(found) if items else found


def _closes(line: str, match: re.Match[str]) -> bool:
    """Whether a straight quotation mark with space on both sides ends a quotation.

    It does unless the last one before did, or none stands before it but one behind.
    """
    mark, at = match["apart"].strip(), match.start("apart")
    before = line.rfind(mark, max(0, at - _LOOK_BACK_QUOTE), at)
    if before < 0:
        return line.find(mark, match.end(), match.end() + _LOOK_BACK_QUOTE) < 0
    return before == 0 or line[before - 1].isspace() or not line[before + 1].isspace()


def _is_start(line: str, last: int, place: _Place, stops: Stops, *, known: bool) -> bool:
    """Whether a sentence begins at a place when the one before began at `last`; `known` when the library thinks so."""
    at, mark = place.at, place.mark
    after = line[at : at + 40]
    if _ELLIPSIS_FIRST.match(after):
        return mark[-1] in _STOPS and not place.glued
    if _goes_on(after):
        return False
    first = _FIRST.match(after)
    if first is None or not (place.stop - last > _OPENING or _FIRST.match(line[last : place.stop])):
        return False
    if mark[0] in _WIDE:  # before a particle the sentence goes on: "「行こう。」と言った"
        return not (place.closed[-1:] in ("」", "』") and "ぁ" <= after[0] <= "ゟ")
    if mark[0] in _OTHER or mark[0] in _OWN.get(stops.code, ""):
        return True
    if mark[-1] in ";:":
        return _after_semicolon(place, first["word"], after, stops)
    if place.glued:
        return _is_glued(line, place, after, stops)
    if _is_small(first["word"]):
        return _is_lower_start(line, last, place, first["word"], stops, known=known)
    if mark != ".":
        return not (place.closed and stops.is_said(line[at : at + _LOOK_BACK]))
    return stops.ends(line, last, place.stop, at, known=known)


def _goes_on(after: str) -> bool:
    """Whether a sentence cannot begin so: with a mark that belongs to what stands before, or a footnote mark."""
    if after[0] in _NEVER_FIRST or _NOTE.match(after):
        return True
    if after[0] not in _CLOSERS:
        return False
    return len(after) == 1 or not (after[1].isalnum() or after[1] in _INSIDE or (after[0] in "\"'" and after[1] == " "))


def _is_small(word: str) -> bool:
    """Whether a word begins small; "iPhone" does not, nor does Georgian, which has no capitals at the head of words."""
    if not word[0].islower() or word[0].title() == word[0]:
        return False
    return not word[1:2].isupper() or word.lower() in WITHOUT_STOP  # "kWh"


def _after_semicolon(place: _Place, first: str, after: str, stops: Stops) -> bool:
    """An emoticon ends a sentence; a semicolon does where a writer begins the next one with a capital."""
    if place.glued or not first[0].isupper():
        return False
    if place.closed:
        return place.closed[-1] == ")"
    return place.mark == ";" and first != "I" and stops.begins(after, plainly=True)


def _is_glued(line: str, place: _Place, after: str, stops: Stops) -> bool:
    """Whether only the space is missing: "of art.The owner", not "asp.Net" or an address."""
    if after[0] >= _NO_SPACES:
        return place.mark[-1] in "!?"
    if not (_CAPITALISED.match(after) and place.closed in _GLUED and stops.begins(after)):
        return False
    word = _LAST_WORD.search(line[max(0, place.stop - _LOOK_BACK) : place.stop])
    return word is not None and not word[0].isupper()


def _is_lower_start(line: str, last: int, place: _Place, first: str, stops: Stops, *, known: bool) -> bool:
    """Whether a writer who uses no capitals begins a sentence with `first`.

    A capital before "!" or "?" is a name that bears the sign ("Yahoo! in 1998").
    """
    before = line[max(last, place.stop - _LOOK_BACK) : place.stop]
    if place.closed or in_brackets(before):
        return False
    if not place.mark.strip("!?"):
        return known and before.split(" ")[-1][:1].islower()
    return place.mark == "." and stops.ends_lower(before, first, known=known)
