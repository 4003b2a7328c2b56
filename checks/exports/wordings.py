"""What was said of which words: the verdicts on a revision's claims, and one claim's wordings through time."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

from django.db.models import Exists, OuterRef, Q

from checks.anchoring import same_words
from checks.models import Claim, Placement, Revision, User, Verification
from checks.models.claim import SECOND_LOOK, SHOWN_WORDS


@dataclass(frozen=True, slots=True)
class Judged:
    """A claim where it stood in a revision, and its status while that was the newest."""

    claim: int
    start: int
    end: int
    status: str

    @property
    def word(self) -> str:
        """The status in a word."""
        return str(SHOWN_WORDS[self.status])


class JudgedWords:
    """The claims of one revision in text order."""

    def __init__(self, claims: Sequence[Judged]) -> None:
        self.claims = sorted(claims, key=lambda claim: (claim.start, claim.end))
        self._starts = [claim.start for claim in self.claims]

    def within(self, span: tuple[int, int] | None) -> Sequence[Judged]:
        """The claims that begin in a stretch of the text."""
        return self.claims[bisect_left(self._starts, span[0]) : bisect_left(self._starts, span[1])] if span else []


def judged_words(revision: Revision, user: User) -> JudgedWords:
    """The claims of a revision, each with the status it had at the end of that revision, in three queries.

    A claim whose first verdict the person must not see yet is SECOND_LOOK.

    A claim that another took over when they were joined is left out of the revision in which that happened.
    """
    placed = Placement.objects.filter(revision=revision).select_related("claim").defer("search")
    later = Placement.objects.filter(claim=OuterRef("claim"), revision__gt=OuterRef("revision"))
    standing = placed.filter(Q(claim__joined_into=None) | Exists(later))
    latest = list(standing.order_by("claim", "-number").distinct("claim"))
    given = Verification.objects.filter(
        claim__in=[placement.claim_id for placement in latest], revision__number__lte=revision.number
    ).only("claim_id", "verdict", "wording", "revision_id")
    last = {verification.claim_id: verification for verification in given.order_by("number")}
    hidden = revision.article.claims.hidden_from(user)
    judged = [_judged(placement, last.get(placement.claim_id)) for placement in latest]
    return JudgedWords([replace(one, status=SECOND_LOOK) if one.claim in hidden else one for one in judged])


def _judged(placement: Placement, last: Verification | None) -> Judged:
    claim = placement.claim
    claim.verification = last
    return Judged(claim.pk, placement.start, placement.end, claim.status_at(placement))


@dataclass(frozen=True, slots=True)
class Wording:
    """Words that a claim had: from which revision on, how it got there, the words before, and every verdict on them."""

    placement: Placement
    before: str
    verifications: Sequence[Verification]


def wordings_of(claim: Claim, *, without_verdicts: bool = False) -> list[Wording]:
    """The wordings a claim has had, oldest first, each with the verdicts given to it then; in two queries.

    Placements with the same words one after the other are one wording.
    """
    placements = claim.placements.select_related("revision").defer("search", "revision__text", "revision__search")
    found: list[Placement] = []
    for placement in placements.order_by("revision__number", "number"):
        if not found or not same_words(found[-1].wording, placement.wording):
            found.append(placement)
    said: dict[int, list[Verification]] = {placement.pk: [] for placement in found}
    verdicts = (
        Verification.objects.none() if without_verdicts else claim.verifications.select_related("by", "restores__by")
    )
    for given in verdicts.order_by("number"):
        spoken_of = [
            placement
            for placement in found
            if placement.revision_id <= given.revision_id and same_words(placement.wording, given.wording)
        ]
        for placement in spoken_of[-1:]:
            said[placement.pk].append(given)
    befores = ["", *(placement.wording for placement in found)]
    return [Wording(placement, before, said[placement.pk]) for placement, before in zip(found, befores, strict=False)]
