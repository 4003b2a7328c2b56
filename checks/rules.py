"""The workflow as data, and why_not(): one sentence that says what to do next, or "".

The same sentence stands on the disabled button, in the exception of an action and in the answer of a program.
Who may see an article at all is not asked here: that is `visible_to()` of the querysets.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.utils import timezone

from checks.models import Claim, Desk, Evidence, Source

STILL_HOLDS = "still_holds"
VERDICTS = frozenset({"sourced", "disputed", "needs_context", "cleared"})

# What may be done to a claim of each status: a verdict, taking it back ("open"), or affirming it for new words.
NEXT: dict[str, frozenset[str]] = {
    "open": VERDICTS,
    "sourced": VERDICTS | {"open"},
    "disputed": VERDICTS | {"open"},
    "needs_context": VERDICTS | {"open"},
    "cleared": VERDICTS | {"open"},
    "recheck": VERDICTS | {"open", STILL_HOLDS},
}

CUT = "This claim was cut from the text: select the words that it stands on now, then bring it back."
STANDS_NOWHERE = "This claim no longer stands in the text: go on with the one that took its place."

LACKS_REASON = "Write why there is nothing to check here."

# Where the reason for a verdict is missing, this part of the card lacks it.
LACKS = {"sourced": "evidence", "disputed": "note", "needs_context": "note", "cleared": "note"}

# Sources that repeat others: Kwaliteitsjournalistiek source hierarchy and Wikipedia's own "no primary research".
NEVER_PRIMARY = {Source.Kind.PRESS_RELEASE.value: "A press release", Source.Kind.ENCYCLOPEDIA.value: "An encyclopedia"}

# Bytes of a source's address, by which it is found again.
ADDRESS_MAX = 2_000


@dataclass(frozen=True)
class Sourcing:
    """How much of a claim's supporting evidence counts under its desk's rule.

    `primary` and `independent` are numbers of different origins; `secondary` those without the primary ones;
    `unlocated` and `expired` are pieces of evidence that count zero.
    """

    primary: int
    independent: int
    unlocated: int
    expired: int

    @property
    def secondary(self) -> int:
        """Independent sources that are not primary."""
        return self.independent - self.primary


def sourcing(desk: Desk, evidence: Sequence[Evidence], *, now: datetime | None = None) -> Sourcing:
    """Counts what supports a claim: each origin once; nothing without a locator or past the desk's shelf life."""
    supporting = [item for item in evidence if item.stance == Evidence.Stance.SUPPORTS]
    located = [item for item in supporting if item.locator]
    fresh = located
    if desk.shelf_life_days is not None:
        oldest = (now or timezone.now()) - timedelta(days=desk.shelf_life_days)
        fresh = [item for item in located if item.accessed_at >= oldest]
    primary = {item.source.independence for item in fresh if item.tier == Evidence.Tier.PRIMARY}
    every = {item.source.independence for item in fresh}
    return Sourcing(len(primary), len(every), len(supporting) - len(located), len(located) - len(fresh))


def _sources(number: int, what: str) -> str:
    return f"{number} {what} source{'' if number == 1 else 's'}"


def rule_in_words(desk: Desk) -> str:
    """What the desk asks of a sourced claim: "1 primary source or 3 independent secondary sources"."""
    return f"{_sources(desk.primary_needed, 'primary')} or {_sources(desk.secondary_needed, 'independent secondary')}"


def is_sourced(desk: Desk, counted: Sourcing) -> bool:
    """Whether the counted evidence meets the desk's rule."""
    return counted.primary >= desk.primary_needed or counted.independent >= desk.secondary_needed


def sources_missing(desk: Desk, evidence: Sequence[Evidence]) -> str:
    """What the claim still needs to be sourced, as one sentence; "" where it needs nothing."""
    counted = sourcing(desk, evidence)
    if is_sourced(desk, counted):
        return ""
    if counted.unlocated:
        return "Say where in the source it stands: evidence without a page, paragraph or timecode counts zero."
    if counted.expired:
        return f"Look at the source again: evidence seen over {desk.shelf_life_days} days ago counts zero."
    if not counted.independent:
        return f"Add evidence that supports the claim: {rule_in_words(desk)}."
    primary = _sources(desk.primary_needed - counted.primary, "primary")
    more = _sources(desk.secondary_needed - counted.independent, "more independent")
    return f"Add {primary} or {more}: the claim has {counted.primary} primary and {counted.secondary} secondary."


def why_not(act: str, claim: Claim, *, note: str = "", proposed: str = "", evidence: Sequence[Evidence] = ()) -> str:
    """Why a verdict, "open" or "still_holds" is refused now, as one sentence that says what to do; "" if it is not.

    `note` and `proposed` are what would be recorded with it, `evidence` what is in force on the claim, with sources.
    """
    if claim.joined_into_id or not claim.placement_id:
        return STANDS_NOWHERE
    if claim.is_cut:
        return CUT
    if act not in NEXT[claim.status]:
        return _out_of_turn(act)
    if act == STILL_HOLDS:
        before = claim.verification
        return (
            why_not(before.verdict, claim, note=before.note, proposed=before.proposed, evidence=evidence)
            if before
            else ""
        )
    return _reason_missing(act, claim, note, proposed, evidence)


def _out_of_turn(act: str) -> str:
    if act == "open":
        return "This claim is open already."
    if act == STILL_HOLDS:
        return "The wording has not changed since the verdict: there is nothing to affirm."
    return "Choose sourced, disputed, needs context or cleared."


def _reason_missing(act: str, claim: Claim, note: str, proposed: str, evidence: Sequence[Evidence]) -> str:
    if act == "sourced":
        return sources_missing(claim.article.desk, evidence)
    contradicted = any(item.stance == Evidence.Stance.CONTRADICTS for item in evidence)
    if act == "disputed" and not (note or contradicted):
        return "Write a note, or add evidence that contradicts the claim."
    if act == "needs_context" and not (note or proposed):
        return "Write a note or a proposed wording that says which context is missing."
    if act == "cleared" and not note:
        return LACKS_REASON
    return ""


def why_not_address(url: str) -> str:
    """Why a source of this address is refused; "" if it is not. An index of PostgreSQL takes 2,704 bytes a row."""
    if len(url.encode()) > ADDRESS_MAX:
        return "This address is too long to keep: cite the page by its title, with a shorter address or none."
    return ""


def why_not_evidence(*, kind: str, tier: str) -> str:
    """Why evidence of this tier from this kind of source is refused; "" if it is not."""
    if tier == Evidence.Tier.PRIMARY and kind in NEVER_PRIMARY:
        return f"{NEVER_PRIMARY[kind]} is never primary: choose secondary."
    return ""
