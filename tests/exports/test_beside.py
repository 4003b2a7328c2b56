"""What a row says of a claim besides its verdict."""

from datetime import UTC, datetime
from types import SimpleNamespace

import pytest
from django.utils import timezone

from checks.actions import assigning, checking
from checks.exports.rows import ClaimRow, claim_rows
from checks.models import Alert, Call, CheckFile, Claim, Comment, Correction, SignOff, Verification
from tests.make import claims_of, make_article, make_desk, make_evidence, make_user, mark

pytestmark = pytest.mark.django_db


@pytest.fixture
def it() -> SimpleNamespace:
    desk = make_desk()
    by = make_user("ada", desk=desk, first_name="Ada", last_name="Holm")
    article = make_article(desk=desk, by=by, claims=1)
    second = make_user("bo", desk=desk, first_name="Bo", last_name="Falk")
    return SimpleNamespace(desk=desk, by=by, second=second, article=article, claim=claims_of(article)[0])


def row_of(it: SimpleNamespace) -> ClaimRow:
    (row,) = claim_rows(Claim.objects.filter(article=it.article))
    return row


def given(it: SimpleNamespace):
    return it.claim.verifications.latest("number")


def sign(it: SimpleNamespace, verdict: str, note: str = ""):
    agrees = verdict == given(it).verdict
    return SignOff.objects.create(
        verification=given(it), verdict=verdict, note=note, agrees=agrees, blind=True, by=it.second
    )


def test_a_second_person_who_agrees_signs_the_row(it):
    mark(it.claim, "disputed")
    signed = sign(it, "disputed")

    row = row_of(it)

    assert (row.signed_off_by, row.second_verdict, row.rule) == ("Bo Falk", "disputed", "1")
    assert row.signed_off_at == timezone.localtime(signed.at).isoformat(timespec="seconds")


def test_a_clash_is_told_and_signs_nothing(it):
    mark(it.claim, "disputed")
    sign(it, "sourced", "Page 4 has it.")

    assert (row_of(it).signed_off_by, row_of(it).second_verdict) == ("", "sourced")


def test_who_decides_a_clash_stands_behind_the_row(it):
    mark(it.claim, "disputed")
    clash = sign(it, "cleared", "Nobody doubts it.")
    third = make_user("cleo", desk=it.desk, first_name="Cleo")
    Verification.objects.create(
        claim=it.claim, number=2, verdict="disputed", note="Page 9.", wording=it.claim.wording,
        revision_id=it.claim.placement.revision_id, by=third, decides=clash,
    )  # fmt: skip

    row = row_of(it)

    assert (row.checked_by, row.signed_off_by, row.second_verdict) == ("Cleo", "Cleo", "cleared")


def test_a_waiver_is_told_for_ever(it):
    checking.record_verification(claim=it.claim, by=it.by, verdict="sourced", seen=0, waiver="The minutes are sealed.")
    assert row_of(it).waiver == "The minutes are sealed."

    mark(it.claim, "disputed")

    assert (row_of(it).waiver, row_of(it).waivers) == ("", "Ada Holm: The minutes are sealed.")


def test_what_was_asked_said_warned_of_and_corrected_is_told(it):
    evidence = make_evidence(it.claim, title="Port yearbook")
    Call.objects.create(
        claim=it.claim, person="Petra Lind", question="Is it right?", result="corrected", said="42 tonnes",
        called_at=timezone.now(), evidence=evidence, by=it.by,
    )  # fmt: skip
    type(evidence.source).objects.filter(pk=evidence.source.pk).update(
        withdrawn_at=timezone.now(), withdrawn_by=it.by, withdrawn_why="A forgery."
    )
    Alert.objects.create(claim=it.claim, source=evidence.source)
    Comment.objects.create(claim=it.claim, by=it.second, text="Ask the port.")
    Correction.objects.create(article=it.article, claim=it.claim, wording=it.claim.wording, text="It was 42.", by=it.by)
    Claim.objects.filter(pk=it.claim.pk).update(waiting_for="source")

    row = row_of(it)

    assert row.asked == "Petra Lind: corrected to 42 tonnes"
    assert row.alerts == "Port yearbook was withdrawn: A forgery. (not answered)"
    assert row.comments == "Bo Falk: Ask the port."
    assert row.corrections == "Ada Holm: It was 42."
    assert row.waiting_for == "source"


def test_a_confidential_person_is_counted_and_not_named(it):
    evidence = make_evidence(it.claim, title="Petra Lind")
    type(evidence.source).objects.filter(pk=evidence.source.pk).update(confidential=True)
    Call.objects.create(
        claim=it.claim, person="Petra Lind", question="Is it right?", result="confirmed", said="Yes, I was there.",
        called_at=timezone.now(), evidence=evidence, by=it.by,
    )  # fmt: skip

    assert row_of(it).asked == "Confidential source: confirmed"


def test_of_a_confidential_source_that_was_withdrawn_neither_name_nor_reason_is_told(it):
    source = make_evidence(it.claim, title="Petra Lind").source
    type(source).objects.filter(pk=source.pk).update(
        confidential=True, withdrawn_at=timezone.now(), withdrawn_by=it.by, withdrawn_why="Lind lost her post."
    )
    Alert.objects.create(claim=it.claim, source=source)

    assert row_of(it).alerts == "Confidential source was withdrawn (not answered)"


def test_ready_anyway_stands_in_the_row_for_ever(it):
    for number, blockers, reason in ((1, ["Claim 1 is open."], "The editor in chief takes it."), (2, [], "")):
        CheckFile.objects.create(
            article=it.article, number=number, revision=it.article.revision, blockers=blockers, reason=reason,
            content={}, sha256=f"digest {number}", by=it.by,
        )  # fmt: skip

    row = row_of(it)

    assert row.ready_anyway == "Ada Holm: The editor in chief takes it."
    assert (row.check_file, row.article_status) == ("2 digest 2", "draft")


def test_whose_the_claim_is_to_check_and_until_when_stand_at_the_end(it):
    assert ClaimRow._fields[-2:] == ("assigned_to", "due")
    assert (row_of(it).assigned_to, row_of(it).due) == ("", "")
    noon = datetime(2026, 3, 9, 12, tzinfo=UTC)
    assigning.assign(article=it.article, by=it.by, claims=[it.claim.pk], to=it.second, due=noon)

    with timezone.override("Europe/Kyiv"):
        row = row_of(it)

    assert (row.assigned_to, row.due) == ("Bo Falk", "2026-03-09T12:00:00+00:00")
