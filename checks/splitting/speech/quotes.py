"""Quotation marks of every style, paired. A pair never leaves its line; the outermost pair of nested ones is given."""

import re
from dataclasses import dataclass

# Which marks may close which opening mark: the styles of English, French, German, Polish, Ukrainian, Swedish and
# others (Unicode Standard, chapter 6.2, "Language-Based Usage of Quotation Marks").
CLOSING: dict[str, str | tuple[str, ...]] = {
    "“": '”"“',  # the last where a hand or a machine turned the closing mark round
    "„": '“”"',
    "‚": "‘’",
    "«": "»",
    "‹": "›",
    "‘": "’",
    '"': '"”',
    "''": ("''",),  # two apostrophes, as news archives write
    "'": "'",
    "”": "”",
    "»": "«",
    "「": "」",
    "『": "』",
}
_MARK = re.compile("''|[“”„\"«»‹›‘’‚'「」『』]")
_DEEPEST = 6  # deeper openings are damage, and a bound keeps the scan linear
_SINGLE = frozenset("'‘’‚")


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation with its marks; `closed` is False when its line ends first, as in a speech of several paragraphs."""

    start: int
    end: int
    closed: bool = True


def quotes_in(text: str, start: int, end: int) -> list[Quote]:
    """The outermost quotations of a line, in order; `start` and `end` bound the line in code points."""
    found: list[Quote] = []
    open_marks: list[tuple[str, int]] = []
    for match in _MARK.finditer(text, start, end):
        mark, at = match[0], match.start()
        depth = _closes(text, mark, at, end, open_marks)
        if depth is not None:
            opened = open_marks[depth][1]
            del open_marks[depth:]
            if not open_marks:
                found.append(Quote(opened, match.end()))
        elif len(open_marks) < _DEEPEST and _opens(text, mark, at, start, end):
            open_marks.append((mark, at))
    if open_marks and open_marks[0][0] not in _SINGLE:
        found += _unclosed(text, open_marks[0][1], end)
    return found


def _unclosed(text: str, opened: int, end: int) -> list[Quote]:
    """A quotation whose end is missing; it is believed only where it runs to the end of a sentence."""
    return [Quote(opened, end, closed=False)] if text[end - 1] in ".!?…,:;—–-" else []


def _closes(text: str, mark: str, at: int, end: int, open_marks: list[tuple[str, int]]) -> int | None:
    """The depth of the opening mark that this one closes, None when it closes nothing."""
    for depth in range(len(open_marks) - 1, -1, -1):
        if mark in CLOSING[open_marks[depth][0]]:
            return depth if _may_close(text, mark, at, end) else None
    return None


def _may_close(text: str, mark: str, at: int, end: int) -> bool:
    after = text[at + len(mark)] if at + len(mark) < end else " "
    if mark == "“":
        return not text[at - 1].isspace() and not after.isalnum()
    if mark in _SINGLE:  # an apostrophe has letters on both sides
        return not after.isalnum()
    return not (mark in {'"', "”", "«", "''"} and text[at - 1].isspace() and after.isalnum())


def _opens(text: str, mark: str, at: int, start: int, end: int) -> bool:
    """Whether a mark can begin a quotation: something follows it and, for marks that also close, nothing is before."""
    inner = at + len(mark)
    if mark not in CLOSING or inner >= end or (text[inner].isspace() and mark != "«"):  # French spaces its marks
        return False
    if mark in {"“", "„", "«", "‹", "‚", "「", "『"}:
        return True
    before = text[at - 1] if at > start else " "
    return not before.isalnum() and before not in ".,!?…%)"
