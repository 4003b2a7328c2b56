"""One claim: its card, and everything that is done on it. One form, one address; the button says which act."""

from collections.abc import Callable

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_http_methods, require_safe
from django.views.decorators.vary import vary_on_headers

from checks import rules
from checks.actions import SOMEONE_WAS_FASTER, Refused, Stale
from checks.exports.wordings import wordings_of
from checks.forms.claim import AlertForm, CorrectionForm, NewEvidenceForm, VerdictForm
from checks.models import Claim
from checks.views import rows
from checks.views.acts import assigning, bounds, corrections, discussion, evidence, verdicts
from checks.views.cards import Card, card_of, refuse, swap
from checks.views.discussion import Discussion
from checks.views.proof import Progress
from checks.views.signed_in import SignedIn, or_404

# By the name of the button; any other is a verdict.
ACTS: dict[str, Callable[[SignedIn, Card, str, str], HttpResponse]] = {
    "still_holds": verdicts.still_holds,
    "sign_off": verdicts.sign_off,
    "evidence": evidence.evidence,
    "withdraw": evidence.withdraw,
    "reuse": evidence.reuse,
    "settle": evidence.settle,
    "shrink": bounds.resize,
    "grow": bounds.resize,
    "split": bounds.split,
    "join": bounds.join,
    "bring_back": bounds.bring_back,
    "correct": corrections.correct,
    "assign": assigning.assign,
    "take": assigning.assign,
    "comment": discussion.comment,
    "reply": discussion.reply,
    "accept_wording": discussion.accept_wording,
    "refuse_wording": discussion.refuse_wording,
}


@vary_on_headers("HX-Request")
@require_http_methods(["GET", "HEAD", "POST"])
def claim(request: SignedIn, pk: int) -> HttpResponse:
    """The card; on POST the act named by the button, as `act` or `act:evidence id`."""
    if request.method != "POST":
        card = card_of(request, pk)
        return swap(request, card) if request.htmx else render(request, "claim/page.html", card.context(request.user))
    # What the card shows is fetched for the answer: an act needs no more than the claim.
    known = or_404(rows.claim_to_act_on.first(request.user, pk=pk))
    card = Card(known, Progress(known.statuses))
    act, _, which = request.POST.get("act", "").partition(":")
    card.verdict = VerdictForm(request.POST)
    card.evidence = NewEvidenceForm(request.POST)
    card.corrections = CorrectionForm.typed_in(request.POST)
    card.answers = AlertForm.typed_in(request.POST)
    card.discussion = Discussion.typed_in(request.POST)
    card.correction, card.words = request.POST.get("correction", ""), request.POST.get("words", "")
    card.assigning = assigning.typed_in(request, card)
    card.attempted = act if act in Claim.Status.values else request.POST.get("attempted", "")
    try:
        return discussion.stays(request, card, ACTS.get(act, verdicts.mark)(request, card, act, which))
    except Refused as refused:
        return _refused(request, card, refused, act)


@require_safe
def over_time(request: SignedIn, pk: int) -> HttpResponse:
    """Every wording the claim has had, and beside each the verdicts that were given to it."""
    visible = Claim.objects.visible_to(request.user).with_latest().select_related("article__revision")
    claim = get_object_or_404(visible.defer("article__revision__text", "article__revision__search"), pk=pk)
    hidden = rules.hides_verdict(request.user, claim)
    context = {"claim": claim, "wordings": wordings_of(claim, without_verdicts=hidden), "hidden": hidden}
    return render(request, "claim/over_time.html", context)


def _refused(request: SignedIn, card: Card, refused: Refused, act: str) -> HttpResponse:
    """The card as typed with the sentence; both versions where the claim is no longer the one the person saw."""
    card.refetch(request)
    card.error, card.lacks = str(refused), refused.lacks
    seen = request.POST.get("seen", "")
    # What is said of a claim, and to whom it is given, needs no version: two people may speak at once.
    stale = act not in {"comment", "reply", "assign", "take"} and seen.isdecimal() and seen != str(card.claim.version)
    card.conflict = isinstance(refused, Stale) or stale
    if not card.conflict:
        return refuse(request, card)
    card.error = rules.why_gone(card.claim) or str(SOMEONE_WAS_FASTER)
    return refuse(request, card, text_changed=True, status=409)
