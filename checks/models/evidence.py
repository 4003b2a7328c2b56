"""Sources, and the evidence they give for or against one claim."""

from typing import TYPE_CHECKING, Self
from urllib.parse import urlsplit

from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext_lazy as _

from checks.models.claim import Claim
from checks.models.desk import Desk, User
from checks.models.fields import WebAddressField

# What stands for a confidential source where it may not be named.
UNNAMED = _("Confidential source")

# A condition that holds for every row.
EVERY = Q(pk__isnull=False)


def _as_column(condition: Q) -> models.ExpressionWrapper:  # type: ignore[type-arg]  # no generic when it runs
    return models.ExpressionWrapper(condition, output_field=models.BooleanField())


# Sources of the article that a card offers to take over.
REUSABLE = 12


class SourceQuerySet(models.QuerySet["Source"]):
    """Questions about sources."""

    def visible_to(self, user: User) -> Self:
        """The sources of a person's desks; a superuser sees all. Not each of them is named to them."""
        return self if user.is_superuser else self.filter(desk__in=user.desks.all())

    def named_to(self, user: User) -> Self:
        """Those that may be named to the person where no claim is at hand."""
        return self.filter(_openly_named_to(user))

    def with_named(self, user: User) -> Self:
        """Each with `named`: whether it is among `named_to()`."""
        return self.annotate(named=_as_column(_openly_named_to(user)))


class Source(models.Model):
    """A document, page, data set, recording or person, reused across the articles of its desk."""

    class Kind(models.TextChoices):
        """What sort of thing it is; the last two are never primary."""

        WEB_PAGE = "web_page", _("Web page")
        DOCUMENT = "document", _("Document")
        DATA_SET = "data_set", _("Data set")
        PUBLICATION = "publication", _("Publication")
        RECORDING = "recording", _("Recording")
        INTERVIEW = "interview", _("Interview")
        PERSON = "person", _("Person")
        OWN_OBSERVATION = "own_observation", _("Own observation")
        PRESS_RELEASE = "press_release", _("Press release")
        ENCYCLOPEDIA = "encyclopedia", _("Encyclopedia")

    desk = models.ForeignKey(Desk, on_delete=models.PROTECT, related_name="sources")
    title = models.CharField(max_length=300)
    publisher = models.CharField(max_length=200, blank=True)
    url = WebAddressField(_("address"), max_length=2000, blank=True)
    kind = models.CharField(max_length=20, choices=Kind, default=Kind.WEB_PAGE)
    origin = models.CharField(
        _("origin group"), max_length=200, blank=True,
        help_text=_("The agency or study that copies go back to; sources of one origin count once."),
    )  # fmt: skip
    confidential = models.BooleanField(
        default=False,
        help_text=_(
            "Named to the desk's editors and the claim's checker alone; counted, not named, in reports and exports."
        ),
    )
    withdrawn_at = models.DateTimeField(null=True, blank=True, editable=False)
    withdrawn_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, editable=False, related_name="+")
    withdrawn_why = models.TextField(_("why it was withdrawn"), blank=True, editable=False)

    objects = SourceQuerySet.as_manager()

    if TYPE_CHECKING:
        desk_id: int
        withdrawn_by_id: int | None
        named: bool  # of with_named()

    class Meta:
        ordering = ["title"]
        constraints = [
            models.UniqueConstraint(
                name="source_url_once_in_a_desk",
                fields=["desk", "url"],
                condition=~models.Q(url=""),
                violation_error_message=_("This desk already has a source with that address: use that one."),
            ),
            models.CheckConstraint(name="source_has_title", condition=~models.Q(title="")),
            models.CheckConstraint(
                name="source_withdrawn_by_someone_for_a_reason",
                condition=models.Q(withdrawn_at=None, withdrawn_by=None, withdrawn_why="")
                | (models.Q(withdrawn_at__isnull=False, withdrawn_by__isnull=False) & ~models.Q(withdrawn_why="")),
                violation_error_message=_("Write why the source is withdrawn."),
            ),
            models.CheckConstraint(
                name="source_kind_known",
                condition=models.Q(
                    kind__in=[
                        "web_page", "document", "data_set", "publication", "recording",
                        "interview", "person", "own_observation", "press_release", "encyclopedia",
                    ]
                ),
            ),
        ]  # fmt: skip

    def __str__(self) -> str:
        return self.public_title

    def get_absolute_url(self) -> str:
        """Where it says what rests on it."""
        return reverse("source", args=[self.pk])

    def named_to(self, user: User, claim: Claim | None = None) -> bool:
        """Whether it may be named to a person who has this claim at hand; without one, to whom it is named anywhere."""
        if not self.confidential or user.reads_confidential:
            return True
        return claim is not None and self.evidence.filter(claim=claim).named_to(user).exists()

    @property
    def independence(self) -> str:
        """What tells it from others: its origin group, else the address's site, else publisher, else itself.

        The site goes before the publisher, which anybody may write in another way, or leave out, for the next page.
        """
        site = (urlsplit(self.url).hostname or "").removeprefix("www.")
        return (self.origin or site or self.publisher or f"source {self.pk}").casefold()

    @property
    def public_title(self) -> str:
        """Its title, or that it may not be named."""
        return str(UNNAMED) if self.confidential else self.title

    @property
    def title_kept(self) -> str:
        """The same as an event has it: in English, whoever cites it."""
        with translation.override("en"):
            return self.public_title


