"""A new text: which verdicts live on, which are put on recheck, what is cut and brought back, what is written of it."""

from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from checks.actions import Refused, bounds, checking
from checks.actions.revising import Plan, add_revision
from checks.actions.texts import SplitText
from checks.models import Article, Claim, Event, Placement, Revision, User
from tests.make import claims_of, make_article, make_desk, make_evidence, make_user, mark

pytestmark = pytest.mark.django_db

POOL = "The pool opened in 1931."
LANES = "It has 40 lanes today."
CROWNS = "A ticket costs 12 crowns."
DOGS = "Dogs swim free in winter."
TEXT = f"{POOL} {LANES}\n\n{CROWNS} {DOGS}"


@pytest.fixture
def article() -> Article:
    """Four claims, each with a verdict."""
    article = make_article(text=TEXT)
    for claim in claims_of(article):
        mark(claim)
    return article


def revise(article: Article, text: str, *, by: User | None = None, seen: int | None = None) -> Revision:
    article.refresh_from_db()
    assert article.revision
    return add_revision(article=article, by=by or article.added_by, text=text, seen=seen or article.revision.number)


def standing(article: Article) -> list[tuple[str, str, str]]:
    """Words, how they got there and status of each claim that stands."""
    article.refresh_from_db()
    claims = claims_of(article)
    return [(claim.wording, claim.placement.how, claim.status) for claim in claims if claim.placement]


def cut(article: Article) -> list[Claim]:
    article.refresh_from_db()
    return list(article.claims.cut().with_latest())


def test_the_same_words_keep_their_verdicts_wherever_they_stand(article: Article):
    revise(article, f"New first words here.\n\n{CROWNS} {DOGS}\n\n{POOL} {LANES}")
    assert sorted((words, status) for words, _, status in standing(article)) == sorted(
        (words, "disputed") for words in (POOL, LANES, CROWNS, DOGS)
    )
    assert {how for *_, how in [(words, how) for words, how, _ in standing(article)]} <= {"unchanged", "moved"}


def test_a_changed_number_is_put_on_recheck_and_moves_the_version_on(article: Article):
    before = claims_of(article)
    revise(article, TEXT.replace("40", "14"))
    assert standing(article) == [
        (POOL, "unchanged", "disputed"),
        ("It has 14 lanes today.", "reworded", "recheck"),
        (CROWNS, "unchanged", "disputed"),
        (DOGS, "unchanged", "disputed"),
    ]
    versions = [claim.version for claim in claims_of(article)]
    assert versions == [claim.version + (claim.pk == before[1].pk) for claim in before]


def test_other_quotation_marks_and_dashes_are_the_same_words():
    article = make_article(text="“It is full – always,” said Mayor Petra Lindqvist on Friday.")
    mark(claims_of(article)[0])
    revise(article, '"It is full - always," said Mayor Petra Lindqvist on Friday.')
    assert [status for *_, status in standing(article)] == ["disputed"]


def test_the_first_words_again_bring_their_verdict_back(article: Article):
    revise(article, TEXT.replace("40", "14"))
    revise(article, TEXT)
    assert standing(article)[1] == (LANES, "reworded", "disputed")


def test_a_claim_whose_words_are_gone_is_cut_with_its_verdict_and_evidence(article: Article):
    claim = claims_of(article)[3]
    make_evidence(claim)
    revise(article, f"{POOL} {LANES}\n\n{CROWNS}")
    (gone,) = cut(article)
    assert (gone, gone.wording, gone.status, gone.is_cut) == (claim, DOGS, "disputed", True)
    assert gone.evidence.in_force().count() == 1
    assert [words for words, *_ in standing(article)] == [POOL, LANES, CROWNS]


def test_nothing_of_the_old_revision_changes(article: Article):
    old = article.revision
    placed = list(Placement.objects.filter(revision=old).order_by("pk").values())
    assert old
    revise(article, "Only these words are left.")
    assert Revision.objects.get(pk=old.pk).text == TEXT
    assert list(Placement.objects.filter(revision=old).order_by("pk").values()) == placed


