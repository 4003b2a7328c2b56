"""Days, weeks, months, quarters, years and decades as ISO 8601 writes them.

A week is "2026-W10" (ISO 8601-1), a decade "199X" (ISO 8601-2, as in EDTF), a quarter "2024-Q1": common, though ISO
numbers quarters as seasons (2024-33).
"""

import datetime
from collections.abc import Callable

DAY, WEEK, MONTH, YEAR = 1, 2, 3, 4
"""Periods in the order in which a lexicon lists them."""

_MONTH_AWAY = 31  # days


def iso_day(year: int, month: int, day: int) -> str:
    """The day, "" where the calendar has none such."""
    try:
        return datetime.date(year, month, day).isoformat()
    except ValueError:
        return ""


def iso_month(year: int, month: int) -> str:
    """The month of a year."""
    return f"{year:04}-{month:02}"


def decade(year: int) -> str:
    """The decade that a year begins."""
    return f"{year // 10:03}X"


def shifted(day: datetime.date, period: int, count: int) -> str:
    """The day, week, month or year so many away from the one a day lies in; "" beyond the calendar's ends."""
    try:
        return _SHIFTS[period](day, count)
    except (OverflowError, ValueError):
        return ""


def nearest_month(day: datetime.date, month: int, direction: int) -> str:
    """The last such month up to a day's own (-1), or the next from it on (1); "" for no direction.

    The day's own month is this year's either way.
    """
    if not direction and month != day.month:
        return ""
    later = month > day.month if direction < 0 else month < day.month
    return iso_month(day.year + (direction if later else 0), month)


def nearest_date(day: datetime.date, month: int, date: int, direction: int) -> str:
    """The last such date up to a day (-1), or the next from it on (1); "" for no direction.

    Nothing is said either where the other of the two is less than a month away: who means the far one says its year,
    and more often the verb goes with other words ("starts on 12 December, the court said" in a story of the 3rd).
    """
    this = (month, date) > (day.month, day.day), (month, date) < (day.month, day.day)
    last, coming = iso_day(day.year - this[0], month, date), iso_day(day.year + this[1], month, date)
    meant, other = (last, coming) if direction < 0 else (coming, last)
    beside = other != meant and other and abs((datetime.date.fromisoformat(other) - day).days) < _MONTH_AWAY
    return "" if not direction or beside else meant


def nearest_weekday(day: datetime.date, weekday: int, direction: int) -> str:
    """The last such weekday up to a day (-1), or the next after it (1), Monday being 1; "" for no direction.

    A story of Monday that tells what happened "on Monday" means that day; one that tells what will happen may mean the
    day or the week after, so that nothing is said.
    """
    distance = (weekday - day.isoweekday()) % 7
    if not direction or (direction > 0 and not distance):
        return ""
    return shifted(day, DAY, distance if direction > 0 or not distance else distance - 7)


def _week(day: datetime.date, count: int) -> str:
    year, week, _ = (day + datetime.timedelta(weeks=count)).isocalendar()
    return f"{year:04}-W{week:02}"


def _month(day: datetime.date, count: int) -> str:
    year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    return datetime.date(year, month + 1, 1).isoformat()[:7]


_SHIFTS: dict[int, Callable[[datetime.date, int], str]] = {
    DAY: lambda day, count: (day + datetime.timedelta(days=count)).isoformat(),
    WEEK: _week,
    MONTH: _month,
    YEAR: lambda day, count: day.replace(year=day.year + count, day=1).isoformat()[:4],
}
