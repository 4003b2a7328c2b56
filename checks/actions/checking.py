"""Verdicts: giving one, taking it back, affirming it, undoing one's last."""

from collections.abc import Collection, Sequence
from typing import Any

from django.db import transaction
from django.db.models import F, Prefetch
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from checks import counting, rules
from checks.actions import Refused, locked_article, pass_turn, present_claim, record
from checks.anchoring import same_words
from checks.models import Article, Claim, Event, Evidence, SignOff, User, Verification
from checks.models.claim import ClaimQuerySet

EVIDENCE_GONE = _("The evidence behind the earlier verdict is gone: reopen the claim instead.")
# A verdict from before quotations were checked twice.
UNSETTLED = _("The verdict before does not say which question on the quotation it settles: reopen the claim instead.")

SIGN_OFF_STAYS = _("Your last act here was a second look, and that stays: give a verdict on the claim to change it.")

# The part of the card to fill, with the sentence of the refusal where that says more than the verdict. No dict by
# sentence: in another language a sentence is another key.
LACKING = (
    (rules.CHOOSE_QUESTION, "settles"),
    (counting.QUOTE_UNCHECKED, "recording"),
    (counting.QUOTE_UNLOCATED, "locator"),
    (counting.UNLOCATED, "locator"),
    (rules.WAIVED_FOR_SOURCED, "waiver"),
)


@transaction.atomic
def record_verification(
    *, claim: Claim, by: User, verdict: str, seen: int, note: str = "", proposed: str = "", settles: str = "",
    waiver: str = "",
) -> Claim:  # fmt: skip
    """Marks a claim with a verdict, or takes the verdict back with "open"; the claim as it then stands.

    `seen` is the claim's version that the person had on the screen: Stale where it has changed since, Refused with the
    rules' sentence where the verdict lacks its reason. `settles` says which question on a quotation it answers,
    `waiver` why an editor sets the desk's rule for sources aside.
    """
    article = locked_article(claim.article_id, by, "mark")
    present = present_claim(article, claim, seen)
    evidence = list(present.evidence.in_force())
    said = _said(present, verdict, note=note, proposed=proposed, settles=settles, waiver=waiver)
    _refuse_proposal(present, verdict, said["proposed"])
    _refuse_out_of_sight(present, by, verdict)
    # Affirming is an act of its own, and no verdict.
    act = "" if verdict == rules.STILL_HOLDS else verdict
    if sentence := rules.why_not(act, present, **said, evidence=evidence):
        raise Refused(sentence, lacks=_lacks(verdict, sentence))
    if said["waiver"] and (sentence := rules.why_not_waive(present, by, evidence, said["settles"])):
        raise Refused(sentence, lacks="waiver")
    clash = rules.decides(by, present) if verdict != "open" else None
    return _verify(present, by=by, evidence=evidence, verdict=verdict, **said, decides=clash)


@transaction.atomic
def still_holds(*, claim: Claim, by: User, seen: int) -> Claim:
    """Affirms the earlier verdict for the words as they are now, by name."""
    article = locked_article(claim.article_id, by, "mark")
    present = present_claim(article, claim, seen)
    evidence = list(present.evidence.in_force())
    before = present.verification
    if sentence := rules.why_not(rules.STILL_HOLDS, present, evidence=evidence):
        raise Refused(sentence, lacks=_lacks(before.verdict if before else "", sentence))
    # What it sets aside it sets aside anew, for other words: an editor's to do, whatever the evidence is by now.
    if before and before.waiver and (sentence := rules.may_not("waive", by)):
        raise Refused(sentence)
    return _verify(present, by=by, evidence=evidence, **_as_before(before, present), reaffirms=before)


@transaction.atomic
def undo(*, article: Article, by: User) -> Claim:
    """Takes back the person's last verdict in an article that nobody has followed: what held before it holds again.

    Where that was a verdict on other words, the claim is open again.

    A record of its own, as every verdict, that names the one it restores: who gave that one checked the claim. Refused
    where there is nothing to undo, or where the verdict before would be refused today.
    """
    locked = locked_article(article.pk, by, "mark")
    last = _last_verdict_in_force(locked, by)
    if last is None:
        raise Refused(gettext("There is no verdict of yours to undo in this article."))
    if SignOff.objects.filter(by=by, verification__claim__article=locked, at__gt=last.at).exists():
        raise Refused(SIGN_OFF_STAYS)
    present = present_claim(locked, last.claim, last.claim.version)
    before = present.verifications.filter(number=last.number - 1).select_related("restores").first()
    if before and not same_words(before.wording, present.wording):
        before = None
    restored = _as_before(before, present)
    if last.verdict == restored["verdict"] == "open":
        raise Refused(
            gettext("The words have changed since the verdict before: give one on the words as they are now.")
        )
    evidence = list(present.evidence.in_force())
    said = {name: value for name, value in restored.items() if name != "verdict"}
    # A waiver comes back as it was given, whoever undoes: the record that it restores says who waived.
    if sentence := rules.why_not(restored["verdict"], present, **said, evidence=evidence):
        raise Refused(UNSETTLED if sentence == str(rules.CHOOSE_QUESTION) else EVIDENCE_GONE)
    return _verify(present, by=by, evidence=evidence, **restored, undoes=last,
                   restores=before and before.checked)  # fmt: skip


