"""Seven days of a desk in numbers."""

from datetime import timedelta

import pytest
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from checks.actions import checking, releasing
from checks.exports.week import week_of
from checks.models import Desk, Event, User
from tests.make import claims_of, make_article, make_desk, make_rule, make_user, mark
from tests.past_triggers import past_triggers

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk() -> Desk:
    return make_desk("City")


@pytest.fixture
def ines(desk: Desk) -> User:
    return make_user("ines", desk=desk)


def today(user: User) -> tuple[int, int, int, int]:
    day = week_of(user, timezone.localdate()).days[-1]
    return day.opened, day.marked, day.disputed, day.ready


def test_what_was_done_today_is_counted(desk: Desk, ines: User) -> None:
    article = make_article(desk=desk, by=ines, claims=3)
    first, second, third = claims_of(article)
    mark(first)
    mark(second, "sourced")
    mark(third, "cleared", note="The headline.")
    assert today(ines) == (1, 3, 1, 0)
    releasing.make_ready(article=article, by=ines, seen=article_now(article), reason="The printer does not wait.")
    assert today(ines) == (1, 3, 1, 1)


def article_now(article) -> int:
    article.refresh_from_db()
    return int(article.last_event)


def test_a_verdict_undone_in_the_week_is_none(desk: Desk, ines: User) -> None:
    article = make_article(desk=desk, by=ines)
    first, second = claims_of(article)
    mark(first)
    mark(second, "cleared", note="The headline.")
    checking.undo(article=article, by=ines)
    assert today(ines) == (1, 1, 1, 0)
    checking.undo(article=article, by=ines)
    assert today(ines) == (1, 0, 0, 0)


def test_a_verdict_taken_back_by_reopening_was_work(desk: Desk, ines: User) -> None:
    first, _ = claims_of(make_article(desk=desk, by=ines))
    mark(first)
    mark(first, "open", note="")
    assert today(ines) == (1, 1, 1, 0)


def test_a_claim_counts_once_however_often_it_was_marked(desk: Desk, ines: User) -> None:
    first, second = claims_of(make_article(desk=desk, by=ines))
    for note in ("No.", "Still no.", "Nobody says so."):
        mark(first, note=note)
    mark(second)
    assert today(ines) == (1, 2, 2, 0)


def test_a_claim_marked_on_two_days_counts_on_both_and_once_in_the_week(desk: Desk, ines: User) -> None:
    first, second = claims_of(make_article(desk=desk, by=ines))
    mark(first)
    mark(second)
    with past_triggers():
        Event.objects.filter(kind="verdict").update(at=timezone.now() - timedelta(days=2))
    mark(first, note="Still no.")
    week = week_of(ines, timezone.localdate())
    assert [day.marked for day in week.days[-3:]] == [2, 0, 1]
    assert [week.total(what) for what in ("opened", "marked", "disputed", "ready")] == [1, 2, 2, 0]


def test_what_holds_again_by_an_undo_is_not_counted_twice(desk: Desk, ines: User) -> None:
    article = make_article(desk=desk, by=ines)
    first, _ = claims_of(article)
    mark(first)
    mark(first, "cleared", note="The headline.")
    checking.undo(article=article, by=ines)
    first.refresh_from_db()
    assert first.status == "disputed"
    assert today(ines) == (1, 1, 1, 0)


def test_another_desks_work_is_not_told(desk: Desk, ines: User) -> None:
    mark(claims_of(make_article())[0])
    assert today(ines) == (0, 0, 0, 0)


def test_a_verdict_that_the_reader_must_not_know_yet_does_not_count_as_disputed(desk: Desk, ines: User) -> None:
    make_rule(desk, sign_off_from="low", by=ines)
    tomas = make_user("tomas", desk=desk, roles=["checker"])
    mark(claims_of(make_article(desk=desk, by=ines))[0], by=tomas)
    assert today(ines) == (1, 1, 0, 0)
    assert today(tomas) == (1, 1, 1, 0)


def test_a_week_has_seven_days_up_to_the_one_asked_for(ines: User) -> None:
    last = timezone.localdate() - timedelta(days=30)
    week = week_of(ines, last)
    assert [day.day for day in week.days] == [last - timedelta(days=back) for back in range(6, -1, -1)]
    assert (week.to_ready, week.ready) == (None, 0)


def test_the_time_to_ready_is_the_median_over_the_articles(desk: Desk, ines: User) -> None:
    for days in (1, 2, 9):
        article = make_article(desk=desk, by=ines)
        type(article).objects.filter(pk=article.pk).update(added_at=timezone.now() - timedelta(days=days))
        releasing.make_ready(article=article, by=ines, seen=1, reason="The printer does not wait for us.")
    week = week_of(ines, timezone.localdate())
    assert week.ready == 3
    assert week.to_ready is not None
    assert week.to_ready.days == 2


@pytest.mark.parametrize("articles", [1, 4])
def test_four_queries_whatever_was_done(
    desk: Desk, ines: User, articles: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for _ in range(articles):
        mark(claims_of(make_article(desk=desk, by=ines))[0])
    with django_assert_num_queries(4):
        week_of(ines, timezone.localdate())
