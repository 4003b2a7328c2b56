"""The way of an article from draft to ready to published, and what is frozen while it is ready.

Every row here is written past Python's rules, as a script or a faulty action would.
"""

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest
from django.utils import timezone

from checks.models import Article, Evidence, Placement, Revision
from tests.make import claims_of, make_article, make_evidence, make_user
from tests.refusals import refusal_of_write
from tests.rows import make_ready, put_check_file, put_correction, put_evidence, put_sign_off, put_verdict

FILE_MISSING = "ready needs a check file of this text"
OUT_OF_ORDER = "an article is a draft, then ready, then published"
FROZEN = "the article is ready: its text, verdicts and evidence are frozen"
LEADS_ELSEWHERE = "{} leads to another claim or article"


@pytest.fixture
def it(db: None) -> SimpleNamespace:
    """A draft with a claim that has evidence and a verdict, and one that is open."""
    article = make_article()
    claim, fresh = claims_of(article)
    evidence = make_evidence(claim)
    return SimpleNamespace(
        article=article, claim=claim, fresh=fresh, evidence=evidence, given=put_verdict(claim), by=article.added_by
    )


def set_status(article: Article, status: str) -> None:
    Article.objects.filter(pk=article.pk).update(status=status)


def put_revision(article: Article, text: str = "Other words.") -> Revision:
    number = article.revisions.count() + 1
    return Revision.objects.create(
        article=article, number=number, text=text, sha256="", split_version="", by=article.added_by
    )


def put_placement(it: SimpleNamespace) -> Placement:
    old: Any = it.claim.placement
    return Placement.objects.create(
        claim=it.claim, revision=it.article.revision, number=2, start=old.start, end=old.end, how="resized",
        wording=old.wording,
    )  # fmt: skip


def withdraw(evidence: Evidence) -> None:
    Evidence.objects.filter(pk=evidence.pk).update(withdrawn_at=timezone.now(), withdrawn_by=evidence.by)


FROZEN_WRITES: dict[str, Callable[[SimpleNamespace], object]] = {
    "a revision": lambda it: put_revision(it.article),
    "a placement": put_placement,
    "a verdict": lambda it: put_verdict(it.claim),
    "evidence": lambda it: put_evidence(it.claim),
    "a withdrawal": lambda it: withdraw(it.evidence),
    "a sign-off": lambda it: put_sign_off(it.given, make_user(desk=it.article.desk)),
}


def test_an_article_goes_from_draft_to_ready_to_published_and_back_to_draft(it: SimpleNamespace):
    put_check_file(it.article)

    for status in ("ready", "draft", "ready", "published"):
        set_status(it.article, status)
        assert Article.objects.get(pk=it.article.pk).status == status


def test_ready_without_a_check_file_is_refused(it: SimpleNamespace):
    assert refusal_of_write(lambda: set_status(it.article, "ready")) == FILE_MISSING


def test_ready_with_the_check_file_of_another_article_is_refused(it: SimpleNamespace):
    put_check_file(make_article())

    assert refusal_of_write(lambda: set_status(it.article, "ready")) == FILE_MISSING


def test_ready_with_the_check_file_of_an_earlier_text_is_refused(it: SimpleNamespace):
    put_check_file(it.article)
    Article.objects.filter(pk=it.article.pk).update(revision=put_revision(it.article))

    assert refusal_of_write(lambda: set_status(it.article, "ready")) == FILE_MISSING


def test_a_draft_is_not_published(it: SimpleNamespace):
    put_check_file(it.article)

    assert refusal_of_write(lambda: set_status(it.article, "published")) == OUT_OF_ORDER


def test_what_went_out_with_a_check_file_stays_published(it: SimpleNamespace):
    make_ready(it.article)
    set_status(it.article, "published")

    said = refusal_of_write(lambda: set_status(it.article, "draft"))
    assert said == "what went out with a check file stays published"


def test_a_published_article_does_not_become_ready(it: SimpleNamespace):
    make_ready(it.article)
    set_status(it.article, "published")

    assert refusal_of_write(lambda: set_status(it.article, "ready")) == OUT_OF_ORDER


@pytest.mark.parametrize(("status", "said"), [("ready", FILE_MISSING), ("published", ""), ("draft", "")])
def test_an_article_comes_in_as_a_draft_or_as_one_that_is_out(it: SimpleNamespace, status: str, said: str):
    new = Article(desk=it.article.desk, headline="Cranes", added_by=it.by, status=status)

    if said:
        assert refusal_of_write(lambda: new.save(force_insert=True)) == said
    else:
        new.save(force_insert=True)


@pytest.mark.parametrize("name", FROZEN_WRITES)
def test_what_a_check_file_froze_is_refused_while_the_article_is_ready(name: str, it: SimpleNamespace):
    make_ready(it.article)

    assert refusal_of_write(lambda: FROZEN_WRITES[name](it)) == FROZEN


@pytest.mark.parametrize("name", FROZEN_WRITES)
@pytest.mark.parametrize("status", ["draft", "published"])
def test_it_is_not_before_and_not_after(name: str, status: str, it: SimpleNamespace):
    make_ready(it.article)
    set_status(it.article, status)

    FROZEN_WRITES[name](it)


@pytest.mark.parametrize("name", FROZEN_WRITES)
def test_another_article_of_the_desk_is_not_frozen(name: str, it: SimpleNamespace):
    make_ready(make_article(desk=it.article.desk, by=it.by))

    FROZEN_WRITES[name](it)


# What belongs together


def test_a_check_file_is_of_a_text_of_its_article(it: SimpleNamespace):
    said = refusal_of_write(lambda: put_check_file(it.article, revision=make_article().revision))

    assert said == LEADS_ELSEWHERE.format("checks_checkfile")


def test_a_correction_is_of_a_claim_and_a_check_file_of_its_article(it: SimpleNamespace):
    other = make_article()

    for lie in ({"article": other}, {"check_file": put_check_file(other)}):
        said = refusal_of_write(lambda lie=lie: put_correction(it.claim, **lie))  # type: ignore[misc]
        assert said == LEADS_ELSEWHERE.format("checks_correction")
    put_correction(it.claim, check_file=put_check_file(it.article))
