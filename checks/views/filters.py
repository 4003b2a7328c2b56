"""Filters that a person keeps, of the desk's page and of the claims page."""

from typing import Any

from django.http import HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from checks.actions import Refused, filters
from checks.forms.filters import PAGES, SaveFilterForm
from checks.models import SavedFilter
from checks.views.signed_in import SignedIn


def filters_on(request: SignedIn, page: str) -> dict[str, Any]:
    """What `_saved_filters.html` shows on a page: the person's own filters of it, and what it shows now; one query."""
    present = as_saved(request.GET)
    saved = list(SavedFilter.objects.filter(by=request.user, page=page))
    return {
        "saved_filters": saved, "present_filter": present, "filter_page": page,
        "filter_known": any(one.query == present for one in saved),
    }  # fmt: skip


def as_saved(asked: QueryDict) -> str:
    """A page's query string as it is kept: the conditions alone, in the order of their names."""
    kept = QueryDict(mutable=True)
    for name in sorted(asked):
        values = [value for value in asked.getlist(name) if value]
        if values and name != "page":
            kept.setlist(name, values)
    return kept.urlencode()


@require_POST
def save(request: SignedIn) -> HttpResponse:
    """Keeps what the page shows now under a name, and leads back to it; a name that does not do is asked for again."""
    form = SaveFilterForm(request.POST)
    if form.is_valid():
        said = form.cleaned_data
        query = as_saved(QueryDict(said["query"]))
        try:
            filters.save_filter(by=request.user, page=said["page"], name=said["name"], query=query)
            return redirect(f"{reverse(PAGES[said['page']])}?{query}")
        except Refused as refused:
            form.add_error("name", str(refused))
    return render(request, "desk/save_filter.html", {"form": form}, status=422)


@require_POST
def remove(request: SignedIn, pk: int) -> HttpResponse:
    """Takes a filter of the person's own away, and leads back to its page; one that is gone was taken away before."""
    page = SavedFilter.objects.filter(by=request.user, pk=pk).values_list("page", flat=True).first()
    filters.remove_filter(by=request.user, number=pk)
    return redirect(PAGES[page or SavedFilter.Page.CLAIMS.value])
