"""Whose the claim on the card is to check, and until when."""

from django.http import HttpResponse
from django.utils.translation import gettext as _

from checks import rules
from checks.actions import Refused, assigning
from checks.forms.assigning import AssignForm
from checks.forms.claim import NewEvidenceForm
from checks.views.acts.typed import go_on
from checks.views.assigning import outcome, people_of
from checks.views.cards import Card
from checks.views.signed_in import SignedIn


def typed_in(request: SignedIn, card: Card) -> AssignForm | None:
    """The assignment that was sent along with whatever act; None where its fields were not on the card."""
    if "due" not in request.POST:
        return None
    return AssignForm.typed_in(request.POST, people=people_of(card.claim.article), by=request.user)


def assign(request: SignedIn, card: Card, act: str, which: str) -> HttpResponse:
    """The claim to the person chosen, or to whoever takes it; whatever else was typed into the card stays in it."""
    article = card.claim.article
    if sentence := rules.may_not("assign", request.user, article):
        raise Refused(sentence)
    card.assigning = AssignForm(request.POST, auto_id="id_assign_%s", people=people_of(article), by=request.user)
    if not card.assigning.is_valid():
        raise Refused(_("Correct what is marked in the assignment, then save it again."), lacks="assign")
    given = card.assigning.given()
    changed = assigning.assign(article=article, by=request.user, claims=[card.claim.pk], **given)
    card.assigning = None
    if not card.evidence.typed():
        # Sent along empty, its constraints would be asked of the database one by one.
        card.evidence = NewEvidenceForm()
    return go_on(request, card, outcome(len(changed), given["to"]))
