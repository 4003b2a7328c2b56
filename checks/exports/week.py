"""What a desk did in seven days."""

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from statistics import median
from typing import Any

from django.db.models import Count, Exists, F, OuterRef, Q
from django.db.models.functions import TruncDate
from django.utils import timezone

from checks.models import Article, Claim, Event, User
from checks.models.claim import SECOND_LOOK

DAYS = 7


@dataclass(frozen=True, slots=True)
class Day:
    """Numbers of one day: articles brought in, claims marked, of these disputed, articles made ready."""

    day: date
    opened: int
    marked: int
    disputed: int
    ready: int


@dataclass(frozen=True)
class Week:
    """Seven days, oldest first; `to_ready` is the median time from bringing an article in to making it ready.

    Of articles made ready in these days, each counted once, by the last time; None where there is none.
    """

    days: list[Day]
    to_ready: timedelta | None
    ready: int

    def total(self, what: str) -> int:
        """The sum over the days of "opened", "marked", "disputed" or "ready"."""
        return sum(getattr(day, what) for day in self.days)


def week_of(user: User, last: date) -> Week:
    """The week that ends with a day of the active time zone, over the desks that the person sees; three queries.

    A verdict that was taken back counts as marked: it was work; taking it back, and what holds again by that, does not.
    One that the person must not know yet does not count as disputed.
    """
    days = [last - timedelta(days=back) for back in reversed(range(DAYS))]
    start = timezone.make_aware(datetime.combine(days[0], datetime.min.time()))
    until = timezone.make_aware(datetime.combine(last + timedelta(days=1), datetime.min.time()))
    articles = Article.objects.visible_to(user)
    events = Event.objects.filter(article__in=articles, at__gte=start, at__lt=until).order_by()
    by_kind = _by_day(events.filter(kind__in=[Event.Kind.ARTICLE_ADDED, Event.Kind.READY]), "kind")
    seen: Any = Claim.objects.filter(pk=OuterRef("claim")).seen_by(user)
    verdicts = events.filter(kind=Event.Kind.VERDICT).exclude(what__verdict="open").exclude(what__has_key="undoes")
    disputed: Any = Q(what__verdict="disputed") & ~Exists(seen.filter(seen_status=SECOND_LOOK))
    marked = verdicts.values(day=TruncDate("at")).annotate(every=Count("pk"), disputed=Count("pk", filter=disputed))
    marks: dict[date, Any] = {line["day"]: line for line in marked}
    nothing = {"every": 0, "disputed": 0}
    told = [
        Day(
            day,
            by_kind[day, Event.Kind.ARTICLE_ADDED],
            marks.get(day, nothing)["every"],
            marks.get(day, nothing)["disputed"],
            by_kind[day, Event.Kind.READY],
        )
        for day in days
    ]
    took = _times_to_ready(events)
    return Week(told, timedelta(seconds=median(took)) if took else None, len(took))


def _by_day(events: Any, what: str) -> Counter[tuple[date, str]]:
    lines = events.values("kind", day=TruncDate("at")).annotate(number=Count("pk"))
    return Counter({(line["day"], line["kind"]): line["number"] for line in lines})


def _times_to_ready(events: Any) -> list[float]:
    """Seconds, of each article."""
    latest = events.filter(kind=Event.Kind.READY).order_by("article", "-number").distinct("article")
    return [took.total_seconds() for took in latest.values_list(F("at") - F("article__added_at"), flat=True)]
