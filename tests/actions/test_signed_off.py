"""What a sign-off counts for: the verdict it was given on, on the words and the evidence of then."""

from types import SimpleNamespace

import pytest
from django.db import IntegrityError, transaction

from checks import rules
from checks.actions import Refused, bounds, gathering, revising, signing
from checks.models import Claim, Event, SignOff, User, Verification
from tests.make import claims_of, make_article, make_desk, make_evidence, make_rule, make_user, mark

pytestmark = pytest.mark.django_db
TEXT = "The pool opened in 1931."


@pytest.fixture
def it() -> SimpleNamespace:
    desk = make_desk(sign_off_from="normal")
    first, second = (make_user(name, desk=desk, roles=["checker"]) for name in ("first", "second"))
    editor = make_user("editor", desk=desk)
    article = make_article(desk=desk, by=editor, text=TEXT)
    return SimpleNamespace(first=first, second=second, editor=editor, article=article, claim=claims_of(article)[0])


def present(it: SimpleNamespace) -> Claim:
    claim = Claim.objects.with_latest().select_related("article__desk").get(pk=it.claim.pk)
    claim.article.rules = it.article.rules
    return claim


def sign(it: SimpleNamespace, by: User, verdict: str = "disputed", note: str = "I found it, too.") -> Claim:
    return signing.sign_off(claim=it.claim, by=by, seen=present(it).version, verdict=verdict, note=note)


def refusal(it: SimpleNamespace, by: User, **said) -> str:
    before = SignOff.objects.count(), Event.objects.count()
    with pytest.raises(Refused) as refused:
        sign(it, by, **said)
    assert (SignOff.objects.count(), Event.objects.count()) == before
    return str(refused.value)


def stands(it: SimpleNamespace) -> tuple[str, bool, bool]:
    """The claim's status, whether it is signed off, and whether it waits for a second person."""
    claim = present(it)
    return claim.status, rules.is_signed_off(claim), rules.waits_for_sign_off(claim)


def test_it_stays_with_its_verdict_when_evidence_comes_in_and_goes(it):
    mark(it.claim, "disputed", by=it.first)
    sign(it, it.second)

    other = make_evidence(it.claim, by=it.first, title="Yearbook")
    gathering.withdraw_evidence(evidence=other, by=it.second, seen=present(it).version)

    assert stands(it) == ("disputed", True, False)


def test_sourced_is_not_signed_off_on_evidence_that_is_gone(it):
    mark(it.claim, "sourced", by=it.first)
    gathering.withdraw_evidence(evidence=it.claim.evidence.get(), by=it.second, seen=present(it).version)

    assert refusal(it, it.second, verdict="sourced").startswith("Add evidence that supports the claim")


def test_other_words_end_it_and_the_same_words_bring_it_back(it):
    mark(it.claim, "disputed", by=it.first)
    sign(it, it.second)

    bounds.resize(claim=it.claim, by=it.second, seen=present(it).version, edge="shrink")
    assert stands(it) == ("recheck", True, False)
    bounds.resize(claim=it.claim, by=it.second, seen=present(it).version, edge="grow")

    assert stands(it) == ("disputed", True, False)


def test_a_claim_that_was_cut_is_not_signed_off(it):
    mark(it.claim, "disputed", by=it.first)
    revising.add_revision(article=it.article, by=it.editor, text="Nothing of it is left here.", seen=1)

    assert refusal(it, it.second) == rules.CUT


def test_reopening_ends_it(it):
    mark(it.claim, "disputed", by=it.first)
    sign(it, it.second)

    mark(it.claim, "open", by=it.first, note="")
    assert stands(it) == ("open", False, False)
    mark(it.claim, "disputed", by=it.first)

    assert stands(it) == ("disputed", False, True)


def test_a_blind_second_person_is_asked_for_the_same_whatever_the_first_found(it):
    refusals = []
    for verdict in ("sourced", "disputed", "needs_context"):
        it.claim = claims_of(make_article(desk=it.article.desk, by=it.editor, text=TEXT))[0]
        make_evidence(it.claim, by=it.first)
        mark(it.claim, verdict, by=it.first)
        refusals.append([refusal(it, it.second, verdict=given, note="") for given in ("disputed", "cleared", "open")])

    assert refusals[0] == refusals[1] == refusals[2]


def test_the_database_refuses_a_sign_off_by_who_checked(it):
    mark(it.claim, "disputed", by=it.first)
    given = Verification.objects.get(claim=it.claim)

    with pytest.raises(IntegrityError, match="by another person"), transaction.atomic():
        SignOff.objects.create(verification=given, verdict="disputed", agrees=True, blind=True, by=it.first)


def test_who_sees_the_first_verdict_agrees_without_repeating_its_reason(it):
    make_rule(it.article.desk, sign_off_from="low", blind=False)
    mark(it.claim, "disputed", by=it.first)

    assert refusal(it, it.second, verdict="cleared", note="") == rules.LACKS_REASON
    sign(it, it.second, note="")

    assert (SignOff.objects.get().agrees, SignOff.objects.get().blind) == (True, False)
    assert stands(it) == ("disputed", True, False)


def test_nor_is_sourced_agreed_with_on_evidence_that_is_gone(it):
    make_rule(it.article.desk, sign_off_from="low", blind=False)
    mark(it.claim, "sourced", by=it.first)
    gathering.withdraw_evidence(evidence=it.claim.evidence.get(), by=it.second, seen=present(it).version)

    assert refusal(it, it.second, verdict="sourced", note="").startswith("Add evidence that supports the claim")
