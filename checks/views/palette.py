"""What the command palette finds on the desk while somebody types: claims, articles and people."""

from django.db.models import Case, Q, Value, When
from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from checks.models import Article, Claim, User
from checks.models.article import ArticleQuerySet
from checks.views.signed_in import SignedIn

MOST = 6
SHORTEST = 2


@require_safe
def palette(request: SignedIn) -> HttpResponse:
    """The options for what was typed: claims and articles by full text as on the search page, people by name.

    Three queries whatever is found; none for fewer than SHORTEST characters. Steps, pages and the claims of the article
    on the screen the script finds by itself.
    """
    words = request.GET.get("q", "").replace("\0", "").strip()[:200]
    found: dict[str, object] = {}
    if len(words) >= SHORTEST:
        claims = Claim.objects.visible_to(request.user).standing().seen_by(request.user).matching(words)
        articles: ArticleQuerySet = Article.objects.visible_to(request.user).matching(words)
        found = {
            "claims": claims.select_related("article", "placement").defer("article__search", "placement__search")[
                :MOST
            ],
            "articles": articles.select_related("desk").defer("search")[:MOST],
            "people": _colleagues(request.user, words),
        }
    return render(request, "desk/_palette_found.html", found)


def _colleagues(by: User, words: str) -> list[User]:
    """The people of a person's desks, themselves included, whose name has all the words; those that begin so first."""
    everyone = User.objects.filter(is_active=True)
    people = everyone if by.is_superuser else everyone.filter(desks__in=by.desks.all()).distinct()
    begins = Q()
    for word in words.split()[:5]:
        named, begun = Q(), Q()
        for name in ("first_name", "last_name", "username"):
            named |= Q(**{f"{name}__icontains": word})
            begun |= Q(**{f"{name}__istartswith": word}) | Q(**{f"{name}__icontains": f" {word}"})
        people, begins = people.filter(named), begins & begun
    rank = Case(When(begins, then=Value(0)), default=Value(1))
    return list(people.annotate(rank=rank).order_by("rank", "first_name", "last_name", "username")[:MOST])
