"""Questions sent by link, from the desk's side and from the side of who answers."""

import re
from html import unescape
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from checks.actions import inviting
from checks.models import Article, Claim, Event, Invitation, Question, User
from tests.make import claims_of, make_article, make_desk, make_invitation, make_user, mark

pytestmark = pytest.mark.django_db


@pytest.fixture
def ines() -> User:
    return make_user("ines", first_name="Ines", last_name="R.", desk=make_desk("City desk"))


@pytest.fixture
def article(ines: User) -> Article:
    return make_article(desk=ines.desks.get(), by=ines, claims=3, headline="A secret story")


@pytest.fixture
def claims(article: Article) -> list[Claim]:
    return claims_of(article)


@pytest.fixture
def desk(client: Client, ines: User) -> Client:
    client.force_login(ines)
    return client


@pytest.fixture
def outside() -> Client:
    """Somebody without an account; a browser that checks for forged forms, as the real one."""
    return Client(enforce_csrf_checks=True)


def page(response: Any) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", response.content.decode())).split())


def here(article: Article) -> str:
    return reverse("questions", args=[article.pk])


def there(token: str) -> str:
    return reverse("answers", args=[token])


def asked(*claims: Claim, **more: Any) -> dict[str, Any]:
    given = {"name": "Dr Aino Berg", "days": "7", "claim": [claim.pk for claim in claims]}
    given |= {f"ask-{claim.pk}": "on" for claim in claims}
    return given | {f"question-{claim.pk}": "Is that so?" for claim in claims} | more


# The desk


def test_claims_are_chosen_first_and_then_asked_about(desk: Client, article: Article, claims: list[Claim]):
    mark(claims[2])

    to_choose = desk.get(here(article)).content.decode()
    assert [f'name="claim" value="{claim.pk}"' in to_choose for claim in claims] == [True, True, False]
    assert f'name="claim" value="{claims[2].pk}"' in desk.get(here(article), {"all": "yes"}).content.decode()

    form = desk.get(here(article), {"claim": [claims[0].pk, claims[2].pk]}).content.decode()
    assert [f'name="question-{claim.pk}"' in form for claim in claims] == [True, False, True]
    assert (
        unescape(form).count("Is it right that the harbour of Vessby")
        + unescape(form).count("Is it right that rail traffic")
        == 2
    )
    assert 'name="days" value="7"' in form


def test_nothing_ticked_is_said_and_the_list_stays(desk: Client, article: Article, claims: list[Claim]):
    mark(claims[0], "cleared")
    address, sentence = reverse("questions", args=[article.pk]), "Tick the claims that you want to ask about"
    assert sentence not in desk.get(address).content.decode()
    assert sentence in desk.get(address, {"act": "write"}).content.decode()
    every = desk.get(address, {"act": "write", "all": "yes"}).content.decode()
    assert sentence in every
    assert f'name="claim" value="{claims[0].pk}"' in every


def test_the_card_leads_to_the_question_on_its_claim(desk: Client, article: Article, claims: list[Claim]):
    card = desk.get(reverse("claim", args=[claims[1].pk])).content.decode()

    assert f'href="{here(article)}?claim={claims[1].pk}"' in card


def test_the_link_is_shown_once_and_stands_in_no_address_or_event(
    desk: Client, article: Article, claims: list[Claim], outside: Client
):
    response = desk.post(here(article), asked(claims[0]))
    assert (response.status_code, response["Location"]) == (302, here(article))

    another = make_article(desk=article.desk, by=article.added_by)
    assert "/answers/" not in desk.get(here(another)).content.decode()
    shown = desk.get(here(article)).content.decode()
    found = re.search(r'value="http://testserver(/answers/([\w-]{43})/)"', shown)
    assert found
    assert outside.get(found[1]).status_code == 200
    assert found[2] not in desk.get(here(article)).content.decode()
    assert not any(found[2] in str(event.what) for event in Event.objects.all())


