"""The queues of a desk's work: which claims wait for whom, how many, and in which order."""

from datetime import datetime
from typing import Any

from django.db import models
from django.db.models.functions import Coalesce
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from checks.models.article import Article
from checks.models.claim import SECOND_LOOK, SIGNING, Claim, ClaimQuerySet, checked_by, waits_for_second
from checks.models.desk import User

# Counted so far and no farther: beyond that nobody reads the figure, and the page would wait for it.
COUNTED_AT_MOST = 1_000

TO_DECIDE = ("open", "recheck")


class Queue(models.TextChoices):
    """What waits, in the order of the page."""

    MINE = "mine", _("Mine")
    UNASSIGNED = "unassigned", _("Unassigned")
    OPEN = "open", _("Open")
    DISPUTED = "disputed", _("Disputed")
    RECHECK = "recheck", _("Recheck")
    SECOND = "second", _("Second look")
    WRITER = "writer", _("Waiting for the writer")
    SOURCE = "source", _("Waiting for a source")
    OVERDUE = "overdue", _("Overdue")


def in_queue(claims: ClaimQuerySet, queue: str, user: User) -> ClaimQuerySet:
    """The claims of a queue, as the person sees them.

    Those of drafts, and of stories that are out, which may have come in so; not of an article that is ready: until it
    is taken back to draft nobody can do anything about them. A first verdict that is hidden from the person puts a
    claim in no queue that would tell of it.
    """
    waiting: Any = claims.exclude(article__status=Article.Status.READY)
    second = _second(user)
    if queue == Queue.MINE:
        waiting = waiting.filter(models.Q(status__in=TO_DECIDE) | second, assignee=user)
    elif queue == Queue.UNASSIGNED:
        waiting = waiting.filter(status__in=TO_DECIDE, assignee=None)
    elif queue in TO_DECIDE:
        waiting = waiting.filter(status=queue)
    elif queue == Queue.DISPUTED:
        waiting = _known(waiting.filter(status=queue), user)
    elif queue == Queue.SECOND:
        waiting = waiting.filter(second)
    elif queue in {Queue.WRITER, Queue.SOURCE}:
        waiting = _known(waiting.filter(waiting_for=queue), user)
    else:
        waiting = waiting.filter(_late(timezone.now()), status__in=TO_DECIDE)
    found: ClaimQuerySet = waiting
    return found


def by_due(claims: ClaimQuerySet) -> ClaimQuerySet:
    """Those to be done first in front, without a time last; of several those most worth checking."""
    when = Coalesce("due", "article__deadline")
    return claims.order_by(when.asc(nulls_last=True), "-worth", "pk")


def queue_counts(user: User) -> dict[str, int]:
    """How many claims wait for the person in each queue, up to one more than COUNTED_AT_MOST; in one query."""
    claims = Claim.objects.visible_to(user).standing()
    counts: Any = {queue: _CountTo(in_queue(claims, queue, user)) for queue in Queue.values}
    counted: Any = User.objects.filter(pk=user.pk).values(**counts)
    return dict(counted.get())


def is_overdue(claim: Claim, status: str) -> bool:
    """Whether a claim that is shown with this status is to be decided, and late."""
    until = claim.due or (claim.article.deadline if claim.article.status == Article.Status.DRAFT else None)
    return status in TO_DECIDE and until is not None and until < timezone.now()


def _second(user: User) -> models.Q:
    """Whether a second person is missing on the claim's verdict, and the person may be the one."""
    if user.roles.isdisjoint(SIGNING):
        return models.Q(pk__in=[])
    return waits_for_second() & ~checked_by(user)


def _known(claims: ClaimQuerySet, user: User) -> ClaimQuerySet:
    """The claims whose verdict the person may know."""
    seen: Any = claims.seen_by(user)
    known: ClaimQuerySet = seen.exclude(seen_status=SECOND_LOOK)
    return known


def _late(now: datetime) -> models.Q:
    """Whether its time is past, else its article's deadline; an article that is out has none any more."""
    article = models.Q(due=None, article__deadline__lt=now, article__status=Article.Status.DRAFT)
    return models.Q(due__lt=now) | article


class _CountTo(models.Subquery):
    """How many rows a query has, up to one more than COUNTED_AT_MOST."""

    template = "(SELECT COUNT(*) FROM (%(subquery)s) AS counted)"
    output_field = models.IntegerField()
    empty_result_set_value = 0

    def __init__(self, rows: ClaimQuerySet) -> None:
        super().__init__(rows.order_by().values("pk")[: COUNTED_AT_MOST + 1])
