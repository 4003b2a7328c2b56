"""The workflow: what may be done when, and the one sentence of each refusal."""

from typing import Any

import pytest

from checks import rules
from checks.models import Article, Claim, DeskRule, Evidence, SignOff, Source, User, Verification
from tests.unsaved import NONE_YET, claim, evidence, ruled

# What may be done


def test_the_workflow_speaks_of_every_status_and_of_no_other():
    assert sorted(rules.NEXT) == sorted(Claim.Status.values)


def test_every_verdict_can_follow_every_status():
    acts = {act for status in rules.NEXT for act in rules.NEXT[status]}

    assert acts == {*Verification.Verdict.values, rules.STILL_HOLDS}
    assert all(rules.NEXT[status] >= rules.VERDICTS for status in rules.NEXT)


@pytest.mark.parametrize(
    ("status", "act", "sentence"),
    [
        ("open", "open", "This claim is open already."),
        ("open", "still_holds", "The wording has not changed since the verdict: there is nothing to affirm."),
        ("sourced", "still_holds", "The wording has not changed since the verdict: there is nothing to affirm."),
        ("cleared", "recheck", "Choose sourced, disputed, needs context or cleared."),
        ("open", "", "Choose sourced, disputed, needs context or cleared."),
        ("open", "disputed", "Write a note, or add evidence that contradicts the claim."),
        ("open", "needs_context", "Write a note or a proposed wording that says which context is missing."),
        ("open", "cleared", "Write why there is nothing to check here."),
        ("open", "sourced", NONE_YET),
    ],
)
def test_a_checker_reads_one_sentence_that_says_what_to_do(status: str, act: str, sentence: str):
    assert rules.why_not(act, claim(status)) == sentence


@pytest.mark.parametrize("status", Claim.Status.values)
@pytest.mark.parametrize("act", sorted(rules.VERDICTS))
def test_every_verdict_with_its_reason_is_allowed_from_every_status(act: str, status: str):
    assert rules.why_not(act, claim(status), note="Says the archive.", evidence=[evidence(tier="primary")]) == ""


@pytest.mark.parametrize("status", ["sourced", "disputed", "needs_context", "cleared", "recheck"])
def test_a_verdict_is_taken_back_without_a_reason(status: str):
    assert rules.why_not("open", claim(status)) == ""


def test_contradicting_evidence_is_the_reason_of_a_dispute():
    assert rules.why_not("disputed", claim(), evidence=[evidence(stance="contradicts")]) == ""
    assert rules.why_not("disputed", claim(), evidence=[evidence(stance="supports")]) != ""


def test_a_proposed_wording_says_which_context_is_missing_and_does_not_clear():
    assert rules.why_not("needs_context", claim(), proposed="The pool has 30 seats indoors.") == ""
    assert rules.why_not("cleared", claim(), proposed="The pool.") == "Write why there is nothing to check here."


def test_supporting_evidence_alone_does_not_clear_or_give_context():
    for act in ("cleared", "needs_context"):
        assert rules.why_not(act, claim(), evidence=[evidence(tier="primary")]) != ""


@pytest.mark.parametrize("act", [*sorted(rules.VERDICTS), "open", "still_holds", "nonsense"])
def test_nothing_is_done_to_a_claim_that_stands_nowhere(act: str):
    cut, joined = claim("recheck"), claim("recheck", joined_into_id=7)
    cut.placement = None

    for gone in (cut, joined):
        assert rules.why_not(act, gone, note="So it is.") == (
            "This claim no longer stands in the text: go on with the one that took its place."
        )


@pytest.mark.parametrize(
    ("before", "given", "sentence"),
    [
        ({"verdict": "cleared", "note": "A greeting."}, [], ""),
        ({"verdict": "needs_context", "proposed": "In 2019, the pool had 30 seats."}, [], ""),
        ({"verdict": "disputed", "note": "It has 20."}, [], ""),
        ({"verdict": "disputed"}, [], "Write a note, or add evidence that contradicts the claim."),
        ({"verdict": "sourced"}, [evidence(tier="primary")], ""),
        ({"verdict": "sourced"}, [], NONE_YET),
    ],
)
def test_the_earlier_verdict_still_holds_where_it_could_be_given_today(
    before: dict[str, str], given: list[Evidence], sentence: str
):
    changed = claim("recheck", verification=Verification(pk=1, wording="The pool has 20 seats.", **before))

    assert rules.why_not("still_holds", changed, evidence=given) == sentence


