"""Questions whose SQL is written once: the answers are the queryset's, whoever asks and with whatever numbers."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import connection, transaction
from django.db.models import QuerySet
from django.db.models.functions import Now
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from checks.models import Article, Claim, Evidence, User
from checks.models.baked import Baked
from tests.make import claims_of, make_article, make_user

pytestmark = pytest.mark.django_db


def test_it_finds_what_the_queryset_finds_with_all_that_comes_with_it():
    first, second = make_article(claims=2), make_article(claims=3)
    found = Baked(lambda article: Claim.objects.filter(article=article).standing().with_latest())

    for article in (first, second, first):
        asked = found.all(article=article.pk)
        assert asked == claims_of(article)
        with CaptureQueriesContext(connection) as more:
            assert [claim.wording for claim in asked] == [claim.wording for claim in claims_of(article)]
        assert len(more) == 1  # of claims_of() alone
    assert found.all(article=0) == []
    assert found.first(article=0) is None


def test_it_is_one_query_whose_values_can_be_read_in_the_log():
    article = make_article()
    found = Baked(lambda pk: Article.objects.filter(pk=pk, headline__contains="100%"))

    for _ in range(3):  # of which the later are prepared
        with CaptureQueriesContext(connection) as queries:
            found.all(pk=article.pk)
        assert len(queries) == 1
        assert f'"id" = {article.pk}' in queries[0]["sql"]
        assert "100\\\\%%'" in queries[0]["sql"]


def test_who_sees_other_things_is_asked_for_with_other_sql():
    article = make_article()
    visible = Baked(lambda user, pk: Article.objects.visible_to(user).filter(pk=pk))
    colleague = make_user("colleague", desk=article.desk)
    stranger = make_user("stranger")
    superuser = User.objects.create_superuser("root")

    for _ in range(2):
        assert visible.first(colleague, pk=article.pk) == article
        assert visible.first(stranger, pk=article.pk) is None
        assert visible.first(superuser, pk=article.pk) == article
    assert len(visible.doughs) == 2


def test_a_role_that_was_taken_away_counts_at_once():
    article = make_article(claims=1)
    person = make_user("checker", desk=article.desk, roles=["checker"])
    named = Baked(lambda user: Evidence.objects.with_named(user))

    assert named.all(person) == []
    person.groups.clear()
    assert named.all(User.objects.get(pk=person.pk)) == []
    assert len(named.doughs) == 2


def test_it_asks_within_the_transaction_that_is_under_way():
    found = Baked(lambda pk: Article.objects.filter(pk=pk))
    article = make_article(headline="Before")
    with transaction.atomic():
        Article.objects.filter(pk=article.pk).update(headline="Within")
        assert getattr(found.first(pk=article.pk), "headline", "") == "Within"
        transaction.set_rollback(True)
    assert getattr(found.first(pk=article.pk), "headline", "") == "Before"


def test_what_would_stay_as_it_was_at_the_first_time_is_refused():
    def since(pk: int) -> QuerySet[Any]:
        return Article.objects.filter(pk=pk, added_at__gte=timezone.now() - timedelta(days=1))

    with pytest.raises(TypeError, match="A moment"):
        Baked(since).all(pk=1)
    by_the_database = Baked(lambda pk: Article.objects.filter(pk=pk, added_at__gte=Now() - timedelta(days=1)))
    article = make_article()
    assert by_the_database.first(pk=article.pk) == article


def test_a_number_that_the_question_does_not_use_is_refused():
    with pytest.raises(TypeError, match="Not in the SQL: pk"):
        Baked(lambda pk: Article.objects.filter(headline="x")).all(pk=1)
