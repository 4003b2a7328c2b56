"""The register of sources, a source's page, its withdrawal, and the alerts that follow."""

import re
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from checks.actions import gathering, sources
from checks.models import Alert, Article, Claim, Event, Source, User
from tests.make import claims_of, make_article, make_desk, make_evidence, make_user, mark
from tests.views.asking import body, card, cited, person, send

pytestmark = pytest.mark.django_db


@pytest.fixture
def ines() -> User:
    return make_user("ines", first_name="Ines", last_name="R.", desk=make_desk("City desk"))


@pytest.fixture
def article(ines: User) -> Article:
    return make_article(desk=ines.desks.get(), by=ines, claims=3)


@pytest.fixture
def desk(client: Client, ines: User) -> Client:
    client.force_login(ines)
    return client


# The register


def test_the_register_says_what_to_do_while_it_is_empty(desk: Client) -> None:
    page = body(desk, reverse("sources"))
    assert "<h2>No sources yet</h2>" in page
    assert f'<a href="{reverse("sources")}" aria-current="page">Sources</a>' in page


def test_the_register_lists_the_sources_of_ones_desks(desk: Client, article: Article) -> None:
    first, second, _ = claims_of(article)
    cited(first)
    source = cited(second)
    cited(claims_of(make_article(claims=1))[0], title="Of another desk")
    page = body(desk, reverse("sources"))
    assert f'<a href="/sources/{source.pk}/" dir="auto">Register</a>' in page
    assert "2 claims rest on it" in page
    assert "Of another desk" not in page


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({"q": "YEARB"}, ["Yearbook"]),
        ({"q": "city"}, ["Yearbook"]),
        ({"q": "port.example"}, ["Register"]),
        ({"kind": "interview"}, ["Yearbook"]),
        ({"confidential": "yes"}, ["Yearbook"]),
        ({"confidential": "no", "withdrawn": "no"}, []),
        ({"withdrawn": "yes"}, ["Register"]),
        ({"q": "nowhere"}, []),
    ],
)
def test_the_register_is_searched_and_filtered(
    desk: Client, ines: User, article: Article, query: dict[str, str], found: list[str]
) -> None:
    claim = claims_of(article)[0]
    yearbook = cited(claim, title="Yearbook", url="", publisher="City archive", kind="interview")
    sources.edit_source(source=yearbook, by=ines, confidential=True)
    sources.withdraw_source(source=cited(claim), by=ines, why="Wrong.")
    page = body(desk, reverse("sources"), **query)
    assert re.findall(r'/sources/\d+/" dir="auto">([^<]+)<', page) == found
    assert ("<h2>No source fits</h2>" in page) is (not found)


def test_a_filter_that_makes_no_sense_is_refused(desk: Client) -> None:
    response = desk.get(reverse("sources"), {"kind": "gossip"})
    assert response.status_code == 422
    assert "The filter makes no sense yet" in response.content.decode()


def test_the_register_goes_on_over_pages(desk: Client, ines: User) -> None:
    made = [Source(desk=ines.desks.get(), title=f"Source {number:02}") for number in range(41)]
    Source.objects.bulk_create(made)
    assert "Source 40" not in body(desk, reverse("sources"))
    page = body(desk, reverse("sources"), q="Source", page=2)
    assert "Source 40" in page
    assert 'href="?q=Source&amp;page=1"' in page


# Where else


def test_a_source_says_where_else_it_is_used(desk: Client, article: Article, ines: User) -> None:
    first, second, _ = claims_of(article)
    source = cited(first, stance="contradicts", locator="table 9")
    mark(first, "disputed")
    gone = make_evidence(second, url=source.url, tier="secondary")
    gathering.withdraw_evidence(evidence=gone, by=ines, seen=1)
    page = body(desk, source.get_absolute_url())
    assert f'/articles/{article.pk}/?claim={first.pk}#card" dir="auto">{first.wording}</a>' in page
    assert '<span class="status" data-status="disputed">Disputed</span>' in page
    assert "Primary, contradicts · table 9" in page
    assert "Secondary, supports" in page
    assert page.count("evidence withdrawn") == 1
    assert article.headline in page


