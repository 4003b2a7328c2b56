"""One claim: its card, and everything that is done on it. One form, one address; the button says which act."""

from collections.abc import Callable
from contextlib import nullcontext
from typing import Any

from django.contrib import messages
from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_http_methods, require_safe
from django.views.decorators.vary import vary_on_headers

from checks import rules
from checks.actions import SOMEONE_WAS_FASTER, Refused, Stale, bounds, checking, gathering
from checks.exports.wordings import wordings_of
from checks.forms.claim import CorrectionForm, NewEvidenceForm, SelectionForm, SplitForm, VerdictForm
from checks.models import Claim, Evidence
from checks.views.cards import Card, answer_card, article_of, card_of, proof_page, refuse, swap, turn_to
from checks.views.signed_in import SignedIn


@vary_on_headers("HX-Request")
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
    card.corrections = CorrectionForm.typed_in(request.POST)
    card.attempted = act if act in Claim.Status.values else request.POST.get("attempted", "")
    try:
        return ACTS.get(act, _mark)(request, card, act, which)
    except Refused as refused:
        return _refused(request, card, refused)


@require_safe
def over_time(request: SignedIn, pk: int) -> HttpResponse:
    """Every wording the claim has had, and beside each the verdicts that were given to it."""
    visible = Claim.objects.visible_to(request.user).select_related("article__revision", "placement")
    claim = get_object_or_404(visible.defer("article__revision__text", "article__revision__search"), pk=pk)
    return render(request, "claim/over_time.html", {"claim": claim, "wordings": wordings_of(claim)})


def _mark(request: SignedIn, card: Card, act: str, which: str) -> HttpResponse:
    """A verdict, with whatever evidence was typed or corrected beside it; leads to the next open claim."""
    said = _checked(card)
    suggested = card.claim.suggestion_in_words if act == "cleared" and card.claim.status == "open" else ""
    with transaction.atomic() if _evidence_typed(card) else nullcontext():
        marked = checking.record_verification(
            claim=card.claim,
            by=request.user,
            verdict=act,
            seen=_gather(request, card),
            note=said["note"] or suggested,
            proposed=said["proposed"],
        )
    shown = marked if act == "open" else turn_to(marked)
    done = act != "open" and shown.pk == marked.pk
    saved = f"{marked.get_status_display()}, saved.{' All claims are decided.' if done else ''}"
    return answer_card(request, shown, said=saved, changed=marked)


def _still_holds(request: SignedIn, card: Card, act: str, which: str) -> HttpResponse:
    said = _checked(card)
    if said["note"] or said["proposed"] or _evidence_typed(card):
        raise Refused("Still holds repeats the earlier reason: press a verdict to save what you typed.")
    marked = checking.still_holds(claim=card.claim, by=request.user, seen=said["seen"])
    return answer_card(request, turn_to(marked), said=f"Still {marked.get_status_display().lower()}.", changed=marked)


def _evidence(request: SignedIn, card: Card, act: str, which: str) -> HttpResponse:
    """Saves the evidence typed into the card, new or corrected."""
    _checked(card)
    if not _evidence_typed(card):
        raise Refused("Paste a link or type a citation first.", lacks="evidence")
    added = card.evidence.typed()
    with transaction.atomic():
        _gather(request, card)
    unlocated = added and not card.evidence.cleaned_data["locator"]
    card.corrections, card.evidence = {}, NewEvidenceForm()
    if unlocated:
        return _go_on(request, card, "Evidence added: say where in it.", lacks="locator")
    return _go_on(request, card, "Evidence added." if added else "Evidence corrected.")


def _withdraw(request: SignedIn, card: Card, act: str, which: str) -> HttpResponse:
    said = _checked(card)
    evidence = _evidence_of(card, int(which) if which.isdecimal() and len(which) < 19 else 0)
    gathering.withdraw_evidence(evidence=evidence, by=request.user, seen=said["seen"])
    return _go_on(request, card, "Evidence withdrawn; it stays in the history.")


def _resize(request: SignedIn, card: Card, act: str, which: str) -> HttpResponse:
    said = _checked(card)
    edge: bounds.Edge = "shrink" if act == "shrink" else "grow"
    bounds.resize(claim=card.claim, by=request.user, seen=said["seen"], edge=edge)
    return _go_on(request, card, "Bounds corrected.", text_changed=True)


def _split(request: SignedIn, card: Card, act: str, which: str) -> HttpResponse:
    said = _checked(card)
    form = SplitForm(request.POST)
    if not form.is_valid():
        raise Refused("Choose the word that begins the second part.", lacks="split")
    where = {name: form.cleaned_data[name] for name in ("revision", "at")}
    bounds.split_claim(claim=card.claim, by=request.user, seen=said["seen"], **where)
    return _go_on(request, card, "Split in two.", text_changed=True)


