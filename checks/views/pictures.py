"""Pictures as path data for inline SVG: made on the server, coloured by the style sheet, worth nothing without words.

Numbers are written here and not in a template, which would write them as the reader's language does.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from checks.exports.over_time import Moment

# Of a picture's own units; the style sheet says how large they are on screen.
WIDTH, HEIGHT = 720, 200
# More points than the picture has units across cannot be seen.
POINTS = 360


@dataclass(frozen=True, slots=True)
class Segment:
    """One status of a bar: how many, in words, and the path of its stretch."""

    status: str
    word: str
    number: int
    path: str


def bar(counts: Iterable[tuple[str, str, int]]) -> list[Segment]:
    """The stretches of a bar one unit high and as long as there are things; of status, word and number, in order."""
    segments, at = [], 0
    for status, word, number in counts:
        if number:
            segments.append(Segment(status, word, number, f"M{at} 0h{number}v1h-{number}z"))
        at += number
    return segments


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a picture over time, as a path, and as the path of the area below it."""

    path: str
    area: str


@dataclass(frozen=True, slots=True)
class OverTime:
    """Decided claims below all claims, in steps, from the first moment to the last; `most` is the picture's top."""

    first: datetime
    last: datetime
    most: int
    total: Line
    decided: Line

    @classmethod
    def of(cls, moments: Sequence[Moment]) -> "OverTime | None":
        """The picture; None where nothing has happened yet that it could show."""
        if len(moments) < 2:
            return None
        first, last, most = moments[0].at, moments[-1].at, max(moment.total for moment in moments) or 1
        length = (last - first).total_seconds() or 1.0

        def line(values: Iterable[tuple[Moment, int]]) -> Line:
            spots = [
                ((moment.at - first).total_seconds() / length * WIDTH, HEIGHT - value / most * HEIGHT)
                for moment, value in values
            ]
            return _line(_thinned(spots))

        total = line((moment, moment.total) for moment in moments)
        decided = line((moment, moment.decided) for moment in moments)
        return cls(first, last, most, total, decided)


def _line(spots: Sequence[tuple[float, float]]) -> Line:
    """Steps: a value holds until the next one comes."""
    (x, y), *_ = spots
    steps = "".join(f"H{right:.1f}V{below:.1f}" for _, (right, below) in pairwise(spots))
    return Line(f"M{x:.1f} {y:.1f}{steps}", f"M{x:.1f} {HEIGHT}V{y:.1f}{steps}V{HEIGHT}z")


def _thinned(spots: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """At most POINTS of the spots, the last of each stretch; the first and the last of all stay."""
    if len(spots) <= POINTS:
        return list(spots)
    every = len(spots) / POINTS
    return [spots[0], *(spots[int(number * every) - 1] for number in range(1, POINTS)), spots[-1]]


@dataclass(frozen=True, slots=True)
class Columns:
    """Columns of a picture, one a day, each one unit wide with a gap, the highest HEIGHT units high."""

    path: str
    count: int

    @classmethod
    def of(cls, values: Sequence[int], most: int) -> "Columns":
        """The columns of these values, where `most` is the highest of all pictures beside each other."""
        high = [value / (most or 1) * HEIGHT for value in values]
        path = "".join(
            f"M{number}.1 {HEIGHT}v-{height:.1f}h.8v{height:.1f}z" for number, height in enumerate(high) if height
        )
        return cls(path, len(values))
