"""The figures of an article with the words around them: what tells whether two of them speak of the same thing."""

import itertools
import math
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from checks.splitting.details import figures
from checks.splitting.details.moments import Moment, Reading
from checks.splitting.details.pieces import Piece
from checks.splitting.details.quantities import Quantity
from checks.splitting.details.units import is_function_word
from checks.splitting.drafts import Draft

_NEAR = 6  # pieces on each side of a figure that tell what it is a figure of
_WIDE = 25  # pieces on each side that may name whose or when
_STEM = 5  # letters; endings differ, beginnings less so
_ENDING = re.compile(r"(?<=\w{3})(?:ings?|ed|es|s|e|ly)$")
_YEAR = 4  # digits
_LARGE = 1000  # from here on a number tells something without a unit
_SHORTEST = 3  # letters of a word that tells something

BASELINE = "from"
"""The sign of every word that gives what something is compared with: "from", "against"."""


@dataclass(frozen=True, eq=False)
class Mention:
    """A figure in its draft, with the stems near it and further off.

    `unit` is what only figures alike in it are compared by, `names` are stems with a capital, `signs` the words near it
    that set it apart from another ("second", "average"), `dates` those of its draft, `beside` stems with the one right
    before, `inside` those between a number and its noun.
    """

    figure: Quantity | Moment
    unit: str
    draft: int
    near: frozenset[str]
    wide: frozenset[str]
    names: frozenset[str]
    signs: frozenset[str]
    dates: frozenset[str]
    beside: frozenset[tuple[str, str]]
    inside: frozenset[str]

    def contrasts(self, other: "Mention") -> bool:
        """Whether a word that both share goes with another word in each: "economy fare", "business fare"."""
        here, there = dict(self.beside), dict(other.beside)
        if self.inside and other.inside and self.inside.isdisjoint(other.inside):
            return True
        return any(here[word] != there[word] for word in here.keys() & there.keys())


def mentions(reading: Reading, drafts: Sequence[Draft]) -> list[Mention]:
    """The figures of an article that stand in drafts other than page furniture, in order."""
    starts = [draft.start for draft in drafts]
    placed: dict[int, list[Quantity | Moment]] = {}
    for figure in figures(reading):
        place = bisect_right(starts, reading.pieces[figure.first].start) - 1
        if place >= 0 and drafts[place].clear != "boilerplate":
            placed.setdefault(place, []).append(figure)
    return [
        _mention(reading, figure, place, drafts[place], dates)
        for place, inside in placed.items()
        for dates in [_dates(reading, inside)]
        for figure in inside
    ]


def _dates(reading: Reading, inside: Iterable[Quantity | Moment]) -> frozenset[str]:
    """The dates of a draft, as values or as written; days of the week, on which things are only reported, left out."""
    return frozenset(
        moment.value or written(reading, moment).lower()
        for moment in inside
        if isinstance(moment, Moment) and reading.pieces[moment.first].lower not in reading.lexicon.weekdays
    )


def written(reading: Reading, figure: Quantity | Moment) -> str:
    """A figure as the text writes it."""
    return reading.pieces.text[reading.pieces[figure.first].start : reading.pieces[figure.end - 1].end]


def _mention(reading: Reading, figure: Quantity | Moment, place: int, draft: Draft, dates: frozenset[str]) -> Mention:
    around = _around(reading, figure, draft)
    content = [(piece, close) for piece, close in around if _tells(reading, piece.lower)]
    if isinstance(figure, Moment):  # "founded" and "established" are told by the unit
        content = [(piece, close) for piece, close in content if piece.lower not in reading.lexicon.once]
    return Mention(
        figure,
        _event(reading, figure, draft) if isinstance(figure, Moment) else _unit(reading, figure),
        place,
        near=frozenset(stem(reading, piece.lower) for piece, close in content if close),
        wide=frozenset(stem(reading, piece.lower) for piece, _ in content),
        names=frozenset(stem(reading, piece.lower) for piece, _ in content if _is_name(piece, draft)),
        signs=frozenset(piece.lower for piece, close in around if close and piece.lower in reading.lexicon.apart)
        | ({BASELINE} if reading.pieces[figure.first - 1].lower in reading.lexicon.baseline else set()),
        dates=dates,
        beside=frozenset(_beside(reading, content)),
        inside=frozenset(_inside(reading, figure)),
    )


