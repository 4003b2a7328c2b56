"""What the page of a check file makes of the plain JSON it shows."""

from datetime import datetime

from django import template

from checks.models import Claim
from checks.models.claim import SHOWN_WORDS

register = template.Library()


@register.filter
def moment(at: str) -> datetime:
    """The moment that an ISO 8601 time with offset names."""
    return datetime.fromisoformat(at)


@register.filter
def kind_word(kind: str) -> str:
    """The word for a kind of claim."""
    return str(dict(Claim.Kind.choices).get(kind, kind))


@register.filter
def status_label(status: str) -> str:
    """The word for a claim's status as it is shown."""
    return str(SHOWN_WORDS.get(status, status))
