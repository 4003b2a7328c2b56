"""Assigning: one claim on a page of its own, and claims of an article together."""

from typing import Any

from django.contrib import messages
from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods
from django.views.decorators.vary import vary_on_headers

from checks import rules
from checks.actions import Refused, assigning
from checks.forms.assigning import AssignForm, AssignInArticleForm
from checks.models import Article, Claim, Desk, User
from checks.views.proof import UNDECIDED
from checks.views.signed_in import SignedIn

# Digits from which on a number fits no column.
MOST_DIGITS = 19
# The acts of the form; without one it is only shown.
ACTS = {"assign", "take"}


def people_of(article: Article) -> QuerySet[User]:
    """Those of the article's desk who may check its claims."""
    return Desk.objects.filter(pk=article.desk_id).people(rules.ACTS["mark"].roles)


def outcome(number: int, to: User | None) -> str:
    """What came of assigning, in one sentence."""
    if not number:
        return _("Nothing to change: it is assigned so already.")
    if to is None:
        said = ngettext("Assigned to nobody: %(number)d claim.", "Assigned to nobody: %(number)d claims.", number)
        return said % {"number": number}
    said = ngettext("Assigned to %(name)s: %(number)d claim.", "Assigned to %(name)s: %(number)d claims.", number)
    return said % {"number": number, "name": to.name}


def numbers(given: list[str]) -> list[int]:
    """The ids among what was sent, each once; several may stand in one value, with a comma or a space between."""
    words = [word for value in given for word in value.replace(",", " ").split()]
    return list(dict.fromkeys(int(word) for word in words if word.isdecimal() and len(word) < MOST_DIGITS))


@vary_on_headers("HX-Request")
@require_http_methods(["GET", "HEAD", "POST"])
def claim(request: SignedIn, pk: int) -> HttpResponse:
    """The form to assign a claim; for htmx its fields alone, for the card to hold."""
    visible = Claim.objects.visible_to(request.user).select_related("article__desk", "placement", "assignee")
    claim = get_object_or_404(visible.defer("article__search", "placement__search"), pk=pk)
    for_whom: dict[str, Any] = {"people": people_of(claim.article), "by": request.user}
    form = AssignForm.of(claim, **for_whom)
    if request.method == "POST":
        form = AssignForm(request.POST, auto_id="id_assign_%s", **for_whom)
        if (said := _done(form, claim.article, request.user, [claim.pk])) is not None:
            messages.success(request, said)
            return redirect(f"{reverse('article', args=[claim.article_id])}?claim={claim.pk}#card")
    context = {"claim": claim, "article": claim.article, "assigning": form}
    template = "claim/_assign_fields.html" if request.htmx else "claim/assign.html"
    return render(request, template, context, status=422 if form.errors else 200)


@vary_on_headers("HX-Request")
@require_http_methods(["GET", "HEAD", "POST"])
def in_article(request: SignedIn, pk: int) -> HttpResponse:
    """The form to assign claims of an article; for htmx alone, for the article's page to hold.

    `claims`, ids as often as wanted or with commas between, are those that were selected before; `claim` or `in_hand`
    is the one in hand. Sent without an act, the form is only shown.
    """
    visible = Article.objects.visible_to(request.user).select_related("desk", "revision")
    article = get_object_or_404(visible.defer("search", "revision__search"), pk=pk)
    sent = request.POST if request.method == "POST" else request.GET
    acting = request.POST.get("act") in ACTS
    form = AssignInArticleForm(
        request.POST if acting else None, auto_id="id_assign_many_%s", people=people_of(article), by=request.user,
        text=article.revision.text if article.revision else "", rows=_rows(article, request.user),
        chosen=numbers(sent.getlist("claims")),
        initial={"in_hand": next(iter(numbers([*sent.getlist("in_hand"), *sent.getlist("claim")])), None)},
    )  # fmt: skip
    if acting and form.is_valid() and (said := _done(form, article, request.user, form.claims())) is not None:
        messages.success(request, said)
        in_hand = form.cleaned_data["in_hand"]
        return redirect(f"{article.get_absolute_url()}{f'?claim={in_hand}' if in_hand else ''}")
    template = "article/_assign_form.html" if request.htmx else "article/assign.html"
    return render(request, template, {"article": article, "form": form}, status=422 if form.errors else 200)


def _rows(article: Article, user: User) -> list[tuple[int, int, bool]]:
    """The claims that stand: id, first code point, and whether it is to be decided, as the person sees it."""
    standing: Any = article.claims.standing().seen_by(user)
    rows = standing.values_list("pk", "placement__start", "seen_status")
    return [(pk, start, status in UNDECIDED) for pk, start, status in rows]


def _done(form: AssignForm, article: Article, by: User, claims: list[int]) -> str | None:
    """What was done, in one sentence; None where it was not, and the form says why."""
    if not form.is_valid():
        return None
    given = form.given()
    try:
        return outcome(len(assigning.assign(article=article, by=by, claims=claims, **given)), given["to"])
    except Refused as refused:
        form.add_error(None, str(refused))
        return None
