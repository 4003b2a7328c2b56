"""One claim: its card, and everything that is done on it. One form, one address; the button says which act."""

from collections.abc import Callable
from contextlib import nullcontext
from typing import Any

from django.contrib import messages
from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_http_methods

from checks.actions import Refused, Stale, bounds, checking, gathering
from checks.forms.claim import EvidenceForm, NewEvidenceForm, SplitForm, VerdictForm
from checks.models import Claim, Evidence
from checks.views.cards import Card, answer_card, article_of, card_of, proof_page, refuse, swap, turn_to
from checks.views.signed_in import SignedIn

CHOOSE = "Choose sourced, disputed, needs context or cleared."


@require_http_methods(["GET", "HEAD", "POST"])
def claim(request: SignedIn, pk: int) -> HttpResponse:
    """The card; on POST the act named by the button, as `act` or `act:evidence id`."""
    if request.method != "POST":
        card = card_of(request, pk)
        return swap(request, card) if request.htmx else render(request, "claim/page.html", card.context())
    # What the card shows is fetched for the answer: an act needs no more than the claim.
    card = Card(get_object_or_404(Claim.objects.visible_to(request.user), pk=pk))
    act, _, which = request.POST.get("act", "").partition(":")
    card.verdict = VerdictForm(request.POST)
    card.evidence = NewEvidenceForm(request.POST)
    card.attempted = act if act in Claim.Status.values else request.POST.get("attempted", "")
    try:
        return ACTS.get(act, _mark)(request, card, act, which)
    except Stale as stale:
        return _conflict(request, card, stale)
    except Refused as refused:
        card.refetch(request)
        card.error, card.lacks = str(refused), refused.lacks
        return refuse(request, card)


def _mark(request: SignedIn, card: Card, act: str, which: str) -> HttpResponse:
    """A verdict, with the evidence typed beside it where there is some; leads to the next open claim."""
    said, adding = _checked(card)
    with transaction.atomic() if adding else nullcontext():
        if adding:
            _add_evidence(request, card)
        marked = checking.record_verification(
            claim=card.claim,
            by=request.user,
            verdict=act,
            seen=said["seen"] + adding,
            note=said["note"],
            proposed=said["proposed"],
        )
    shown = marked if act == "open" else turn_to(marked)
    return answer_card(request, shown, said=f"{marked.get_status_display()}, saved.", changed=marked)


def _still_holds(request: SignedIn, card: Card, act: str, which: str) -> HttpResponse:
    marked = checking.still_holds(claim=card.claim, by=request.user, seen=_checked(card)[0]["seen"])
    return answer_card(request, turn_to(marked), said=f"Still {marked.get_status_display().lower()}.", changed=marked)


def _evidence(request: SignedIn, card: Card, act: str, which: str) -> HttpResponse:
    _, adding = _checked(card)
    if not adding:
        raise Refused("Paste a link or type a citation first.", lacks="evidence")
    evidence = _add_evidence(request, card)
    if evidence.locator:
        return _go_on(request, card, "Evidence added.")
    return _go_on(request, card, "Evidence added: say where in it.", lacks="locator")


def _correct(request: SignedIn, card: Card, act: str, which: str) -> HttpResponse:
    said, _ = _checked(card)
    evidence = _evidence_of(card, which)
    form = EvidenceForm(request.POST, prefix=f"e{evidence.pk}", instance=None)
    card.correcting = (evidence.pk, form)
    if not form.is_valid():
        raise Refused("Correct the evidence: what is wrong stands beside the field.", lacks="locator")
    given = form.given() | {"accessed_at": evidence.accessed_at}
    gathering.correct_evidence(evidence=evidence, by=request.user, seen=said["seen"], **given)
    return _go_on(request, card, "Evidence corrected.")


def _withdraw(request: SignedIn, card: Card, act: str, which: str) -> HttpResponse:
    said, _ = _checked(card)
    gathering.withdraw_evidence(evidence=_evidence_of(card, which), by=request.user, seen=said["seen"])
    return _go_on(request, card, "Evidence withdrawn; it stays in the history.")


