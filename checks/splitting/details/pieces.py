"""A text as numbers, words and signs: what figures and dates are read from."""

import re
from typing import NamedTuple

# The alternatives that could run far are bounded, so that any text is read in linear time.
_PIECE = re.compile(
    r"""
    (?P<iso>(?<![\w.,-])[0-9]{4}-(?:0[1-9]|1[0-2])(?:-[0-9]{2})?(?![\w-]))
    |(?P<dotted>(?<![\w.,/-])[0-9]{1,2}(?P<sep>[./])\ ?[0-9]{1,2}(?P=sep)\ ?(?:[0-9]{4}|[0-9]{2})(?![\w/]|[.,][0-9]))
    |(?P<clock>(?<![\w.,:])[0-9]{1,2}[:h][0-9]{2}(?::[0-9]{2})?(?!\w)
        |(?<![\w.,:])[0-9]{1,2}[.][0-9]{2}(?=\ ?(?:[ap][.]?m\b|uhr\b|gmt\b|bst\b)))
    |(?P<phone>\+[0-9][0-9 ()/-]{6,20}[0-9](?!\w)|(?<!\w)0[0-9]{2,4}[ /-][0-9]{3,8}(?:[ -][0-9]{2,5}){0,3}(?!\w))
    |(?P<number>[0-9]{1,3}(?:[,.’'\u00a0\u202f\u2009 ][0-9]{3})+(?![0-9])(?:[.,][0-9]+)?|[0-9]+(?:[.,][0-9]+)?)
    |(?P<elided>\b(?:[cdjlmnst]|qu|jusqu)['’](?=[^\W\d_]{2}))
    |(?P<word>[^\W\d_]+(?:['’](?!s\b)[^\W\d_]+)*)
    |(?P<end>[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+)
    |(?P<sign>\S)
    """,
    re.VERBOSE | re.IGNORECASE,
)


class Piece(NamedTuple):
    """A number, a word or a sign; `kind` is the name of its alternative above, `text` as written, `lower` small."""

    start: int
    end: int
    kind: str
    text: str
    lower: str


_NONE = Piece(-1, -1, "end", "", "")


class Pieces:
    """The pieces of a text; outside its bounds there is an empty one, so that nobody need ask."""

    def __init__(self, text: str):
        self.text = text
        self.all = [
            Piece(match.start(), match.end(), match.lastgroup or "sign", match[0], match[0].lower())
            for match in _PIECE.finditer(text)
        ]

    def __len__(self) -> int:
        return len(self.all)

    def __getitem__(self, index: int) -> Piece:
        return self.all[index] if 0 <= index < len(self.all) else _NONE

    def phrase(self, index: int, count: int) -> str:
        """So many pieces from one on, in small letters, as words apart; "" where the text ends before."""
        found = self.all[index : index + count]
        return " ".join(piece.lower for piece in found) if len(found) == count else ""

    def touching(self, index: int) -> bool:
        """Whether no space stands between a piece and the one before it."""
        return index > 0 and self[index - 1].end == self[index].start
