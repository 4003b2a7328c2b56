"""One verdict on several claims of an article: the bar beside the proof, and a page with a box for each claim."""

from collections.abc import Sequence
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods

from checks.actions import Refused, checking
from checks.actions.checking import CLAIMS_AT_ONCE, MarkedAll
from checks.forms.several import SeveralForm
from checks.models import Article, Claim
from checks.views.cards import Card, marks_of, say_why_not, swap, turn_to
from checks.views.proof import Mark, Progress
from checks.views.signed_in import SignedIn

# A claim that was left as it was: its number in the text, itself, the reason.
Left = tuple[int, Claim, str]


@require_http_methods(["GET", "HEAD", "POST"])
def marks(request: SignedIn, pk: int) -> HttpResponse:
    """Every claim of the article with a box to tick; on POST the verdict named by the button on those ticked."""
    article = get_object_or_404(Article.objects.visible_to(request.user).select_related("desk", "revision"), pk=pk)
    if request.method != "POST":
        return _page(request, article)
    form = SeveralForm(request.POST)
    try:
        if not form.is_valid():
            raise Refused(_("This note is too long: shorten it."))
        done = checking.mark_all(
            article=article, by=request.user, claims=form.claims, verdict=request.POST.get("act", ""),
            note=form.cleaned_data["note"],
        )  # fmt: skip
    except Refused as refused:
        if request.htmx:
            return say_why_not(request, str(refused))
        return _page(request, article, form, refused=str(refused))
    return _answer(request, article, form, done)


def _answer(request: SignedIn, article: Article, form: SeveralForm, done: MarkedAll) -> HttpResponse:
    """What was marked and what was left: beside the proof for htmx, else the proof, or the page if any was left."""
    marked = _marked(done)
    progress = Progress((mark.claim, mark.status) for mark in marks_of(article, request.user))
    left = [(progress.number_of(claim.pk), claim, why) for claim, why in done.left]
    if not request.htmx:
        if left:
            return _page(request, article, form, left=left, marked=marked)
        messages.success(request, marked)
        return redirect(article)
    if not done.marked:
        response = render(request, "article/left_alone.html", {"left": left, "article": article}, status=422)
        response["HX-Reswap"] = "none"
        return response
    shown = done.marked[0] if request.POST.get("act") == "open" else done.marked[-1]
    turned = turn_to(shown, progress)
    return swap(request, Card(turned, Progress(turned.statuses)), said=marked, text_changed=True, left=left)


def _marked(done: MarkedAll) -> str:
    """How many claims were marked, in words."""
    number = len(done.marked)
    return ngettext("%(number)d claim marked.", "%(number)d claims marked.", number) % {"number": number}


def _page(
    request: SignedIn, article: Article, form: SeveralForm | None = None, *, refused: str = "", marked: str = "",
    left: Sequence[Left] = (),
) -> HttpResponse:  # fmt: skip
    """The page of boxes; after an act as it was sent, with what was refused."""
    text = article.revision.text if article.revision else ""
    ticked = {claim.pk for _number, claim, _why in left} if left else set(form.claims if form else ())

    def shown(number: int, mark: Mark) -> dict[str, Any]:
        words = text[mark.start : mark.end]
        return {"number": number, "mark": mark, "words": words, "ticked": mark.claim in ticked}

    claims = [shown(number, mark) for number, mark in enumerate(marks_of(article, request.user), 1)]
    context = {
        "article": article, "claims": claims, "left": left, "refused": refused, "marked": marked,
        "note": form.data.get("note", "") if form else "", "most": CLAIMS_AT_ONCE,
    }  # fmt: skip
    return render(request, "article/several.html", context, status=422 if refused or left else 200)