def test_the_card_leads_to_where_else(desk: Client, article: Article) -> None:
    claim = claims_of(article)[0]
    source = cited(claim)
    assert f'<a href="/sources/{source.pk}/?claim={claim.pk}">Where else?</a>' in card(desk, claim)


def test_a_source_of_another_desk_is_not_there(client: Client, article: Article) -> None:
    source = cited(claims_of(article)[0])
    client.force_login(make_user(desk=make_desk()))
    for name in ("source", "withdraw-source"):
        assert client.get(reverse(name, args=[source.pk])).status_code == 404
        assert client.post(reverse(name, args=[source.pk]), {"why": "Mine."}).status_code == 404
    assert Source.objects.get().withdrawn_at is None


def test_of_a_cited_source_origin_and_confidence_change(desk: Client, article: Article) -> None:
    source = cited(claims_of(article)[0])
    said = {"title": "Mine", "origin": "Port authority", "confidential": "on"}
    response = desk.post(source.get_absolute_url(), said)
    assert (response.status_code, response["Location"]) == (302, source.get_absolute_url())
    after = Source.objects.get()
    assert (after.title, after.origin, after.confidential) == ("Register", "Port authority", True)
    assert Event.objects.filter(kind="source_edited").count() == 1


def test_a_source_that_nothing_cites_can_be_corrected(desk: Client, ines: User, article: Article) -> None:
    cited(claims_of(article)[0])
    source = Source.objects.create(desk=ines.desks.get(), title="Harbor")
    said = {"title": "Harbour", "publisher": "City", "url": "https://harbour.example/", "kind": "document"}
    assert desk.post(source.get_absolute_url(), said).status_code == 302
    assert Source.objects.filter(**said).get() == source
    response = desk.post(source.get_absolute_url(), said | {"title": "Typed", "url": "https://port.example/register"})
    assert response.status_code == 422
    page = response.content.decode()
    assert "This desk already has a source with that address: use that one." in page
    assert 'value="Typed"' in page
    assert '<h1 dir="auto">Harbour</h1>' in page


def test_a_checker_does_not_change_what_is_said_of_a_source(article: Article) -> None:
    source = cited(claims_of(article)[0])
    _, client = person(article)
    assert "What is said of it" not in body(client, source.get_absolute_url())
    response = client.post(source.get_absolute_url(), {"origin": "Mine"})
    assert response.status_code == 422
    said = "Ask an editor or an admin: only they may change a source, its origin and its confidence."
    assert said in response.content.decode()
    assert Source.objects.get().origin == ""


# Withdrawing


def test_before_a_source_is_withdrawn_the_page_says_how_many_claims_get_an_alert(
    desk: Client, article: Article
) -> None:
    first, second, _ = claims_of(article)
    source = cited(first)
    cited(second)
    address = reverse("withdraw-source", args=[source.pk])
    assert f'href="{address}">Withdraw this source</a>' in body(desk, source.get_absolute_url())
    assert "<b>2 claims in 1 article get an alert,</b>" in body(desk, address)

    refused = desk.post(address, {"why": " "})
    assert refused.status_code == 422
    assert Source.objects.get().withdrawn_at is None

    response = desk.post(address, {"why": "It was a forgery."}, follow=True)
    page = response.content.decode()
    assert "Source withdrawn: 2 claims got an alert." in page
    assert "<b>Withdrawn</b> by Ines R." in page
    assert '<q dir="auto">It was a forgery.</q>' in page
    assert "Withdraw this source" not in page
    assert "This source was withdrawn already." in body(desk, address)


def test_a_reporter_does_not_withdraw_a_source(article: Article) -> None:
    source = cited(claims_of(article)[0])
    _, client = person(article, "reporter")
    response = client.post(reverse("withdraw-source", args=[source.pk]), {"why": "Mine."})
    assert response.status_code == 422
    assert "Ask a checker or an editor: only they may withdraw a source." in response.content.decode()
    assert Source.objects.get().withdrawn_at is None


