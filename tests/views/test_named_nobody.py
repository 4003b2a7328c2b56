"""Who names somebody in a comment that works nowhere on the desk learns that nobody was told."""

import pytest
from django.test import Client
from django.urls import reverse

from checks.models import Claim, Comment
from tests.make import claims_of, make_article, make_desk, make_user

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}


@pytest.fixture
def claim() -> Claim:
    return claims_of(make_article(claims=1))[0]


def said_to(client: Client, claim: Claim, act: str, *, htmx: bool, **typed: str) -> str:
    """What a person reads once their comment is saved."""
    client.force_login(claim.article.added_by)
    sent = {"act": act, "seen": "0", "waited": "", "waiting_for": ""} | typed
    response = client.post(reverse("claim", args=[claim.pk]), sent, headers=HTMX if htmx else {})
    return response.text if htmx else client.get(response["Location"]).text


@pytest.mark.parametrize("htmx", [True, False])
def test_the_comment_is_kept_and_the_names_of_nobody_are_said(client: Client, claim: Claim, *, htmx: bool):
    make_user("tomas", desk=claim.article.desk)
    make_user("elsewhere", desk=make_desk())
    text = "@tomas, ask @elsewhere. Or @nobody, or @nobody. Write to ida@vessby.example."

    page = said_to(client, claim, "comment", htmx=htmx, comment=text)

    assert "Comment saved. Nobody on this desk signs in as @elsewhere, @nobody: nobody was told." in page
    said = Comment.objects.get()
    assert (said.text, [person.username for person in said.mentions.all()]) == (text, ["tomas"])


def test_so_it_is_with_an_answer(client: Client, claim: Claim):
    said_to(client, claim, "comment", htmx=True, comment="Is it so?")
    first = Comment.objects.get()

    page = said_to(client, claim, f"reply:{first.pk}", htmx=True, **{f"r{first.pk}-text": "Ask @nobody"})

    assert "Answer saved. Nobody on this desk signs in as @nobody: nobody was told." in page


def test_where_everybody_is_somebody_nothing_more_is_said(client: Client, claim: Claim):
    make_user("tomas", desk=claim.article.desk)

    page = said_to(client, claim, "comment", htmx=True, comment="@tomas. @tomas?")

    assert "Comment saved." in page
    assert "Nobody on this desk" not in page
