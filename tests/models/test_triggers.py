"""What a constraint cannot say: tables that only grow, words that are the text's, verdicts with what follows from them.

Every row here is written past Python's rules, as a script or a faulty action would.
"""

from types import SimpleNamespace
from typing import Any

import pytest
from django.db import IntegrityError, connection, transaction
from django.db.models import Model
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from checks.actions.bounds import join_with_next
from checks.anchoring import same_words
from checks.models import Article, Citation, Claim, Event, Evidence, Placement, Revision, Source, Verification
from checks.reading import normal
from tests.make import claims_of, make_article, make_evidence, make_user, mark
from tests.refusals import refusal_of, said_by

APPEND_ONLY = [Revision, Placement, Verification, Citation, Event]
SET_EVIDENCE = "UPDATE checks_evidence SET {}"
STATUS_IS_VERDICT = "a claim's status is its verdict on its present wording"
NOT_THERE = "a placement's wording is not what stands there"


@pytest.fixture
def at_work(db: None) -> SimpleNamespace:
    """An article with a disputed claim that has evidence, and an open claim."""
    article = make_article()
    first, second = claims_of(article)
    evidence = make_evidence(first, stance="contradicts")
    mark(first, "disputed", note="The table says 31.")
    return SimpleNamespace(article=article, by=article.added_by, first=first, second=second, evidence=evidence)


def verdict(claim: Claim, **said: object) -> Verification:
    """A verification written to its table directly."""
    given = {"number": 1, "wording": claim.wording, "revision": claim.article.revision} | said
    return Verification.objects.create(claim=claim, by=claim.article.added_by, **given)


def refusal_of_verdict(claim: Claim, **said: object) -> str:
    with pytest.raises(IntegrityError) as refusal, transaction.atomic():
        verdict(claim, **said)
    assert Claim.objects.get(pk=claim.pk).status == "open"
    return said_by(refusal)


def refusal_of_placement(at_work: SimpleNamespace, **given: object) -> str:
    given = {"revision": at_work.article.revision, "number": 2, "how": "moved"} | given
    with pytest.raises(IntegrityError) as refusal, transaction.atomic():
        Placement.objects.create(claim=at_work.first, **given)
    return said_by(refusal)


def evidence_on(claim: Claim, **given: object) -> Evidence:
    source = Source.objects.create(desk=claim.article.desk, title="Register")
    return Evidence.objects.create(claim=claim, source=source, by=claim.article.added_by, **given)


@pytest.mark.parametrize("model", APPEND_ONLY)
@pytest.mark.parametrize("sql", ["UPDATE {} SET id = id", "DELETE FROM {}", "TRUNCATE {} CASCADE"])
def test_a_row_of_an_append_only_table_stays(sql: str, model: type[Model], at_work: SimpleNamespace):
    table = model._meta.db_table

    assert refusal_of(sql.format(table)) == f"{table} is append-only: {sql.split()[0]} is refused"
    assert model._default_manager.exists()


def test_a_script_cannot_get_at_the_history_by_way_of_the_article(at_work: SimpleNamespace):
    assert refusal_of("TRUNCATE checks_article CASCADE").endswith("is append-only: TRUNCATE is refused")
    assert refusal_of("DELETE FROM checks_article").startswith('update or delete on table "checks_article" violates')


@pytest.mark.parametrize("sql", ["DELETE FROM checks_evidence", "TRUNCATE checks_evidence CASCADE"])
def test_evidence_is_never_deleted(sql: str, at_work: SimpleNamespace):
    assert refusal_of(sql) == f"checks_evidence is append-only: {sql.split()[0]} is refused"