@pytest.mark.parametrize(
    ("kind", "sentence"),
    [
        ("press_release", "A press release is never primary: choose secondary."),
        ("encyclopedia", "An encyclopedia is never primary: choose secondary."),
        *((kind, "") for kind in Source.Kind.values if kind not in {"press_release", "encyclopedia"}),
    ],
)
def test_press_releases_and_encyclopedias_are_never_primary(kind: str, sentence: str):
    assert rules.why_not_evidence(kind=kind, tier="primary") == sentence
    assert rules.why_not_evidence(kind=kind, tier="secondary") == ""


# Roles


def person(*roles: str, **fields: Any) -> User:
    user = User(**fields)
    user.role_names = list(roles)
    return user


@pytest.mark.parametrize("act", rules.ACTS)
def test_each_act_is_for_its_roles_and_no_other(act: str):
    allowed = {role for role in ("reporter", "checker", "editor", "admin") if not rules.may_not(act, person(role))}

    assert allowed == set(rules.ACTS[act].roles)
    assert rules.may_not(act, person()) != ""
    assert rules.may_not(act, person("owner")) != ""
    assert rules.may_not(act, person(is_superuser=True)) == ""


def test_who_may_not_is_told_whom_to_ask():
    assert rules.may_not("change_rule", person("editor")) == "Ask an admin: only they may change the desk's rule."
    assert rules.may_not("mark", person("reporter")) == (
        "Ask a checker or an editor: only they may give a verdict, affirm it, reopen and undo."
    )


@pytest.mark.parametrize("role", ["reporter", "checker"])
def test_the_text_of_a_published_article_is_an_editors_to_replace(role: str):
    out = Article(status="published")

    assert rules.may_not("revise", person(role), Article(status="draft")) == ""
    assert rules.may_not("revise", person(role), out) == (
        "Ask an editor: only they may replace the text of a published article."
    )
    assert rules.may_not("revise", person("editor"), out) == ""


@pytest.mark.parametrize("act", rules.ACTS)
@pytest.mark.parametrize("status", Article.Status.values)
def test_a_ready_article_is_frozen_for_what_its_check_file_has(act: str, status: str):
    sentence = rules.may_not(act, person(is_superuser=True), Article(status=status))

    assert sentence == (rules.FROZEN if status == "ready" and rules.ACTS[act].frozen else "")


# Which rule holds


def given(verdict: str = "sourced", **fields: Any) -> Verification:
    return Verification(**{"pk": 1, "number": 1, "verdict": verdict, "wording": "The pool has 30 seats."} | fields)


def test_a_standing_verdict_is_judged_by_the_rule_that_it_passed():
    old, new = DeskRule(pk=1, number=1), DeskRule(pk=2, number=2)

    assert rules.rule_of(claim(rule=new)) == new
    assert rules.rule_of(claim("sourced", rule=new, verification=given(rule=old))) == old
    assert rules.rule_of(claim("open", rule=new, verification=given("open"))) == new
    assert rules.rule_of(claim("sourced", rule=new, verification=given())) == new, "from before rules had versions"


def test_a_kind_with_a_rule_of_its_own_is_judged_by_that_until_it_is_taken_away():
    every, own = DeskRule(pk=1, number=1), DeskRule(pk=2, number=2, kind="quotation")
    gone = DeskRule(pk=3, number=3, kind="quotation", withdrawn=True)

    assert rules.rule_of(claim(kind="quotation", article=ruled(every, own))) == own
    assert rules.rule_of(claim(kind="event", article=ruled(every, own))) == every
    assert rules.rule_of(claim(kind="quotation", article=ruled(every, gone))) == every


def test_the_next_rule_differs_from_what_holds():
    every, own = DeskRule(primary_needed=1), DeskRule(kind="event", primary_needed=4)

    assert rules.why_not_rule([every, own], "", {"primary_needed": 2}) == ""
    assert rules.why_not_rule([every, own], "", {"primary_needed": 1, "blind": True}) == rules.SAME_RULE
    assert rules.why_not_rule([every, own], "event", {"primary_needed": 1}) == ""
    assert rules.why_not_rule([every, own], "event", {"primary_needed": 4}) == rules.SAME_RULE
    assert rules.why_not_withdraw_rule([every, own], "event") == ""


# Quotations


