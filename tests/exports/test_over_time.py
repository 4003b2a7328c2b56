"""An article's progress, replayed from its events."""

import pytest
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from checks.actions import bounds, checking, revising
from checks.exports.over_time import by_hour, progress_over_time
from checks.models import Article, Claim
from tests.make import claims_of, make_article, mark

pytestmark = pytest.mark.django_db


def steps(article: Article) -> list[tuple[int, int]]:
    return [(moment.total, moment.decided) for moment in progress_over_time(article)]


def test_it_begins_with_the_claims_of_the_split_and_rises_with_each_verdict() -> None:
    article = make_article(claims=3)
    first, second, _ = claims_of(article)
    mark(first)
    mark(second, "sourced")
    assert steps(article) == [(3, 0), (3, 1), (3, 2)]


def test_a_verdict_taken_back_counts_no_more_and_a_second_one_not_twice() -> None:
    article = make_article(claims=2)
    first, _ = claims_of(article)
    mark(first)
    mark(first, "needs_context")
    checking.undo(article=article, by=article.added_by)
    mark(first, "open", note="")
    assert steps(article) == [(2, 0), (2, 1), (2, 1), (2, 1), (2, 0)]


def test_a_changed_text_takes_back_what_it_rewords_and_counts_what_it_cuts() -> None:
    article = make_article(text="The port has 31 cranes.\n\nThe mayor came in May.\n\nTrains run twice a day.")
    for claim in claims_of(article):
        mark(claim)
    text = "The port has 32 cranes.\n\nTrains run twice a day.\n\nA ferry leaves at noon.\n\nIt costs 18 crowns."
    revising.add_revision(article=article, by=article.added_by, text=text, seen=1)
    article.refresh_from_db()
    # The cranes are to be checked again, the mayor is gone; the ferry and its price are bare until claimed.
    assert steps(article)[-1] == (2, 1)
    ferry = text.index("A ferry")
    bounds.add_claim(article=article, by=article.added_by, revision=2, start=ferry, end=ferry + len("A ferry leaves"))
    assert steps(article)[-1] == (3, 1)
    assert steps(article)[0] == (3, 0)


def test_joined_and_split_claims_are_counted_as_they_stand() -> None:
    article = make_article(text="The port has 31 cranes. The mayor came in May.")
    first, _second = claims_of(article)
    mark(first)
    bounds.join_with_next(claim=first, by=article.added_by, seen=Claim.objects.get(pk=first.pk).version)
    assert steps(article) == [(2, 0), (2, 1), (1, 0)]


def test_the_last_moment_is_as_the_claims_stand_though_words_brought_their_verdict_back() -> None:
    article = make_article(claims=1)
    (claim,) = claims_of(article)
    mark(claim)
    for edge in ("shrink", "grow"):
        bounds.resize(claim=claim, by=article.added_by, seen=Claim.objects.get(pk=claim.pk).version, edge=edge)
    assert steps(article)[-1] == (1, 1)


@pytest.mark.parametrize("claims", [1, 40])
def test_three_queries_whatever_its_history(claims: int, django_assert_num_queries: DjangoAssertNumQueries) -> None:
    article = make_article(claims=claims)
    for claim in claims_of(article):
        mark(claim)
    with django_assert_num_queries(3):
        progress_over_time(article)


def test_the_table_has_the_last_moment_of_each_hour() -> None:
    article = make_article(claims=3)
    for claim in claims_of(article):
        mark(claim)
    hours = by_hour(progress_over_time(article))
    assert len(hours) <= 2  # the hour may turn while the test runs
    assert (hours[-1].total, hours[-1].decided) == (3, 3)
    assert hours[-1].at <= timezone.now()
