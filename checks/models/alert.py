"""Alerts: what a claim rests on is no longer what it was."""

from typing import TYPE_CHECKING, Self

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from checks.models.claim import Claim
from checks.models.desk import User
from checks.models.evidence import Source
from checks.models.verification import Verification


class AlertQuerySet(models.QuerySet["Alert"]):
    """Questions about alerts."""

    def unsettled(self) -> Self:
        """Those that nobody has answered, oldest first, each with its source and who withdrew that.

        None of a claim whose words another took over: that one has its own.
        """
        unanswered = self.filter(settled_at=None, claim__joined_into=None)
        return unanswered.select_related("source__withdrawn_by").order_by("at", "pk")


class Alert(models.Model):
    """A source that a claim rests on was withdrawn. A person answers it with a note, or with a new verdict."""

    claim = models.ForeignKey(Claim, on_delete=models.PROTECT, related_name="alerts")
    source = models.ForeignKey(Source, on_delete=models.PROTECT, related_name="alerts")
    at = models.DateTimeField(auto_now_add=True)
    settled_at = models.DateTimeField(null=True, blank=True, editable=False)
    settled_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, editable=False, related_name="+")
    note = models.TextField(blank=True, help_text=_("Why the verdict stands without the source."))
    settled_with = models.ForeignKey(
        Verification, on_delete=models.PROTECT, null=True, editable=False, related_name="+",
        help_text=_("The verdict that answered it."),
    )  # fmt: skip

    objects = AlertQuerySet.as_manager()

    if TYPE_CHECKING:
        claim_id: int
        source_id: int

    class Meta:
        constraints = [
            models.UniqueConstraint(
                name="alert_unsettled_once", fields=["claim", "source"], condition=Q(settled_at=None)
            ),
            models.CheckConstraint(
                name="alert_settled_by_someone_with_a_reason",
                condition=Q(settled_at=None, settled_by=None, note="", settled_with=None)
                | Q(settled_at__isnull=False, settled_by__isnull=False) & (~Q(note="") | Q(settled_with__isnull=False)),
                violation_error_message=_("Write why the verdict stands without the source."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.source} was withdrawn, {self.claim}"