def _join(request: SignedIn, card: Card, act: str, which: str) -> HttpResponse:
    said = _checked(card)
    bounds.join_with_next(claim=card.claim, by=request.user, seen=said["seen"])
    return _go_on(request, card, "Joined with the next.", text_changed=True)


def _bring_back(request: SignedIn, card: Card, act: str, which: str) -> HttpResponse:
    said = _checked(card)
    revision = article_of(card.claim).revision
    card.words = request.POST.get("words", "")
    form = SelectionForm(request.POST, text=revision.text if revision else "")
    if not form.is_valid():
        raise Refused(" ".join(str(error) for error in next(iter(form.errors.values()))))
    where = {name: form.cleaned_data[name] for name in ("revision", "start", "end")}
    bounds.bring_back(claim=card.claim, by=request.user, seen=said["seen"], **where)
    return _go_on(request, card, "The claim is back in the text.", text_changed=True)


ACTS: dict[str, Callable[[SignedIn, Card, str, str], HttpResponse]] = {
    "still_holds": _still_holds,
    "evidence": _evidence,
    "withdraw": _withdraw,
    "shrink": _resize,
    "grow": _resize,
    "split": _split,
    "join": _join,
    "bring_back": _bring_back,
}


def _checked(card: Card) -> dict[str, Any]:
    """What was said in the card's form; Refused with the first thing that is wrong anywhere on the card."""
    if not card.verdict.is_valid():
        raise Refused("Correct what is marked below, then save again.", lacks="note")
    if [form for form in card.corrections.values() if not form.is_valid()]:
        raise Refused("Correct the evidence: what is wrong stands beside the field.")
    if card.evidence.typed() and not card.evidence.is_valid():
        raise Refused("Correct the evidence: what is wrong stands beside the field.", lacks="evidence")
    if card.evidence.typed() and not card.evidence.cleaned_data["cited"]:
        raise Refused("Paste a link or type a citation for this evidence.", lacks="evidence")
    return card.verdict.cleaned_data


def _evidence_typed(card: Card) -> bool:
    """Whether evidence was typed into the card, new or corrected."""
    return bool(card.corrections) or card.evidence.typed()


def _gather(request: SignedIn, card: Card) -> int:
    """Saves the evidence typed into the card; the claim's version after it, as the person knows it."""
    seen: int = card.verdict.cleaned_data["seen"]
    for pk, form in card.corrections.items():
        corrected = gathering.correct_evidence(
            evidence=_evidence_of(card, pk), by=request.user, seen=seen, **form.given()
        )
        seen = corrected.claim.version
    if card.evidence.typed():
        new = card.evidence
        added = gathering.add_evidence(claim=card.claim, by=request.user, seen=seen, source=new.source(), **new.given())
        seen = added.claim.version
    return seen


def _evidence_of(card: Card, pk: int) -> Evidence:
    """The evidence of that id on the card's claim; 404 where it has none in force."""
    return get_object_or_404(card.claim.evidence.in_force().select_related("claim"), pk=pk)


def _go_on(request: SignedIn, card: Card, said: str, *, text_changed: bool = False, lacks: str = "") -> HttpResponse:
    """The same claim's card as it stands now; whatever was typed and not yet saved stays in it."""
    typed = {name: card.verdict.cleaned_data[name] for name in ("note", "proposed")}
    if not request.htmx and not any(typed.values()) and not _evidence_typed(card):
        return answer_card(request, card.claim, said=said)
    card.refetch(request)
    card.verdict, card.lacks = VerdictForm(initial=typed), lacks
    if request.htmx:
        return swap(request, card, said=said, changed=card.claim, text_changed=text_changed)
    messages.success(request, said)
    return proof_page(request, article_of(card.claim), card.claim.pk, card=card)


def _refused(request: SignedIn, card: Card, refused: Refused) -> HttpResponse:
    """The card as typed with the sentence; both versions where the claim is no longer the one the person saw."""
    card.refetch(request)
    card.error, card.lacks = str(refused), refused.lacks
    seen = request.POST.get("seen", "")
    card.conflict = isinstance(refused, Stale) or (seen.isdecimal() and seen != str(card.claim.version))
    if not card.conflict:
        return refuse(request, card)
    gone = rules.CUT if card.claim.is_cut else "" if card.claim.placement else rules.STANDS_NOWHERE
    card.error = gone or SOMEONE_WAS_FASTER
    return refuse(request, card, text_changed=True, status=409)
