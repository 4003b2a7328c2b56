"""What the command palette finds on the desk: claims, articles and people, and nothing that is not the person's."""

import re

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from checks.models import User
from tests.make import claims_of, make_article, make_desk, make_user, mark

pytestmark = pytest.mark.django_db


@pytest.fixture
def ines(client: Client) -> User:
    ines = make_user("ines", first_name="Ines", last_name="Rask", desk=make_desk())
    client.force_login(ines)
    return ines


def found(client: Client, words: str) -> list[tuple[str, str]]:
    """Sort and words of each option."""
    page = client.get(reverse("palette"), {"q": words}).content.decode()
    return re.findall(r'<span class="sort">(\w+)</span> <span class="what"[^>]*>(.*?)</span>', page)


def test_claims_articles_and_people_are_found(client: Client, ines: User) -> None:
    make_article(desk=ines.desks.get(), by=ines, claims=2, headline="Petra’s cranes")
    assert found(client, "cranes") == [
        ("Article", "Petra’s cranes"),
        ("Claim", "Mayor Petra Lindqvist said the new cranes arrived in March in case 1."),
    ]
    assert found(client, "rask ines") == [("Person", "Ines Rask")] * 2


def test_whose_name_begins_so_comes_before_whose_name_has_it_and_before_what_says_it(
    client: Client, ines: User
) -> None:
    desk = ines.desks.get()
    make_user("ann", first_name="Ann", last_name="Bromar", desk=desk)
    make_user("zoe", first_name="Zoe", last_name="van Omar", desk=desk)
    make_article(desk=desk, by=ines, text="Omar opened the lock gates in May.", headline="Gates")

    assert [words for _sort, words in found(client, "omar")][::2] == ["Zoe van Omar", "Ann Bromar", "Gates"]
    assert found(client, "omar")[-1][0] == "Claim"


def test_every_page_has_the_pages_of_the_desk_for_the_palette(client: Client, ines: User) -> None:
    page = client.get(reverse("me")).content.decode().partition('id="palette-pages"')[2]
    assert '<a href="/week/">The week</a>' in page
    assert '<a href="/claims/?queue=overdue">Overdue</a>' in page


def test_nothing_of_another_desk_is(client: Client, ines: User) -> None:
    desk = make_desk()
    make_article(desk=desk, by=make_user("olga", first_name="Olga", desk=desk), headline="Petra’s cranes")
    assert [found(client, words) for words in ("cranes", "petra", "olga")] == [[], [], []]


def test_a_person_leads_to_what_is_assigned_to_them_and_what_they_checked_and_a_claim_to_its_card(
    client: Client, ines: User
) -> None:
    claim = claims_of(make_article(desk=ines.desks.get(), by=ines, claims=2))[1]
    page = client.get(reverse("palette"), {"q": "cranes"}).content.decode()
    assert f'data-href="/articles/{claim.article_id}/?claim={claim.pk}#card"' in page
    page = client.get(reverse("palette"), {"q": "ines"}).content.decode()
    assert re.findall(r'data-href="(.*?)"', page) == [f"/claims/?assignee={ines.pk}", f"/claims/?checker={ines.pk}"]


def test_a_first_verdict_is_not_told(client: Client, ines: User) -> None:
    desk = make_desk(sign_off_from="low")
    mark(claims_of(make_article(desk=desk, claims=2))[1], "needs_context")
    client.force_login(make_user(desk=desk, roles=["checker"]))
    page = client.get(reverse("palette"), {"q": "cranes"}).content.decode()
    assert re.findall(r'data-status="(\w+)"', page) == ["second"]


@pytest.mark.parametrize("words", ["", "x", "\0", "((", "'; DROP", "x" * 5000, "!&|:*", "a b c d e f g h"])
def test_any_words_are_taken(client: Client, ines: User, words: str) -> None:
    assert client.get(reverse("palette"), {"q": words}).status_code == 200


@pytest.mark.parametrize("number", [1, 3])
def test_it_costs_three_queries(
    client: Client, ines: User, number: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for _ in range(number):
        make_article(desk=ines.desks.get(), by=ines)
    with django_assert_num_queries(5):  # of them two for who is there
        client.get(reverse("palette"), {"q": "Vessby"})
    with django_assert_num_queries(2):
        client.get(reverse("palette"), {"q": "V"})
