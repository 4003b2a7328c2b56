"""Path data of the pictures."""

from datetime import UTC, datetime, timedelta

from checks.exports.over_time import Moment
from checks.views.pictures import HEIGHT, POINTS, WIDTH, Columns, OverTime, bar

START = datetime(2026, 3, 1, tzinfo=UTC)


def moment(hours: float, total: int, decided: int) -> Moment:
    return Moment(START + timedelta(hours=hours), total, decided)


def test_a_bar_has_a_stretch_for_each_status_that_occurs() -> None:
    parts = bar([("sourced", "Sourced", 3), ("disputed", "Disputed", 0), ("open", "Open", 2)])
    assert [(part.status, part.path) for part in parts] == [
        ("sourced", "M0 0h3v1h-3z"),
        ("open", "M3 0h2v1h-2z"),
    ]


def test_one_moment_is_no_line() -> None:
    assert OverTime.of([]) is None
    assert OverTime.of([moment(0, 3, 0)]) is None


def test_a_value_holds_until_the_next_one_comes() -> None:
    picture = OverTime.of([moment(0, 4, 0), moment(5, 4, 2), moment(10, 4, 4)])
    assert picture is not None
    assert picture.decided.path == "M0.0 200.0H360.0V100.0H720.0V0.0"
    assert picture.total.area == "M0.0 200V0.0H360.0V0.0H720.0V0.0V200z"
    assert picture.most == 4


def test_an_article_without_claims_is_drawn_along_the_ground() -> None:
    picture = OverTime.of([moment(0, 0, 0), moment(1, 0, 0)])
    assert picture is not None
    assert picture.total.path == f"M0.0 {HEIGHT}.0H{WIDTH}.0V{HEIGHT}.0"


def test_a_long_history_is_thinned_and_keeps_its_ends() -> None:
    picture = OverTime.of([moment(hour, 5000, hour) for hour in range(5001)])
    assert picture is not None
    assert picture.decided.path.count("H") == POINTS
    assert picture.decided.path.endswith("H720.0V0.0")


def test_columns_share_one_scale() -> None:
    assert Columns.of([0, 5], 10).path == "M1.1 200v-100.0h.8v100.0z"
    assert Columns.of([0, 0], 0).path == ""
