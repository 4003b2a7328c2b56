"""Questions sent by link: who may, what is kept of the link, and what an answer does."""

import hashlib
from datetime import timedelta

import pytest
from django.db import DatabaseError, transaction
from django.utils import timezone

from checks.actions import Refused, bounds, discussing, inviting
from checks.models import Article, Claim, Comment, Event, Invitation, Question, User
from tests.make import claims_of, make_article, make_invitation, make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def article() -> Article:
    return make_article(claims=3)


@pytest.fixture
def claims(article: Article) -> list[Claim]:
    return claims_of(article)


@pytest.fixture
def ines(article: Article) -> User:
    return article.added_by


def refused(act, **given) -> str:
    before = Event.objects.count()
    with pytest.raises(Refused) as refusal:
        act(**given)
    assert Event.objects.count() == before
    return str(refusal.value)


def turn(claim: Claim) -> str:
    return Claim.objects.get(pk=claim.pk).waiting_for


# Inviting


def test_the_secret_is_given_back_once_and_its_digest_kept(article: Article, claims: list[Claim], ines: User):
    invitation, token = inviting.invite(article=article, by=ines, name=" Dr Berg ", questions=[(claims[0], " Why? ")])

    kept = Invitation.objects.get()
    assert kept.token_sha256 == hashlib.sha256(token.encode()).hexdigest()
    assert len(token) == 43, "32 random bytes in base64"
    assert (kept, kept.name, kept.by, kept.is_open) == (invitation, "Dr Berg", ines, True)
    assert list(kept.questions.values_list("claim", "text", "answer")) == [(claims[0].pk, "Why?", "")]
    assert not any(token in str(event.what) for event in Event.objects.all())


def test_no_two_links_have_the_same_secret(claims: list[Claim]):
    assert len({make_invitation(claims[0])[1] for _ in range(3)}) == 3


@pytest.mark.parametrize("days", [1, 7, 60])
def test_a_link_is_open_for_some_days(article: Article, claims: list[Claim], ines: User, days: int):
    invitation, _ = inviting.invite(article=article, by=ines, name="A", days=days, questions=[(claims[0], "Why?")])

    left = invitation.expires_at - timezone.now()
    assert timedelta(days=days, minutes=-1) < left <= timedelta(days=days)


def test_each_question_is_told_on_its_claim_and_waits_for_an_expert(article: Article, claims: list[Claim], ines: User):
    discussing.comment(claim=claims[1], by=ines, text="", waiting_for="writer")

    inviting.invite(article=article, by=ines, name="A", questions=[(claim, "Why?") for claim in claims[:2]])

    told = Event.objects.filter(kind="invited")
    assert [(event.claim_id, event.what["name"], event.what["question"]) for event in told] == [
        (claims[0].pk, "A", "Why?"), (claims[1].pk, "A", "Why?"),
    ]  # fmt: skip
    assert [turn(claim) for claim in claims] == ["expert", "writer", ""]


@pytest.mark.parametrize(("role", "may"), [("checker", True), ("editor", True), ("reporter", False), ("admin", False)])
def test_checkers_and_editors_send_and_revoke(article: Article, claims: list[Claim], role: str, *, may: bool):
    person = make_user(desk=article.desk, roles=[role])
    invitation, _ = make_invitation(claims[0])
    if may:
        assert make_invitation(claims[0], by=person)
        assert inviting.revoke(invitation=invitation, by=person)
    else:
        sentence = "Ask a checker or an editor: only they may send questions by link, and revoke the link."
        asked = {"article": article, "by": person, "name": "A", "questions": [(claims[0], "Why?")]}
        assert refused(inviting.invite, **asked) == sentence
        assert refused(inviting.revoke, invitation=invitation, by=person) == sentence


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"name": " "}, inviting.NO_NAME),
        ({"name": "a" * 201}, inviting.NAME_TOO_LONG),
        ({"days": 0}, "Choose for how many days the link is open: 1 to 60."),
        ({"days": 61}, "Choose for how many days the link is open: 1 to 60."),
        ({"texts": []}, inviting.NO_QUESTION),
        ({"texts": ["Why?", " "]}, inviting.NO_QUESTION),
        ({"texts": ["a" * 2001]}, inviting.QUESTION_TOO_LONG),
        ({"texts": ["Why?"] * 51}, inviting.TOO_MANY),
    ],
)
def test_questions_that_nobody_could_answer_are_refused(
    article: Article, claims: list[Claim], ines: User, given: dict[str, object], sentence: str
):
    texts = given.pop("texts", ["Why?"])
    asked = {"article": article, "by": ines, "name": "A", "questions": [(claims[0], text) for text in texts]} | given  # type: ignore[attr-defined]

    assert refused(inviting.invite, **asked) == sentence
    assert not Invitation.objects.exists()


def test_questions_on_a_claim_of_another_article_are_refused(article: Article, ines: User):
    other = claims_of(make_article(desk=article.desk, by=ines))[0]
    asked = {"article": article, "by": ines, "name": "A", "questions": [(other, "Why?")]}

    assert refused(inviting.invite, **asked) == inviting.FROM_ELSEWHERE


# Revoking


def test_a_link_is_revoked_once_and_by_name(claims: list[Claim], ines: User):
    invitation, _ = make_invitation(claims[0], claims[1])

    assert inviting.revoke(invitation=invitation, by=ines).revoked_by == ines

    assert not Invitation.objects.get().is_open
    told = Event.objects.filter(kind="invitation_revoked")
    assert [(event.claim_id, event.what["name"]) for event in told] == [
        (claims[0].pk, "Dr Aino Berg"), (claims[1].pk, "Dr Aino Berg"),
    ]  # fmt: skip
    assert refused(inviting.revoke, invitation=invitation, by=ines) == "This link is revoked already."


