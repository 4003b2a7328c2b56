"""Days, weeks, months and years about a day."""

import datetime

from checks.splitting.details.calendars import (
    DAY,
    MONTH,
    WEEK,
    YEAR,
    decade,
    iso_day,
    nearest_date,
    nearest_month,
    nearest_weekday,
    shifted,
)

NEW_YEAR = datetime.date(2026, 1, 1)  # a Thursday, in week 1


def test_periods_are_counted_over_the_ends_of_years():
    assert shifted(NEW_YEAR, DAY, -1) == "2025-12-31"
    assert shifted(NEW_YEAR, WEEK, -1) == "2025-W52"
    assert shifted(NEW_YEAR, MONTH, -1) == "2025-12"
    assert shifted(NEW_YEAR, MONTH, 13) == "2027-02"
    assert shifted(datetime.date(2024, 2, 29), YEAR, 1) == "2025"


def test_beyond_the_calendars_ends_there_is_nothing():
    assert [shifted(datetime.date.max, period, 1) for period in (DAY, WEEK, MONTH, YEAR)] == [""] * 4
    assert [shifted(datetime.date.min, period, -1) for period in (DAY, WEEK, MONTH, YEAR)] == [""] * 4
    assert iso_day(2025, 2, 29) == ""


def test_the_nearest_month_date_and_weekday_need_a_direction():
    assert [nearest_month(NEW_YEAR, 12, way) for way in (-1, 0, 1)] == ["2025-12", "", "2026-12"]
    assert [nearest_date(NEW_YEAR, 6, 2, way) for way in (-1, 0, 1)] == ["2025-06-02", "", "2026-06-02"]
    assert [nearest_weekday(NEW_YEAR, 1, way) for way in (-1, 0, 1)] == ["2025-12-29", "", "2026-01-05"]


def test_the_articles_own_month_is_this_years_either_way():
    assert [nearest_month(NEW_YEAR, 1, way) for way in (-1, 0, 1)] == ["2026-01"] * 3


def test_a_date_nearly_a_year_away_is_not_meant_where_the_other_is_at_hand():
    assert [nearest_date(NEW_YEAR, 1, 12, way) for way in (-1, 1)] == ["", "2026-01-12"]
    assert [nearest_date(NEW_YEAR, 12, 20, way) for way in (-1, 1)] == ["2025-12-20", ""]
    assert [nearest_date(NEW_YEAR, 1, 1, way) for way in (-1, 1)] == ["2026-01-01"] * 2
    assert [nearest_date(NEW_YEAR, 2, 29, way) for way in (-1, 1)] == ["", ""]


def test_the_articles_own_weekday_is_that_day_or_unsure():
    assert [nearest_weekday(NEW_YEAR, 4, way) for way in (-1, 1)] == ["2026-01-01", ""]


def test_a_decade_is_written_as_in_iso_8601_2():
    assert decade(1990) == "199X"
