"""Marking a claim: each verdict with its reason, taking it back, affirming it, clearing what is suggested."""

from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from checks.actions import Refused, Stale, bounds, checking, gathering
from checks.models import Article, Claim, Event, Verification
from tests.make import claims_of, make_article, make_evidence, make_user, mark

pytestmark = pytest.mark.django_db


@pytest.fixture
def claim() -> Claim:
    """The first of two open claims."""
    return claims_of(make_article(text="The pool opened in 1931. It has 40 lanes today."))[0]


def present(claim: Claim) -> Claim:
    return Claim.objects.with_latest().get(pk=claim.pk)


def record(claim: Claim, verdict: str, **said: Any) -> Claim:
    """Marks the claim as the test holds it, without looking at how it stands now."""
    given: dict[str, Any] = {"by": claim.article.added_by, "seen": claim.version} | said
    return checking.record_verification(claim=claim, verdict=verdict, **given)


def reworded(claim: Claim) -> Claim:
    """The claim with its last word given to the next: on recheck where it was decided."""
    return bounds.resize(claim=claim, by=claim.article.added_by, seen=present(claim).version, edge="shrink")


@pytest.mark.parametrize(
    ("verdict", "said"),
    [
        ("disputed", {"note": "The archive says 1932."}),
        ("needs_context", {"note": "Rebuilt since."}),
        ("needs_context", {"proposed": "The first pool opened in 1931."}),
        ("cleared", {"note": "A greeting."}),
    ],
)
def test_a_checker_marks_a_claim(verdict: str, said: dict[str, str], claim: Claim):
    checker = make_user(desk=claim.article.desk)

    answer = record(claim, verdict, by=checker, **said)

    stands = present(claim)
    given = Verification.objects.get()
    assert (stands.status, stands.version, stands.verification) == (verdict, 1, given)
    assert (answer.status, answer.version, answer.verification) == (verdict, 1, given)
    assert (given.number, given.verdict, given.wording, given.by) == (1, verdict, "The pool opened in 1931.", checker)
    assert {"note": given.note, "proposed": given.proposed} == {"note": "", "proposed": ""} | said
    assert given.revision == claim.article.revision


def test_a_checker_marks_a_claim_sourced_and_the_verdict_cites_what_it_rests_on(claim: Claim):
    evidence = make_evidence(claim)

    record(claim, "sourced", seen=1)

    assert present(claim).status == "sourced"
    assert list(Verification.objects.get().evidence.all()) == [evidence]


def test_the_history_tells_the_verdict_with_its_words_and_evidence(claim: Claim):
    evidence = make_evidence(claim)
    checker = make_user(desk=claim.article.desk)

    record(claim, "sourced", seen=1, by=checker, note="See the register.")

    event = Event.objects.order_by("number").last()
    assert event is not None
    assert (event.number, event.kind, event.claim, event.by) == (3, "verdict", claim, checker)
    assert event.what == {
        "verdict": "sourced", "note": "See the register.", "proposed": "", "number": 1,
        "wording": "The pool opened in 1931.", "evidence": [evidence.pk], "rule": 1,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("verdict", "sentence", "lacks"),
    [
        ("sourced", "Add evidence that supports the claim: 1 primary source or 3 independent secondary sources.",
         "evidence"),
        ("disputed", "Write a note, or add evidence that contradicts the claim.", "note"),
        ("needs_context", "Write a note or a proposed wording that says which context is missing.", "note"),
        ("cleared", "Write why there is nothing to check here.", "note"),
        ("open", "This claim is open already.", ""),
        ("still_holds", "Choose sourced, disputed, needs context or cleared.", ""),
        ("recheck", "Choose sourced, disputed, needs context or cleared.", ""),
    ],
)  # fmt: skip
def test_a_verdict_without_its_reason_is_refused_and_leaves_nothing(
    verdict: str, sentence: str, lacks: str, claim: Claim
):
    with pytest.raises(Refused) as refusal:
        record(claim, verdict, note=" \n", proposed="\t")

    assert (str(refusal.value), refusal.value.lacks) == (sentence, lacks)
    assert (present(claim).status, present(claim).version) == ("open", 0)
    assert (Verification.objects.count(), Event.objects.count()) == (0, 1)


def test_evidence_without_a_locator_sends_the_checker_to_the_locator(claim: Claim):
    make_evidence(claim, locator="")

    with pytest.raises(Refused) as refusal:
        record(claim, "sourced", seen=1)

    assert refusal.value.lacks == "locator"


def test_still_holds_is_no_verdict_even_where_it_may_be_said(claim: Claim):
    mark(claim, "disputed")
    reworded(claim)

    with pytest.raises(Refused, match="Choose sourced, disputed, needs context or cleared"):
        record(claim, "still_holds", seen=present(claim).version)


def test_marking_again_writes_a_further_record(claim: Claim):
    record(claim, "disputed", note="No.")
    record(claim, "disputed", note="No.", seen=1)
    record(claim, "open", seen=2)

    assert present(claim).status == "open"
    assert list(Verification.objects.values_list("number", "verdict")) == [
        (1, "disputed"),
        (2, "disputed"),
        (3, "open"),
    ]
    assert Event.objects.count() == 4


def test_a_claim_marked_in_the_meantime_is_refused_with_how_it_stands_now(claim: Claim):
    record(claim, "disputed", note="It opened in 1932.")

    with pytest.raises(Stale) as refusal:
        record(claim, "cleared", note="A greeting.")

    assert str(refusal.value) == (
        "This claim has changed since you opened it: compare both versions, then save yours again."
    )
    now = refusal.value.claim
    assert (now.status, now.version) == ("disputed", 1)
    assert now.verification is not None
    assert now.verification.note == "It opened in 1932."


