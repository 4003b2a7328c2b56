"""How much of a claim's evidence counts under its desk's rule, and what is missing, in words.

The countdown on the card and the sentence of a refusal come from the same numbers.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.utils import timezone
from django.utils.translation import gettext, ngettext, pgettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from checks.models import DeskRule, Evidence, Verification

QUOTE_UNCHECKED = _(
    "Add the recording, transcript or post that the quoted words were checked against, and where in it."
)
UNLOCATED = _("Say where in the source it stands: evidence without a page, paragraph or timecode counts zero.")
QUOTE_UNLOCATED = _("Say where in the recording, transcript or post the words stand: without the place it counts zero.")


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
KINDS = {
    "quantity": pgettext_lazy("rule for ...", "quantities"),
    "quotation": pgettext_lazy("rule for ...", "quotations"),
    "reported": pgettext_lazy("rule for ...", "reported speech"),
    "event": pgettext_lazy("rule for ...", "events"),
    "definition": pgettext_lazy("rule for ...", "definitions"),
    "comparison": pgettext_lazy("rule for ...", "comparisons"),
    "cause": pgettext_lazy("rule for ...", "causes"),
    "prediction": pgettext_lazy("rule for ...", "predictions"),
    "opinion": pgettext_lazy("rule for ...", "opinions"),
    "other": pgettext_lazy("rule for ...", "other claims"),
}


def _primary_sources(number: int) -> str:
    return ngettext("%(number)s primary source", "%(number)s primary sources", number) % {"number": number}


def rule_in_words(rule: DeskRule) -> str:
    """What the desk asks of a sourced claim: "1 primary source or 3 independent secondary sources"."""
    number = rule.secondary_needed
    secondary = ngettext(
        "%(number)s independent secondary source", "%(number)s independent secondary sources", number
    ) % {"number": number}
    return gettext("%(primary)s or %(secondary)s") % {
        "primary": _primary_sources(rule.primary_needed), "secondary": secondary,
    }  # fmt: skip


def rule_named(rule: DeskRule) -> str:
    """Which version of which rule it is: "rule 3, for quotations"."""
    if not rule.kind:
        return gettext("rule %(number)s") % {"number": rule.number}
    return gettext("rule %(number)s, for %(kinds)s") % {"number": rule.number, "kinds": KINDS[rule.kind]}


def demands(rule: DeskRule) -> str:
    """What the rule asks of each piece of evidence, in sentences; "" where it asks nothing."""
    said = [gettext("Evidence without a locator counts zero.")] if rule.locator_needed else []
    days = rule.shelf_life_days
    if days is not None:
        shelf = ngettext(
            "Evidence counts for %(days)s day after it was seen.",
            "Evidence counts for %(days)s days after it was seen.",
            days,
        )  # fmt: skip
        said.append(shelf % {"days": days})
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
    if counted.unlocated:
        return str(QUOTE_UNLOCATED)
    return _look_again(rule) if counted.expired else str(QUOTE_UNCHECKED)


def _asserted_missing(rule: DeskRule, evidence: Sequence[Evidence]) -> str:
    counted = sourcing(rule, evidence)
    if is_sourced(rule, counted):
        return ""
    if counted.unlocated:
        return str(UNLOCATED)
    if counted.expired:
        return _look_again(rule)
    if not counted.independent:
        return gettext("Add evidence that supports the claim: %(rule)s.") % {"rule": rule_in_words(rule)}
    lacks = rule.secondary_needed - counted.independent
    more = ngettext("%(number)s more independent source", "%(number)s more independent sources", lacks)
    sentence = gettext(
        "Add %(primary)s or %(more)s: the claim has %(has_primary)s primary and %(has_secondary)s secondary."
    )
    return sentence % {
        "primary": _primary_sources(rule.primary_needed - counted.primary), "more": more % {"number": lacks},
        "has_primary": counted.primary, "has_secondary": counted.secondary,
    }  # fmt: skip


def countdown(rule: DeskRule, evidence: Sequence[Evidence]) -> str:
    """How far a claim is from the rule: "Has 1 secondary; needs 1 primary or 2 more independent secondary."

    The same count as in `sources_missing()`; what counts zero is said as well, also where the rule is met.
    """
    counted = sourcing(rule, evidence)
    has = _had(counted) or _nothing(counted)
    if is_sourced(rule, counted):
        return _with_zeros(gettext("Has %(has)s: enough.") % {"has": has}, rule, counted)
    needs = gettext("Has %(has)s; needs %(primary)s or %(secondary)s.") % {
        "has": has,
        "primary": _primary_needed(rule.primary_needed - counted.primary, more=counted.primary > 0),
        "secondary": _secondary_needed(rule.secondary_needed - counted.independent, more=counted.independent > 0),
    }
    return _with_zeros(needs, rule, counted)


def _had(counted: Sourcing) -> str:
    """What counts of each tier: "1 primary and 2 secondary"; "" where nothing does."""
    primary = ngettext("%(number)s primary", "%(number)s primary", counted.primary) % {"number": counted.primary}
    secondary = ngettext("%(number)s secondary", "%(number)s secondary", counted.secondary)
    secondary %= {"number": counted.secondary}
    if counted.primary and counted.secondary:
        return gettext("%(primary)s and %(secondary)s") % {"primary": primary, "secondary": secondary}
    return primary if counted.primary else secondary if counted.secondary else ""


def _primary_needed(number: int, *, more: bool) -> str:
    if more:
        return ngettext("%(number)s more primary", "%(number)s more primary", number) % {"number": number}
    return ngettext("%(number)s primary", "%(number)s primary", number) % {"number": number}


def _secondary_needed(number: int, *, more: bool) -> str:
    if more:
        said = ngettext("%(number)s more independent secondary", "%(number)s more independent secondary", number)
    else:
        said = ngettext("%(number)s independent secondary", "%(number)s independent secondary", number)
    return said % {"number": number}


def quote_countdown(rule: DeskRule, evidence: Sequence[Evidence]) -> str:
    """How far a quotation is from being compared with the words as they were spoken or written."""
    counted = sourcing(rule, evidence, quoted=True)
    if counted.independent:
        return _with_zeros(gettext("Has what the words were compared with: enough."), rule, counted)
    needs = gettext("Has %(has)s; needs 1 recording, transcript or post.") % {"has": _nothing(counted)}
    return _with_zeros(needs, rule, counted)


def _nothing(counted: Sourcing) -> str:
    some = counted.unlocated or counted.expired or counted.withdrawn
    return gettext("nothing that counts") if some else pgettext("evidence", "none yet")


def _with_zeros(said: str, rule: DeskRule, counted: Sourcing) -> str:
    """What was said, and then what counts zero, and why."""
    days = rule.shelf_life_days
    idle = (
        (counted.unlocated, ngettext("%(number)s without a locator counts zero.",
                                     "%(number)s without a locator count zero.", counted.unlocated)),
        (counted.expired, ngettext("%(number)s seen over %(days)s days ago counts zero.",
                                   "%(number)s seen over %(days)s days ago count zero.", counted.expired)),
        (counted.withdrawn, ngettext("%(number)s of a withdrawn source counts zero.",
                                     "%(number)s of withdrawn sources count zero.", counted.withdrawn)),
    )  # fmt: skip
    return " ".join([said, *(why % {"number": number, "days": days} for number, why in idle if number)])


def _look_again(rule: DeskRule) -> str:
    sentence = gettext("Look at the source again: evidence seen over %(days)s days ago counts zero.")
    return sentence % {"days": rule.shelf_life_days}
