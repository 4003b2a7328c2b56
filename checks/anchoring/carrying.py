"""What becomes of a claim when the text changes: each span's fate, read off the map of the edit."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from checks.anchoring.edit import Edit, Range
from checks.anchoring.words import Words, joined

How = Literal["unchanged", "moved", "reworded", "cut"]
Span = tuple[int, int]


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
            return Fate("unchanged" if edit.stays(first, place) else "moved", *where)
    stretch = _heaviest(edit.remains(first, last))
    if stretch is None:
        return Fate("cut")
    return Fate("reworded", *_whole(edit.new, *stretch))


def _exact(edit: Edit, span: Span, words: Range, place: int) -> Span | None:
    """The new place of a span whose words stand there in a row; None where it would begin or end in another word."""
    (start, end), (first, last) = span, words
    old, new = edit.old, edit.new
    final = place + last - first - 1
    here = new.starts[place] + max(0, start - old.starts[first]), new.ends[final] - max(0, old.ends[last - 1] - end)
    if any(joined(old.text, a) != joined(new.text, b) for a, b in zip(_inner(old, span, words), here, strict=True)):
        return None
    return here


def _inner(old: Words, span: Span, words: Range) -> Span:
    """A span without the white space at its ends."""
    return max(span[0], old.starts[words[0]]), min(span[1], old.ends[words[1] - 1])


def _heaviest(pieces: list[Range]) -> Range | None:
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
    while first and joined(new.text, new.starts[first]):
        first -= 1
    while last < len(new.tokens) and joined(new.text, new.ends[last - 1]):
        last += 1
    return new.starts[first], new.ends[last - 1]