# Alerts on the card and the article


def withdrawn(article: Article, *claims: Claim) -> list[Alert]:
    for claim in claims:
        source = cited(claim)
    return sources.withdraw_source(source=source, by=article.added_by, why="It was a forgery.")


def test_the_card_and_the_article_show_alerts_until_they_are_answered(desk: Client, article: Article) -> None:
    first, second, _ = claims_of(article)
    alert, _ = withdrawn(article, first, second)
    page = body(desk, article.get_absolute_url(), claim=first.pk)
    assert " 2 alerts: a source was withdrawn</b>" in page
    for number, claim in enumerate((first, second), 1):
        assert f'?claim={claim.pk}#card" data-claim="{claim.pk}">claim {number}</a>' in page
    assert '<q dir="auto">It was a forgery.</q>' in page
    assert "by Ines R." in page

    refused = send(desk, first, f"settle:{alert.pk}", note="Half a thought").content.decode()
    assert '<p class="refused" role="alert">Write why it stands without the source.</p>' in refused
    assert re.search(rf'<textarea name="a{alert.pk}-note"[^>]*autofocus', refused)
    assert ">Half a thought</textarea>" in refused

    said: dict[str, Any] = {f"a{alert.pk}-note": "Two more say so."}
    answer = send(desk, first, f"settle:{alert.pk}", **said).content.decode()
    assert " 1 alert: a source was withdrawn</b>" in answer
    assert f"settle:{alert.pk}" not in answer
    assert 'alert answered, <q dir="auto">Two more say so.</q>' in answer


def test_an_alert_is_answered_without_javascript(desk: Client, article: Article) -> None:
    claim = claims_of(article)[0]
    (alert,) = withdrawn(article, claim)
    said: dict[str, Any] = {f"a{alert.pk}-note": "Two more."}
    response = send(desk, claim, f"settle:{alert.pk}", htmx=False, **said)
    assert response.status_code == 302
    assert not Alert.objects.unsettled().exists()


def test_an_answer_being_typed_outlives_another_act(desk: Client, article: Article) -> None:
    claim = claims_of(article)[0]
    (alert,) = withdrawn(article, claim)
    typed: dict[str, Any] = {f"a{alert.pk}-note": "Half a thought"}
    page = send(desk, claim, "evidence", cited="Yearbook", **typed).content.decode()
    assert re.search(rf'<textarea name="a{alert.pk}-note"[^>]*>\s*Half a thought</textarea>', page)


def test_anothers_alert_is_not_answered_from_this_claim(desk: Client, article: Article) -> None:
    first, second, _ = claims_of(article)
    (alert,) = withdrawn(article, first)
    assert send(desk, second, f"settle:{alert.pk}").status_code == 404
    assert send(desk, second, "settle:x").status_code == 404


# Queries


@pytest.mark.parametrize("number", [1, 30])
def test_queries(desk: Client, ines: User, number: int, django_assert_num_queries: DjangoAssertNumQueries) -> None:
    article = make_article(desk=ines.desks.get(), by=ines, claims=number + 1)
    first, *others = claims_of(article)
    for place, claim in enumerate(others):
        cited(claim)
        make_evidence(claim, title=f"Source {place}")
        make_evidence(first, title=f"Own {place}")
    source = Source.objects.get(title="Register")
    sources.withdraw_source(source=source, by=ines, why="Wrong.")
    with django_assert_num_queries(5):  # card, evidence, alerts; of five two for the person
        card(desk, first)
    with django_assert_num_queries(4):
        body(desk, reverse("sources"))
    with django_assert_num_queries(7):
        body(desk, source.get_absolute_url())
    checker, client = person(article)
    Claim.objects.filter(pk=first.pk).update(assignee=checker)
    with django_assert_num_queries(5):
        card(client, first)
