"""What every view knows of its request."""

from typing import TypeVar

from django.http import Http404, HttpRequest
from django_htmx.middleware import HtmxDetails

from checks.models import User

Row = TypeVar("Row")


class SignedIn(HttpRequest):
    """A request of a person who signed in, as all requests but the sign-in's own are."""

    user: User
    htmx: HtmxDetails


def or_404(row: Row | None) -> Row:
    """What was found; else the answer is that there is no such thing here."""
    if row is None:
        raise Http404
    return row
