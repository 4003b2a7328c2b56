"""Who may keep copies of the pages: nobody, as they show drafts, names and confidential notes."""

from collections.abc import Callable

from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils.cache import patch_cache_control, patch_vary_headers


def keep_none(get_response: Callable[[HttpRequest], HttpResponseBase]) -> Callable[[HttpRequest], HttpResponseBase]:
    """Middleware: no answer is stored by a proxy or on a shared computer's disk, unless its view says otherwise.

    `no-store` is of RFC 9111. One address answers htmx with a fragment and a browser with a page, hence `Vary`:
    https://django-htmx.readthedocs.io/en/latest/tips.html.
    """

    def answer(request: HttpRequest) -> HttpResponseBase:
        response = get_response(request)
        if not response.has_header("Cache-Control"):
            patch_cache_control(response, private=True, no_store=True)
        patch_vary_headers(response, ["HX-Request"])
        return response

    return answer