def _around(reading: Reading, figure: Quantity | Moment, draft: Draft) -> list[tuple[Piece, bool]]:
    """The words of a draft about a figure, each with whether it is near."""
    first = max(0, figure.first - _WIDE)
    near = range(figure.first - _NEAR, figure.end + _NEAR)
    return [
        (piece, at in near)
        for at, piece in enumerate(reading.pieces.all[first : figure.end + _WIDE], first)
        if piece.kind == "word" and draft.start <= piece.start < draft.end and not figure.first <= at < figure.end
    ]


def _inside(reading: Reading, figure: Quantity | Moment) -> Iterator[str]:
    """The stems between a number and its noun: the "foreign" of "3,000 foreign troops"."""
    for at in range(figure.first, figure.end - 1):
        piece = reading.pieces[at]
        if piece.kind == "word" and piece.lower not in reading.lexicon.numeric and _tells(reading, piece.lower):
            yield stem(reading, piece.lower)


def _beside(reading: Reading, content: list[tuple[Piece, bool]]) -> Iterator[tuple[str, str]]:
    """The stems about a figure that have a telling word right before them, with its stem."""
    for (before, _), (piece, _) in itertools.pairwise(content):
        if before.end + 1 == piece.start:
            yield stem(reading, piece.lower), stem(reading, before.lower)


def _tells(reading: Reading, lower: str) -> bool:
    return len(lower) >= _SHORTEST and not is_function_word(reading, lower)


def _is_name(piece: Piece, draft: Draft) -> bool:
    return piece.text[0].isupper() and piece.start > draft.start


def _unit(reading: Reading, figure: Quantity) -> str:
    """What two quantities must have in common to be compared; "" for what is compared with nothing."""
    return stem(reading, figure.unit) or ("number" if figure.value >= _LARGE else "")


def _event(reading: Reading, figure: Moment, draft: Draft) -> str:
    """What happens but once and stands before a date ("founded in 1998"), so that its dates can be compared, or ""."""
    if not figure.date and not figure.value[:_YEAR].isdigit():
        return ""
    for at in range(figure.first - 1, figure.first - _NEAR, -1):
        piece = reading.pieces[at]
        event = reading.lexicon.once.get(piece.lower)
        if piece.start < draft.start or event:
            return f"event {event}" if event else ""
    return ""


def stem(reading: Reading, lower: str) -> str:
    """A word without its ending, roughly: by suffix in English, by its first letters elsewhere."""
    return _ENDING.sub("", lower) if reading.lexicon.code == "en" else lower[:_STEM]


class Weights:
    """How much each stem tells: the fewer drafts of the article it stands in beside a figure, the more."""

    def __init__(self, found: Sequence[Mention], drafts: int):
        seen: dict[int, set[str]] = {}
        for mention in found:
            seen.setdefault(mention.draft, set()).update(mention.wide)
        spread = Counter(word for words in seen.values() for word in words)
        self._weight = {word: math.log(1 + drafts / count) for word, count in spread.items()}

    def of(self, words: Iterable[str]) -> float:
        """The weight of some stems together."""
        return sum(self._weight[word] for word in words)

    def likeness(self, one: Mention, other: Mention) -> float:
        """How much of what stands near each figure stands about the other, too: 0 to 1."""
        near = self.of(one.near) + self.of(other.near)
        return (self.of(one.near & other.wide) + self.of(other.near & one.wide)) / near if near else 0