# Answering


def test_an_answer_is_a_comment_on_the_claim_by_who_answered(claims: list[Claim], ines: User):
    invitation, token = make_invitation(claims[0], claims[1])
    first, second = invitation.questions.all()

    answered = inviting.answer(token=token, answers={first.pk: " Yes. @ines ", second.pk: " "})

    assert [question.answer for question in answered] == ["Yes. @ines"]
    comment = Comment.objects.get()
    assert (comment.kind, comment.text, comment.by, comment.author) == ("answered", "Yes. @ines", None, "Dr Aino Berg")
    assert (comment.claim_id, comment.question, list(comment.mentions.all())) == (claims[0].pk, first, [])
    event = Event.objects.get(kind="answered")
    assert (event.by, event.claim_id) == (ines, claims[0].pk)
    assert event.what == {
        "invitation": invitation.pk, "name": "Dr Aino Berg", "question": first.text, "answer": "Yes. @ines",
    }  # fmt: skip
    assert [turn(claim) for claim in claims] == ["", "expert", ""]


def test_who_else_is_waited_for_goes_on_being_waited_for(claims: list[Claim], ines: User):
    invitation, token = make_invitation(claims[0])
    discussing.comment(claim=claims[0], by=ines, text="", waiting_for="source")

    inviting.answer(token=token, answers={invitation.questions.get().pk: "Yes."})

    assert turn(claims[0]) == "source"


def test_an_answer_is_final(claims: list[Claim]):
    invitation, token = make_invitation(claims[0], claims[1])
    first, second = invitation.questions.all()
    inviting.answer(token=token, answers={first.pk: "Yes."})

    again = {first.pk: "No.", second.pk: "Perhaps."}
    assert refused(inviting.answer, token=token, answers=again) == inviting.ANSWERED_ALREADY
    assert [question.answer for question in Question.objects.all()] == ["Yes.", ""]
    with pytest.raises(DatabaseError), transaction.atomic():
        Question.objects.filter(pk=first.pk).update(answer="No.")


def test_a_link_that_expired_is_closed(claims: list[Claim]):
    invitation, token = make_invitation(claims[0], expired=True)

    answers = {invitation.questions.get().pk: "Yes."}
    assert refused(inviting.answer, token=token, answers=answers) == inviting.CLOSED


def test_a_link_that_was_revoked_is_closed_and_what_was_answered_stays(claims: list[Claim], ines: User):
    invitation, token = make_invitation(claims[0], claims[1])
    first, second = invitation.questions.all()
    inviting.answer(token=token, answers={first.pk: "Yes."})
    inviting.revoke(invitation=invitation, by=ines)

    assert refused(inviting.answer, token=token, answers={second.pk: "Yes."}) == inviting.CLOSED
    assert Comment.objects.get().text == "Yes."


@pytest.mark.parametrize("token", ["", "x", "\0", "é" * 50])
def test_a_secret_that_no_link_has_opens_nothing(claims: list[Claim], token: str):
    invitation, _ = make_invitation(claims[0])

    answers = {invitation.questions.get().pk: "Yes."}
    assert refused(inviting.answer, token=token, answers=answers) == inviting.CLOSED


def test_the_digest_that_is_kept_is_no_secret_that_opens(claims: list[Claim]):
    invitation, _ = make_invitation(claims[0])

    answers = {invitation.questions.get().pk: "Yes."}
    assert refused(inviting.answer, token=invitation.token_sha256, answers=answers) == inviting.CLOSED


def test_a_question_of_another_link_is_not_answered_by_this_one(claims: list[Claim]):
    other, _ = make_invitation(claims[0])
    _, token = make_invitation(claims[0])

    answers = {other.questions.get().pk: "Yes."}
    assert refused(inviting.answer, token=token, answers=answers) == inviting.NO_ANSWER


@pytest.mark.parametrize(("text", "sentence"), [(" \n ", inviting.NO_ANSWER), ("a" * 10_001, inviting.ANSWER_TOO_LONG)])
def test_an_answer_without_words_or_with_too_many_is_refused(claims: list[Claim], text: str, sentence: str):
    invitation, token = make_invitation(claims[0])

    answers = {invitation.questions.get().pk: text}
    assert refused(inviting.answer, token=token, answers=answers) == sentence


def test_the_link_outlives_its_senders_time_on_the_desk(article: Article, claims: list[Claim]):
    checker = make_user(desk=article.desk, roles=["checker"])
    invitation, token = make_invitation(claims[0], by=checker)
    article.desk.members.remove(checker)

    assert inviting.answer(token=token, answers={invitation.questions.get().pk: "Yes."})


def test_an_answer_on_a_joined_claim_is_told_of_the_one_that_took_it_over(
    article: Article, claims: list[Claim], ines: User
):
    first, second, third = claims
    _, token = make_invitation(third)
    Claim.objects.filter(pk=first.pk).update(waiting_for="expert")
    bounds.join_with_next(claim=second, by=ines, seen=second.version)
    bounds.join_with_next(claim=first, by=ines, seen=first.version)

    (question,) = inviting.answer(token=token, answers={Question.objects.get().pk: "By 12 percent, yes."})

    said = Comment.objects.get()
    assert (said.claim, said.question, said.text) == (third, question, "By 12 percent, yes.")
    event = article.events.latest("number")
    assert (event.kind, event.claim) == ("answered", first)
    assert turn(first) == ""
