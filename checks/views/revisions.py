"""An article's texts: a new one with its preview, two side by side, what is bare, and what was cut."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_safe

from checks.actions import Refused, revising, taking_up
from checks.comparing import face_to_face
from checks.exports.wordings import Judged, judged_words
from checks.forms.article import RevisionForm
from checks.forms.bare import BareForm
from checks.models import Article, Claim, Revision, User
from checks.models.claim import SECOND_LOOK
from checks.splitting.uncovered import offered_drafts
from checks.views.proof import Mark, laid_out
from checks.views.signed_in import SignedIn

# Wordings that a preview shows one by one; who changes more sees the rest on the compare page.
SHOWN = 100


@require_http_methods(["GET", "HEAD", "POST"])
def revise(request: SignedIn, pk: int) -> HttpResponse:
    """Takes a new text in; `preview` shows what becomes of each claim before anything is saved."""
    article = _article(request, pk)
    if request.method != "POST":
        return _page(request, article, _form(article.revision, article.revision.text))
    form = RevisionForm(request.POST, request.FILES)
    if not form.is_valid():
        form.keep_text()
        return _page(request, article, form, status=422)
    text, seen = form.cleaned_data["text"], form.cleaned_data["seen"]
    try:
        if seen != article.revision.number:
            raise Refused(revising.MEANWHILE % {"number": article.revision.number})
        if request.POST.get("act") == "apply":
            revision = revising.add_revision(article=article, by=request.user, text=text, seen=seen)
            messages.success(request, _("Revision %(number)s is the text now.") % {"number": revision.number})
            return redirect(article)
        plan = revising.Plan.of(article, text)
    except Refused as refused:
        form.add_error(None, str(refused))
        form.keep_text(seen=article.revision.number)
        return _page(request, article, form, newer=seen != article.revision.number, status=422)
    return _page(request, article, _form(article.revision, text), plan=plan)


def _article(request: SignedIn, pk: int) -> Any:
    """The article with its newest text; 404 where it is not the person's."""
    visible = Article.objects.visible_to(request.user).select_related("desk", "revision")
    return get_object_or_404(visible.exclude(revision=None).defer("search", "revision__search"), pk=pk)


def _form(revision: Revision, text: str) -> RevisionForm:
    return RevisionForm(initial={"text": text, "seen": revision.number})


def _page(
    request: SignedIn,
    article: Article,
    form: RevisionForm,
    *,
    plan: revising.Plan | None = None,
    newer: bool = False,
    status: int = 200,
) -> HttpResponse:
    """The form, with what a plan would do; `newer` says that a colleague's revision is to be compared first."""
    context: dict[str, Any] = {"article": article, "form": form, "plan": plan, "newer": newer}
    if plan:
        hidden = _hide(plan, article, request.user)
        marks = [
            Mark(
                placement.claim_id,
                fate.start,
                fate.end,
                SECOND_LOOK if placement.claim_id in hidden else plan.status(placement, fate),
            )
            for placement, fate in [*plan.carried, *plan.returned]
            if fate.start is not None and fate.end is not None
        ]
        marks.sort(key=lambda mark: (mark.start, mark.end))
        context |= {
            "paragraphs": laid_out(plan.text, marks),
            "reworded": [(placement, plan.words(fate)) for placement, fate in plan.fated("reworded")[:SHOWN]],
            "moved": [placement for placement, _ in plan.fated("moved")[:SHOWN]],
            "returned": [placement for placement, _ in plan.returned[:SHOWN]],
            "bare": [plan.text[start:end] for start, end in plan.bare[:SHOWN]],
            "cut": [placement for placement, _ in plan.fated("cut")[:SHOWN]],
            "more": max(0, plan.count["reworded"] - SHOWN) + max(0, plan.count["cut"] - SHOWN),
        }
    return render(request, "article/revise.html", context, status=status)


def _hide(plan: revising.Plan, article: Article, user: User) -> set[int]:
    """The claims whose first verdict the person must not see yet, which are shown as such."""
    hidden = article.claims.hidden_from(user)
    for placement, _fate in [*plan.carried, *plan.returned]:
        if placement.claim_id in hidden:
            placement.claim.status = SECOND_LOOK
    return hidden


