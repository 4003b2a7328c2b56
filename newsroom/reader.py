"""In whose language and time zone a page is: as the person has set them, else as the browser asks."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils import timezone, translation
from django.utils.cache import patch_vary_headers
from django.views.defaults import page_not_found


class Reader:
    """Middleware: speaks the reader's language, and tells times in their zone, until the answer is there.

    As Django's LocaleMiddleware, but that the person's own setting comes first. Nobody is looked up for a page that
    outsiders open: there the browser says which language, and times are the workbench's. It comes before the middleware
    that refuses a form, so that the refusal is in the person's language as well.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """The answer, in the browser's language until the view says who asks."""
        # What is sent in portions, later on, is in nobody's language: no export depends on its reader.
        with translation.override(translation.get_language_from_request(request)), timezone.override(None):
            response = self.get_response(request)
            response.headers.setdefault("Content-Language", translation.get_language())
        patch_vary_headers(response, ["Accept-Language"])
        return response

    def process_view(self, request: HttpRequest, view: Callable[..., Any], args: Any, kwargs: Any) -> None:
        """Goes over to what the person has set, where the view asks who is there anyway, or is of their account."""
        name = (request.resolver_match and request.resolver_match.url_name) or ""
        if getattr(view, "login_required", True) or name.startswith("account_"):
            speak_to(request)


def speak_to(request: HttpRequest) -> None:
    """Goes over to the language and the time zone that the person has set, if one has signed in."""
    if not request.user.is_authenticated:
        return
    if request.user.language:
        translation.activate(request.user.language)
    timezone.activate(request.user.zone)


def nothing_here(request: HttpRequest, exception: Exception) -> HttpResponseBase:
    """The page for 404; an address that leads to no view has not been through `process_view`."""
    if request.resolver_match is None:
        speak_to(request)
    return page_not_found(request, exception)
