"""Rules in versions, and the second person behind a verdict: what the database refuses of both.

Every row here is written past Python's rules, as a script or a faulty action would.
"""

from types import SimpleNamespace

import pytest
from django.db.models import Model

from checks.models import (
    Alert,
    Call,
    CheckFile,
    Claim,
    Comment,
    Correction,
    Desk,
    DeskRule,
    Invitation,
    Question,
    SignOff,
)
from tests.make import claims_of, make_article, make_desk, make_evidence, make_rule, make_user
from tests.refusals import refusal_of, refusal_of_write
from tests.rows import (
    put_alert,
    put_call,
    put_check_file,
    put_clash,
    put_comment,
    put_correction,
    put_question,
    put_sign_off,
    put_verdict,
)

APPEND_ONLY: list[type[Model]] = [DeskRule, SignOff, Comment, Comment.mentions.through, Call, CheckFile, Correction]
NEVER_DELETED: list[type[Model]] = [Alert, Invitation, Question]
BY_ANOTHER = "a sign-off is by another person than the one who checked"
OF_WHAT_STANDS = "a sign-off is of the verdict that stands"
BY_A_THIRD = "a clash is decided by a third person"
SAME_WORDS = "an undo restores a verdict on the same words"


@pytest.fixture
def desk(db: None) -> SimpleNamespace:
    """A claim that Ada disputed, on a desk where Bo and Cleo work as well."""
    desk = make_desk()
    ada, bo, cleo = (make_user(name, desk=desk) for name in ("ada", "bo", "cleo"))
    article = make_article(desk=desk, by=ada)
    claim, other = claims_of(article)
    return SimpleNamespace(
        article=article, claim=claim, other=other, ada=ada, bo=bo, cleo=cleo, given=put_verdict(claim, by=ada)
    )


@pytest.fixture
def full(desk: SimpleNamespace) -> SimpleNamespace:
    """A row in every table that only grows."""
    put_sign_off(desk.given, desk.bo)
    put_comment(desk.claim).mentions.add(desk.cleo)
    put_call(desk.claim)
    put_check_file(desk.article)
    put_correction(desk.claim)
    put_question(desk.claim)
    put_alert(make_evidence(desk.claim))
    return desk


# Tables that only grow


@pytest.mark.parametrize("model", APPEND_ONLY)
@pytest.mark.parametrize("sql", ["UPDATE {} SET id = id", "DELETE FROM {}", "TRUNCATE {} CASCADE"])
def test_a_row_of_an_append_only_table_stays(sql: str, model: type[Model], full: SimpleNamespace):
    table = model._meta.db_table

    assert refusal_of(sql.format(table)).endswith(f"is append-only: {sql.split()[0]} is refused")
    assert model._default_manager.exists()


@pytest.mark.parametrize("model", NEVER_DELETED)
@pytest.mark.parametrize("sql", ["DELETE FROM {}", "TRUNCATE {} CASCADE"])
def test_what_can_be_answered_is_never_deleted(sql: str, model: type[Model], full: SimpleNamespace):
    assert refusal_of(sql.format(model._meta.db_table)).endswith(f"is append-only: {sql.split()[0]} is refused")
    assert model._default_manager.exists()


# Rules


def test_a_desk_however_it_is_made_has_its_first_rule(db: None):
    desk, beside = Desk.objects.bulk_create([Desk(name="City"), Desk(name="Sports")])

    first = DeskRule.objects.get(desk=desk)
    assert (first.number, first.kind, first.primary_needed, first.secondary_needed) == (1, "", 1, 3)
    assert (first.locator_needed, first.shelf_life_days, first.sign_off_from, first.by) == (True, None, "never", None)
    assert DeskRule.objects.filter(desk=beside).count() == 1


def test_the_newest_version_of_each_kind_is_the_rule(db: None):
    desk = make_desk(primary_needed=2)
    own = make_rule(desk, kind="quotation", secondary_needed=5)

    assert [(rule.kind, rule.number) for rule in DeskRule.objects.filter(desk=desk).newest()] == [
        ("", 2),
        ("quotation", own.number),
    ]


# Sign-offs


def test_a_second_person_signs_off(desk: SimpleNamespace):
    put_sign_off(desk.given, desk.bo)

    signed = SignOff.objects.get(verification=desk.given)
    assert (signed.by, signed.agrees) == (desk.bo, True)


@pytest.mark.parametrize("agrees", [True, False])
def test_who_checked_does_not_sign_off(desk: SimpleNamespace, *, agrees: bool):
    put = put_sign_off if agrees else put_clash

    assert refusal_of_write(lambda: put(desk.given, desk.ada)) == BY_ANOTHER


def test_neither_does_who_gave_the_verdict_that_an_undo_restored(desk: SimpleNamespace):
    later = put_verdict(desk.claim, "cleared", by=desk.bo)
    restored = put_verdict(desk.claim, by=desk.bo, undoes=later, restores=desk.given)

    for person in (desk.ada, desk.bo):
        assert refusal_of_write(lambda by=person: put_sign_off(restored, by)) == BY_ANOTHER  # type: ignore[misc]
    put_sign_off(restored, desk.cleo)


def test_a_verdict_that_was_followed_is_not_signed_off(desk: SimpleNamespace):
    put_verdict(desk.claim, "cleared", by=desk.ada)

    assert refusal_of_write(lambda: put_sign_off(desk.given, desk.bo)) == OF_WHAT_STANDS


