"""What waits for one person today, for a mail of a few lines."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db.models import Count, Q
from django.db.models.functions import Coalesce

from checks.models import Article, Claim, Comment, User
from checks.models.claim import UNDECIDED, ClaimQuerySet

# Lines of a list; what is more is counted.
SHOWN = 10
# How far ahead a deadline is worth a line.
AHEAD = timedelta(hours=36)


@dataclass(frozen=True)
class Digest:
    """What waits: claims given to the person, mentions since the last day, articles due soon on their desks.

    `claims`, `mentions` and `articles` are the first few of `claim_count`, `mention_count`, `article_count`; `late` of
    the claims are overdue.
    """

    claims: list[Claim]
    claim_count: int
    late: int
    mentions: list[Comment]
    mention_count: int
    articles: list[Article]
    article_count: int

    @property
    def empty(self) -> bool:
        """Whether nothing waits, and no mail need be sent."""
        return not (self.claim_count or self.mention_count or self.article_count)


def digest_of(user: User, now: datetime) -> Digest:
    """What waits for a person at a moment; seven queries at most, with those for whom the comments name."""
    claims = _given_to(user)
    counted = claims.order_by().aggregate(every=Count("pk"), late=Count("pk", filter=Q(due_by__lt=now)))
    mentions = Comment.objects.visible_to(user).naming(user).filter(at__gte=now - timedelta(days=1))
    due = Article.objects.visible_to(user).filter(
        status=Article.Status.DRAFT, deadline__gte=now, deadline__lt=now + AHEAD
    )
    return Digest(
        claims=list(claims.select_related("article").defer("article__search")[:SHOWN]),
        claim_count=counted["every"],
        late=counted["late"],
        mentions=list(mentions[:SHOWN]),
        mention_count=mentions.count(),
        articles=list(due.select_related("desk").with_progress().order_by("deadline")[:SHOWN]),
        article_count=due.count(),
    )


def _given_to(user: User) -> ClaimQuerySet:
    """The undecided claims given to the person, by when they are due: by themselves, else with their article."""
    given: Any = Claim.objects.visible_to(user).filter(assignee=user).standing().seen_by(user)
    given = given.filter(seen_status__in=UNDECIDED).annotate(due_by=Coalesce("due", "article__deadline"))
    ordered: ClaimQuerySet = given.order_by("due_by", "pk")
    return ordered
