"""The desk's sources: the register, what rests on one of them, changing and withdrawing it."""

from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.db.models import Case, Count, F, OuterRef, Subquery, Value, When
from django.db.models.functions import Coalesce
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_safe

from checks import rules
from checks.actions import Refused
from checks.actions import sources as acts
from checks.forms.sources import EditSourceForm, SourceFilter, WithdrawForm
from checks.models import Claim, Evidence, Source
from checks.models.claim import SECOND_LOOK
from checks.views.signed_in import SignedIn

SOURCES_A_PAGE = 40
EVIDENCE_A_PAGE = 50


@require_safe
def sources(request: SignedIn) -> HttpResponse:
    """The sources of a person's desks by title; behind them, without a name, those that are not named to the person."""
    form = SourceFilter(request.GET)
    visible = Source.objects.visible_to(request.user).with_named(request.user)
    found = form.sources(visible, by=request.user) if form.is_valid() else visible.none()
    # The unnamed ones in an order that says nothing of their titles.
    title = Case(When(named=True, then="title"), default=Value(""))
    # Counted behind the limit, for the sources of the page alone.
    in_force = Evidence.objects.filter(source=OuterRef("pk"), withdrawn_at=None).order_by().values("source")
    resting = Coalesce(Subquery(in_force.annotate(number=Count("claim", distinct=True)).values("number")), 0)
    ordered = found.select_related("desk").annotate(claim_count=resting).order_by(F("named").desc(), title, "-pk")
    page = Paginator(ordered, SOURCES_A_PAGE).get_page(request.GET.get("page"))
    query = request.GET.copy()
    query.pop("page", None)
    context = {"form": form, "page": page, "query": query.urlencode(), "filtered": any(query.values())}
    return render(request, "source/register.html", context, status=200 if form.is_valid() else 422)


@require_http_methods(["GET", "HEAD", "POST"])
def source(request: SignedIn, pk: int) -> HttpResponse:
    """Where else? Everything that rests on a source; on POST what is said of it changes.

    `?claim=` is the claim at hand, to whose checkers a confidential source is named.
    """
    shown, named = _at_hand(request, pk)
    cited = shown.evidence.exists()
    form = None
    if named and not rules.may_not("edit_source", request.user):
        form = EditSourceForm(request.POST or None, instance=shown, cited=cited)
    if request.method == "POST":
        if form is None:
            messages.error(request, rules.may_not("edit_source", request.user) or rules.CONFIDENTIAL)
        elif form.is_valid():
            try:
                acts.edit_source(source=Source(pk=pk, desk=shown.desk), by=request.user, **form.changes())
                messages.success(request, _("Source saved."))
                return redirect(request.get_full_path())
            except Refused as refused:
                form.add_error(None, str(refused))
        # What was typed is in the form alone: the page says what the source is.
        shown = _visible(request).get(pk=pk)
    context = {"source": shown, "named": named, "form": form, "cited": cited} | _resting(request, shown)
    return render(request, "source/page.html", context, status=422 if request.method == "POST" else 200)


@require_http_methods(["GET", "HEAD", "POST"])
def withdraw(request: SignedIn, pk: int) -> HttpResponse:
    """Withdraws a source, once the page has said how many claims get an alert, for the reason given."""
    shown, named = _at_hand(request, pk)
    form = WithdrawForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            alerts = acts.withdraw_source(source=shown, by=request.user, why=form.cleaned_data["why"])
            said = ngettext(
                "Source withdrawn: %(number)s claim got an alert.", "Source withdrawn: %(number)s claims got an alert.",
                len(alerts),
            )  # fmt: skip
            messages.success(request, said % {"number": len(alerts)})
            return redirect("source", pk=pk)
        except Refused as refused:
            form.add_error(None, str(refused))
    resting = Claim.objects.resting_on(shown)
    context = {
        "source": shown, "named": named, "form": form, "why_not": _why_not_withdraw(request, shown, named=named),
        "counts": resting.aggregate(claims=Count("pk"), articles=Count("article", distinct=True)),
    }  # fmt: skip
    return render(request, "source/withdraw.html", context, status=422 if request.method == "POST" else 200)


def _visible(request: SignedIn) -> Any:
    return Source.objects.visible_to(request.user).select_related("desk", "withdrawn_by")


def _at_hand(request: SignedIn, pk: int) -> tuple[Source, bool]:
    """The source, and whether it may be named to the person with the claim of the address at hand; else 404."""
    shown = get_object_or_404(_visible(request), pk=pk)
    given = request.GET.get("claim", "")
    claim = Claim(pk=int(given)) if given.isdecimal() and len(given) < 19 else None
    return shown, shown.named_to(request.user, claim)


def _why_not_withdraw(request: SignedIn, source: Source, *, named: bool) -> str:
    if source.withdrawn_at:
        return _("This source was withdrawn already.")
    return rules.may_not("withdraw_source", request.user) or ("" if named else str(rules.CONFIDENTIAL))


def _resting(request: SignedIn, source: Source) -> dict[str, Any]:
    """A page of the evidence of a source, in force first, newest first, each with its claim and article."""
    evidence = source.evidence.with_named(request.user).select_related("claim__placement", "claim__article", "by")
    evidence = evidence.defer("claim__placement__search", "claim__article__search")
    ordered = evidence.order_by(F("withdrawn_at").asc(nulls_first=True), "-at", "-pk")
    page = Paginator(ordered, EVIDENCE_A_PAGE).get_page(request.GET.get("page"))
    hidden = Claim.objects.filter(pk__in=[item.claim_id for item in page]).hidden_from(request.user)
    for item in page:
        if item.claim_id in hidden:
            item.claim.status = SECOND_LOOK
    return {"page": page}
