"""Who has which article open, for their colleagues' eyes: kept for moments, and lost with a crash."""

from datetime import timedelta
from typing import TYPE_CHECKING

from django.db import models
from django.utils import timezone

from checks.models.article import Article
from checks.models.claim import Claim
from checks.models.desk import User

# A screen says again where it is more often than this, so that one that was closed is soon gone.
GONE_AFTER = timedelta(seconds=30)


class PresenceQuerySet(models.QuerySet["Presence"]):
    """Questions about who is where."""

    def now(self) -> "PresenceQuerySet":
        """Those whose screen was heard of a moment ago."""
        return self.filter(at__gte=timezone.now() - GONE_AFTER)


class Presence(models.Model):
    """That a person has an article open, and which claim they have in hand; an unlogged table."""

    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="+")
    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="presences")
    claim = models.ForeignKey(Claim, on_delete=models.CASCADE, null=True, related_name="+")
    at = models.DateTimeField()

    objects = PresenceQuerySet.as_manager()

    if TYPE_CHECKING:
        user_id: int
        article_id: int
        claim_id: int | None

    class Meta:
        constraints = [models.UniqueConstraint(name="presence_once", fields=["article", "user"])]

    def __str__(self) -> str:
        return f"{self.user} at {self.article}"
