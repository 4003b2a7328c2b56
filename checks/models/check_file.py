"""What an article was when it was made ready, and what had to be corrected after it was out."""

import hashlib
import json
from typing import TYPE_CHECKING, Any, Self

from django.db import models
from django.db.models import Q
from django.db.models.functions import Length
from django.db.models.lookups import GreaterThanOrEqual
from django.utils.text import format_lazy
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from checks.models.article import Article, Revision
from checks.models.claim import Claim
from checks.models.desk import User

# Characters of a reason to go ahead in spite of blockers, so that it is one.
OVERRIDE_MIN = 20
SHORT_REASON = format_lazy(_("Write why it goes ahead anyway, in {least} characters or more."), least=OVERRIDE_MIN)


class CheckFileQuerySet(models.QuerySet["CheckFile"]):
    """Questions about check files."""

    def listed(self) -> Self:
        """Newest first, each with who made it and without its content, which may be megabytes."""
        return self.select_related("by").defer("content").order_by("article_id", "-number")


class CheckFile(models.Model):
    """Text, verdicts and evidence of an article at the moment it was made ready, numbered and digested. Append-only.

    `blockers` are what stood against it, as the gate named them; `reason` why an editor went ahead all the same.
    """

    article = models.ForeignKey(Article, on_delete=models.PROTECT, related_name="check_files")
    number = models.PositiveIntegerField()
    revision = models.ForeignKey(Revision, on_delete=models.PROTECT, related_name="+")
    blockers = models.JSONField(default=list)
    reason = models.TextField(blank=True, help_text=_("Why it went ahead in spite of the blockers."))
    content = models.JSONField()
    sha256 = models.CharField(max_length=64)
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(auto_now_add=True)

    objects = CheckFileQuerySet.as_manager()

    if TYPE_CHECKING:
        article_id: int

    class Meta:
        ordering = ["article", "number"]
        constraints = [
            models.UniqueConstraint(name="check_file_number_once", fields=["article", "number"]),
            models.CheckConstraint(
                name="ready_anyway_has_a_reason",
                condition=Q(blockers=[]) | Q(GreaterThanOrEqual(Length("reason"), OVERRIDE_MIN)),
                violation_error_message=SHORT_REASON,
            ),
        ]

    def __str__(self) -> str:
        return gettext("check file %(number)s") % {"number": self.number}

    @property
    def overridden(self) -> bool:
        """Whether it was made ready in spite of blockers."""
        return bool(self.blockers)

    def as_bytes(self) -> bytes:
        """The content as it is digested and downloaded: JSON in UTF-8, keys in order, one line."""
        return canonical(self.content)

    def computed_digest(self) -> str:
        """SHA-256, in hexadecimal, of `as_bytes()`: what `sha256` must be."""
        return hashlib.sha256(self.as_bytes()).hexdigest()


def canonical(content: Any) -> bytes:
    """JSON in one form for one content: keys in order, no spaces, UTF-8."""
    return json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()


class Correction(models.Model):
    """What had to be corrected in a published article: the claim it was in, and the check file it had passed with.

    Append-only.
    """

    article = models.ForeignKey(Article, on_delete=models.PROTECT, related_name="corrections")
    claim = models.ForeignKey(Claim, on_delete=models.PROTECT, related_name="corrections")
    check_file = models.ForeignKey(CheckFile, on_delete=models.PROTECT, null=True, related_name="corrections")
    wording = models.TextField(help_text=_("The claim's words when it was corrected."))
    text = models.TextField(_("correction"), help_text=_("As it is published."))
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(auto_now_add=True)

    if TYPE_CHECKING:
        article_id: int
        claim_id: int

    class Meta:
        ordering = ["at", "pk"]
        constraints = [models.CheckConstraint(name="correction_has_text", condition=~Q(text=""))]

    def __str__(self) -> str:
        return self.text
