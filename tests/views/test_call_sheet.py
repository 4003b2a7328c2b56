"""The call sheet: whom to ask what, who was asked, and who never was."""

import re
from datetime import UTC, datetime
from unittest.mock import patch

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries, Settings

from checks.actions import calling
from checks.models import Article, User
from tests.make import claims_of, make_article, make_desk, make_user, mark
from tests.views.ferry_calls import TEXT, call, page, sections

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}


@pytest.fixture
def ines(client: Client) -> User:
    ines = make_user("ines", first_name="Ines", desk=make_desk())
    client.force_login(ines)
    return ines


@pytest.fixture
def article(ines: User) -> Article:
    """Two claims of one speaker under two spellings, and two of nobody."""
    return make_article(desk=ines.desks.get(), by=ines, text=TEXT, byline="By Lena Aho")


def test_claims_stand_under_the_person_to_ask_and_the_rest_under_nobody(client: Client, article: Article):
    first, ticket, opened, last = claims_of(article)

    shown = page(client, article)

    assert sections(shown) == {"Oda Halvorsen": [first.pk, last.pk], "Nobody to ask yet": [ticket.pk, opened.pk]}
    assert f'name="c{first.pk}-question" rows="2" dir="auto">Is it right that two ferries' in shown


def test_a_claim_stands_under_whom_it_names_to_ask(client: Client, article: Article, ines: User):
    first, ticket, opened, last = claims_of(article)
    calling.plan_call(claim=first, by=ines, person="Strand")
    calling.plan_call(claim=ticket, by=ines, person="Jon Ek")

    assert sections(page(client, article)) == {
        "Emil Strand": [first.pk], "Jon Ek": [ticket.pk], "Oda Halvorsen": [last.pk], "Nobody to ask yet": [opened.pk],
    }  # fmt: skip


def test_what_is_settled_is_asked_no_more(client: Client, article: Article):
    first, ticket, opened, last = claims_of(article)
    mark(first, "sourced")
    mark(ticket, "cleared")
    mark(opened, "disputed")
    mark(last, "needs_context")

    assert sections(page(client, article)) == {"Oda Halvorsen": [last.pk], "Nobody to ask yet": [opened.pk]}


def test_a_report_is_nobody_to_call_unless_somebody_says_whom(client: Client, article: Article):
    text = "The line's report said that two ferries had failed. Rail traffic fell by 12 percent."
    other = make_article(desk=article.desk, by=article.added_by, text=text)
    first, second = claims_of(other)
    assert first.speaker == "The line's report"

    assert sections(page(client, other)) == {"Nobody to ask yet": [first.pk, second.pk]}
    calling.plan_call(claim=first, by=article.added_by, person="The harbour report")
    assert sections(page(client, other)) == {"The harbour report": [first.pk], "Nobody to ask yet": [second.pk]}


def test_an_article_without_open_claims_says_what_to_do(client: Client, article: Article):
    for claim in claims_of(article):
        mark(claim, "cleared")

    assert "No claim of this article is open." in page(client, article)


def test_the_page_narrows_to_one_person_under_any_spelling_and_to_one_claim(client: Client, article: Article):
    first, ticket, _, last = claims_of(article)

    assert sections(page(client, article, "?person=Ms+Halvorsen")) == {"Oda Halvorsen": [first.pk, last.pk]}
    assert sections(page(client, article, f"?claim={ticket.pk}")) == {"Nobody to ask yet": [ticket.pk]}
    assert "No open claim names them." in page(client, article, "?person=Jon+Ek")


def test_the_time_begins_with_now_in_the_workbenchs_zone(client: Client, article: Article, settings: Settings):
    settings.TIME_ZONE = "Europe/Kyiv"
    now = datetime(2026, 3, 9, 12, 5, 30, tzinfo=UTC)

    with patch(
        "checks.views.call_sheet.timezone.localtime", lambda: timezone.make_naive(now, timezone.get_default_timezone())
    ):
        assert 'value="2026-03-09T14:05"' in page(client, article)


def test_the_actions_of_an_article_lead_there(client: Client, article: Article):
    page = client.get(article.get_absolute_url()).content.decode()
    assert re.search(rf'<a href="/articles/{article.pk}/calls/">(?:<svg.*</svg>)?Calls</a>', page)


def test_who_was_never_called_is_listed_once_without_author_and_with_a_way_to_ask(client: Client, article: Article):
    _, _, opened, last = claims_of(article)

    def listed() -> list[str]:
        return re.findall(r'<li><b dir="auto">(.*?)</b>', page(client, article).partition("hx-post")[0])

    assert listed() == ["Oda Halvorsen", "Emil Strand"]
    asked = page(client, article, "?person=Emil+Strand")
    assert f'<button name="plan" value="{opened.pk}">Ask Emil Strand about this</button>' in asked
    call(last, person="Minister Halvorsen")
    assert listed() == ["Emil Strand"]
    Article.objects.update(byline="By Emil Strand")
    assert listed() == []


def test_calls_of_everybody_stand_under_the_line(client: Client, article: Article, ines: User):
    first = claims_of(article)[0]
    call(first, by=make_user(first_name="Tomas", desk=article.desk), said="Both.", channel="message")

    made = page(client, article).partition('<ul class="made">')[2].partition("</ul>")[0]

    words = " ".join(re.sub(r"<[^>]+>", "", made).split())
    assert words == "Oda Halvorsen confirmed: Both. message, 9 Mar 2026, 14:05, asked by Tomas"


def test_the_card_leads_to_the_call_and_tells_of_it(client: Client, article: Article):
    first, ticket, *_ = claims_of(article)
    call(first, said="Both.")

    card = client.get(reverse("claim", args=[first.pk])).content.decode()
    other = client.get(reverse("claim", args=[ticket.pk])).content.decode()

    assert f'/articles/{article.pk}/calls/?person=Transport%20Minister%20Oda%20Halvorsen" dir="auto">Ask ' in card
    assert 'called <span dir="auto">Oda Halvorsen</span>: confirmed, phone, 9 Mar, <q dir="auto">Both.</q>' in card
    assert f'/articles/{article.pk}/calls/?claim={ticket.pk}">Ask somebody</a>' in other


@pytest.mark.parametrize("claims", [3, 300])
def test_the_page_costs_the_same_whatever_there_is(
    client: Client, ines: User, claims: int, django_assert_num_queries: DjangoAssertNumQueries
):
    article = make_article(desk=ines.desks.get(), by=ines, claims=claims)
    for claim in claims_of(article)[: claims // 3]:
        call(claim)
    with django_assert_num_queries(5):
        page(client, article)
