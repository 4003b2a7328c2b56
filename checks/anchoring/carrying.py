"""What becomes of a claim when the text changes: each span's fate, read off the map of the edit."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from checks.anchoring.edit import Edit, Range
from checks.anchoring.words import Words, joined, rest_of_word

How = Literal["unchanged", "moved", "reworded", "cut"]
Span = tuple[int, int]

# A word or number of more parts than this ("one-two-three ...") is not made whole.
_MOST_PARTS = 6


@dataclass(frozen=True, slots=True)
class Fate:
    """What became of a span: how, and where it stands in the new text in code points, None when it was cut."""

    how: How
    start: int | None = None
    end: int | None = None


def carry(old: str, new: str, spans: Sequence[Span]) -> list[Fate]:
    """The fate of each span (start, end) of the old text, in the order given; ValueError for a span outside of it."""
    for start, end in spans:
        if not 0 <= start <= end <= len(old):
            raise ValueError(f"The span {start}-{end} does not lie in a text of {len(old)} characters.")
    if old == new:
        return [Fate("unchanged", start, end) for start, end in spans]
    edit = Edit(Words(old), Words(new))
    return [_fate(edit, start, end) for start, end in spans]


def _fate(edit: Edit, start: int, end: int) -> Fate:
    first, last = bisect_right(edit.old.ends, start), bisect_left(edit.old.starts, end)
    if start == end or first == last:
        return Fate("cut")
    place = edit.verbatim(first, last)
    if place is not None:
        where = _exact(edit, (start, end), (first, last), place)
        if where:
            return Fate("unchanged" if edit.stays(first) else "moved", *where)
    stretch = _longest(edit.remains(first, last))
    if stretch is None or (edit.old.says_something(first, last) and not edit.new.says_something(*stretch)):
        return Fate("cut")
    return Fate("reworded", *_whole(edit.new, *stretch))


def _exact(edit: Edit, span: Span, words: Range, place: int) -> Span | None:
    """The new place of a span whose words stand there in a row; None where it would begin or end in another word."""
    old, new, (first, last) = edit.old, edit.new, words
    start, end = max(span[0], old.starts[first]), min(span[1], old.ends[last - 1])
    begin = new.starts[place] + start - old.starts[first]
    finish = new.ends[place + last - first - 1] + end - old.ends[last - 1]
    same = all(rest_of_word(old.text, a) == rest_of_word(new.text, b) for a, b in ((start, begin), (end, finish)))
    return (begin, finish) if same else None


def _longest(pieces: list[Range]) -> Range | None:
    """The longest stretch that the pieces form without anything between them; the first of equals."""
    stretches: list[Range] = []
    for first, last in sorted(pieces):
        if stretches and stretches[-1][1] == first:
            stretches[-1] = (stretches[-1][0], last)
        else:
            stretches.append((first, last))
    return max(stretches, key=lambda stretch: stretch[1] - stretch[0], default=None)


def _whole(new: Words, first: int, last: int) -> Span:
    """A range of words as a span of the text, with the rest of a word or number that it would cut."""
    for _ in range(_MOST_PARTS):
        first -= first > 0 and joined(new.text, new.starts[first])
        last += last < len(new.tokens) and joined(new.text, new.ends[last - 1])
    return new.starts[first], new.ends[last - 1]
