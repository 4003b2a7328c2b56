"""Who has which article open, for their colleagues' eyes: kept for moments, and lost with a crash."""

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db import models
from django.db.models.functions import JSONObject, Now
from django.utils import timezone

from checks.models.article import Article, ArticleQuerySet
from checks.models.claim import Claim
from checks.models.desk import Desk, User

# A screen says again where it is more often than this, so that one that was closed is soon gone.
GONE_AFTER = timedelta(seconds=30)
# From this age on the next question of a screen writes it anew; each write in between is saved.
WRITTEN_AGAIN_AFTER = timedelta(seconds=10)


class PresenceQuerySet(models.QuerySet["Presence"]):
    """Questions about who is where."""

    def now(self) -> "PresenceQuerySet":
        """Those whose screen was heard of a moment ago."""
        return self.filter(at__gte=Now() - GONE_AFTER)


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

    @classmethod
    def from_json(cls, line: dict[str, Any]) -> "Presence":
        """A presence to show, from a line of `with_people()`; it knows the person's name and no more of them."""
        names = {name: line[name] for name in ("username", "first_name", "last_name")}
        person = User(pk=line["user"], **names)
        return cls(user=person, claim_id=line["claim"], at=datetime.fromisoformat(line["at"]))

    @property
    def is_old(self) -> bool:
        """Whether it is time to write it anew."""
        return timezone.now() - self.at > WRITTEN_AGAIN_AFTER


def with_people(articles: ArticleQuerySet, user: User) -> ArticleQuerySet:
    """Each with `people`: who has it open now, as JSON that `Presence.from_json` reads; in the same query.

    Members of its desk who can sign in, as nobody else is named there, and the person who asks; always in one order.
    """
    columns = {"user": "user_id", "claim": "claim_id", "at": "at"}
    columns |= {name: f"user__{name}" for name in ("username", "first_name", "last_name")}
    member = Desk.objects.filter(pk=models.OuterRef(models.OuterRef("desk")), members=models.OuterRef("user"))
    named = models.Q(models.Exists(member), user__is_active=True) | models.Q(user=user)
    here = Presence.objects.now().filter(named, article=models.OuterRef("pk")).order_by("user")
    people = ArraySubquery(here.values(line=JSONObject(**columns)))
    return articles.annotate(people=people)  # type: ignore[no-redef]  # the model names it, for who reads it