@dataclass(frozen=True)
class Row:
    """A paragraph in two revisions, with the verdicts on the words of each."""

    old: str
    new: str
    moved: bool
    same: bool
    old_claims: Sequence[Judged]
    new_claims: Sequence[Judged]


@require_safe
def compare(request: SignedIn, pk: int) -> HttpResponse:
    """Two revisions, `?from=` and `?to=`, paragraph by paragraph; `?only=changed` leaves out what is the same."""
    article = _article(request, pk)
    numbers = list(article.revisions.order_by("number").values_list("number", flat=True))
    newest = numbers[-1]
    new = _revision(article, request.GET.get("to", ""), newest)
    old = _revision(article, request.GET.get("from", ""), max(1, new.number - 1))
    rows = _rows(old, new, request.user)
    only = request.GET.get("only") == "changed"
    context = {
        "article": article, "numbers": numbers, "old": old, "new": new, "only": only,
        "inline": request.GET.get("view") == "inline",
        "rows": [row for row in rows if not (only and row.same and not row.moved)],
        "same": all(row.same for row in rows),
    }  # fmt: skip
    return render(request, "article/compare.html", context)


def _revision(article: Article, number: str, otherwise: int) -> Revision:
    wanted = int(number) if number.isdecimal() and len(number) < 9 else otherwise
    revision = article.revisions.filter(number=wanted).defer("search").select_related("by").first()
    if revision is None:
        raise Http404
    return revision


def _rows(old: Revision, new: Revision, user: User) -> list[Row]:
    before, after = judged_words(old, user), judged_words(new, user)
    return [
        Row(
            old.text[slice(*pair.old)] if pair.old else "", new.text[slice(*pair.new)] if pair.new else "",
            pair.moved, pair.same, before.within(pair.old), after.within(pair.new),
        )
        for pair in face_to_face(old.text, new.text)
    ]  # fmt: skip


@require_http_methods(["GET", "HEAD", "POST"])
def bare(request: SignedIn, pk: int) -> HttpResponse:
    """The words that belong to no claim, each passage to be claimed or cleared, singly or all at once."""
    article = _article(request, pk)
    form, refused = BareForm(request.POST), ""
    if request.method == "POST":
        try:
            return _take_up(request, article, form)
        except Refused as refusal:
            refused = str(refusal)
    text = article.revision.text
    passages = [
        {
            "start": draft.start,
            "words": text[draft.start : draft.end],
            "reason": Claim(suggested_clear=draft.clear).suggestion_kept,
        }
        for draft in offered_drafts(text, article.claims.spans(), article.language)
    ]
    typed = request.POST.get("reason", "") if refused else ""
    tried = set(request.POST.getlist("start"))
    if len(tried) == 1:
        for passage in passages:
            passage["reason"] = typed if str(passage["start"]) in tried else passage["reason"]
    context = {
        "article": article, "passages": passages, "refused": refused, "reason": typed if len(tried) > 1 else "",
    }  # fmt: skip
    return render(request, "article/bare.html", context, status=422 if refused else 200)


def _take_up(request: SignedIn, article: Article, form: BareForm) -> HttpResponse:
    """Claims or clears what was asked for; leads to the list again, or to the article where nothing is left."""
    if not form.is_valid():
        raise Refused(form.what_is_wrong())
    said = form.cleaned_data
    claims = taking_up.take_up(
        article=article, by=request.user, revision=said["revision"], starts=said["starts"],
        reason=said["reason"] if said["act"] == "clear" else None,
    )  # fmt: skip
    if said["act"] == "clear":
        done = ngettext("%(number)s passage cleared.", "%(number)s passages cleared.", len(claims))
    else:
        done = ngettext("%(number)s passage claimed.", "%(number)s passages claimed.", len(claims))
    messages.success(request, done % {"number": len(claims)})
    return redirect("bare", pk=article.pk) if len(said["starts"]) == 1 else redirect(article)
