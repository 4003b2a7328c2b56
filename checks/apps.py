"""Tells Django about the workbench's one app."""

from django.apps import AppConfig
from django.db.models.signals import post_migrate


class ChecksConfig(AppConfig):
    """Articles, claims and their verification."""

    name = "checks"
    verbose_name = "Fact checks"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Roles are made anew with every migration, as Django does it for permissions, on which they rest."""
        from checks.management.roles import make_roles  # the models are there only now

        post_migrate.connect(make_roles, sender=self)