@pytest.mark.parametrize("waiver", ["", "On air in an hour."])
def test_sourced_on_a_quotation_says_which_question_it_settles(waiver: str):
    quotation = claim(kind="quotation")
    both = [evidence(tier="primary"), evidence(answers="quote")]

    assert rules.why_not("sourced", quotation, evidence=both, waiver=waiver) == rules.CHOOSE_QUESTION
    for settles in Verification.Settles.values:
        assert rules.why_not("sourced", quotation, evidence=both, waiver=waiver, settles=settles) == ""
    assert rules.why_not("disputed", quotation, note="It is not what she said.") == ""


@pytest.mark.parametrize(
    ("kind", "status", "settles", "sentence"),
    [
        ("quotation", "sourced", "quote", rules.HALF_CHECKED["quote"]),
        ("quotation", "sourced", "assertion", rules.HALF_CHECKED["assertion"]),
        ("quotation", "sourced", "both", ""),
        ("quotation", "sourced", "", ""),
        ("quotation", "recheck", "quote", ""),
        ("quotation", "disputed", "quote", ""),
        ("event", "sourced", "quote", ""),
    ],
)  # fmt: skip
def test_a_sourced_quotation_can_be_half_checked(kind: str, status: str, settles: str, sentence: str):
    assert rules.half_checked(claim(status, kind=kind, verification=given(settles=settles))) == sentence
    assert rules.half_checked(claim(kind=kind)) == ""


# Waivers


def test_a_waiver_stands_in_for_evidence_of_sourced_alone():
    assert rules.why_not("sourced", claim(), waiver="On air in an hour.") == ""
    for verdict in ("disputed", "needs_context", "cleared", "open"):
        asked = claim("recheck")
        assert rules.why_not(verdict, asked, note="No.", waiver="On air.") == rules.WAIVED_FOR_SOURCED


def test_an_editor_sets_aside_what_is_not_met_and_nothing_else():
    editor, checker = person("editor"), person("checker")

    assert rules.why_not_waive(claim(), editor, [], "") == ""
    assert rules.why_not_waive(claim(), editor, [evidence(tier="primary")], "") == rules.WAIVED_FOR_NOTHING
    for given_evidence in ([], [evidence(tier="primary")]):
        assert rules.why_not_waive(claim(), checker, given_evidence, "") == (
            "Ask an editor: only they may set the desk's rule for sources aside, with a reason."
        )


# Four eyes


@pytest.mark.parametrize(
    ("asked_from", "risk", "needed"),
    [
        ("never", "high", False),
        ("high", "high", True),
        ("high", "normal", False),
        ("normal", "high", True),
        ("normal", "normal", True),
        ("normal", "low", False),
        ("low", "low", True),
    ],
)
def test_a_second_person_is_asked_from_the_risk_of_the_rule_on(asked_from: str, risk: str, needed: object):
    rule = DeskRule(pk=1, number=1, sign_off_from=asked_from)

    def asked(status: str, **fields: Any) -> bool:
        return rules.needs_sign_off(
            claim(status, article=ruled(rule, risk=risk), verification=given(status, rule=rule), **fields)
        )

    assert all(asked(status) is needed for status in rules.VERDICTS)
    assert not asked("recheck")
    assert not asked("cleared", suggested_clear="heading"), "the split suggested it"
    assert asked("disputed", suggested_clear="heading") is needed


@pytest.mark.django_db
def test_a_sign_off_is_of_the_verdict_that_stands_or_of_the_one_that_holds_again():
    assert (rules.sign_off_of(claim()), rules.is_signed_off(claim())) == (None, False)
    first = given()
    assert rules.sign_off_of(claim("sourced", verification=first)) is None

    signed = SignOff(verification=first, verdict="sourced", agrees=True)
    again = given(pk=3, number=3, restores=first)

    for stands in (first, again):
        signed_claim = claim("sourced", verification=stands)
        assert rules.sign_off_of(signed_claim) == signed
        assert rules.is_signed_off(signed_claim)
    later = claim("disputed", verification=given("disputed", pk=4, number=4))
    assert (rules.sign_off_of(later), rules.is_signed_off(later)) == (None, False)


@pytest.mark.django_db
def test_a_clash_is_no_sign_off_until_an_editor_decided_it():
    first = given()
    SignOff(verification=first, verdict="disputed", agrees=False)

    assert not rules.is_signed_off(claim("sourced", verification=first))
    assert rules.is_signed_off(claim("sourced", verification=given(pk=2, decides_id=1)))
