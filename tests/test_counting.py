"""What counts as a source under a desk's rule, and the countdown to it in words."""

from datetime import timedelta

import pytest

from checks import counting
from checks.models import DeskRule, Evidence
from checks.models.kinds import Kind
from tests.unsaved import NONE_YET, NOW, RULE, evidence


def counted(*given: Evidence, rule: DeskRule = RULE) -> tuple[int, int, int, int]:
    sourcing = counting.sourcing(rule, given, now=NOW)
    return sourcing.primary, sourcing.secondary, sourcing.unlocated, sourcing.expired


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

    assert counting.is_sourced(RULE, counting.sourcing(RULE, given)) is counts


def test_a_primary_source_is_one_of_the_independent_ones():
    rule = DeskRule(primary_needed=2, secondary_needed=3)
    given = [evidence("Archive", tier="primary"), evidence("Courier"), evidence("Gazette")]

    assert counting.sources_missing(rule, given[:2]) == (
        "Add 1 primary source or 1 more independent source: the claim has 1 primary and 1 secondary."
    )
    assert counting.sources_missing(rule, given) == ""


def test_a_checker_counts_down_to_the_desks_rule():
    given = [evidence(f"Publisher {n}") for n in range(3)]

    assert [counting.sources_missing(RULE, given[:have]) for have in range(4)] == [
        NONE_YET,
        "Add 1 primary source or 2 more independent sources: the claim has 0 primary and 1 secondary.",
        "Add 1 primary source or 1 more independent source: the claim has 0 primary and 2 secondary.",
        "",
    ]


def test_a_checker_is_told_to_say_where_it_stands_or_to_look_again():
    rule = DeskRule(shelf_life_days=30)
    old = evidence(accessed_at=NOW - timedelta(days=9000))

    assert counting.sources_missing(rule, [evidence(locator=""), old]) == (
        "Say where in the source it stands: evidence without a page, paragraph or timecode counts zero."
    )
    assert counting.sources_missing(rule, [old]) == (
        "Look at the source again: evidence seen over 30 days ago counts zero."
    )


def test_the_desks_rule_is_in_words():
    asks_more = DeskRule(primary_needed=2, secondary_needed=1)

    assert counting.rule_in_words(RULE) == "1 primary source or 3 independent secondary sources"
    assert counting.rule_in_words(asks_more) == "2 primary sources or 1 independent secondary source"


# Locators, withdrawn sources and the two questions


def test_a_desk_that_needs_no_locator_counts_evidence_without_one():
    relaxed = DeskRule(locator_needed=False)

    assert counted(evidence(locator=""), rule=relaxed) == (0, 1, 0, 0)
    assert counting.sources_missing(relaxed, [evidence(locator="", tier="primary")]) == ""


def test_quoted_words_are_compared_at_a_place_whatever_the_rule():
    relaxed = DeskRule(locator_needed=False)
    recording = evidence(locator="", answers="quote")

    assert counting.sources_missing(relaxed, [recording], "quote") == counting.QUOTE_UNLOCATED
    recording.locator = "04:12"
    assert counting.sources_missing(relaxed, [recording], "quote") == ""


def test_a_withdrawn_source_counts_nothing_for_either_question():
    for question in ("claim", "quote"):
        gone = evidence(tier="primary", withdrawn_at=NOW, answers=question)
        assert counted(gone) == (0, 0, 0, 0)
        assert counting.sources_missing(RULE, [gone], "both") == counting.QUOTE_UNCHECKED


def test_evidence_answers_one_question_and_not_the_other():
    recording = evidence(answers="quote", tier="primary")
    register = evidence(answers="claim", tier="primary")

    assert counting.answering("quote", [recording, register]) == [recording]
    for given, quote, assertion, both in (
        ([recording], "", NONE_YET, NONE_YET),
        ([register], counting.QUOTE_UNCHECKED, "", counting.QUOTE_UNCHECKED),
        ([recording, register], "", "", ""),
        ([], counting.QUOTE_UNCHECKED, NONE_YET, counting.QUOTE_UNCHECKED),
    ):
        missing = [counting.sources_missing(RULE, given, settles) for settles in ("quote", "assertion", "both")]
        assert missing == [quote, assertion, both]


