"""Corrections of an article that is out, published on the card."""

from django.http import HttpResponse

from checks.actions import releasing
from checks.forms.claim import NOTE_MAX
from checks.views.acts.typed import checked, go_on
from checks.views.cards import Card
from checks.views.signed_in import SignedIn


def correct(request: SignedIn, card: Card, act: str, which: str) -> HttpResponse:
    """Publishes a correction of the claim."""
    card.correction = request.POST.get("correction", "")[:NOTE_MAX]
    checked(card)
    releasing.publish_correction(claim=card.claim, by=request.user, text=card.correction)
    card.correction = ""
    return go_on(request, card, "Correction published.")
