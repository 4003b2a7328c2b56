"""An article comes in, and what is said of it changes."""

import hashlib
from datetime import UTC, datetime
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from checks import splitting
from checks.actions import Refused, intake
from checks.models import Article, Claim, Event, Placement, Revision
from tests.make import claims_of, make_article, make_desk, make_user, mark

pytestmark = pytest.mark.django_db
TEXT = "The harbour of Vessby has 12 cranes.\n\nRail traffic fell by 4 percent. Mayor Petra Lindqvist opened the quay."


def queries_of_adding(claims: int) -> int:
    desk = make_desk()
    by = make_user(desk=desk)
    with CaptureQueriesContext(connection) as asked:
        article = make_article(desk=desk, by=by, claims=claims)
    assert article.claims.count() == claims
    return len(asked)


def test_a_reporter_adds_an_article_and_finds_its_claims_in_text_order():
    article = make_article(text=TEXT)

    claims: list[Any] = claims_of(article)
    assert [claim.wording for claim in claims] == [
        TEXT[draft.start : draft.end] for draft in splitting.split(TEXT, "en")
    ]
    assert {(claim.status, claim.version, claim.placement.how) for claim in claims} == {("open", 0, "split")}


def test_the_text_becomes_revision_1_with_its_digest_and_the_version_of_the_split():
    article = make_article(text=TEXT)

    revision = Revision.objects.get(article=article)
    assert Article.objects.get(pk=article.pk).revision == revision
    assert (revision.number, revision.text, revision.by) == (1, TEXT, article.added_by)
    assert revision.sha256 == hashlib.sha256(TEXT.encode()).hexdigest()
    assert revision.split_version == splitting.VERSION


def test_the_history_begins_with_the_article():
    article = make_article(claims=3, headline="Cranes")

    event = Event.objects.get()
    assert (event.number, event.kind, event.by, event.claim) == (1, "article_added", article.added_by, None)
    assert event.what == {"headline": "Cranes", "revision": 1, "sha256": article.revision.sha256, "claims": 3}  # type: ignore[union-attr]
    assert (event.before, event.digest) == ("", event.computed_digest())
    assert Article.objects.values_list("last_event", "last_digest").get() == (1, event.digest)


def test_a_long_article_takes_as_many_queries_as_a_short_one():
    assert queries_of_adding(3) == queries_of_adding(300) == 10


def test_a_headline_that_is_too_long_is_refused_and_not_cut():
    with pytest.raises(Refused) as refusal:
        make_article(headline="A" * 301)

    assert str(refusal.value) == "Shorten the headline: it may have 300 characters."
    assert not Article.objects.exists()


def test_the_details_of_an_article_are_kept():
    deadline = datetime(2026, 5, 4, 12, tzinfo=UTC)
    make_article(headline="A" * 300, byline="Ida Brandt", outlet="Courier", risk="high", deadline=deadline)

    article = Article.objects.get()
    assert (article.headline, article.byline, article.outlet) == ("A" * 300, "Ida Brandt", "Courier")
    assert (article.risk, article.deadline, article.status) == ("high", deadline, "draft")


def test_where_anything_is_refused_nothing_of_the_article_stays():
    with pytest.raises(Exception, match="article_risk_known"):
        make_article(risk="none")

    assert not Article.objects.exists()


def test_a_person_of_another_desk_cannot_add_an_article_to_this_one():
    desk, other = make_desk(), make_desk()

    with pytest.raises(Refused) as refusal:
        make_article(desk=desk, by=make_user(desk=other))

    assert str(refusal.value) == "This desk is not one of yours: ask an administrator to add you."
    assert not Article.objects.exists()


def test_no_article_comes_in_as_ready():
    desk = make_desk()
    with pytest.raises(Refused, match="An article becomes ready by its gate"):
        make_article(desk=desk, status="ready")
    assert not Article.objects.exists()
    assert make_article(desk=desk, status="published").status == "published"


@pytest.mark.parametrize("role", ["reporter", "checker"])
def test_only_an_editor_brings_a_story_in_as_published(role: str):
    desk = make_desk()
    writer = make_user(desk=desk, roles=[role])

    with pytest.raises(Refused) as refusal:
        make_article(desk=desk, by=writer, status="published")

    assert str(refusal.value) == "Ask an editor: only they may bring a story in as published."
    assert not Article.objects.exists()
    assert make_article(desk=desk, by=writer, status="draft").status == "draft"


def test_an_administrator_adds_an_article_to_any_desk():
    article = make_article(desk=make_desk("Night desk"), by=make_user(is_superuser=True))

    assert article.desk.name == "Night desk"


def test_an_editor_changes_details_and_the_history_says_from_what_to_what():
    article = make_article(headline="Cranes", risk="low")
    editor = make_user(desk=article.desk)
    deadline = datetime(2026, 5, 4, 12, tzinfo=UTC)

    intake.edit_details(article=article, by=editor, headline="Cranes arrive", deadline=deadline, risk="low")

    assert Article.objects.values_list("headline", "deadline", "risk").get() == ("Cranes arrive", deadline, "low")
    event = Event.objects.last()
    assert event is not None
    assert (event.number, event.kind, event.by) == (2, "article_edited", editor)
    assert event.what == {
        "headline": ["Cranes", "Cranes arrive"],
        "deadline": [None, "2026-05-04 12:00:00+00:00"],
    }


def test_saving_the_same_details_again_leaves_no_trace():
    article = make_article(byline="Ida Brandt")

    intake.edit_details(article=article, by=article.added_by, byline="Ida Brandt")

    assert Event.objects.count() == 1


def test_editing_from_an_old_screen_changes_only_what_was_said():
    article = make_article(headline="Cranes", byline="")
    seen = Article.objects.get()
    intake.edit_details(article=article, by=article.added_by, byline="Ida Brandt")

    intake.edit_details(article=seen, by=article.added_by, headline="Cranes arrive")

    assert Article.objects.values_list("headline", "byline").get() == ("Cranes arrive", "Ida Brandt")


def test_editing_details_leaves_claims_and_verdicts_alone():
    article = make_article(claims=2)
    mark(claims_of(article)[0], "disputed")
    before = list(Claim.objects.order_by("pk").values())

    intake.edit_details(article=article, by=article.added_by, headline="Other")

    assert list(Claim.objects.order_by("pk").values()) == before
    assert Placement.objects.count() == 2


def test_the_desk_and_the_count_of_events_are_no_details():
    article = make_article()

    for name, value in (("desk", make_desk()), ("last_event", 0), ("revision", None)):
        with pytest.raises(TypeError, match=f"Not among the details of an article: {name}"):
            intake.edit_details(article=article, by=article.added_by, **{name: value})


def test_an_id_that_another_article_took_is_refused_in_words():
    article = make_article(external_id="A-1")

    with pytest.raises(Refused) as refused:
        make_article(desk=article.desk, by=article.added_by, external_id="A-1")

    assert str(refused.value) == "This desk already has an article with that id: open that one instead."
