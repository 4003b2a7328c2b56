"""Verdicts: each a record with its reason, never changed, only followed by a later one."""

from typing import TYPE_CHECKING

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from checks.models.article import Revision
from checks.models.claim import Claim
from checks.models.desk import User
from checks.models.evidence import Evidence
from checks.models.rule import DeskRule


class Verification(models.Model):
    """One verdict on one wording of a claim, by a person, at a time. Append-only.

    With the record a trigger cites all evidence in force on the claim, refuses `sourced` without supporting evidence
    and `disputed` with neither a note nor contradicting evidence, and gives the claim its status.
    """

    class Verdict(models.TextChoices):
        """What was found; `open` takes an earlier verdict back."""

        SOURCED = "sourced", _("Sourced")
        DISPUTED = "disputed", _("Disputed")
        NEEDS_CONTEXT = "needs_context", _("Needs context")
        CLEARED = "cleared", _("Cleared")
        OPEN = "open", _("Reopened")

    class Settles(models.TextChoices):
        """Which of the two questions on a quotation it answers; "" on any other claim."""

        QUOTE = "quote", _("Quoted correctly")
        ASSERTION = "assertion", _("What it asserts")
        BOTH = "both", _("Quoted correctly and what it asserts")

    claim = models.ForeignKey(Claim, on_delete=models.PROTECT, related_name="verifications")
    number = models.PositiveIntegerField()
    verdict = models.CharField(max_length=13, choices=Verdict)
    wording = models.TextField()
    revision = models.ForeignKey(Revision, on_delete=models.PROTECT, related_name="+")
    note = models.TextField(blank=True)
    proposed = models.TextField(_("proposed wording"), blank=True)
    settles = models.CharField(
        max_length=9, choices=Settles, blank=True, help_text=_("Of a quotation: which of its two questions.")
    )
    rule = models.ForeignKey(
        DeskRule, on_delete=models.PROTECT, null=True, related_name="+", help_text=_("The desk's rule that it passed.")
    )
    waiver = models.TextField(blank=True, help_text=_("Why the desk's rule for sources was set aside."))
    reaffirms = models.ForeignKey("self", on_delete=models.PROTECT, null=True, related_name="+")
    decides = models.ForeignKey(
        "SignOff", on_delete=models.PROTECT, null=True, related_name="decided_by",
        help_text=_("The clash of two people's verdicts that an editor decides with it."),
    )  # fmt: skip
    undoes = models.ForeignKey("self", on_delete=models.PROTECT, null=True, related_name="+")
    restores = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, related_name="+",
        help_text=_("The verdict that holds again by an undo, as it was first given."),
    )  # fmt: skip
    evidence = models.ManyToManyField(Evidence, through="Citation", related_name="cited_by")
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="verifications")
    at = models.DateTimeField(auto_now_add=True)

    if TYPE_CHECKING:
        claim_id: int
        revision_id: int
        by_id: int
        decides_id: int | None
        undoes_id: int | None
        restores_id: int | None

    class Meta:
        ordering = ["claim", "number"]
        constraints = [
            models.UniqueConstraint(name="verification_number_once", fields=["claim", "number"]),
            models.CheckConstraint(
                name="verdict_known",
                condition=Q(verdict__in=["sourced", "disputed", "needs_context", "cleared", "open"]),
            ),
            models.CheckConstraint(name="settles_known", condition=Q(settles__in=["", "quote", "assertion", "both"])),
            models.CheckConstraint(
                name="waiver_of_a_sourced_claim",
                condition=Q(waiver="") | Q(verdict="sourced"),
                violation_error_message=_("The desk's rule for sources can be waived for sourced alone."),
            ),
            models.CheckConstraint(
                name="needs_context_has_a_reason",
                condition=~Q(verdict="needs_context") | ~Q(note="") | ~Q(proposed=""),
                violation_error_message=_("Write a note or a proposed wording that says which context is missing."),
            ),
            models.CheckConstraint(
                name="cleared_has_a_reason",
                condition=~Q(verdict="cleared") | ~Q(note=""),
                violation_error_message=_("Write why there is nothing to check here."),
            ),
        ]
        # For reports and exports filtered by who checked and when.
        indexes = [models.Index(fields=["by", "at"], name="verification_by_person")]

    def __str__(self) -> str:
        return f"{self.claim}: {self.get_verdict_display()}"

    @property
    def as_given(self) -> list[int]:
        """The ids of the records that are this one verdict: itself and, after an undo, the one that holds again."""
        return [pk for pk in (self.pk, self.restores_id) if pk]

    @property
    def checked(self) -> "Verification":
        """The record whose person checked the claim, and when: after an undo that of the verdict that holds again."""
        return self.restores or self


class Citation(models.Model):
    """Evidence that a verification rests on, written by a trigger at the moment of the verdict. Append-only."""

    verification = models.ForeignKey(Verification, on_delete=models.PROTECT, related_name="citations")
    evidence = models.ForeignKey(Evidence, on_delete=models.PROTECT, related_name="citations")

    class Meta:
        constraints = [models.UniqueConstraint(name="citation_once", fields=["verification", "evidence"])]

    def __str__(self) -> str:
        return f"{self.verification} cites {self.evidence}"


class SignOff(models.Model):
    """A second person's own verdict on what a verification speaks of. Append-only.

    A trigger refuses one by the person who checked, on any but the claim's latest verification, and where `agrees` is
    not what the two verdicts say. A clash goes to an editor.
    """

    verification = models.OneToOneField(Verification, on_delete=models.PROTECT, related_name="sign_off")
    verdict = models.CharField(max_length=13, choices=Verification.Verdict)
    note = models.TextField(blank=True)
    agrees = models.BooleanField()
    blind = models.BooleanField(help_text=_("Whether it was given before the first verdict was shown."))
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="sign_offs")
    at = models.DateTimeField(auto_now_add=True)

    if TYPE_CHECKING:
        verification_id: int
        by_id: int

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="sign_off_verdict_known",
                condition=Q(verdict__in=["sourced", "disputed", "needs_context", "cleared"]),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.verification}, {'signed off' if self.agrees else 'contradicted'}"
