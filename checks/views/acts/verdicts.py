"""Verdicts given on the card."""

from contextlib import nullcontext

from django.db import transaction
from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from checks import rules
from checks.actions import Refused, checking, signing
from checks.views.acts.typed import checked, evidence_typed, gather
from checks.views.cards import Card, answer_card, card_of, turn_to
from checks.views.signed_in import SignedIn

# What is said of a verdict that was affirmed.
STILL = {
    "sourced": gettext_lazy("Still sourced."),
    "disputed": gettext_lazy("Still disputed."),
    "needs_context": gettext_lazy("Still needs context."),
    "cleared": gettext_lazy("Still cleared."),
}


def mark(request: SignedIn, card: Card, act: str, which: str) -> HttpResponse:
    """A verdict, with whatever evidence was typed or corrected beside it; leads to the next open claim.

    Of a claim that waits for a second person, who may be this one, it is the sign-off.
    """
    if act != "open" and rules.is_second(request.user, card.claim):
        return _sign_off(request, card, act)
    said = checked(card)
    suggested = card.claim.suggestion_kept if act == "cleared" and card.claim.status == "open" else ""
    with transaction.atomic() if evidence_typed(card) else nullcontext():
        marked = checking.record_verification(
            claim=card.claim,
            by=request.user,
            verdict=act,
            seen=gather(request, card),
            note=said["note"] or suggested,
            proposed=said["proposed"],
            settles=said["settles"],
            waiver=said["waiver"],
        )
    shown = marked if act == "open" else turn_to(marked, card.progress)
    done = act != "open" and shown.pk == marked.pk and not rules.half_checked(marked)
    saved = _("%(verdict)s, saved.") % {"verdict": marked.get_status_display()}
    if done:
        saved = " ".join((saved, _("All claims are decided.")))
    return answer_card(request, shown, said=saved, changed=marked)


def sign_off(request: SignedIn, card: Card, act: str, which: str) -> HttpResponse:
    """Agrees with a verdict that the person sees; one that they must not see yet is compared with their own."""
    given = card.claim.verification
    if rules.hides_verdict(request.user, card.claim):
        raise Refused(rules.FIRST_YOUR_OWN)
    return _sign_off(request, card, given.verdict if given else "")


def _sign_off(request: SignedIn, card: Card, verdict: str) -> HttpResponse:
    said = checked(card)
    with transaction.atomic():
        signed = signing.sign_off(
            claim=card.claim, by=request.user, verdict=verdict, seen=gather(request, card), note=said["note"]
        )
    agreed = rules.is_signed_off(card_of(request, signed.pk).claim)
    told = _("Signed off.") if agreed else _("Saved: the first verdict is another. An editor decides.")
    # A clash stays in hand: both verdicts are to be seen.
    shown = turn_to(signed, card.progress) if agreed else signed
    return answer_card(request, shown, said=told, changed=signed)


def still_holds(request: SignedIn, card: Card, act: str, which: str) -> HttpResponse:
    """Affirms the earlier verdict for the words as they are now."""
    said = checked(card)
    if any(said[name] for name in ("note", "proposed", "settles", "waiver")) or evidence_typed(card):
        raise Refused(_("Still holds repeats the earlier reason: press a verdict to save what you typed."))
    marked = checking.still_holds(claim=card.claim, by=request.user, seen=said["seen"])
    return answer_card(request, turn_to(marked, card.progress), said=str(STILL[marked.status]), changed=marked)