def test_one_secondary_recording_is_enough_for_the_words_whatever_the_numbers():
    strict = DeskRule(primary_needed=5, secondary_needed=9)

    assert counting.sources_missing(strict, [evidence(answers="quote")], "quote") == ""


@pytest.mark.parametrize("stance", ["contradicts", "context"])
def test_only_what_supports_the_words_checks_them(stance: str):
    given = [evidence(answers="quote", stance=stance)]

    assert counting.sources_missing(RULE, given, "quote") == counting.QUOTE_UNCHECKED


def test_a_recording_past_the_shelf_life_is_to_be_heard_again():
    rule = DeskRule(shelf_life_days=30)
    old = evidence(answers="quote", accessed_at=NOW - timedelta(days=9000))

    assert counting.sources_missing(rule, [old], "quote") == (
        "Look at the source again: evidence seen over 30 days ago counts zero."
    )


# In words


def test_the_countdown_says_what_is_there_and_what_is_needed():
    given = [evidence(f"Publisher {n}") for n in range(3)]

    assert [counting.countdown(RULE, given[:have]) for have in range(4)] == [
        "Has none yet; needs 1 primary or 3 independent secondary.",
        "Has 1 secondary; needs 1 primary or 2 more independent secondary.",
        "Has 2 secondary; needs 1 primary or 1 more independent secondary.",
        "Has 3 secondary: enough.",
    ]


def test_the_countdown_counts_a_primary_source_among_the_independent():
    rule = DeskRule(primary_needed=2, secondary_needed=3)
    given = [evidence("Archive", tier="primary"), evidence("Courier"), evidence("Gazette")]

    assert counting.countdown(rule, given[:2]) == (
        "Has 1 primary and 1 secondary; needs 1 more primary or 1 more independent secondary."
    )
    assert counting.countdown(rule, given) == "Has 1 primary and 2 secondary: enough."


def test_the_countdown_says_what_counts_zero():
    rule = DeskRule(shelf_life_days=30)
    given = [evidence(locator=""), evidence("Courier", accessed_at=NOW - timedelta(days=9000))]

    assert counting.countdown(rule, given) == (
        "Has none yet; needs 1 primary or 3 independent secondary."
        " 1 without a locator counts zero. 1 seen over 30 days ago counts zero."
    )


@pytest.mark.parametrize("have", range(4))
def test_the_countdown_is_done_where_the_refusal_is(have: int):
    given = [evidence(f"Publisher {n}") for n in range(have)]

    assert counting.countdown(RULE, given).endswith(": enough.") == (counting.sources_missing(RULE, given) == "")


def test_the_quoted_words_have_a_countdown_of_their_own():
    recording = evidence(answers="quote")

    assert counting.quote_countdown(RULE, []) == "Has none yet; needs 1 recording, transcript or post."
    assert counting.quote_countdown(RULE, [evidence(answers="quote", locator="")]) == (
        "Has none yet; needs 1 recording, transcript or post. 1 without a locator counts zero."
    )
    assert counting.quote_countdown(RULE, [recording]) == "Has what the words were compared with: enough."


def test_a_rule_is_named_with_its_version_and_kind_and_says_its_demands():
    assert counting.rule_named(DeskRule(number=1)) == "rule 1"
    assert counting.rule_named(DeskRule(number=3, kind="quotation")) == "rule 3, for quotations"
    assert sorted(counting.KINDS) == sorted(Kind.values)
    assert counting.demands(DeskRule(locator_needed=False)) == ""
    assert counting.demands(DeskRule(shelf_life_days=1)) == (
        "Evidence without a locator counts zero. Evidence counts for 1 day after it was seen."
    )
    assert counting.demands(DeskRule(locator_needed=False, shelf_life_days=90)) == (
        "Evidence counts for 90 days after it was seen."
    )
