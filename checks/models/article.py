"""An article and its revisions: the text at one moment, never changed."""

from datetime import UTC, date, datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Any, Self

from django.contrib.postgres.expressions import ArraySubquery
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchQuery, SearchRank, SearchVector, SearchVectorField
from django.db import models
from django.db.models.functions import Left
from django.urls import reverse
from django.utils import timezone
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from checks.models.desk import Desk, User
from checks.models.fields import WebAddressField
from checks.models.findings import Finding, findings_of
from checks.models.rule import DeskRule, holding

# PostgreSQL refuses a search vector over 1 MB. The worst found, 100,000 characters of four bytes each in words that are
# all different and hyphenated, take 0.9 MB.
SEARCHED_CHARACTERS = 100_000

# Days at the ends of what a date can hold leave it once they are moved to another time zone, and no page would show.
FIRST_YEAR, LAST_YEAR = 1900, 2100
YEAR_REFUSED = format_lazy(_("Choose a day in the years {first} to {last}."), first=FIRST_YEAR, last=LAST_YEAR)


def in_range(column: str) -> models.Q:
    """That a moment is in the years that every page can show, whatever the time zone."""
    first = datetime(FIRST_YEAR, 1, 1, tzinfo=UTC) - timedelta(days=1)
    end = datetime(LAST_YEAR + 1, 1, 1, tzinfo=UTC) + timedelta(days=1)
    return models.Q(**{f"{column}__gte": first, f"{column}__lt": end})


def words_of(*columns: str) -> models.Expression:
    """The search vector of columns: each word as written, for every language, and its English stem."""
    texts = [Left(column, SEARCHED_CHARACTERS) for column in columns]
    return SearchVector(*texts, config="simple") + SearchVector(*texts, config="english")


def looked_for(words: str) -> SearchQuery:
    """What a person typed, in the form of a web search: quoted phrases, `or`, a minus before a word."""
    return SearchQuery(words, config="simple", search_type="websearch") | SearchQuery(
        words, config="english", search_type="websearch"
    )


def rule_lines(desk: str) -> ArraySubquery:
    """The newest rules of the desk in that column of the outer query, as JSON that `DeskRule.from_json` reads."""
    return ArraySubquery(DeskRule.objects.filter(desk=models.OuterRef(desk)).newest().as_json())


class ArticleQuerySet(models.QuerySet["Article"]):
    """Questions about articles."""

    def visible_to(self, user: User) -> Self:
        """The articles of a person's desks; a superuser sees all."""
        return self if user.is_superuser else self.filter(desk__in=user.desks.all())

    def with_progress(self) -> Self:
        """Each article with its number of standing claims: `claim_count`, with a standing verdict `decided_count`."""
        standing = models.Q(claims__placement__revision=models.F("revision"))
        decided = standing & ~models.Q(claims__status__in=["open", "recheck"])
        return self.annotate(
            decided_count=models.Count("claims", filter=decided), claim_count=models.Count("claims", filter=standing)
        )

    def with_rules(self) -> Self:
        """Each with its desk's newest rules, in the same query, for `rule_for()`."""
        return self.annotate(rule_lines=rule_lines("desk"))

    def in_the_order_of_work(self) -> Self:
        """Drafts first, then what is ready, then what is out; of each the nearest deadline, then the newest."""
        stages = [models.When(status=status, then=stage) for stage, status in enumerate(Article.Status.values)]
        nearest = models.F("deadline").asc(nulls_last=True)
        return self.order_by(models.Case(*stages), nearest, "-added_at")

    def by_deadline(self) -> Self:
        """What is late or due first, a draft or ready; what is out has no deadline any more."""
        until = models.Case(models.When(status=Article.Status.PUBLISHED, then=None), default="deadline")
        return self.order_by(until.asc(nulls_last=True), "-added_at")

    def newest_first(self) -> Self:
        """As they were brought in, the last one first."""
        return self.order_by("-added_at", "-pk")

    def matching(self, words: str) -> Self:
        """Articles whose headline, byline, outlet or newest text has the words; those with them in front come first."""
        query = looked_for(words)
        found = self.filter(models.Q(search=query) | models.Q(revision__search=query))
        return found.order_by(SearchRank("search", query).desc(), "-pk")


