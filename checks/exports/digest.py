"""What waits for one person today, for a mail of a few lines."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from itertools import groupby
from operator import itemgetter

from checks.models import Article, Claim, Comment, User
from checks.models.queues import Queue, Queues, by_due

# Lines of a list; what is more is counted.
SHOWN = 10
# How far ahead a deadline is worth a line.
AHEAD = timedelta(hours=36)


@dataclass(frozen=True)
class Digest:
    """What waits: claims given to the person, mentions since yesterday began, articles due soon on their desks.

    `claims`, `mentions` and `articles` are the first few of `claim_count`, `mention_count`, `article_count`; `late` of
    the claims are overdue. `numbers` has each claim's number in its text, where it stands there: mails quote no words.
    """

    claims: list[Claim]
    claim_count: int
    late: int
    mentions: list[Comment]
    mention_count: int
    articles: list[Article]
    article_count: int
    numbers: dict[int, int]

    @property
    def empty(self) -> bool:
        """Whether nothing waits, and no mail need be sent."""
        return not (self.claim_count or self.mention_count or self.article_count)


def digest_of(user: User, now: datetime) -> Digest:
    """What waits for a person at a moment; ten queries at most, with those for whom the comments name.

    Their claims are those of the queue of their own, the earliest first. Nobody is told that they named themselves.
    """
    queues = Queues(user)
    claims = queues.among(Claim.objects.visible_to(user), Queue.MINE)
    mentions = Comment.objects.visible_to(user).naming(user).exclude(by=user).filter(at__gte=_yesterday(user, now))
    due = Article.objects.visible_to(user).filter(
        status=Article.Status.DRAFT, deadline__gte=now, deadline__lt=now + AHEAD
    )
    shown = list(by_due(claims).select_related("article").defer("article__search")[:SHOWN])
    named = list(mentions[:SHOWN])
    return Digest(
        claims=shown,
        claim_count=claims.count(),
        late=queues.among(claims, Queue.OVERDUE).count(),
        mentions=named,
        mention_count=mentions.count(),
        articles=list(due.select_related("desk").with_progress().order_by("deadline")[:SHOWN]),
        article_count=due.count(),
        numbers=_numbers({claim.article_id for claim in [*shown, *(said.claim for said in named)]}),
    )


def _numbers(articles: set[int]) -> dict[int, int]:
    """The number in its text of each claim that stands in these articles."""
    if not articles:
        return {}
    standing = Claim.objects.filter(article__in=articles).standing().values_list("article_id", "pk")
    found: dict[int, int] = {}
    for _article, claims in groupby(standing, itemgetter(0)):
        found |= {pk: number for number, (_of, pk) in enumerate(claims, 1)}
    return found


def _yesterday(user: User, now: datetime) -> datetime:
    """When the day before began, where the person is.

    Not a day ago: a mail that is sent some minutes later than that of the day before would leave these minutes out.
    """
    day = now.astimezone(user.zone).date() - timedelta(days=1)
    return datetime.combine(day, time.min, user.zone)
