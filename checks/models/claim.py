"""A claim, and its placements: where it stands in each revision."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Self

from django.contrib.postgres.expressions import ArraySubquery
from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchRank, SearchVectorField
from django.db import models
from django.db.models.functions import JSONArray
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext_lazy as _

from checks.anchoring import same_words
from checks.models.article import YEAR_REFUSED, Article, Revision, in_range, looked_for, words_of
from checks.models.desk import User, by_name
from checks.models.kinds import Kind
from checks.models.second import checked_by, waits_for_second

if TYPE_CHECKING:
    from checks.models.evidence import Source

# From this worth on a heading states something: whether to clear it is a person's to say, one by one.
HEADING_STATES = 0.5


# What a claim's status is shown as to a person whose verdict is to be the second, before they have given it.
SECOND_LOOK = "second"
# What a quotation is shown as of which one question is answered and the other is not.
HALF_CHECKED = "half"
# What waits for somebody to look at it, as a person sees it, first.
UNDECIDED = ("open", "recheck", HALF_CHECKED, SECOND_LOOK)
# The roles that sign off; `rules.ACTS` names the same, and a test compares them.
SIGNING = frozenset({"checker", "editor"})


class ClaimQuerySet(models.QuerySet["Claim"]):
    """Questions about claims."""

    def visible_to(self, user: User) -> Self:
        """The claims of a person's desks; a superuser sees all."""
        return self if user.is_superuser else self.filter(article__desk__in=user.desks.all())

    def standing(self) -> Self:
        """The claims that stand in their article's newest revision, article by article in text order."""
        return self.filter(placement__revision=models.F("article__revision")).order_by(
            "article_id", "placement__start", "placement__end", "pk"
        )

    def standing_in_a_list(self) -> Self:
        """As `standing()`, for some of the claims of many articles, in an order that an index has.

        Asked as a condition of its own: of the join on two keys PostgreSQL expects a thousandth of the claims, and so
        sorts all of them instead of stopping at the end of the page.
        """
        stands = models.When(placement__revision=models.F("article__revision"), then=True)
        return self.filter(models.Case(stands, default=False))

    def to_ask_about(self, user: User, also: Iterable[int] = ()) -> Self:
        """The claims that no verdict settles as the person sees it, in text order; `also` those of these ids."""
        unsettled = models.Q(seen_status__in=[*UNDECIDED, "disputed", "needs_context"])
        stands = models.Q(placement__revision=models.F("article__revision"))
        return (
            self.seen_by(user)
            .filter((unsettled & stands) | models.Q(pk__in=list(also)))
            .order_by("placement__start", "placement__end", "pk")
        )

    def suggested_to_clear(self) -> Self:
        """The claims that could be cleared together: no heading that states something, as the headline often does."""
        return self.exclude(suggested_clear="").exclude(suggested_clear="heading", worth__gte=HEADING_STATES)

    def spans(self) -> list[tuple[int, int]]:
        """Where the claims that stand do so, in text order, in code points of their article's newest revision."""
        return list(self.standing().values_list("placement__start", "placement__end"))

    def cut(self) -> Self:
        """The claims whose words went with an earlier revision, in the order of that text."""
        gone = self.filter(placement__isnull=False).exclude(placement__revision=models.F("article__revision"))
        return gone.order_by("article_id", "-placement__revision__number", "placement__start", "placement__end", "pk")

    def with_statuses(self, user: User) -> Self:
        """Each with `statuses`: id and status, as the person sees it, of every claim of its article, in text order."""
        same_article = Claim.objects.filter(article=models.OuterRef("article")).standing().seen_by(user)
        pairs = ArraySubquery(same_article.annotate(pair=JSONArray("pk", "seen_status")).values("pair"))
        # As one document: each of an array's would be read by itself, which takes ten times as long.
        return self.annotate(statuses=models.Func(pairs, function="TO_JSONB", output_field=models.JSONField()))

    def seen_by(self, user: User) -> Self:
        """Each with `seen_status`: its status, or SECOND_LOOK where the person must not see the first verdict yet.

        In SQL what `rules.hides_verdict()` says: a blind sign-off is missing, and the person may be the one to give it.
        Else HALF_CHECKED, where `rules.half_checked()` says so.
        """
        one = models.Q(kind="quotation", status="sourced", verification__settles__in=["quote", "assertion"])
        cases = [models.When(one, then=models.Value(HALF_CHECKED))]
        if not user.roles.isdisjoint(SIGNING):
            second = waits_for_second() & ~checked_by(user) & models.Q(verification__rule__blind=True)
            cases.insert(0, models.When(second, then=models.Value(SECOND_LOOK)))
        return self.annotate(seen_status=models.Case(*cases, default=models.F("status")))

    def hidden_from(self, user: User) -> set[int]:
        """The claims whose first verdict the person must not see yet."""
        seen: Any = self.seen_by(user)
        return set(seen.filter(seen_status=SECOND_LOOK).values_list("pk", flat=True))

    def with_latest(self) -> Self:
        """Each with its present placement and verification, who checked and who signed off, in the same query."""
        people = (
            "assignee", "verification__by", "verification__sign_off__by", "verification__decides__by",
            "verification__restores__by", "verification__restores__sign_off__by",
            "verification__restores__decides__by",
        )  # fmt: skip
        return self.select_related("placement", "verification__rule", *people).defer(*by_name(*people))

    def resting_on(self, source: "Source") -> Self:
        """The claims with evidence of a source in force; not those whose words and evidence another took over."""
        in_force = self.filter(evidence__source=source, evidence__withdrawn_at=None, joined_into=None)
        return self.filter(pk__in=in_force.values("pk"))

    def with_cited(self) -> Self:
        """Each with what its latest verification cites, in two more queries whatever the number of claims."""
        cited = "verification__citations__evidence__source"
        return self.prefetch_related(cited, "verification__citations__evidence__by")

    def matching(self, words: str) -> Self:
        """Claims whose present wording, or the stand-alone one suggested for it, has the words; best match first."""
        query = looked_for(words)
        return self.filter(placement__search=query).order_by(SearchRank("placement__search", query).desc(), "-pk")


