"""Sign-in: accounts are made by an administrator, never by a visitor."""

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.auth_backends import AuthenticationBackend
from django.contrib.auth.models import Group
from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef
from django.http import HttpRequest

from checks.models import User


class Adapter(DefaultAccountAdapter):  # type: ignore[misc]  # allauth has no type hints
    """allauth's account rules, with sign-up closed."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """No: an administrator adds people and puts them on a desk."""
        return False


class Backend(AuthenticationBackend):  # type: ignore[misc]  # allauth has no type hints
    """allauth's sign-in, which fetches a person's roles with the person: every page asks for both."""

    def get_user(self, user_id: int) -> User | None:
        """The person of a session; None for one who may not sign in any more."""
        names = ArraySubquery(Group.objects.filter(user=OuterRef("pk")).values("name"))
        people = User.objects.annotate(role_names=names)  # type: ignore[no-redef]  # the model names it, for who reads it
        user = people.filter(pk=user_id).first()
        return user if user and self.user_can_authenticate(user) else None
