"""What an editor sees of correcting the split by hand."""

import pytest
from django.test import Client
from django.urls import reverse

from checks.models import Article, Claim
from tests.make import claims_of, make_article, make_desk, make_user, mark

HTMX = {"HX-Request": "true"}
pytestmark = pytest.mark.django_db


@pytest.fixture
def article(client: Client) -> Article:
    ines = make_user("ines", desk=make_desk())
    client.force_login(ines)
    return make_article(desk=ines.desks.get(), by=ines, claims=2)


def send(client: Client, claim: Claim, act: str, **said: str | int):
    seen = Claim.objects.get(pk=claim.pk).version
    return client.post(reverse("claim", args=[claim.pk]), {"act": act, "seen": seen, **said}, headers=HTMX)


def words(article: Article) -> list[str]:
    return [claim.wording for claim in claims_of(article)]


def test_shrinking_brings_the_whole_text_with_the_bare_word(client: Client, article: Article) -> None:
    first = claims_of(article)[0]
    page = send(client, first, "shrink").content.decode()
    assert '<article id="proof"' in page
    assert '<span class="bare"' in page
    assert words(article)[0] == first.wording.rsplit(" ", 1)[0]


def test_growing_past_the_paragraph_is_refused(client: Client, article: Article) -> None:
    response = send(client, claims_of(article)[0], "grow")
    assert response.status_code == 422
    assert "The paragraph ends here: join with the next claim instead." in response.content.decode()


def test_a_claim_is_split_and_joined_again(client: Client, article: Article) -> None:
    before = words(article)
    first = claims_of(article)[0]
    assert first.placement
    at = first.placement.start + first.wording.index("handled")
    send(client, first, "split", at=at, revision=1)
    assert words(article)[:2] == ["The harbour of Vessby", before[0][before[0].index("handled") :]]
    send(client, first, "join")
    assert words(article) == before


def test_a_verdict_on_other_words_is_struck_through_until_it_is_affirmed(client: Client, article: Article) -> None:
    first = claims_of(article)[0]
    mark(first, "disputed")
    page = send(client, first, "shrink").content.decode()
    assert "<s>Disputed</s>" in page
    assert first.wording in page
    send(client, first, "still_holds")
    assert Claim.objects.get(pk=first.pk).status == "disputed"


def test_a_claim_on_selected_words(client: Client, article: Article) -> None:
    address = reverse("add-claim", args=[article.pk])
    assert article.revision
    start = article.revision.text.index("Vessby")
    response = client.post(address, {"start": start, "end": start + 6, "revision": 1}, headers=HTMX)
    assert response.status_code == 200
    assert "Vessby" in words(article)
    again = client.post(address, {"start": start, "end": start + 6, "revision": 1})
    assert again.status_code == 422
    assert "There is a claim on exactly these words already: mark that one." in again.content.decode()


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("", "Copy the words of the claim from the text into this field."),
        ("nowhere", "These words do not stand in the text: copy them from it exactly."),
        ("case", "These words stand in the text 2 times: copy a few more, so that they stand there once."),
    ],
)
def test_typed_words_must_stand_in_the_text_once(client: Client, article: Article, typed: str, sentence: str) -> None:
    response = client.post(reverse("add-claim", args=[article.pk]), {"words": typed, "revision": 1})
    assert response.status_code == 422
    assert sentence in response.content.decode()


def test_typed_words_become_a_claim_without_javascript(client: Client, article: Article) -> None:
    response = client.post(reverse("add-claim", args=[article.pk]), {"words": "41 million tonnes", "revision": 1})
    assert response.status_code == 302
    assert "41 million tonnes" in words(article)


@pytest.mark.parametrize(("start", "end"), [(5, 5), (9, 2), (0, 10**9), (-1, 4)])
def test_bounds_outside_the_text_are_refused(client: Client, article: Article, start: int, end: int) -> None:
    response = client.post(reverse("add-claim", args=[article.pk]), {"start": start, "end": end, "revision": 1})
    assert response.status_code == 422
    assert len(words(article)) == 2
