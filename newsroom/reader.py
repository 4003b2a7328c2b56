"""In whose language and time zone a page is: as the person has set them, else as the browser asks."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils import timezone, translation
from django.utils.cache import patch_vary_headers


class Reader:
    """Middleware: speaks the reader's language, and tells times in their zone, until the answer is there.

    As Django's LocaleMiddleware, but that the person's own setting comes first. Nobody is looked up for a view that
    opens without sign-in: there the browser says which language, and times are the workbench's.
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
        """Goes over to what the person has set, where the view asks who is there anyway."""
        if not getattr(view, "login_required", True) or not request.user.is_authenticated:
            return
        if request.user.language:
            translation.activate(request.user.language)
        timezone.activate(request.user.zone)
