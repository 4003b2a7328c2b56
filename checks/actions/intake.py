"""An article comes in: its text is split before anything is locked, then written in one transaction."""

import hashlib
from typing import Any

from django.db import transaction
from django.utils.text import Truncator

from checks import splitting
from checks.actions import Refused, locked_article, record, refused_in_words
from checks.models import Article, Claim, Desk, Event, Placement, Revision, User

# What a person may say of an article besides its text and its desk.
DETAILS = (
    "headline", "byline", "outlet", "url", "external_id", "language", "published_on", "risk", "deadline", "status",
)  # fmt: skip
HEADLINE_MAX = 300
SPEAKER_MAX = 200
STANDALONE_MAX = 1000
WORDS_OF_PLACE = 160  # characters: enough to know a place again


def add_article(*, desk: Desk, by: User, text: str, headline: str, **details: Any) -> Article:
    """Adds an article with its first revision and the claims its text splits into.

    `text` is normal text (`checks.reading`), `details` are of DETAILS. Refused where the desk is not the person's, or
    has an article with that external id. The number of queries does not depend on the number of claims.
    """
    _only_details(details)
    if not Desk.objects.visible_to(by).filter(pk=desk.pk).exists():
        raise Refused("This desk is not one of yours: ask an administrator to add you.")
    language = details.get("language") or None
    drafts = splitting.split(text, language)
    survey = _survey(text, splitting.survey(text, drafts, language))
    with refused_in_words(Article), transaction.atomic():
        article = Article(desk=desk, added_by=by, headline=headline[:HEADLINE_MAX], **details)
        article.save(force_insert=True)
        digest = hashlib.sha256(text.encode()).hexdigest()
        revision = Revision.objects.create(
            article=article, number=1, text=text, sha256=digest, split_version=splitting.VERSION, survey=survey, by=by
        )
        _place_drafts(article, revision, drafts)
        Article.objects.filter(pk=article.pk).update(revision=revision)
        article.revision = revision
        what = {"headline": article.headline, "revision": 1, "sha256": digest, "claims": len(drafts)}
        record(article, Event.Kind.ARTICLE_ADDED, by=by, what=what)
    return article


def _survey(text: str, survey: splitting.Survey) -> dict[str, Any]:
    """A survey as it is kept with a revision: each place with its first words, so that a card needs no text."""
    findings = [
        {
            "kind": finding.kind,
            "says": finding.says,
            "places": [[start, end, Truncator(text[start:end]).chars(WORDS_OF_PLACE)] for start, end in finding.places],
        }
        for finding in survey.findings
    ]
    return {"findings": findings, "names": [list(spellings) for spellings in survey.names]}


def _place_drafts(article: Article, revision: Revision, drafts: list[splitting.Draft]) -> None:
    text = revision.text
    claims = Claim.objects.bulk_create(
        Claim(
            article=article,
            kind=draft.kind,
            speaker=text[slice(*draft.speaker)][:SPEAKER_MAX] if draft.speaker else "",
            said_by=text[slice(*draft.said_by)][:SPEAKER_MAX] if draft.said_by else "",
            worth=draft.worth,
            reasons=list(draft.reasons),
            suggested_clear=draft.clear,
        )
        for draft in drafts
    )
    Placement.objects.bulk_create(
        Placement(
            claim=claim,
            revision=revision,
            start=draft.start,
            end=draft.end,
            how=Placement.How.SPLIT,
            wording=text[draft.start : draft.end],
            standalone=draft.standalone if len(draft.standalone) <= STANDALONE_MAX else "",
        )
        for claim, draft in zip(claims, drafts, strict=True)
    )


@refused_in_words(Article)
@transaction.atomic
def edit_details(*, article: Article, by: User, **details: Any) -> Article:
    """Changes what is said of an article (DETAILS), and records each change as [before, after]."""
    _only_details(details)
    present = locked_article(article.pk, by)
    changed = {name: value for name, value in details.items() if getattr(present, name) != value}
    if not changed:
        return present
    what = {name: [_plain(getattr(present, name)), _plain(value)] for name, value in changed.items()}
    for name, value in changed.items():
        setattr(present, name, value)
    present.save(update_fields=list(changed))
    record(present, Event.Kind.ARTICLE_EDITED, by=by, what=what)
    return present


def _only_details(details: dict[str, Any]) -> None:
    """TypeError for any other column: the desk decides who sees an article, and its event count is the history's."""
    if others := details.keys() - set(DETAILS):
        raise TypeError(f"Not among the details of an article: {', '.join(sorted(others))}.")


def _plain(value: Any) -> str | None:
    """A detail as it stands in the event."""
    return None if value is None else str(value)
