"""The desk page's filter and order."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from django import forms
from django.db.models import Case, Count, F, FloatField, OuterRef, Subquery, Value, When
from django.db.models.functions import Coalesce, NullIf
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from checks.forms.desk import DayField, DeskFilter
from checks.models import Alert, Article, Claim
from checks.models.article import FIRST_YEAR, ArticleQuerySet
from checks.models.claim import SECOND_LOOK, ClaimQuerySet
from checks.models.queues import Queues

# Statuses that block an article whatever else is said of the claim.
UNDECIDED = ("open", "recheck", SECOND_LOOK)
BLOCKING = (*UNDECIDED, "disputed", "needs_context")


class ArticleFilter(DeskFilter):
    """Which articles of their desks a person wants to see, and which first."""

    order = forms.ChoiceField(
        label=pgettext_lazy("of a list", "Order"),
        required=False,
        choices=[
            ("", _("In the order of work")),
            ("deadline", _("Nearest deadline first")),
            ("progress", _("Least decided first")),
            ("blockers", _("Most to settle first")),
            ("newest", _("Newest first")),
        ],
    )

    def ordered(self, articles: ArticleQuerySet) -> ArticleQuerySet:
        """The articles in the order asked for."""
        orders = {
            "": articles.in_the_order_of_work,
            "deadline": articles.by_deadline,
            "progress": lambda: _drafts_by(articles, self._undecided_share()),
            "blockers": lambda: _drafts_by(articles, self._number_to_settle()),
            "newest": articles.newest_first,
        }
        return orders[self.cleaned_data["order"]]()

    def _undecided_share(self) -> Any:
        claims = _standing_claims()
        return _number(self._seen_as(UNDECIDED, claims)) / NullIf(_number(claims), Value(0.0))

    def _number_to_settle(self) -> Any:
        alerts = Alert.objects.unsettled().filter(claim__article=OuterRef("pk"))
        return _number(self._seen_as(BLOCKING, _standing_claims())) + _number(alerts, by="claim__article")

    def _seen_as(self, statuses: Sequence[str], claims: ClaimQuerySet) -> ClaimQuerySet:
        """The claims of these statuses as the person sees them: an order tells as much as the figures it goes by."""
        if not Queues(self.by).asking:
            return claims.filter(status__in=statuses)
        seen: Any = claims.seen_by(self.by)
        found: ClaimQuerySet = seen.filter(seen_status__in=statuses)
        return found


def _standing_claims() -> ClaimQuerySet:
    """The standing claims of an article, for a query of articles."""
    found: ClaimQuerySet = Claim.objects.filter(article=OuterRef("pk"), placement__revision=OuterRef("revision"))
    return found


def _number(rows: Any, by: str = "article") -> Coalesce:
    """How many rows of an article there are, for a query of articles."""
    counted = rows.order_by().values(by).annotate(number=Count("pk")).values("number")
    return Coalesce(Subquery(counted), 0.0, output_field=FloatField())


def _drafts_by(articles: ArticleQuerySet, number: Any) -> ArticleQuerySet:
    """Drafts, those with the highest number first, then the others; it is counted for drafts alone, the few."""
    asked = Case(When(status=Article.Status.DRAFT, then=number), default=None)
    return articles.order_by(asked.desc(nulls_last=True), F("deadline").asc(nulls_last=True), "-added_at")


class WeekForm(forms.Form):
    """The last day of the week to look at."""

    until = DayField(label=_("Seven days until"))

    def __init__(self, *args: Any, today: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.today = today

    def clean_until(self) -> date:
        """Today where none is given; refuses a day of which nothing can be told yet, or that no page can show."""
        until: date = self.cleaned_data["until"] or self.today
        if until.year <= FIRST_YEAR or until > self.today:
            raise forms.ValidationError(_("Choose a day up to today."))
        return until
