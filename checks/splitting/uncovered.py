"""The words of a text that belong to no claim yet, and how much of it does."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import replace

from checks.splitting.drafts import Draft, Span
from checks.splitting.splitter import split

_LINE = re.compile(r"[^\n]+")


def uncovered(text: str, spans: Iterable[Span]) -> list[Span]:
    """The stretches outside all spans that have a letter or digit, in order, without the white space at their ends.

    A stretch never crosses a line end. `spans` may overlap and come in any order.
    """
    found, position = list[Span](), 0
    for start, end in [*sorted(spans), (len(text), len(text))]:
        if start > position:
            found += _stretches(text, position, start)
        position = max(position, end)
    return found


def _stretches(text: str, start: int, end: int) -> list[Span]:
    found = []
    for line in _LINE.finditer(text, start, end):
        words = line[0]
        if any(character.isalnum() for character in words):
            first = line.start() + len(words) - len(words.lstrip())
            found.append((first, line.end() - len(words) + len(words.rstrip())))
    return found


def coverage(text: str, spans: Iterable[Span]) -> float:
    """The share of the letters and digits that stand in a span, 0 to 1; 1 for a text without any."""
    bare = sum(_letters(text[start:end]) for start, end in uncovered(text, spans))
    every = _letters(text)
    return 1 - bare / every if every else 1.0


def _letters(words: str) -> int:
    return sum(character.isalnum() for character in words)


def drafts_for(text: str, stretches: Iterable[Span], language: str | None = None) -> list[Draft]:
    """What the split makes of these stretches, in order: drafts of the whole text, cut to the stretches.

    `stretches` do not overlap. The whole text is read, as who speaks may stand far before; a draft that is cut loses
    its stand-alone wording.
    """
    wanted, found = sorted(stretches), list[Draft]()
    starts, ends = [start for start, _ in wanted], [end for _, end in wanted]
    for draft in split(text, language) if wanted else ():
        for start, end in wanted[bisect_right(ends, draft.start) : bisect_left(starts, draft.end)]:
            found += _cut(text, draft, start, end)
    return found


def offered_drafts(text: str, spans: Iterable[Span], language: str) -> list[Draft]:
    """The drafts that could become claims of the words outside all spans; `language` is a two-letter code or ""."""
    return drafts_for(text, uncovered(text, spans), language or None)


def _cut(text: str, draft: Draft, start: int, end: int) -> list[Draft]:
    """The draft within bounds, where a letter or digit of it is left."""
    whole = start <= draft.start and draft.end <= end
    return [
        draft if whole else replace(draft, start=first, end=last, standalone="")
        for first, last in _stretches(text, max(start, draft.start), min(end, draft.end))
    ]
