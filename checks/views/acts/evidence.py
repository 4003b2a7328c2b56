"""Evidence added, taken over, corrected and withdrawn on the card, and what follows from a withdrawn source."""

from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

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
        raise Refused(_("Paste a link or type a citation first."), lacks="evidence")
    added = len(card.evidence.cleaned_data["cited"]) if card.evidence.typed() else 0
    with transaction.atomic():
        gather(request, card)
    unlocated = added and not card.evidence.cleaned_data["locator"]
    card.corrections, card.evidence = {}, NewEvidenceForm()
    if unlocated:
        return go_on(request, card, _added_without_place(added), lacks="locator")
    return go_on(request, card, _added(added) if added else _("Evidence corrected."))


def _added(number: int) -> str:
    if number == 1:
        return _("Evidence added.")
    return ngettext("%(number)s piece of evidence added.", "%(number)s pieces of evidence added.", number) % {
        "number": number
    }


def _added_without_place(number: int) -> str:
    if number == 1:
        return _("Evidence added: say where in it.")
    said = ngettext(
        "%(number)s piece of evidence added: say where in it.",
        "%(number)s pieces of evidence added: say where in each.",
        number,
    )
    return said % {"number": number}


def reuse(request: SignedIn, card: Card, act: str, which: str) -> HttpResponse:
    """Takes over a source of the article, named behind the colon; what it lacks is where in it."""
    said = checked(card)
    source = get_object_or_404(Source.objects.visible_to(request.user), pk=_number(which))
    added = gathering.reuse_source(claim=card.claim, by=request.user, seen=said["seen"], source=source)
    return go_on(request, card, _("Evidence added: say where in it."), lacks="locator", of=added.pk)


def settle(request: SignedIn, card: Card, act: str, which: str) -> HttpResponse:
    """Answers the alert named behind the colon with the note typed below it."""
    said = checked(card)
    alert = get_object_or_404(card.claim.alerts.select_related("claim"), pk=_number(which))
    form = card.answers.setdefault(alert.pk, AlertForm.of(alert.pk, request.POST))
    card.lacks_of = alert.pk
    if not form.is_valid():
        raise Refused(_("Correct your answer: what is wrong stands beside the field."), lacks="alert")
    sources.settle_alert(alert=alert, by=request.user, seen=said["seen"], note=form.cleaned_data["note"])
    return go_on(request, card, _("Alert answered."))


def withdraw(request: SignedIn, card: Card, act: str, which: str) -> HttpResponse:
    """Withdraws one piece of evidence, named behind the colon."""
    said = checked(card)
    evidence = evidence_of(card, _number(which))
    gathering.withdraw_evidence(evidence=evidence, by=request.user, seen=said["seen"])
    return go_on(request, card, _("Evidence withdrawn; it stays in the history."))


def _number(given: str) -> int:
    """An id as sent; 0, which is none, for anything else."""
    return int(given) if given.isdecimal() and len(given) < 19 else 0
