"""The list of a desk's claims: what comes first, what the filter leaves, and where each claim leads."""

import re

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from checks.models import Claim, User
from checks.views import claims as claims_page
from tests.make import claims_of, make_article, make_desk, make_user, mark

pytestmark = pytest.mark.django_db


@pytest.fixture
def ines(client: Client) -> User:
    ines = make_user("ines", desk=make_desk("City"))
    client.force_login(ines)
    return ines


def listed(client: Client, **asked: str | int) -> list[int]:
    """The numbers of the claims on the page, from top to bottom."""
    page = client.get(reverse("claims"), asked).content.decode()
    return [int(pk) for pk in re.findall(r'class="words"><a href="/articles/\d+/\?claim=(\d+)"', page)]


def test_the_claims_most_worth_checking_come_first(client: Client, ines: User) -> None:
    claims = claims_of(make_article(desk=ines.desks.get(), by=ines, claims=3))
    for claim, worth in zip(claims, (0.2, 0.9, 0.5), strict=True):
        Claim.objects.filter(pk=claim.pk).update(worth=worth)
    first, second, third = claims
    assert listed(client) == [second.pk, third.pk, first.pk]
    assert listed(client, order="text") == [first.pk, second.pk, third.pk]
    assert listed(client, worth="0.5") == [second.pk, third.pk]


def test_by_kind(client: Client, ines: User) -> None:
    cargo, cranes, rail = claims_of(make_article(desk=ines.desks.get(), by=ines, claims=3))
    Claim.objects.filter(pk=cranes.pk).update(kind="reported")
    Claim.objects.filter(pk__in=[cargo.pk, rail.pk]).update(kind="quantity", worth=0.4)
    assert listed(client, kind="reported") == [cranes.pk]
    assert listed(client, order="kind") == [cargo.pk, rail.pk, cranes.pk]


def test_the_claims_of_one_article_with_the_way_back_to_it(client: Client, ines: User) -> None:
    article = make_article(desk=ines.desks.get(), by=ines, claims=1, headline="Cranes in Vessby")
    make_article(desk=ines.desks.get(), by=ines, claims=2)
    assert listed(client, article=article.pk) == [claims_of(article)[0].pk]
    page = client.get(reverse("claims"), {"article": article.pk}).content.decode()
    assert f'Of <a href="{article.get_absolute_url()}" dir="auto">Cranes in Vessby</a>' in page
    assert f'href="{reverse("claims-csv")}?article={article.pk}"' in page


def test_the_article_page_leads_to_its_claims(client: Client, ines: User) -> None:
    article = make_article(desk=ines.desks.get(), by=ines)
    page = client.get(article.get_absolute_url()).content.decode()
    assert f'href="{reverse("claims")}?article={article.pk}"' in page


def test_the_csv_takes_the_same_filter(client: Client, ines: User) -> None:
    article = make_article(desk=ines.desks.get(), by=ines, claims=2)
    make_article(desk=ines.desks.get(), by=ines, claims=2)
    Claim.objects.filter(pk=claims_of(article)[0].pk).update(kind="cause")
    asked: dict[str, str | int] = {"article": article.pk, "kind": "cause", "order": "kind"}
    response = client.get(reverse("claims-csv"), asked)
    lines = b"".join(response).split(b"\r\n")
    assert [line.split(b",")[0] for line in lines[1:] if line] == [str(claims_of(article)[0].pk).encode()]


def test_nobody_sees_the_claims_of_another_desk(client: Client, ines: User) -> None:
    secret = make_article(claims=2)
    assert listed(client) == []
    response = client.get(reverse("claims"), {"article": secret.pk})
    assert response.status_code == 422
    assert "Vessby" not in response.content.decode()


def test_an_empty_list_says_what_to_do_next(client: Client, ines: User) -> None:
    assert "No claims yet" in client.get(reverse("claims")).content.decode()
    make_article(desk=ines.desks.get(), by=ines)
    assert "Nothing fits this filter" in client.get(reverse("claims"), {"kind": "cause"}).content.decode()


def test_a_bad_filter_says_so_beside_the_field(client: Client, ines: User) -> None:
    response = client.get(reverse("claims"), {"kind": "rumour", "worth": "much"})
    assert response.status_code == 422
    page = response.content.decode()
    assert 'id="id_kind_error"' in page
    assert 'id="id_worth_error"' in page


