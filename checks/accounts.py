"""Sign-in: accounts are made by an administrator, never by a visitor."""

from datetime import timedelta

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.auth_backends import AuthenticationBackend
from django.contrib.auth.models import Group
from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Count, OuterRef, QuerySet, Subquery
from django.db.models.functions import Now
from django.http import HttpRequest

from checks.models import Comment, User
from checks.models.baked import Baked

# Days that the menu counts mentions of.
MENTION_DAYS = 7


class Adapter(DefaultAccountAdapter):  # type: ignore[misc]  # allauth has no type hints
    """allauth's account rules, with sign-up closed."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """No: an administrator adds people and puts them on a desk."""
        return False


class Backend(AuthenticationBackend):  # type: ignore[misc]  # allauth has no type hints
    """allauth's sign-in, which fetches with a person their roles and how often they were named, for every page."""

    def get_user(self, user_id: int) -> User | None:
        """The person of a session; None for one who may not sign in any more."""
        user = _person.first(pk=user_id)
        return user if user and self.user_can_authenticate(user) else None


@Baked
def _person(pk: int) -> QuerySet[User]:
    names = ArraySubquery(Group.objects.filter(user=OuterRef("pk")).values("name"))
    named = Comment.objects.filter(mentions=OuterRef("pk"), at__gte=Now() - timedelta(days=MENTION_DAYS))
    named = named.exclude(by=OuterRef("pk"))
    count = named.order_by().values("mentions").annotate(number=Count("pk")).values("number")
    return User.objects.filter(pk=pk).annotate(role_names=names, mention_count=Subquery(count))  # type: ignore[no-redef]  # the model names it, for who reads it
