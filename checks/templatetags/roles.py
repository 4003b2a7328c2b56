"""What the person who looks may do."""

from typing import Any

from django import template

from checks import rules
from checks.models import Article

register = template.Library()


@register.simple_tag(takes_context=True)
def may_not(context: dict[str, Any], act: str, article: Article | None = None) -> str:
    """Why the person of the request may not do this, as one sentence; "" if they may."""
    return rules.may_not(act, context["request"].user, article)