@pytest.mark.parametrize(
    "change", ["locator = 'p. 9'", "stance = 'supports'", "tier = 'secondary'", "passage = 'x'", "at = now()"]
)
def test_evidence_is_not_changed_even_while_it_is_withdrawn(change: str, at_work: SimpleNamespace):
    withdrawn = f"withdrawn_at = now(), withdrawn_by_id = {at_work.by.pk}"

    assert refusal_of(SET_EVIDENCE.format(change)) == "evidence is only withdrawn, never changed"
    assert refusal_of(SET_EVIDENCE.format(f"{change}, {withdrawn}")) == "evidence is only withdrawn, never changed"


def test_evidence_is_withdrawn_once_and_for_all(at_work: SimpleNamespace):
    rows = Evidence.objects.filter(pk=at_work.evidence.pk)
    assert rows.update(withdrawn_at=timezone.now(), withdrawn_by=at_work.by) == 1

    for again in ("withdrawn_at = now()", "withdrawn_at = NULL, withdrawn_by_id = NULL"):
        assert refusal_of(SET_EVIDENCE.format(again)) == "evidence is only withdrawn, never changed"


@pytest.mark.parametrize(
    ("start", "end", "wording"),
    [(0, 3, "Thé"), (0, 3, "Th"), (0, 3, "The "), (1, 4, "The"), (0, 3, "")],
    ids=["other words", "too few", "too many", "one further on", "none"],
)
def test_a_placement_on_words_that_do_not_stand_there_is_refused(
    start: int, end: int, wording: str, at_work: SimpleNamespace
):
    assert refusal_of_placement(at_work, start=start, end=end, wording=wording) == NOT_THERE


def test_a_placement_past_the_end_of_the_text_is_refused_with_all_the_words_there_are(at_work: SimpleNamespace):
    text = at_work.article.revision.text

    assert refusal_of_placement(at_work, start=0, end=len(text) + 1, wording=text) == NOT_THERE


def test_a_claim_is_not_placed_in_the_text_of_another_article(at_work: SimpleNamespace):
    other: Any = make_article().revision
    old = at_work.first.placement
    assert other.text[old.start : old.end] == old.wording

    said = refusal_of_placement(at_work, revision=other, start=old.start, end=old.end, wording=old.wording)

    assert said == NOT_THERE


def test_a_new_placement_is_the_claims_present_one_and_offsets_are_code_points(db: None):
    article: Any = make_article(text="𝒜 café 🏗 opened in Vessby. It has 40 seats.")
    claim = claims_of(article)[0]

    start = article.revision.text.index("opened")
    placed = Placement.objects.create(
        claim=claim, revision=article.revision, number=2, start=start, end=start + 6, how="resized", wording="opened"
    )

    assert Claim.objects.get(pk=claim.pk).placement == placed


def test_a_verdict_gives_the_claim_its_status_and_moves_its_version(at_work: SimpleNamespace):
    before = at_work.second.version

    given = verdict(at_work.second, verdict="cleared", note="A greeting.")

    claim = Claim.objects.get(pk=at_work.second.pk)
    assert (claim.status, claim.verification, claim.version) == ("cleared", given, before + 1)


def test_a_verdict_on_other_words_is_refused(at_work: SimpleNamespace):
    claim = at_work.second

    for wording in (claim.wording + " ", claim.wording.replace("March", "May"), ""):
        said = refusal_of_verdict(claim, verdict="cleared", note="A greeting.", wording=wording)
        assert said == "a verdict is on the claim's present wording"


def test_a_verdict_on_the_words_of_another_revision_is_refused(at_work: SimpleNamespace):
    later = Revision.objects.create(
        article=at_work.article, number=2, text=at_work.article.revision.text, sha256="", split_version="",
        by=at_work.by,
    )  # fmt: skip

    said = refusal_of_verdict(at_work.second, verdict="cleared", note="A greeting.", revision=later)

    assert said == "a verdict is on the claim's present wording"


