"""What was typed into a card: checked, saved with the act, or kept for the next."""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _

from checks.actions import Refused, gathering
from checks.forms.claim import VerdictForm
from checks.models import Evidence
from checks.views.cards import Card, answer_card, article_of, proof_page, swap
from checks.views.ruling import settled
from checks.views.signed_in import SignedIn


def checked(card: Card) -> dict[str, Any]:
    """What was said in the card's form; Refused with the first thing that is wrong anywhere on the card."""
    if not card.verdict.is_valid():
        raise Refused(_("Correct what is marked below, then save again."), lacks="note")
    if [form for form in card.corrections.values() if not form.is_valid()]:
        raise Refused(_("Correct the evidence: what is wrong stands beside the field."))
    if card.evidence.typed() and not card.evidence.is_valid():
        raise Refused(_("Correct the evidence: what is wrong stands beside the field."), lacks="evidence")
    if card.evidence.typed() and not card.evidence.cleaned_data["cited"]:
        raise Refused(_("Paste a link or type a citation for this evidence."), lacks="evidence")
    return card.verdict.cleaned_data


def evidence_typed(card: Card) -> bool:
    """Whether evidence was typed into the card, new or corrected."""
    return bool(card.corrections) or card.evidence.typed()


def gather(request: SignedIn, card: Card) -> int:
    """Saves the evidence typed into the card; the claim's version after it, as the person knows it."""
    seen: int = card.verdict.cleaned_data["seen"]
    for pk, form in card.corrections.items():
        corrected = gathering.correct_evidence(
            evidence=evidence_of(card, pk), by=request.user, seen=seen, **form.given()
        )
        seen = corrected.claim.version
    if card.evidence.typed():
        new = card.evidence
        added = gathering.add_several(
            claim=card.claim, by=request.user, seen=seen, sources=new.sources(), **new.given()
        )
        seen = added[-1].claim.version
    return seen


def evidence_of(card: Card, pk: int) -> Evidence:
    """The evidence of that id on the card's claim; 404 where it has none in force."""
    return get_object_or_404(card.claim.evidence.in_force().select_related("claim"), pk=pk)


def go_on(
    request: SignedIn, card: Card, said: str, *, text_changed: bool = False, lacks: str = "", of: int | None = None
) -> HttpResponse:
    """The same claim's card as it stands now; whatever was typed and not yet saved stays in it.

    `lacks` names the part to fill next, `of` the piece of evidence that it is a part of.
    """
    typed = {name: card.verdict.data.get(name, "").strip() for name in ("note", "settles", "waiver")}
    typed["proposed"] = card.verdict.proposal.strip()
    # What the card chose by itself nobody typed: on other words a verdict settles nothing yet.
    if typed["settles"] == settled(card.claim):
        del typed["settles"]
    left = any(typed.values()) or evidence_typed(card) or card.discussion.typed() or card.assigning
    if not request.htmx and not left:
        return answer_card(request, card.claim, said=said)
    card.refetch(request)
    card.verdict, card.lacks = VerdictForm(initial=typed), lacks
    card.lacks_of = of
    if request.htmx:
        return swap(request, card, said=said, changed=card.claim, text_changed=text_changed)
    messages.success(request, said)
    return proof_page(request, article_of(card.claim), card.claim.pk, card=card)
