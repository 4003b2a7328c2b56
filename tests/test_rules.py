"""The workflow: what may be done when, what counts as a source, and the one sentence of each refusal."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from checks import rules
from checks.models import Article, Claim, DeskRule, Evidence, Placement, Source, Verification

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
RULE = DeskRule()
NONE_YET = "Add evidence that supports the claim: 1 primary source or 3 independent secondary sources."


def ruled(rule: DeskRule) -> Article:
    article = Article()
    article.rules = [rule]
    return article


def claim(status: str = "open", *, rule: DeskRule = RULE, **fields: Any) -> Claim:
    """A claim that stands, as it would come from the database."""
    placement = Placement(pk=1, wording="The pool has 30 seats.")
    return Claim(pk=1, article=ruled(rule), status=status, placement=placement, **fields)


def evidence(publisher: str = "City archive", **given: Any) -> Evidence:
    """Supporting evidence with a locator, seen an hour ago, unless told otherwise."""
    source = {"pk": 1, "title": "Register", "publisher": publisher, "url": "", "origin": ""}
    source |= {name: given.pop(name) for name in list(given) if name in source}
    given = {"tier": "secondary", "locator": "p. 3", "accessed_at": NOW - timedelta(hours=1)} | given
    return Evidence(source=Source(**source), **given)


def counted(*given: Evidence, rule: DeskRule = RULE) -> tuple[int, int, int, int]:
    sourcing = rules.sourcing(rule, given, now=NOW)
    return sourcing.primary, sourcing.secondary, sourcing.unlocated, sourcing.expired


# What may be done


def test_the_workflow_speaks_of_every_status_and_of_no_other():
    assert sorted(rules.NEXT) == sorted(Claim.Status.values)


def test_every_verdict_can_follow_every_status():
    acts = {act for status in rules.NEXT for act in rules.NEXT[status]}

    assert acts == {*Verification.Verdict.values, rules.STILL_HOLDS}
    assert all(rules.NEXT[status] >= rules.VERDICTS for status in rules.NEXT)


@pytest.mark.parametrize(
    ("status", "act", "sentence"),
    [
        ("open", "open", "This claim is open already."),
        ("open", "still_holds", "The wording has not changed since the verdict: there is nothing to affirm."),
        ("sourced", "still_holds", "The wording has not changed since the verdict: there is nothing to affirm."),
        ("cleared", "recheck", "Choose sourced, disputed, needs context or cleared."),
        ("open", "", "Choose sourced, disputed, needs context or cleared."),
        ("open", "disputed", "Write a note, or add evidence that contradicts the claim."),
        ("open", "needs_context", "Write a note or a proposed wording that says which context is missing."),
        ("open", "cleared", "Write why there is nothing to check here."),
        ("open", "sourced", NONE_YET),
    ],
)
def test_a_checker_reads_one_sentence_that_says_what_to_do(status: str, act: str, sentence: str):
    assert rules.why_not(act, claim(status)) == sentence


@pytest.mark.parametrize("status", Claim.Status.values)
@pytest.mark.parametrize("act", sorted(rules.VERDICTS))
def test_every_verdict_with_its_reason_is_allowed_from_every_status(act: str, status: str):
    assert rules.why_not(act, claim(status), note="Says the archive.", evidence=[evidence(tier="primary")]) == ""


@pytest.mark.parametrize("status", ["sourced", "disputed", "needs_context", "cleared", "recheck"])
def test_a_verdict_is_taken_back_without_a_reason(status: str):
    assert rules.why_not("open", claim(status)) == ""


def test_contradicting_evidence_is_the_reason_of_a_dispute():
    assert rules.why_not("disputed", claim(), evidence=[evidence(stance="contradicts")]) == ""
    assert rules.why_not("disputed", claim(), evidence=[evidence(stance="supports")]) != ""


def test_a_proposed_wording_says_which_context_is_missing_and_does_not_clear():
    assert rules.why_not("needs_context", claim(), proposed="The pool has 30 seats indoors.") == ""
    assert rules.why_not("cleared", claim(), proposed="The pool.") == "Write why there is nothing to check here."


def test_supporting_evidence_alone_does_not_clear_or_give_context():
    for act in ("cleared", "needs_context"):
        assert rules.why_not(act, claim(), evidence=[evidence(tier="primary")]) != ""


@pytest.mark.parametrize("act", [*sorted(rules.VERDICTS), "open", "still_holds", "nonsense"])
def test_nothing_is_done_to_a_claim_that_stands_nowhere(act: str):
    cut, joined = claim("recheck"), claim("recheck", joined_into_id=7)
    cut.placement = None

    for gone in (cut, joined):
        assert rules.why_not(act, gone, note="So it is.") == (
            "This claim no longer stands in the text: go on with the one that took its place."
        )


@pytest.mark.parametrize(
    ("before", "given", "sentence"),
    [
        ({"verdict": "cleared", "note": "A greeting."}, [], ""),
        ({"verdict": "needs_context", "proposed": "In 2019, the pool had 30 seats."}, [], ""),
        ({"verdict": "disputed", "note": "It has 20."}, [], ""),
        ({"verdict": "disputed"}, [], "Write a note, or add evidence that contradicts the claim."),
        ({"verdict": "sourced"}, [evidence(tier="primary")], ""),
        ({"verdict": "sourced"}, [], NONE_YET),
    ],
)
def test_the_earlier_verdict_still_holds_where_it_could_be_given_today(
    before: dict[str, str], given: list[Evidence], sentence: str
):
    changed = claim("recheck", verification=Verification(pk=1, wording="The pool has 20 seats.", **before))

    assert rules.why_not("still_holds", changed, evidence=given) == sentence


# What counts as a source


def test_each_origin_counts_once():
    copies = [evidence("The Courier", origin="Nordwire"), evidence("The Gazette", origin="nordwire")]

    assert counted(*copies) == (0, 1, 0, 0)
    assert counted(*copies, evidence("The Gazette")) == (0, 2, 0, 0)


def test_one_publisher_counts_once_whatever_the_page():
    pages = [evidence("Port of Vessby", url=f"https://port.example/{n}") for n in range(3)]

    assert counted(*pages) == (0, 1, 0, 0)


def test_one_site_counts_once_however_its_publisher_is_written():
    pages = [evidence(name, url=f"https://www.vrn.example/{name}") for name in ("VRN", "", "VRN News")]

    assert counted(*pages) == (0, 1, 0, 0)
    assert counted(*pages, evidence("VRN", url="https://other.example/")) == (0, 2, 0, 0)


def test_an_origin_goes_before_the_site():
    wire = [evidence("", url=f"https://{paper}.example/1", origin="Nordwire") for paper in ("courier", "gazette")]

    assert counted(*wire) == (0, 1, 0, 0)


@pytest.mark.parametrize(
    ("one", "other", "independent"),
    [
        ("https://port.example/a", "https://port.example/b", 1),
        ("https://port.example/a", "http://www.Port.example:443/b", 1),
        ("https://port.example/a", "https://harbour.example/a", 2),
        ("https://news.port.example/a", "https://port.example/a", 2),
    ],
)
def test_the_site_tells_sources_apart(one: str, other: str, independent: int):
    assert counted(evidence("", url=one), evidence("", url=other)) == (0, independent, 0, 0)


def test_two_interviews_without_a_publisher_are_two_sources():
    assert counted(evidence("", pk=1), evidence("", pk=2)) == (0, 2, 0, 0)
    assert counted(evidence("", pk=1), evidence("", pk=1)) == (0, 1, 0, 0)


def test_a_source_that_is_primary_once_is_not_secondary_besides():
    assert counted(evidence("Archive", tier="primary"), evidence("Archive"), evidence("Courier")) == (1, 1, 0, 0)


def test_only_what_supports_the_claim_counts():
    others = [evidence(stance=stance, tier="primary", locator="") for stance in ("contradicts", "context")]

    assert counted(*others) == (0, 0, 0, 0)


def test_evidence_without_a_locator_counts_zero():
    assert counted(evidence(locator="", tier="primary"), evidence("Courier")) == (0, 1, 1, 0)


def test_evidence_counts_until_its_shelf_life_is_over_and_not_a_second_longer():
    rule = DeskRule(shelf_life_days=30)
    last_moment = NOW - timedelta(days=30)

    assert counted(evidence(accessed_at=last_moment), rule=rule) == (0, 1, 0, 0)
    assert counted(evidence(accessed_at=last_moment - timedelta(seconds=1)), rule=rule) == (0, 0, 0, 1)
    assert counted(evidence(accessed_at=last_moment - timedelta(days=9000))) == (0, 1, 0, 0)


def test_a_shelf_life_of_no_days_is_a_rule_and_not_its_absence():
    assert counted(evidence(), rule=DeskRule(shelf_life_days=0)) == (0, 0, 0, 1)


# What the desk asks


@pytest.mark.parametrize(
    ("tiers", "counts"),
    [(["primary"], True), (["secondary"] * 2, False), (["secondary"] * 3, True), ([], False)],
)
def test_one_primary_or_three_secondary_sources_are_enough(tiers: list[str], counts: object):
    given = [evidence(f"Publisher {n}", tier=tier) for n, tier in enumerate(tiers)]

    assert rules.is_sourced(RULE, rules.sourcing(RULE, given)) is counts


def test_a_primary_source_is_one_of_the_independent_ones():
    rule = DeskRule(primary_needed=2, secondary_needed=3)
    given = [evidence("Archive", tier="primary"), evidence("Courier"), evidence("Gazette")]

    assert rules.sources_missing(rule, given[:2]) == (
        "Add 1 primary source or 1 more independent source: the claim has 1 primary and 1 secondary."
    )
    assert rules.sources_missing(rule, given) == ""


def test_a_checker_counts_down_to_the_desks_rule():
    given = [evidence(f"Publisher {n}") for n in range(3)]

    assert [rules.sources_missing(RULE, given[:have]) for have in range(4)] == [
        NONE_YET,
        "Add 1 primary source or 2 more independent sources: the claim has 0 primary and 1 secondary.",
        "Add 1 primary source or 1 more independent source: the claim has 0 primary and 2 secondary.",
        "",
    ]


def test_a_checker_is_told_to_say_where_it_stands_or_to_look_again():
    rule = DeskRule(shelf_life_days=30)
    old = evidence(accessed_at=NOW - timedelta(days=9000))

    assert rules.sources_missing(rule, [evidence(locator=""), old]) == (
        "Say where in the source it stands: evidence without a page, paragraph or timecode counts zero."
    )
    assert rules.sources_missing(rule, [old]) == (
        "Look at the source again: evidence seen over 30 days ago counts zero."
    )


def test_the_desks_rule_is_in_words():
    asks_more = DeskRule(primary_needed=2, secondary_needed=1)

    assert rules.rule_in_words(RULE) == "1 primary source or 3 independent secondary sources"
    assert rules.rule_in_words(asks_more) == "2 primary sources or 1 independent secondary source"


@pytest.mark.parametrize(
    ("kind", "sentence"),
    [
        ("press_release", "A press release is never primary: choose secondary."),
        ("encyclopedia", "An encyclopedia is never primary: choose secondary."),
        *((kind, "") for kind in Source.Kind.values if kind not in {"press_release", "encyclopedia"}),
    ],
)
def test_press_releases_and_encyclopedias_are_never_primary(kind: str, sentence: str):
    assert rules.why_not_evidence(kind=kind, tier="primary") == sentence
    assert rules.why_not_evidence(kind=kind, tier="secondary") == ""
