"""Columns with a habit of their own."""

from typing import Any

from django import forms
from django.db import models


class WebAddressField(models.URLField):  # type: ignore[type-arg]  # no generic when it runs
    """A web address; typed without a scheme it is taken for https, as Django 6 will do by itself."""

    def formfield(self, **kwargs: Any) -> forms.Field | None:
        """The field of a form, with https where no scheme is typed."""
        return super().formfield(**{"assume_scheme": "https", **kwargs})

    def deconstruct(self) -> Any:
        """For migrations a plain URLField: the column is the same."""
        name, _, args, kwargs = super().deconstruct()
        return name, "django.db.models.URLField", args, kwargs
