"""A quotation is checked twice: the words, and what they assert. Every verdict keeps which of the two it settles."""

from typing import Any

import pytest

from checks import counting, rules
from checks.actions import Refused, bounds, checking, gathering, revising
from checks.models import Claim, Event, Evidence, Verification
from tests.make import claims_of, make_article, make_evidence, make_quotation, make_rule, mark

pytestmark = pytest.mark.django_db


@pytest.fixture
def quotation() -> Claim:
    return make_quotation()


def present(claim: Claim) -> Claim:
    return Claim.objects.with_latest().get(pk=claim.pk)


def settled(claim: Claim) -> str:
    stands = present(claim).verification
    assert stands is not None
    return stands.settles


def refused(action: Any, **said: Any) -> Refused:
    with pytest.raises(Refused) as refusal:
        action(**said)
    return refusal.value


def reworded(claim: Claim) -> Claim:
    return bounds.resize(claim=claim, by=claim.article.added_by, seen=present(claim).version, edge="shrink")


def test_sourced_without_saying_which_question_is_refused_and_the_choice_lacks(quotation: Claim):
    make_evidence(quotation)

    refusal = refused(mark, claim=quotation, verdict="sourced")

    assert (str(refusal), refusal.lacks) == (rules.CHOOSE_QUESTION, "settles")
    assert not Verification.objects.exists()


@pytest.mark.parametrize("locator", ["", "04:12"])
def test_the_quoted_words_need_a_recording_and_the_place_in_it(quotation: Claim, locator: str):
    make_evidence(quotation)
    refusal = refused(mark, claim=quotation, verdict="sourced", settles="quote")
    assert (str(refusal), refusal.lacks) == (counting.QUOTE_UNCHECKED, "recording")

    make_evidence(quotation, title="Interview", answers="quote", tier="secondary", locator=locator)

    if locator:
        mark(quotation, "sourced", settles="quote")
        assert (present(quotation).status, settled(quotation)) == ("sourced", "quote")
    else:
        refusal = refused(mark, claim=quotation, verdict="sourced", settles="quote")
        assert (str(refusal), refusal.lacks) == (counting.QUOTE_UNLOCATED, "locator")


def test_a_recording_does_not_source_what_the_words_assert(quotation: Claim):
    make_evidence(quotation, title="Interview", answers="quote", locator="04:12")

    for settles in ("assertion", "both"):
        refusal = refused(mark, claim=quotation, verdict="sourced", settles=settles)
        assert str(refusal).startswith("Add evidence that supports the claim:")


def test_one_question_after_the_other_and_then_both(quotation: Claim):
    make_evidence(quotation)
    mark(quotation, "sourced", settles="assertion")
    assert rules.half_checked(present(quotation)) == rules.HALF_CHECKED["assertion"]

    make_evidence(quotation, title="Interview", answers="quote", locator="04:12")
    mark(quotation, "sourced", settles="both")

    assert rules.half_checked(present(quotation)) == ""
    events = Event.objects.filter(kind="verdict").order_by("number")
    assert [event.what["settles"] for event in events] == ["assertion", "both"]


@pytest.mark.parametrize("settles", ["", "quote", "assertion", "both"])
@pytest.mark.parametrize("verdict", ["disputed", "needs_context", "cleared"])
def test_another_verdict_says_which_question_as_it_likes(quotation: Claim, verdict: str, settles: str):
    mark(quotation, verdict, settles=settles)

    assert settled(quotation) == settles


def test_of_a_claim_that_quotes_nobody_there_is_but_one_question():
    claim = claims_of(make_article(claims=1))[0]
    Claim.objects.filter(pk=claim.pk).update(kind="quantity")
    evidence = make_evidence(claim, answers="quote")

    mark(claim, "sourced", settles="quote")

    assert settled(claim) == ""
    assert evidence.answers == "claim"
    told = Event.objects.filter(kind__in=["verdict", "evidence_added"])
    assert all("settles" not in event.what and "answers" not in event.what for event in told)


def test_clearing_settles_both_questions(quotation: Claim):
    Claim.objects.filter(pk=quotation.pk).update(suggested_clear="opinion")

    checking.clear_suggested(article=quotation.article, by=quotation.article.added_by)

    assert settled(quotation) == "both"


def test_taking_a_verdict_back_settles_nothing_and_its_undo_settles_it_again(quotation: Claim):
    mark(quotation, "disputed", settles="assertion")
    mark(quotation, "open", note="", settles="both")
    assert settled(quotation) == ""

    checking.undo(article=quotation.article, by=quotation.article.added_by)

    assert (present(quotation).status, settled(quotation)) == ("disputed", "assertion")


