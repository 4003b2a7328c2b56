"""How an article's text and its claims are laid out: paragraphs of pieces, and the progress over all claims."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from checks.comparing import PARAGRAPH
from checks.models import Claim
from checks.models.claim import SECOND_LOOK, SHOWN_WORDS
from checks.splitting.uncovered import coverage, uncovered

# What waits for the person who looks, first.
UNDECIDED = (Claim.Status.OPEN.value, Claim.Status.RECHECK.value, SECOND_LOOK)
# Width of a claim's cell in the strip, of which the rest is the gap; the strip is one unit a claim.
CELL = 0.86


@dataclass(frozen=True, slots=True)
class Mark:
    """A claim as the text shows it: which one, from where to where (code points), its status, and its version."""

    claim: int
    start: int
    end: int
    status: str
    suggested: str = ""
    version: int = 0


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of one paragraph: the words of a claim, bare words, or what stands between claims.

    `start` is a code point of the revision; `first` says that the claim begins here.
    """

    text: str
    start: int
    mark: Mark | None = None
    first: bool = False

    @property
    def bare(self) -> bool:
        """Words that belong to no claim yet."""
        return self.mark is None and any(character.isalnum() for character in self.text)


def laid_out(text: str, marks: Sequence[Mark]) -> list[list[Piece]]:
    """The paragraphs of a text as pieces; where claims overlap, the words belong to the shortest.

    `marks` come in text order. Time grows with the length of the text and the number of marks, unless many overlap.
    """
    paragraphs, waiting, active = [], list(reversed(marks)), list[Mark]()
    begun: set[int] = set()
    for paragraph in PARAGRAPH.finditer(text):
        pieces, position = [], paragraph.start()
        while position < paragraph.end():
            while waiting and waiting[-1].start <= position:
                active.append(waiting.pop())
            active = [mark for mark in active if mark.end > position]
            until = min(paragraph.end(), waiting[-1].start) if waiting else paragraph.end()
            for mark in active:
                until = min(until, mark.end)
            top = min(active, key=_length) if len(active) > 1 else active[0] if active else None
            pieces.append(Piece(text[position:until], position, top, top is not None and top.claim not in begun))
            if top:
                begun.add(top.claim)
            position = until
        paragraphs.append(pieces)
    return paragraphs


def _length(mark: Mark) -> tuple[int, int]:
    """By which the shortest of several marks comes first, of equal ones the one added last."""
    return mark.end - mark.start, -mark.claim


def claim_at(marks: Iterable[Mark], at: int) -> int | None:
    """The claim whose words stand at a code point; of several the shortest, as the text shows it."""
    there = [mark for mark in marks if mark.start <= at < mark.end]
    return min(there, key=_length).claim if there else None


class Coverage:
    """How much of a text stands in claims: `passages` stretches of words do not, `percent` of the letters do."""

    def __init__(self, text: str, marks: Iterable[Mark]) -> None:
        spans = [(mark.start, mark.end) for mark in marks]
        self.passages = len(uncovered(text, spans))
        # Rounded down, so that 100 says that nothing is left.
        self.percent = int(100 * coverage(text, spans)) if self.passages else 100


class Progress:
    """How far an article is: its claims in text order, each with its status, and what follows from that."""

    def __init__(self, statuses: Iterable[tuple[int, str]]) -> None:
        self.statuses = [(claim, status) for claim, status in statuses]
        self.count = Counter(status for _, status in self.statuses)

    @cached_property
    def total(self) -> int:
        """How many claims stand in the newest revision."""
        return len(self.statuses)

    @cached_property
    def undecided(self) -> int:
        """How many are open or to recheck."""
        return sum(self.count[status] for status in UNDECIDED)

    @property
    def decided(self) -> int:
        """How many have a verdict on their present words."""
        return self.total - self.undecided

    @property
    def first(self) -> int | None:
        """The first claim of the text."""
        return self.statuses[0][0] if self.statuses else None

    @property
    def by_status(self) -> list[tuple[str, str, int]]:
        """Status, its word, and its number, for the statuses that occur, undecided first."""
        order = [*UNDECIDED, *(status for status in SHOWN_WORDS if status not in UNDECIDED)]
        return [(status, str(SHOWN_WORDS[status]), self.count[status]) for status in order if self.count[status]]

    @property
    def strip(self) -> list[tuple[str, str]]:
        """For each status the path of its cells in a strip of one unit a claim, one unit high (SVG path data)."""
        cells: dict[str, list[str]] = {}
        for number, (_, status) in enumerate(self.statuses):
            cells.setdefault(status, []).append(f"M{number} 0h{CELL}v1h-{CELL}z")
        return [(status, "".join(paths)) for status, paths in cells.items()]

    def number_of(self, claim: int) -> int:
        """The claim's number in the text, from 1; 0 where it does not stand there."""
        return next((number for number, (pk, _) in enumerate(self.statuses, 1) if pk == claim), 0)

    def beside(self, claim: int, step: int) -> int | None:
        """The claim `step` places on in the text; None past either end."""
        place = self.number_of(claim) - 1 + step
        return self.statuses[place][0] if 0 <= place < self.total else None

    def marked(self, claim: int, status: str) -> "Progress":
        """The same after a verdict on one of them."""
        return Progress((pk, status if pk == claim else before) for pk, before in self.statuses)

    def turn_after(self, claim: int) -> int:
        """What to look at after a claim: what waits for the person behind it, then from the top, then itself."""
        place = self.number_of(claim)
        in_turn = self.statuses[place:] + self.statuses[:place]
        return next((pk for pk, status in in_turn if status in UNDECIDED and pk != claim), claim)

    @property
    def first_undecided(self) -> int | None:
        """The first claim that is open or to recheck; None where all are decided."""
        return next((pk for pk, status in self.statuses if status in UNDECIDED), None)
