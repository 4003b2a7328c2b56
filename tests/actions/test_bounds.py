"""Correcting the split by hand: no word is lost, and no verdict stays on words it does not speak of."""

from typing import Any

import pytest

from checks.actions import Refused, Stale, bounds, checking, gathering
from checks.models import Article, Claim, Event
from tests.make import claims_of, make_article, make_evidence, make_user, mark

pytestmark = pytest.mark.django_db
TEXT = "The pool opened in 1931. It has 40 lanes today.\n\nEntry is free on Mondays."


@pytest.fixture
def article() -> Article:
    """Two claims in one line, and a third in a paragraph of its own."""
    return make_article(text=TEXT)


def words(article: Article) -> list[str]:
    """The wording of each standing claim, in text order; each is checked against the text."""
    claims: list[Any] = claims_of(article)
    assert [TEXT[claim.placement.start : claim.placement.end] for claim in claims] == [
        claim.wording for claim in claims
    ]
    return [claim.wording for claim in claims]


def resized(claim: Claim, edge: bounds.Edge, times: int = 1) -> Claim:
    for _ in range(times):
        seen = Claim.objects.get(pk=claim.pk).version
        claim = bounds.resize(claim=claim, by=claim.article.added_by, seen=seen, edge=edge)
    return claim


def joined(claim: Claim) -> Claim:
    seen = Claim.objects.get(pk=claim.pk).version
    return bounds.join_with_next(claim=claim, by=claim.article.added_by, seen=seen)


def cut(claim: Claim, word: str) -> Claim:
    seen = Claim.objects.get(pk=claim.pk).version
    return bounds.split_claim(claim=claim, by=claim.article.added_by, seen=seen, revision=1, at=TEXT.index(word))


def added(article: Article, span: str) -> Claim:
    start = TEXT.index(span)
    return bounds.add_claim(article=article, by=article.added_by, revision=1, start=start, end=start + len(span))


def last_event() -> Event:
    event = Event.objects.order_by("pk").last()
    assert event is not None
    return event


def refusal_of(act: Any, *args: Any) -> str:
    before = Event.objects.count()
    with pytest.raises(Refused) as refusal:
        act(*args)
    assert Event.objects.count() == before
    return str(refusal.value)


# Shrinking and growing


def test_a_word_at_the_end_goes_to_the_next_claim_and_comes_back(article: Article):
    first, _, _ = claims_of(article)

    resized(first, "shrink")
    assert words(article)[:2] == ["The pool opened in", "1931. It has 40 lanes today."]

    resized(first, "grow", times=2)
    assert words(article)[:2] == ["The pool opened in 1931. It", "has 40 lanes today."]


def test_the_last_claim_of_a_paragraph_shrinks_without_a_neighbour_and_grows_back(article: Article):
    _, second, _ = claims_of(article)

    resized(second, "shrink")
    assert words(article)[1:] == ["It has 40 lanes", "Entry is free on Mondays."]
    assert article.events.filter(kind="claim_resized").count() == 1

    resized(second, "grow")
    assert words(article)[1:] == ["It has 40 lanes today.", "Entry is free on Mondays."]


def test_the_history_of_both_claims_tells_both_wordings(article: Article):
    first, second, _ = claims_of(article)

    resized(first, "shrink")

    event = last_event()
    assert (event.number, event.kind, event.claim) == (3, "claim_resized", first)
    assert event.what == {"before": "The pool opened in 1931.", "after": "The pool opened in"}
    assert second.events.get().what == {"before": "It has 40 lanes today.", "after": "1931. It has 40 lanes today."}


def test_verdicts_on_both_sides_of_a_moved_bound_wait_for_a_recheck_and_come_back(article: Article):
    first, second, _ = claims_of(article)
    mark(first, "disputed")
    mark(second, "needs_context")

    resized(first, "shrink")
    assert [claim.status for claim in claims_of(article)] == ["recheck", "recheck", "open"]

    resized(first, "grow")
    assert [claim.status for claim in claims_of(article)] == ["disputed", "needs_context", "open"]


def test_a_neighbours_screen_is_stale_after_it_gave_a_word(article: Article):
    first, second, _ = claims_of(article)
    resized(first, "grow")

    with pytest.raises(Stale):
        checking.record_verification(claim=second, by=article.added_by, verdict="cleared", seen=0, note="Fine.")