def _resize(request: SignedIn, card: Card, act: str, which: str) -> HttpResponse:
    said, _ = _checked(card)
    edge: bounds.Edge = "shrink" if act == "shrink" else "grow"
    bounds.resize(claim=card.claim, by=request.user, seen=said["seen"], edge=edge)
    return _go_on(request, card, "Bounds corrected.", text_changed=True)


def _split(request: SignedIn, card: Card, act: str, which: str) -> HttpResponse:
    said, _ = _checked(card)
    form = SplitForm(request.POST)
    if not form.is_valid():
        raise Refused("Choose the word that begins the second part.", lacks="split")
    bounds.split_claim(claim=card.claim, by=request.user, seen=said["seen"], at=form.cleaned_data["at"])
    return _go_on(request, card, "Split in two.", text_changed=True)


def _join(request: SignedIn, card: Card, act: str, which: str) -> HttpResponse:
    said, _ = _checked(card)
    bounds.join_with_next(claim=card.claim, by=request.user, seen=said["seen"])
    return _go_on(request, card, "Joined with the next.", text_changed=True)


ACTS: dict[str, Callable[[SignedIn, Card, str, str], HttpResponse]] = {
    "still_holds": _still_holds,
    "evidence": _evidence,
    "correct": _correct,
    "withdraw": _withdraw,
    "shrink": _resize,
    "grow": _resize,
    "split": _split,
    "join": _join,
}


def _checked(card: Card) -> tuple[dict[str, Any], bool]:
    """What was said in the card's form, and whether evidence was typed; Refused with the first thing that is wrong."""
    if not card.verdict.is_valid():
        raise Refused("Correct what is marked below, then save again.", lacks="note")
    typed = any(card.evidence.data.get(name, "").strip() for name in ("cited", "title", "locator", "passage"))
    if typed and not card.evidence.is_valid():
        raise Refused("Correct the evidence: what is wrong stands beside the field.", lacks="evidence")
    if typed and not card.evidence.cleaned_data["cited"]:
        raise Refused("Paste a link or type a citation for this evidence.", lacks="evidence")
    return card.verdict.cleaned_data, typed


def _add_evidence(request: SignedIn, card: Card) -> Evidence:
    """Adds the evidence typed into the card."""
    form: NewEvidenceForm = card.evidence
    seen = card.verdict.cleaned_data["seen"]
    return gathering.add_evidence(claim=card.claim, by=request.user, seen=seen, source=form.source(), **form.given())


def _evidence_of(card: Card, which: str) -> Evidence:
    """The named evidence of the card's claim; 404 where it has none of that number."""
    number = int(which) if which.isdecimal() and len(which) < 19 else 0
    return get_object_or_404(card.claim.evidence.in_force().select_related("claim"), pk=number)


def _go_on(request: SignedIn, card: Card, said: str, *, text_changed: bool = False, lacks: str = "") -> HttpResponse:
    """The same claim's card as it stands now; the note that was typed and not yet saved stays in it."""
    typed = {name: card.verdict.cleaned_data[name] for name in ("note", "proposed")}
    if not request.htmx and not any(typed.values()):
        return answer_card(request, card.claim, said=said)
    card.refetch(request)
    card.verdict, card.evidence, card.correcting = VerdictForm(initial=typed), NewEvidenceForm(), None
    card.lacks = lacks
    if request.htmx:
        return swap(request, card, said=said, changed=card.claim, text_changed=text_changed)
    messages.success(request, said)
    return proof_page(request, article_of(card.claim), card.claim.pk, card=card)


def _conflict(request: SignedIn, card: Card, stale: Stale) -> HttpResponse:
    """Both versions: the colleague's as it stands, the person's as typed, ready to be saved over it."""
    mine = request.POST.copy()
    mine["seen"] = str(stale.claim.version)
    card.refetch(request)
    card.verdict, card.error, card.conflict = VerdictForm(mine), str(stale), True
    return refuse(request, card, text_changed=True, status=409)
