"""An article on its way out: ready, a draft again, published, corrected; each done, refused and repeated."""

import hashlib
import json
from typing import Any

import pytest
from pytest_django import DjangoAssertNumQueries

from checks.actions import Refused
from checks.actions.bounds import join_with_next
from checks.actions.releasing import back_to_draft, make_ready, publish, publish_correction
from checks.models import Article, CheckFile, Claim, Correction, Event, Source, User
from tests.make import claims_of, make_article, make_desk, make_evidence, make_user, mark

pytestmark = pytest.mark.django_db

REASON = "The printer does not wait for us."
ONLY_EDITORS = "Ask an editor: only they may make an article ready, and take it back to draft."


def checked_article(**details: Any) -> Article:
    """An article that nothing blocks."""
    article = make_article(claims=1, **details)
    mark(claims_of(article)[0], "sourced")
    return now(article)


def now(article: Article) -> Article:
    return Article.objects.get(pk=article.pk)


def ready(article: Article, *, by: User | None = None, reason: str = "") -> CheckFile:
    """Made ready by somebody who has seen everything."""
    return make_ready(article=article, by=by or article.added_by, seen=now(article).last_event, reason=reason)


def out(article: Article) -> Article:
    """The article, published."""
    ready(article, reason=REASON)
    return publish(article=article, by=article.added_by)


def refusal_of(act: Any, **said: Any) -> str:
    before = Event.objects.count(), CheckFile.objects.count(), Correction.objects.count()
    with pytest.raises(Refused) as refusal:
        act(**said)
    assert (Event.objects.count(), CheckFile.objects.count(), Correction.objects.count()) == before
    return str(refusal.value)


def last_event(article: Article) -> tuple[str, dict[str, Any]]:
    event = Event.objects.filter(article=article).latest("number")
    return event.kind, event.what


# Ready


def test_ready_keeps_a_check_file_and_tells_the_history():
    article = checked_article()

    file = ready(article)

    assert now(article).status == "ready"
    assert (file.number, file.blockers, file.reason, file.overridden) == (1, [], "", False)
    what = {"check_file": 1, "sha256": file.sha256, "blockers": 0, "reason": ""}
    assert last_event(article) == ("ready", what)


def test_the_digest_is_that_of_the_bytes_as_they_come_back_from_the_database():
    file = CheckFile.objects.get(pk=ready(checked_article(headline="Häfen — №7 ⚓")).pk)

    assert hashlib.sha256(file.as_bytes()).hexdigest() == file.sha256
    assert json.loads(file.as_bytes()) == file.content


def test_ready_is_not_ready_again():
    article = checked_article()
    ready(article)

    says = "This article is ready already: mark it as published, or take it back to draft."
    assert refusal_of(ready, article=article) == says
    publish(article=article, by=article.added_by)
    says = "This article is published already: publish a correction on the claim that needs one."
    assert refusal_of(ready, article=article) == says


@pytest.mark.parametrize("role", ["reporter", "checker", "admin"])
def test_only_an_editor_opens_and_closes_the_gate(role: str):
    article = checked_article()
    person = make_user(desk=article.desk, roles=[role])

    assert refusal_of(ready, article=article, by=person, reason=REASON) == ONLY_EDITORS
    ready(article)
    assert refusal_of(back_to_draft, article=article, by=person) == ONLY_EDITORS
    assert (
        refusal_of(publish, article=article, by=person) == "Ask an editor: only they may mark an article as published."
    )
    publish(article=article, by=article.added_by)
    says = "Ask an editor: only they may publish a correction."
    assert refusal_of(publish_correction, claim=claims_of(article)[0], by=person, text="It is 31.") == says


def test_what_somebody_has_not_seen_they_do_not_let_out():
    article = checked_article()
    seen = article.last_event
    mark(claims_of(article)[0], "disputed")

    says = "This article has changed since you opened the gate: look at it as it stands now, then decide again."
    assert refusal_of(make_ready, article=article, by=article.added_by, seen=seen, reason=REASON) == says


def test_nothing_comes_in_as_ready():
    desk = make_desk()
    by = make_user(desk=desk)

    says = "An article becomes ready by its gate: bring it in as a draft first."
    assert refusal_of(make_article, desk=desk, by=by, status="ready") == says
    assert not Article.objects.exists()


# Ready anyway


@pytest.mark.parametrize(
    ("claims", "says"),
    [
        (1, "One thing still blocks this article: settle it, or write why it goes ahead anyway."),
        (3, "3 things still block this article: settle them, or write why it goes ahead anyway."),
    ],
)
def test_what_blocks_has_to_be_overridden_in_words(claims: int, says: str):
    article = make_article(claims=claims)

    assert refusal_of(ready, article=article) == says
    assert refusal_of(ready, article=article, reason="  \n ") == says


@pytest.mark.parametrize("reason", ["Because.", "x" * 19, " " * 9 + "y" * 19 + " " * 9])
def test_a_short_reason_is_none(reason: str):
    article = make_article(claims=1)

    says = "Write why it goes ahead anyway, in 20 characters or more."
    assert refusal_of(ready, article=article, reason=reason) == says


def test_an_override_stays_whatever_comes_after_it():
    article = make_article(claims=1)
    claim = claims_of(article)[0]
    blocker = {"group": "open", "says": "Give it a verdict.", "words": claim.wording, "start": 0,
               "claim": claim.pk, "number": 1}  # fmt: skip

    ready(article, reason=f" {REASON}\n")
    back_to_draft(article=article, by=article.added_by)
    mark(claim, "sourced")
    ready(article, reason="No longer needed, as nothing blocks.")

    first, second = article.check_files.order_by("number")
    assert (first.blockers, first.reason, first.content["gate"]["reason"]) == ([blocker], REASON, REASON)
    assert first.content["gate"]["blockers"] == [blocker]
    assert (second.number, second.blockers, second.reason) == (2, [], "")
    told = list(Event.objects.filter(article=article, kind="ready").values_list("what__reason", "what__blockers"))
    assert told == [(REASON, 1), ("", 0)]


