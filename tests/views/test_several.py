"""One verdict on several claims, beside the proof and on a page with a box for each."""

import re
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from checks.models import Article, Claim, User
from tests.make import claims_of, make_article, make_desk, make_evidence, make_user, mark

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}
Answer = Any  # of the test client


@pytest.fixture
def ines(client: Client) -> User:
    ines = make_user("ines", desk=make_desk())
    client.force_login(ines)
    return ines


@pytest.fixture
def article(ines: User) -> Article:
    return make_article(desk=ines.desks.get(), by=ines, claims=4)


def send(
    client: Client, article: Article, *claims: Claim, act: str = "disputed", htmx: bool = False, **said: str
) -> Answer:
    seen = [f"{claim.pk}:{Claim.objects.get(pk=claim.pk).version}" for claim in claims]
    headers = HTMX if htmx else {}
    return client.post(reverse("marks", args=[article.pk]), {"claims": seen, "act": act, **said}, headers=headers)


def statuses(article: Article) -> list[str]:
    return [claim.status for claim in claims_of(article)]


def left(answer: Answer) -> list[str]:
    """The sentences on claims that were left as they were."""
    found = re.findall(r"<li><a [^>]*>(Claim \d+)</a>: (.*?)</li>", answer.content.decode())
    return [f"{name}: {why}" for name, why in found]


def test_every_claim_has_a_box_with_the_version_shown(client: Client, article: Article) -> None:
    mark(claims_of(article)[1])
    page = client.get(reverse("marks", args=[article.pk])).content.decode()
    boxes = re.findall(r'type="checkbox" name="claims" value="([\d:]+)"', page)
    assert boxes == [f"{claim.pk}:{claim.version}" for claim in claims_of(article)]


def test_those_ticked_are_marked(client: Client, article: Article) -> None:
    answer = send(client, article, *claims_of(article)[:2], note="No.")
    assert (answer.status_code, answer.headers["Location"]) == (302, article.get_absolute_url())
    assert statuses(article) == ["disputed", "disputed", "open", "open"]
    assert "2 claims marked." in client.get(article.get_absolute_url()).content.decode()


def test_those_left_are_named_and_stay_ticked_with_the_note(client: Client, article: Article) -> None:
    claims = claims_of(article)
    make_evidence(claims[0])
    answer = send(client, article, *claims[:2], act="sourced", note="As counted.")
    assert answer.status_code == 422
    assert left(answer) == [
        "Claim 2: Add evidence that supports the claim: 1 primary source or 3 independent secondary sources."
    ]
    page = answer.content.decode()
    assert "1 claim marked." in page
    assert ">As counted.</textarea>" in page
    assert re.findall(r'value="(\d+):\d+" checked', page) == [str(claims[1].pk)]
    assert statuses(article) == ["sourced", "open", "open", "open"]


def test_nothing_ticked_says_so_and_keeps_the_note(client: Client, article: Article) -> None:
    answer = send(client, article, note="Kept.")
    assert answer.status_code == 422
    assert "No claim is selected: select some, then give the verdict." in answer.content.decode()
    assert ">Kept.</textarea>" in answer.content.decode()


@pytest.mark.parametrize("sent", ["x", "1", "1:", ":1", "9" * 30 + ":1", "-1:0"])
def test_nonsense_is_nothing_ticked(client: Client, article: Article, sent: str) -> None:
    answer = client.post(reverse("marks", args=[article.pk]), {"claims": sent, "act": "disputed", "note": "No."})
    assert answer.status_code == 422
    assert statuses(article) == ["open"] * 4


def test_beside_the_proof_the_next_open_claim_comes_up_with_the_text_and_those_left(
    client: Client, article: Article
) -> None:
    claims = claims_of(article)
    seen = [f"{claim.pk}:{claim.version}" for claim in claims[:2]]
    mark(claims[1], "cleared", by=make_user(desk=article.desk))
    answer = client.post(
        reverse("marks", args=[article.pk]), {"claims": seen, "act": "disputed", "note": "No."}, headers=HTMX
    )
    assert answer.status_code == 200
    page = answer.content.decode()
    assert f'id="card" class="card" data-claim="{claims[2].pk}"' in page
    assert re.findall(r'data-claim="\d+" data-status="(\w+)" data-start', page) == [
        "disputed", "cleared", "open", "open",
    ]  # fmt: skip
    assert "1 claim marked." in page
    assert left(answer) == [
        "Claim 2: This claim has changed since you opened it: compare both versions, then save yours again."
    ]


def test_where_none_is_marked_the_screen_stays_and_says_why(client: Client, article: Article) -> None:
    answer = send(client, article, *claims_of(article)[:2], htmx=True)
    assert (answer.status_code, answer["HX-Reswap"]) == (422, "none")
    assert left(answer) == [
        f"Claim {number}: Write a note, or add evidence that contradicts the claim." for number in (1, 2)
    ]


def test_a_second_person_learns_nothing_of_the_first_verdict(client: Client) -> None:
    desk = make_desk(sign_off_from="low")
    article = make_article(desk=desk, claims=2)
    mark(claims_of(article)[0], "needs_context", note="Since when?")
    client.force_login(make_user(desk=desk, roles=["checker"]))
    page = client.get(reverse("marks", args=[article.pk])).content.decode()
    assert re.findall(r'<span class="status" data-status="(\w+)"', page) == ["second", "open"]
    answer = send(client, article, *claims_of(article), note="No.")
    assert left(answer) == ["Claim 1: A first verdict was given: give yours, the second look, on the claim’s card."]


def test_a_stranger_finds_no_such_article(client: Client, article: Article) -> None:
    client.force_login(make_user(desk=make_desk()))
    assert client.get(reverse("marks", args=[article.pk])).status_code == 404
    assert send(client, article, *claims_of(article), note="No.").status_code == 404
    assert statuses(article) == ["open"] * 4


def test_a_reporter_reads_why_not(client: Client, article: Article) -> None:
    client.force_login(make_user(desk=article.desk, roles=["reporter"]))
    sentence = "Ask a checker or an editor: only they may give a verdict, affirm it, reopen and undo."
    assert sentence in client.get(reverse("marks", args=[article.pk])).content.decode()
    answer = send(client, article, *claims_of(article), note="No.")
    assert answer.status_code == 422
    assert statuses(article) == ["open"] * 4


def test_claims_marked_together_are_undone_together(client: Client, article: Article) -> None:
    send(client, article, *claims_of(article)[1:], note="No.")
    answer = client.post(reverse("undo", args=[article.pk]), headers=HTMX)
    assert "Undone: 3 claims are as they were before." in answer.content.decode()
    assert 'id="proof"' in answer.content.decode()
    assert statuses(article) == ["open"] * 4


@pytest.mark.parametrize("claims", [2, 60])
def test_the_page_and_the_act_cost_the_same_whatever_the_number(
    client: Client, ines: User, claims: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    article = make_article(desk=ines.desks.get(), by=ines, claims=claims)
    with django_assert_num_queries(4):
        client.get(reverse("marks", args=[article.pk]))
    seen = [f"{claim.pk}:{claim.version}" for claim in claims_of(article)]
    data = {"claims": seen, "act": "disputed", "note": "No."}
    with django_assert_num_queries(15):  # of them SAVEPOINT and RELEASE
        answer = client.post(reverse("marks", args=[article.pk]), data, headers=HTMX)
    assert answer.status_code == 200
