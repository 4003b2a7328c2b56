"""Verdicts: giving one, taking it back, affirming it, undoing one's last."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.db.models import Prefetch, Q
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from checks import counting, rules
from checks.actions import EVENTS_AT_ONCE, Refused, Stale, locked_article, pass_turn, present_claim, record_all
from checks.anchoring import same_words
from checks.models import Article, Claim, Event, Evidence, SignOff, User, Verification
from checks.models.baked import Baked
from checks.models.claim import ClaimQuerySet
from checks.models.evidence import EvidenceQuerySet

# How many claims are marked in one act, and how many of a person's last acts in an article can be undone.
CLAIMS_AT_ONCE = 200
STEPS_BACK = 10

EVIDENCE_GONE = _("The evidence behind the earlier verdict is gone: reopen the claim instead.")
# A verdict from before quotations were checked twice.
UNSETTLED = _("The verdict before does not say which question on the quotation it settles: reopen the claim instead.")

SIGN_OFF_STAYS = _("Your last act here was a second look, and that stays: give a verdict on the claim to change it.")

NOTHING_TO_UNDO = _("There is no verdict of yours to undo in this article.")
OUT_OF_REACH = _("At most the last ten acts in an article can be undone: reopen an earlier claim on its card.")
SECOND_ON_THE_CARD = _("A first verdict was given: give yours, the second look, on the claim’s card.")

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
    evidence = _in_force.all(claim=present.pk)
    words = {"note": note, "proposed": proposed, "settles": settles, "waiver": waiver}
    return _verify(present, by=by, evidence=evidence, **_judged(present, by, evidence, verdict, **words))


@dataclass(frozen=True)
class MarkedAll:
    """What came of marking several claims: those marked, and those left as they were, each with the reason."""

    marked: list[Claim]
    left: list[tuple[Claim, str]]


@transaction.atomic
def mark_all(*, article: Article, by: User, claims: Mapping[int, int], verdict: str, note: str = "") -> MarkedAll:
    """Marks several claims of an article with one verdict and one note, or takes their verdicts back with "open".

    `claims` gives for each id the version that the person had on the screen. Each is judged by itself, by the rules of
    `record_verification`: what they refuse and what has changed since is left as it was. A claim cleared without a note
    takes the split's suggestion as its reason. Together they are one step for `undo`.
    """
    if not claims:
        raise Refused(gettext("No claim is selected: select some, then give the verdict."))
    if len(claims) > CLAIMS_AT_ONCE:
        raise Refused(
            gettext("At most %(number)d claims are marked at once: select fewer.") % {"number": CLAIMS_AT_ONCE}
        )
    locked = locked_article(article.pk, by, "mark")
    judged, left = [], []
    asked = Claim.objects.filter(article=locked, pk__in=claims)
    for claim, evidence in _with_evidence(locked, asked.order_by("placement__start", "placement__end", "pk")):
        try:
            judged.append((claim, evidence, _judged_among(claim, by, evidence, verdict, note, claims[claim.pk])))
        except Refused as refused:
            left.append((claim, str(refused)))
    return MarkedAll(_verify_all(locked, judged, by=by), left)


@transaction.atomic
def still_holds(*, claim: Claim, by: User, seen: int) -> Claim:
    """Affirms the earlier verdict for the words as they are now, by name."""
    article = locked_article(claim.article_id, by, "mark")
    present = present_claim(article, claim, seen)
    evidence = _in_force.all(claim=present.pk)
    before = present.verification
    if sentence := rules.why_not(rules.STILL_HOLDS, present, evidence=evidence):
        raise Refused(sentence, lacks=_lacks(before.verdict if before else "", sentence))
    # What it sets aside it sets aside anew, for other words: an editor's to do, whatever the evidence is by now.
    if before and before.waiver and (sentence := rules.may_not("waive", by)):
        raise Refused(sentence)
    return _verify(present, by=by, evidence=evidence, **_as_before(before, present), reaffirms=before)


@transaction.atomic
def undo(*, article: Article, by: User) -> list[Claim]:
    """Takes back what a person marked last in an article, if nobody has followed: what held before it holds again.

    Where that was a verdict on other words, the claim is to be rechecked again; whom it waited for, it waits for again.
    Asked again, it takes back what they marked before that, up to STEPS_BACK acts in all; claims marked in one act come
    back in one, those of them that can.

    Each is a record of its own, as every verdict, that names the one it restores: who gave that one checked the claim.
    Refused where there is nothing to undo, or where the verdict before would be refused today.
    """
    locked = locked_article(article.pk, by, "mark")
    for step in _last_steps(locked, by):
        if to_undo := _still_in_force(locked, step):
            break
    else:
        own = Q(verification__undoes=None, verification__by=by, verification__sign_off=None)
        own |= Q(verification__restores__by=by, verification__restores__sign_off=None)
        earlier = locked.claims.filter(own).standing().exists()
        raise Refused(OUT_OF_REACH if earlier else NOTHING_TO_UNDO)
    latest = max(last.at for last, _before in to_undo.values())
    if SignOff.objects.filter(by=by, verification__claim__article=locked, at__gt=latest).exists():
        raise Refused(SIGN_OFF_STAYS)
    judged, why = [], ""
    waited = _waited_for(locked, [last for last, _before in to_undo.values()])
    for claim, evidence in _with_evidence(locked, Claim.objects.filter(pk__in=to_undo)):
        last, before = to_undo[claim.pk]
        try:
            judged.append((claim, evidence, _restored(claim, evidence, last, before)))
        except Refused as refused:
            why = str(refused)
    if not judged:
        raise Refused(why)
    return _verify_all(locked, judged, by=by, waited=waited)


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
    judged = []
    for claim, evidence in _with_evidence(article, claims.filter(verification=None).standing()):
        note = reason or claim.suggestion_kept
        if not note:
            raise Refused(rules.LACKS_REASON, lacks="note")
        said = _said(claim, "cleared", note=note, settles=Verification.Settles.BOTH)
        judged.append((claim, evidence, {"verdict": "cleared", **said}))
    return _verify_all(article, judged, by=by)


def _with_evidence(article: Article, claims: ClaimQuerySet) -> list[tuple[Claim, list[Evidence]]]:
    """The claims of a locked article as they stand, in text order, each with its evidence in force; two queries."""
    in_force = Prefetch("evidence", Evidence.objects.in_force(), to_attr="evidence_in_force")
    in_order = claims.with_latest().order_by("placement__start", "placement__end", "pk")
    present = list(in_order.prefetch_related(in_force))
    for claim in present:
        claim.article = article
    return [(claim, claim.evidence_in_force) for claim in present]  # type: ignore[attr-defined]


def _judged(claim: Claim, by: User, evidence: Sequence[Evidence], verdict: str, **words: str) -> dict[str, Any]:
    """What is recorded with a verdict on a claim as it stands; Refused with the rules' sentence where it may not be."""
    said = _said(claim, verdict, **words)
    _refuse_proposal(claim, verdict, said["proposed"])
    _refuse_out_of_sight(claim, by, verdict)
    # Affirming is an act of its own, and no verdict.
    act = "" if verdict == rules.STILL_HOLDS else verdict
    if sentence := rules.why_not(act, claim, **said, evidence=evidence):
        raise Refused(sentence, lacks=_lacks(verdict, sentence))
    if said["waiver"] and (sentence := rules.why_not_waive(claim, by, evidence, said["settles"])):
        raise Refused(sentence, lacks="waiver")
    clash = rules.decides(by, claim) if verdict != "open" else None
    return {"verdict": verdict, **said, "decides": clash}