def test_a_claim_keeps_one_word_leaves_the_next_one_and_stays_in_its_paragraph(article: Article):
    first, second, _ = claims_of(article)
    resized(first, "shrink", times=4)
    assert words(article)[0] == "The"
    assert refusal_of(resized, first, "shrink") == "A claim keeps at least one word: join it with another instead."

    resized(first, "grow", times=8)
    assert words(article)[:2] == ["The pool opened in 1931. It has 40 lanes", "today."]
    assert refusal_of(resized, first, "grow") == "The next claim has only this word left: join the two instead."
    assert refusal_of(resized, second, "grow") == "The paragraph ends here: join with the next claim instead."


def test_the_last_claim_of_the_text_cannot_grow(article: Article):
    third = claims_of(article)[2]

    assert refusal_of(resized, third, "grow") == "The paragraph ends here: join with the next claim instead."


def test_the_suggestion_to_clear_goes_with_the_words_it_spoke_of(article: Article):
    Claim.objects.filter(article=article).update(suggested_clear="heading")
    first, _, _ = claims_of(article)

    resized(first, "grow")

    assert [claim.suggested_clear for claim in claims_of(article)] == ["", "", "heading"]


# Splitting


def test_a_claim_is_cut_before_the_word_at_the_cursor(article: Article):
    first = claims_of(article)[0]

    second = cut(first, "pened")

    assert words(article)[:2] == ["The pool", "opened in 1931."]
    assert (second.wording, second.status, second.kind) == ("opened in 1931.", "open", first.kind)
    event = first.events.get()
    assert event.kind == "claim_split"
    assert event.what == {"first": "The pool", "second": "opened in 1931.", "new_claim": second.pk}
    assert second.events.get().what == {"wording": "opened in 1931.", "split_from": first.pk}


@pytest.mark.parametrize("word", ["The", "he pool", " It", "It has", "Mondays"])
def test_a_claim_is_cut_only_inside_itself(word: str, article: Article):
    said = refusal_of(cut, claims_of(article)[0], word)

    assert said == "Choose a word inside the claim, other than its first: the second part begins there."


def test_a_cut_claim_waits_for_a_recheck_and_its_second_part_is_open(article: Article):
    first = claims_of(article)[0]
    mark(first, "sourced")

    cut(first, "opened")

    assert [claim.status for claim in claims_of(article)] == ["recheck", "open", "open", "open"]
    assert [claim.evidence.count() for claim in claims_of(article)] == [1, 0, 0, 0]


def test_two_parts_joined_again_are_the_claim_with_its_verdict(article: Article):
    first = claims_of(article)[0]
    mark(first, "disputed")
    cut(first, "opened")

    whole = joined(first)

    assert (whole.pk, whole.wording, whole.status) == (first.pk, "The pool opened in 1931.", "disputed")


# Joining


def test_a_claim_takes_over_the_words_and_the_evidence_of_the_next(article: Article):
    first, second, _ = claims_of(article)
    kept = make_evidence(second, stance="contradicts", locator="p. 7")

    joined(first)

    assert words(article) == ["The pool opened in 1931. It has 40 lanes today.", "Entry is free on Mondays."]
    (taken,) = first.evidence.in_force()
    assert (taken.source, taken.stance, taken.locator, taken.by) == (kept.source, "contradicts", "p. 7", kept.by)
    second.refresh_from_db()
    assert (second.joined_into, second.placement) == (first, None)
    event = last_event()
    assert (event.kind, event.claim) == ("claims_joined", first)
    assert event.what == {
        "taken": "It has 40 lanes today.", "wording": words(article)[0], "joined_claim": second.pk,
        "evidence": [taken.pk],
    }  # fmt: skip


@pytest.mark.parametrize("worthier", [0, 1])
def test_a_joined_claim_is_as_worth_checking_as_the_worthier_part(worthier: int, article: Article):
    claims = claims_of(article)
    said = [
        {"worth": 0.01, "reasons": ["suggested as nothing to check: question"], "suggested_clear": "question"},
        {"worth": 0.8, "reasons": ["a number"], "suggested_clear": ""},
    ]
    for claim, columns in zip(claims, said if worthier else reversed(said), strict=False):
        Claim.objects.filter(pk=claim.pk).update(**columns)

    joined(claims[0])

    whole = claims_of(article)[0]
    assert (whole.worth, whole.reasons, whole.suggested_clear) == (0.8, ["a number"], "")


