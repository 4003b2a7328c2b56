"""Verdicts given on the card."""

from contextlib import nullcontext

from django.db import transaction
from django.http import HttpResponse

from checks.actions import Refused, checking
from checks.views.acts.typed import checked, evidence_typed, gather
from checks.views.cards import Card, answer_card, turn_to
from checks.views.signed_in import SignedIn


def mark(request: SignedIn, card: Card, act: str, which: str) -> HttpResponse:
    """A verdict, with whatever evidence was typed or corrected beside it; leads to the next open claim."""
    said = checked(card)
    suggested = card.claim.suggestion_in_words if act == "cleared" and card.claim.status == "open" else ""
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
    shown = marked if act == "open" else turn_to(marked)
    done = act != "open" and shown.pk == marked.pk
    saved = f"{marked.get_status_display()}, saved.{' All claims are decided.' if done else ''}"
    return answer_card(request, shown, said=saved, changed=marked)


def still_holds(request: SignedIn, card: Card, act: str, which: str) -> HttpResponse:
    """Affirms the earlier verdict for the words as they are now."""
    said = checked(card)
    if said["note"] or said["proposed"] or said["waiver"] or evidence_typed(card):
        raise Refused("Still holds repeats the earlier reason: press a verdict to save what you typed.")
    marked = checking.still_holds(claim=card.claim, by=request.user, seen=said["seen"])
    return answer_card(request, turn_to(marked), said=f"Still {marked.get_status_display().lower()}.", changed=marked)
