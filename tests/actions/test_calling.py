"""Somebody is named to ask about a claim, and asked; what they say is evidence, and the status stays."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.test import override_settings
from django.utils import timezone

from checks.actions import Refused, Stale, bounds, calling, revising
from checks.models import Article, Call, CheckFile, Claim, Event, Evidence, Source, User
from tests.make import claims_of, make_article, make_call, make_evidence, make_user, mark

pytestmark = pytest.mark.django_db
WHEN = datetime(2026, 3, 9, 14, 5, tzinfo=UTC)


@pytest.fixture
def claim() -> Claim:
    """The first of two open claims: its speaker is nobody."""
    return claims_of(make_article(text="The pool opened in 1931. It has 40 lanes today."))[0]


def present(claim: Claim) -> Claim:
    return Claim.objects.get(pk=claim.pk)


def refusal(claim: Claim, **given: Any) -> tuple[str, str]:
    with pytest.raises(Refused) as refused:
        make_call(claim, **given)
    return str(refused.value), refused.value.lacks


def refused_plan(claim: Claim, by: User, person: str) -> str:
    with pytest.raises(Refused) as refused:
        calling.plan_call(claim=claim, by=by, person=person)
    return str(refused.value)


@pytest.mark.parametrize(
    ("result", "said", "stance", "passage"),
    [
        ("confirmed", "Yes, in May.", "supports", "Yes, in May."),
        ("corrected", "In 1932.", "contradicts", "In 1932."),
        ("declined", "", "context", "Declined to answer"),
        ("no_answer", "", "context", "No answer"),
    ],
)
def test_what_a_person_says_is_evidence_of_a_person_without_address(
    claim: Claim, result: str, said: str, stance: str, passage: str
):
    made = make_call(claim, result=result, said=said, channel="video", tier="primary")

    stored = Call.objects.get()
    assert stored == made
    assert (stored.claim, stored.person, stored.question) == (claim, "Ada Hale", "Is that so?")
    assert (stored.result, stored.said, stored.channel, stored.called_at) == (result, said, "video", WHEN)
    evidence = Evidence.objects.select_related("source").get()
    assert (stored.evidence, evidence.claim, evidence.by) == (evidence, claim, claim.article.added_by)
    assert (evidence.stance, evidence.tier, evidence.passage) == (stance, "primary", passage)
    assert (evidence.locator, evidence.accessed_at) == ("video call, 9 Mar 2026, 14:05", WHEN)
    source = evidence.source
    assert (source.title, source.kind, source.url, source.desk) == ("Ada Hale", "person", "", claim.article.desk)
    assert not source.confidential
    assert (present(claim).status, present(claim).version) == ("open", 1)


def test_the_locator_has_the_workbenchs_time(claim: Claim):
    with override_settings(TIME_ZONE="Europe/Kyiv"):
        assert make_call(claim).evidence.locator == "phone, 9 Mar 2026, 16:05"


def test_the_history_tells_of_the_evidence_and_of_the_call(claim: Claim):
    made = make_call(claim, said="Yes, in May.")

    added, called = Event.objects.filter(number__gt=1).order_by("number")
    assert (added.kind, called.kind, called.claim, called.by) == (
        "evidence_added", "called", claim, claim.article.added_by,
    )  # fmt: skip
    assert called.what == {
        "call": made.pk, "evidence": made.evidence.pk, "source": made.evidence.source_id,
        "person": "Ada Hale", "question": "Is that so?", "result": "confirmed", "said": "Yes, in May.",
        "channel": "phone", "called_at": "2026-03-09T14:05:00+00:00",
    }  # fmt: skip
    assert Article.objects.get().last_event == called.number


def test_a_verdict_stays_as_it_is(claim: Claim):
    mark(claim, "disputed")

    make_call(claim)

    assert present(claim).status == "disputed"


def test_the_desks_person_of_that_name_is_the_source_again(claim: Claim):
    first = make_call(claim).evidence.source
    other = claims_of(make_article(desk=claim.article.desk, by=claim.article.added_by))[0]

    again = make_call(other, person="  ada  hale ").evidence.source

    assert again == first
    assert [source.title for source in Source.objects.all()] == ["Ada Hale"]


def test_the_same_call_saved_twice_is_one(claim: Claim):
    first = make_call(claim, seen=0)

    again = make_call(claim, seen=0)

    assert again == first
    assert (Call.objects.count(), Evidence.objects.count(), Event.objects.count()) == (1, 1, 3)


def test_another_call_about_the_same_is_another(claim: Claim):
    make_call(claim)
    make_call(claim, called_at=WHEN + timedelta(hours=1))

    assert Call.objects.count() == 2


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"person": " "}, ("Write the name of the person to ask.", "person")),
        ({"question": " "}, ("Write what was asked.", "question")),
        ({"result": "maybe"}, ("Choose what came of the call.", "result")),
        (
            {"result": "confirmed", "said": " "},
            (
                "Write what the person said, or how they confirmed it: without words nobody can tell later what was "
                "meant.",
                "said",
            ),
        ),
        ({"result": "corrected", "said": " "}, ("Write what the person says is right.", "said")),
    ],
)
def test_an_incomplete_call_is_refused_and_leaves_nothing(claim: Claim, given: dict[str, str], said: tuple[str, str]):
    assert refusal(claim, **given) == said
    assert (Call.objects.count(), Source.objects.count(), Event.objects.count()) == (0, 0, 1)


def test_a_call_to_come_is_refused(claim: Claim):
    later = timezone.now() + timedelta(minutes=2)

    assert refusal(claim, called_at=later) == (
        "This time is still to come: write when the call was made.", "called_at",
    )  # fmt: skip


def test_who_saw_an_older_claim_is_told(claim: Claim):
    make_evidence(claim)

    with pytest.raises(Stale):
        make_call(claim, seen=0)

    assert Call.objects.count() == 0


def test_a_cut_or_joined_claim_is_asked_about_no_more(claim: Claim):
    cut = claims_of(make_article(text="The pool opened in 1931. It has 40 lanes today."))[0]
    revising.add_revision(article=cut.article, by=cut.article.added_by, text="A bakery closed in Vessby.", seen=1)
    second = claims_of(claim.article)[1]
    bounds.join_with_next(claim=claim, by=claim.article.added_by, seen=0)

    sentences = {
        "cut": "This claim was cut from the text: select the words that it stands on now, then bring it back.",
        "joined": "This claim no longer stands in the text: go on with the one that took its place.",
    }
    assert (refusal(cut)[0], refusal(second)[0]) == (sentences["cut"], sentences["joined"])
    assert refused_plan(cut, cut.article.added_by, "Ada Hale") == sentences["cut"]
    assert refused_plan(second, claim.article.added_by, "Ada Hale") == sentences["joined"]


def test_an_article_that_is_ready_is_frozen(claim: Claim):
    article = claim.article
    assert article.revision
    CheckFile.objects.create(
        article=article, number=1, revision=article.revision, content={}, sha256="0" * 64, by=article.added_by
    )
    Article.objects.update(status="ready")

    frozen = "This article is ready, and frozen as its check file has it: take it back to draft first."
    assert refusal(claim) == (frozen, "")
    assert refused_plan(claim, claim.article.added_by, "Ada Hale") == frozen


@pytest.mark.parametrize("role", ["reporter", "admin"])
def test_a_reporter_and_an_administrator_do_not_note_calls(claim: Claim, role: str):
    person = make_user(desk=claim.article.desk, roles=[role])

    sentence = "Ask a checker or an editor: only they may note what a person said when asked."
    assert refusal(claim, by=person) == (sentence, "")
    assert refusal(claim, by=person, confidential=True) == (sentence, "")
    assert refused_plan(claim, person, "Ada Hale") == sentence


@pytest.mark.parametrize("role", ["checker", "editor"])
def test_a_checker_and_an_editor_do(claim: Claim, role: str):
    person = make_user(desk=claim.article.desk, roles=[role])

    calling.plan_call(claim=claim, by=person, person="Ada Hale")

    assert make_call(claim, by=person).by == person


def test_whom_to_ask_is_named_and_told(claim: Claim):
    planned = calling.plan_call(claim=claim, by=claim.article.added_by, person=" Ada   Hale ")

    assert (planned.ask, present(claim).ask, present(claim).version) == ("Ada Hale", "Ada Hale", 0)
    event = Event.objects.get(kind="call_planned")
    assert (event.claim, event.what) == (claim, {"person": "Ada Hale", "before": ""})


def test_naming_the_same_person_again_changes_nothing(claim: Claim):
    for _ in range(2):
        calling.plan_call(claim=claim, by=claim.article.added_by, person="Ada Hale")

    assert Event.objects.filter(kind="call_planned").count() == 1


def test_nobody_is_no_person_to_ask(claim: Claim):
    assert refused_plan(claim, claim.article.added_by, "  ") == "Write the name of the person to ask."


def test_a_confidential_person_is_a_confidential_source_and_named_in_no_event(claim: Claim):
    calling.plan_call(claim=claim, by=claim.article.added_by, person="Ada Hale")

    made = make_call(claim, confidential=True)

    assert made.evidence.source.confidential
    told = Event.objects.filter(kind__in=["called", "evidence_added"])
    assert [event.what for event in told if "Hale" in str(event.what)] == []
    # All of the desk reads whom to ask.
    assert present(claim).ask == ""
    assert refused_plan(claim, claim.article.added_by, "ada hale") == calling.KEPT_CONFIDENTIAL


def test_a_confidential_person_stays_one(claim: Claim):
    make_call(claim, confidential=True)

    later = make_call(claim, called_at=WHEN + timedelta(hours=1), confidential=False)

    assert later.evidence.source.confidential
    assert Source.objects.count() == 1


def test_an_editor_makes_a_person_named_openly_confidential(claim: Claim):
    make_call(claim)

    make_call(claim, called_at=WHEN + timedelta(hours=1), confidential=True)

    assert [source.confidential for source in Source.objects.all()] == [True]
    assert Event.objects.filter(kind="source_edited").count() == 1


def test_a_checker_is_sent_to_who_may_make_a_source_confidential(claim: Claim):
    make_call(claim)
    checker = make_user(desk=claim.article.desk, roles=["checker"])

    sentence, _ = refusal(claim, by=checker, called_at=WHEN + timedelta(hours=1), confidential=True)

    assert sentence == "Ask an editor or an admin: only they may change a source, its origin and its confidence."
    assert Call.objects.count() == 1