def test_a_verdict_taken_back_is_not_signed_off(desk: SimpleNamespace):
    opened = put_verdict(desk.claim, "open", by=desk.ada)

    assert refusal_of_write(lambda: put_sign_off(opened, desk.bo)) == OF_WHAT_STANDS


def test_a_verdict_on_words_that_changed_is_not_signed_off(desk: SimpleNamespace):
    old = desk.claim.placement
    desk.claim.placements.create(
        revision=desk.article.revision, number=2, start=old.start, end=old.end - 1, how="resized",
        wording=old.wording[:-1],
    )  # fmt: skip
    assert Claim.objects.get(pk=desk.claim.pk).status == "recheck"

    assert refusal_of_write(lambda: put_sign_off(desk.given, desk.bo)) == OF_WHAT_STANDS


@pytest.mark.parametrize(("verdict", "agrees"), [("cleared", True), ("disputed", False)])
def test_agreeing_is_what_the_two_verdicts_say(desk: SimpleNamespace, verdict: str, *, agrees: bool):
    said = refusal_of_write(
        lambda: put_sign_off(desk.given, desk.bo, verdict=verdict, agrees=agrees, note="I see it otherwise.")
    )

    assert said == "a sign-off agrees where both verdicts are the same"


# A clash, and who decides it


def test_a_third_person_decides_a_clash(desk: SimpleNamespace):
    clash = put_clash(desk.given, desk.bo)

    decided = put_verdict(desk.claim, "cleared", by=desk.cleo, decides=clash)

    assert Claim.objects.get(pk=desk.claim.pk).verification == decided


@pytest.mark.parametrize("name", ["ada", "bo"])
def test_neither_of_the_two_decides_it(desk: SimpleNamespace, name: str):
    clash = put_clash(desk.given, desk.bo)

    said = refusal_of_write(lambda: put_verdict(desk.claim, "cleared", by=getattr(desk, name), decides=clash))

    assert said == BY_A_THIRD


def test_nor_does_who_gave_the_verdict_that_an_undo_restored(desk: SimpleNamespace):
    dora = make_user("dora", desk=desk.article.desk)
    later = put_verdict(desk.claim, "cleared", by=desk.bo)
    clash = put_clash(put_verdict(desk.claim, by=desk.bo, undoes=later, restores=desk.given), desk.cleo)

    for person in (desk.ada, desk.bo, desk.cleo):
        said = refusal_of_write(lambda by=person: put_verdict(desk.claim, by=by, decides=clash))  # type: ignore[misc]
        assert said == BY_A_THIRD
    put_verdict(desk.claim, by=dora, decides=clash)


def test_a_clash_is_there_again_when_what_followed_it_was_undone(desk: SimpleNamespace):
    clash = put_clash(desk.given, desk.bo)
    later = put_verdict(desk.claim, "cleared", by=desk.bo)
    put_verdict(desk.claim, by=desk.bo, undoes=later, restores=desk.given)

    assert refusal_of_write(lambda: put_verdict(desk.claim, by=desk.ada, decides=clash)) == BY_A_THIRD
    put_verdict(desk.claim, by=desk.cleo, decides=clash)


def test_what_is_no_clash_is_not_decided(desk: SimpleNamespace):
    agreed = put_sign_off(desk.given, desk.bo)

    assert refusal_of_write(lambda: put_verdict(desk.claim, by=desk.cleo, decides=agreed)) == BY_A_THIRD


def test_a_clash_is_decided_once_and_on_its_own_claim(desk: SimpleNamespace):
    clash = put_clash(desk.given, desk.bo)

    assert refusal_of_write(lambda: put_verdict(desk.other, by=desk.cleo, decides=clash)) == BY_A_THIRD
    put_verdict(desk.claim, by=desk.cleo, decides=clash)
    assert refusal_of_write(lambda: put_verdict(desk.claim, by=desk.cleo, decides=clash)) == BY_A_THIRD


# What an undo restores: a sign-off goes on with it


def test_no_verdict_borrows_the_sign_off_of_another_claim(desk: SimpleNamespace):
    mine = put_verdict(desk.other, by=desk.ada)

    said = refusal_of_write(lambda: put_verdict(desk.other, by=desk.ada, undoes=mine, restores=desk.given))

    assert said == SAME_WORDS


def test_no_verdict_borrows_that_of_another_verdict_or_of_other_words(desk: SimpleNamespace):
    later = put_verdict(desk.claim, "cleared", by=desk.bo)
    lies = {"verdict": "needs_context", "undoes": later, "restores": desk.given}
    assert refusal_of_write(lambda: put_verdict(desk.claim, by=desk.bo, **lies)) == SAME_WORDS

    old = desk.claim.placement
    desk.claim.placements.create(
        revision=desk.article.revision, number=2, start=old.start, end=old.end - 1, how="resized",
        wording=old.wording[:-1],
    )  # fmt: skip
    said = refusal_of_write(lambda: put_verdict(desk.claim, by=desk.bo, undoes=later, restores=desk.given))
    assert said == SAME_WORDS


def test_nothing_is_restored_without_an_undo(desk: SimpleNamespace):
    assert refusal_of_write(lambda: put_verdict(desk.claim, by=desk.bo, restores=desk.given)) == SAME_WORDS