def _judged_among(
    claim: Claim, by: User, evidence: Sequence[Evidence], verdict: str, note: str, seen: int
) -> dict[str, Any]:
    """The same for one claim of several: what needs a look at the claim alone is refused."""
    if claim.version != seen:
        raise Stale(claim)
    if verdict != "open" and rules.is_second(by, claim):
        raise Refused(SECOND_ON_THE_CARD)
    suggested = claim.suggestion_kept if verdict == "cleared" and claim.status == Claim.Status.OPEN else ""
    return _judged(claim, by, evidence, verdict, note=note.strip() or suggested)


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


@Baked
def _in_force(claim: int) -> EvidenceQuerySet:
    return Evidence.objects.filter(claim=claim).in_force()


def _lacks(verdict: str, sentence: str) -> str:
    """The part of the card to fill for a refused verdict."""
    lacking = (part for said, part in LACKING if sentence == str(said))
    return next(lacking, rules.LACKS.get(verdict, ""))


def _as_before(earlier: Verification | None, claim: Claim) -> dict[str, str]:
    """What an earlier verification said, to be said again; without one, that the claim is open."""
    if earlier is None:
        return {"verdict": "open", "note": "", "proposed": "", "settles": "", "waiver": ""}
    return {"verdict": earlier.verdict} | rules.said_in(earlier, claim)


