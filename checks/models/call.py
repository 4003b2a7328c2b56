"""Calls: what a person said when asked about a claim."""

from typing import TYPE_CHECKING

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from checks.models.claim import Claim
from checks.models.desk import User
from checks.models.evidence import Evidence
from checks.models.said import mid_sentence


class Call(models.Model):
    """One person asked about one claim, with what came of it; kept as evidence as well. Append-only."""

    class Result(models.TextChoices):
        """What came of it."""

        CONFIRMED = "confirmed", _("Confirmed")
        CORRECTED = "corrected", _("Corrected to")
        DECLINED = "declined", _("Declined to answer")
        NO_ANSWER = "no_answer", _("No answer")

    class Channel(models.TextChoices):
        """How the person was asked."""

        PHONE = "phone", _("Phone")
        IN_PERSON = "in_person", _("In person")
        VIDEO = "video", _("Video call")
        EMAIL = "email", _("E-mail")
        MESSAGE = "message", _("Message")

    claim = models.ForeignKey(Claim, on_delete=models.PROTECT, related_name="calls")
    person = models.CharField(max_length=200)
    question = models.TextField()
    result = models.CharField(max_length=9, choices=Result)
    said = models.TextField(_("what was said"), blank=True)
    channel = models.CharField(max_length=9, choices=Channel, default=Channel.PHONE)
    called_at = models.DateTimeField()
    evidence = models.OneToOneField(Evidence, on_delete=models.PROTECT, related_name="call")
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(auto_now_add=True)

    if TYPE_CHECKING:
        claim_id: int
        named: bool  # of the call sheet

    class Meta:
        constraints = [
            models.CheckConstraint(name="call_to_somebody", condition=~Q(person="")),
            models.CheckConstraint(
                name="call_result_known", condition=Q(result__in=["confirmed", "corrected", "declined", "no_answer"])
            ),
            models.CheckConstraint(
                name="call_channel_known",
                condition=Q(channel__in=["phone", "in_person", "video", "email", "message"]),
            ),
            models.CheckConstraint(
                name="correction_says_what_is_right",
                condition=~Q(result="corrected") | ~Q(said=""),
                violation_error_message=_("Write what the person says is right."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.public_person}: {mid_sentence(self.get_result_display())}"

    @property
    def public_person(self) -> str:
        """Who was asked, or that they may not be named."""
        source = self.evidence.source
        return source.public_title if source.confidential else self.person