class Claim(models.Model):
    """One statement that can be checked, or a passage with nothing to check."""

    Kind = Kind

    class Status(models.TextChoices):
        """What is known of it now: nothing yet, a verdict, or a verdict on words that have changed since."""

        OPEN = "open", _("Open")
        SOURCED = "sourced", _("Sourced")
        DISPUTED = "disputed", _("Disputed")
        NEEDS_CONTEXT = "needs_context", _("Needs context")
        CLEARED = "cleared", _("Cleared")
        RECHECK = "recheck", _("Recheck")

    class Clear(models.TextChoices):
        """Why the split suggests that there is nothing to check."""

        BOILERPLATE = "boilerplate", _("Boilerplate")
        HEADING = "heading", _("Heading")
        OPINION = "opinion", _("Opinion")
        QUESTION = "question", _("Question")
        TRANSITION = "transition", _("Transition")

    class WaitingFor(models.TextChoices):
        """Whose turn it is, where checking cannot go on."""

        WRITER = "writer", _("Waiting for the writer")
        SOURCE = "source", _("Waiting for a source")
        EXPERT = "expert", _("Waiting for an expert")
        EDITOR = "editor", _("Waiting for an editor")

    article = models.ForeignKey(Article, on_delete=models.PROTECT, related_name="claims")
    kind = models.CharField(max_length=12, choices=Kind, default=Kind.OTHER)
    speaker = models.CharField(max_length=200, blank=True, help_text=_("Empty: the article's own voice."))
    said_by = models.CharField(
        max_length=200, blank=True, help_text=_("Words that stand for the speaker, as “she”; empty: the name itself.")
    )
    worth = models.FloatField(default=0.5, help_text=_("0 to 1: how much the claim needs checking."))
    reasons = ArrayField(models.CharField(max_length=120), default=list, blank=True)
    suggested_clear = models.CharField(max_length=12, choices=Clear, blank=True)
    status = models.CharField(max_length=13, choices=Status, default=Status.OPEN)
    assignee = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="assigned_claims")
    due = models.DateTimeField(null=True, blank=True, help_text=_("When it is to be checked; empty: with its article."))
    waiting_for = models.CharField(max_length=10, choices=WaitingFor, blank=True)
    ask = models.CharField(_("person to ask"), max_length=200, blank=True, help_text=_("Empty: the speaker."))
    version = models.PositiveIntegerField(default=0, editable=False)
    placement = models.ForeignKey("Placement", on_delete=models.PROTECT, null=True, editable=False, related_name="+")
    verification = models.ForeignKey(
        "Verification", on_delete=models.PROTECT, null=True, editable=False, related_name="+"
    )
    joined_into = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, editable=False, related_name="+",
        help_text=_("The claim that took over its words when the two were joined by hand."),
    )  # fmt: skip

    objects = ClaimQuerySet.as_manager()

    if TYPE_CHECKING:
        article_id: int
        joined_into_id: int | None
        statuses: list[tuple[int, str]]  # of with_statuses()
        seen_status: str  # of seen_by()
        rule_lines: list[dict[str, Any]]  # of the card's query, for its article
        history: list[dict[str, Any]]  # of with_history()
        placement_id: int | None
        verification_id: int | None

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="claim_status_known",
                condition=models.Q(status__in=["open", "sourced", "disputed", "needs_context", "cleared", "recheck"]),
            ),
            models.CheckConstraint(
                name="claim_kind_known",
                condition=models.Q(
                    kind__in=[
                        "quantity", "quotation", "reported", "event", "definition",
                        "comparison", "cause", "prediction", "opinion", "other",
                    ]
                ),
            ),
            models.CheckConstraint(
                name="claim_waiting_for_known",
                condition=models.Q(waiting_for__in=["", "writer", "source", "expert", "editor"]),
            ),
            models.CheckConstraint(
                name="claim_due_in_range",
                condition=models.Q(due=None) | in_range("due"),
                violation_error_message=YEAR_REFUSED,
            ),
            models.CheckConstraint(
                name="worth_from_0_to_1",
                condition=models.Q(worth__gte=0, worth__lte=1),
                violation_error_message=_("Worth is a number from 0 to 1."),
            ),
            models.CheckConstraint(
                name="joined_claim_stands_nowhere",
                condition=models.Q(joined_into=None) | models.Q(placement=None),
            ),
            models.CheckConstraint(
                name="verdict_has_verification",
                condition=models.Q(status="open") | models.Q(verification__isnull=False),
                violation_error_message=_("A claim gets its status from a verification."),
            ),
        ]  # fmt: skip
        indexes = [
            # For the desk page's filters and search by status; decided claims are the many.
            models.Index(
                fields=["article"],
                condition=models.Q(status__in=["open", "recheck"]),
                name="claim_undecided_of_article",
            ),
            models.Index(fields=["-worth", "id"], name="claim_by_worth"),  # for the claims page
            models.Index(fields=["kind", "-worth", "id"], name="claim_by_kind"),  # for the claims page by kind
            # For the queue of one's own, and the daily digest.
            models.Index(
                fields=["assignee", "due"], condition=models.Q(assignee__isnull=False), name="claim_of_assignee"
            ),
            # For the queues of what waits for somebody.
            models.Index(fields=["waiting_for"], condition=~models.Q(waiting_for=""), name="claim_waiting"),
        ]

    def __str__(self) -> str:
        return f"Claim {self.pk}"

    def get_absolute_url(self) -> str:
        """The claim's card, on a page of its own or beside the proof."""
        return reverse("claim", args=[self.pk])

    def get_kind_display(self) -> str:  # type: ignore[no-redef]  # in place of Django's
        """The word for its kind; Django's own goes through all choices anew each time."""
        return str(Kind(self.kind).label)

    @property
    def wording(self) -> str:
        """The words it has now; "" where it stands nowhere."""
        return self.placement.wording if self.placement else ""

    @property
    def is_cut(self) -> bool:
        """Whether its words went with an earlier revision of the article."""
        return self.placement is not None and self.placement.revision_id != self.article.revision_id

    @property
    def standalone(self) -> str:
        """A wording that needs no article around it, suggested by the split; "" where its own words need none."""
        return self.placement.standalone if self.placement else ""

    @property
    def suggestion_in_words(self) -> str:
        """The split's suggestion as a reason to clear; "" without one."""
        return str(NOTHING_TO_CHECK.get(self.suggested_clear, ""))

    @property
    def suggestion_kept(self) -> str:
        """The same as a note has it: in English, whoever clears the claim."""
        with translation.override("en"):
            return self.suggestion_in_words

    def status_for(self, wording: str, *, doubtful: bool = False) -> str:
        """Its status if these were its words: the latest verdict where that speaks of them, else `recheck`.

        `doubtful` words, of which nobody can tell whether they are the claim's, are to be checked again as well.
        """
        latest = self.verification
        if latest is None or latest.verdict == "open":
            return Claim.Status.OPEN
        holds = same_words(latest.wording, wording) and not doubtful
        return latest.verdict if holds else Claim.Status.RECHECK

    def status_at(self, placement: "Placement") -> str:
        """Its status there. Doubtful words are to be checked again until there is a verdict on them."""
        given = self.verification
        doubtful = placement.doubtful and given is not None and given.revision_id != placement.revision_id
        return self.status_for(placement.wording, doubtful=doubtful)


