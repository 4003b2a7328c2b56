"""How far the articles of a list are, and what has still to be settled in each."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from django.db.models import Count

from checks.models import Alert, Article, Claim, User
from checks.models.claim import HALF_CHECKED, SECOND_LOOK, SHOWN_WORDS, UNDECIDED
from checks.views.pictures import Segment, bar

# What stands against an article by its status alone; what else does the gate finds, claim by claim.
TO_SETTLE = (*UNDECIDED, Claim.Status.DISPUTED.value, Claim.Status.NEEDS_CONTEXT.value)
ORDER = ("sourced", "cleared", "needs_context", "disputed", SECOND_LOOK, HALF_CHECKED, "recheck", "open")


@dataclass(frozen=True)
class Tally:
    """The standing claims of an article by status, as the reader may know them, and the alerts nobody has answered."""

    count: Counter[str]
    alerts: int = 0

    @cached_property
    def total(self) -> int:
        """How many claims stand."""
        return self.count.total()

    @property
    def decided(self) -> int:
        """How many have a verdict on their present words."""
        return self.total - sum(self.count[status] for status in UNDECIDED)

    @property
    def to_settle(self) -> int:
        """How many things block the article at least: the gate may find more, as words that belong to no claim."""
        return self.alerts + sum(self.count[status] for status in TO_SETTLE)

    @cached_property
    def parts(self) -> list[Segment]:
        """The statuses that occur, each with its stretch of a bar: what is done first, what is open last."""
        return bar((status, str(SHOWN_WORDS[status]), self.count[status]) for status in ORDER)

    @property
    def worries(self) -> list[Segment]:
        """Of these what is to be worked on or worried about, the open ones first."""
        return [part for part in reversed(self.parts) if part.status in TO_SETTLE]


def tallies(articles: Sequence[Article], user: User) -> dict[int, Tally]:
    """The tally of each article by its id, in two queries whatever their number."""
    claims: Any = Claim.objects.filter(article__in=articles).standing().seen_by(user).order_by()
    count: dict[int, Counter[str]] = {article.pk: Counter() for article in articles}
    for article, status, number in claims.values_list("article", "seen_status").annotate(number=Count("pk")):
        count[article][status] = number
    alerts = Alert.objects.unsettled().filter(claim__article__in=articles).order_by().values_list("claim__article")
    raised = dict(alerts.annotate(number=Count("pk")))
    return {pk: Tally(counted, raised.get(pk, 0)) for pk, counted in count.items()}
