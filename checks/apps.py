"""Tells Django about the workbench's one app."""

from django.apps import AppConfig


class ChecksConfig(AppConfig):
    """Articles, claims and their verification."""

    name = "checks"
    verbose_name = "Fact checks"
    default_auto_field = "django.db.models.BigAutoField"
