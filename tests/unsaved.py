"""Claims and evidence as they would come from the database, which these have never seen."""

from datetime import UTC, datetime, timedelta
from typing import Any

from checks.models import Article, Claim, DeskRule, Evidence, Placement, Source

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
RULE = DeskRule(pk=1, number=1)
NONE_YET = "Add evidence that supports the claim: 1 primary source or 3 independent secondary sources."


def ruled(*rules: DeskRule, **fields: Any) -> Article:
    """An article of a desk with these newest rules."""
    article = Article(**fields)
    article.rules = list(rules)
    return article


def claim(status: str = "open", *, rule: DeskRule = RULE, **fields: Any) -> Claim:
    """A claim that stands, in an article of its own."""
    placement = Placement(pk=1, wording="The pool has 30 seats.")
    return Claim(**{"pk": 1, "article": ruled(rule), "status": status, "placement": placement} | fields)


def evidence(publisher: str = "City archive", **given: Any) -> Evidence:
    """Supporting evidence with a locator, seen an hour ago, unless told otherwise."""
    source = {"pk": 1, "title": "Register", "publisher": publisher, "url": "", "origin": "", "withdrawn_at": None}
    source |= {name: given.pop(name) for name in list(given) if name in source}
    given = {"tier": "secondary", "locator": "p. 3", "accessed_at": NOW - timedelta(hours=1)} | given
    return Evidence(source=Source(**source), **given)