def _restored(
    claim: Claim, evidence: Sequence[Evidence], last: Verification, before: Verification | None
) -> dict[str, Any]:
    """What is recorded to take a verdict back, so that the one before it holds again; Refused where it may not be."""
    restored = _as_before(before, claim)
    said = {name: value for name, value in restored.items() if name != "verdict"}
    spoken_of = _other_words(claim, before)
    # A waiver comes back as it was given, whoever undoes: the record that it restores says who waived.
    if sentence := rules.why_not(restored["verdict"], claim, **said, evidence=evidence):
        # To be rechecked it need not meet the desk's rule, but a sourced claim has evidence even then.
        supported = restored["verdict"] == "sourced" and any(item.stance == "supports" for item in evidence)
        if not (spoken_of and supported):
            raise Refused(UNSETTLED if sentence == str(rules.CHOOSE_QUESTION) else EVIDENCE_GONE)
    return {**restored, "undoes": last, "restores": before, **spoken_of}


def _other_words(claim: Claim, before: Verification | None) -> dict[str, Any]:
    """The words that a verdict was given on, and their revision, where these are not for sure the claim's own now."""
    if before is None or before.verdict == "open" or claim.placement is None:
        return {}
    doubtful = claim.placement.doubtful and before.revision_id != claim.placement.revision_id
    if same_words(before.wording, claim.wording) and not doubtful:
        return {}
    return {"wording": before.wording, "revision_id": before.revision_id}


def _last_steps(article: Article, by: User) -> list[dict[int, int]]:
    """What a person marked last in an article, latest first: of each act the number of the record, by claim.

    STEPS_BACK acts, of which those are left out that they have taken back since.
    """
    given = article.events.filter(kind=Event.Kind.VERDICT, by=by).order_by("-number")
    lines = list(given.values_list("number", "claim", "what")[: 2 * STEPS_BACK * CLAIMS_AT_ONCE])
    undone = {(claim, what["undoes"]) for _number, claim, what in lines if "undoes" in what}
    steps: dict[int, dict[int, int]] = {}
    for number, claim, what in lines:
        if "undoes" not in what:
            steps.setdefault(what.get("together", number), {})[claim] = what["number"]
    latest = list(steps.values())[:STEPS_BACK]
    left = [{claim: number for claim, number in step.items() if (claim, number) not in undone} for step in latest]
    return [step for step in left if step]


def _still_in_force(article: Article, step: Mapping[int, int]) -> dict[int, tuple[Verification, Verification | None]]:
    """Of the claims marked in an act, those that stand and whose verdict from it holds: that one, and the one before.

    An undone verdict counts as if it had not been given, and so does what undid it. One that a second person has looked
    at is followed: a press too many must not take what two stand behind.
    """
    given: dict[int, list[Verification]] = {}
    standing = Claim.objects.filter(article=article, pk__in=step).standing()
    every = Verification.objects.filter(claim__in=standing.order_by()).select_related("sign_off")
    for record in every.order_by("claim", "number"):
        stack = given.setdefault(record.claim_id, [])
        if record.undoes_id:
            stack.pop()
        else:
            stack.append(record)
    return {
        claim: (stack[-1], stack[-2] if len(stack) > 1 else None)
        for claim, stack in given.items()
        if stack and stack[-1].number == step[claim] and not hasattr(stack[-1], "sign_off")
    }


