"""The desk page's filter and order."""

from datetime import date
from typing import Any

from django import forms
from django.db.models import Case, Count, F, FloatField, OuterRef, Subquery, Value, When
from django.db.models.functions import Coalesce, NullIf
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from checks.forms.desk import DayField, DeskFilter
from checks.models import Article, Claim
from checks.models.article import FIRST_YEAR, ArticleQuerySet

# Statuses that block an article whatever else is said of the claim.
BLOCKING = ("open", "recheck", "disputed", "needs_context")


def _number_of(*statuses: str) -> Coalesce:
    """The number of an article's standing claims, of these statuses where any are named; for a query of articles."""
    claims = Claim.objects.filter(article=OuterRef("pk"), placement__revision=OuterRef("revision"))
    wanted = claims.filter(status__in=statuses) if statuses else claims
    counted = wanted.order_by().values("article").annotate(number=Count("pk")).values("number")
    return Coalesce(Subquery(counted), 0.0, output_field=FloatField())


UNDECIDED_SHARE = _number_of("open", "recheck") / NullIf(_number_of(), Value(0.0))


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
            "progress": lambda: _drafts_by(articles, UNDECIDED_SHARE),
            "blockers": lambda: _drafts_by(articles, _number_of(*BLOCKING)),
            "newest": articles.newest_first,
        }
        return orders[self.cleaned_data["order"]]()


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