class EvidenceQuerySet(models.QuerySet["Evidence"]):
    """Questions about evidence."""

    def in_force(self) -> Self:
        """Evidence that was not withdrawn, oldest first, each with its source and who added it."""
        return self.filter(withdrawn_at=None).with_sources()

    def with_sources(self) -> Self:
        """Evidence, oldest first, each with its source and who added it."""
        return self.select_related("source", "by").order_by("at", "pk")

    def named_to(self, user: User) -> Self:
        """Evidence whose source may be named to the person on the claim it is of.

        A confidential source is named to the desk's editors, and to the claim's checkers: who added evidence of it to
        that claim, gave a verdict that cites it, or is to check the claim. Who is no checker any more is told nothing.
        """
        return self.filter(_named_to(user))

    def with_named(self, user: User) -> Self:
        """Each with `named`: whether it is among `named_to()`."""
        return self.annotate(named=_as_column(_named_to(user)))

    def to_reuse(self, claim: Claim, user: User) -> Self:
        """What a claim can take over from its article: of each source the latest evidence in force, newest first.

        Sources that are named to the person, were not withdrawn, and are not the claim's own already.
        """
        own = Evidence.objects.filter(claim=claim, withdrawn_at=None).values("source")
        there = Evidence.objects.filter(
            claim__article=claim.article_id, claim__joined_into=None, withdrawn_at=None, source__withdrawn_at=None
        )
        others = there.exclude(source__in=own).named_to(user)
        latest = others.order_by("source_id", "-at", "-pk").distinct("source_id")
        return self.filter(pk__in=latest.values("pk")).select_related("source").order_by("-at", "-pk")

    def for_card(self, claim: Claim, user: User) -> Self:
        """All evidence of a claim, and what it could take over from its article, each with `named`; oldest first."""
        reusable = Evidence.objects.to_reuse(claim, user).values("pk")[:REUSABLE]
        return self.filter(Q(claim=claim) | Q(pk__in=reusable)).with_sources().with_named(user)


def _openly_named_to(user: User) -> Q:
    return EVERY if user.reads_confidential else Q(confidential=False)


def _named_to(user: User) -> Q:
    if user.reads_confidential:
        return EVERY
    if "checker" not in user.roles:
        return Q(source__confidential=False)
    same = Evidence.objects.filter(claim=OuterRef("claim"), source=OuterRef("source"))
    checked = Q(Exists(same.filter(Q(by=user) | Q(citations__verification__by=user))))
    return Q(source__confidential=False) | Q(claim__assignee=user) | checked


class Evidence(models.Model):
    """What one source says for or against one claim. Only its withdrawal can be added later."""

    class Tier(models.TextChoices):
        """How near the source stands to the fact, here."""

        PRIMARY = "primary", _("Primary")
        SECONDARY = "secondary", _("Secondary")

    class Stance(models.TextChoices):
        """What it does for the claim."""

        SUPPORTS = "supports", _("Supports")
        CONTRADICTS = "contradicts", _("Contradicts")
        CONTEXT = "context", _("Gives context")

    class Answers(models.TextChoices):
        """Which question on a quotation it answers; of any other claim there is but one."""

        CLAIM = "claim", _("What is claimed")
        QUOTE = "quote", _("The quoted words")

    claim = models.ForeignKey(Claim, on_delete=models.PROTECT, related_name="evidence")
    source = models.ForeignKey(Source, on_delete=models.PROTECT, related_name="evidence")
    tier = models.CharField(max_length=10, choices=Tier, default=Tier.SECONDARY)
    stance = models.CharField(max_length=12, choices=Stance, default=Stance.SUPPORTS)
    answers = models.CharField(
        max_length=5, choices=Answers, default=Answers.CLAIM,
        help_text=_("Of a quotation: whether the words are quoted correctly, or what they assert."),
    )  # fmt: skip
    locator = models.CharField(max_length=200, blank=True, help_text=_("Page, paragraph, table or timecode."))
    passage = models.TextField(_("quoted passage"), blank=True)
    snapshot = WebAddressField(_("archived copy"), max_length=2000, blank=True)
    accessed_at = models.DateTimeField(_("seen at"), default=timezone.now)
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(auto_now_add=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True, editable=False)
    withdrawn_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, editable=False, related_name="+")

    objects = EvidenceQuerySet.as_manager()

    if TYPE_CHECKING:
        source_id: int
        named: bool  # of with_named()

    class Meta:
        verbose_name_plural = "evidence"
        constraints = [
            models.CheckConstraint(name="evidence_tier_known", condition=models.Q(tier__in=["primary", "secondary"])),
            models.CheckConstraint(
                name="evidence_stance_known", condition=models.Q(stance__in=["supports", "contradicts", "context"])
            ),
            models.CheckConstraint(name="evidence_answers_known", condition=models.Q(answers__in=["claim", "quote"])),
            models.CheckConstraint(
                name="evidence_withdrawn_by_someone",
                condition=models.Q(withdrawn_at=None, withdrawn_by=None)
                | models.Q(withdrawn_at__isnull=False, withdrawn_by__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.source} {self.get_stance_display().lower()} {self.claim}"

    def get_tier_display(self) -> str:  # type: ignore[no-redef]  # in place of Django's
        """The word for its tier; Django's own goes through all choices anew each time."""
        return str(Evidence.Tier(self.tier).label)