def test_a_claim_whose_box_is_empty_is_not_asked_about(desk: Client, article: Article, claims: list[Claim]):
    given = asked(claims[0], claims[1])
    del given[f"ask-{claims[1].pk}"]

    desk.post(here(article), given)

    assert list(Question.objects.values_list("claim", "text")) == [(claims[0].pk, "Is that so?")]


@pytest.mark.parametrize(
    ("field", "typed", "sentence"),
    [
        ("name", "", "This field is required."),
        ("days", "61", "Ensure this value is less than or equal to 60."),
        ("question-{}", " ", "Write the question, or take the claim out."),
        ("question-{}", "a" * 2001, "Ensure this value has at most 2000 characters (it has 2001)."),
    ],
)
def test_what_is_wrong_is_said_and_nothing_typed_is_lost(
    desk: Client, article: Article, claims: list[Claim], field: str, typed: str, sentence: str
):
    response = desk.post(here(article), asked(claims[0], claims[1]) | {field.format(claims[0].pk): typed})

    assert response.status_code == 422
    assert sentence in page(response)
    assert "Is that so?</textarea>" in response.content.decode()
    assert not Invitation.objects.exists()


def test_a_link_without_questions_is_refused(desk: Client, article: Article, claims: list[Claim]):
    response = desk.post(here(article), asked(claims[0]) | {f"ask-{claims[0].pk}": ""})

    assert response.status_code == 422
    assert "Choose a claim and write the question on it." in page(response)


def test_the_links_are_listed_with_their_state(desk: Client, article: Article, claims: list[Claim], ines: User):
    nobody = page(desk.get(here(article)))
    assert "Nobody was asked yet." in nobody
    make_invitation(claims[0], name="Expired One", expired=True)
    invitation, token = make_invitation(*claims, name="Half Done")
    inviting.answer(token=token, answers={invitation.questions.all()[0].pk: "Yes."})
    make_invitation(claims[0], name="To Revoke")

    revoked = desk.post(here(article), {"act": f"revoke:{Invitation.objects.latest('pk').pk}"}, follow=True)

    words = page(revoked)
    assert "The link of To Revoke is revoked." in words
    assert re.search(r"To Revoke : 0 of 1 answered\. Revoked by Ines R\.,", words)
    assert re.search(r"Half Done : 1 of 3 answered\. Open until", words)
    assert re.search(r"Expired One : 0 of 1 answered\. Expired", words)
    assert revoked.content.decode().count('value="revoke:') == 1
    assert "revoked already" in page(
        desk.post(here(article), {"act": f"revoke:{Invitation.objects.latest('pk').pk}"}, follow=True)
    )


def test_a_reporter_reads_the_list_and_is_told_whom_to_ask(client: Client, article: Article, claims: list[Claim]):
    make_invitation(claims[0])
    client.force_login(make_user(desk=article.desk, roles=["reporter"]))

    response = client.get(here(article))

    assert "Ask a checker or an editor: only they may send questions by link, and revoke the link." in page(response)
    assert "Dr Aino Berg : 0 of 1 answered." in page(response)
    assert "<button name=" not in response.content.decode()
    assert client.post(here(article), asked(claims[0])).status_code == 422


def test_another_desk_sees_and_revokes_nothing(desk: Client, article: Article, claims: list[Claim]):
    foreign = make_article()
    invitation, _ = make_invitation(*claims_of(foreign))

    assert desk.get(here(foreign)).status_code == 404
    assert desk.post(here(article), {"act": f"revoke:{invitation.pk}"}).status_code == 404
    assert desk.post(here(article), asked(*claims_of(foreign))).status_code == 422
    assert Invitation.objects.get().is_open


@pytest.mark.parametrize("number", [1, 5])
def test_queries_of_both_pages(
    desk: Client, outside: Client, claims: list[Claim], number: int, django_assert_num_queries: DjangoAssertNumQueries
):
    for _ in range(number):
        _, token = make_invitation(*claims)
    with django_assert_num_queries(5):
        desk.get(here(claims[0].article))
    with django_assert_num_queries(2):
        outside.get(there(token))


# Outside


