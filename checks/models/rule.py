"""A desk's rule: what it asks before a claim counts as checked, in numbered versions that are never changed."""

from typing import TYPE_CHECKING, Any, Self

from django.db import models
from django.db.models.functions import JSONObject
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from checks.models.desk import Desk, User
from checks.models.kinds import Kind
from checks.models.said import mid_sentence


class DeskRuleQuerySet(models.QuerySet["DeskRule"]):
    """Questions about rules."""

    def newest(self) -> "DeskRuleQuerySet":
        """The newest version for each desk and kind."""
        return self.order_by("desk_id", "kind", "-number").distinct("desk_id", "kind")

    def with_in_force(self) -> Self:
        """Each with `in_force`: whether it holds now, as the newest of its desk and kind that takes none away."""
        same = DeskRule.objects.filter(desk=models.OuterRef("desk"), kind=models.OuterRef("kind"))
        later = same.filter(number__gt=models.OuterRef("number"))
        return self.annotate(in_force=models.Q(withdrawn=False) & ~models.Exists(later))

    def as_json(self) -> Any:
        """The rules as JSON that `DeskRule.from_json` reads, to be fetched in the query of what they are for."""
        return self.values(line=JSONObject(**{name: name for name in DeskRule.READ}))


class DeskRule(models.Model):
    """One version of a desk's rule for claims of one kind, or of every kind without a rule of its own. Append-only.

    A trigger gives a new desk its first, by nobody. `number` counts the versions of a desk.
    """

    class SignOffFrom(models.TextChoices):
        """From which risk of the article on a second person has to sign off."""

        NEVER = "never", _("Never")
        HIGH = "high", _("High risk")
        NORMAL = "normal", _("Normal and high risk")
        LOW = "low", _("Every article")

    READ = (
        "id", "number", "kind", "primary_needed", "secondary_needed", "locator_needed", "shelf_life_days",
        "sign_off_from", "blind", "withdrawn",
    )  # fmt: skip

    desk = models.ForeignKey(Desk, on_delete=models.PROTECT, related_name="rules")
    number = models.PositiveIntegerField("version")
    kind = models.CharField(
        _("kind of claim"), max_length=12, choices=Kind, blank=True,
        help_text=_("Empty: claims of every kind that has no rule of its own."),
    )  # fmt: skip
    primary_needed = models.PositiveSmallIntegerField(
        _("primary sources needed"), default=1, help_text=_("So many primary sources make a claim sourced.")
    )
    secondary_needed = models.PositiveSmallIntegerField(
        _("secondary sources needed"), default=3, help_text=_("Or so many secondary sources of different origin.")
    )
    locator_needed = models.BooleanField(
        default=True, help_text=_("Evidence without a page, paragraph, table or timecode counts zero.")
    )
    shelf_life_days = models.PositiveSmallIntegerField(
        _("shelf life of evidence, in days"),
        null=True,
        blank=True,
        help_text=_("Older evidence counts zero. Empty: no limit."),
    )
    sign_off_from = models.CharField(
        _("second sign-off"), max_length=6, choices=SignOffFrom, default=SignOffFrom.NEVER,
        help_text=_("From which risk of the article on a second person has to sign off."),
    )  # fmt: skip
    blind = models.BooleanField(
        _("blind sign-off"),
        default=True,
        help_text=_("The second person sees the first verdict after giving their own."),
    )
    withdrawn = models.BooleanField(
        default=False, help_text=_("From this version on the kind has no rule of its own: that for every kind holds.")
    )
    by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, editable=False, related_name="+")
    at = models.DateTimeField(auto_now_add=True)

    objects = DeskRuleQuerySet.as_manager()

    if TYPE_CHECKING:
        desk_id: int
        in_force: bool  # of with_in_force()

    class Meta:
        ordering = ["desk", "-number"]
        constraints = [
            models.UniqueConstraint(name="desk_rule_number_once", fields=["desk", "number"]),
            models.CheckConstraint(
                name="desk_rule_asks_for_a_source",
                condition=models.Q(primary_needed__gte=1, secondary_needed__gte=1),
                violation_error_message=_("A desk asks for at least one source: set both numbers to 1 or more."),
            ),
            models.CheckConstraint(name="desk_rule_kind_known", condition=models.Q(kind__in=["", *Kind.values])),
            models.CheckConstraint(
                name="desk_rule_sign_off_known",
                condition=models.Q(sign_off_from__in=["never", "high", "normal", "low"]),
            ),
            models.CheckConstraint(
                name="desk_rule_for_every_kind_stays",
                condition=models.Q(withdrawn=False) | ~models.Q(kind=""),
                violation_error_message=_("The rule for every kind can be changed, not taken away."),
            ),
        ]

    def __str__(self) -> str:
        if not self.kind:
            return gettext("rule %(number)s") % {"number": self.number}
        said = {"number": self.number, "kind": mid_sentence(self.get_kind_display())}
        return gettext("rule %(number)s for %(kind)s") % said

    @classmethod
    def from_json(cls, line: dict[str, Any]) -> "DeskRule":
        """A rule to judge by, from a line of `as_json()`; it knows neither desk nor author."""
        return cls(**line)

    def asks_for_sign_off(self, risk: str) -> bool:
        """Whether a verdict in an article of this risk needs a second person."""
        risks = ["low", "normal", "high"]
        return self.sign_off_from != self.SignOffFrom.NEVER and risks.index(risk) >= risks.index(self.sign_off_from)


def holding(rules: list[DeskRule], kind: str) -> DeskRule:
    """Which of a desk's newest rules holds for a kind of claim: its own, else that for every kind."""
    by_kind = {rule.kind: rule for rule in rules if not rule.withdrawn}
    return by_kind.get(kind) or by_kind[""]
