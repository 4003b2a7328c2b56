"""Amounts, shares and counts with their units: "€1.5 bn", "12 percent", "some 3,000 troops", "8–9 people".

No quantity: years and dates (dates.py reads them first), times of day, scores, numbers that name a thing ("F-16",
"Article 5", "Channel 4"), numbers of list items, telephone numbers, ordinals, and number words that count nothing.
The two ends of a range are two quantities; the first takes the unit, and the scale, of the second.
"""

from decimal import Decimal
from typing import NamedTuple

from checks.splitting.details.moments import Reading
from checks.splitting.details.numerals import Numeral, digits_value, numeral
from checks.splitting.details.units import CODES, Unit, money_before, unit_after

_DASHES = frozenset("-–—‑")
_PARTING = _DASHES | {"/"}
_MINUS = frozenset("-−–")
_OPENING = frozenset('(“„"')
_LABEL_SIGNS = frozenset("#§№")
_JOINED = frozenset("-‑–−/:.,&_@+")
_SHARED_SCALE = 1000  # "3 to 5 million": a smaller number before takes the scale of the one after
_ONE_OF = frozenset(("%", "pp", "people")) | CODES
_STOPS = frozenset(".!?…:;")


class Quantity(NamedTuple):
    """A quantity at pieces `first` to `end` (not included).

    `about` when the text rounds it, `known` when its unit stands in a table and is no mere noun.
    """

    first: int
    end: int
    value: Decimal
    unit: str
    about: bool = False
    known: bool = True


def quantities_at(reading: Reading, at: int) -> list[Quantity]:
    """The quantity that begins with the number at a piece, both of a range, or none."""
    first = numeral(reading.pieces, at, reading.lexicon)
    if first is None:
        return []
    second = _range_end(reading, first)
    last = second or first
    unit = unit_after(reading, last.end)
    if (unit is None or not unit.known) and (money := money_before(reading, at)):
        return _priced(reading, first, second, money)
    if not _counts(reading, first, second, unit):
        return []
    if last.share and unit and (not unit.known or unit.name == "people"):
        unit = None
    name = unit.name if unit else _bare_unit(reading, last)
    end = unit.end if unit else last.end
    whole = Quantity(at, end, first.value, name, _is_about(reading, at), unit is not None and unit.known)
    if unit and unit.known and second is None and _is_minus(reading, at):
        return [whole._replace(first=at - 1, value=-first.value)]
    return _ends(reading, whole, first, second)


def _is_minus(reading: Reading, at: int) -> bool:
    """Whether a minus stands before a number: a dash that touches it, and nothing else."""
    free = not reading.pieces.touching(at - 1) or reading.pieces[at - 2].text in _OPENING
    return reading.pieces[at - 1].text in _MINUS and reading.pieces.touching(at) and free


def _bare_unit(reading: Reading, number: Numeral) -> str:
    """What a number without a unit is: a share, an age ("aged 44") or just a number."""
    if number.share:
        return "share"
    return "years" if reading.pieces[number.first - 1].lower in reading.lexicon.aged else ""


def _priced(reading: Reading, first: Numeral, second: Numeral | None, money: tuple[str, int]) -> list[Quantity]:
    currency, start = money
    whole = Quantity(start, (second or first).end, first.value, currency, _is_about(reading, start))
    return _ends(reading, whole, first, second)


def _ends(reading: Reading, whole: Quantity, first: Numeral, second: Numeral | None) -> list[Quantity]:
    """A quantity as it is, or the two ends of a range."""
    if second is None:
        return [whole]
    lower = whole._replace(end=first.end, value=_with_scale(reading, first, second))
    return [lower, whole._replace(first=second.first, value=second.value)]


def _range_end(reading: Reading, first: Numeral) -> Numeral | None:
    """The larger number after "to", "or", "and" or a dash."""
    pieces, joint = reading.pieces, reading.pieces[first.end]
    if first.share or not (joint.lower in reading.lexicon.range_words or joint.text in _DASHES):
        return None
    if pieces[first.end + 1].kind != "number" and pieces[first.first].kind == "number":
        return None
    second = numeral(pieces, first.end + 1, reading.lexicon)
    return second if second and not second.share and second.value > first.value else None


def _with_scale(reading: Reading, first: Numeral, second: Numeral) -> Decimal:
    """The value of a range's first number: 3,000,000 for the 3 of "3 to 5 million"."""
    head, lexicon = reading.pieces[second.first], reading.lexicon
    bare = digits_value(head.text, lexicon.decimal) if head.kind == "number" else lexicon.numbers.get(head.lower)
    scale = second.value / bare if bare else Decimal(1)
    return first.value * scale if scale >= _SHARED_SCALE > first.value else first.value