def test_none_but_an_undo_gives_a_verdict_on_other_words_and_on_those_of_the_verdict_it_restores(
    at_work: SimpleNamespace,
):
    claim, words, cleared = at_work.second, at_work.second.wording, {"verdict": "cleared", "note": "A greeting."}
    first = verdict(claim, **cleared)
    start, short = claim.placement.start, words[:-1]
    Placement.objects.create(
        claim=claim, revision=at_work.article.revision, number=2, start=start, end=start + len(short), how="resized",
        wording=short,
    )  # fmt: skip
    second = verdict(claim, **cleared, number=2, wording=short)
    third = cleared | {"number": 3, "wording": words}
    links: list[dict[str, Verification]] = [{}, {"undoes": second}, {"undoes": second, "restores": second}]
    for link in links:
        with pytest.raises(IntegrityError), transaction.atomic():
            verdict(claim, **third, **link)

    verdict(claim, **third, undoes=second, restores=first)

    assert Claim.objects.get(pk=claim.pk).status == "recheck"


def test_sourced_without_supporting_evidence_is_refused(at_work: SimpleNamespace):
    claim = at_work.second
    evidence_on(claim, stance="contradicts")
    evidence_on(claim, stance="context")
    withdrawn = evidence_on(claim, stance="supports")
    Evidence.objects.filter(pk=withdrawn.pk).update(withdrawn_at=timezone.now(), withdrawn_by=at_work.by)

    assert refusal_of_verdict(claim, verdict="sourced", note="I know it.") == "sourced needs evidence that supports"


def test_disputed_without_a_note_or_contradicting_evidence_is_refused(at_work: SimpleNamespace):
    claim = at_work.second
    evidence_on(claim, stance="supports")
    withdrawn = evidence_on(claim, stance="contradicts")
    Evidence.objects.filter(pk=withdrawn.pk).update(withdrawn_at=timezone.now(), withdrawn_by=at_work.by)

    said = refusal_of_verdict(claim, verdict="disputed")

    assert said == "disputed needs a note or evidence that contradicts"


def test_a_verdict_cites_all_evidence_in_force_on_its_claim_and_nothing_else(at_work: SimpleNamespace):
    claim = at_work.second
    cited = {evidence_on(claim, stance=stance) for stance in ("supports", "contradicts", "context")}
    withdrawn = evidence_on(claim)
    Evidence.objects.filter(pk=withdrawn.pk).update(withdrawn_at=timezone.now(), withdrawn_by=at_work.by)

    given = verdict(claim, verdict="sourced")
    evidence_on(claim)

    assert set(given.evidence.all()) == cited


def test_nobody_adds_a_citation_to_a_verdict_afterwards(at_work: SimpleNamespace):
    late = evidence_on(at_work.first)

    with pytest.raises(IntegrityError) as refusal, transaction.atomic():
        Citation.objects.create(verification=Verification.objects.get(), evidence=late)

    assert said_by(refusal) == "citations are written with their verdict"


@pytest.mark.parametrize(("number", "before"), [(1, None), (3, None), (5, None), (4, ""), (4, "0" * 64)])
def test_an_event_that_does_not_follow_the_last_one_is_refused(
    number: int, before: str | None, at_work: SimpleNamespace
):
    article = Article.objects.get(pk=at_work.article.pk)
    assert article.last_event == 3

    with pytest.raises(IntegrityError) as refusal, transaction.atomic():
        Event.objects.create(
            article=article, number=number, kind="verdict", by=at_work.by, at=timezone.now(), digest="f" * 64,
            before=article.last_digest if before is None else before,
        )  # fmt: skip

    assert said_by(refusal) == f"event {number} of article {article.pk} does not follow the last one"


def test_an_event_moves_its_own_articles_count_and_digest_and_no_others(at_work: SimpleNamespace):
    other = make_article(by=make_user(is_superuser=True))
    before = Article.objects.get(pk=at_work.article.pk)

    Event.objects.create(
        article=before, number=before.last_event + 1, kind="verdict", by=at_work.by, at=timezone.now(),
        before=before.last_digest, digest="f" * 64,
    )  # fmt: skip

    assert Article.objects.values_list("last_event", "last_digest").get(pk=before.pk) == (4, "f" * 64)
    assert Article.objects.get(pk=other.pk).last_event == 1


