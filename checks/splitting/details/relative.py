"""Dates that only the article's day places: "yesterday", "on Monday", "last year", "two weeks ago".

The rules: "last week" is the week before the article's, "this year" its own, "next month" the one after. A bare weekday
is the last one up to the article's day after a verb that looks back, the next one after a verb that looks ahead
(see `Reading.direction`); so is a month without a year. "next Friday" is the one of the following week only from that
week on, so that within the same week nothing is said. A round number of more than ten periods is nobody's date.
"""

from decimal import Decimal

from checks.splitting.details.calendars import DAY, nearest_weekday, shifted
from checks.splitting.details.dates import absolute
from checks.splitting.details.moments import Moment, Reading
from checks.splitting.details.numerals import numeral

_PHRASE = 4  # words of the longest phrase for a day
_MANY = 10


def relative(reading: Reading, at: int) -> Moment | None:
    """The date that begins at a piece, None where none does; its value is "" where the day is unknown or unsure."""
    if reading.pieces[at].kind not in ("word", "number"):
        return None
    return (
        _named_day(reading, at)
        or _turned(reading, at)
        or _period(reading, at)
        or _weekday(reading, at)
        or _ago(reading, at)
    )


def _shift(reading: Reading, period: int, count: int) -> str:
    return shifted(reading.day, period, count) if reading.day else ""


def _named_day(reading: Reading, at: int) -> Moment | None:
    piece = reading.pieces[at]
    if piece.lower not in reading.lexicon.day_starts or reading.is_name(at):
        return None
    for count in range(_PHRASE, 0, -1):
        days = reading.lexicon.days.get(reading.pieces.phrase(at, count))
        if days is not None:
            return Moment(at, at + count, _shift(reading, DAY, days), relative=True)
    return None


def _side(reading: Reading, at: int) -> int | None:
    """-1, 0 or 1 for "last", "this" and "next"."""
    lower, lexicon = reading.pieces[at].lower, reading.lexicon
    if lower in lexicon.last:
        return -1
    if lower in lexicon.next:
        return 1
    return 0 if lower in lexicon.this else None


def _period(reading: Reading, at: int) -> Moment | None:
    """ "last week", "next Monday", "this March"."""
    side = _side(reading, at)
    if side is None or reading.pieces[at - 1].lower == "the":  # "over the last year" says how long
        return None
    lower = reading.pieces[at + 1].lower
    return _placed(reading, side, lower, Moment(at, at + 2, "", relative=True))


def _turned(reading: Reading, at: int) -> Moment | None:
    """ "la semaine dernière", "el año pasado", "lunes próximo"."""
    if not reading.lexicon.turned:
        return None
    side = _side(reading, at + 1)
    if not side:
        return None
    return _placed(reading, side, reading.pieces[at].lower, Moment(at, at + 2, "", relative=True))


def _placed(reading: Reading, side: int, noun: str, moment: Moment) -> Moment | None:
    lexicon, day = reading.lexicon, reading.day
    if period := lexicon.periods.get(noun):
        if period == DAY:
            return None
        return moment._replace(value=_shift(reading, period, side))
    if weekday := lexicon.weekdays.get(noun):
        return moment._replace(value=_weekday_beside(reading, weekday, side))
    if month := lexicon.months.get(noun):
        value = f"{day.year + side:04}-{month:02}" if day and _certain(side, month - day.month) else ""
        return moment._replace(value=value)
    return None


def _certain(side: int, later: int) -> bool:
    """Whether "last March" can only be last year's: this year's is still to come; "this March" is this year's."""
    return side == 0 or (later >= 0 if side < 0 else later <= 0)


def _weekday_beside(reading: Reading, weekday: int, side: int) -> str:
    if not reading.day or not side:
        return ""
    distance = weekday - reading.day.isoweekday()
    if side < 0:
        return _shift(reading, DAY, distance if distance < 0 else distance - 7)
    return _shift(reading, DAY, distance + 7) if distance <= 0 else ""


def _weekday(reading: Reading, at: int) -> Moment | None:
    """ "on Monday"; with a date after it ("Monday, 3 March") they are one."""
    piece, lexicon = reading.pieces[at], reading.lexicon
    weekday = lexicon.weekdays.get(piece.lower)
    if not weekday or piece.text[0].isupper() != lexicon.capital_months:
        return None
    if reading.pieces[at - 1].lower == "the" and reading.pieces[at + 1].text[:1].isupper():
        return None  # the Sunday Times
    date = absolute(reading, at + 1 + (reading.pieces[at + 1].lower == ","))
    if date and date.end - date.first > 1 and len(date.value) in (0, len("2026-03-03")):
        return date._replace(first=at)
    value = nearest_weekday(reading.day, weekday, reading.direction(at)) if reading.day else ""
    return Moment(at, at + 1, value, relative=True)


def _ago(reading: Reading, at: int) -> Moment | None:
    """ "two weeks ago", "vor zwei Wochen", "il y a deux ans"; "in zwei Wochen", "dans deux ans"."""
    lexicon, pieces = reading.lexicon, reading.pieces
    if pieces[at].kind == "word" and pieces[at].lower not in lexicon.counting:
        return None
    counted = _counted_periods(reading, at)
    if not counted:
        return None
    count, period, end = counted
    if pieces[end].lower in lexicon.ago_after:
        first, end, side = at, end + 1, -1
    elif pieces[at - 1].lower in lexicon.ago_before and (lexicon.code != "fr" or pieces[at - 2].lower == "y"):
        first, side = at, -1
    elif pieces[at - 1].lower in lexicon.hence_before or pieces[at - 2].lower in lexicon.hence_before:
        first, side = at, max(0, reading.direction(at))  # "in two years" may say how long, too
    else:
        return None
    exact = count <= _MANY and count == int(count) and pieces[at - 1].lower not in lexicon.about
    return Moment(first, end, _shift(reading, period, side * int(count)) if exact and side else "", relative=True)


def _counted_periods(reading: Reading, at: int) -> tuple[Decimal, int, int] | None:
    """How many of which period ("two weeks", "a year"), and the piece after."""
    number = numeral(reading.pieces, at, reading.lexicon)
    end = number.end if number else at + 1
    if not number and reading.pieces[at].lower not in reading.lexicon.articles:
        return None
    period = reading.lexicon.periods.get(reading.pieces[end].lower)
    return (number.value if number else Decimal(1), period, end + 1) if period else None
