"""The claims of a person's desks: queues, filters, and assigning several at once."""

from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.formats import number_format
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from checks import rules
from checks.actions import NOT_YOURS, Refused, assigning
from checks.forms.assigning import AssignManyForm
from checks.forms.desk import ClaimFilter
from checks.models import Article, Claim, Desk, SavedFilter
from checks.models.queues import COUNTED_AT_MOST, Queue, Queues
from checks.views.assigning import numbers, outcome
from checks.views.filters import filters_on
from checks.views.signed_in import SignedIn

CLAIMS_A_PAGE = 50
FARTHEST_PAGE = 200


@require_http_methods(["GET", "HEAD", "POST"])
def claims(request: SignedIn) -> HttpResponse:
    """The claims of a person's desks as queue and filter narrow and order them; on POST those chosen are assigned."""
    form, chosen = ClaimFilter(request.GET, by=request.user), Chosen(request)
    if request.method == "POST" and chosen.assign(request):
        return redirect(request.get_full_path())
    number = _page(request.GET.get("page", ""))
    query = request.GET.copy()
    query.pop("page", None)
    filtered = any(value for name, value in query.items() if name not in {"order", "queue"})
    listed, found = _listed(form, number, count=filtered) if form.is_valid() else ([], 0)
    queue = form.cleaned_data.get("queue", "") if form.is_valid() else ""
    more = found > number * CLAIMS_A_PAGE
    context = {
        "form": form,
        "claims": listed,
        "article": form.cleaned_data.get("article") if form.is_valid() else None,
        "page": number,
        "found": found,
        "figure": _figure(found),
        "more": more and number < FARTHEST_PAGE,
        "farthest": more and number == FARTHEST_PAGE,
        "query": query.urlencode(),
        "filtered": filtered,
        "queue": queue,
        "queues": _waiting(form.queues),
        "chosen": chosen,
        **filters_on(request, SavedFilter.Page.CLAIMS.value),
    }
    wrong = not form.is_valid() or chosen.form.errors
    return render(request, "desk/claims.html", context, status=422 if wrong else 200)


@require_safe
def to_do(request: SignedIn) -> HttpResponse:
    """Where a person's work is: the queue of their own where anything is in it, else that of what is open."""
    mine = Queues(request.user).among(Claim.objects.visible_to(request.user), Queue.MINE).exists()
    return redirect(f"{reverse('claims')}?queue={Queue.MINE if mine else Queue.OPEN}")


@dataclass(frozen=True)
class Waiting:
    """A queue with how many claims are in it, as the page shows it."""

    value: str
    label: str
    count: str


def _waiting(queues: Queues) -> list[Waiting]:
    counts = queues.counts()
    return [Waiting(queue, str(label), _figure(counts[queue])) for queue, label in Queue.choices]


def _figure(count: int) -> str:
    shown = number_format(min(count, COUNTED_AT_MOST), use_l10n=True, force_grouping=True)
    return f"{shown}{'+' if count > COUNTED_AT_MOST else ''}"


class Chosen:
    """The claims of the page that were chosen, and to whom they are to be given."""

    def __init__(self, request: SignedIn) -> None:
        sent = request.POST
        people = Desk.objects.visible_to(request.user).people(rules.ACTS["mark"].roles)
        self.why_not = rules.may_not("assign", request.user)
        self.form = AssignManyForm(
            sent if request.method == "POST" else None, auto_id="id_assign_%s", by=request.user,
            people=[] if self.why_not else people,
        )  # fmt: skip
        self.every = "every" in sent
        self.claims = set(numbers(sent.getlist("shown" if self.every else "claims")))

    def assign(self, request: SignedIn) -> bool:
        """Assigns them, article by article; whether all of it was done. What was not stays chosen, with the reason."""
        if not self.form.is_valid():
            return False
        if self.why_not or not self.claims:
            self.form.add_error(None, self.why_not or _("Choose at least one claim first."))
            return False
        found = self._by_article(request)
        given, number = self.form.given(), 0
        refused = self.claims.difference(*(claims for _article, claims in found))
        if refused:
            self.form.add_error(None, str(NOT_YOURS))
        for article, claims in found:
            try:
                number += len(assigning.assign(article=article, by=request.user, claims=claims, **given))
            except Refused as refusal:
                refused |= set(claims)
                said = {"headline": article.headline, "why": refusal}
                self.form.add_error(None, _("“%(headline)s”: %(why)s") % said)
        if number or not refused:
            messages.success(request, outcome(number, given["to"]))
        self.claims, self.every = refused, False
        return not refused

    def _by_article(self, request: SignedIn) -> list[tuple[Article, list[int]]]:
        visible: Any = Claim.objects.visible_to(request.user).filter(pk__in=self.claims)
        found: dict[Article, list[int]] = {}
        for claim in visible.select_related("article").defer("article__search").order_by("article", "pk"):
            found.setdefault(claim.article, []).append(claim.pk)
        return list(found.items())


def _listed(form: ClaimFilter, page: int, *, count: bool) -> tuple[list[Claim], int]:
    """The claims of a page, and how many the filter finds: at least one more where there are more pages.

    Counted only where asked, and no farther than the figure of a queue: on a desk with hundreds of thousands that would
    cost more than the page. Which ones is asked first, so that only those of the page are joined with all that is shown
    of them.
    """
    first, last = (page - 1) * CLAIMS_A_PAGE, page * CLAIMS_A_PAGE
    wanted = form.ordered(form.claims(Claim.objects.visible_to(form.by))).values_list("pk", flat=True)
    found = list(wanted[first : max(last, COUNTED_AT_MOST if count else 0) + 1])
    shown: Any = Claim.objects.filter(pk__in=found[:CLAIMS_A_PAGE]).seen_by(form.by)
    shown = shown.select_related("article", "placement", "assignee").defer("article__search", "placement__search")
    return list(form.in_order(shown)), first + len(found)


def _page(given: str) -> int:
    """The page of that number; the first for what is none."""
    return min(max(int(given), 1), FARTHEST_PAGE) if given.isdecimal() and len(given) < 19 else 1