def test_undo_brings_back_what_the_verdict_before_settled(quotation: Claim):
    make_evidence(quotation)
    mark(quotation, "sourced", settles="assertion")
    mark(quotation, "disputed", settles="both")

    checking.undo(article=quotation.article, by=quotation.article.added_by)

    assert (present(quotation).status, settled(quotation)) == ("sourced", "assertion")


def test_undo_to_a_verdict_from_before_there_were_two_questions_says_why_not(quotation: Claim):
    Claim.objects.filter(pk=quotation.pk).update(kind="event")
    mark(quotation, "sourced")
    Claim.objects.filter(pk=quotation.pk).update(kind="quotation")
    mark(quotation, "disputed")

    refusal = refused(checking.undo, article=quotation.article, by=quotation.article.added_by)

    assert str(refusal) == checking.UNSETTLED


@pytest.mark.parametrize("settles", ["quote", "assertion", "both"])
def test_still_holds_settles_what_the_verdict_before_settled(quotation: Claim, settles: str):
    mark(quotation, "disputed", settles=settles)
    reworded(quotation)

    held = checking.still_holds(
        claim=quotation, by=quotation.article.added_by, seen=present(quotation).version
    )  # fmt: skip

    assert (held.status, settled(quotation)) == ("disputed", settles)


def test_still_holds_is_refused_where_the_recording_is_gone(quotation: Claim):
    recording = make_evidence(quotation, answers="quote", locator="04:12")
    mark(quotation, "sourced", settles="quote")
    by = quotation.article.added_by
    gathering.withdraw_evidence(evidence=recording, by=by, seen=present(quotation).version)
    reworded(quotation)

    refusal = refused(checking.still_holds, claim=quotation, by=by, seen=present(quotation).version)

    assert (str(refusal), refusal.lacks) == (counting.QUOTE_UNCHECKED, "recording")


def test_the_rule_for_quotations_counts_for_what_they_assert(quotation: Claim):
    own = make_rule(quotation.article.desk, kind="quotation", primary_needed=2, secondary_needed=2)
    make_evidence(quotation)

    assert str(refused(mark, claim=quotation, verdict="sourced", settles="assertion")) == (
        "Add 1 primary source or 1 more independent source: the claim has 1 primary and 0 secondary."
    )

    make_evidence(quotation, title="Yearbook")
    mark(quotation, "sourced", settles="assertion")
    stands = present(quotation).verification
    assert stands is not None
    assert stands.rule == own


def test_evidence_is_corrected_from_one_question_to_the_other(quotation: Claim):
    first = make_evidence(quotation)
    said = {"tier": "primary", "stance": "supports", "locator": "04:12", "answers": "quote"}

    gathering.correct_evidence(evidence=first, by=first.by, seen=present(quotation).version, **said)

    assert [item.answers for item in quotation.evidence.in_force()] == ["quote"]


@pytest.mark.parametrize(("kind", "answers"), [("quotation", "quote"), ("event", "claim")])
def test_evidence_goes_on_answering_what_the_joined_claim_is_asked(kind: str, answers: str):
    first, second = claims_of(make_article(text="The pool opened in 1931. It has 40 lanes today."))
    Claim.objects.filter(pk=second.pk).update(kind="quotation")
    Claim.objects.filter(pk=first.pk).update(kind=kind)
    make_evidence(second, answers="quote")

    bounds.join_with_next(claim=first, by=first.article.added_by, seen=0)

    assert [item.answers for item in Evidence.objects.filter(claim=first)] == [answers]


def test_words_that_quote_nobody_any_more_are_not_affirmed_on_a_recording_alone():
    article = make_article(text="“The pool opened in 1931,” Mayor Petra Lindqvist said.")
    (claim,) = claims_of(article)
    make_evidence(claim, title="Recording", kind="recording", answers="quote")
    mark(claim, "sourced", settles="quote")
    revising.add_revision(
        article=article, by=article.added_by, text="The pool opened in 1931, Mayor Petra Lindqvist.", seen=1
    )
    assert Claim.objects.get(pk=claim.pk).kind != "quotation"

    with pytest.raises(Refused, match="Add evidence that supports the claim"):
        checking.still_holds(claim=claim, by=article.added_by, seen=Claim.objects.get(pk=claim.pk).version)
