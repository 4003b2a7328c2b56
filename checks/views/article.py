"""The pages of one article: a new one with its preview, the proof, its details, the report."""

from collections.abc import Sequence

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from checks import rules, splitting
from checks.actions import Refused, bounds, checking, intake
from checks.exports.beside import beside
from checks.exports.over_time import by_hour, progress_over_time
from checks.forms.article import ChangedDetailsForm, NewArticleForm
from checks.forms.claim import SelectionForm
from checks.models import Article, Claim, Desk
from checks.models.history import risk_lowerings
from checks.views import rows
from checks.views.cards import answer_card, card_of, cut_claims, proof_page, say_why_not
from checks.views.pictures import OverTime
from checks.views.proof import Coverage, Mark, Progress, laid_out
from checks.views.signed_in import SignedIn, or_404

# What is said of a claim when the last verdict on it was undone, by the status it has again.
UNDONE = {
    "open": gettext_lazy("Undone: claim %(number)d is open again."),
    "sourced": gettext_lazy("Undone: claim %(number)d is sourced again."),
    "disputed": gettext_lazy("Undone: claim %(number)d is disputed again."),
    "needs_context": gettext_lazy("Undone: claim %(number)d is needs context again."),
    "cleared": gettext_lazy("Undone: claim %(number)d is cleared again."),
    "recheck": gettext_lazy("Undone: claim %(number)d is recheck again."),
}


@require_http_methods(["GET", "HEAD", "POST"])
def new(request: SignedIn) -> HttpResponse:
    """Takes an article in; `preview` shows the split before anything is saved."""
    if not Desk.objects.visible_to(request.user).exists():
        return render(request, "article/no_desk.html", status=403)
    form = NewArticleForm(request.POST or None, request.FILES or None, by=request.user)
    if request.method != "POST":
        return render(request, "article/new.html", {"form": NewArticleForm(by=request.user)})
    if not form.is_valid():
        return _with_errors(request, form)
    text = form.cleaned_data["text"]
    if request.POST.get("act") != "add":
        return render(
            request, "article/new.html", {"form": form.filled()} | _preview(text, form.cleaned_data["language"])
        )
    try:
        article = intake.add_article(desk=form.cleaned_data["desk"], by=request.user, text=text, **form.details())
    except Refused as refused:
        form.add_error(None, str(refused))
        return _with_errors(request, form)
    return redirect(article)


def _with_errors(request: SignedIn, form: NewArticleForm) -> HttpResponse:
    """The form as sent, beside the preview where its text could be read."""
    form.keep_text()
    preview = _preview(form.document.text, form.document.language) if form.document else {}
    return render(request, "article/new.html", {"form": form} | preview, status=422)


def _preview(text: str, language: str) -> dict[str, object]:
    """What the split of a text would be, laid out as the proof lays it out."""
    drafts = splitting.split(text, language or None)
    marks = [
        Mark(number, draft.start, draft.end, "cleared" if draft.clear else "open", draft.clear)
        for number, draft in enumerate(drafts)
    ]
    to_clear = sum(bool(draft.clear) for draft in drafts)
    return {"paragraphs": laid_out(text, marks), "claim_count": len(drafts) - to_clear, "clear_count": to_clear}


@require_safe
def proof(request: SignedIn, pk: int) -> HttpResponse:
    """The article with its claims marked, and the card of the claim in hand.

    That is the one of `?claim=`, or the one that stands at the code point `?at=`; else the first open one.
    """
    return proof_page(request, _with_text(request, pk), _number(request, "claim"), at=_number(request, "at"))


def _with_text(request: SignedIn, pk: int) -> Article:
    """The article, of one of the person's desks, with its newest text and its desk's rules; else 404."""
    return or_404(rows.proof.first(request.user, pk=pk))


def _number(request: SignedIn, name: str) -> int | None:
    """A whole number from the address, small enough for a column; None for anything else."""
    given = request.GET.get(name, "")
    return int(given) if given.isdecimal() and len(given) < 19 else None


@require_http_methods(["GET", "HEAD", "POST"])
def details(request: SignedIn, pk: int) -> HttpResponse:
    """What is said of an article besides its text."""
    article = get_object_or_404(Article.objects.visible_to(request.user).select_related("desk"), pk=pk)
    form = ChangedDetailsForm(request.POST or None, instance=article)
    if request.method == "POST" and form.is_valid():
        try:
            intake.edit_details(article=article, by=request.user, **form.details())
            messages.success(request, _("Details saved."))
            return redirect(article)
        except Refused as refused:
            form.add_error(None, str(refused))
    status = 422 if form.errors else 200
    return render(request, "article/details.html", {"form": form, "article": article}, status=status)


