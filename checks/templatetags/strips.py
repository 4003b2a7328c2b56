"""An article's progress as a strip of one unit a claim."""

from django import template

from checks.models import Article

register = template.Library()


@register.filter
def stretches(article: Article) -> list[tuple[str, int, int]]:
    """What the claims of an article come to, counted by `with_progress()`: status, where its stretch begins, how long.

    What is decided comes first; sourced and cleared claims are one stretch, as the desk tells neither apart.
    """
    worrying = ("disputed", "needs_context", "recheck", "second", "open")
    counts = {status: getattr(article, f"{status}_count", 0) for status in worrying}
    settled = getattr(article, "decided_count", 0) - counts["disputed"] - counts["needs_context"]
    found, begin = [], 0
    for status, number in ({"sourced": settled} | counts).items():
        if number > 0:
            found.append((status, begin, number))
            begin += number
    return found