# The word for each status as it is shown to somebody.
SHOWN_WORDS = {str(value): label for value, label in Claim.Status.choices} | {
    SECOND_LOOK: _("Second look"), HALF_CHECKED: _("Half checked"),
}  # fmt: skip

# The split's suggestions as reasons to clear.
NOTHING_TO_CHECK = {
    Claim.Clear.BOILERPLATE.value: _("Nothing to check: boilerplate."),
    Claim.Clear.HEADING.value: _("Nothing to check: heading."),
    Claim.Clear.OPINION.value: _("Nothing to check: opinion."),
    Claim.Clear.QUESTION.value: _("Nothing to check: question."),
    Claim.Clear.TRANSITION.value: _("Nothing to check: transition."),
}


class Placement(models.Model):
    """Where a claim stands in one revision; of several in one revision the latest holds. Append-only.

    `start` and `end` are code points of the revision's text; `wording` are the characters between them: a trigger
    compares them, and makes the new placement the claim's present one.
    """

    class How(models.TextChoices):
        """How the claim got there; the last three by hand."""

        SPLIT = "split", _("Split by the workbench")
        UNCHANGED = "unchanged", _("Unchanged")
        MOVED = "moved", _("Moved")
        REWORDED = "reworded", _("Reworded")
        ADDED = "added", _("Added")
        RESIZED = "resized", _("Bounds corrected by hand")
        JOINED = "joined", _("Joined by hand")

    claim = models.ForeignKey(Claim, on_delete=models.PROTECT, related_name="placements")
    revision = models.ForeignKey(Revision, on_delete=models.PROTECT, related_name="placements")
    number = models.PositiveIntegerField(default=1)
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    how = models.CharField(max_length=10, choices=How)
    wording = models.TextField()
    doubtful = models.BooleanField(
        default=False, help_text=_("Whether it is the same claim cannot be told from the words: a person must look.")
    )
    standalone = models.CharField(
        _("stand-alone wording"),
        max_length=1000,
        blank=True,
        help_text=_("Suggested, for reading it without the article."),
    )
    search = models.GeneratedField(
        expression=words_of("wording", "standalone"), output_field=SearchVectorField(), db_persist=True
    )

    if TYPE_CHECKING:
        revision_id: int

    class Meta:
        ordering = ["revision", "start", "end", "pk"]
        constraints = [
            models.UniqueConstraint(name="placement_number_once", fields=["claim", "revision", "number"]),
            models.CheckConstraint(name="placement_start_before_end", condition=models.Q(start__lt=models.F("end"))),
            models.CheckConstraint(
                name="placement_how_known",
                condition=models.Q(
                    how__in=["split", "unchanged", "moved", "reworded", "added", "resized", "joined"]
                ),
            ),
        ]  # fmt: skip
        indexes = [GinIndex(fields=["search"], name="placement_search")]  # for the search page

    def __str__(self) -> str:
        return f"{self.claim} at {self.start}-{self.end}"
