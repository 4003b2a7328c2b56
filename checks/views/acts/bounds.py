"""The split corrected on the card."""

from django.http import HttpResponse
from django.utils.translation import gettext as _

from checks.actions import Refused, bounds
from checks.forms.claim import SelectionForm, SplitForm
from checks.views.acts.typed import checked, go_on
from checks.views.cards import Card, article_of
from checks.views.signed_in import SignedIn


def resize(request: SignedIn, card: Card, act: str, which: str) -> HttpResponse:
    """One word less or more at the claim's end."""
    said = checked(card)
    edge: bounds.Edge = "shrink" if act == "shrink" else "grow"
    bounds.resize(claim=card.claim, by=request.user, seen=said["seen"], edge=edge)
    return go_on(request, card, _("Bounds corrected."), text_changed=True)


def split(request: SignedIn, card: Card, act: str, which: str) -> HttpResponse:
    """One claim into two, at a word."""
    said = checked(card)
    form = SplitForm(request.POST)
    if not form.is_valid():
        raise Refused(_("Choose the word that begins the second part."), lacks="split")
    where = {name: form.cleaned_data[name] for name in ("revision", "at")}
    bounds.split_claim(claim=card.claim, by=request.user, seen=said["seen"], **where)
    return go_on(request, card, _("Split in two."), text_changed=True)


def join(request: SignedIn, card: Card, act: str, which: str) -> HttpResponse:
    """The claim with the next one."""
    said = checked(card)
    bounds.join_with_next(claim=card.claim, by=request.user, seen=said["seen"])
    return go_on(request, card, _("Joined with the next."), text_changed=True)


def bring_back(request: SignedIn, card: Card, act: str, which: str) -> HttpResponse:
    """A claim that was cut, on the words selected for it."""
    said = checked(card)
    revision = article_of(card.claim).revision
    form = SelectionForm(request.POST, text=revision.text if revision else "")
    if not form.is_valid():
        raise Refused(_(" ").join(str(error) for error in next(iter(form.errors.values()))))
    where = {name: form.cleaned_data[name] for name in ("revision", "start", "end")}
    bounds.bring_back(claim=card.claim, by=request.user, seen=said["seen"], **where)
    card.words = ""
    return go_on(request, card, _("The claim is back in the text."), text_changed=True)
