"""The desk: its articles and how far each is; the search."""

from typing import Any

from django.core.paginator import Page, Paginator
from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from checks.forms.desk import DeskFilter
from checks.models import Article, Claim, User
from checks.models.claim import SECOND_LOOK
from checks.views.signed_in import SignedIn

ARTICLES_A_PAGE = 40
RESULTS = 50


@require_safe
def desk(request: SignedIn) -> HttpResponse:
    """The articles of a person's desks: drafts, then those ready, then published; the nearest deadline first."""
    form = DeskFilter(request.GET, by=request.user)
    articles = Article.objects.visible_to(request.user)
    articles = form.articles(articles) if form.is_valid() else articles.none()
    ordered = articles.in_the_order_of_work()
    page = Paginator(ordered.select_related("desk").with_progress(), ARTICLES_A_PAGE).get_page(request.GET.get("page"))
    _hide_verdicts(page, request.user)
    query = request.GET.copy()
    query.pop("page", None)
    context = {"form": form, "page": page, "query": query.urlencode(), "filtered": any(query.values())}
    return render(request, "desk/articles.html", context, status=200 if form.is_valid() else 422)


def _hide_verdicts(page: Page[Any], user: User) -> None:
    """Counts the claims of each article whose first verdict the person must not see yet by themselves, in one query."""
    articles = {article.pk: article for article in page}
    claims: Any = Claim.objects.filter(article__in=list(articles)).standing().seen_by(user)
    hidden = claims.filter(seen_status=SECOND_LOOK).order_by().values_list("article", "status")
    for pk, status in hidden:
        article = articles[pk]
        article.decided_count -= 1
        article.second_count = getattr(article, "second_count", 0) + 1
        if status in {"disputed", "needs_context"}:
            setattr(article, f"{status}_count", getattr(article, f"{status}_count") - 1)


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
