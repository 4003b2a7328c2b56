"""The roles as Django groups, and what an administrator of a desk may do in the admin."""

from typing import Any

from django.contrib.auth.models import Group, Permission

from checks.models.desk import ROLES

# Besides reading everything of their desks; what the admin adds or changes goes through the actions.
ADMINISTERS = ("add_deskrule", "change_desk", "add_source", "change_source")


def make_roles(**signal: Any) -> None:
    """Makes the groups that are missing, after every migration; what a superuser added to them stays."""
    for name in ROLES:
        Group.objects.get_or_create(name=name)
    views = Permission.objects.filter(content_type__app_label="checks", codename__startswith="view_")
    writes = Permission.objects.filter(content_type__app_label="checks", codename__in=ADMINISTERS)
    Group.objects.get(name="admin").permissions.add(*views, *writes)