def _waited_for(article: Article, given: Sequence[Verification]) -> dict[int, tuple[str, str]]:
    """Of the claims whose turn these verdicts changed, by id: whom each waited for before and after."""
    told = article.events.filter(kind=Event.Kind.VERDICT, what__has_key="waited_for")
    numbers = {record.claim_id: record.number for record in given}
    lines = told.filter(claim__in=numbers).values_list("claim", "what")
    return {
        claim: (what["waited_for"], what["waiting_for"]) for claim, what in lines if what["number"] == numbers[claim]
    }


def _verify(claim: Claim, *, by: User, evidence: Sequence[Evidence], **said: Any) -> Claim:
    return _verify_all(claim.article, [(claim, evidence, said)], by=by)[0]


def _verify_all(
    article: Article, judged: Sequence[tuple[Claim, Sequence[Evidence], dict[str, Any]]], *, by: User,
    waited: Mapping[int, tuple[str, str]] | None = None,
) -> list[Claim]:  # fmt: skip
    """Writes verifications and their events; triggers cite the evidence, set each claim's status, answer its alerts.

    `waited` has whom a claim waited for before what is undone, and after: nobody has changed that since, or it stays.
    """
    given = [_verification(claim, by, said) for claim, _cited, said in judged]
    Verification.objects.bulk_create(given, batch_size=EVENTS_AT_ONCE)
    together = {"together": article.last_event + 1} if len(judged) > 1 else {}
    told = []
    for (claim, evidence, said), record in zip(judged, given, strict=True):
        what = _told(claim, evidence, said, record) | together
        earlier, later = (waited or {}).get(claim.pk, ("", None))
        turn, before = rules.turn_after(record, claim), claim.waiting_for
        if pass_turn(claim, earlier if claim.waiting_for == later else turn):
            what |= {"waiting_for": claim.waiting_for, "waited_for": before}
        told.append((Event.Kind.VERDICT, claim, what))
    record_all(article, told, by=by)
    claims = [claim for claim, *_rest in judged]
    for claim, record in zip(claims, given, strict=True):
        claim.verification, claim.version = record, claim.version + 1
        if claim.placement:
            claim.status = claim.status_at(claim.placement)
    return claims


def _verification(claim: Claim, by: User, said: dict[str, Any]) -> Verification:
    """The record, not written yet, of what is said about a claim as it stands."""
    if claim.placement is None:
        raise Refused(rules.STANDS_NOWHERE)
    rule = claim.article.rule_for(claim.kind) if said["verdict"] != "open" else None
    spoken_of = {"wording": claim.wording, "revision_id": claim.placement.revision_id}
    return Verification(
        claim=claim, number=claim.verification.number + 1 if claim.verification else 1,
        rule_id=rule.pk if rule else None, by=by, **spoken_of | said
    )  # fmt: skip


def _told(claim: Claim, evidence: Sequence[Evidence], said: dict[str, Any], given: Verification) -> dict[str, Any]:
    """What the event of a verdict says."""
    what: dict[str, Any] = {key: said[key] for key in ("verdict", "note", "proposed")}
    what |= {key: said[key] for key in ("settles", "waiver") if said[key]}
    what |= {"number": given.number, "wording": given.wording, "evidence": [item.pk for item in evidence]}
    if given.rule_id:
        what["rule"] = claim.article.rule_for(claim.kind).number
    for link in ("reaffirms", "undoes", "restores"):
        if earlier := said.get(link):
            what[link] = earlier.number
    if said.get("decides"):
        what["decides"] = said["decides"].verdict
    return what
