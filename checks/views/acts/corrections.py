"""Corrections of an article that is out, published on the card."""

from django.http import HttpResponse
from django.utils.translation import gettext as _

from checks.actions import Refused, releasing
from checks.forms.claim import CorrectedForm
from checks.views.acts.typed import checked, go_on
from checks.views.cards import Card
from checks.views.signed_in import SignedIn


def correct(request: SignedIn, card: Card, act: str, which: str) -> HttpResponse:
    """Publishes a correction of the claim."""
    checked(card)
    form = CorrectedForm(request.POST)
    if not form.is_valid():
        raise Refused(_(" ").join(str(error) for error in next(iter(form.errors.values()))), lacks="correction")
    releasing.publish_correction(claim=card.claim, by=request.user, text=form.cleaned_data["correction"])
    card.correction = ""
    return go_on(request, card, _("Correction published."))
