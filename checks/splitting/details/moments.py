"""What reading a date needs: the pieces, the words, the article's day, and whether a sentence looks back or ahead."""

import datetime
from dataclasses import dataclass
from typing import NamedTuple

from checks.splitting.details.lexicon import Lexicon
from checks.splitting.details.pieces import Piece, Pieces
from checks.splitting.languages.words import Words

_STOPS = frozenset(".!?…;")
_FAR = 25  # pieces; a verb further off says little about a date


class Moment(NamedTuple):
    """A date at pieces `first` to `end` (not included); `relative` when only the article's day tells which it is.

    `month` and `date` are those that the words name, 0 where they name none.
    """

    first: int
    end: int
    value: str
    relative: bool = False
    month: int = 0
    date: int = 0


@dataclass(frozen=True)
class Reading:
    """A text under reading; `day` is the article's own."""

    pieces: Pieces
    lexicon: Lexicon
    words: Words
    day: datetime.date | None = None

    def is_name(self, at: int) -> bool:
        """Whether a word bears a capital though no sentence begins with it: "the Six Nations"."""
        before = self.pieces[at - 1]
        return self.pieces[at].text[:1].isupper() and before.kind in ("word", "elided")

    def direction(self, at: int) -> int:
        """-1 where a date in this place lies before the article's day, 1 where after, 0 where nothing tells.

        "since" and "until" tell; otherwise the nearest verb before it in its sentence, then the nearest after it.
        """
        before = self.pieces[at - 1].lower
        if before in self.lexicon.since:
            return -1
        if before in self.lexicon.until:
            return 1
        return self._nearest_verb(range(at - 1, at - _FAR, -1)) or self._nearest_verb(range(at + 1, at + _FAR))

    def _nearest_verb(self, places: range) -> int:
        for place in places:
            piece = self.pieces[place]
            if piece.kind == "end" or piece.lower in _STOPS:
                return 0
            if piece.kind == "word" and not self._is_side(piece.lower) and (tense := self._tense(place, piece)):
                return tense
        return 0

    def _is_side(self, lower: str) -> bool:
        """Whether a word is a "last" or "next", which says nothing of the dates beside it."""
        return lower in self.lexicon.last or lower in self.lexicon.next

    def _tense(self, place: int, piece: Piece) -> int:
        if piece.lower in self.lexicon.ahead or self.pieces[place - 1].lower in self.lexicon.ahead:
            return 1
        two = self.pieces.phrase(place, 2)
        if self.words.prediction.fullmatch(piece.lower) or self.words.prediction.fullmatch(two):
            return 1
        return -1 if piece.lower in self.words.says or self.words.event.fullmatch(piece.lower) else 0
