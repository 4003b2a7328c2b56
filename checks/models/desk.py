"""Who works here: people, what they may do, and the desks they belong to."""

from collections.abc import Collection
from contextlib import suppress
from datetime import tzinfo
from functools import cached_property
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from django.contrib.auth.models import AbstractUser
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

# What a person may be on a desk: the names of Django groups. What each may do stands in checks/rules.py.
ROLES = ("reporter", "checker", "editor", "admin")
ROLE_WORDS = {"reporter": _("reporter"), "checker": _("checker"), "editor": _("editor"), "admin": _("admin")}

# The interface's languages, each by its own name.
LANGUAGES = [("en", "English"), ("uk", "Українська"), ("fr", "Français"), ("de", "Deutsch")]


class User(AbstractUser):
    """A person who signs in. What they see are the articles of their desks."""

    single_keys = models.BooleanField(
        _("single-key shortcuts"),
        default=True,
        help_text=_("Off for anyone whose speech or switch input types letters by accident (WCAG 2.1.4)."),
    )

    keys = models.JSONField(
        _("own keys"),
        default=dict,
        blank=True,
        help_text=_("The key for each step that has another one than at first."),
    )
    language = models.CharField(
        _("interface language"), max_length=7, choices=LANGUAGES, blank=True, help_text=_("Empty: as the browser asks.")
    )
    time_zone = models.CharField(max_length=50, blank=True, help_text=_("Empty: the workbench's own."))
    daily_digest = models.BooleanField(
        _("daily digest"),
        default=True,
        help_text=_("One e-mail a day with what waits for the person; none where nothing does."),
    )
    digest_sent_on = models.DateField(_("last digest"), null=True, editable=False)

    if TYPE_CHECKING:
        role_names: list[str]  # of checks.accounts.Backend, in the query for the person
        mention_count: int | None  # likewise

    @cached_property
    def roles(self) -> frozenset[str]:
        """Which of ROLES the person has; a superuser has all of them."""
        if self.is_superuser:
            return frozenset(ROLES)
        if not hasattr(self, "role_names"):
            self.role_names = list(self.groups.values_list("name", flat=True))
        return frozenset(self.role_names) & frozenset(ROLES)

    @property
    def reads_confidential(self) -> bool:
        """Whether the confidential sources of their desks are named to them, whichever claim is at hand."""
        return "editor" in self.roles

    @property
    def zone(self) -> tzinfo:
        """The time zone they have set; the workbench's where that is none, or one that this machine does not know."""
        with suppress(ZoneInfoNotFoundError, ValueError):
            if self.time_zone:
                return ZoneInfo(self.time_zone)
        return timezone.get_default_timezone()

    @property
    def name(self) -> str:
        """The person's full name, or the name they sign in with."""
        return self.get_full_name() or self.username


# What nobody needs to know of a person whose name is said.
BESIDE_THE_NAME = (
    "password", "last_login", "is_superuser", "email", "is_staff", "is_active", "date_joined", "single_keys", "keys",
    "language", "time_zone", "daily_digest", "digest_sent_on",
)  # fmt: skip


def by_name(*paths: str) -> list[str]:
    """For `defer()`: all columns but key and name of the people that a query finds by these paths."""
    return [f"{path}__{column}" for path in paths for column in BESIDE_THE_NAME]


class DeskQuerySet(models.QuerySet["Desk"]):
    """Questions about desks."""

    def visible_to(self, user: User) -> "DeskQuerySet":
        """The desks a person works on; a superuser works on all."""
        return self if user.is_superuser else self.filter(members=user)

    def people(self, roles: Collection[str]) -> models.QuerySet[User]:
        """The members of any of these desks who may sign in and have one of the roles, by name."""
        member = Desk.members.through.objects.filter(user=models.OuterRef("pk"), desk__in=self)
        in_role = User.groups.through.objects.filter(user=models.OuterRef("pk"), group__name__in=roles)
        people = User.objects.filter(models.Exists(member), models.Q(is_superuser=True) | models.Exists(in_role))
        return people.filter(is_active=True).order_by("first_name", "last_name", "username")


class Desk(models.Model):
    """A group of people who check articles together; what they ask of a source are its rules."""

    name = models.CharField(max_length=80, unique=True)
    members = models.ManyToManyField(User, related_name="desks", blank=True)

    objects = DeskQuerySet.as_manager()

    class Meta:
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name
