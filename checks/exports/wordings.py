"""What was said of which words: the verdicts on a revision's claims, and one claim's wordings through time."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from checks.anchoring import same_words
from checks.models import Claim, Placement, Revision, Verification


@dataclass(frozen=True, slots=True)
class Judged:
    """A claim where it stood in a revision, and what was said of just these words.

    `verdict` is the last one on them; without one "recheck" where an earlier text had a verdict, else "open".
    """

    claim: int
    start: int
    end: int
    verdict: str


class JudgedWords:
    """The claims of one revision in text order."""

    def __init__(self, claims: Sequence[Judged]) -> None:
        self.claims = sorted(claims, key=lambda claim: (claim.start, claim.end))
        self._starts = [claim.start for claim in self.claims]

    def within(self, span: tuple[int, int] | None) -> Sequence[Judged]:
        """The claims that begin in a stretch of the text."""
        return self.claims[bisect_left(self._starts, span[0]) : bisect_left(self._starts, span[1])] if span else []


def judged_words(revision: Revision) -> JudgedWords:
    """The claims of a revision with what was said of the words they had there, in two queries.

    A claim that another took over when they were joined is left out.
    """
    placed = Placement.objects.filter(revision=revision, claim__joined_into=None).defer("search")
    latest = list(placed.order_by("claim", "-number").distinct("claim"))
    given = defaultdict[int, list[Verification]](list)
    verifications = Verification.objects.filter(claim__in=[placement.claim_id for placement in latest])
    for verification in verifications.only("claim_id", "verdict", "wording", "revision_id").order_by("number"):
        given[verification.claim_id].append(verification)
    return JudgedWords([_judged(placement, given[placement.claim_id]) for placement in latest])


def _judged(placement: Placement, given: Sequence[Verification]) -> Judged:
    spoken = [verification for verification in given if same_words(verification.wording, placement.wording)]
    before = [verification.verdict for verification in given if verification.revision_id < placement.revision_id]
    unspoken = "recheck" if before and before[-1] != "open" else "open"
    verdict = spoken[-1].verdict if spoken else unspoken
    return Judged(placement.claim_id, placement.start, placement.end, verdict)


@dataclass(frozen=True, slots=True)
class Wording:
    """Words that a claim had: from which revision on, how it got there, the words before, and every verdict on them."""

    placement: Placement
    before: str
    verifications: Sequence[Verification]


def wordings_of(claim: Claim) -> list[Wording]:
    """The wordings a claim has had, oldest first, each with the verdicts given to it; in two queries.

    Placements with the same words one after the other are one wording.
    """
    placements = claim.placements.select_related("revision__by").defer("search", "revision__text", "revision__search")
    found: list[Placement] = []
    for placement in placements.order_by("revision__number", "number"):
        if not found or not same_words(found[-1].wording, placement.wording):
            found.append(placement)
    given = list(claim.verifications.select_related("by", "restores__by").order_by("number"))
    befores = ["", *(placement.wording for placement in found)]
    return [
        Wording(placement, before, [said for said in given if same_words(said.wording, placement.wording)])
        for placement, before in zip(found, befores, strict=False)
    ]
