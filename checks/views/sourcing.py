"""What the card says of the desk's rule: what it asks, what the claim has and lacks, what was set aside."""

from collections.abc import Sequence
from typing import Any

from checks import rules
from checks.models import Claim, Evidence, Verification


def sourcing_of(claim: Claim, evidence: Sequence[Evidence], chosen: str) -> dict[str, Any]:
    """For the card: the rule that holds, the countdown to it, and where the standing verdict fell short of its own.

    Of a quotation each of the two questions by itself; `chosen` is the one that a person chose and could not save yet.
    """
    rule, given = claim.article.rule_for(claim.kind), claim.verification
    standing = claim.status == Claim.Status.SOURCED and given is not None
    about = {answers: [item for item in evidence if item.answers == answers] for answers in Evidence.Answers.values}
    settles = given.settles if given else ""
    waived = given is not None and bool(given.waiver)
    return {
        "rule": rule,
        "rule_in_words": rules.rule_in_words(rule),
        "countdown": rules.countdown(rule, about["claim"]),
        "quoted": rules.sourcing(rule, about["quote"]).independent if claim.kind == Claim.Kind.QUOTATION else None,
        "short": rules.sources_missing(rules.rule_of(claim), evidence, settles) if standing and not waived else "",
        "questions": Verification.Settles.choices,
        "settles": chosen or (settles if standing else ""),
        "half_checked": rules.half_checked(claim),
        "another_rule": standing and given is not None and given.rule is not None and given.rule.pk != rule.pk,
        "missing": rules.sources_missing(rule, evidence, settles if standing else ""),
    }