def _is_about(reading: Reading, at: int) -> bool:
    about = reading.lexicon.about
    return reading.pieces[at - 1].lower in about or (
        reading.pieces[at - 2].lower in about and reading.pieces[at - 1].kind == "word"
    )


def _counts(reading: Reading, first: Numeral, second: Numeral | None, unit: Unit | None) -> bool:
    """Whether a number counts or measures, and does not name or order."""
    pieces, at = reading.pieces, first.first
    last = second or first
    known = unit is not None and unit.known
    if pieces[at].kind == "word" and reading.is_name(at) and pieces[first.end].text[:1].isupper():
        return False
    if _is_part_of_name(reading, at) or _is_item_number(reading, at, first.end):
        return False
    if known:
        return unit is not None and (first.value != 1 or pieces[at].kind == "number" or unit.name in _ONE_OF)
    if _has_ending(reading, last.end):
        return False
    if _is_label(reading, at) or _is_clock(reading, at, last.end) or _is_score(reading, at, last.end, unit):
        return False
    if last.share or pieces[at].kind == "number":
        return second is None or unit is not None or joined_by_word(reading, first)
    return unit is not None and first.value != 1


def joined_by_word(reading: Reading, first: Numeral) -> bool:
    """Whether a word and no dash joins a range: "from 5 to 7"."""
    return reading.pieces[first.end].kind == "word"


def _is_part_of_name(reading: Reading, at: int) -> bool:
    """The 16 of "F-16", the 7 of "G7", the 5 of "#5" and of "1:5"."""
    pieces = reading.pieces
    if pieces[at - 1].lower in _LABEL_SIGNS and pieces[at - 1].lower:
        return True
    if pieces[at].kind != "number" or not pieces.touching(at):
        return False
    before = pieces[at - 1]
    if before.kind == "word":
        return before.text not in CODES
    inside = pieces.touching(at - 1) and pieces[at - 2].kind != "end"
    return before.kind != "sign" or (before.text in _JOINED and inside)


def _has_ending(reading: Reading, end: int) -> bool:
    """Whether letters go on right after a number: "12th", "3-й", "14-річні"."""
    if reading.words.ordinal_stop and reading.pieces[end].text == "." and reading.pieces[end + 1].kind == "word":
        return True  # "1. FC", and at a sentence's end no ordinal, which nobody can tell from one
    place = end + (reading.pieces[end].text == "-" and reading.pieces.touching(end))
    return reading.pieces[place].kind == "word" and reading.pieces.touching(place)


def _is_item_number(reading: Reading, at: int, end: int) -> bool:
    """The number of a list's item, at the beginning of a line."""
    return reading.pieces[at - 1].kind == "end" and reading.pieces[end].lower in (".", ")") and end == at + 1


def _is_label(reading: Reading, at: int) -> bool:
    """The 5 of "Article 5", the 4 of "Channel 4": a word that numbers things, or a name, stands before."""
    before = reading.pieces[at - 1]
    if before.lower == "." and reading.pieces[at - 2].lower in reading.lexicon.labels:
        return True
    if before.kind != "word":
        return False
    if before.lower in reading.lexicon.labels:
        return True
    first_word = reading.pieces[at - 2].kind == "end" or reading.pieces[at - 2].lower in _STOPS
    name = before.text != before.lower and not first_word and before.lower not in reading.lexicon.weekdays
    return name and reading.pieces[at].kind == "number" and reading.lexicon.noun != "capital"


def _is_clock(reading: Reading, at: int, end: int) -> bool:
    """The 5 of "5 pm", the 18 of "18 Uhr", the 11.30 of "godz. 11.30"."""
    pieces = reading.pieces
    before = pieces[at - 1 - (pieces[at - 1].lower == ".")].lower
    return (
        before in reading.lexicon.clock
        or pieces[end].lower in reading.lexicon.clock
        or pieces.phrase(end, 3) in ("a . m", "p . m")
    )


def _is_score(reading: Reading, at: int, end: int, unit: Unit | None) -> bool:
    """ "3-1", "6-4 6-2": "24/7": figures joined by a dash or stroke that count nothing."""
    pieces = reading.pieces
    if pieces[at].kind != "number" or unit:
        return False
    after = pieces[end].text in _PARTING and pieces[end + 1].kind == "number" and pieces.touching(end)
    before = pieces[at - 1].text in _PARTING and pieces[at - 2].kind == "number" and pieces.touching(at)
    return after or before
