"""The page of an article's progress over time."""

import pytest
from django.test import Client
from django.urls import reverse

from checks.models import User
from tests.make import claims_of, make_article, make_desk, make_user, mark

pytestmark = pytest.mark.django_db


@pytest.fixture
def ines(client: Client) -> User:
    ines = make_user("ines", desk=make_desk("City"))
    client.force_login(ines)
    return ines


def test_it_draws_a_line_and_gives_the_figures(client: Client, ines: User) -> None:
    article = make_article(desk=ines.desks.get(), by=ines, claims=4)
    mark(claims_of(article)[0])
    page = client.get(reverse("article-over-time", args=[article.pk])).content.decode()
    assert "1 of 4 claims decided" in page
    assert 'class="edge decided" d="M0.0 200.0H720.0V150.0"' in page
    assert '<td class="number">4</td><td class="number">1</td>' in page


def test_without_a_verdict_it_says_what_the_line_begins_with(client: Client, ines: User) -> None:
    article = make_article(desk=ines.desks.get(), by=ines)
    page = client.get(reverse("article-over-time", args=[article.pk])).content.decode()
    assert "The line begins with the first verdict." in page


def test_an_article_of_another_desk_is_not_found(client: Client, ines: User) -> None:
    assert client.get(reverse("article-over-time", args=[make_article().pk])).status_code == 404
