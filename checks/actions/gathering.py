"""Evidence: adding what speaks for or against a claim, correcting it, withdrawing it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import F
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from checks import rules
from checks.actions import Refused, locked_article, present_claim, record
from checks.models import Article, Claim, Event, Evidence, Source, User
from checks.reading.addresses import page_of

KNOWN_OPENLY = _("The desk has this source already, and not as confidential: ask an editor to change that on its page.")


@transaction.atomic
def add_evidence(*, claim: Claim, by: User, seen: int, source: dict[str, Any], **given: Any) -> Evidence:
    """Adds evidence to a claim; its source is the desk's own of that address, or a new one.

    `source` has `title`, `url`, `publisher`, `kind` and `confidential`; `given` has `tier`, `stance`, `locator`,
    `passage`, `snapshot` and `accessed_at`. Refused where the rules say so, Stale where the claim changed since version
    `seen`.
    """
    return add_several(claim=claim, by=by, seen=seen, sources=[source], **given)[0]


@transaction.atomic
def add_several(
    *, claim: Claim, by: User, seen: int, sources: Sequence[dict[str, Any]], **given: Any
) -> list[Evidence]:  # fmt: skip
    """Adds the same evidence from each of several sources, in their order; all of them or none. As `add_evidence`."""
    article = locked_article(claim.article_id, by, "gather")
    present = present_claim(article, claim, seen)
    # Sources are locked in one order everywhere, so that two such additions cannot wait for each other.
    wanted = sorted(range(len(sources)), key=lambda place: _in_order(sources[place]))
    found = {place: _source(article, sources[place]) for place in wanted}
    return [_add(article, present, by=by, source=found[place], given=given) for place in range(len(sources))]


@transaction.atomic
def reuse_source(*, claim: Claim, by: User, seen: int, source: Source) -> Evidence:
    """Adds a source that the article uses on another claim, with its tier there, as supporting and without a locator.

    Refused where it is none of those that `to_reuse()` offers: the claim's own, a withdrawn or an unnamed one.
    """
    article = locked_article(claim.article_id, by, "gather")
    present = present_claim(article, claim, seen)
    used = Evidence.objects.to_reuse(present, by).filter(source=source).first()
    if used is None:
        raise Refused(
            gettext("This source cannot be taken over from the article any more: paste its link."), lacks="evidence"
        )
    given = {"tier": used.tier, "stance": Evidence.Stance.SUPPORTS.value, "locator": ""}
    return _add(article, present, by=by, source=used.source, given=given)


@transaction.atomic
def correct_evidence(*, evidence: Evidence, by: User, seen: int, **given: Any) -> Evidence:
    """Withdraws a piece of evidence and adds it again as corrected: what verdicts cited stays as it was.

    Who corrects it has looked at the source again: it is seen now, where `accessed_at` is not given.
    """
    article = locked_article(evidence.claim.article_id, by, "gather")
    present = present_claim(article, evidence.claim, seen)
    # It may have been withdrawn since the person opened the card; from now on our lock holds that off.
    source = Source.objects.get(pk=evidence.source_id)
    _withdraw(article, present, evidence, by=by)
    return _add(article, present, by=by, source=source, given=given)


@transaction.atomic
def withdraw_evidence(*, evidence: Evidence, by: User, seen: int) -> Claim:
    """Withdraws a piece of evidence: it stays in the history and counts no more. A verdict stands until changed."""
    article = locked_article(evidence.claim.article_id, by, "gather")
    present = present_claim(article, evidence.claim, seen)
    _withdraw(article, present, evidence, by=by)
    return present


def _in_order(wanted: dict[str, Any]) -> tuple[str, str, str]:
    return page_of(wanted["url"]), wanted["url"], wanted["title"]


def _source(article: Article, wanted: dict[str, Any]) -> Source:
    """The desk's source of that page, else of that title without an address, else a new one; its row locked.

    The lock holds off its withdrawal, which would not know of this article yet.
    """
    if sentence := rules.why_not_address(wanted["url"]):
        raise Refused(sentence, lacks="evidence")
    sources = Source.objects.filter(desk=article.desk).select_for_update(no_key=True)
    if wanted["url"] and (known := Source.objects.of_page(article.desk, wanted["url"])):
        source = sources.get(pk=known)
    elif wanted["url"]:
        # Somebody may be adding the same address to another article right now, which no lock of ours holds off.
        source, _ = sources.get_or_create(desk=article.desk, url=wanted["url"], defaults=wanted)
    else:
        cited = {name: wanted[name] for name in rules.FIXED_ONCE_CITED}
        # Of several of one name one that still counts.
        same = sources.filter(**cited).order_by(F("withdrawn_at").asc(nulls_first=True), "pk").first()
        source = same or Source.objects.create(desk=article.desk, **wanted)
    if wanted.get("confidential") and not source.confidential:
        raise Refused(KNOWN_OPENLY, lacks="evidence")
    return source


def _add(article: Article, claim: Claim, *, by: User, source: Source, given: dict[str, Any]) -> Evidence:
    if claim.placement is None:
        raise Refused(rules.STANDS_NOWHERE)
    if source.withdrawn_at:
        raise Refused(rules.SOURCE_WITHDRAWN, lacks="evidence")
    if sentence := rules.why_not_evidence(kind=source.kind, tier=given["tier"]):
        raise Refused(sentence, lacks="evidence")
    if claim.kind != Claim.Kind.QUOTATION:  # of which alone there are two questions
        given = given | {"answers": Evidence.Answers.CLAIM.value}
    evidence = Evidence.objects.create(claim=claim, source=source, by=by, **given)
    what: dict[str, Any] = {
        "evidence": evidence.pk,
        "source": source.pk,
        "title": source.title_kept,
        "url": source.url,
    }
    what |= {name: _plain(value) for name, value in given.items() if (name, value) != ("answers", "claim")}
    record(article, Event.Kind.EVIDENCE_ADDED, by=by, claim=claim, what=what)
    _changed(claim)
    return evidence


def _withdraw(article: Article, claim: Claim, evidence: Evidence, *, by: User) -> None:
    if not evidence.source.named_to(by, claim):
        raise Refused(rules.CONFIDENTIAL)
    withdrawn = Evidence.objects.filter(pk=evidence.pk, claim=claim, withdrawn_at=None).update(
        withdrawn_at=timezone.now(), withdrawn_by=by
    )
    if not withdrawn:
        raise Refused(gettext("This evidence was withdrawn already."))
    what = {"evidence": evidence.pk, "source": evidence.source_id, "title": evidence.source.title_kept}
    record(article, Event.Kind.EVIDENCE_WITHDRAWN, by=by, claim=claim, what=what)
    _changed(claim)


def _changed(claim: Claim) -> None:
    """A verdict cites the evidence in force, so who marks must have seen it: the version moves on."""
    claim.version += 1
    claim.save(update_fields=["version"])


def _plain(value: Any) -> str:
    return value.isoformat() if isinstance(value, datetime) else str(value)
