"""Two texts of an article face to face: which paragraph of the one became which of the other."""

import re
from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass

from checks.anchoring import carry, same_words

Span = tuple[int, int]
_PARAGRAPH = re.compile(r"\S[^\n]*")


@dataclass(frozen=True, slots=True)
class Pair:
    """A paragraph in both texts, as spans of code points; None on the side that has none. `moved`: in another order."""

    old: Span | None
    new: Span | None
    moved: bool = False
    same: bool = False


def face_to_face(old: str, new: str) -> list[Pair]:
    """The paragraphs of both texts in the order of the new one; those that are gone stand where they stood.

    A paragraph of the new text faces at most one of the old: of several that were put together, the first.
    """
    before, after = _paragraphs(old), _paragraphs(new)
    faces: dict[int, int] = {}
    moved, gone = set(), defaultdict[int, list[int]](list)
    last = -1
    for number, fate in enumerate(carry(old, new, before)):
        place = _most_of(after, fate.start, fate.end) if fate.start is not None and fate.end is not None else None
        if place is None or place in faces:
            gone[last].append(number)
            continue
        faces[place] = number
        last = place
        if fate.how == "moved":
            moved.add(place)
    pairs = [Pair(before[number], None) for number in gone[-1]]
    for place, span in enumerate(after):
        facing = before[faces[place]] if place in faces else None
        same = facing is not None and same_words(old[slice(*facing)], new[slice(*span)])
        pairs.append(Pair(facing, span, place in moved, same))
        pairs += [Pair(before[number], None) for number in gone[place]]
    return pairs


def _paragraphs(text: str) -> list[Span]:
    return [paragraph.span() for paragraph in _PARAGRAPH.finditer(text)]


def _most_of(paragraphs: list[Span], start: int, end: int) -> int | None:
    """The paragraph that has most of a stretch; the first of equals."""
    first = max(0, bisect_right(paragraphs, (start, len(paragraphs) and paragraphs[-1][1])) - 1)
    best, share = None, 0
    for number in range(first, len(paragraphs)):
        if paragraphs[number][0] >= end:
            break
        overlap = min(end, paragraphs[number][1]) - max(start, paragraphs[number][0])
        if overlap > share:
            best, share = number, overlap
    return best