def test_page_after_page(client: Client, ines: User, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(claims_page, "CLAIMS_A_PAGE", 2)
    claims = claims_of(make_article(desk=ines.desks.get(), by=ines, claims=3))
    assert listed(client, order="text") == [claims[0].pk, claims[1].pk]
    assert 'href="?order=text&amp;page=2">Further' in client.get(reverse("claims"), {"order": "text"}).content.decode()
    assert listed(client, order="text", page=2) == [claims[2].pk]
    assert "Further" not in client.get(reverse("claims"), {"order": "text", "page": "2"}).content.decode()


def number_said(client: Client, **asked: str | int) -> list[str]:
    return re.findall(r'<p class="soft small">(\S+ claims?)</p>', client.get(reverse("claims"), asked).content.decode())


def test_what_a_filter_finds_is_counted_as_far_as_a_queue(
    client: Client, ines: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(claims_page, "CLAIMS_A_PAGE", 2)
    claims = claims_of(make_article(desk=ines.desks.get(), by=ines, claims=5))
    Claim.objects.exclude(pk=claims[0].pk).update(worth=0.6)
    Claim.objects.filter(pk=claims[0].pk).update(worth=0.1)

    assert number_said(client, worth="0.5") == number_said(client, worth="0.5", page=2) == ["4 claims"]
    assert number_said(client, queue="open", worth="0.5") == ["4 claims"]
    assert number_said(client) == number_said(client, queue="open") == []
    monkeypatch.setattr(claims_page, "COUNTED_AT_MOST", 3)
    assert number_said(client, worth="0.5") == ["3+ claims"]
    Claim.objects.filter(pk=claims[0].pk).update(worth=0.9)
    assert number_said(client, worth="0.7") == ["1 claim"]


def test_a_queue_is_current_only_while_it_is_shown_whole(client: Client, ines: User) -> None:
    def current(**asked: str) -> list[str]:
        page = client.get(reverse("claims"), asked).content.decode()
        return re.findall(r'href="([^"]*)" aria-current="page"', page.partition('aria-label="Queues"')[2])

    assert current(queue="open") == current(queue="open", order="worth", kind="", page="2") == ["?queue=open"]
    assert current(queue="open", worth="0.5") == current(worth="0.5") == []
    assert current() == [reverse("claims")]


def test_the_claims_given_to_a_colleague(client: Client, ines: User) -> None:
    given, other = claims_of(make_article(desk=ines.desks.get(), by=ines, claims=2))
    tomas = make_user("tomas", first_name="Tomas", desk=ines.desks.get())
    Claim.objects.filter(pk=given.pk).update(assignee=tomas)
    Claim.objects.filter(pk=other.pk).update(assignee=ines)

    assert listed(client, assignee=tomas.pk) == listed(client, queue="open", assignee=tomas.pk) == [given.pk]
    page = client.get(reverse("claims"), {"assignee": tomas.pk}).content.decode()
    assert f'<option value="{tomas.pk}" selected>Tomas</option>' in page
    assert f'name="query" value="assignee={tomas.pk}"' in page
    assert client.get(reverse("claims"), {"assignee": make_user("olga", desk=make_desk()).pk}).status_code == 422
    lines = b"".join(client.get(reverse("claims-csv"), {"assignee": tomas.pk})).split(b"\r\n")
    assert [line.split(b",")[0] for line in lines[1:] if line] == [str(given.pk).encode()]


@pytest.mark.parametrize("page", ["0", "-1", "x", "9" * 30, "²"])
def test_nonsense_for_a_page_is_the_first(client: Client, ines: User, page: str) -> None:
    (claim,) = claims_of(make_article(desk=ines.desks.get(), by=ines, claims=1))
    assert listed(client, page=page) == [claim.pk]


@pytest.mark.parametrize("claims", [1, 3, 60])
def test_queries(client: Client, ines: User, claims: int, django_assert_num_queries: DjangoAssertNumQueries) -> None:
    article = make_article(desk=ines.desks.get(), by=ines, claims=claims)
    mark(claims_of(article)[0])
    with django_assert_num_queries(10):  # of them two for all queues, saved filters, and people to assign to
        client.get(reverse("claims"))


def test_a_page_behind_the_last_leads_to_the_first(client: Client, ines: User) -> None:
    make_article(desk=ines.desks.get(), by=ines, claims=1)
    page = client.get(reverse("claims"), {"page": "7"}).content.decode()
    assert "The list ends before page 7." in page