def test_a_mark_takes_five_queries_whatever_the_article_and_the_evidence():
    taken = []
    for claims, pieces in ((1, 1), (60, 5)):
        claim = claims_of(make_article(claims=claims))[0]
        for number in range(pieces):
            make_evidence(claim, title=f"Register {number}")
        by = claim.article.added_by
        with CaptureQueriesContext(
            connection,
        ) as asked:
            record(claim, "sourced", by=by, seen=pieces)
        taken.append(len([query for query in asked if "SAVEPOINT" not in query["sql"]]))

    assert taken == [5, 5]


# Words that change under a verdict


def test_a_verdict_waits_for_a_recheck_while_its_words_are_others_and_comes_back_with_them(claim: Claim):
    mark(claim, "disputed")

    assert present(reworded(claim)).status == "recheck"
    back = bounds.resize(claim=claim, by=claim.article.added_by, seen=present(claim).version, edge="grow")

    assert (back.status, present(claim).status) == ("disputed", "disputed")
    assert Verification.objects.count() == 1


def test_an_editor_affirms_the_earlier_verdict_for_the_new_words_by_name(claim: Claim):
    mark(claim, "disputed", note="It opened in 1932.", proposed="The pool opened in 1932.")
    earlier = present(claim).verification
    reworded(claim)
    editor = make_user(desk=claim.article.desk)

    checking.still_holds(claim=claim, by=editor, seen=present(claim).version)

    stands: Any = present(claim)
    given = stands.verification
    assert (stands.status, given.verdict, given.wording) == ("disputed", "disputed", "The pool opened in")
    assert (given.note, given.proposed) == ("It opened in 1932.", "The pool opened in 1932.")
    assert (given.by, given.number, given.reaffirms, given.undoes) == (editor, 2, earlier, None)
    event = Event.objects.order_by("number").last()
    assert event is not None
    assert event.what["reaffirms"] == 1


def test_the_verdict_still_holds_only_once(claim: Claim):
    mark(claim, "disputed")
    reworded(claim)
    affirmed = checking.still_holds(claim=claim, by=claim.article.added_by, seen=present(claim).version)

    with pytest.raises(Refused) as refusal:
        checking.still_holds(claim=claim, by=claim.article.added_by, seen=affirmed.version)

    assert str(refusal.value) == "The wording has not changed since the verdict: there is nothing to affirm."


def test_a_sourced_verdict_no_longer_holds_where_its_evidence_was_withdrawn(claim: Claim):
    mark(claim, "sourced")
    reworded(claim)
    evidence = claim.evidence.get()
    gathering.withdraw_evidence(evidence=evidence, by=claim.article.added_by, seen=present(claim).version)

    with pytest.raises(Refused, match="Add evidence that supports the claim"):
        checking.still_holds(claim=claim, by=claim.article.added_by, seen=present(claim).version)

    assert present(claim).status == "recheck"


def test_affirming_what_somebody_has_just_changed_is_stale(claim: Claim):
    mark(claim, "disputed")
    seen = present(claim).version
    reworded(claim)

    with pytest.raises(Stale):
        checking.still_holds(claim=claim, by=claim.article.added_by, seen=seen)


# Clearing what the split suggests


def suggest(article: Article) -> list[Claim]:
    """Three claims of an article: two suggested as headings, the last not."""
    claims = claims_of(article)
    Claim.objects.filter(pk__in=[claim.pk for claim in claims[:2]]).update(suggested_clear="heading", worth=0.2)
    return claims_of(article)


def test_a_checker_clears_all_that_is_suggested_at_once():
    article = make_article(claims=3)
    first, second, _ = suggest(article)
    checker = make_user(desk=article.desk)

    cleared = checking.clear_suggested(article=article, by=checker)

    assert [claim.pk for claim in cleared] == [first.pk, second.pk]
    assert [claim.status for claim in claims_of(article)] == ["cleared", "cleared", "open"]
    assert set(Verification.objects.values_list("note", "by")) == {("Nothing to check: heading.", checker.pk)}
    assert list(Event.objects.values_list("number", "claim")) == [(1, None), (2, first.pk), (3, second.pk)]
    assert all(claim.version == present(claim).version for claim in cleared)


def test_what_a_person_has_decided_is_not_cleared_and_nothing_is_cleared_twice():
    article = make_article(claims=3)
    first = suggest(article)[0]
    mark(first, "disputed")
    checking.clear_suggested(article=article, by=article.added_by)

    with pytest.raises(Refused) as refusal:
        checking.clear_suggested(article=article, by=article.added_by)

    assert str(refusal.value) == "No open claim is suggested to be cleared."
    assert [claim.status for claim in claims_of(article)] == ["disputed", "cleared", "open"]


def test_what_a_person_reopened_is_not_cleared_again():
    article = make_article(claims=3)
    first, _, _ = suggest(article)
    checking.clear_suggested(article=article, by=article.added_by)
    mark(first, "open", note="")

    with pytest.raises(Refused):
        checking.clear_suggested(article=article, by=article.added_by)

    assert [claim.status for claim in claims_of(article)] == ["open", "cleared", "open"]


def test_the_history_names_the_evidence_that_a_suggested_clearance_cites():
    article = make_article(claims=3)
    evidence = make_evidence(suggest(article)[0])

    first, _ = checking.clear_suggested(article=article, by=article.added_by)

    event = Event.objects.get(claim=first, kind="verdict")
    assert event.what["evidence"] == [evidence.pk]
    assert list(first.verification.evidence.all()) == [evidence]  # type: ignore[union-attr]
