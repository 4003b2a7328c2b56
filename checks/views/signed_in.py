"""What every view knows of its request."""

from django.http import HttpRequest
from django_htmx.middleware import HtmxDetails

from checks.models import User


class SignedIn(HttpRequest):
    """A request of a person who signed in, as all requests but the sign-in's own are."""

    user: User
    htmx: HtmxDetails
