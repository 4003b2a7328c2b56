"""Evidence: adding what speaks for or against a claim, correcting it, withdrawing it."""

from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils import timezone

from checks import rules
from checks.actions import Refused, locked_article, present_claim, record
from checks.models import Article, Claim, Desk, Event, Evidence, Source, User


@transaction.atomic
def add_evidence(*, claim: Claim, by: User, seen: int, source: dict[str, Any], **given: Any) -> Evidence:
    """Adds evidence to a claim; its source is the desk's own of that address, or a new one.

    `source` has `title`, `url`, `publisher` and `kind`, and may have `confidential`; `given` has `tier`, `stance`,
    `locator`, `passage`, `snapshot` and `accessed_at`. Refused where the rules say so, Stale where the claim changed
    since version `seen`.
    """
    article = locked_article(claim.article_id, by, "gather")
    present = present_claim(article, claim, seen)
    return _add(article, present, by=by, source=_source(article, source), given=given)


@transaction.atomic
def correct_evidence(*, evidence: Evidence, by: User, seen: int, **given: Any) -> Evidence:
    """Withdraws a piece of evidence and adds it again as corrected: what verdicts cited stays as it was.

    Who corrects it has looked at the source again: it is seen now, where `accessed_at` is not given.
    """
    article = locked_article(evidence.claim.article_id, by, "gather")
    present = present_claim(article, evidence.claim, seen)
    _withdraw(article, present, evidence, by=by)
    return _add(article, present, by=by, source=evidence.source, given=given)


@transaction.atomic
def withdraw_evidence(*, evidence: Evidence, by: User, seen: int) -> Claim:
    """Withdraws a piece of evidence: it stays in the history and counts no more. A verdict stands until changed."""
    article = locked_article(evidence.claim.article_id, by, "gather")
    present = present_claim(article, evidence.claim, seen)
    _withdraw(article, present, evidence, by=by)
    return present


@transaction.atomic
def edit_source(*, source: Source, by: User, **changes: Any) -> Source:
    """Changes a source, and records it as [before, after] in every article with evidence of it.

    Refused where its desk is not the person's.
    """
    if not Desk.objects.visible_to(by).filter(pk=source.desk_id).exists():
        raise Refused("This desk is not one of yours: ask an administrator to add you.")
    if sentence := rules.may_not("edit_source", by):
        raise Refused(sentence)
    cited_in = Article.objects.filter(claims__evidence__source=source).distinct().order_by("pk")
    # One after the other by id, so that two such changes cannot wait for each other.
    articles = [locked_article(article, by, "edit_source") for article in cited_in.values_list("pk", flat=True)]
    present = Source.objects.get(pk=source.pk)
    changed = {name: value for name, value in changes.items() if getattr(present, name) != value}
    if not changed:
        return present
    what: dict[str, Any] = {name: [getattr(present, name), value] for name, value in changed.items()}
    for name, value in changed.items():
        setattr(present, name, value)
    present.save(update_fields=list(changed))
    for article in articles:
        record(article, Event.Kind.SOURCE_EDITED, by=by, what={"source": source.pk} | what)
    return present


def _source(article: Article, wanted: dict[str, Any]) -> Source:
    """The desk's source with that address, else of that title without one, else a new one."""
    if sentence := rules.why_not_address(wanted["url"]):
        raise Refused(sentence, lacks="evidence")
    if wanted["url"]:
        # Somebody may be adding the same address to another article right now, which no lock of ours holds off.
        return Source.objects.get_or_create(desk=article.desk, url=wanted["url"], defaults=wanted)[0]
    same = Source.objects.filter(desk=article.desk, **wanted).order_by("pk").first()
    return same or Source.objects.create(desk=article.desk, **wanted)


def _add(article: Article, claim: Claim, *, by: User, source: Source, given: dict[str, Any]) -> Evidence:
    if claim.placement is None:
        raise Refused(rules.STANDS_NOWHERE)
    if sentence := rules.why_not_evidence(kind=source.kind, tier=given["tier"]):
        raise Refused(sentence, lacks="evidence")
    evidence = Evidence.objects.create(claim=claim, source=source, by=by, **given)
    what: dict[str, Any] = {
        "evidence": evidence.pk,
        "source": source.pk,
        "title": source.public_title,
        "url": source.url,
    }
    what |= {name: _plain(value) for name, value in given.items() if (name, value) != ("answers", "claim")}
    record(article, Event.Kind.EVIDENCE_ADDED, by=by, claim=claim, what=what)
    _changed(claim)
    return evidence


def _withdraw(article: Article, claim: Claim, evidence: Evidence, *, by: User) -> None:
    withdrawn = Evidence.objects.filter(pk=evidence.pk, claim=claim, withdrawn_at=None).update(
        withdrawn_at=timezone.now(), withdrawn_by=by
    )
    if not withdrawn:
        raise Refused("This evidence was withdrawn already.")
    what = {"evidence": evidence.pk, "source": evidence.source_id, "title": evidence.source.public_title}
    record(article, Event.Kind.EVIDENCE_WITHDRAWN, by=by, claim=claim, what=what)
    _changed(claim)


def _changed(claim: Claim) -> None:
    """A verdict cites the evidence in force, so who marks must have seen it: the version moves on."""
    claim.version += 1
    claim.save(update_fields=["version"])


def _plain(value: Any) -> str:
    return value.isoformat() if isinstance(value, datetime) else str(value)
