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
    """Numbers of one day: articles brought in, claims marked, of these as disputed, articles made ready."""

    day: date
    opened: int
    marked: int
    disputed: int
    ready: int


@dataclass(frozen=True)
class Week:
    """Seven days, oldest first; `to_ready` is the median time from bringing an article in to making it ready.

    Of articles made ready in these days, each counted once, by the last time; None where there is none. `marked` and
    `disputed` count each claim once, on however many of the days it was marked.
    """

    days: list[Day]
    marked: int
    disputed: int
    to_ready: timedelta | None
    ready: int

    def total(self, what: str) -> int:
        """How many in all the days: "opened", "marked", "disputed" or "ready"."""
        once = {"marked": self.marked, "disputed": self.disputed}
        return once[what] if what in once else sum(getattr(day, what) for day in self.days)


def week_of(user: User, last: date) -> Week:
    """The week that ends with a day of the active time zone, over the desks that the person sees; four queries.

    A claim counts once a day, however often it was marked. A verdict that was undone by the end of the week counts as
    none, and so does what holds again by that; one that was taken back by reopening was work, and counts. One that the
    person must not know yet does not count as disputed.
    """
    days = [last - timedelta(days=back) for back in reversed(range(DAYS))]
    start = timezone.make_aware(datetime.combine(days[0], datetime.min.time()))
    until = timezone.make_aware(datetime.combine(last + timedelta(days=1), datetime.min.time()))
    articles = Article.objects.visible_to(user)
    events = Event.objects.filter(article__in=articles, at__gte=start, at__lt=until).order_by()
    by_kind = _by_day(events.filter(kind__in=[Event.Kind.ARTICLE_ADDED, Event.Kind.READY]), "kind")
    verdicts, claims = _verdicts(events, until), _claims(user)
    marks: dict[date, Any] = {line["day"]: line for line in verdicts.values(day=TruncDate("at")).annotate(**claims)}
    nothing = {"marked": 0, "disputed": 0}
    told = [
        Day(
            day,
            by_kind[day, Event.Kind.ARTICLE_ADDED],
            marks.get(day, nothing)["marked"],
            marks.get(day, nothing)["disputed"],
            by_kind[day, Event.Kind.READY],
        )
        for day in days
    ]
    took, in_all = _times_to_ready(events), verdicts.aggregate(**claims)
    to_ready = timedelta(seconds=median(took)) if took else None
    return Week(told, in_all["marked"], in_all["disputed"], to_ready, len(took))


def _verdicts(events: Any, until: datetime) -> Any:
    """The verdicts among events that nobody has undone by a moment."""
    given = events.filter(kind=Event.Kind.VERDICT).exclude(what__verdict="open").exclude(what__has_key="undoes")
    undone = Event.objects.filter(
        kind=Event.Kind.VERDICT, claim=OuterRef("claim"), what__undoes=OuterRef("what__number"), at__lt=until
    )
    return given.exclude(Exists(undone))


def _claims(user: User) -> dict[str, Count]:
    """How many claims verdicts are of, and how many of these were given as disputed, as far as the person may know."""
    seen: Any = Claim.objects.filter(pk=OuterRef("claim")).seen_by(user)
    disputed: Any = Q(what__verdict="disputed") & ~Exists(seen.filter(seen_status=SECOND_LOOK))
    return {"marked": Count("claim", distinct=True), "disputed": Count("claim", filter=disputed, distinct=True)}


def _by_day(events: Any, what: str) -> Counter[tuple[date, str]]:
    lines = events.values("kind", day=TruncDate("at")).annotate(number=Count("pk"))
    return Counter({(line["day"], line["kind"]): line["number"] for line in lines})


def _times_to_ready(events: Any) -> list[float]:
    """Seconds, of each article."""
    latest = events.filter(kind=Event.Kind.READY).order_by("article", "-number").distinct("article")
    return [took.total_seconds() for took in latest.values_list(F("at") - F("article__added_at"), flat=True)]
