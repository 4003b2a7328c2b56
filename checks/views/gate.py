"""The gate of an article, what goes through it, and the check files that came of it."""

from collections.abc import Callable

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.http import content_disposition_header
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from checks.actions import Refused, releasing
from checks.forms.gate import ReadyForm
from checks.gate import gate_of
from checks.models import Article, CheckFile
from checks.models.history import risk_lowerings
from checks.views.signed_in import SignedIn
from checks.views.signing import content_told, withhold


@require_http_methods(["GET", "HEAD", "POST"])
def gate(request: SignedIn, pk: int) -> HttpResponse:
    """What blocks the article; on POST the act named by the button. What is refused keeps the reason typed."""
    article = _article(request, pk)
    if request.method != "POST":
        return _panel(request, article)
    form, act = ReadyForm(request.POST), request.POST.get("act", "")
    try:
        said = ACTS[act](request, article, form) if act in ACTS else ""
    except Refused as refused:
        return _panel(request, _article(request, pk), form=form, refused=str(refused))
    if said:
        messages.success(request, said)
    return redirect("gate", pk=article.pk)


def _article(request: SignedIn, pk: int) -> Article:
    """The article with its newest text and its desk's rules; 404 where it is not the person's."""
    visible = Article.objects.visible_to(request.user).select_related("desk", "revision").with_rules()
    return get_object_or_404(visible.defer("search", "revision__search"), pk=pk)


def _panel(request: SignedIn, article: Article, *, form: ReadyForm | None = None, refused: str = "") -> HttpResponse:
    files = list(article.check_files.listed())
    if any(file.overridden for file in files):
        hidden = article.claims.hidden_from(request.user)
        for file in files:
            withhold(file, hidden)
    context = {
        "article": article,
        "gate": gate_of(article),
        "lowerings": risk_lowerings(article),
        "check_files": files,
        "check_file": files[0] if files else None,
        "corrections": article.corrections.select_related("by", "check_file").defer("check_file__content"),
        "form": form or ReadyForm(),
        "sentence": refused,
    }
    return render(request, "article/gate.html", context, status=422 if refused else 200)


def _ready(request: SignedIn, article: Article, form: ReadyForm) -> str:
    if not form.is_valid():
        raise Refused(_("Correct what is marked below, then try again."))
    # "Ready" alone is no override, whatever stands in the field beside it.
    reason = form.cleaned_data["reason"] if request.POST["act"] == "ready_anyway" else ""
    file = releasing.make_ready(article=article, by=request.user, seen=form.cleaned_data["seen"], reason=reason)
    return _("Ready: check file %(number)s has everything as it stands.") % {"number": file.number}


def _back_to_draft(request: SignedIn, article: Article, form: ReadyForm) -> str:
    releasing.back_to_draft(article=article, by=request.user)
    return _("A draft again; its check files stay.")


def _publish(request: SignedIn, article: Article, form: ReadyForm) -> str:
    releasing.publish(article=article, by=request.user)
    return _("Marked as published.")


ACTS: dict[str, Callable[[SignedIn, Article, ReadyForm], str]] = {
    "ready": _ready,
    "ready_anyway": _ready,
    "back_to_draft": _back_to_draft,
    "publish": _publish,
}


@require_safe
def check_file(request: SignedIn, pk: int, number: int) -> HttpResponse:
    """A check file to read: as it was made, whatever has happened to the article since.

    But for a first verdict that the person must not see yet. What is downloaded is the record, and says everything.
    """
    file = _check_file(request, pk, number)
    hidden = file.article.claims.hidden_from(request.user)
    withhold(file, hidden)
    context = {"article": file.article, "file": file, "content": content_told(file, hidden), "hidden": hidden}
    return render(request, "article/check_file.html", context)


@require_safe
def check_file_json(request: SignedIn, pk: int, number: int) -> HttpResponse:
    """The bytes whose digest the check file has."""
    file = _check_file(request, pk, number)
    name = f"check-file-{pk}-{number}.json"
    headers = {"Content-Disposition": content_disposition_header(as_attachment=True, filename=name) or "attachment"}
    return HttpResponse(file.as_bytes(), content_type="application/json", headers=headers)


def _check_file(request: SignedIn, pk: int, number: int) -> CheckFile:
    visible = CheckFile.objects.filter(article__in=Article.objects.visible_to(request.user))
    found = visible.select_related("article", "by", "revision").defer(
        "article__search", "revision__text", "revision__search"
    )
    return get_object_or_404(found, article=pk, number=number)
