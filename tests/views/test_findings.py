"""What the split found, as a person sees it: on the card, above the text, in the report."""

import re
from datetime import date

import pytest
from django.test import Client
from django.urls import reverse

from checks.models import Article, User
from tests.make import claims_of, make_article, make_desk, make_user

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}

TEXT = """The storm killed eight people in Vessby on Monday, the rescue service said.

Mayor Petra Lindqvist said that 800 thousand homes had lost power. “We will rebuild the quay next year,” she told \
reporters. She was elected in January.

Nine people were killed in the storm in Vessby, according to the police."""


@pytest.fixture
def ines(client: Client) -> User:
    ines = make_user("ines", desk=make_desk("City"))
    client.force_login(ines)
    return ines


@pytest.fixture
def article(ines: User) -> Article:
    return make_article(desk=ines.desks.get(), by=ines, text=TEXT, published_on=date(2026, 3, 4))


def words_of(page: str) -> str:
    """The text of a page, its white space as single spaces."""
    return " ".join(re.sub(r"<[^>]+>", " ", page).split())


def card(client: Client, article: Article, words: str) -> str:
    """The card of the claim with these words."""
    (claim,) = (claim for claim in claims_of(article) if words in claim.wording)
    return client.get(reverse("claim", args=[claim.pk]), headers=HTMX).content.decode()


def test_figures_that_disagree_stand_on_both_cards_each_leading_to_the_other(client: Client, article: Article) -> None:
    first, second = card(client, article, "eight"), card(client, article, "Nine")
    assert "Figures. “eight people” and “Nine people”" in words_of(first)
    place = TEXT.index("Nine people")
    assert f'href="{article.get_absolute_url()}?at={place}#card" data-at="{place}"' in first
    assert 'data-at="0"' in second


def test_the_article_and_the_report_list_what_disagrees(client: Client, article: Article) -> None:
    for address in (article.get_absolute_url(), reverse("report", args=[article.pk])):
        assert "Figures. “eight people” and “Nine people”" in words_of(client.get(address).content.decode())


def test_the_csv_says_it_in_the_row_of_each_claim(client: Client, article: Article) -> None:
    response = client.get(reverse("report-csv", args=[article.pk]))
    lines = b"".join(response).decode().split("\r\n")
    assert ["Figures: “" in line for line in lines if "people" in line] == [True, True]
    assert sum("Figures: “" in line for line in lines) == 2


def test_a_place_of_the_text_opens_the_claim_that_stands_there(client: Client, article: Article) -> None:
    page = client.get(article.get_absolute_url(), {"at": TEXT.index("people were killed")}).content.decode()
    assert "Nine people were killed" in words_of(page.split('id="card"')[1])


@pytest.mark.parametrize("at", ["", "x", "-1", "99999", "9" * 30])
def test_a_place_that_is_none_opens_the_first_open_claim(client: Client, article: Article, at: str) -> None:
    page = client.get(article.get_absolute_url(), {"at": at}).content.decode()
    assert "The storm killed" in words_of(page.split('id="card"')[1])


def test_the_card_names_the_speaker_for_the_pronoun_and_a_wording_that_stands_alone(
    client: Client, article: Article
) -> None:
    words = words_of(card(client, article, "rebuild the quay"))
    assert "Speaker Mayor Petra Lindqvist (suggested for she )" in words
    assert "Stands alone as “We will rebuild the quay next year (2027),” Petra Lindqvist told reporters." in words


def test_the_card_tells_what_to_look_up(client: Client, article: Article) -> None:
    assert "800 thousand homes = 800,000 homes" in words_of(card(client, article, "800 thousand"))
    assert "next year = 2027" in words_of(card(client, article, "rebuild the quay"))


def test_a_date_without_its_year_is_asked_for(client: Client, ines: User) -> None:
    article = make_article(desk=ines.desks.get(), by=ines, text=TEXT)
    assert "January which day or year?" in words_of(card(client, article, "elected"))
    assert "next year which day or year?" in words_of(card(client, article, "rebuild the quay"))


def test_a_day_given_later_places_the_dates(client: Client, ines: User) -> None:
    article = make_article(desk=ines.desks.get(), by=ines, text=TEXT)
    client.post(
        reverse("article-details", args=[article.pk]),
        {"headline": "H", "risk": "normal", "status": "draft", "published_on": "2026-03-04"},
    )
    assert "next year = 2027" in words_of(card(client, article, "rebuild the quay"))


def test_a_suggested_wording_finds_its_claim(client: Client, article: Article) -> None:
    page = client.get(reverse("search"), {"q": "Lindqvist elected"}).content.decode()
    assert "She was elected in January." in page


def test_the_place_of_a_name_is_shown_among_the_words_beside_it(client: Client, ines: User) -> None:
    text = "Mayor Petra Lindqvist opened the new bridge over the wide and deep river.\n\n"
    text += f"{'Ferries sail. ' * 8}Petra Lindquist left."
    article = make_article(desk=ines.desks.get(), by=ines, text=text)
    page = words_of(client.get(article.get_absolute_url()).content.decode())
    assert "Mayor Petra Lindqvist opened the new bridge over the wide …" in page
    assert "… sail. Ferries sail. Ferries sail. Petra Lindquist left." in page
