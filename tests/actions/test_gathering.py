"""Evidence is added, corrected and withdrawn; what a verdict cited stays as it was."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from checks.actions import Refused, Stale, bounds, gathering
from checks.actions.sources import withdraw_source
from checks.models import Claim, Event, Evidence, Source, Verification
from tests.make import claims_of, make_article, make_evidence, make_user, mark

pytestmark = pytest.mark.django_db


@pytest.fixture
def claim() -> Claim:
    """The first of two open claims."""
    return claims_of(make_article(text="The pool opened in 1931. It has 40 lanes today."))[0]


def present(claim: Claim) -> Claim:
    return Claim.objects.get(pk=claim.pk)


def events(kind: str) -> list[Event]:
    return list(Event.objects.filter(kind=kind).order_by("number"))


def correct(evidence: Evidence, **given: Any) -> Evidence:
    said = {"tier": evidence.tier, "stance": evidence.stance, "locator": evidence.locator} | given
    seen = present(evidence.claim).version
    return gathering.correct_evidence(evidence=evidence, by=evidence.by, seen=seen, **said)


def withdraw(evidence: Evidence, **given: Any) -> Claim:
    said: dict[str, Any] = {"by": evidence.by, "seen": present(evidence.claim).version} | given
    return gathering.withdraw_evidence(evidence=evidence, **said)


def test_a_checker_adds_evidence_with_its_source(claim: Claim):
    checker = make_user(desk=claim.article.desk)
    seen_at = datetime(2026, 2, 3, 4, 5, tzinfo=UTC)

    evidence = gathering.add_evidence(
        claim=claim, by=checker, seen=0,
        source={"title": "Register", "url": "https://pool.example/r", "publisher": "City", "kind": "document"},
        tier="primary", stance="contradicts", locator="p. 3", passage="opened in 1932", accessed_at=seen_at,
    )  # fmt: skip

    stored = Evidence.objects.select_related("source").get()
    assert stored == evidence
    assert (stored.claim, stored.by, stored.tier, stored.stance) == (claim, checker, "primary", "contradicts")
    assert (stored.locator, stored.passage, stored.accessed_at) == ("p. 3", "opened in 1932", seen_at)
    assert (stored.source.title, stored.source.publisher, stored.source.kind) == ("Register", "City", "document")
    assert stored.source.desk == claim.article.desk
    assert (present(claim).version, present(claim).status) == (1, "open")


def test_the_history_tells_what_was_added(claim: Claim):
    evidence = make_evidence(claim, url="https://pool.example/r")

    (event,) = events("evidence_added")
    assert (event.number, event.claim, event.by) == (2, claim, claim.article.added_by)
    assert event.what == {
        "evidence": evidence.pk, "source": evidence.source.pk, "title": "Harbour statistics",
        "url": "https://pool.example/r", "tier": "primary", "stance": "supports", "locator": "table 4",
    }  # fmt: skip


def test_a_source_of_one_address_is_used_again_in_all_articles_of_its_desk(claim: Claim):
    one = make_evidence(claim, url="https://pool.example/r", title="Register")
    other_article = make_article(desk=claim.article.desk, by=claim.article.added_by)

    two = make_evidence(claims_of(other_article)[0], url="https://pool.example/r", title="The register, again")

    assert one.source == two.source
    assert Source.objects.get().title == "Register"


@pytest.mark.parametrize(
    "written", ["http://www.Pool.example/r/", "https://pool.example/r#lanes", "https://pool.example/r?utm_source=mail"]
)
def test_the_same_page_is_the_same_source_however_its_address_is_written(claim: Claim, written: str):
    one = make_evidence(claim, url="https://pool.example/r")
    make_evidence(claim, url="https://pool.example/ring")

    again = make_evidence(claim, url=written)

    assert again.source == one.source
    assert again.source.url == "https://pool.example/r"


@pytest.mark.parametrize("written", ["https://pool.example/r", "http://pool.example/r/#top"])
def test_a_withdrawn_page_is_not_cited_again_under_another_ending(claim: Claim, written: str):
    by = claim.article.added_by
    # As it may be from before addresses were compared: two sources of one page.
    one = make_evidence(claim, url="https://pool.example/other")
    Source.objects.filter(pk=one.source.pk).update(url="https://pool.example/r")
    desk = claim.article.desk
    other = Source.objects.create(desk=desk, title="Register", url="https://www.pool.example/r/")
    withdraw_source(source=other, by=by, why="A forgery.")

    with pytest.raises(Refused) as refusal:
        make_evidence(claim, url=written)

    assert str(refusal.value) == "This source was withdrawn: cite another one."


def test_looking_for_the_page_costs_no_more_with_many_of_its_site(
    claim: Claim, django_assert_num_queries: DjangoAssertNumQueries
):
    pages = [Source(desk=claim.article.desk, title=str(n), url=f"https://pool.example/{n}") for n in range(300)]
    Source.objects.bulk_create(pages)

    with django_assert_num_queries(1):
        assert Source.objects.of_page(claim.article.desk, "http://pool.example/7/") == pages[7].pk
        assert Source.objects.of_page(claim.article.desk, "") is None


def test_another_desk_has_a_source_of_its_own_for_the_same_address(claim: Claim):
    one = make_evidence(claim, url="https://pool.example/r")
    two = make_evidence(claims_of(make_article())[0], url="https://pool.example/r")

    assert one.source != two.source
    assert two.source.desk != claim.article.desk


def test_a_citation_of_the_same_title_publisher_and_kind_is_the_same_source(claim: Claim):
    one = make_evidence(claim, title="Yearbook", publisher="City")
    again = make_evidence(claim, title="Yearbook", publisher="City")
    others = [
        make_evidence(claim, title="Yearbook", publisher="County"),
        make_evidence(claim, title="Yearbook", publisher="City", kind="interview"),
        make_evidence(claim, title="Yearbook", publisher="City", url="https://city.example/"),
    ]

    assert one.source == again.source
    assert len({one.source, *(evidence.source for evidence in others)}) == 4


def test_a_press_release_as_a_primary_source_is_refused_and_leaves_nothing(claim: Claim):
    with pytest.raises(Refused) as refusal:
        make_evidence(claim, kind="press_release")

    assert (str(refusal.value), refusal.value.lacks) == (
        "A press release is never primary: choose secondary.",
        "evidence",
    )
    assert (Source.objects.count(), Evidence.objects.count(), present(claim).version) == (0, 0, 0)


def test_an_address_too_long_for_the_index_is_refused_with_what_to_do(claim: Claim):
    letters = "ї" * 900
    make_evidence(claim, url=f"https://pool.example/{letters}")

    with pytest.raises(Refused) as refusal:
        make_evidence(claim, url=f"https://pool.example/{letters * 2}")

    assert (str(refusal.value), refusal.value.lacks) == (
        "This address is too long to keep: cite the page by its title, with a shorter address or none.",
        "evidence",
    )
    assert Source.objects.count() == 1


def test_a_known_press_release_stays_one_whatever_it_is_called_now(claim: Claim):
    make_evidence(claim, kind="press_release", tier="secondary", url="https://pool.example/news")

    with pytest.raises(Refused, match="A press release is never primary"):
        make_evidence(claim, kind="document", tier="primary", url="https://pool.example/news")


def test_adding_to_a_claim_that_changed_in_the_meantime_is_stale(claim: Claim):
    mark(claim, "disputed")

    with pytest.raises(Stale) as refusal:
        gathering.add_evidence(claim=claim, by=claim.article.added_by, seen=0, source={}, tier="primary")

    assert refusal.value.claim.status == "disputed"


def test_evidence_added_after_a_verdict_leaves_the_verdict_alone(claim: Claim):
    mark(claim, "disputed")

    make_evidence(claim)

    assert present(claim).status == "disputed"
    assert list(Verification.objects.get().evidence.all()) == []


def test_a_claim_that_stands_nowhere_gets_no_evidence_that_nobody_would_see(claim: Claim):
    second = claims_of(claim.article)[1]
    bounds.join_with_next(claim=claim, by=claim.article.added_by, seen=0)

    with pytest.raises(Refused) as refusal:
        make_evidence(second)

    assert str(refusal.value) == ("This claim no longer stands in the text: go on with the one that took its place.")
    assert Evidence.objects.count() == 0


def test_a_correction_withdraws_the_evidence_and_adds_it_as_corrected(claim: Claim):
    wrong = make_evidence(claim, locator="p. 3")

    right = correct(wrong, locator="p. 4")

    assert list(claim.evidence.in_force()) == [right]
    assert (right.source, right.locator, right.stance) == (wrong.source, "p. 4", "supports")
    wrong.refresh_from_db()
    assert (wrong.locator, wrong.withdrawn_by) == ("p. 3", wrong.by)
    assert wrong.withdrawn_at is not None
    assert list(Event.objects.order_by("number").values_list("kind", flat=True))[2:] == [
        "evidence_withdrawn", "evidence_added",
    ]  # fmt: skip


def test_evidence_past_its_shelf_life_counts_again_once_it_is_looked_at_again(claim: Claim):
    expired = make_evidence(claim, accessed_at=datetime(2020, 2, 3, tzinfo=UTC))

    assert timezone.now() - correct(expired).accessed_at < timedelta(minutes=1)
    given = datetime(2024, 1, 1, tzinfo=UTC)
    assert correct(claim.evidence.in_force().get(), accessed_at=given).accessed_at == given


def test_a_refused_correction_withdraws_nothing(claim: Claim):
    evidence = make_evidence(claim, kind="encyclopedia", tier="secondary")

    with pytest.raises(Refused, match="An encyclopedia is never primary: choose secondary"):
        correct(evidence, tier="primary")

    assert list(claim.evidence.in_force()) == [evidence]
    assert events("evidence_withdrawn") == []


def test_what_was_withdrawn_is_neither_corrected_nor_withdrawn_again(claim: Claim):
    evidence = make_evidence(claim)
    withdraw(evidence)

    for again in (withdraw, correct):
        with pytest.raises(Refused) as refusal:
            again(evidence)
        assert str(refusal.value) == "This evidence was withdrawn already."
    assert len(events("evidence_withdrawn")) == 1


def test_a_checker_withdraws_evidence_and_the_verdict_stands_with_what_it_cited(claim: Claim):
    mark(claim, "sourced")
    evidence = claim.evidence.get()
    checker = make_user(desk=claim.article.desk)

    withdraw(evidence, by=checker)

    assert list(claim.evidence.in_force()) == []
    assert (present(claim).status, present(claim).version) == ("sourced", 3)
    assert list(Verification.objects.get().evidence.all()) == [evidence]
    (event,) = events("evidence_withdrawn")
    assert (event.claim, event.by) == (claim, checker)
    assert event.what == {
        "evidence": evidence.pk, "source": evidence.source.pk, "title": "Harbour statistics",
    }  # fmt: skip


@pytest.mark.parametrize("action", [gathering.withdraw_evidence, gathering.correct_evidence])
def test_evidence_on_a_claim_that_changed_in_the_meantime_stays(action: Any, claim: Claim):
    evidence = make_evidence(claim)
    mark(claim, "disputed")

    with pytest.raises(Stale):
        action(evidence=evidence, by=evidence.by, seen=1)

    assert list(claim.evidence.in_force()) == [evidence]
