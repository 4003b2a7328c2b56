"""How many queries a page costs: a literal number, the same whatever there is to show."""

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from checks.models import Claim, User
from tests.make import (
    claims_of,
    make_article,
    make_desk,
    make_evidence,
    make_quotation,
    make_rule,
    make_user,
    mark,
)

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}


@pytest.fixture
def ines(client: Client) -> User:
    ines = make_user("ines", desk=make_desk())
    client.force_login(ines)
    return ines


@pytest.mark.parametrize("claims", [1, 3, 500])
def test_the_article_page(
    client: Client, ines: User, claims: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    article = make_article(desk=ines.desks.get(), by=ines, claims=claims)
    mark(claims_of(article)[0], "sourced")
    with django_assert_num_queries(6):
        client.get(article.get_absolute_url())


@pytest.mark.parametrize("claims", [2, 30, 500])
def test_a_mark_with_all_the_screen_needs_afterwards(
    client: Client, ines: User, claims: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    first, *_ = claims_of(make_article(desk=ines.desks.get(), by=ines, claims=claims))
    make_evidence(first)
    with django_assert_num_queries(12):  # of them SAVEPOINT and RELEASE
        response = client.post(
            reverse("claim", args=[first.pk]), {"act": "sourced", "seen": 1, "note": "Yes."}, headers=HTMX
        )
    assert response.status_code == 200


@pytest.mark.parametrize("earlier", [0, 4])
def test_a_quotation_marked_under_a_rule_of_its_own_after_waivers(
    client: Client, ines: User, earlier: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    desk = ines.desks.get()
    quotation = make_quotation(desk=desk, by=ines)
    for number in range(earlier):
        mark(quotation, "sourced", by=ines, settles="quote", waiver=f"Reason {number}.")
        make_rule(desk, kind="quotation", primary_needed=number + 2)
    make_evidence(quotation, answers="quote")
    seen = Claim.objects.get(pk=quotation.pk).version
    with django_assert_num_queries(12):
        response = client.post(
            reverse("claim", args=[quotation.pk]), {"act": "sourced", "seen": seen, "settles": "quote"}, headers=HTMX
        )
    assert response.status_code == 200
    with django_assert_num_queries(6):
        client.get(quotation.article.get_absolute_url())


@pytest.mark.parametrize("number", [1, 3])
def test_the_desk(client: Client, ines: User, number: int, django_assert_num_queries: DjangoAssertNumQueries) -> None:
    for _ in range(number):
        make_article(desk=ines.desks.get(), by=ines)
    with django_assert_num_queries(9):
        client.get(reverse("desk"))


@pytest.mark.parametrize("claims", [1, 30])
def test_the_report(client: Client, ines: User, claims: int, django_assert_num_queries: DjangoAssertNumQueries) -> None:
    article = make_article(desk=ines.desks.get(), by=ines, claims=claims)
    for claim in claims_of(article):
        mark(claim, "sourced")
    with django_assert_num_queries(15):
        client.get(reverse("report", args=[article.pk]))


@pytest.mark.parametrize("number", [1, 3])
def test_the_search(client: Client, ines: User, number: int, django_assert_num_queries: DjangoAssertNumQueries) -> None:
    for _ in range(number):
        make_article(desk=ines.desks.get(), by=ines)
    with django_assert_num_queries(4):
        client.get(reverse("search"), {"q": "Vessby"})
