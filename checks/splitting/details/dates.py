"""Dates that name themselves: "14 January 2026", "14.01.2026", "März 2024", "in 2019", "the 1990s", "Q1 2024"."""

from checks.splitting.details.calendars import decade, iso_day, iso_month, nearest_date, nearest_month
from checks.splitting.details.moments import Moment, Reading

_APOSTROPHES = frozenset("'’")
_DASHES = frozenset("-–—/")
_FIRST_YEAR, _LAST_YEAR = 1500, 2099
_SURE_YEAR = 1900  # from here on four bare digits are a year, before only where nothing is counted
_THIS_CENTURY = 50  # two digits below are of the 2000s
_DECADES = range(30, 100, 10)  # two digits that name a decade of the 1900s


def absolute(reading: Reading, at: int) -> Moment | None:
    """The date that begins at a piece, None where none does; one without a year is placed by the article's day."""
    kind = reading.pieces[at].kind
    if kind == "iso":
        return _iso(reading, at)
    if kind == "dotted":
        return _numeric(reading, at)
    if kind == "number":
        return _day_first(reading, at) or _year(reading, at)
    if kind == "word":
        return _month_first(reading, at) or _quarter(reading, at) or _decade_after(reading, at)
    return None


def year_at(reading: Reading, at: int) -> int:
    """The year that stands in a piece, 0 where none does."""
    written = reading.pieces[at].text
    if reading.pieces[at].kind != "number" or len(written) != 4 or not written.isdigit():
        return 0
    return int(written) if _FIRST_YEAR <= int(written) <= _LAST_YEAR else 0


def _iso(reading: Reading, at: int) -> Moment | None:
    written = reading.pieces[at].text
    year, month, *day = (int(part) for part in written.split("-"))
    known = iso_day(year, month, day[0] if day else 1)
    return Moment(at, at + 1, written, month=month, date=day[0] if day else 0) if known else None


def _numeric(reading: Reading, at: int) -> Moment | None:
    """ "14.01.2026" and "14/1/26"; with slashes in English a day up to 12 may be the month, and nothing is said."""
    written = reading.pieces[at].text.replace(" ", "")
    slash = "/" in written
    first, second, year = (int(part) for part in written.split("/" if slash else "."))
    if year < 100:
        year += 2000 if year < _THIS_CENTURY else 1900
    day_first, month_first = iso_day(year, second, first), iso_day(year, first, second)
    if not day_first and not month_first:
        return None
    unsure = slash and reading.lexicon.code == "en" and day_first and month_first and first != second
    value = "" if unsure else day_first or month_first
    month, date = (int(part) for part in value.split("-")[1:]) if value else (0, 0)
    return _with_year_word(reading, Moment(at, at + 1, value, month=month, date=date))


def _day_first(reading: Reading, at: int) -> Moment | None:
    """ "14 January 2026", "14th of January", "3. März", "5 de mayo de 2026", the first of "10 to 15 March"."""
    date = _date_number(reading, at)
    end = _after_ending(reading, at + 1)
    if not date:
        return None
    while reading.pieces[end].lower in reading.lexicon.of:
        end += 1
    if month := _month(reading, end, sure=True):
        return _dated(reading, at, date, month, end + 1)
    other = end + 1
    if (reading.pieces[end].lower in _DASHES or reading.pieces[end].lower in reading.lexicon.range_words) and (
        last := _date_number(reading, other)
    ):
        after = _after_ending(reading, other + 1)
        month = _month(reading, after, sure=True)
        if month and last > date:
            return _dated(reading, at, date, month, after + 1)._replace(end=end)
    return None


def _month_first(reading: Reading, at: int) -> Moment | None:
    """ "January 14, 2026", "January 2026", "in January"."""
    month = _month(reading, at, sure=True)
    if not month:
        return None
    date = _date_number(reading, at + 1)
    after = _after_ending(reading, at + 2)
    if date and reading.lexicon.code == "en" and reading.pieces[after].kind != "clock":
        return _dated(reading, at, date, month, after)
    if year := _year_after(reading, at + 1):
        return _with_year_word(reading, Moment(at, year[1], iso_month(year[0], month)))
    if not _month(reading, at, sure=False):
        return None
    value = nearest_month(reading.day, month, reading.direction(at)) if reading.day else ""
    return Moment(at, at + 1, value, relative=True)


def _dated(reading: Reading, first: int, date: int, month: int, end: int) -> Moment:
    if year := _year_after(reading, end):
        moment = Moment(first, year[1], iso_day(year[0], month, date), month=month, date=date)
        return _with_year_word(reading, moment)
    value = nearest_date(reading.day, month, date, reading.direction(first)) if reading.day else ""
    return Moment(first, end, value, relative=True, month=month, date=date)


def _date_number(reading: Reading, at: int) -> int:
    written = reading.pieces[at].text
    known = reading.pieces[at].kind == "number" and len(written) <= 2 and written.isdigit()
    return int(written) if known and 1 <= int(written) <= 31 else 0