def test_who_answers_sees_the_questions_and_nothing_of_the_article(outside: Client, claims: list[Claim]):
    _, token = make_invitation(claims[0], claims[1])

    response = outside.get(there(token))

    words = page(response)
    assert "Questions from City desk" in words
    assert "Dr Aino Berg, Ines R. asks you the following." in words
    assert f"Is claim {claims[0].pk} right?" in words
    assert "An answer cannot be changed once it is sent." in words
    code = response.content.decode()
    assert "secret story" not in code
    assert "million tonnes" not in code
    assert not re.search(r"<nav|<script|<a |href=\"/(?!static)", code)


def test_its_page_is_kept_and_listed_nowhere(outside: Client, claims: list[Claim]):
    response = outside.get(there(make_invitation(claims[0])[1]))

    assert response["X-Robots-Tag"] == "noindex, nofollow"
    assert response["Referrer-Policy"] == "no-referrer"
    assert "no-store" in response["Cache-Control"]
    assert not response.cookies


def test_answers_are_given_one_by_one_and_are_final(outside: Client, claims: list[Claim]):
    invitation, token = make_invitation(claims[0], claims[1])
    first, second = invitation.questions.all()

    response = outside.post(there(token), {f"answer-{first.pk}": "Yes, in 1931.", f"answer-{second.pk}": ""})
    assert (response.status_code, response["Location"]) == (302, there(token))
    half = outside.get(there(token)).content.decode()
    assert "Yes, in 1931." in half
    assert (f'name="answer-{first.pk}"' in half, f'name="answer-{second.pk}"' in half) == (False, True)

    outside.post(there(token), {f"answer-{first.pk}": "No.", f"answer-{second.pk}": "No idea."})
    assert [question.answer for question in Question.objects.all()] == ["Yes, in 1931.", "No idea."]
    assert "Thank you, Dr Aino Berg." in page(outside.get(there(token)))


def test_an_answer_comes_even_from_a_page_that_names_no_origin(outside: Client, claims: list[Claim]):
    invitation, token = make_invitation(claims[0])

    given = {f"answer-{invitation.questions.get().pk}": "Yes."}
    response = outside.post(there(token), given, headers={"Origin": "null"})

    assert response.status_code == 302
    assert Question.objects.get().answer == "Yes."


@pytest.mark.parametrize(
    ("text", "sentence"),
    [(" ", "Write an answer to at least one question"), ("a" * 10_001, "Nothing is sent yet: correct what is marked")],
)
def test_an_answer_without_words_or_with_too_many_stays_on_the_page(
    outside: Client, claims: list[Claim], text: str, sentence: str
):
    invitation, token = make_invitation(claims[0], claims[1])
    first, second = invitation.questions.all()

    response = outside.post(there(token), {f"answer-{first.pk}": text, f"answer-{second.pk}": text})

    assert response.status_code == 422
    assert sentence in page(response)
    assert text.strip() in response.content.decode()


@pytest.mark.parametrize("how", ["expired", "revoked"])
def test_a_closed_link_says_whom_to_ask_and_keeps_what_was_typed(
    outside: Client, claims: list[Claim], ines: User, how: str
):
    invitation, token = make_invitation(claims[0], expired=how == "expired")
    if how == "revoked":
        inviting.revoke(invitation=invitation, by=ines)

    for response in (
        outside.get(there(token)),
        outside.post(there(token), {f"answer-{invitation.questions.get().pk}": "Half an answer"}),
    ):
        assert response.status_code == 410
        assert "Ask Ines R. at City desk for a new one." in page(response)
        assert response["Referrer-Policy"] == "no-referrer"
    assert "Half an answer" in page(response)
    assert "Is claim" not in page(outside.get(there(token)))
    assert Question.objects.get().answer == ""


@pytest.mark.parametrize("token", ["1", "é", "x" * 5000, "%00"])
def test_an_address_that_is_none_tells_nothing(outside: Client, claims: list[Claim], token: str):
    make_invitation(claims[0])

    for response in (outside.get(f"/answers/{token}/"), outside.post(f"/answers/{token}/", {"answer-1": "Yes."})):
        assert response.status_code == 404
        assert "City desk" not in page(response)
