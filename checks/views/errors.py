"""What a person reads when something went wrong."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render


def csrf_failed(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form that came without the token of this session: 403, and what to do about it."""
    return render(request, "403_csrf.html", status=403)
