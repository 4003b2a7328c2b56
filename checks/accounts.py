"""Sign-in: accounts are made by an administrator, never by a visitor."""

from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest


class Adapter(DefaultAccountAdapter):  # type: ignore[misc]  # allauth has no type hints
    """allauth's account rules, with sign-up closed."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """No: an administrator adds people and puts them on a desk."""
        return False
