"""What a check file says: everything that making an article ready freezes, as plain JSON.

Strings, whole numbers, lists and objects alone, so that what comes back from the database is what was digested. A
confidential source is counted and not named, as in every report.
"""

from collections import Counter, defaultdict
from datetime import UTC, datetime
from typing import Any

from checks import counting, rules
from checks.gate.blockers import Gate
from checks.models import Article, Citation, Claim, DeskRule, Evidence, SignOff, Verification

FORMAT = 1
DETAILS = ("headline", "byline", "outlet", "url", "external_id", "language", "risk")
RULE = (
    "kind", "primary_needed", "secondary_needed", "locator_needed", "shelf_life_days", "sign_off_from", "blind",
)  # fmt: skip


def frozen(gate: Gate, *, number: int, by: str, at: datetime, reason: str) -> dict[str, Any]:
    """The content of an article's check file of that number, made by a person of that name; in three queries.

    `reason` is why it goes ahead in spite of the gate's blockers.
    """
    article = gate.article
    evidence = _evidence_of(article, gate.claims)
    return {
        "format": FORMAT,
        "check_file": {"number": number, "by": by, "at": _at(at)},
        "article": _article(article),
        "text": _text(article),
        "history": {"last_event": article.last_event, "last_digest": article.last_digest},
        "gate": {
            "blockers": [blocker.as_json() for blocker in gate.blockers],
            "waived": [waived.as_json() for waived in gate.waived],
            "reason": reason,
        },
        "count": dict(Counter(claim.status for claim in gate.claims)),
        "claims": [_claim(place, claim, evidence[claim.pk]) for place, claim in enumerate(gate.claims, 1)],
        "bare": [{"start": passage.start, "words": passage.words} for passage in gate.bare],
        "cut": [_cut(claim) for claim in _cut_claims(article)],
    }


def _article(article: Article) -> dict[str, Any]:
    said: dict[str, Any] = {name: getattr(article, name) for name in DETAILS}
    said |= {"id": article.pk, "desk": article.desk.name}
    said["published_on"] = article.published_on.isoformat() if article.published_on else None
    said["deadline"] = _at(article.deadline) if article.deadline else None
    return said


def _text(article: Article) -> dict[str, Any]:
    revision = article.revision
    if revision is None:
        return {}
    return {"revision": revision.number, "sha256": revision.sha256, "text": revision.text}


def _claim(number: int, claim: Claim, evidence: list[dict[str, Any]]) -> dict[str, Any]:
    place, given, signed = claim.placement, claim.verification, rules.sign_off_of(claim)
    stands = given is not None and given.verdict != Verification.Verdict.OPEN
    return {
        "id": claim.pk,
        "number": number,
        "start": place.start if place else None,
        "end": place.end if place else None,
        "wording": claim.wording,
        "kind": claim.kind,
        "speaker": claim.speaker,
        "said_by": claim.said_by,
        "status": claim.status,
        "verdict": _verdict(given) if given and stands else None,
        "sign_off": _sign_off(signed) if signed and stands else None,
        "evidence": evidence,
    }


def _verdict(given: Verification) -> dict[str, Any]:
    """The verdict that holds, by who gave it first: an undo that brought it back is told beside it."""
    decided = given.checked.decides
    return {
        "verdict": given.verdict,
        "number": given.number,
        "wording": given.wording,
        "note": given.note,
        "proposed": given.proposed,
        "settles": given.settles,
        "waiver": given.waiver,
        "rule": _rule(given.rule) if given.rule else None,
        "by": given.checked.by.name,
        "at": _at(given.checked.at),
        "restored": {"by": given.by.name, "at": _at(given.at)} if given.restores else None,
        "decides": _sign_off(decided) if decided else None,
    }


def _rule(rule: DeskRule) -> dict[str, Any]:
    return {"version": rule.number, "in_words": counting.rule_in_words(rule)} | {
        name: getattr(rule, name) for name in RULE
    }


def _sign_off(signed: SignOff) -> dict[str, Any]:
    return {
        "verdict": signed.verdict, "agrees": signed.agrees, "blind": signed.blind, "note": signed.note,
        "by": signed.by.name, "at": _at(signed.at),
    }  # fmt: skip


def _evidence_of(article: Article, claims: list[Claim]) -> dict[int, list[dict[str, Any]]]:
    """By claim, oldest first, the evidence that its latest verdict cites and the evidence in force."""
    latest = [claim.verification_id for claim in claims if claim.verification_id]
    cited = set(Citation.objects.filter(verification__in=latest).values_list("evidence_id", flat=True))
    every = Evidence.objects.filter(claim__article=article).select_related("source", "by").order_by("at", "pk")
    found: dict[int, list[dict[str, Any]]] = defaultdict(list)
    for item in every:
        if item.pk in cited or item.withdrawn_at is None:
            found[item.claim_id].append(_piece(item) | {"cited": item.pk in cited, "in_force": not item.withdrawn_at})
    return found


def _piece(item: Evidence) -> dict[str, Any]:
    source, withdrawn = item.source, item.source.withdrawn_at is not None
    seen = {"tier": item.tier, "stance": item.stance, "seen": _at(item.accessed_at)}
    if source.confidential:
        return seen | {"source": {"title": source.public_title, "withdrawn": withdrawn}}
    return seen | {
        "source": {
            "title": source.title, "publisher": source.publisher, "url": source.url, "kind": source.kind,
            "origin": source.origin, "withdrawn": withdrawn,
        },
        "answers": item.answers, "locator": item.locator, "passage": item.passage, "snapshot": item.snapshot,
        "by": item.by.name,
    }  # fmt: skip


def _cut_claims(article: Article) -> list[Claim]:
    gone = article.claims.cut().with_latest().select_related("placement__revision", "verification__decides__by")
    return list(gone.defer("placement__search", "placement__revision__text", "placement__revision__search"))


def _cut(claim: Claim) -> dict[str, Any]:
    given, place = claim.verification, claim.placement
    return {
        "id": claim.pk,
        "wording": claim.wording,
        "status": claim.status,
        "revision": place.revision.number if place else None,
        "verdict": _verdict(given) if given and given.verdict != Verification.Verdict.OPEN else None,
    }


def _at(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat()
