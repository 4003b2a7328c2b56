"""Questions to people outside the desk, by link: sent, taken back, answered."""

import secrets
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from checks.actions import Refused, locked_article, pass_turn, record, record_all
from checks.models import Article, Claim, Comment, Event, Invitation, Question, User
from checks.models.discussion import COMMENT_MAX, QUESTION_MAX

DAYS, DAYS_MAX = 7, 60
QUESTIONS_MAX = 50
NAME_MAX = 200
TOKEN_BYTES = 32

NO_NAME = _("Write the name of the person who is to answer.")
NAME_TOO_LONG = format_lazy(_("Shorten the name: it may have {most} characters."), most=NAME_MAX)
HOW_LONG = format_lazy(_("Choose for how many days the link is open: 1 to {most}."), most=DAYS_MAX)
NO_QUESTION = _("Choose a claim and write the question on it.")
TOO_MANY = format_lazy(
    _("Ask at most {most} questions by one link: send the others by a second one."), most=QUESTIONS_MAX
)
QUESTION_TOO_LONG = format_lazy(_("Shorten the question: it may have {most} characters."), most=f"{QUESTION_MAX:,}")
FROM_ELSEWHERE = _("One of these claims is not of this article: choose the claims again.")
REVOKED_ALREADY = _("This link is revoked already.")

CLOSED = _("This link is closed: ask who sent it to you for a new one.")
NO_ANSWER = _("Write an answer to at least one question, then send it.")
ANSWERED_ALREADY = _("One of these questions has its answer already, and an answer is final: send the others again.")
ANSWER_TOO_LONG = format_lazy(_("Shorten the answer: it may have {most} characters."), most=f"{COMMENT_MAX:,}")


@transaction.atomic
def invite(
    *, article: Article, by: User, name: str, questions: Sequence[tuple[Claim, str]], days: int = DAYS
) -> tuple[Invitation, str]:
    """Asks somebody outside questions on claims of an article; the invitation, and the secret of its link.

    The secret is given back this once: what is kept is its SHA-256. The link is open for a number of days, and an
    expert is waited for on claims where nobody else is.
    """
    locked = locked_article(article.pk, by, "invite")
    name, asked = name.strip(), [(claim.pk, text.strip()) for claim, text in questions]
    _check(name, days, asked)
    claims = {claim.pk: claim for claim in Claim.objects.filter(article=locked, pk__in=[pk for pk, _ in asked])}
    if any(pk not in claims for pk, _ in asked):
        raise Refused(FROM_ELSEWHERE)
    token = secrets.token_urlsafe(TOKEN_BYTES)
    invitation = Invitation.objects.create(
        article=locked, name=name, token_sha256=Invitation.sha256_of(token), by=by,
        expires_at=timezone.now() + timedelta(days=days),
    )  # fmt: skip
    Question.objects.bulk_create(Question(invitation=invitation, claim_id=pk, text=text) for pk, text in asked)
    _expect(list(claims.values()))
    about = {"invitation": invitation.pk, "name": name, "until": invitation.expires_at.isoformat()}
    record_all(locked, [(Event.Kind.INVITED, claims[pk], about | {"question": text}) for pk, text in asked], by=by)
    return invitation, token


@transaction.atomic
def revoke(*, invitation: Invitation, by: User) -> Invitation:
    """Closes a link for good; what was answered by it stays."""
    article = locked_article(invitation.article_id, by, "invite")
    present = Invitation.objects.get(pk=invitation.pk, article=article)
    if present.revoked_at:
        raise Refused(REVOKED_ALREADY)
    present.revoked_at, present.revoked_by = timezone.now(), by
    present.save(update_fields=["revoked_at", "revoked_by"])
    what = {"invitation": present.pk, "name": present.name}
    asked = article.claims.filter(questions__invitation=present).distinct().order_by("pk")
    record_all(article, [(Event.Kind.INVITATION_REVOKED, claim, what) for claim in asked], by=by)
    return present


@transaction.atomic
def answer(*, token: str, answers: Mapping[int, str]) -> list[Question]:
    """Takes answers from outside, by the id of the question: final, each a comment on its claim.

    Where that was joined into another, the history and the turn are of the one that took it over.

    Who has the link's secret may answer its questions while it is open, and nothing else: it stands for the person, so
    the action asks for none. Empty answers wait. Refused where the link is closed or a question has its answer.
    """
    found = Invitation.objects.of_token(token).first()
    if found is None:
        raise Refused(CLOSED)
    # Not `locked_article()`: the link stays open whether or not who sent it is on the desk still.
    article = Article.objects.select_for_update().get(pk=found.article_id)
    invitation = Invitation.objects.select_related("by").get(pk=found.pk)
    if not invitation.is_open:
        raise Refused(CLOSED)
    given = {pk: text.strip() for pk, text in answers.items() if text.strip()}
    asked = list(invitation.questions.filter(pk__in=given).select_related("claim"))
    if not asked:
        raise Refused(NO_ANSWER)
    if any(question.answered_at for question in asked):
        raise Refused(ANSWERED_ALREADY)
    if any(len(text) > COMMENT_MAX for text in given.values()):
        raise Refused(ANSWER_TOO_LONG)
    for question in asked:
        _take(article, invitation, question, given[question.pk])
    return asked


def _check(name: str, days: int, asked: Sequence[tuple[int, str]]) -> None:
    if not name:
        raise Refused(NO_NAME)
    if len(name) > NAME_MAX:
        raise Refused(NAME_TOO_LONG)
    if not 1 <= days <= DAYS_MAX:
        raise Refused(HOW_LONG)
    if not asked or not all(text for _, text in asked):
        raise Refused(NO_QUESTION)
    if len(asked) > QUESTIONS_MAX:
        raise Refused(TOO_MANY)
    if any(len(text) > QUESTION_MAX for _, text in asked):
        raise Refused(QUESTION_TOO_LONG)


def _expect(claims: Sequence[Claim]) -> None:
    """Whoever is waited for already goes first."""
    for claim in claims:
        if not claim.waiting_for:
            pass_turn(claim, Claim.WaitingFor.EXPERT)


def _heir(claim: Claim) -> Claim:
    """The claim that has the words of this one now: itself, or the one it was joined into, or that one in turn."""
    while claim.joined_into:
        claim = claim.joined_into
    return claim


def _take(article: Article, invitation: Invitation, question: Question, text: str) -> None:
    question.answer, question.answered_at = text, timezone.now()
    question.save(update_fields=["answer", "answered_at"])
    claim = _heir(question.claim)
    # The comment stays on the claim that was asked about; the card of the one that took it over shows it.
    Comment.objects.create(claim=question.claim, kind=Comment.Kind.ANSWERED, question=question, text=text)
    what: dict[str, Any] = {"invitation": invitation.pk, "name": invitation.name}
    what |= {"question": question.text, "answer": text}
    record(article, Event.Kind.ANSWERED, by=invitation.by, claim=claim, what=what)
    if claim.waiting_for == Claim.WaitingFor.EXPERT:
        pass_turn(claim, "")
