"""What the desk's rule says of a claim on its card: countdown, questions on a quotation, waivers."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from checks import counting, rules
from checks.models import Claim, DeskRule, Event, Evidence, Verification


@dataclass(frozen=True)
class Question:
    """A question on a quotation: how it is put, what is compared, and what the standing verdict says of it."""

    words: str
    against: str
    status: str
    countdown: str

    @property
    def status_word(self) -> str:
        """The status in a word."""
        return str(Claim.Status(self.status).label)


def ruling(claim: Claim, evidence: Sequence[Evidence], events: Sequence[Event]) -> dict[str, Any]:
    """What the card's template shows of the desk's rule; without a query."""
    rule = claim.article.rule_for(claim.kind)
    quotation = claim.kind == Claim.Kind.QUOTATION
    return {
        "questions": _questions(claim, rule, evidence) if quotation else [],
        "countdown": counting.countdown(rule, evidence),
        "missing": counting.sources_missing(rule, evidence, Verification.Settles.BOTH if quotation else ""),
        "rule": rule,
        "rule_named": counting.rule_named(rule),
        "demands": counting.demands(rule),
        "half": rules.half_checked(claim),
        "passed": _passed(claim, rule),
        "short": _gone_short(claim, evidence),
        "waivers": _earlier_waivers(claim, events),
    }


def settled(claim: Claim) -> str:
    """Which question on a quotation its standing verdict settles; "" where none stands, or for words of before."""
    given = claim.verification
    return given.settles if given and claim.status == given.verdict else ""


def _questions(claim: Claim, rule: DeskRule, evidence: Sequence[Evidence]) -> list[Question]:
    def status(question: Verification.Settles) -> str:
        standing = settled(claim) in {question, Verification.Settles.BOTH}
        return claim.status if standing or claim.status == Claim.Status.RECHECK else Claim.Status.OPEN

    quoted = counting.quote_countdown(rule, counting.answering("quote", evidence))
    asserted = counting.countdown(rule, counting.answering("claim", evidence))
    where = _("against recording, transcript or post")
    return [
        Question(_("Quoted correctly?"), where, status(Verification.Settles.QUOTE), quoted),
        Question(_("What it asserts"), "", status(Verification.Settles.ASSERTION), asserted),
    ]


def _passed(claim: Claim, now: DeskRule) -> str:
    """Which version a sourced claim passed, and which holds by now where that is another."""
    given = claim.verification
    if given is None or given.rule is None or claim.status != Claim.Status.SOURCED:
        return ""
    said = _("Set aside %(rule)s") if given.waiver else _("Passed %(rule)s")
    what = said % {"rule": counting.rule_named(given.rule)}
    if given.rule.pk == now.pk:
        return f"{what}."
    # The name of a rule for one kind ends in a part of its own, between commas.
    holds = _("%(rule)s, holds now") if now.kind else _("%(rule)s holds now")
    return f"{what}; {holds % {'rule': counting.rule_named(now)}}."


def _gone_short(claim: Claim, evidence: Sequence[Evidence]) -> str:
    """What a sourced claim lacks by now under the rule that its verdict passed; "" where that was waived."""
    given = claim.verification
    if given is None or claim.status != Claim.Status.SOURCED or given.waiver:
        return ""
    return counting.sources_missing(rules.rule_of(claim), evidence, given.settles)


def _earlier_waivers(claim: Claim, events: Sequence[Event]) -> list[Event]:
    """Every time the rule was set aside but for the verdict that stands; an undo sets nothing aside itself."""
    standing = claim.verification.checked.number if claim.verification and claim.verification.waiver else 0
    return [
        event
        for event in events
        if event.what.get("waiver") and not event.what.get("undoes") and event.what["number"] != standing
    ]
