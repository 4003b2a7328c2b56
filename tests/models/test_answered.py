"""Alerts, links, questions and comments: what may still change of them, and that they stay with their claim.

Every row here is written past Python's rules, as a script or a faulty action would.
"""

from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from django.utils import timezone

from checks.models import Alert, Invitation, Question
from tests.make import claims_of, make_article, make_evidence
from tests.refusals import refusal_of_write
from tests.rows import put_alert, put_call, put_comment, put_evidence, put_invitation, put_question, put_verdict

ONLY_SETTLED = "an alert is only settled, never changed"
ONLY_REVOKED = "an invitation is only revoked, never changed"
ONLY_ANSWERED = "a question is answered once, never changed"
CLOSED = "the link to this question is closed"
LEADS_ELSEWHERE = "{} leads to another claim or article"


@pytest.fixture
def it(db: None) -> SimpleNamespace:
    article = make_article()
    claim, other = claims_of(article)
    return SimpleNamespace(article=article, claim=claim, other=other, by=article.added_by)


# Alerts


@pytest.fixture
def alert(it: SimpleNamespace) -> Alert:
    return put_alert(make_evidence(it.claim))


def settle(alert: Alert, **changes: Any) -> None:
    given = {"settled_at": timezone.now(), "settled_by": alert.claim.article.added_by} | changes
    Alert.objects.filter(pk=alert.pk).update(**given)


def test_an_alert_is_settled_with_a_note_or_by_the_next_verdict_on_its_claim(it: SimpleNamespace, alert: Alert):
    settle(alert, note="Two others say the same.")
    second = put_alert(make_evidence(it.claim, title="Yearbook"))
    elsewhere = put_alert(make_evidence(it.other))

    given = put_verdict(it.claim)

    second.refresh_from_db()
    assert (second.settled_with, second.settled_by) == (given, given.by)
    assert list(Alert.objects.unsettled()) == [elsewhere]


def test_an_alert_says_what_it_said(it: SimpleNamespace, alert: Alert):
    elsewhere = make_evidence(it.other, title="Yearbook")

    for change in ({"claim": it.other}, {"source": elsewhere.source}, {"at": timezone.now()}):
        assert refusal_of_write(lambda change=change: settle(alert, note="Holds.", **change)) == ONLY_SETTLED  # type: ignore[misc]


def test_an_alert_is_settled_once(alert: Alert):
    settle(alert, note="Holds.")

    for again in ({"note": "Holds, after all."}, {"settled_at": None, "settled_by": None, "note": ""}):
        assert refusal_of_write(lambda again=again: settle(alert, **again)) == ONLY_SETTLED  # type: ignore[misc]


def test_an_alert_is_not_settled_with_the_verdict_on_another_claim(it: SimpleNamespace, alert: Alert):
    said = refusal_of_write(lambda: settle(alert, settled_with=put_verdict(it.other)))

    assert said == LEADS_ELSEWHERE.format("checks_alert")


def test_a_settled_alert_leaves_room_for_the_next_on_the_same_source(it: SimpleNamespace, alert: Alert):
    settle(alert, note="Holds.")

    assert Alert.objects.create(claim=it.claim, source=alert.source) in Alert.objects.unsettled()


# Links


@pytest.fixture
def invitation(it: SimpleNamespace) -> Invitation:
    return put_invitation(it.article)


def change_link(invitation: Invitation, **changes: Any) -> None:
    Invitation.objects.filter(pk=invitation.pk).update(**changes)


def revocation(invitation: Invitation) -> dict[str, Any]:
    return {"revoked_at": timezone.now(), "revoked_by": invitation.by}


def test_a_link_is_revoked_once_and_for_all(invitation: Invitation):
    change_link(invitation, **revocation(invitation))
    invitation.refresh_from_db()
    assert not invitation.is_open

    for again in ({"revoked_at": None, "revoked_by": None}, revocation(invitation)):
        assert refusal_of_write(lambda again=again: change_link(invitation, **again)) == ONLY_REVOKED  # type: ignore[misc]


@pytest.mark.parametrize("column", ["name", "token_sha256", "expires_at"])
def test_a_link_is_not_changed_even_while_it_is_revoked(invitation: Invitation, column: str):
    to = timezone.now() + timedelta(days=900) if column == "expires_at" else "other"

    for more in ({}, revocation(invitation)):
        said = refusal_of_write(lambda more=more: change_link(invitation, **{column: to}, **more))  # type: ignore[misc]
        assert said == ONLY_REVOKED


# Questions


def answer(question: Question, text: str = "Yes, it is.", **changes: Any) -> None:
    Question.objects.filter(pk=question.pk).update(answer=text, answered_at=timezone.now(), **changes)


def test_a_question_is_answered_once(it: SimpleNamespace):
    question = put_question(it.claim)

    answer(question)

    assert refusal_of_write(lambda: answer(question, "No.")) == ONLY_ANSWERED
    assert Question.objects.get().answer == "Yes, it is."


def test_a_question_is_not_changed_even_while_it_is_answered(it: SimpleNamespace):
    question = put_question(it.claim)

    for change in ({"claim": it.other}, {"invitation": put_invitation(it.article)}):
        assert refusal_of_write(lambda change=change: answer(question, **change)) == ONLY_ANSWERED  # type: ignore[misc]
    reworded = Question.objects.filter(pk=question.pk)
    assert refusal_of_write(lambda: reworded.update(text="Is it wrong?")) == ONLY_ANSWERED


def test_no_question_is_answered_once_its_link_was_revoked(it: SimpleNamespace, invitation: Invitation):
    question = put_question(it.claim, invitation)
    change_link(invitation, **revocation(invitation))

    assert refusal_of_write(lambda: answer(question)) == CLOSED


def test_no_question_is_answered_once_its_link_has_expired(it: SimpleNamespace):
    past = put_invitation(it.article, expires_at=timezone.now() - timedelta(minutes=1))
    question = put_question(it.claim, past)

    assert refusal_of_write(lambda: answer(question)) == CLOSED


def test_a_link_asks_about_no_other_article(it: SimpleNamespace, invitation: Invitation):
    elsewhere = claims_of(make_article())[0]

    assert refusal_of_write(lambda: put_question(elsewhere, invitation)) == LEADS_ELSEWHERE.format("checks_question")


# What is said stays with its claim


def test_a_comment_answers_nothing_on_another_claim(it: SimpleNamespace):
    asked, given, said = put_question(it.other), put_verdict(it.other), put_comment(it.other)
    elsewhere: list[dict[str, Any]] = [
        {"parent": said},
        {"verification": given, "kind": "accepted"},
        {"question": asked, "by": None, "kind": "answered"},
    ]

    for lie in elsewhere:
        refused = refusal_of_write(lambda lie=lie: put_comment(it.claim, **lie))  # type: ignore[misc]
        assert refused == LEADS_ELSEWHERE.format("checks_comment")
        put_comment(it.other, **lie)


def test_a_call_is_kept_as_evidence_on_its_own_claim(it: SimpleNamespace):
    refused = refusal_of_write(lambda: put_call(it.claim, evidence=put_evidence(it.other)))

    assert refused == LEADS_ELSEWHERE.format("checks_call")
