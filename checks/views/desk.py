"""The desk: its articles and how far each is; the search."""

from datetime import timedelta

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.timesince import timesince
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from checks.exports.week import DAYS, week_of
from checks.forms.articles import ArticleFilter, WeekForm
from checks.models import Article, Claim, SavedFilter
from checks.views.filters import filters_on
from checks.views.pictures import Columns
from checks.views.signed_in import SignedIn
from checks.views.tally import tallies

ARTICLES_A_PAGE = 40
RESULTS = 50
# What a day of the week's page counts, in order.
MEASURES = [
    ("opened", _("Articles brought in")),
    ("marked", _("Claims marked")),
    ("disputed", _("Marked as disputed")),
    ("ready", _("Articles made ready")),
]


@require_safe
def desk(request: SignedIn) -> HttpResponse:
    """The articles of a person's desks: how far each is, when it is due, and what has to be settled in it."""
    form = ArticleFilter(request.GET, by=request.user)
    articles = Article.objects.visible_to(request.user)
    found = form.ordered(form.articles(articles)) if form.is_valid() else articles.none()
    shown = found.select_related("desk").defer("search")
    page = Paginator(shown, ARTICLES_A_PAGE).get_page(request.GET.get("page"))
    told = tallies(list(page), request.user)
    for article in page:
        article.tally = told[article.pk]  # type: ignore[attr-defined]  # for the template
    query = request.GET.copy()
    query.pop("page", None)
    context = {
        "form": form,
        "page": page,
        "query": query.urlencode(),
        "filtered": any(value for name, value in query.items() if name != "order"),
        "chosen": any(query.values()),
    } | filters_on(request, SavedFilter.Page.ARTICLES)
    return render(request, "desk/articles.html", context, status=200 if form.is_valid() else 422)


@require_safe
def week(request: SignedIn) -> HttpResponse:
    """What the person's desks did in seven days, the last one today or as `?until=2026-03-01` says."""
    today = timezone.localdate()
    form = WeekForm(request.GET or {"until": today}, today=today)
    last = form.cleaned_data["until"] if form.is_valid() else today
    told = week_of(request.user, last)
    most = max(max(day.opened, day.marked, day.ready) for day in told.days)
    columns = [
        (title, told.total(what), Columns.of([getattr(day, what) for day in told.days], most))
        for what, title in MEASURES
    ]
    context = {"form": form, "week": told, "columns": columns, "earlier": last - timedelta(days=DAYS)}
    if told.to_ready is not None:
        context["took"] = timesince(timezone.now() - told.to_ready, timezone.now())
    if last < today:
        context["later"] = min(last + timedelta(days=DAYS), today)
    return render(request, "desk/week.html", context, status=200 if form.is_valid() else 422)


@require_safe
def search(request: SignedIn) -> HttpResponse:
    """Articles and claims that have the words, best match first; words as in a web search."""
    words = request.GET.get("q", "").replace("\0", "").strip()[:200]
    articles, claims = Article.objects.none(), Claim.objects.none()
    if words:
        articles = Article.objects.visible_to(request.user).matching(words).select_related("desk")[:RESULTS]
        found = Claim.objects.visible_to(request.user).standing().seen_by(request.user).matching(words)
        claims = found.select_related("article", "placement")[:RESULTS]
    return render(
        request, "desk/search.html", {"words": words, "articles": articles, "claims": claims, "most": RESULTS}
    )