@pytest.mark.parametrize(("other", "kept"), [("question", "question"), ("opinion", ""), ("", "")])
def test_a_joined_claim_is_suggested_to_be_cleared_where_both_parts_were(other: str, kept: str, article: Article):
    first, second, _ = claims_of(article)
    Claim.objects.filter(pk=first.pk).update(suggested_clear="question")
    Claim.objects.filter(pk=second.pk).update(suggested_clear=other)

    assert joined(first).suggested_clear == Claim.objects.get(pk=first.pk).suggested_clear == kept


def test_evidence_that_was_withdrawn_is_not_taken_over(article: Article):
    first, second, _ = claims_of(article)
    evidence = make_evidence(second)
    gathering.withdraw_evidence(evidence=evidence, by=article.added_by, seen=1)

    assert joined(first).evidence.count() == 0


def test_a_join_reaches_into_the_next_paragraph_and_ends_at_the_text(article: Article):
    _, second, _ = claims_of(article)

    assert joined(second).wording == "It has 40 lanes today.\n\nEntry is free on Mondays."
    assert refusal_of(joined, second) == ("No claim follows this one directly: add the words between as a claim first.")


def test_words_without_a_claim_between_two_claims_are_not_swallowed(article: Article):
    _, second, _ = claims_of(article)
    resized(second, "shrink")

    assert refusal_of(joined, second) == ("No claim follows this one directly: add the words between as a claim first.")


def test_of_two_claims_that_begin_there_the_longer_is_joined(article: Article):
    first, second, _ = claims_of(article)
    nested = added(article, "It has 40")

    assert joined(first).wording == "The pool opened in 1931. It has 40 lanes today."
    second.refresh_from_db()
    assert second.joined_into == first
    assert nested in claims_of(article)


def test_verdicts_on_joined_claims_wait_for_a_recheck(article: Article):
    first, second, _ = claims_of(article)
    mark(first, "cleared")
    mark(second, "disputed")

    assert joined(first).status == "recheck"
    assert Claim.objects.filter(article=article, status="disputed").standing().count() == 0


@pytest.mark.parametrize("act", [lambda claim: resized(claim, "grow"), joined, lambda claim: cut(claim, "has")])
def test_a_claim_that_was_joined_away_stays_as_it_is(act: Any, article: Article):
    first, second, _ = claims_of(article)
    joined(first)

    assert refusal_of(act, second) == (
        "This claim no longer stands in the text: go on with the one that took its place."
    )


# Adding


def test_a_checker_adds_a_claim_from_a_selection_and_may_select_the_spaces_with_it(article: Article):
    claim = added(article, " opened in ")

    assert (claim.wording, claim.status) == ("opened in", "open")
    assert words(article)[:2] == ["The pool opened in 1931.", "opened in"]
    event = last_event()
    assert (event.kind, event.claim) == ("claim_added", claim)
    assert event.what == {"start": 9, "end": 18, "wording": "opened in"}


def test_the_same_words_are_claimed_once(article: Article):
    assert refusal_of(added, article, "The pool opened in 1931.") == (
        "There is a claim on exactly these words already: mark that one."
    )


def test_no_correction_makes_two_claims_on_the_same_words(article: Article):
    first = claims_of(article)[0]
    for span in ("The pool opened in", "The pool", "The pool opened in 1931. It has 40 lanes today."):
        added(article, span)
    standing = words(article)

    for act in (lambda: resized(first, "shrink"), lambda: cut(first, "opened"), lambda: joined(first)):
        assert refusal_of(act) == "There is a claim on exactly these words already: mark that one."
        assert words(article) == standing


@pytest.mark.parametrize(
    ("start", "end"), [(3, 4), (5, 5), (6, 5), (-4, 3), (0, len(TEXT) + 1), (10_000, 10_010)]
)  # fmt: skip
def test_a_selection_without_words_or_outside_the_text_is_refused(start: int, end: int, article: Article):
    with pytest.raises(Refused) as refusal:
        bounds.add_claim(article=article, by=article.added_by, revision=1, start=start, end=end)

    assert str(refusal.value) == "Select the words of the claim in the text first."
    assert article.claims.count() == 3


def test_correcting_from_an_old_screen_is_stale(article: Article):
    first = claims_of(article)[0]
    mark(first, "disputed")
    old: Any = {"claim": first, "by": make_user(desk=article.desk), "seen": 0}

    for act in (
        lambda: bounds.resize(**old, edge="grow"),
        lambda: bounds.split_claim(**old, revision=1, at=9),
        lambda: bounds.join_with_next(**old),
    ):
        with pytest.raises(Stale):
            act()
    assert words(article) == ["The pool opened in 1931.", "It has 40 lanes today.", "Entry is free on Mondays."]
