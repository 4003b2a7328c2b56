"""Every write in the product. Each action is atomic, takes keywords and says who does it.

An action locks the article's row first, so that whoever writes to one article does so one after the other, asks the
rules, writes, and records an event. No network and no parsing happens inside the lock.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC
from typing import TYPE_CHECKING, Any

from django.db import IntegrityError
from django.db.models import Model
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from checks import rules
from checks.models import Article, Claim, Event, Revision, User
from checks.models.article import ArticleQuerySet
from checks.models.baked import Baked
from checks.models.claim import ClaimQuerySet

if TYPE_CHECKING:
    from django.utils.functional import _StrOrPromise

EVENTS_AT_ONCE = 2_000
TEXT_CHANGED = _(
    "Revision %(number)s of the text has come in since you opened it: reload the page, then choose the words again."
)
NOT_YOURS = _("This article is not on one of your desks: ask an administrator to add you.")
SOMEONE_WAS_FASTER = _("This claim has changed since you opened it: compare both versions, then save yours again.")


class Refused(Exception):  # noqa: N818  # said as the desk says it
    """The rules do not allow it; the message is one sentence for a person, in their language from the first.

    `lacks` names the part of the card to fill: "evidence", "recording", "locator", "note", "settles",
    "waiver" or "".
    """

    def __init__(self, sentence: "_StrOrPromise", *, lacks: str = "") -> None:
        super().__init__(str(sentence))
        self.lacks = lacks


class Stale(Refused):
    """Somebody changed the claim since the person saw it; `claim` is how it stands now."""

    def __init__(self, claim: Claim) -> None:
        super().__init__(SOMEONE_WAS_FASTER)
        self.claim = claim


@contextmanager
def refused_in_words(model: type[Model]) -> Iterator[None]:
    """Turns the breach of one of the model's constraints into a Refused with the constraint's own sentence."""
    try:
        yield
    except IntegrityError as error:
        for constraint in model._meta.constraints:
            sentence = str(constraint.violation_error_message)
            if constraint.name in str(error) and sentence != str(constraint.default_violation_error_message):
                raise Refused(sentence) from error
        raise


def locked_article(article_id: int, by: User, act: str) -> Article:
    """The article with its desk and rules, its row locked until the transaction ends.

    Refused where it is not the person's, and where the rules do not let them do this act to it.
    """
    article = _locked.first(by, pk=article_id)
    if article is None:
        raise Refused(NOT_YOURS)
    if sentence := rules.may_not(act, by, article):
        raise Refused(sentence)
    return article


def newest_text(article: Article, seen: int | None = None) -> Revision:
    """The newest revision of a locked article; Refused where that is not number `seen`, if one is given.

    Places are code points of one text: in another they would be other words.
    """
    newest = article.revision
    if newest is None:
        raise Refused(gettext("This article has no text yet."))
    if seen is not None and newest.number != seen:
        raise Refused(TEXT_CHANGED % {"number": newest.number})
    return newest


def present_claim(article: Article, claim: Claim, seen: int) -> Claim:
    """The claim as it stands now in the locked article; Stale where that is not version `seen`."""
    present = _present.first(pk=claim.pk, article=article.pk)
    if present is None:
        raise Claim.DoesNotExist
    present.article = article
    if present.version != seen:
        raise Stale(present)
    return present


def pass_turn(claim: Claim, waiting_for: str) -> bool:
    """Notes whose turn it is with a claim of a locked article; whether that is another's than before.

    It moves no version on: whoever is just now judging the claim judges the same words by the same evidence.
    """
    if claim.waiting_for == waiting_for:
        return False
    Claim.objects.filter(pk=claim.pk).update(waiting_for=waiting_for)
    claim.waiting_for = waiting_for
    return True


def record(article: Article, kind: Event.Kind, *, by: User, claim: Claim | None = None, what: dict[str, Any]) -> Event:
    """Writes the next event of a locked article; a trigger keeps the article's own count and digest."""
    event = _next_event(article, kind, by=by, claim=claim, what=what)
    event.save(force_insert=True)
    return event


def record_all(article: Article, told: Iterable[tuple[Event.Kind, Claim | None, dict[str, Any]]], *, by: User) -> None:
    """Writes one event after the other, each as kind, claim and what; EVENTS_AT_ONCE of them in a query."""
    events = [_next_event(article, kind, by=by, claim=claim, what=what) for kind, claim, what in told]
    Event.objects.bulk_create(events, batch_size=EVENTS_AT_ONCE)


def _next_event(article: Article, kind: Event.Kind, *, by: User, claim: Claim | None, what: dict[str, Any]) -> Event:
    """The event that follows the article's last one, which it becomes."""
    event = Event(
        article=article,
        claim=claim,
        number=article.last_event + 1,
        kind=kind,
        by=by,
        at=timezone.now().astimezone(UTC),
        what=what,
        before=article.last_digest,
    )
    event.digest = event.computed_digest()
    article.last_event, article.last_digest = event.number, event.digest
    return event


@Baked
def _locked(by: User, pk: int) -> ArticleQuerySet:
    visible = Article.objects.visible_to(by).select_related("desk").with_rules()
    return visible.select_for_update(of=("self",)).filter(pk=pk)


@Baked
def _present(pk: int, article: int) -> ClaimQuerySet:
    return Claim.objects.with_latest().filter(pk=pk, article=article)
