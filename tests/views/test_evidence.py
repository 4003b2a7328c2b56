"""Evidence on the card: several links at once, and a source that the article uses already."""

import re

import pytest
from django.test import Client

from checks.models import Article, Evidence, Source, User
from tests.make import claims_of, make_article, make_desk, make_evidence, make_user
from tests.views.asking import card, cited, send

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


def test_a_pasted_list_of_links_becomes_evidence_with_what_was_typed(desk: Client, article: Article) -> None:
    claim = claims_of(article)[0]
    links = "https://port.example/a\r\nhttps://port.example/b http://www.port.example/a/#top"
    page = send(desk, claim, "evidence", cited=links, tier="primary", stance="contradicts", locator="p. 2")
    assert "2 pieces of evidence added." in page.content.decode()
    stored = [(item.source.url, item.tier, item.stance, item.locator) for item in claim.evidence.in_force()]
    assert stored == [(f"https://port.example/{name}", "primary", "contradicts", "p. 2") for name in "ab"]


@pytest.mark.parametrize(
    ("links", "sentence"),
    [
        (
            "https://port.example/a\njavascript:alert(1)",
            "“javascript:alert(1)” cannot be opened: paste full http or https addresses alone.",
        ),
        ("https://port.example/a nonsense", "“nonsense” cannot be opened"),
        ("port.example/a\nhttps://port.example/b", "“port.example/a” cannot be opened"),
        (" ".join(f"https://port.example/{n}" for n in range(21)), "Paste up to 20 links at once: these are 21."),
        (f"https://port.example/a https://port.example/{'x' * 2000}", "This address is too long to keep"),
    ],
)
def test_a_bad_link_is_named_nothing_is_added_and_the_text_stays(
    desk: Client, article: Article, links: str, sentence: str
) -> None:
    claim = claims_of(article)[0]
    response = send(desk, claim, "evidence", cited=links)
    assert response.status_code == 422
    assert sentence in response.content.decode()
    assert f">\n{links}</textarea>" in response.content.decode()
    assert (Evidence.objects.count(), Source.objects.count()) == (0, 0)


def test_what_belongs_to_one_link_is_not_said_of_several(desk: Client, article: Article) -> None:
    links = "https://port.example/a https://port.example/b"
    response = send(desk, claims_of(article)[0], "evidence", cited=links, title="The port")
    assert response.status_code == 422
    assert "This belongs to one link: add that one alone." in response.content.decode()


@pytest.mark.parametrize("words", ["Smith, Yearbook of the port", "Smith, see https://port.example/", "Two\nlines"])
def test_words_are_one_citation(desk: Client, article: Article, words: str) -> None:
    send(desk, claims_of(article)[0], "evidence", cited=words, locator="p. 2")
    assert Source.objects.get().title == " ".join(words.split())
    assert Source.objects.get().url == ""


def test_a_source_of_the_article_is_taken_over_and_its_locator_asked_for(desk: Client, article: Article) -> None:
    first, second, _ = claims_of(article)
    source = cited(first)
    older = make_evidence(second, title="Yearbook", locator="")
    assert f'value="reuse:{source.pk}"' in card(desk, second)
    assert "reuse:" not in card(desk, first).replace(f"reuse:{older.source_id}", "")

    page = send(desk, second, f"reuse:{source.pk}").content.decode()

    added = second.evidence.get(source=source)
    assert (added.tier, added.stance, added.locator) == ("primary", "supports", "")
    assert re.findall(r'name="(e\d+-locator)"[^>]*autofocus', page) == [f"e{added.pk}-locator"]
    assert send(desk, second, f"reuse:{source.pk}").status_code == 422
    assert send(desk, second, "reuse:x").status_code == 404


def test_a_card_offers_twelve_sources_of_the_article(desk: Client, article: Article) -> None:
    first, second, _ = claims_of(article)
    for number in range(14):
        make_evidence(first, title=f"Source {number:02}")
    offered = re.findall(r'value="reuse:\d+"><span[^>]*>Primary</span> ([^<]+)<', card(desk, second))
    assert offered == [f"Source {number:02}" for number in range(13, 1, -1)]
