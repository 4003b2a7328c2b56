"""Two texts of an article face to face: which paragraph of the one became which of the other."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from checks.anchoring import carry, same_words

Span = tuple[int, int]
PARAGRAPH = re.compile(r"\S[^\n]*")


@dataclass(frozen=True, slots=True)
class Pair:
    """A paragraph in both texts, as spans of code points; None on the side that has none. `moved`: in another order."""

    old: Span | None
    new: Span | None
    moved: bool = False
    same: bool = False


def face_to_face(old: str, new: str) -> list[Pair]:
    """The paragraphs of both texts in the order of the new one; those that are gone stand where they stood.

    Paragraphs that were put together face the one they became, and one that was parted faces all its parts.
    """
    before, after = _paragraphs(old), _paragraphs(new)
    faces = _faces(before, after, old, new)
    parts = _parts(before, after, faces, old, new)
    moved = _out_of_order([numbers[0] for _, numbers in sorted(faces.items())])
    facing = {number for numbers in faces.values() for number in numbers}
    gone = [number for number in range(len(before)) if number not in facing]
    pairs = [Pair(before[number], None) for number in _taken(gone, -1, facing)]
    for place, span in enumerate(after):
        if place in parts:
            continue
        numbers = faces.get(place, [])
        last = max((part for part, whole in parts.items() if whole == place), default=place)
        there = (span[0], after[last][1])
        here = (before[numbers[0]][0], before[numbers[-1]][1]) if numbers else None
        same = here is not None and same_words(old[slice(*here)], new[slice(*there)])
        pairs.append(Pair(here, there, bool(numbers) and numbers[0] in moved, same))
        pairs += [Pair(before[number], None) for number in _taken(gone, numbers[-1] if numbers else None, facing)]
    return pairs


def _faces(before: list[Span], after: list[Span], old: str, new: str) -> dict[int, list[int]]:
    """For each paragraph of the new text those of the old one that became it, neighbours all."""
    faces: dict[int, list[int]] = {}
    for number, fate in enumerate(carry(old, new, before)):
        place = _most_of(after, fate.start, fate.end) if fate.start is not None and fate.end is not None else None
        if place is not None and (place not in faces or faces[place][-1] == number - 1):
            faces.setdefault(place, []).append(number)
    return faces


def _parts(before: list[Span], after: list[Span], faces: dict[int, list[int]], old: str, new: str) -> dict[int, int]:
    """The paragraphs of the new text that are further parts of the one before them: each with the first part."""
    fresh = [place for place in range(len(after)) if place not in faces]
    found: dict[int, int] = {}
    for place, fate in zip(fresh, carry(new, old, [after[place] for place in fresh]), strict=True):
        whole = found.get(place - 1, place - 1)
        if fate.how in {"unchanged", "moved"} and fate.start is not None and whole in faces:
            first, last = before[faces[whole][0]], before[faces[whole][-1]]
            if first[0] <= fate.start < last[1]:
                found[place] = whole
    return found


def _out_of_order(numbers: list[int]) -> set[int]:
    """The numbers that are not in the longest rising row of them: what moved, as little as can be."""
    tops, rows = list[int](), list[list[int]]()
    for number in numbers:
        at = bisect_left(tops, number)
        row = [*(rows[at - 1] if at else []), number]
        tops[at : at + 1], rows[at : at + 1] = [number], [row]
    return set(numbers) - set(rows[-1] if rows else [])


def _taken(gone: list[int], after: int | None, facing: set[int]) -> Iterator[int]:
    """The paragraphs that are gone and followed one of the old text, one after the other."""
    if after is None:
        return
    for number in gone:
        if number > after and not any(between in facing for between in range(after + 1, number)):
            yield number


def _paragraphs(text: str) -> list[Span]:
    return [paragraph.span() for paragraph in PARAGRAPH.finditer(text)]


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
