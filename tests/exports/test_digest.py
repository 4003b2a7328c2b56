"""What waits for one person today."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from checks.actions.discussing import comment
from checks.exports.digest import Digest, digest_of
from checks.models import Article, Claim, Desk, User
from tests.make import claims_of, freeze, make_article, make_desk, make_rule, make_user, mark

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk() -> Desk:
    return make_desk("City")


@pytest.fixture
def ines(desk: Desk) -> User:
    return make_user("ines", desk=desk)


def digest(user: User) -> Digest:
    return digest_of(user, timezone.now())


def give(article: Article, to: User, **columns: object) -> None:
    Claim.objects.filter(article=article).update(assignee=to, **columns)


def test_nothing_waits_for_whom_nothing_was_given(desk: Desk, ines: User) -> None:
    make_article(desk=desk, by=ines)
    assert digest(ines).empty


def test_undecided_claims_given_to_the_person_wait_the_earliest_first(desk: Desk, ines: User) -> None:
    article = make_article(desk=desk, by=ines, claims=3)
    first, second, third = claims_of(article)
    give(article, ines)
    Claim.objects.filter(pk=third.pk).update(due=timezone.now() - timedelta(hours=1))
    Claim.objects.filter(pk=second.pk).update(due=timezone.now() + timedelta(hours=1))
    mark(first)
    told = digest(ines)
    assert [claim.pk for claim in told.claims] == [third.pk, second.pk]
    assert (told.claim_count, told.late) == (2, 1)


def test_a_claim_without_a_day_of_its_own_is_due_with_its_article(desk: Desk, ines: User) -> None:
    article = make_article(desk=desk, by=ines, claims=1, deadline=timezone.now() - timedelta(hours=1))
    give(article, ines)
    assert digest(ines).late == 1


def test_mentions_of_the_last_day_and_articles_due_soon_wait(desk: Desk, ines: User) -> None:
    article = make_article(desk=desk, by=ines, deadline=timezone.now() + timedelta(hours=5))
    comment(claim=claims_of(article)[0], by=make_user("tomas", desk=desk), text="@ines which June?")
    comment(claim=claims_of(article)[0], by=ines, text="@ines asked the port.")
    make_article(desk=desk, by=ines, deadline=timezone.now() + timedelta(days=9))
    told = digest(ines)
    assert (told.mention_count, told.article_count, told.claim_count) == (1, 1, 0)
    assert [due.pk for due in told.articles] == [article.pk]


def test_what_waits_is_what_the_queue_of_ones_own_has(desk: Desk, ines: User) -> None:
    """Nothing of an article that is frozen or out."""
    past = timezone.now() - timedelta(hours=1)
    draft, frozen, out = (make_article(desk=desk, by=ines, claims=2, deadline=past) for _ in range(3))
    for article in (draft, frozen, out):
        give(article, ines)
    freeze(frozen)
    freeze(out, published=True)
    told = digest(ines)
    assert {claim.article_id for claim in told.claims} == {draft.pk}
    assert (told.claim_count, told.late) == (2, 2)


def test_a_second_look_waits_also_where_the_first_verdict_is_known(desk: Desk, ines: User) -> None:
    make_rule(desk, sign_off_from="normal", blind=False)
    article = make_article(desk=desk, by=ines, claims=1)
    mark(claims_of(article)[0], by=make_user(desk=desk, roles=["checker"]))
    give(article, ines)
    assert digest(ines).claim_count == 1


def test_no_mention_falls_between_two_mails_of_which_one_is_late(desk: Desk, ines: User) -> None:
    article = make_article(desk=desk, by=ines)
    comment(claim=claims_of(article)[0], by=make_user("tomas", desk=desk), text="@ines which June?")
    said = article.claims.earliest("pk").comments.get().at
    told = digest_of(ines, said - timedelta(seconds=1) + timedelta(days=1, minutes=5))
    assert told.mention_count == 1
    assert digest_of(ines, said + timedelta(days=2)).mention_count == 0


@pytest.mark.parametrize("name", ["Pacific/Kiritimati", "Pacific/Pago_Pago"])
def test_yesterday_is_that_of_where_the_person_is(desk: Desk, ines: User, name: str) -> None:
    ines.time_zone, zone = name, ZoneInfo(name)
    article = make_article(desk=desk, by=ines)
    comment(claim=claims_of(article)[0], by=make_user("tomas", desk=desk), text="@ines which June?")
    said = article.claims.earliest("pk").comments.get().at
    over = datetime.combine(said.astimezone(zone).date() + timedelta(days=2), time.min, zone)
    assert digest_of(ines, over - timedelta(seconds=1)).mention_count == 1
    assert digest_of(ines, over).mention_count == 0


def test_what_is_on_other_desks_by_now_waits_for_nobody(desk: Desk, ines: User) -> None:
    give(make_article(), ines)
    make_article(deadline=timezone.now() + timedelta(hours=5))
    assert digest(ines).empty


@pytest.mark.parametrize("number", [1, 12])
def test_the_number_of_queries_does_not_grow(
    desk: Desk, ines: User, number: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for _ in range(number):
        article = make_article(desk=desk, by=ines, deadline=timezone.now() + timedelta(hours=5))
        give(article, ines)
        comment(claim=claims_of(article)[0], by=make_user(desk=desk), text="@ines which June?")
    with django_assert_num_queries(10):
        digest(ines)
