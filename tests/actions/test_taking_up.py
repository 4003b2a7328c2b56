"""Bare words become claims or are cleared: one passage, or all of them."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from checks.actions import Refused, revising, taking_up
from checks.models import Article, Claim
from tests.make import claims_of, make_article

pytestmark = pytest.mark.django_db
OLD = "The pool opened in 1931."
NEW = f"{OLD} It has 40 lanes today.\n\nRead also\n\nA ticket costs 12 crowns."
LANES = NEW.index("It has")
EVERY = (LANES, NEW.index("Read also"), NEW.index("A ticket"))


@pytest.fixture
def article() -> Article:
    """Two statements and a link list came with the second revision."""
    article = make_article(text=OLD)
    revising.add_revision(article=article, by=article.added_by, text=NEW, seen=1)
    article.refresh_from_db()
    return article


def take_up(article: Article, *starts: int, revision: int = 2, reason: str | None = None) -> list[Claim]:
    return taking_up.take_up(article=article, by=article.added_by, revision=revision, starts=starts, reason=reason)


def standing(article: Article) -> list[tuple[str, str]]:
    return [(claim.wording, claim.status) for claim in claims_of(article)]


def test_one_passage_is_claimed(article: Article):
    (claim,) = take_up(article, LANES)
    assert (claim.kind, claim.status) == ("quantity", "open")
    assert standing(article) == [(OLD, "open"), ("It has 40 lanes today.", "open")]
    last = article.events.last()
    assert last
    assert (last.kind, last.claim, last.what["wording"]) == ("claim_added", claim, "It has 40 lanes today.")


def test_all_are_claimed_with_what_the_split_says_of_them(article: Article):
    claims = take_up(article, *EVERY)
    assert [claim.suggested_clear != "" for claim in claims][:2] == [False, True]
    assert {words for words, _ in standing(article)} == {
        OLD, "It has 40 lanes today.", "Read also", "A ticket costs 12 crowns.",
    }  # fmt: skip


def test_one_passage_is_cleared_with_the_reason_typed(article: Article):
    take_up(article, LANES, reason=" Common knowledge. ")
    claim = claims_of(article)[1]
    assert claim.verification
    assert (claim.status, claim.verification.note) == ("cleared", "Common knowledge.")


def test_a_passage_is_cleared_for_what_the_split_suggests(article: Article):
    take_up(article, NEW.index("Read also"), reason="")
    claim = claims_of(article)[1]
    assert claim.verification
    assert (claim.wording, claim.status) == ("Read also", "cleared")
    assert claim.verification.note.startswith("Nothing to check: ")


def test_nothing_is_cleared_without_a_reason(article: Article):
    with pytest.raises(Refused, match="Write why there is nothing to check here"):
        take_up(article, *EVERY, reason="")
    assert standing(article) == [(OLD, "open")]


def test_all_are_cleared_with_one_reason(article: Article):
    take_up(article, *EVERY, reason="Not ours.")
    assert {status for words, status in standing(article) if words != OLD} == {"cleared"}


def test_what_is_claimed_already_is_not_claimed_twice(article: Article):
    take_up(article, LANES)
    with pytest.raises(Refused, match="These words belong to a claim by now"):
        take_up(article, LANES)
    take_up(article, *EVERY)
    assert len(standing(article)) == 4


def test_who_saw_another_text_claims_nothing_of_this_one(article: Article):
    text = NEW.replace("It has 40 lanes today.", "Forty people died there.")
    revising.add_revision(article=article, by=article.added_by, text=text, seen=2)
    with pytest.raises(Refused, match="Revision 3 of the text has come in"):
        take_up(article, LANES, reason="Only a heading.")


def test_passages_that_nobody_saw_are_not_taken_along(article: Article):
    assert [claim.pk for claim in take_up(article, LANES)] == [claims_of(article)[1].pk]
    assert len(standing(article)) == 2


def test_clearing_costs_one_query_a_passage(article: Article):
    with CaptureQueriesContext(connection) as queries:
        take_up(article, *EVERY, reason="Not ours.")
    assert len(queries) == 19  # of them 1 a passage