def test_the_second_verdict_stands_and_the_first_stays_as_it_was(at_work: SimpleNamespace):
    mark(at_work.first, "needs_context", note="Since when?")

    claim = Claim.objects.get(pk=at_work.first.pk)
    assert claim.status == "needs_context"
    assert list(claim.verifications.values_list("number", "verdict", "note")) == [
        (1, "disputed", "The table says 31."),
        (2, "needs_context", "Since when?"),
    ]


@pytest.mark.parametrize("status", ["open", "sourced", "recheck"])
def test_a_status_beside_the_verdict_is_refused(status: str, at_work: SimpleNamespace):
    said = refusal_of(f"UPDATE checks_claim SET status = '{status}' WHERE id = {at_work.first.pk}")  # noqa: S608

    assert said == STATUS_IS_VERDICT


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("verification_id = NULL, status = 'open'", "a claim's verification is its latest"),
        ("placement_id = NULL", "a claim leaves the text only into another"),
    ],
)
def test_a_claim_forgets_no_verdict_and_does_not_vanish_from_the_text(change: str, said: str, at_work: SimpleNamespace):
    assert refusal_of(f"UPDATE checks_claim SET {change} WHERE id = {at_work.first.pk}") == said  # noqa: S608


def test_a_claim_does_not_go_back_to_an_earlier_verdict(at_work: SimpleNamespace):
    earlier = Verification.objects.get()
    mark(at_work.first, "cleared")

    back = f"verification_id = {earlier.pk}, status = 'disputed'"

    said = refusal_of(f"UPDATE checks_claim SET {back} WHERE id = {at_work.first.pk}")  # noqa: S608
    assert said == "a claim's verification is its latest"


def test_a_claim_that_was_joined_away_stays_joined(at_work: SimpleNamespace):
    join_with_next(claim=at_work.first, by=at_work.by, seen=Claim.objects.get(pk=at_work.first.pk).version)

    said = refusal_of(f"UPDATE checks_claim SET joined_into_id = NULL WHERE id = {at_work.second.pk}")  # noqa: S608
    assert said == "a claim leaves the text only into another"


@pytest.mark.parametrize("status", ["disputed", "recheck"])
def test_a_claim_does_not_take_its_status_from_the_verdict_on_another(status: str, at_work: SimpleNamespace):
    borrowed = f"status = '{status}', verification_id = {Verification.objects.get().pk}"

    said = refusal_of(f"UPDATE checks_claim SET {borrowed} WHERE id = {at_work.second.pk}")  # noqa: S608

    assert said == STATUS_IS_VERDICT


def test_a_placement_on_other_words_puts_the_claim_on_recheck_by_itself(at_work: SimpleNamespace):
    old = at_work.first.placement
    placed = {"claim": at_work.first, "revision": at_work.article.revision, "start": old.start, "how": "resized"}

    Placement.objects.create(**placed, number=2, end=old.start + 3, wording=old.wording[:3])
    assert Claim.objects.get(pk=at_work.first.pk).status == "recheck"

    Placement.objects.create(**placed, number=3, end=old.end, wording=old.wording)
    assert Claim.objects.get(pk=at_work.first.pk).status == "disputed"


# The same words, in Python and in the database


@pytest.mark.django_db
@given(st.text("a1. \n“”„‟«»‘’‚‛‹›′‐‑‒–—―−\"'-", max_size=6), st.text("a1. \n“”‘’–—\"'-", max_size=6))
def test_the_database_takes_for_the_same_words_what_python_does(one, other):
    one, other = normal(one), normal(other)
    with connection.cursor() as cursor:
        cursor.execute("SELECT checks_words(%s) = checks_words(%s)", [one, other])
        assert cursor.fetchone() == (same_words(one, other),)
