"""Who is where: one row a person and article, written anew, for the desk's own articles and claims alone."""

from datetime import timedelta

import pytest
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from checks.actions import Refused, attending
from checks.models import Event, Presence
from tests.make import claims_of, make_article, make_user

pytestmark = pytest.mark.django_db


def test_where_somebody_is_is_one_row_that_is_written_anew(django_assert_num_queries: DjangoAssertNumQueries) -> None:
    article = make_article(claims=2)
    by, (first, second) = article.added_by, claims_of(article)
    attending.attend(article=article, by=by, claim=first.pk)
    Presence.objects.update(at=timezone.now() - timedelta(minutes=1))

    with django_assert_num_queries(1):
        attending.attend(article=article, by=by, claim=second.pk)

    present = Presence.objects.now().get()
    assert (present.user, present.article, present.claim) == (by, article, second)
    attending.attend(article=article, by=by)
    assert Presence.objects.get().claim is None


def test_it_is_no_part_of_the_history() -> None:
    article = make_article()
    before = Event.objects.count()

    attending.attend(article=article, by=article.added_by)

    assert Event.objects.count() == before


def test_who_is_not_on_the_desk_is_nowhere_on_it() -> None:
    article = make_article()

    with pytest.raises(Refused) as refusal:
        attending.attend(article=article, by=make_user(), claim=claims_of(article)[0].pk)

    assert str(refusal.value) == "This article is not on one of your desks: ask an administrator to add you."
    assert not Presence.objects.exists()


def test_a_claim_of_another_article_is_none_in_hand() -> None:
    article, other = make_article(), make_article()

    attending.attend(article=article, by=article.added_by, claim=claims_of(other)[0].pk)

    assert Presence.objects.get().claim is None
