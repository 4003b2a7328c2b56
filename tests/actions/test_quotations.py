"""A quotation is checked twice: whether it is quoted correctly, and what it asserts."""

import pytest

from checks.actions import Refused, checking
from checks.models import Claim, Verification
from tests.make import claims_of, make_article, make_evidence, mark

pytestmark = pytest.mark.django_db


@pytest.fixture
def claim() -> Claim:
    article = make_article(text="“The quay will be finished by June,” said Mayor Petra Lindqvist.")
    claim = claims_of(article)[0]
    assert claim.kind == "quotation"
    return claim


def refusal(claim: Claim, **said) -> str:
    seen = Claim.objects.get(pk=claim.pk).version
    with pytest.raises(Refused) as refused:
        checking.record_verification(claim=claim, by=claim.article.added_by, verdict="sourced", seen=seen, **said)
    assert refused.value.lacks
    return str(refused.value)


def record_of_the_words(claim: Claim) -> None:
    make_evidence(claim, title="Recording of the council", kind="recording", answers="quote", locator="00:14:20")


def settled(claim: Claim) -> list[str]:
    return list(claim.verifications.order_by("number").values_list("settles", flat=True))


def test_a_sourced_quotation_says_which_question_it_settles(claim: Claim):
    make_evidence(claim)

    assert refusal(claim) == "Say what the verdict settles: the quoted words, what they assert, or both."


def test_the_words_are_checked_against_a_recording_and_not_against_a_table(claim: Claim):
    make_evidence(claim)
    wanted = "Add the recording, transcript or post that the quoted words were checked against, and where in it."
    assert refusal(claim, settles="quote") == refusal(claim, settles="both") == wanted

    record_of_the_words(claim)
    mark(claim, "sourced", settles="both")

    assert settled(claim) == ["both"]


def test_a_recording_says_nothing_of_what_is_asserted(claim: Claim):
    record_of_the_words(claim)
    assert refusal(claim, settles="assertion").startswith("Add evidence that supports the claim: ")

    mark(claim, "sourced", settles="quote")

    assert settled(claim) == ["quote"]


def test_one_question_after_the_other(claim: Claim):
    record_of_the_words(claim)
    mark(claim, "sourced", settles="quote")
    make_evidence(claim)
    mark(claim, "sourced", settles="both")

    assert settled(claim) == ["quote", "both"]


def test_a_dispute_may_say_which(claim: Claim):
    mark(claim, "disputed", settles="quote", note="She said July.")
    mark(claim, "disputed", note="She said July.")

    assert settled(claim) == ["quote", ""]


def test_undo_brings_back_what_was_settled(claim: Claim):
    record_of_the_words(claim)
    mark(claim, "sourced", settles="quote")
    mark(claim, "disputed", note="She said July.")

    checking.undo(article=claim.article, by=claim.article.added_by)

    assert settled(claim) == ["quote", "", "quote"]


def test_a_cleared_quotation_has_both_questions_settled(claim: Claim):
    checking.clear_claims(article=claim.article, by=claim.article.added_by, claims=[claim.pk], reason="A greeting.")

    assert settled(claim) == ["both"]


def test_no_other_claim_has_two_questions():
    claim = claims_of(make_article(claims=1))[0]

    mark(claim, "sourced", settles="quote")

    assert Verification.objects.get(claim=claim).settles == ""
