"""What was said of which words."""

import pytest

from checks.actions import bounds, revising
from checks.exports.wordings import judged_words, wordings_of
from checks.models import Article
from tests.make import claims_of, make_article, mark

pytestmark = pytest.mark.django_db
FIRST = "The pool opened in 1931. It has 40 lanes today."
SECOND = FIRST.replace("40", "14")


@pytest.fixture
def article() -> Article:
    """The number of lanes was disputed, then changed, then found to need context."""
    article = make_article(text=FIRST)
    mark(claims_of(article)[1], "disputed", note="There are 14.")
    revising.add_revision(article=article, by=article.added_by, text=SECOND, seen=1)
    article.refresh_from_db()
    mark(claims_of(article)[1], "needs_context", note="Since when?")
    return article


def test_a_revision_shows_the_verdicts_on_its_own_words(article: Article):
    first, second = article.revisions.order_by("number")
    assert [claim.status for claim in judged_words(first, article.added_by).claims] == ["open", "disputed"]
    assert [claim.status for claim in judged_words(second, article.added_by).claims] == ["open", "needs_context"]


def judged(article: Article, number: int) -> list[str]:
    return [claim.status for claim in judged_words(article.revisions.get(number=number), article.added_by).claims]


def test_words_that_nobody_has_judged_since_they_changed_are_to_be_checked_again(article: Article):
    revising.add_revision(article=article, by=article.added_by, text=SECOND.replace("14", "16"), seen=2)
    assert judged(article, 3) == [
        "open",
        "recheck",
    ]
    assert judged(article, 1) == [
        "open",
        "disputed",
    ]


def test_the_claims_of_a_paragraph_are_those_that_begin_in_it(article: Article):
    judged = judged_words(article.revisions.get(number=1), article.added_by)
    assert [claim.start for claim in judged.within((0, 30))] == [0, 25]
    assert list(judged.within((1, 20))) == []
    assert list(judged.within(None)) == []


def test_a_claims_wordings_each_with_its_verdicts(article: Article):
    first, second = wordings_of(claims_of(article)[1])
    assert (first.before, first.placement.wording) == ("", "It has 40 lanes today.")
    assert [said.verdict for said in first.verifications] == ["disputed"]
    assert (second.before, second.placement.wording) == ("It has 40 lanes today.", "It has 14 lanes today.")
    assert [said.note for said in second.verifications] == ["Since when?"]


def test_words_that_never_changed_are_one_wording(article: Article):
    assert len(wordings_of(claims_of(article)[0])) == 1


def test_words_that_came_back_have_their_verdict_once(article: Article):
    revising.add_revision(article=article, by=article.added_by, text=FIRST, seen=2)
    wordings = wordings_of(claims_of(article)[1])
    assert [[said.verdict for said in one.verifications] for one in wordings] == [["disputed"], ["needs_context"], []]


def test_the_newest_revision_shows_the_status_of_the_claims(article: Article):
    revising.add_revision(article=article, by=article.added_by, text=FIRST, seen=2)
    statuses = judged(article, 3)
    article.refresh_from_db()
    assert statuses == [claim.status for claim in claims_of(article)] == ["open", "recheck"]


def test_a_claim_that_was_joined_later_shows_in_the_revision_before(article: Article):
    mark(claims_of(article)[0], "cleared")
    revising.add_revision(article=article, by=article.added_by, text=f"{SECOND} More.", seen=2)
    first = claims_of(article)[0]
    bounds.join_with_next(claim=first, by=article.added_by, seen=first.version)
    assert len(judged_words(article.revisions.get(number=2), article.added_by).claims) == 2
    assert len(judged_words(article.revisions.get(number=3), article.added_by).claims) == 1
