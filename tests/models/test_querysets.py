"""Questions about rows: who sees what, how far an article is, what comes next, what a search finds."""

from itertools import product
from typing import Any

import pytest

from checks.models import Article, Claim, Desk, Revision, User
from checks.models.article import SEARCHED_CHARACTERS
from tests.make import claims_of, make_article, make_desk, make_evidence, make_user, mark
from tests.past_triggers import past_triggers

pytestmark = pytest.mark.django_db


def seen_by(user: User) -> tuple[list[Article], int, list[Desk]]:
    """The articles, the number of claims and the desks that a person sees."""
    articles = list(Article.objects.visible_to(user).order_by("pk"))
    return articles, Claim.objects.visible_to(user).count(), list(Desk.objects.visible_to(user).order_by("pk"))


def test_a_person_sees_their_desks_and_an_administrator_all():
    one, two = make_article(claims=2), make_article(claims=3)
    both = make_user(desk=one.desk)
    two.desk.members.add(both)

    assert seen_by(one.added_by) == ([one], 2, [one.desk])
    assert seen_by(both) == ([one, two], 5, [one.desk, two.desk])
    assert seen_by(make_user(is_superuser=True)) == ([one, two], 5, [one.desk, two.desk])
    assert seen_by(make_user(is_staff=True)) == ([], 0, [])


def test_a_digest_reads_how_many_claims_of_an_article_stand_and_are_decided():
    article = make_article(claims=7)
    make_article(desk=article.desk, by=article.added_by, claims=2)
    claims = claims_of(article)
    for claim, verdict in zip(claims, ["sourced", "disputed", "disputed", "needs_context", "cleared"], strict=False):
        mark(claim, verdict)
    make_evidence(claims[0], title="Another")

    counted: Any = Article.objects.with_progress().get(pk=article.pk)

    assert (counted.claim_count, counted.decided_count) == (7, 5)


def test_a_claim_that_stands_nowhere_is_not_counted():
    article = make_article(claims=2)
    with past_triggers():
        Claim.objects.filter(pk=claims_of(article)[0].pk).update(placement=None)

    counted: Any = Article.objects.with_progress().get()
    assert counted.claim_count == 1
    assert len(claims_of(article)) == 1


def test_claims_come_in_text_order_and_each_knows_the_status_of_all():
    article = make_article(claims=3)
    first, second, third = claims_of(article)
    mark(second, "disputed")

    statuses: Any = Claim.objects.with_statuses(article.added_by).get(pk=third.pk).statuses

    assert statuses == [[first.pk, "open"], [second.pk, "disputed"], [third.pk, "open"]]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("ferry", ["Ferries at noon"]),  # its English stem
        ("FERRIES noon", ["Ferries at noon"]),
        ('"ferries at"', ["Ferries at noon"]),
        ("brandt", ["Ferries at noon"]),
        ("canal", ["Ferries at noon"]),  # of the text
        ("порту", ["У порту"]),  # as written, whatever the language
        ("ferry or порту", ["Ferries at noon", "У порту"]),
        ("ferry -noon", []),
        ("train", []),
        ("'\"&|!:*", []),
    ],
)
def test_a_search_finds_articles(words: str, found: list[str]):
    make_article(headline="Ferries at noon", byline="Ida Brandt", text="The canal is 9 metres deep.")
    make_article(headline="У порту", text="Причал відкрили торік.", language="uk")

    assert sorted(Article.objects.matching(words).values_list("headline", flat=True)) == found


def test_a_search_finds_claims_by_their_present_words():
    article = make_article(text="The canal is 9 metres deep.\n\nThe bridge is older.")

    assert list(Claim.objects.matching("metre")) == claims_of(article)[:1]
    assert list(Claim.objects.matching("tunnel")) == []


def test_the_longest_text_of_the_rarest_words_is_stored_and_found():
    article = make_article()
    rare = [chr(0x20000 + number) for number in range(300)]
    words = [first + second for first, second in product(rare, rare)]
    text = "harbour " + " ".join("-".join(words[at : at + 3]) for at in range(0, len(words), 3))
    assert len(text) > 2 * SEARCHED_CHARACTERS

    Revision.objects.create(article=article, number=2, text=text, sha256="", split_version="", by=article.added_by)

    assert Revision.objects.filter(search="harbour", number=2).exists()


def test_desks_are_listed_by_name():
    for name in ("Weekend", "City", "Night"):
        make_desk(name)

    assert [desk.name for desk in Desk.objects.all()] == ["City", "Night", "Weekend"]
