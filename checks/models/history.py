"""An article's history: numbered, append-only, each event carrying the digest of the one before.

A trigger refuses an event that is not the next number or does not carry the last digest, and keeps the article's
`last_event` and `last_digest`.
"""

import hashlib
import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from django.contrib.postgres.expressions import ArraySubquery
from django.contrib.postgres.indexes import BrinIndex
from django.db import models
from django.db.models.functions import JSONObject
from django.utils.translation import gettext_lazy as _

from checks.models.article import Article
from checks.models.claim import Claim, ClaimQuerySet
from checks.models.desk import User


class Event(models.Model):
    """One line of an article's history. Numbers run from 1 without a gap in each article. Append-only."""

    class Kind(models.TextChoices):
        """What happened."""

        ARTICLE_ADDED = "article_added", _("Article added")
        ARTICLE_EDITED = "article_edited", _("Article details changed")
        ARTICLE_REVISED = "article_revised", _("New revision")
        CLAIM_REWORDED = "claim_reworded", _("Wording changed")
        CLAIM_CUT = "claim_cut", _("Cut from the text")
        CLAIM_PLACED = "claim_placed", _("Brought back into the text")
        CLAIM_ADDED = "claim_added", _("Claim added")
        CLAIM_RESIZED = "claim_resized", _("Bounds corrected")
        CLAIM_SPLIT = "claim_split", _("Claim split in two")
        CLAIMS_JOINED = "claims_joined", _("Claims joined")
        VERDICT = "verdict", _("Verdict given")
        EVIDENCE_ADDED = "evidence_added", _("Evidence added")
        EVIDENCE_WITHDRAWN = "evidence_withdrawn", _("Evidence withdrawn")
        SOURCE_EDITED = "source_edited", _("Source changed")
        SOURCE_WITHDRAWN = "source_withdrawn", _("Source withdrawn")
        ALERT_SETTLED = "alert_settled", _("Alert answered")
        SIGNED_OFF = "signed_off", _("Signed off")
        CLASHED = "clashed", _("Contradicted by a second person")
        COMMENTED = "commented", _("Comment")
        WAITING = "waiting", _("Waiting for somebody")
        ASSIGNED = "assigned", _("Assigned")
        WORDING_ACCEPTED = "wording_accepted", _("Proposed wording accepted")
        WORDING_REFUSED = "wording_refused", _("Proposed wording refused")
        INVITED = "invited", _("Questions sent by link")
        INVITATION_REVOKED = "invitation_revoked", _("Link revoked")
        ANSWERED = "answered", _("Answer from outside")
        CALL_PLANNED = "call_planned", _("Person to ask named")
        CALLED = "called", _("Person asked")
        READY = "ready", _("Ready")
        BACK_TO_DRAFT = "back_to_draft", _("Back to draft")
        PUBLISHED = "published", _("Published")
        CORRECTED = "corrected", _("Correction published")

    article = models.ForeignKey(Article, on_delete=models.PROTECT, related_name="events")
    claim = models.ForeignKey(Claim, on_delete=models.PROTECT, null=True, related_name="events")
    number = models.PositiveIntegerField()
    kind = models.CharField(max_length=30, choices=Kind)
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()
    what = models.JSONField(default=dict)
    before = models.CharField(_("digest of the event before"), max_length=64, blank=True)
    digest = models.CharField(max_length=64)

    if TYPE_CHECKING:
        article_id: int
        claim_id: int | None
        by_id: int

    class Meta:
        ordering = ["article", "number"]
        constraints = [models.UniqueConstraint(name="event_number_once", fields=["article", "number"])]
        # For the week: events come in the order of time, so that the smallest index finds their pages.
        indexes = [BrinIndex(fields=["at"], name="event_by_time", pages_per_range=16)]

    def __str__(self) -> str:
        return f"{self.number}. {self.get_kind_display()}"

    @classmethod
    def from_json(cls, line: dict[str, Any]) -> "Event":
        """An event to show, from a line of `with_history()`; it knows the name of who did it and no more of them."""
        person = User(first_name=line["by__first_name"], last_name=line["by__last_name"], username=line["by__username"])
        at = datetime.fromisoformat(line["at"])
        return cls(number=line["number"], kind=line["kind"], at=at, what=line["what"], by=person)

    def computed_digest(self) -> str:
        """SHA-256, in hexadecimal, of the event and of the digest before it: what `digest` must be."""
        line = [
            self.article_id,
            self.claim_id,
            self.number,
            self.kind,
            self.by_id,
            self.at.astimezone(UTC).isoformat(),
            self.what,
            self.before,
        ]
        return hashlib.sha256(json.dumps(line, sort_keys=True, ensure_ascii=False).encode()).hexdigest()


def risk_lowerings(article: Article) -> list[Event]:
    """The events by which an article's risk was lowered, on which sign-offs depend; oldest first, each with who did.

    `what["risk"]` is the risk before and after.
    """
    edited = article.events.filter(kind=Event.Kind.ARTICLE_EDITED, what__has_key="risk").select_related("by")
    risks = Article.Risk.values
    return [event for event in edited if risks.index(event.what["risk"][1]) < risks.index(event.what["risk"][0])]


def with_history(claims: ClaimQuerySet) -> ClaimQuerySet:
    """Each claim with `history`: its events, newest first, as JSON that `Event.from_json` reads; in the same query."""
    columns = ("number", "kind", "at", "what", "by__first_name", "by__last_name", "by__username")
    events = Event.objects.filter(claim=models.OuterRef("pk")).order_by("-number")
    lines = ArraySubquery(events.values(line=JSONObject(**{name: name for name in columns})))
    return claims.annotate(history=lines)  # type: ignore[no-redef]  # the model names it, for who reads it
