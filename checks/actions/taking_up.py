"""Bare words become claims: those of one passage or all of them, to be checked or cleared at once."""

from collections.abc import Collection, Iterator, Sequence
from typing import Any

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from checks import splitting
from checks.actions import Refused, locked_article, newest_text, record_all
from checks.actions.checking import clear_claims
from checks.actions.texts import SplitText
from checks.models import Article, Claim, Event, Placement, User
from checks.splitting.uncovered import offered_drafts

NOTHING_BARE = _("These words belong to a claim by now: look at the list again.")


def take_up(
    *, article: Article, by: User, revision: int, starts: Collection[int], reason: str | None = None
) -> list[Claim]:
    """Makes claims of bare words: of the passages, as the split offers them, that begin at these code points.

    `revision` is the number of the text that the person saw. With a `reason` they are cleared at once; "" stands for
    what the split suggests. Refused where the text is another by now, where no bare words are left there, and where a
    passage would be cleared without a reason.
    """
    present = Article.objects.visible_to(by).select_related("revision").filter(pk=article.pk).first()
    text = present.revision.text if present and present.revision else ""
    offered = offered_drafts(text, article.claims.spans(), article.language) if text else []
    with transaction.atomic():
        locked = locked_article(article.pk, by, "correct_split")
        newest = newest_text(locked, revision)
        wanted = [draft for draft in offered if draft.start in starts] if newest.text == text else []
        free = _still_bare(wanted, locked.claims.spans())
        if not free:
            raise Refused(NOTHING_BARE)
        split = SplitText(newest.text, free)
        claims = split.make_claims(locked, newest, Placement.How.ADDED)
        record_all(locked, _told(split, claims), by=by)
        if reason is not None:
            clear_claims(article=locked, by=by, claims=[claim.pk for claim in claims], reason=reason)
    return claims


def _told(split: SplitText, claims: Sequence[Claim]) -> Iterator[tuple[Event.Kind, Claim, dict[str, Any]]]:
    for draft, claim in zip(split.drafts, claims, strict=True):
        wording = split.text[draft.start : draft.end]
        yield Event.Kind.CLAIM_ADDED, claim, {"start": draft.start, "end": draft.end, "wording": wording}


def _still_bare(drafts: Sequence[splitting.Draft], spans: Sequence[tuple[int, int]]) -> list[splitting.Draft]:
    """The drafts that no claim overlaps; `spans` in text order."""
    free, at = [], 0
    for draft in drafts:
        while at < len(spans) and spans[at][1] <= draft.start:
            at += 1
        if at == len(spans) or spans[at][0] >= draft.end:
            free.append(draft)
    return free
