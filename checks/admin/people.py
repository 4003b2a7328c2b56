"""Desks, people and what a group of people may do."""

from typing import Any

from django.contrib import admin
from django.contrib.auth.admin import GroupAdmin, UserAdmin
from django.contrib.auth.models import Group
from django.db.models import Q
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html

from checks import rules
from checks.admin.access import DeskFilter, OwnDesks, Rows, person
from checks.admin.rules import rule_lines
from checks.models import Desk, User
from checks.models.desk import ROLES


class BySuperuser(OwnDesks):
    """Rows that staff may read and a superuser alone writes: who writes them could give themselves any right."""

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Only a superuser's."""
        return person(request).is_superuser

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Only a superuser's."""
        return person(request).is_superuser

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Only a superuser's."""
        return person(request).is_superuser


@admin.register(Desk)
class DeskAdmin(OwnDesks):
    """A desk, its members and its rules; staff may change their own desk's, among the people of their desks."""

    desk_path = "pk"
    list_display = ["name"]
    search_fields = ["name"]
    autocomplete_fields = ["members"]

    def get_fields(self, request: HttpRequest, obj: Any = None) -> Any:
        """A desk that is there also shows its rules; a new one gets its first from the database."""
        return ["name", "members", *self.get_readonly_fields(request, obj)]

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> Any:
        """The rules, with links to change them for who may."""
        if obj is None:
            return []
        return ["rules_in_force" if rules.may_not("change_rule", person(request)) else "rules_to_change"]

    @admin.display(description="rules in force")
    def rules_in_force(self, desk: Desk) -> str:
        """What the desk asks now."""
        return rule_lines(desk, change=False)

    @admin.display(description="rules in force")
    def rules_to_change(self, desk: Desk) -> str:
        """What the desk asks now, with links to change it."""
        return rule_lines(desk, change=True)

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Only a superuser's: nobody else could put people on it."""
        return person(request).is_superuser

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """No: its rules stand behind verdicts, and are kept."""
        return False


def _roles_explained() -> str:
    """What the groups below are for, and where it stands in full."""
    return format_html(
        "A person gets their roles as groups, one or several: a reporter brings articles in and answers, a checker "
        "marks claims, an editor also decides and makes articles ready, an admin sets the desk’s rule. Without one a "
        'person can read and nothing more. <a href="{}">Who may do what</a>',
        reverse("roles"),
    )


class Membership(admin.TabularInline):  # type: ignore[type-arg]  # no generic when it runs
    """The desks a person works on."""

    model = Desk.members.through
    verbose_name, verbose_name_plural = "desk", "desks"
    autocomplete_fields = ["desk"]
    extra = 0


@admin.register(User)
class PersonAdmin(BySuperuser, UserAdmin):  # type: ignore[type-arg]  # no generic when it runs
    """People who sign in. Nobody is deleted, as their name stands in the history: take `active` away instead."""

    list_display = ["username", "first_name", "last_name", "email", "held", "is_staff", "is_active", "last_login"]
    list_filter = ["is_active", "is_staff", "is_superuser", "groups", ("desks", DeskFilter)]
    inlines = [Membership]

    def visible(self, rows: Rows, user: User) -> Rows:
        """The people of one's desks, and oneself."""
        desks = Desk.objects.visible_to(user)
        colleagues = Desk.members.through.objects.filter(desk__in=desks)
        return rows.filter(Q(pk=user.pk) | Q(pk__in=colleagues.values("user")))

    def get_fieldsets(self, request: HttpRequest, obj: Any = None) -> Any:
        """Rights and passwords are a superuser's to see."""
        if not person(request).is_superuser:
            return [(None, {"fields": ["username", "first_name", "last_name", "email", "is_active"]})]
        fieldsets = super().get_fieldsets(request, obj)
        if obj is None:
            return fieldsets
        explained = [
            (title, {**options, "description": _roles_explained()} if "groups" in options["fields"] else options)
            for title, options in fieldsets
        ]
        return [*explained, ("Keys", {"fields": ["single_keys"]})]

    def get_queryset(self, request: HttpRequest) -> Rows:
        """The people, with their groups for the list."""
        return super().get_queryset(request).prefetch_related("groups")

    @admin.display(description="roles", empty_value="none")
    def held(self, user: User) -> str | None:
        """Which roles they have."""
        if user.is_superuser:
            return "all"
        held = {group.name for group in user.groups.all()}
        return ", ".join(role for role in ROLES if role in held) or None

    def get_inlines(self, request: HttpRequest, obj: Any) -> Any:
        """The same holds for desks, of which staff may not see all."""
        return super().get_inlines(request, obj) if person(request).is_superuser else []

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """No: nothing is lost."""
        return False


admin.site.unregister(Group)


@admin.register(Group)
class RightsAdmin(BySuperuser, GroupAdmin):  # type: ignore[misc]  # `request` may be missing in the latter, never is
    """What the members of a group may do in the admin; of no desk, so for superusers alone.

    Groups with the name of a role are the roles: what the product asks for is not renamed and not deleted.
    """

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> Any:
        """A role's name."""
        return ["name"] if obj and obj.name in ROLES else []

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Only a superuser's, and of no role."""
        return super().has_delete_permission(request, obj) and (obj is None or obj.name not in ROLES)

    def visible(self, rows: Rows, user: User) -> Rows:
        """None."""
        return rows.none()