def _after_ending(reading: Reading, at: int) -> int:
    """Past the "th", ".", "º" or "-го" of an ordinal."""
    lower = reading.pieces[at].lower
    if lower in reading.lexicon.ordinal_endings and reading.pieces.touching(at):
        return at + 1
    return at + (lower == "." and reading.words.ordinal_stop)


def _month(reading: Reading, at: int, *, sure: bool) -> int:
    """The month that a piece names; without a day or year beside it (not `sure`) only where a month is expected."""
    piece, lexicon = reading.pieces[at], reading.lexicon
    month = lexicon.months.get(piece.lower, 0)
    if not month or (lexicon.capital_months and not piece.text[0].isupper()):
        return 0
    if sure:
        return month
    capital = piece.text[0].isupper() and not lexicon.capital_months
    expected = reading.pieces[at - 1].lower in lexicon.month_after and reading.pieces[at + 1].lower not in _APOSTROPHES
    return month if expected and not capital else 0


def _year_after(reading: Reading, at: int) -> tuple[int, int] | None:
    """The year after a month, with the piece after it: "January, 2026", "mayo de 2026"."""
    while reading.pieces[at].lower in reading.lexicon.of or (
        reading.pieces[at].lower in (",", ".") and year_at(reading, at + 1)
    ):
        at += 1
    year = year_at(reading, at)
    return (year, at + 1) if year else None


def _with_year_word(reading: Reading, moment: Moment) -> Moment:
    """The date with the "року" or "r." after it."""
    end = moment.end
    if reading.pieces[end].lower in reading.lexicon.year_words:
        end += 1
        end += reading.pieces[end].lower == "." and len(reading.pieces[end - 1].lower) == 1
    return moment._replace(end=end)


def _year(reading: Reading, at: int) -> Moment | None:
    """ "2019", "the 1990s", "the '90s", and the ends of "2014–2019" and "2014/15" each by itself."""
    pieces = reading.pieces
    if pieces.touching(at) and (pieces[at - 1].kind == "word" or pieces[at - 1].lower in "$€£¥₴#+.,&"):
        return None
    ten = _decade(reading, at)
    if ten:
        return ten
    year = year_at(reading, at)
    if not year:
        return _short_year(reading, at)
    if pieces[at + 1].kind == "word" and pieces.touching(at + 1):
        return None
    return _with_year_word(reading, Moment(at, at + 1, f"{year}"))


def _short_year(reading: Reading, at: int) -> Moment | None:
    """The second year of "2014-15"."""
    written = reading.pieces[at].text
    earlier = year_at(reading, at - 2)
    if not earlier or len(written) != 2 or not written.isdigit() or reading.pieces[at - 1].lower not in _DASHES:
        return None
    year = earlier // 100 * 100 + int(written)
    return Moment(at, at + 1, f"{year}") if earlier < year <= _LAST_YEAR and reading.pieces.touching(at) else None


def _decade(reading: Reading, at: int) -> Moment | None:
    pieces, endings = reading.pieces, reading.lexicon.decade_ending
    place = at + 1 + (pieces[at + 1].lower in ("-", "‑", "'", "’"))
    if pieces[place].lower not in endings or not (pieces.touching(place) and pieces.touching(at + 1)):
        return None
    year = year_at(reading, at) or _twentieth(reading, at)
    return Moment(at, place + 1, decade(year)) if year and year % 10 == 0 else None


def _twentieth(reading: Reading, at: int) -> int:
    """1990 for the "90" of "the 90s"; not for "in her 90s"."""
    written, before = reading.pieces[at].text, reading.pieces[at - 1].lower
    if len(written) != 2 or not written.isdigit() or int(written) not in _DECADES:
        return 0
    return 1900 + int(written) if reading.lexicon.code != "en" or before in ("the", "'", "’", "‘", "-", "early") else 0


def _decade_after(reading: Reading, at: int) -> Moment | None:
    """ "les années 1990", "los años 90", "lat 90."."""
    if reading.pieces[at].lower not in reading.lexicon.decade_before:
        return None
    year = year_at(reading, at + 1) or (_twentieth(reading, at + 1) if reading.pieces[at + 1].kind == "number" else 0)
    return Moment(at, at + 2, decade(year)) if year and year % 10 == 0 else None


def _quarter(reading: Reading, at: int) -> Moment | None:
    """ "the first quarter of 2024", "Q1 2024"; without a year it is known to be a quarter, and no more."""
    pieces, lexicon = reading.pieces, reading.lexicon
    if pieces[at].lower == "q" and pieces[at + 1].text in ("1", "2", "3", "4") and pieces.touching(at + 1):
        number = int(pieces[at + 1].text)
    else:
        number = lexicon.ordinals.get(pieces[at].lower, 0)
        if not number or pieces[at + 1].lower not in lexicon.quarter:
            return None
    year = _year_after(reading, at + 2)
    if year:
        return _with_year_word(reading, Moment(at, year[1], f"{year[0]}-Q{number}"))
    return Moment(at, at + 2, "", relative=True)