# Back to draft


def test_a_ready_article_is_a_draft_again_and_its_check_file_stays():
    article = checked_article()
    ready(article)

    back_to_draft(article=article, by=article.added_by)

    assert now(article).status == "draft"
    assert last_event(article) == ("back_to_draft", {"from": "ready", "check_file": 1})
    assert article.check_files.count() == 1
    says = "This article is a draft already."
    assert refusal_of(back_to_draft, article=article, by=article.added_by) == says
    mark(claims_of(article)[0], "disputed")


def test_what_came_in_as_published_by_mistake_becomes_a_draft():
    article = make_article(status="published")

    back_to_draft(article=article, by=article.added_by)

    assert now(article).status == "draft"
    assert last_event(article) == ("back_to_draft", {"from": "published", "check_file": None})


def test_what_went_out_with_a_check_file_stays_published():
    article = out(checked_article())

    says = "This article is published already: publish a correction on the claim that needs one."
    assert refusal_of(back_to_draft, article=article, by=article.added_by) == says


# Published


def test_a_ready_article_is_published_once():
    article = checked_article()
    draft = "This article is a draft: make it ready first, so that a check file says what goes out."
    assert refusal_of(publish, article=article, by=article.added_by) == draft
    ready(article)

    publish(article=article, by=article.added_by)

    assert now(article).status == "published"
    assert last_event(article) == ("published", {"check_file": 1})
    says = "This article is published already: publish a correction on the claim that needs one."
    assert refusal_of(publish, article=article, by=article.added_by) == says


# Corrections


def test_a_correction_keeps_the_words_and_the_check_file_it_went_out_with():
    article = out(checked_article())
    claim = claims_of(article)[0]

    correction = publish_correction(claim=claim, by=article.added_by, text=" It is 31 million tonnes.\n")

    assert (correction.text, correction.wording) == ("It is 31 million tonnes.", claim.wording)
    assert correction.check_file == CheckFile.objects.get()
    what = {"correction": correction.pk, "text": correction.text, "wording": claim.wording, "check_file": 1}
    assert last_event(article) == ("corrected", what)


def test_a_story_that_came_in_published_is_corrected_without_a_check_file():
    article = make_article(status="published", claims=1)

    correction = publish_correction(claim=claims_of(article)[0], by=article.added_by, text="It is 31 million tonnes.")

    assert correction.check_file is None
    assert last_event(article)[1]["check_file"] is None


def test_a_correction_needs_words_and_is_published_once():
    claim = claims_of(out(checked_article()))[0]
    by = claim.article.added_by

    assert refusal_of(publish_correction, claim=claim, by=by, text=" \n") == (
        "Write the correction as it is published."
    )
    publish_correction(claim=claim, by=by, text="It is 31 million tonnes.")
    says = "This correction is published already."
    assert refusal_of(publish_correction, claim=claim, by=by, text="It is 31 million tonnes. ") == says
    publish_correction(claim=claim, by=by, text="It is 32 million tonnes.")


def test_what_is_not_out_needs_no_correction():
    article = checked_article()
    correction = {"claim": claims_of(article)[0], "by": article.added_by, "text": "No."}

    says = "This article is not published yet: change the text or the verdict itself."
    assert refusal_of(publish_correction, **correction) == says
    ready(article)
    assert refusal_of(publish_correction, **correction) == says


def test_a_claim_that_stands_nowhere_has_nothing_to_correct():
    article = make_article(text="The pool opened in 1931. It has 40 lanes today.", status="published")
    first, second = claims_of(article)
    join_with_next(claim=first, by=article.added_by, seen=first.version)

    says = "This claim no longer stands in the text: go on with the one that took its place."
    assert refusal_of(publish_correction, claim=second, by=article.added_by, text="It is 41.") == says


# What a check file says


def test_a_confidential_source_is_counted_and_not_named():
    article = make_article(claims=1)
    claim = claims_of(article)[0]
    make_evidence(claim, title="Deep Quay", url="https://quay.example/secret", publisher="Quay", locator="folder 9",
                  passage="They lost count.")  # fmt: skip
    Source.objects.update(confidential=True, origin="The quay")
    mark(claim, "sourced")

    file = ready(article)

    (item,) = file.content["claims"][0]["evidence"]
    assert item.keys() == {"tier", "stance", "seen", "source", "cited", "in_force"}
    assert item["source"] == {"title": "Confidential source", "withdrawn": False}
    written = file.as_bytes().decode().lower()
    assert [word for word in ("quay", "folder 9", "lost count") if word in written] == []


@pytest.mark.parametrize("claims", [2, 40])
def test_a_check_file_costs_as_many_queries_for_many_claims_as_for_few(
    claims: int, django_assert_num_queries: DjangoAssertNumQueries
):
    article = make_article(desk=make_desk(), claims=claims)
    for number, claim in enumerate(claims_of(article)):
        mark(claim, ("sourced", "disputed")[number % 2])

    seen = now(article).last_event
    with django_assert_num_queries(15):
        make_ready(article=article, by=article.added_by, seen=seen, reason=REASON)
    assert len(CheckFile.objects.get().content["claims"]) == claims
    assert Claim.objects.count() == claims
