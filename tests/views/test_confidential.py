"""A confidential source is named to editors and to the checkers of the claim at hand, and to nobody else."""

import re

import pytest
from django.test import Client
from django.urls import reverse

from checks.actions import calling, gathering, sources
from checks.models import Article, Claim, Source, User
from tests.make import claims_of, make_article, make_call, make_desk, make_evidence, make_user
from tests.views.asking import body, card, cited, person, send

pytestmark = pytest.mark.django_db

SECRETS = ("Letter of a clerk", "Harbour office", "clerk.example", "page 77", "They cooked the books")


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


def secret_source(claim: Claim) -> Source:
    said = {"title": SECRETS[0], "publisher": SECRETS[1], "url": f"https://{SECRETS[2]}/", "locator": SECRETS[3]}
    source = cited(claim, **said, passage=SECRETS[4], snapshot=f"https://copy.{SECRETS[2]}/")
    sources.edit_source(source=source, by=claim.article.added_by, confidential=True)
    return source


def told(page: str) -> list[str]:
    return [secret for secret in SECRETS if secret in page]


def test_a_confidential_source_is_masked_for_the_rest_of_the_desk(article: Article, desk: Client) -> None:
    claim = claims_of(article)[0]
    source = secret_source(claim)
    said = {"tier": "primary", "stance": "supports", "locator": SECRETS[3], "passage": SECRETS[4]}
    gathering.correct_evidence(evidence=source.evidence.get(), by=article.added_by, seen=1, **said)
    sources.withdraw_source(source=source, by=article.added_by, why="They cooked the books")
    pages = {
        "card": reverse("claim", args=[claim.pk]),
        "article": f"{article.get_absolute_url()}?claim={claim.pk}",
        "register": reverse("sources"),
        "page": source.get_absolute_url(),
        "at hand": f"{source.get_absolute_url()}?claim={claim.pk}",
        "withdrawal": reverse("withdraw-source", args=[source.pk]),
    }
    for role in ("checker", "reporter", "admin"):
        _, client = person(article, role)
        seen = {name: body(client, address) for name, address in pages.items()}
        assert {name: told(page) for name, page in seen.items()} == {name: [] for name in pages}
        assert {name for name, page in seen.items() if "Confidential source" not in page} <= {"withdrawal"}
        assert re.search(r'class="tag primary">Primary</span> <svg[^>]*>.*?</svg> Confidential source', seen["card"])
        assert "Correct or withdraw" not in seen["card"]
    assert told(body(desk, pages["card"])) == list(SECRETS)


def test_words_find_no_confidential_source_for_who_may_not_read_it(article: Article, desk: Client) -> None:
    secret_source(claims_of(article)[0])
    _, client = person(article)
    for query in ({"q": "clerk"}, {"kind": "document"}):
        assert "No source fits" in body(client, reverse("sources"), **query)
        assert SECRETS[0] in body(desk, reverse("sources"), **query)


def test_unnamed_sources_stand_behind_the_others_in_an_order_that_tells_nothing(article: Article) -> None:
    claim = claims_of(article)[0]
    secret_source(claim)
    cited(claim)
    _, client = person(article)
    page = body(client, reverse("sources"))
    assert re.findall(r'/sources/\d+/" dir="auto">([^<]+)<', page) == ["Register", "Confidential source"]


def test_the_claims_checker_is_told_on_the_claim_at_hand(article: Article) -> None:
    first, second, _ = claims_of(article)
    source = secret_source(first)
    make_evidence(second, url=source.url, locator="page 78")
    checker, client = person(article)
    Claim.objects.filter(pk=first.pk).update(assignee=checker)
    assert told(card(client, first)) == list(SECRETS)
    assert told(card(client, second)) == []
    at_hand = body(client, source.get_absolute_url(), claim=first.pk)
    assert SECRETS[0] in at_hand
    assert "page 77" in at_hand
    assert "page 78" not in at_hand
    assert SECRETS[0] not in body(client, source.get_absolute_url(), claim=second.pk)
    assert SECRETS[0] not in body(client, source.get_absolute_url())
    # To take over, what is named on one claim is offered to its checker for the next.
    assert f"reuse:{source.pk}" in card(client, claims_of(article)[2])
    assert f"reuse:{source.pk}" not in card(person(article)[1], claims_of(article)[2])


def test_a_source_is_confidential_from_the_card_on(desk: Client, article: Article) -> None:
    claim = claims_of(article)[0]
    send(desk, claim, "evidence", cited="A clerk", confidential="on", locator="call")
    assert Source.objects.get().confidential
    assert re.search(r'<span class="tag"><svg[^>]*>.*?</svg> confidential</span>', card(desk, claim))


@pytest.mark.parametrize("later", [True, False])
def test_what_a_confidential_person_said_is_read_by_whom_they_are_named_to(
    article: Article, desk: Client, *, later: bool
) -> None:
    claim = claims_of(article)[0]
    asker, own = person(article)
    made = make_call(claim, by=asker, person="Clerk Moen", said=SECRETS[4], confidential=not later)
    if later:
        sources.edit_source(source=made.evidence.source, by=article.added_by, confidential=True)
    sheet, secrets = reverse("calls", args=[article.pk]), {"Clerk Moen", SECRETS[4]}

    def read(client: Client) -> list[set[str]]:
        pages = (body(client, sheet), card(client, claim))
        return [{secret for secret in secrets if secret in page.partition("<h3>History")[2 * (n == 1)]}
                for n, page in enumerate(pages)]  # fmt: skip

    for role in ("checker", "reporter", "admin"):
        assert read(person(article, role)[1]) == [set(), set()]
    # An event never names whom it kept confidential from the first.
    kept = secrets if later else {SECRETS[4]}
    assert [read(client) for client in (own, desk)] == [[secrets, kept]] * 2
    Claim.objects.filter(pk=claim.pk).update(assignee=(other := person(article))[0])
    assert read(other[1]) == [secrets, kept]


def test_whom_to_ask_is_named_no_more_once_they_are_confidential(article: Article, desk: Client) -> None:
    first, second, _ = claims_of(article)
    calling.plan_call(claim=first, by=article.added_by, person="clerk moen")
    asker, own = person(article)
    made = make_call(second, by=asker, person="Clerk Moen")
    sources.edit_source(source=made.evidence.source, by=article.added_by, confidential=True)

    pages = [card(client, first).partition("<h3>History")[2] for client in (person(article)[1], own, desk)]

    assert ["clerk moen" in page for page in pages] == [False, False, True]
    assert 'named <span dir="auto">a confidential person</span> as the person to ask' in pages[0]
