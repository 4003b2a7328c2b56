"""How late a claim is, and who is to check it."""

from datetime import datetime

from django import template
from django.utils.dateparse import parse_datetime

from checks.models import Claim
from checks.models.queues import Queue, due_by, is_overdue

register = template.Library()


@register.filter
def overdue(claim: Claim) -> bool:
    """Whether the claim is to be decided, as the person sees it, and its time is past."""
    return is_overdue(claim, getattr(claim, "seen_status", claim.status))


@register.filter
def until(claim: Claim) -> datetime | None:
    """Until when the claim is to be decided; None where nobody said."""
    return due_by(claim)


@register.filter
def moment(given: str) -> datetime | None:
    """A moment that a history has as ISO 8601, for a page to show in the reader's time zone."""
    return parse_datetime(given)


@register.simple_tag
def every_queue() -> list[tuple[str, str]]:
    """Each queue with its name, in the order of the claims page."""
    return [(str(value), str(label)) for value, label in Queue.choices]


@register.filter
def number_in(claim: int, numbers: dict[int, int]) -> int | None:
    """A claim's number in its text; None where it does not stand there."""
    return numbers.get(claim)
