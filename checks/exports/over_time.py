"""How far an article was at each moment of its history, replayed from its events."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Min
from django.utils import timezone

from checks.models import Article, Claim, Event

KINDS = [
    Event.Kind.VERDICT,
    Event.Kind.CLAIM_ADDED,
    Event.Kind.CLAIM_CUT,
    Event.Kind.CLAIM_PLACED,
    Event.Kind.CLAIM_REWORDED,
    Event.Kind.CLAIM_RESIZED,
    Event.Kind.CLAIM_SPLIT,
    Event.Kind.CLAIMS_JOINED,
]


@dataclass(frozen=True, slots=True)
class Moment:
    """From this moment on so many claims stood in the text, and so many of them had a verdict on their words."""

    at: datetime
    total: int
    decided: int


def progress_over_time(article: Article) -> list[Moment]:
    """The moments at which an article's progress changed, oldest first; three queries whatever its history.

    After any change of its words a claim counts as undecided until the next verdict, though words that came back by
    hand may have brought theirs along; the last moment is always as the claims stand.
    """
    moments = list(_merged(_replayed(article)))
    standing = Claim.objects.filter(article=article).standing().order_by()
    statuses = list(standing.values_list("status", flat=True))
    decided = sum(status not in {Claim.Status.OPEN, Claim.Status.RECHECK} for status in statuses)
    if moments:
        moments[-1] = Moment(moments[-1].at, len(statuses), decided)
    return moments


def _replayed(article: Article) -> Iterator[Moment]:
    lines = Event.objects.filter(article=article, kind__in=KINDS).order_by("number")
    told = list(lines.values_list("kind", "claim", "at", "what__verdict", "what__joined_claim"))
    added = {claim for kind, claim, *_ in told if kind == Event.Kind.CLAIM_ADDED}
    births = Claim.objects.filter(article=article).annotate(born=Min("placements__revision__at"))
    born = [(at, "born", claim, None, None) for claim, at in births.values_list("pk", "born") if claim not in added]
    happened = [(at, kind, claim, verdict, joined) for kind, claim, at, verdict, joined in told]
    standing: set[int] = set()
    decided: set[int] = set()
    # By time alone, so that what came with a revision stands before what is said of it.
    for at, kind, claim, verdict, joined in sorted(born + happened, key=lambda line: line[0]):
        if kind == Event.Kind.CLAIM_CUT:
            standing.discard(claim)
        else:
            standing.add(claim)
        if joined:
            standing.discard(joined)
            decided.discard(joined)
        if kind == Event.Kind.VERDICT and verdict != "open":
            decided.add(claim)
        else:
            decided.discard(claim)
        yield Moment(at, len(standing), len(decided))


def _merged(moments: Iterable[Moment]) -> Iterator[Moment]:
    """Of several changes at one moment the last."""
    before = None
    for moment in moments:
        if before and before.at != moment.at:
            yield before
        before = moment
    if before:
        yield before


def by_hour(moments: Iterable[Moment]) -> list[Moment]:
    """The last moment of each hour of the active time zone in which anything changed."""
    return list({timezone.localtime(moment.at).strftime("%Y%m%d%H%z"): moment for moment in moments}.values())
