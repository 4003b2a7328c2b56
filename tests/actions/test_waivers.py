"""An editor sets the desk's rule for sources aside, with a reason that stays for ever."""

from typing import Any

import pytest

from checks import rules
from checks.actions import Refused, bounds, checking
from checks.models import Claim, Event, User, Verification
from tests.make import claims_of, make_article, make_desk, make_evidence, make_quotation, make_user, mark

pytestmark = pytest.mark.django_db
WHY = "The minister's office confirmed it by telephone, on air in an hour."
ASK_AN_EDITOR = "Ask an editor: only they may set the desk's rule for sources aside, with a reason."


@pytest.fixture
def editor() -> User:
    return make_user("ines", desk=make_desk())


@pytest.fixture
def checker(editor: User) -> User:
    return make_user("tomas", desk=editor.desks.get(), roles=["checker"])


@pytest.fixture
def claim(editor: User) -> Claim:
    claim = claims_of(make_article(desk=editor.desks.get(), by=editor, claims=1))[0]
    Claim.objects.filter(pk=claim.pk).update(kind="quantity")
    return claim


def present(claim: Claim) -> Claim:
    return Claim.objects.with_latest().get(pk=claim.pk)


def stands(claim: Claim) -> Verification:
    given = present(claim).verification
    assert given is not None
    return given


def give(claim: Claim, by: User, verdict: str = "sourced", **said: str) -> Claim:
    return checking.record_verification(claim=claim, by=by, verdict=verdict, seen=present(claim).version, **said)


def refused(action: Any, *args: Any, **said: Any) -> Refused:
    with pytest.raises(Refused) as refusal:
        action(*args, **said)
    return refusal.value


def reworded(claim: Claim, by: User) -> Claim:
    return bounds.resize(claim=claim, by=by, seen=present(claim).version, edge="shrink")


def test_an_editor_sources_a_claim_without_evidence(claim: Claim, editor: User):
    give(claim, editor, waiver=f"  {WHY} ")

    given = stands(claim)
    assert (given.verdict, given.waiver, given.by) == ("sourced", WHY, editor)
    assert given.rule is not None, "the rule that was set aside"
    event = Event.objects.get(kind="verdict")
    assert (event.what["waiver"], event.what["rule"]) == (WHY, 1)


def test_a_hand_made_request_by_others_is_refused_in_a_sentence(claim: Claim, checker: User):
    assert str(refused(give, claim, checker, waiver=WHY)) == ASK_AN_EDITOR
    assert not Verification.objects.exists()


def test_white_space_is_no_reason(claim: Claim, editor: User):
    assert str(refused(give, claim, editor, waiver=" \n ")).startswith("Add evidence that supports the claim:")


def test_a_waiver_where_the_rule_is_met_is_refused(claim: Claim, editor: User):
    make_evidence(claim)

    refusal = refused(give, claim, editor, waiver=WHY)

    assert (str(refusal), refusal.lacks) == (rules.WAIVED_FOR_NOTHING, "waiver")
    give(claim, editor)
    assert stands(claim).waiver == ""


@pytest.mark.parametrize("verdict", ["disputed", "needs_context", "cleared"])
def test_no_other_verdict_sets_the_rule_aside(claim: Claim, editor: User, verdict: str):
    refusal = refused(give, claim, editor, verdict, note="So it is.", waiver=WHY)

    assert (str(refusal), refusal.lacks) == (rules.WAIVED_FOR_SOURCED, "waiver")
    assert not Verification.objects.exists()


def test_a_quotation_is_waived_for_a_question(editor: User):
    quotation = make_quotation(desk=editor.desks.get(), by=editor)
    make_evidence(quotation)

    assert refused(give, quotation, editor, waiver=WHY).lacks == "settles"
    assert str(refused(give, quotation, editor, waiver=WHY, settles="assertion")) == rules.WAIVED_FOR_NOTHING
    give(quotation, editor, waiver=WHY, settles="both")
    assert (stands(quotation).settles, stands(quotation).waiver) == ("both", WHY)


def test_a_later_verdict_has_no_waiver_and_rewrites_none(claim: Claim, editor: User, checker: User):
    give(claim, editor, waiver=WHY)
    give(claim, checker, "disputed", note="The office denies it.")

    assert list(claim.verifications.order_by("number").values_list("waiver", flat=True)) == [WHY, ""]


def test_undo_brings_the_waiver_back_as_it_was_given_whoever_undoes(claim: Claim, editor: User, checker: User):
    give(claim, editor, waiver=WHY)
    give(claim, checker, "disputed", note="The office denies it.")

    checking.undo(article=claim.article, by=checker)

    given = stands(claim)
    assert (present(claim).status, given.waiver, given.by, given.checked.by) == ("sourced", WHY, checker, editor)


def test_still_holds_on_a_waived_verdict_is_for_editors(claim: Claim, editor: User, checker: User):
    give(claim, editor, waiver=WHY)
    reworded(claim, editor)
    version = present(claim).version

    assert str(refused(checking.still_holds, claim=claim, by=checker, seen=version)) == ASK_AN_EDITOR
    assert present(claim).status == "recheck"

    second = make_user(desk=editor.desks.get())
    checking.still_holds(claim=claim, by=second, seen=version)
    assert (stands(claim).waiver, stands(claim).by) == (WHY, second)


def test_still_holds_repeats_a_waiver_though_the_evidence_has_come_in_since(claim: Claim, editor: User):
    give(claim, editor, waiver=WHY)
    make_evidence(claim, by=editor)
    reworded(claim, editor)

    checking.still_holds(claim=claim, by=editor, seen=present(claim).version)

    assert stands(claim).waiver == WHY


def test_a_checker_affirms_a_verdict_that_waives_nothing(claim: Claim, editor: User, checker: User):
    mark(claim, "sourced", by=editor)
    reworded(claim, editor)

    checking.still_holds(claim=claim, by=checker, seen=present(claim).version)

    assert stands(claim).by == checker
