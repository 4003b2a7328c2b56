"""An article comes in: its text is split before anything is locked, then written in one transaction."""

from collections.abc import Sequence
from typing import Any

from django.db import transaction
from django.utils.text import format_lazy
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from checks import rules
from checks.actions import Refused, locked_article, record, refused_in_words
from checks.actions.texts import SplitText
from checks.models import Article, Desk, Event, Placement, User

# What a person may say of an article besides its text and its desk.
DETAILS: tuple[str, ...] = (
    "headline", "byline", "outlet", "url", "external_id", "language", "published_on", "risk", "deadline", "status",
)  # fmt: skip
# What of it changes later on: an article becomes ready and published by the gate.
CHANGEABLE = tuple(name for name in DETAILS if name != "status")
HEADLINE_MAX = 300
HEADLINE_TOO_LONG = format_lazy(_("Shorten the headline: it may have {most} characters."), most=HEADLINE_MAX)


def add_article(*, desk: Desk, by: User, text: str, headline: str, **details: Any) -> Article:
    """Adds an article with its first revision and the claims its text splits into.

    `text` is normal text (`checks.reading`), `details` are of DETAILS. Refused where the desk is not the person's, or
    has an article with that external id, and where the headline is too long. The number of queries does not depend on
    the number of claims.
    """
    _only(DETAILS, details)
    if not Desk.objects.visible_to(by).filter(pk=desk.pk).exists():
        raise Refused(gettext("This desk is not one of yours: ask an administrator to add you."))
    if sentence := rules.may_not("add_article", by):
        raise Refused(sentence)
    if details.get("status") == Article.Status.PUBLISHED and (sentence := rules.may_not("add_published", by)):
        raise Refused(sentence)
    if len(headline) > HEADLINE_MAX:
        raise Refused(HEADLINE_TOO_LONG)
    if details.get("status") == Article.Status.READY:
        raise Refused(gettext("An article becomes ready by its gate: bring it in as a draft first."))
    split = SplitText.of(text, details.get("language") or "")
    with refused_in_words(Article), transaction.atomic():
        article = Article(desk=desk, added_by=by, headline=headline, **details)
        article.save(force_insert=True)
        revision = split.revision(article, 1, by)
        split.make_claims(article, revision, Placement.How.SPLIT)
        Article.objects.filter(pk=article.pk).update(revision=revision)
        article.revision = revision
        what = {"headline": article.headline, "revision": 1, "sha256": revision.sha256, "claims": len(split.drafts)}
        record(article, Event.Kind.ARTICLE_ADDED, by=by, what=what)
    return article


@refused_in_words(Article)
@transaction.atomic
def edit_details(*, article: Article, by: User, **details: Any) -> Article:
    """Changes what is said of an article (CHANGEABLE), and records each change as [before, after]."""
    _only(CHANGEABLE, details)
    present = locked_article(article.pk, by, "edit_details")
    changed = {name: value for name, value in details.items() if getattr(present, name) != value}
    if not changed:
        return present
    if _lowers_risk(present, changed) and (sentence := rules.may_not("lower_risk", by)):
        raise Refused(sentence)
    what = {name: [_plain(getattr(present, name)), _plain(value)] for name, value in changed.items()}
    for name, value in changed.items():
        setattr(present, name, value)
    present.save(update_fields=list(changed))
    record(present, Event.Kind.ARTICLE_EDITED, by=by, what=what)
    return present


def _only(allowed: Sequence[str], details: dict[str, Any]) -> None:
    """TypeError for any other column: the desk decides who sees an article, and its event count is the history's."""
    if others := details.keys() - set(allowed):
        raise TypeError(f"Not among the details of an article: {', '.join(sorted(others))}.")


def _lowers_risk(article: Article, changed: dict[str, Any]) -> bool:
    risks = Article.Risk.values
    return "risk" in changed and risks.index(changed["risk"]) < risks.index(article.risk)


def _plain(value: Any) -> str | None:
    """A detail as it stands in the event."""
    return None if value is None else str(value)
