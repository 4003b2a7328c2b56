"""The queues of a desk's work: which claims wait for whom, how many, and in which order."""

from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from typing import Any

from django.db import models
from django.db.models.functions import Coalesce
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from checks.models.article import Article
from checks.models.check_file import CheckFile
from checks.models.claim import SECOND_LOOK, SIGNING, Claim, ClaimQuerySet, Placement
from checks.models.desk import Desk, User
from checks.models.rule import DeskRule
from checks.models.second import checked_by, waits_for_second

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


class Queues:
    """The queues of one person."""

    def __init__(self, user: User) -> None:
        self.user = user

    @cached_property
    def asking(self) -> list[int]:
        """The versions of rules that ask for a second person, on the person's desks: most desks have none.

        Without any, no query needs to look at sign-offs; to plan such a query takes longer than to run most others.
        """
        if self.user.roles.isdisjoint(SIGNING):
            return []
        rules = DeskRule.objects.filter(desk__in=Desk.objects.visible_to(self.user))
        return list(rules.exclude(sign_off_from=DeskRule.SignOffFrom.NEVER).values_list("pk", flat=True))

    def among(self, claims: ClaimQuerySet, queue: str) -> ClaimQuerySet:
        """The claims of a queue that stand in their text, as the person sees them, in no order.

        The queues are work to do, so of drafts, and of stories that came in when they were out already: in an article
        that is ready nobody can decide anything until it is taken back, and what went out by the gate is history, told
        in the report. Two are of those as well, as they may need a correction: what is disputed, and what is to be
        rechecked. A first verdict that is hidden from the person puts a claim in no queue that would tell of it.
        """
        at_work: Any = claims.filter(_stands(), _at_work())
        to_decide: Any = at_work.filter(status__in=TO_DECIDE)
        to_correct: Any = claims.filter(_stands()).exclude(article__status=Article.Status.READY)
        found: dict[str, Callable[[], ClaimQuerySet]] = {
            Queue.MINE: lambda: self._mine(at_work),
            Queue.UNASSIGNED: lambda: to_decide.filter(models.Q(assignee=None) | ~_may_be_checked()),
            Queue.OPEN: lambda: to_decide.filter(status=Claim.Status.OPEN),
            Queue.RECHECK: lambda: to_correct.filter(status=Claim.Status.RECHECK),
            Queue.OVERDUE: lambda: to_decide.filter(_late(timezone.now())),
            Queue.DISPUTED: lambda: self._known(to_correct.filter(status=Claim.Status.DISPUTED)),
            Queue.WRITER: lambda: self._known(at_work.filter(waiting_for=Claim.WaitingFor.WRITER)),
            Queue.SOURCE: lambda: self._known(at_work.filter(waiting_for=Claim.WaitingFor.SOURCE)),
            Queue.SECOND: lambda: at_work.filter(self._second()),
        }
        return found[queue]()

    def counts(self) -> dict[str, int]:
        """How many claims wait in each queue, up to one more than COUNTED_AT_MOST; in two queries."""
        claims = Claim.objects.visible_to(self.user)
        counts: Any = {queue: _CountTo(self.among(claims, queue)) for queue in Queue.values}
        counted: Any = User.objects.filter(pk=self.user.pk).values(**counts)
        return dict(counted.get())

    def _mine(self, at_work: ClaimQuerySet) -> ClaimQuerySet:
        """What the person was given and is to decide, also as the second."""
        undecided = models.Q(status__in=TO_DECIDE)
        return at_work.filter(undecided | self._second() if self.asking else undecided, assignee=self.user)

    def _second(self) -> models.Q:
        """Whether a second person is missing on the claim's verdict, and the person may be the one."""
        if not self.asking:
            return models.Q(pk__in=[])
        return models.Q(verification__rule__in=self.asking) & waits_for_second() & ~checked_by(self.user)

    def _known(self, claims: ClaimQuerySet) -> ClaimQuerySet:
        """The claims whose verdict the person may know."""
        seen: Any = claims.seen_by(self.user)
        known: ClaimQuerySet = seen.exclude(seen_status=SECOND_LOOK) if self.asking else claims
        return known


def _at_work() -> models.Q:
    """Whether a claim's article is a draft, or a story that was out before it came here."""
    checked = CheckFile.objects.filter(article=models.OuterRef("article"))
    return models.Q(article__status=Article.Status.DRAFT) | (
        models.Q(article__status=Article.Status.PUBLISHED) & ~models.Q(models.Exists(checked))
    )


def by_due(claims: ClaimQuerySet) -> ClaimQuerySet:
    """Those to be done first in front, without a time last; of several those most worth checking."""
    deadline = models.Case(models.When(article__status=Article.Status.DRAFT, then="article__deadline"))
    when = Coalesce("due", deadline)
    return claims.order_by(when.asc(nulls_last=True), "-worth", "pk")


def due_by(claim: Claim) -> datetime | None:
    """Until when a claim is to be decided: its own time, else its article's deadline while that is a draft."""
    return claim.due or (claim.article.deadline if claim.article.status == Article.Status.DRAFT else None)


def is_overdue(claim: Claim, status: str) -> bool:
    """Whether a claim that is shown with this status is to be decided, and late."""
    until = due_by(claim)
    return status in TO_DECIDE and until is not None and until < timezone.now()


def _stands() -> models.Q:
    """Whether a claim stands in its article's newest revision.

    As `standing()`, but asked of one claim after the other: joined, the whole table of placements would be read.
    """
    placed = Placement.objects.filter(pk=models.OuterRef("placement")).order_by().values("revision")
    return models.Q(article__revision=models.Subquery(placed))


def _may_be_checked() -> models.Q:
    """Whether the one whom a claim is assigned to may still give a verdict: who has left the desk has it no more."""
    chiefs = User.objects.filter(is_superuser=True, is_active=True)
    # No condition inside another one, so that the database reads the few members once, and not for each claim.
    here = Desk.members.through.objects.filter(
        desk=models.OuterRef("article__desk"), user=models.OuterRef("assignee"),
        user__is_active=True, user__groups__name__in=SIGNING,
    )  # fmt: skip
    return models.Q(assignee__in=chiefs) | models.Q(models.Exists(here))


def _late(now: datetime) -> models.Q:
    """Whether its time is past, else its article's deadline; an article that is out has none any more."""
    drafts = Article.objects.filter(deadline__lt=now, status=Article.Status.DRAFT)
    return models.Q(due__lt=now) | models.Q(due=None, article__in=drafts)


class _CountTo(models.Subquery):
    """How many rows a query has, up to one more than COUNTED_AT_MOST."""

    template = "(SELECT COUNT(*) FROM (%(subquery)s) AS counted)"
    output_field = models.IntegerField()
    empty_result_set_value = 0

    def __init__(self, rows: ClaimQuerySet) -> None:
        super().__init__(rows.order_by().values("pk")[: COUNTED_AT_MOST + 1])