@require_safe
def report(request: SignedIn, pk: int) -> HttpResponse:
    """Everything known of an article's claims, in text order, to read and to print."""
    article = _with_text(request, pk)
    standing = Claim.objects.filter(article=article).standing()
    claims = list(standing.with_latest().select_related("verification__restores__by").with_cited())
    progress = Progress((claim.pk, claim.status) for claim in claims)
    marks = [
        Mark(claim.pk, claim.placement.start, claim.placement.end, claim.status) for claim in claims if claim.placement
    ]
    covered = Coverage(article.revision.text if article.revision else "", marks)
    cut = cut_claims(article, cited=True)
    around = beside([claim.pk for claim in [*claims, *cut]], [article.pk])
    for claim in [*claims, *cut]:
        claim.article = article
        claim.told, claim.signed = around.of_claim(claim.pk), rules.sign_off_of(claim)  # type: ignore[attr-defined]
    context = {
        "article": article, "claims": claims, "progress": progress, "coverage": covered, "cut": cut,
        "findings": article.revision.findings if article.revision else [],
        "files": around.files,
        "lowerings": risk_lowerings(article),
    }  # fmt: skip
    return render(request, "article/report.html", context)


@require_safe
def over_time(request: SignedIn, pk: int) -> HttpResponse:
    """How far the article was at each moment since it was brought in, as a picture and as a table."""
    article = get_object_or_404(Article.objects.visible_to(request.user).select_related("desk"), pk=pk)
    moments = progress_over_time(article)
    context = {"article": article, "picture": OverTime.of(moments), "hours": by_hour(moments)}
    return render(request, "article/over_time.html", context)


@require_POST
def add_claim(request: SignedIn, pk: int) -> HttpResponse:
    """A claim on the words selected in the text."""
    article = _with_text(request, pk)
    form = SelectionForm(request.POST, text=article.revision.text if article.revision else "")
    if form.is_valid():
        try:
            where = {name: form.cleaned_data[name] for name in ("revision", "start", "end")}
            claim = bounds.add_claim(article=article, by=request.user, **where)
            return answer_card(request, claim, said=_("Claim added."), text_changed=True)
        except Refused as refused:
            form.add_error("words", str(refused))
    if request.htmx:
        return say_why_not(request, " ".join(str(error) for error in next(iter(form.errors.values()))))
    return proof_page(request, article, None, selection=form, status=422)


@require_POST
def undo(request: SignedIn, pk: int) -> HttpResponse:
    """Takes back what the person marked last in this article."""
    article = _with_text(request, pk)
    try:
        undone = checking.undo(article=article, by=request.user)
    except Refused as refused:
        if request.htmx:
            return say_why_not(request, str(refused))
        messages.error(request, str(refused))
        return proof_page(request, article, None, status=422)
    claim = card_of(request, undone[0].pk).claim
    said = _undone(undone, Progress(claim.statuses))
    return answer_card(request, claim, said=said, changed=claim, text_changed=len(undone) > 1)


def _undone(claims: Sequence[Claim], progress: Progress) -> str:
    """What an undo took back, by name."""
    if len(claims) == 1:
        return str(UNDONE[claims[0].status]) % {"number": progress.number_of(claims[0].pk)}
    return ngettext(
        "Undone: %(count)d claim is as it was before.", "Undone: %(count)d claims are as they were before.", len(claims)
    ) % {"count": len(claims)}


@require_POST
def clear_suggested(request: SignedIn, pk: int) -> HttpResponse:
    """Clears every open claim that the split suggested to clear."""
    article = get_object_or_404(Article.objects.visible_to(request.user), pk=pk)
    try:
        cleared = checking.clear_suggested(article=article, by=request.user)
        said = ngettext(
            "%(number)s passages cleared; each can be reopened.", "%(number)s passages cleared; each can be reopened.",
            len(cleared),
        )  # fmt: skip
        messages.success(request, said % {"number": len(cleared)})
    except Refused as refused:
        messages.error(request, str(refused))
    return redirect(article)