def test_the_history_says_what_became_of_the_claims(article: Article):
    claims = claims_of(article)
    revision = revise(article, f"{POOL} It has 14 lanes today.\n\n{CROWNS} Cats stay away in summer, says nobody.")
    told = [(event.kind, event.claim_id, event.what) for event in article.events.filter(number__gt=5)]
    assert told == [
        (
            "article_revised",
            None,
            {"revision": 2, "sha256": revision.sha256, "unchanged": 2, "reworded": 1, "cut": 1, "bare": 1},
        ),
        ("claim_reworded", claims[1].pk, {"revision": 2, "before": LANES, "after": "It has 14 lanes today."}),
        ("claim_cut", claims[3].pk, {"revision": 2, "before": DOGS}),
    ]
    article.refresh_from_db()
    assert article.last_event == article.events.count()


def test_the_same_text_is_recognised_and_does_nothing(article: Article):
    with pytest.raises(Refused, match="This is the text of revision 1 already"):
        revise(article, TEXT)
    assert article.revisions.count() == 1


def test_who_looked_at_an_older_revision_is_asked_to_look_again(article: Article):
    revise(article, TEXT.replace("40", "14"))
    with pytest.raises(Refused, match="Revision 2 is newer than the text you began with"):
        revise(article, TEXT.replace("40", "15"), seen=1)


def test_bounds_corrected_between_look_and_write_are_not_lost(article: Article, monkeypatch: pytest.MonkeyPatch):
    claim = claims_of(article)[0]
    split = SplitText.of

    def colleague_meanwhile(text: str, language: str) -> Any:
        bounds.resize(claim=claim, by=article.added_by, seen=claim.version, edge="shrink")
        return split(text, language)

    monkeypatch.setattr(SplitText, "of", colleague_meanwhile)
    with pytest.raises(Refused, match="A colleague has corrected claims since you looked"):
        revise(article, TEXT.replace("40", "14"))
    assert article.revisions.count() == 1


def test_a_verdict_given_meanwhile_is_kept(article: Article):
    plan = Plan.of(Article.objects.select_related("revision").get(), TEXT + " New.")
    assert plan.count["unchanged"] == 4
    mark(claims_of(article)[0], "needs_context")
    revise(article, TEXT + " New.")
    assert standing(article)[0] == (POOL, "unchanged", "needs_context")


def test_still_holds_affirms_the_verdict_on_the_new_words_by_name(article: Article):
    revise(article, TEXT.replace("40", "14"))
    claim = claims_of(article)[1]
    bo = make_user("bo", desk=article.desk)
    held = checking.still_holds(claim=claim, by=bo, seen=claim.version)
    assert held.verification
    assert (held.status, held.verification.by, held.verification.wording) == ("disputed", bo, "It has 14 lanes today.")


def test_a_cut_claim_takes_no_verdict_until_it_is_brought_back(article: Article):
    revise(article, f"{POOL} {LANES}\n\n{CROWNS}")
    (gone,) = cut(article)
    with pytest.raises(Refused, match="This claim was cut from the text"):
        mark(gone, "cleared")
    with pytest.raises(Refused, match="This claim was cut from the text"):
        bounds.resize(claim=gone, by=article.added_by, seen=gone.version, edge="shrink")


def test_a_claim_brought_back_on_the_same_words_has_its_verdict_again(article: Article):
    revise(article, f"{POOL} {LANES}\n\n{CROWNS}")
    (gone,) = cut(article)
    revise(article, f"{POOL} {LANES}\n\n{CROWNS} {DOGS}\n\nYes: {DOGS}")
    start = len(f"{POOL} {LANES}\n\n{CROWNS} {DOGS}\n\nYes: ")
    where = {"revision": 3, "start": start, "end": start + len(DOGS)}
    back = bounds.bring_back(claim=gone, by=article.added_by, seen=gone.version, **where)
    assert (back.status, back.is_cut) == ("disputed", False)
    assert standing(article)[-1] == (DOGS, "added", "disputed")
    last = article.events.last()
    assert last
    assert (last.kind, last.claim_id, last.what["after"]) == (Event.Kind.CLAIM_PLACED, gone.pk, DOGS)


