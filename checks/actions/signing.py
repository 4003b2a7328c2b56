"""The second sign-off: another person's own verdict on what somebody checked."""

from django.db import transaction

from checks import rules
from checks.actions import Refused, locked_article, present_claim, record
from checks.models import Claim, Event, SignOff, User, Verification


@transaction.atomic
def sign_off(*, claim: Claim, by: User, seen: int, verdict: str, note: str = "") -> Claim:
    """A second person's verdict on a claim that waits for one: the same signs it off, another is a clash for an editor.

    It needs the reasons that any verdict needs, and none besides where it clashes: to ask for one would betray the
    first verdict. Who has seen it and agrees need not repeat its reason. Stale where the claim has changed since
    version `seen`, Refused where the rules say so.
    """
    article = locked_article(claim.article_id, by, "sign_off")
    present = present_claim(article, claim, seen)
    if sentence := rules.why_not_sign_off(by, present):
        raise Refused(sentence)
    given, note = present.verification, note.strip()
    assert given is not None  # noqa: S101  # the rules refused a claim without one
    act = "" if verdict in {"open", rules.STILL_HOLDS} else verdict
    evidence = list(present.evidence.in_force())
    settles = given.settles or (Verification.Settles.BOTH if present.kind == Claim.Kind.QUOTATION else "")
    said = {"note": note, "settles": settles, "waiver": given.waiver if act == "sourced" else ""}
    agrees, blind = verdict == given.verdict, rules.hides_verdict(by, present)
    if agrees and not blind:
        said = rules.said_in(given, present) | {"settles": settles}
    if sentence := rules.why_not(act, present, **said, evidence=evidence):
        raise Refused(sentence, lacks=rules.LACKS.get(verdict, ""))
    SignOff.objects.create(verification=given, verdict=verdict, note=note, agrees=agrees, blind=blind, by=by)
    kind = Event.Kind.SIGNED_OFF if agrees else Event.Kind.CLASHED
    record(article, kind, by=by, claim=present, what={"number": given.number, "verdict": verdict, "note": note})
    if not agrees:
        present.waiting_for = Claim.WaitingFor.EDITOR
    present.version += 1
    present.save(update_fields=["version", "waiting_for"])
    return present
