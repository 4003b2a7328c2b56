"""What must always be true of a row: each constraint of each table is refused once, by the database itself."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from types import SimpleNamespace

import psycopg
import pytest
from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import IntegrityError, models, transaction
from django.utils import timezone

from checks.models import (
    Alert,
    Article,
    Citation,
    Claim,
    Desk,
    DeskRule,
    Event,
    Evidence,
    Invitation,
    Placement,
    Presence,
    Question,
    Revision,
    SavedFilter,
    SignOff,
    Source,
    User,
    Verification,
)
from tests.make import claims_of, make_article, make_desk, make_evidence, make_user, mark
from tests.past_triggers import past_triggers
from tests.rows import (
    put_alert,
    put_call,
    put_check_file,
    put_comment,
    put_correction,
    put_invitation,
    put_question,
    put_sign_off,
)


@pytest.fixture
def desk_at_work(db: None) -> SimpleNamespace:
    """An article with two claims, the first disputed with evidence from a source with an address."""
    article = make_article(external_id="cms-7")
    first, second = claims_of(article)
    evidence = make_evidence(first, stance="contradicts", url="https://port.example/figures")
    mark(first, "disputed", note="The table says 31.")
    return SimpleNamespace(
        article=article, desk=article.desk, by=article.added_by, first=first, second=second, evidence=evidence,
        revision=article.revision, verification=Verification.objects.get(),
    )  # fmt: skip


NOW = datetime(2026, 3, 1, tzinfo=UTC)


def saved_filter(it: SimpleNamespace, **fields: str) -> SavedFilter:
    given = {"page": "claims", "name": "Figures", "query": "kind=quantity"} | fields
    return SavedFilter.objects.create(by=it.by, **given)


def revision(it: SimpleNamespace, **fields: object) -> None:
    given = {"number": 2, "text": "Words.", "sha256": "", "split_version": ""} | fields
    Revision.objects.create(article=it.article, by=it.by, **given)


def placement(it: SimpleNamespace, **fields: object) -> None:
    old = it.second.placement
    given = {"number": 2, "start": old.start, "end": old.end, "how": "resized", "wording": old.wording} | fields
    Placement.objects.create(claim=it.second, revision=it.revision, **given)


def verification(it: SimpleNamespace, **fields: object) -> None:
    given = {"number": 2, "verdict": "disputed", "note": "No.", "wording": it.first.wording} | fields
    Verification.objects.create(claim=it.first, revision=it.revision, by=it.by, **given)


def evidence(it: SimpleNamespace, **fields: object) -> None:
    Evidence.objects.create(claim=it.first, source=it.evidence.source, by=it.by, **fields)


def rule(it: SimpleNamespace, **fields: object) -> None:
    DeskRule.objects.create(desk=it.desk, **{"number": 2} | fields)


def sign_off(it: SimpleNamespace, **fields: object) -> SignOff:
    return put_sign_off(it.verification, make_user(desk=it.desk), **fields)


def change(model: type[models.Model], pk: int, **fields: object) -> None:
    model._default_manager.filter(pk=pk).update(**fields)


def change_past_triggers(it: SimpleNamespace, **fields: object) -> None:
    with past_triggers():
        Claim.objects.filter(pk=it.second.pk).update(**fields)


def twice(row: models.Model) -> None:
    """The same row again; past the triggers, which would refuse it before the constraint."""
    row.pk = None
    with past_triggers():
        row.save(force_insert=True)


BROKEN_BY: dict[str, Callable[[SimpleNamespace], object]] = {
    "User.username": lambda it: User.objects.create(username=it.by.username),
    "Desk.name": lambda it: Desk.objects.create(name=it.desk.name),
    "external_id_once_in_a_desk": lambda it: Article.objects.create(
        desk=it.desk, added_by=it.by, headline="Once more", external_id="cms-7"
    ),
    "article_risk_known": lambda it: change(Article, it.article.pk, risk="none"),
    "article_status_known": lambda it: change(Article, it.article.pk, status="spiked"),
    "article_has_headline": lambda it: change(Article, it.article.pk, headline=""),
    "article_deadline_in_range": lambda it: change(Article, it.article.pk, deadline=datetime(3000, 1, 1, tzinfo=UTC)),
    "article_published_in_range": lambda it: change(Article, it.article.pk, published_on=date(26, 3, 1)),
    "desk_rule_number_once": lambda it: rule(it, number=1),
    "desk_rule_asks_for_a_source": lambda it: rule(it, primary_needed=0),
    "desk_rule_kind_known": lambda it: rule(it, kind="rumour"),
    "desk_rule_sign_off_known": lambda it: rule(it, sign_off_from="always"),
    "desk_rule_for_every_kind_stays": lambda it: rule(it, withdrawn=True),
    "revision_number_once": lambda it: revision(it, number=1),
    "revision_has_text": lambda it: revision(it, text=""),
    "claim_status_known": lambda it: change_past_triggers(it, status="true"),
    "claim_due_in_range": lambda it: change(Claim, it.first.pk, due=datetime(3000, 1, 1, tzinfo=UTC)),
    "claim_kind_known": lambda it: change(Claim, it.first.pk, kind="rumour"),
    "claim_waiting_for_known": lambda it: change(Claim, it.first.pk, waiting_for="nobody"),
    "worth_from_0_to_1": lambda it: change(Claim, it.first.pk, worth=1.1),
    "joined_claim_stands_nowhere": lambda it: change(Claim, it.second.pk, joined_into=it.first),
    "verdict_has_verification": lambda it: change_past_triggers(it, status="sourced"),
    "placement_number_once": lambda it: placement(it, number=1),
    "placement_start_before_end": lambda it: placement(it, end=it.second.placement.start, wording=""),
    "placement_how_known": lambda it: placement(it, how="guessed"),
    "source_url_once_in_a_desk": lambda it: Source.objects.create(
        desk=it.desk, title="Once more", url="https://port.example/figures"
    ),
    "source_has_title": lambda it: Source.objects.create(desk=it.desk, title=""),
    "source_kind_known": lambda it: Source.objects.create(desk=it.desk, title="A thing", kind="hearsay"),
    "source_withdrawn_by_someone_for_a_reason": lambda it: change(
        Source, it.evidence.source.pk, withdrawn_at=timezone.now(), withdrawn_by=it.by
    ),
    "evidence_tier_known": lambda it: evidence(it, tier="tertiary"),
    "evidence_stance_known": lambda it: evidence(it, stance="proves"),
    "evidence_answers_known": lambda it: evidence(it, answers="both"),
    "evidence_withdrawn_by_someone": lambda it: change(Evidence, it.evidence.pk, withdrawn_at=timezone.now()),
    "verification_number_once": lambda it: verification(it, number=1),
    "verdict_known": lambda it: verification(it, verdict="still_holds"),
    "settles_known": lambda it: verification(it, settles="neither"),
    "waiver_of_a_sourced_claim": lambda it: verification(it, waiver="The archive is closed."),
    "needs_context_has_a_reason": lambda it: verification(it, verdict="needs_context", note=""),
    "cleared_has_a_reason": lambda it: verification(it, verdict="cleared", note="", proposed="Less."),
    "citation_once": lambda it: twice(Citation.objects.get()),
    "event_number_once": lambda it: twice(Event.objects.get(article=it.article, number=1)),
    "SignOff.verification": lambda it: [sign_off(it), sign_off(it)],
    "sign_off_verdict_known": lambda it: sign_off(it, verdict="open", agrees=False, note="No."),
    "alert_unsettled_once": lambda it: [put_alert(it.evidence), put_alert(it.evidence)],
    "alert_settled_by_someone_with_a_reason": lambda it: change(
        Alert, put_alert(it.evidence).pk, settled_at=timezone.now(), settled_by=it.by
    ),
    "Invitation.token_sha256": lambda it: twice(put_invitation(it.article)),
    "invitation_has_a_name": lambda it: put_invitation(it.article, name=""),
    "invitation_revoked_by_someone": lambda it: change(
        Invitation, put_invitation(it.article).pk, revoked_at=timezone.now()
    ),
    "question_has_text": lambda it: put_question(it.first, text=""),
    "question_answered_with_words": lambda it: change(Question, put_question(it.first).pk, answered_at=timezone.now()),
    "comment_has_text": lambda it: put_comment(it.first, text=""),
    "comment_kind_known": lambda it: put_comment(it.first, kind="rumour"),
    "comment_by_somebody": lambda it: put_comment(it.first, by=None),
    "answer_from_outside_to_a_question": lambda it: put_comment(it.first, kind="answered"),
    "wording_answered_of_a_verdict": lambda it: put_comment(it.first, kind="accepted"),
    "Comment.question": lambda it: twice(
        put_comment(it.first, by=None, kind="answered", question=put_question(it.first))
    ),
    "Call.evidence": lambda it: twice(put_call(it.first)),
    "call_to_somebody": lambda it: put_call(it.first, person=""),
    "call_result_known": lambda it: put_call(it.first, result="perhaps"),
    "call_channel_known": lambda it: put_call(it.first, channel="pigeon"),
    "correction_says_what_is_right": lambda it: put_call(it.first, result="corrected"),
    "check_file_number_once": lambda it: [put_check_file(it.article), put_check_file(it.article, number=1)],
    "ready_anyway_has_a_reason": lambda it: put_check_file(it.article, blockers=[{}], reason="Too short a reason."),
    "correction_has_text": lambda it: put_correction(it.first, text=""),
    "presence_once": lambda it: [Presence.objects.create(user=it.by, article=it.article, at=NOW) for _ in range(2)],
    "saved_filter_name_once": lambda it: [saved_filter(it), saved_filter(it, query="verdict=open")],
    "saved_filter_has_name": lambda it: saved_filter(it, name=""),
    "saved_filter_page_known": lambda it: saved_filter(it, page="sources"),
}


def named_in_the_models() -> list[str]:
    """Every constraint of our tables by name, and every field that is unique by itself."""
    tables = list(apps.get_app_config("checks").get_models())
    unique = [
        f"{table.__name__}.{field.name}"
        for table in tables
        for field in table._meta.local_fields
        if field.unique and not field.primary_key
    ]
    return sorted(unique + [constraint.name for table in tables for constraint in table._meta.constraints])


def test_every_constraint_of_every_table_is_refused_below():
    assert sorted(BROKEN_BY) == named_in_the_models()


@pytest.mark.parametrize("name", BROKEN_BY)
def test_the_database_refuses(name: str, desk_at_work: SimpleNamespace):
    with pytest.raises(IntegrityError) as refusal, transaction.atomic():
        BROKEN_BY[name](desk_at_work)

    assert isinstance(refusal.value.__cause__, psycopg.Error)
    broken = refusal.value.__cause__.diag.constraint_name
    if "." in name:
        table, field = name.split(".")
        column = apps.get_model("checks", table)._meta.get_field(field).column
        assert broken == f"checks_{table.lower()}_{column}_key"
    else:
        assert broken == name


def test_two_articles_without_an_id_and_two_sources_without_an_address_stand_side_by_side(
    desk_at_work: SimpleNamespace,
):
    for title in ("First interview", "Second interview"):
        make_article(desk=desk_at_work.desk, by=desk_at_work.by)
        Source.objects.create(desk=desk_at_work.desk, title=title)

    assert Article.objects.filter(desk=desk_at_work.desk, external_id="").count() == 2
    assert Source.objects.filter(desk=desk_at_work.desk, url="").count() == 2


def test_two_desks_may_use_the_same_id_and_the_same_address(desk_at_work: SimpleNamespace):
    other = make_desk("Night desk")

    make_article(desk=other, by=make_user(desk=other), external_id="cms-7")
    Source.objects.create(desk=other, title="Figures", url="https://port.example/figures")

    assert Article.objects.filter(external_id="cms-7").count() == 2
    assert Source.objects.filter(url="https://port.example/figures").count() == 2


def test_an_editor_reads_in_words_why_a_desk_without_sources_is_refused(db: None):
    with pytest.raises(ValidationError) as refusal:
        DeskRule(desk=make_desk(), number=2, primary_needed=0).full_clean()

    assert refusal.value.messages == ["A desk asks for at least one source: set both numbers to 1 or more."]