class Article(models.Model):
    """One story on its way through checking."""

    class Risk(models.TextChoices):
        """How much harm a mistake in it could do."""

        LOW = "low", _("Low risk")
        NORMAL = "normal", _("Normal risk")
        HIGH = "high", _("High risk")

    class Status(models.TextChoices):
        """Where the story stands outside this workbench."""

        DRAFT = "draft", _("Draft")
        READY = "ready", _("Ready")
        PUBLISHED = "published", _("Published")

    desk = models.ForeignKey(Desk, on_delete=models.PROTECT, related_name="articles")
    headline = models.CharField(max_length=300)
    byline = models.CharField(max_length=200, blank=True)
    outlet = models.CharField(max_length=200, blank=True)
    url = WebAddressField(_("address"), max_length=2000, blank=True)
    external_id = models.CharField(
        _("id in the newsroom's system"), max_length=200, blank=True, help_text=_("Unique in its desk, where given.")
    )
    language = models.CharField(max_length=2, blank=True, help_text=_("Two letters, such as en or uk."))
    published_on = models.DateField(null=True, blank=True)
    risk = models.CharField(max_length=10, choices=Risk, default=Risk.NORMAL)
    deadline = models.DateTimeField(null=True, blank=True)
    status = models.CharField(max_length=10, choices=Status, default=Status.DRAFT)
    added_at = models.DateTimeField(auto_now_add=True)
    added_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    last_event = models.PositiveIntegerField(default=0, editable=False)
    last_digest = models.CharField(max_length=64, blank=True, editable=False)
    revision = models.ForeignKey("Revision", on_delete=models.PROTECT, null=True, editable=False, related_name="+")
    search = models.GeneratedField(
        expression=words_of("headline", "byline", "outlet"), output_field=SearchVectorField(), db_persist=True
    )

    objects = ArticleQuerySet.as_manager()

    if TYPE_CHECKING:
        desk_id: int
        revision_id: int | None
        rule_lines: list[dict[str, Any]]  # of with_rules()
        people: list[dict[str, Any]]  # of with_people()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                name="external_id_once_in_a_desk",
                fields=["desk", "external_id"],
                condition=~models.Q(external_id=""),
                violation_error_message=_("This desk already has an article with that id: open that one instead."),
            ),
            models.CheckConstraint(name="article_risk_known", condition=models.Q(risk__in=["low", "normal", "high"])),
            models.CheckConstraint(
                name="article_status_known", condition=models.Q(status__in=["draft", "ready", "published"])
            ),
            models.CheckConstraint(
                name="article_has_headline",
                condition=~models.Q(headline=""),
                violation_error_message=_("Give the article a headline."),
            ),
            models.CheckConstraint(
                name="article_deadline_in_range",
                condition=models.Q(deadline=None) | in_range("deadline"),
                violation_error_message=YEAR_REFUSED,
            ),
            models.CheckConstraint(
                name="article_published_in_range",
                condition=models.Q(published_on=None)
                | models.Q(published_on__gte=date(FIRST_YEAR, 1, 1), published_on__lt=date(LAST_YEAR + 1, 1, 1)),
                violation_error_message=YEAR_REFUSED,
            ),
        ]
        indexes = [
            GinIndex(fields=["search"], name="article_search"),  # for the search page
            models.Index(fields=["desk", "-added_at"], name="article_newest_of_desk"),  # for the desk page
        ]

    def __str__(self) -> str:
        return self.headline

    def get_absolute_url(self) -> str:
        """The proof."""
        return reverse("article", args=[self.pk])

    @cached_property
    def rules(self) -> list[DeskRule]:
        """The desk's newest rules, one for each kind that has its own and one for every kind."""
        if hasattr(self, "rule_lines"):
            return [DeskRule.from_json(line) for line in self.rule_lines]
        return list(DeskRule.objects.filter(desk=self.desk_id).newest())

    def rule_for(self, kind: str) -> DeskRule:
        """What the desk asks of a claim of this kind now."""
        return holding(self.rules, kind)

    @property
    def is_late(self) -> bool:
        """Whether a draft is past its deadline."""
        return self.status == "draft" and self.deadline is not None and self.deadline < timezone.now()


class Revision(models.Model):
    """An article's text at one moment, in normal text; offsets everywhere are its code points. Append-only."""

    article = models.ForeignKey(Article, on_delete=models.PROTECT, related_name="revisions")
    number = models.PositiveIntegerField()
    text = models.TextField()
    sha256 = models.CharField(max_length=64)
    split_version = models.CharField(max_length=40)
    survey = models.JSONField(default=dict, help_text=_("What the split found in the text as a whole."))
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(auto_now_add=True)
    search = models.GeneratedField(expression=words_of("text"), output_field=SearchVectorField(), db_persist=True)

    class Meta:
        ordering = ["article", "number"]
        constraints = [
            models.UniqueConstraint(name="revision_number_once", fields=["article", "number"]),
            models.CheckConstraint(name="revision_has_text", condition=~models.Q(text="")),
        ]
        indexes = [GinIndex(fields=["search"], name="revision_search")]  # for the search page

    def __str__(self) -> str:
        return f"{self.article}, revision {self.number}"

    @property
    def findings(self) -> list[Finding]:
        """Places of the text to read side by side, in order."""
        return findings_of(self.survey)
