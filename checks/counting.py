"""How much of a claim's evidence counts under its desk's rule, and what is missing, in words.

The countdown on the card and the sentence of a refusal come from the same numbers.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.utils import timezone

from checks.models import DeskRule, Evidence, Verification

QUOTE_UNCHECKED = "Add the recording, transcript or post that the quoted words were checked against, and where in it."
UNLOCATED = "Say where in the source it stands: evidence without a page, paragraph or timecode counts zero."
QUOTE_UNLOCATED = "Say where in the recording, transcript or post the words stand: without the place it counts zero."


@dataclass(frozen=True)
class Sourcing:
    """How much of a claim's supporting evidence counts under its desk's rule.

    `primary` and `independent` are numbers of different origins; `secondary` those without the primary ones;
    `unlocated`, `expired` and `withdrawn` are pieces of evidence that count zero.
    """

    primary: int
    independent: int
    unlocated: int
    expired: int
    withdrawn: int = 0

    @property
    def secondary(self) -> int:
        """Independent sources that are not primary."""
        return self.independent - self.primary


def sourcing(
    rule: DeskRule, evidence: Sequence[Evidence], *, quoted: bool = False, now: datetime | None = None
) -> Sourcing:
    """Counts what supports a claim: each origin once; nothing past the rule's shelf life, nor without a locator where
    it asks for one, nor of a source that was withdrawn.

    `quoted` counts what quoted words are compared with: at a place, so with a locator whatever the rule.
    """
    every = [item for item in evidence if item.stance == Evidence.Stance.SUPPORTS]
    supporting = [item for item in every if item.source.withdrawn_at is None]
    located = [item for item in supporting if item.locator or not (rule.locator_needed or quoted)]
    fresh = located
    if rule.shelf_life_days is not None:
        oldest = (now or timezone.now()) - timedelta(days=rule.shelf_life_days)
        fresh = [item for item in located if item.accessed_at >= oldest]
    primary = {item.source.independence for item in fresh if item.tier == Evidence.Tier.PRIMARY}
    independent = {item.source.independence for item in fresh}
    return Sourcing(
        len(primary), len(independent), len(supporting) - len(located), len(located) - len(fresh),
        len(every) - len(supporting),
    )  # fmt: skip


# Many claims of one kind, after "for".
KINDS: dict[str, str] = {
    "quantity": "quantities", "quotation": "quotations", "reported": "reported speech", "event": "events",
    "definition": "definitions", "comparison": "comparisons", "cause": "causes", "prediction": "predictions",
    "opinion": "opinions", "other": "other claims",
}  # fmt: skip


def _sources(number: int, what: str) -> str:
    return f"{number} {what} source{'' if number == 1 else 's'}"


def rule_in_words(rule: DeskRule) -> str:
    """What the desk asks of a sourced claim: "1 primary source or 3 independent secondary sources"."""
    return f"{_sources(rule.primary_needed, 'primary')} or {_sources(rule.secondary_needed, 'independent secondary')}"


def rule_named(rule: DeskRule) -> str:
    """Which version of which rule it is: "rule 3, for quotations"."""
    return f"rule {rule.number}{f', for {KINDS[rule.kind]}' if rule.kind else ''}"


def demands(rule: DeskRule) -> str:
    """What the rule asks of each piece of evidence, in sentences; "" where it asks nothing."""
    said = ["Evidence without a locator counts zero."] if rule.locator_needed else []
    if rule.shelf_life_days is not None:
        days = f"{rule.shelf_life_days} day{'' if rule.shelf_life_days == 1 else 's'}"
        said.append(f"Evidence counts for {days} after it was seen.")
    return " ".join(said)


def is_sourced(rule: DeskRule, counted: Sourcing) -> bool:
    """Whether the counted evidence meets the rule."""
    return counted.primary >= rule.primary_needed or counted.independent >= rule.secondary_needed


def sources_missing(rule: DeskRule, evidence: Sequence[Evidence], settles: str = "") -> str:
    """What the claim still needs to be sourced, as one sentence; "" where it needs nothing.

    `settles` is "" but on a quotation: its words are checked against one recording, transcript or post, with a locator;
    what it asserts like any other claim. Evidence answers the one question or the other.
    """
    quote = _quote_missing(rule, answering("quote", evidence)) if settles in {"quote", "both"} else ""
    if quote or settles == Verification.Settles.QUOTE:
        return quote
    return _asserted_missing(rule, answering("claim", evidence))


def answering(question: str, evidence: Sequence[Evidence]) -> list[Evidence]:
    """The evidence that answers one of the two questions on a quotation."""
    return [item for item in evidence if item.answers == question]


def _quote_missing(rule: DeskRule, evidence: Sequence[Evidence]) -> str:
    counted = sourcing(rule, evidence, quoted=True)
    if counted.independent:
        return ""
    return QUOTE_UNLOCATED if counted.unlocated else _look_again(rule) if counted.expired else QUOTE_UNCHECKED


def _asserted_missing(rule: DeskRule, evidence: Sequence[Evidence]) -> str:
    counted = sourcing(rule, evidence)
    if is_sourced(rule, counted):
        return ""
    if counted.unlocated:
        return UNLOCATED
    if counted.expired:
        return _look_again(rule)
    if not counted.independent:
        return f"Add evidence that supports the claim: {rule_in_words(rule)}."
    primary = _sources(rule.primary_needed - counted.primary, "primary")
    more = _sources(rule.secondary_needed - counted.independent, "more independent")
    return f"Add {primary} or {more}: the claim has {counted.primary} primary and {counted.secondary} secondary."


def countdown(rule: DeskRule, evidence: Sequence[Evidence]) -> str:
    """How far a claim is from the rule: "Has 1 secondary; needs 1 primary or 2 more independent secondary."

    The same count as in `sources_missing()`.
    """
    counted = sourcing(rule, evidence)
    tiers = ((counted.primary, "primary"), (counted.secondary, "secondary"))
    has = " and ".join(f"{number} {tier}" for number, tier in tiers if number) or "none yet"
    if is_sourced(rule, counted):
        return f"Has {has}: enough."
    primary = f"{rule.primary_needed - counted.primary}{' more' if counted.primary else ''} primary"
    secondary = f"{rule.secondary_needed - counted.independent}{' more' if counted.independent else ''}"
    return f"Has {has}; needs {primary} or {secondary} independent secondary.{_zeros(rule, counted)}"


def quote_countdown(rule: DeskRule, evidence: Sequence[Evidence]) -> str:
    """How far a quotation is from being compared with the words as they were spoken or written."""
    counted = sourcing(rule, evidence, quoted=True)
    if counted.independent:
        return "Has what the words were compared with: enough."
    return f"Has none yet; needs 1 recording, transcript or post.{_zeros(rule, counted)}"


def _zeros(rule: DeskRule, counted: Sourcing) -> str:
    """What counts zero, and why."""
    idle = (
        (counted.unlocated, "without a locator"),
        (counted.expired, f"seen over {rule.shelf_life_days} days ago"),
        (counted.withdrawn, "of a withdrawn source"),
    )
    return "".join(f" {number} {why} counts zero." for number, why in idle if number)


def _look_again(rule: DeskRule) -> str:
    return f"Look at the source again: evidence seen over {rule.shelf_life_days} days ago counts zero."
