"""What a person sees who changes what is said of an article."""

import re

import pytest
from django.test import Client
from django.urls import reverse

from checks.models import Article, User
from tests.make import make_article, make_desk, make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def ines(client: Client) -> User:
    ines = make_user("ines", first_name="Ines", last_name="R.", desk=make_desk("City"))
    client.force_login(ines)
    return ines


@pytest.fixture
def article(ines: User) -> Article:
    return make_article(desk=ines.desks.get(), by=ines, byline="Lena Aho", deadline="2026-12-01T16:30Z")


def shown(client: Client, article: Article) -> dict[str, str]:
    """The fields of the details page as a browser would send them."""
    page = client.get(reverse("article-details", args=[article.pk])).content.decode()
    fields = {}
    for tag in re.findall(r"<input[^>]* name=[^>]*>", page):
        (name,) = re.findall(r' name="([^"]*)"', tag)
        fields[name] = "".join(re.findall(r' value="([^"]*)"', tag))
    chosen = re.findall(r'<select name="(\w+)".*?<option value="(\w+)" selected>', page, re.DOTALL)
    return {name: value for name, value in (fields | dict(chosen)).items() if not name.startswith("csrf")}


def test_who_saves_second_changes_only_what_they_typed_into(client: Client, article: Article) -> None:
    first, second = shown(client, article), shown(client, article)
    address = reverse("article-details", args=[article.pk])

    client.post(address, first | {"byline": "L. Aho", "risk": "high", "deadline": ""})
    client.post(address, second | {"headline": "Vessby port"})

    article.refresh_from_db()
    assert (article.headline, article.byline, article.risk) == ("Vessby port", "L. Aho", "high")
    assert article.deadline is None
    assert article.events.latest("number").what == {"headline": ["Vessby harbour", "Vessby port"]}


def test_saving_what_was_shown_records_nothing(client: Client, article: Article) -> None:
    client.post(reverse("article-details", args=[article.pk]), shown(client, article))
    assert article.events.count() == 1


def test_after_a_refused_change_the_form_still_knows_what_was_seen(client: Client, article: Article) -> None:
    address, seen = reverse("article-details", args=[article.pk]), shown(client, article)
    refused = client.post(address, seen | {"byline": "L. Aho", "headline": ""})
    assert refused.status_code == 422
    assert 'name="initial-byline" value="Lena Aho"' in refused.content.decode()


def test_an_id_that_is_taken_is_refused_in_a_sentence(client: Client, article: Article) -> None:
    make_article(desk=article.desk, by=article.added_by, external_id="cms-7")
    sent = shown(client, article) | {"external_id": "cms-7"}
    response = client.post(reverse("article-details", args=[article.pk]), sent)
    assert response.status_code == 422
    assert "This desk already has an article with that id: open that one instead." in response.content.decode()
    article.refresh_from_db()
    assert article.external_id == ""


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("deadline", "0001-01-01T00:00"),
        ("deadline", "9999-12-31T23:59"),
        ("published_on", "0026-03-01"),
        ("published_on", "2101-01-01"),
    ],
)
def test_a_slip_in_a_year_is_refused_beside_its_field(client: Client, article: Article, field: str, value: str) -> None:
    sent = shown(client, article) | {field: value}
    response = client.post(reverse("article-details", args=[article.pk]), sent)
    assert response.status_code == 422
    assert response.context["form"].errors == {field: ["Choose a day in the years 1900 to 2100."]}
