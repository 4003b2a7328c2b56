"""Evidence added, taken over, corrected and withdrawn on the card, and what follows from a withdrawn source."""

from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import get_object_or_404

from checks.actions import Refused, gathering, sources
from checks.forms.claim import AlertForm, NewEvidenceForm
from checks.models import Source
from checks.views.acts.typed import checked, evidence_of, evidence_typed, gather, go_on
from checks.views.cards import Card
from checks.views.signed_in import SignedIn


def evidence(request: SignedIn, card: Card, act: str, which: str) -> HttpResponse:
    """Saves the evidence typed into the card, new or corrected."""
    checked(card)
    if not evidence_typed(card):
        raise Refused("Paste a link or type a citation first.", lacks="evidence")
    added = len(card.evidence.cleaned_data["cited"]) if card.evidence.typed() else 0
    with transaction.atomic():
        gather(request, card)
    unlocated = added and not card.evidence.cleaned_data["locator"]
    card.corrections, card.evidence = {}, NewEvidenceForm()
    done = f"{added} pieces of evidence added" if added > 1 else "Evidence added" if added else "Evidence corrected"
    if unlocated:
        return go_on(request, card, f"{done}: say where in {'each' if added > 1 else 'it'}.", lacks="locator")
    return go_on(request, card, f"{done}.")


def reuse(request: SignedIn, card: Card, act: str, which: str) -> HttpResponse:
    """Takes over a source of the article, named behind the colon; what it lacks is where in it."""
    said = checked(card)
    source = get_object_or_404(Source.objects.visible_to(request.user), pk=_number(which))
    added = gathering.reuse_source(claim=card.claim, by=request.user, seen=said["seen"], source=source)
    return go_on(request, card, "Evidence added: say where in it.", lacks="locator", of=added.pk)


def settle(request: SignedIn, card: Card, act: str, which: str) -> HttpResponse:
    """Answers the alert named behind the colon with the note typed below it."""
    said = checked(card)
    alert = get_object_or_404(card.claim.alerts.select_related("claim"), pk=_number(which))
    form = card.answers.setdefault(alert.pk, AlertForm.of(alert.pk, request.POST))
    card.lacks_of = alert.pk
    if not form.is_valid():
        raise Refused("Correct your answer: what is wrong stands beside the field.", lacks="alert")
    sources.settle_alert(alert=alert, by=request.user, seen=said["seen"], note=form.cleaned_data["note"])
    return go_on(request, card, "Alert answered.")


def withdraw(request: SignedIn, card: Card, act: str, which: str) -> HttpResponse:
    """Withdraws one piece of evidence, named behind the colon."""
    said = checked(card)
    evidence = evidence_of(card, _number(which))
    gathering.withdraw_evidence(evidence=evidence, by=request.user, seen=said["seen"])
    return go_on(request, card, "Evidence withdrawn; it stays in the history.")


def _number(given: str) -> int:
    """An id as sent; 0, which is none, for anything else."""
    return int(given) if given.isdecimal() and len(given) < 19 else 0