@transaction.atomic
def clear_suggested(*, article: Article, by: User) -> list[Claim]:
    """Clears every claim that the split suggested to clear and nobody has marked, with the suggestion as its reason.

    What a person reopened stays open: they have seen the suggestion. So does a heading that states something.
    """
    locked = locked_article(article.pk, by, "mark")
    if cleared := _clear(locked, Claim.objects.filter(article=locked).suggested_to_clear(), by=by):
        return cleared
    raise Refused(gettext("No open claim is suggested to be cleared."))


@transaction.atomic
def clear_claims(*, article: Article, by: User, claims: Collection[int], reason: str) -> list[Claim]:
    """Clears those of these claims that nobody has marked, with the reason, or else with what the split suggests.

    Refused where one of them has neither.
    """
    locked = locked_article(article.pk, by, "mark")
    return _clear(locked, Claim.objects.filter(article=locked, pk__in=claims), by=by, reason=reason.strip())


def _clear(article: Article, claims: ClaimQuerySet, *, by: User, reason: str = "") -> list[Claim]:
    in_force = Prefetch("evidence", Evidence.objects.in_force(), to_attr="evidence_in_force")
    cleared = []
    for claim in claims.filter(verification=None).standing().with_latest().prefetch_related(in_force):
        claim.article = article
        evidence, note = claim.evidence_in_force, reason or claim.suggestion_kept  # type: ignore[attr-defined]
        if not note:
            raise Refused(rules.LACKS_REASON, lacks="note")
        said = _said(claim, "cleared", note=note, settles=Verification.Settles.BOTH)
        cleared.append(_verify(claim, by=by, evidence=evidence, verdict="cleared", **said))
    return cleared


def _said(claim: Claim, verdict: str, **words: str) -> dict[str, str]:
    """What a person says beside a verdict, without white space around it.

    A question is settled on a quotation alone, and by taking a verdict back none is.
    """
    said = {"note": "", "proposed": "", "settles": "", "waiver": ""}
    said |= {name: value.strip() for name, value in words.items()}
    if claim.kind != Claim.Kind.QUOTATION or verdict == "open":
        said["settles"] = ""
    return said


def _refuse_proposal(claim: Claim, verdict: str, proposed: str) -> None:
    if proposed and verdict not in rules.PROPOSING:
        raise Refused(rules.PROPOSES_NOTHING)
    if proposed and same_words(proposed, claim.wording):
        raise Refused(rules.SAME_WORDS_PROPOSED, lacks="note")


def _refuse_out_of_sight(claim: Claim, by: User, verdict: str) -> None:
    """Nobody takes back a verdict that they must not see yet, or pushes aside a clash of others."""
    if verdict == "open" and rules.hides_verdict(by, claim):
        raise Refused(rules.FIRST_YOUR_OWN)
    if sentence := rules.why_not_in_clash(by, claim, verdict):
        raise Refused(sentence)


def _lacks(verdict: str, sentence: str) -> str:
    """The part of the card to fill for a refused verdict."""
    lacking = (part for said, part in LACKING if sentence == str(said))
    return next(lacking, rules.LACKS.get(verdict, ""))


def _as_before(earlier: Verification | None, claim: Claim) -> dict[str, str]:
    """What an earlier verification said, to be said again; without one, that the claim is open."""
    if earlier is None:
        return {"verdict": "open", "note": "", "proposed": "", "settles": "", "waiver": ""}
    return {"verdict": earlier.verdict} | rules.said_in(earlier, claim)


def _last_verdict_in_force(article: Article, by: User) -> Verification | None:
    """The person's latest verification in the article that is a standing claim's present one and undoes nothing."""
    mine = Verification.objects.filter(
        claim__in=article.claims.standing(), claim__verification=F("pk"), by=by, undoes=None
    )
    return mine.select_related("claim").order_by("-at", "-pk").first()


def _verify(claim: Claim, *, by: User, evidence: Sequence[Evidence], **said: Any) -> Claim:
    """Writes the verification and its event; triggers cite the evidence, set the claim's status, answer its alerts."""
    if claim.placement is None:
        raise Refused(rules.STANDS_NOWHERE)
    number = claim.verification.number + 1 if claim.verification else 1
    rule = claim.article.rule_for(claim.kind) if said["verdict"] != "open" else None
    given = Verification.objects.create(
        claim=claim, number=number, wording=claim.wording, revision_id=claim.placement.revision_id,
        rule_id=rule.pk if rule else None, by=by, **said
    )  # fmt: skip
    what: dict[str, Any] = {key: said[key] for key in ("verdict", "note", "proposed")}
    what |= {key: said[key] for key in ("settles", "waiver") if said[key]}
    what |= {"number": number, "wording": claim.wording, "evidence": [item.pk for item in evidence]}
    if rule:
        what["rule"] = rule.number
    for link in ("reaffirms", "undoes", "restores"):
        if earlier := said.get(link):
            what[link] = earlier.number
    if said.get("decides"):
        what["decides"] = said["decides"].verdict
    if pass_turn(claim, rules.turn_after(given, claim)):
        what["waiting_for"] = claim.waiting_for
    record(claim.article, Event.Kind.VERDICT, by=by, claim=claim, what=what)
    claim.status, claim.verification, claim.version = given.verdict, given, claim.version + 1
    return claim
