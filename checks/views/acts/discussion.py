"""What is said about the claim on the card: comments, whose turn it is, the answer to a proposed wording."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django_htmx.http import HttpResponseClientRedirect, trigger_client_event

from checks.actions import Refused, discussing, wording
from checks.forms.claim import NewEvidenceForm, VerdictForm
from checks.forms.discussion import ReplyForm
from checks.models import Comment
from checks.views.acts.typed import go_on
from checks.views.cards import Card, answer_card, article_of, proof_page
from checks.views.discussion import Discussion
from checks.views.signed_in import SignedIn

WRONG = gettext_lazy("Correct the comment: what is wrong stands beside the field.")


def comment(request: SignedIn, card: Card, act: str, which: str) -> HttpResponse:
    """A comment, or whose turn it is, or both."""
    form = card.discussion.comment
    if form is None or not form.is_valid():
        raise Refused(WRONG)
    text = form.cleaned_data["comment"]
    saved = discussing.comment(claim=card.claim, by=request.user, text=text, waiting_for=form.turn())
    card.discussion.comment = None
    told = _told(saved, _("Comment saved.")) if saved else _("Saved who is waited for.")
    return _said(request, card, told, "comment")


def reply(request: SignedIn, card: Card, act: str, which: str) -> HttpResponse:
    """An answer to the comment named behind the colon."""
    number = int(which) if which.isdecimal() and len(which) < 19 else 0
    parent = get_object_or_404(card.claim.comments.all(), pk=number)
    form = card.discussion.replies.setdefault(number, ReplyForm.on(number, request.POST))
    if not form.is_valid():
        raise Refused(WRONG)
    saved = discussing.comment(claim=card.claim, by=request.user, text=form.cleaned_data["text"], parent=parent)
    del card.discussion.replies[number]
    told = _told(saved, _("Answer saved.")) if saved else ""
    return _said(request, card, told, form.add_prefix("text"))


def _told(saved: Comment, done: str) -> str:
    """That it is saved; and whom it names that nobody is, as nobody was told then."""
    if not saved.unknown:
        return done
    names = ", ".join(f"@{name}" for name in saved.unknown)
    nobody = _("Nobody on this desk signs in as %(names)s: nobody was told.") % {"names": names}
    return f"{done} {nobody}"


def accept_wording(request: SignedIn, card: Card, act: str, which: str) -> HttpResponse:
    """The proposed words into the text; the whole page comes anew, as the revision is another."""
    accepted = wording.accept_wording(claim=card.claim, by=request.user, seen=_seen(card))
    said = _("Wording accepted: it stands in the text, and is to be checked.")
    if not request.htmx:
        return answer_card(request, accepted, said=said)
    messages.success(request, said)
    return HttpResponseClientRedirect(f"{reverse('article', args=[accepted.article_id])}?claim={accepted.pk}")


def refuse_wording(request: SignedIn, card: Card, act: str, which: str) -> HttpResponse:
    """The words stay, with the reason."""
    seen, form = _seen(card), card.discussion.refusal
    if not form.is_valid():
        raise Refused(_("Correct the reason: what is wrong stands beside the field."), lacks="reason")
    wording.refuse_wording(claim=card.claim, by=request.user, seen=seen, reason=form.cleaned_data["reason"])
    card.discussion.refusal = Discussion().refusal
    return _said(request, card, _("Wording refused: an editor is waited for."), "reason")


def stays(request: SignedIn, card: Card, answer: HttpResponse) -> HttpResponse:
    """The answer to any act; without JavaScript, instead of the way to the next claim, this one's card while something
    about it was typed and not saved.
    """
    if request.htmx or answer.status_code != 302 or not card.discussion.typed():
        return answer
    card.refetch(request)
    card.verdict, card.evidence, card.corrections, card.attempted = VerdictForm(), NewEvidenceForm(), {}, ""
    return proof_page(request, article_of(card.claim), card.claim.pk, card=card)


def _seen(card: Card) -> int:
    """The version of the claim that the person saw; what else was typed into the card is no part of the answer."""
    card.verdict.is_valid()
    seen: int = card.verdict.cleaned_data.get("seen", -1)
    return seen


def _said(request: SignedIn, card: Card, said: str, field: str) -> HttpResponse:
    """The card, and the name of the field whose words are saved now, so that the browser keeps them no longer."""
    return trigger_client_event(go_on(request, card, said), "said", {"claim": card.claim.pk, "field": field})