def test_brought_back_on_other_words_it_is_to_be_checked_again(article: Article):
    revise(article, f"{POOL} {LANES}\n\n{CROWNS} No animal may enter, says the town.")
    (gone,) = cut(article)
    start = len(f"{POOL} {LANES}\n\n{CROWNS} ")
    bounds.bring_back(claim=gone, by=article.added_by, seen=gone.version, revision=2, start=start, end=start + 19)
    assert standing(article)[-1] == ("No animal may enter", "added", "recheck")


def test_a_claim_that_stands_is_not_brought_back(article: Article):
    claim = claims_of(article)[0]
    with pytest.raises(Refused, match="This claim stands in the text"):
        bounds.bring_back(claim=claim, by=article.added_by, seen=claim.version, revision=1, start=0, end=8)


def test_overlapping_claims_are_both_carried(article: Article):
    bounds.add_claim(article=article, by=article.added_by, revision=1, start=0, end=8)
    revise(article, f"{POOL} {LANES}\n\n{CROWNS}")
    assert [words for words, *_ in standing(article)] == ["The pool", POOL, LANES, CROWNS]


def test_queries_do_not_grow_with_the_claims():
    counted = []
    for claims in (2, 60):
        article = make_article(desk=make_desk(), claims=claims)
        with CaptureQueriesContext(
            connection,
        ) as queries:
            revise(article, article.revision.text.replace("41", "43"))  # type: ignore[union-attr]
        counted.append(len(queries))
    assert counted[0] == counted[1]


TWICE = "The quay is closed on Mondays."


def test_where_two_places_fit_a_verdict_is_to_be_checked_again_though_the_words_are_the_same():
    article = make_article(text=f"{TWICE} {POOL}\n\n{TWICE} {LANES}")
    for claim in claims_of(article):
        mark(claim)
    revise(article, f"{CROWNS}\n\n{TWICE}\n\n{DOGS}")
    assert standing(article)[0] == (TWICE, "reworded", "recheck")


def test_so_it_stays_until_somebody_looks():
    article = make_article(text=f"{TWICE} {POOL}\n\n{TWICE} {LANES}")
    for claim in claims_of(article):
        mark(claim)
    revise(article, f"{CROWNS}\n\n{TWICE}\n\n{DOGS}")
    revise(article, f"{CROWNS}\n\n{TWICE}\n\n{DOGS}\n\nMore.")
    assert standing(article)[0] == (TWICE, "unchanged", "recheck")
    claim = claims_of(article)[0]
    checking.still_holds(claim=claim, by=article.added_by, seen=claim.version)
    revise(article, f"{CROWNS}\n\n{TWICE}\n\n{DOGS}\n\nYet more.")
    assert standing(article)[0] == (TWICE, "unchanged", "disputed")


def test_other_words_are_not_cleared_for_what_was_suggested_for_the_old_ones():
    opinion = "It is a shame that the wonderful old pool is so ugly now."
    article = make_article(text=f"{opinion} {POOL}")
    claim = claims_of(article)[0]
    assert claim.suggested_clear == "opinion"
    revise(article, f"{opinion.removesuffix('.')}, and 40 people died there in 2019. {POOL}")
    present = Claim.objects.get(pk=claim.pk)
    assert (present.status, present.suggested_clear) == ("open", "")


def test_a_claim_whose_words_come_back_comes_back_with_its_verdict(article: Article):
    claim = claims_of(article)[3]
    revise(article, f"{POOL} {LANES}\n\n{CROWNS}")
    revise(article, f"{POOL} {LANES}\n\n{CROWNS}\n\nYes. {DOGS}")
    assert standing(article)[-1] == (DOGS, "moved", "disputed")
    assert cut(article) == []
    last = article.events.last()
    assert last
    assert (last.kind, last.claim_id) == ("claim_placed", claim.pk)


def test_words_that_stand_twice_bring_nothing_back(article: Article):
    revise(article, f"{POOL} {LANES}\n\n{CROWNS}")
    revise(article, f"{POOL} {LANES}\n\n{CROWNS}\n\n{DOGS} No. {DOGS}")
    assert len(cut(article)) == 1
