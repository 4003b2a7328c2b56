"""Evidence added, corrected and withdrawn on the card."""

from django.db import transaction
from django.http import HttpResponse

from checks.actions import Refused, gathering
from checks.forms.claim import NewEvidenceForm
from checks.views.acts.typed import checked, evidence_of, evidence_typed, gather, go_on
from checks.views.cards import Card
from checks.views.signed_in import SignedIn


def evidence(request: SignedIn, card: Card, act: str, which: str) -> HttpResponse:
    """Saves the evidence typed into the card, new or corrected."""
    checked(card)
    if not evidence_typed(card):
        raise Refused("Paste a link or type a citation first.", lacks="evidence")
    added = card.evidence.typed()
    with transaction.atomic():
        gather(request, card)
    unlocated = added and not card.evidence.cleaned_data["locator"]
    card.corrections, card.evidence = {}, NewEvidenceForm()
    if unlocated:
        return go_on(request, card, "Evidence added: say where in it.", lacks="locator")
    return go_on(request, card, "Evidence added." if added else "Evidence corrected.")


def withdraw(request: SignedIn, card: Card, act: str, which: str) -> HttpResponse:
    """Withdraws one piece of evidence, named behind the colon."""
    said = checked(card)
    evidence = evidence_of(card, int(which) if which.isdecimal() and len(which) < 19 else 0)
    gathering.withdraw_evidence(evidence=evidence, by=request.user, seen=said["seen"])
    return go_on(request, card, "Evidence withdrawn; it stays in the history.")
