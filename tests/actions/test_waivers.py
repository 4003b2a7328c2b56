"""The desk's rule set aside: by editors, with a reason, for ever."""

import pytest

from checks.actions import Refused, checking, revising
from checks.models import Claim, Verification
from tests.make import claims_of, make_article, make_evidence, make_user, mark

pytestmark = pytest.mark.django_db
WHY = "The minutes are sealed until 2030."


@pytest.fixture
def claim() -> Claim:
    return claims_of(make_article(claims=1))[0]


def give(claim: Claim, verdict: str = "sourced", **said) -> Claim:
    seen = Claim.objects.get(pk=claim.pk).version
    said = {"by": claim.article.added_by} | said
    return checking.record_verification(claim=claim, verdict=verdict, seen=seen, **said)


def test_an_editor_sets_the_rule_aside_with_a_reason(claim: Claim):
    give(claim, waiver=f" {WHY} ")

    given = Verification.objects.select_related("rule").get(claim=claim)
    assert (given.verdict, given.waiver, given.rule and given.rule.number) == ("sourced", WHY, 1)
    assert claim.events.latest("number").what["waiver"] == WHY


def test_a_checker_may_not(claim: Claim):
    checker = make_user(desk=claim.article.desk, roles=["checker"])

    with pytest.raises(Refused) as refusal:
        give(claim, by=checker, waiver=WHY)

    assert str(refusal.value) == "Ask an editor: only they may set the desk's rule for sources aside, with a reason."
    assert not Verification.objects.exists()


def test_without_a_reason_nothing_is_set_aside(claim: Claim):
    with pytest.raises(Refused, match="Add evidence that supports the claim"):
        give(claim, waiver="   ")


def test_where_the_rule_is_met_nothing_is_set_aside(claim: Claim):
    make_evidence(claim)

    give(claim, waiver=WHY)

    assert Verification.objects.get(claim=claim).waiver == ""


def test_no_other_verdict_takes_a_waiver(claim: Claim):
    give(claim, "disputed", note="No.", waiver=WHY)

    assert Verification.objects.get(claim=claim).waiver == ""


def test_an_undo_brings_it_back_as_it_was(claim: Claim):
    give(claim, waiver=WHY)
    give(claim, "disputed", note="No.")

    checking.undo(article=claim.article, by=claim.article.added_by)

    assert claim.verifications.latest("number").waiver == WHY


def test_a_waived_verdict_is_affirmed_by_an_editor_alone():
    article = make_article(text="The pool opened in 1931.")
    claim = claims_of(article)[0]
    give(claim, waiver=WHY)
    revising.add_revision(article=article, by=article.added_by, text="The pool opened in 1932.", seen=1)
    seen = Claim.objects.get(pk=claim.pk).version

    with pytest.raises(Refused, match="Ask an editor: only they may set the desk's rule"):
        checking.still_holds(claim=claim, by=make_user(desk=article.desk, roles=["checker"]), seen=seen)
    checking.still_holds(claim=claim, by=article.added_by, seen=seen)

    assert claim.verifications.latest("number").waiver == WHY


def test_a_later_verdict_does_not_rewrite_it(claim: Claim):
    give(claim, waiver=WHY)

    mark(claim, "disputed")

    assert list(claim.verifications.values_list("waiver", flat=True)) == [WHY, ""]
