"""Offices in brackets behind a name: "Mark Rutte (NATO Secretary General)". A checker looks them up by themselves.

They are cut out wherever they stand, in a quotation too, as what somebody holds is no part of what is said there.
"""

import re
from collections.abc import Iterator

from checks.splitting.drafts import Span
from checks.splitting.languages.words import Words

# A name with a capital, then a bracket without figures in it; a sign behind it goes with it.
_BRACKET = re.compile(r"(?<=\w) (?P<office>\([^()\[\]\d\n]{6,80}\)[,;:]?)(?=\s)")
_NAME = re.compile(r"[^\W\d_a-zа-яіїєґß-öø-ÿ][\w’'-]*$")
_SHORTEST = 3  # words before the bracket
_SHORTEST_AFTER = 4  # words behind it
_FEWEST, _MOST = 2, 8  # words of an office


def offices(text: str, start: int, end: int, words: Words) -> list[Span]:
    """The statement from `start` to `end` as it is, or in the parts around and between offices in brackets."""
    found, first = [], start
    for bracket in _offices(text, start, end, words):
        before, after = text[first : bracket[0]].split(), text[bracket[1] : end].split()
        if len(before) >= _SHORTEST and len(after) >= _SHORTEST_AFTER:
            found += [(first, first + len(text[first : bracket[0]].rstrip())), bracket]
            first = end - len(text[bracket[1] : end].lstrip())
    return [*found, (first, end)]


def _offices(text: str, start: int, end: int, words: Words) -> Iterator[Span]:
    if "(" not in text[start:end]:
        return
    for match in _BRACKET.finditer(text, start, end):
        inside = match["office"].strip("(),;:")
        fits = _FEWEST <= len(inside.split()) <= _MOST and words.office.search(inside.lower())
        if fits and _NAME.search(text[max(start, match.start() - 40) : match.start("office") - 1]):
            yield match.span("office")
