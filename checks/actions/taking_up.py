"""Bare words become claims: those of one passage or all of them, to be checked or cleared at once."""

from collections.abc import Iterator, Sequence
from typing import Any

from django.db import transaction

from checks import rules, splitting
from checks.actions import Refused, locked_article, record_all
from checks.actions.checking import record_verification
from checks.actions.texts import SplitText
from checks.models import Article, Claim, Event, Placement, User
from checks.splitting.uncovered import offered_drafts

NOTHING_BARE = "Every word of the text belongs to a claim already."
TAKEN = "These words belong to a claim by now, or the text has changed: look at the list again."


def take_up(*, article: Article, by: User, start: int | None = None, reason: str | None = None) -> list[Claim]:
    """Makes claims of the bare words of the newest revision: of the passage that begins at code point `start`, or all.

    With a `reason` they are cleared at once; "" stands for what the split suggests. Refused where no bare words are
    left there, and where a passage would be cleared without a reason.
    """
    present = Article.objects.visible_to(by).select_related("revision").filter(pk=article.pk).first()
    revision = present.revision if present else None
    offered = offered_drafts(revision.text, article.claims.spans(), article.language) if revision else []
    with transaction.atomic():
        locked = locked_article(article.pk, by)
        wanted = [draft for draft in offered if start is None or draft.start == start]
        free = _still_bare(wanted, locked.claims.spans())
        if revision is None or locked.revision_id != revision.pk or not free:
            raise Refused(TAKEN if wanted or start is not None else NOTHING_BARE)
        split = SplitText(revision.text, free)
        claims = split.make_claims(locked, revision, Placement.How.ADDED)
        record_all(locked, _told(split, claims), by=by)
        for claim in claims if reason is not None else ():
            _clear(claim, (reason or "").strip(), by=by)
    return claims


def _told(split: SplitText, claims: Sequence[Claim]) -> Iterator[tuple[Event.Kind, Claim, dict[str, Any]]]:
    for draft, claim in zip(split.drafts, claims, strict=True):
        wording = split.text[draft.start : draft.end]
        yield Event.Kind.CLAIM_ADDED, claim, {"start": draft.start, "end": draft.end, "wording": wording}


def _clear(claim: Claim, reason: str, *, by: User) -> None:
    note = reason or claim.suggestion_in_words
    if not note:
        raise Refused(rules.LACKS_REASON, lacks="note")
    record_verification(claim=claim, by=by, verdict="cleared", seen=claim.version, note=note)


def _still_bare(drafts: Sequence[splitting.Draft], spans: Sequence[tuple[int, int]]) -> list[splitting.Draft]:
    """The drafts that no claim overlaps; `spans` in text order."""
    free, at = [], 0
    for draft in drafts:
        while at < len(spans) and spans[at][1] <= draft.start:
            at += 1
        if at == len(spans) or spans[at][0] >= draft.end:
            free.append(draft)
    return free
