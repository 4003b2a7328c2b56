"""The strip of an article's progress on the desk."""

import pytest

from checks.models import Article
from checks.templatetags.strips import stretches
from tests.make import claims_of, make_article, mark


def counted(article: Article) -> Article:
    return Article.objects.filter(pk=article.pk).with_progress().get()


@pytest.mark.django_db
def test_what_is_decided_comes_first_and_every_claim_has_its_unit() -> None:
    article = make_article(claims=5)
    for claim, verdict in zip(claims_of(article), ("sourced", "cleared", "disputed", "needs_context"), strict=False):
        mark(claim, verdict)
    assert stretches(counted(article)) == [
        ("sourced", 0, 2),
        ("disputed", 2, 1),
        ("needs_context", 3, 1),
        ("open", 4, 1),
    ]


@pytest.mark.django_db
def test_a_verdict_that_the_person_must_not_see_yet_has_its_own_stretch() -> None:
    article = make_article(claims=2)
    mark(claims_of(article)[0], "disputed")
    article = counted(article)
    article.decided_count, article.disputed_count, article.second_count = 0, 0, 1  # type: ignore[attr-defined]
    assert stretches(article) == [("second", 0, 1), ("open", 1, 1)]


def test_an_article_without_claims_has_none() -> None:
    assert stretches(Article(headline="Empty")) == []
