"""Sources: what verdicts rest on may not become another thing, and what is said of it changes with an event."""

from typing import Any

from django.contrib import admin
from django.http import HttpRequest

from checks import rules
from checks.actions import sources
from checks.admin.access import DeskFilter, InConfidence, person
from checks.forms.sources import SourceForm
from checks.models import Source


@admin.register(Source)
class SourceAdmin(InConfidence):
    """A desk's sources. Of one that is cited the origin group and the confidence can change, in every history."""

    form = SourceForm
    secret = {"title": "public_title", "publisher": "", "url": "", "origin": ""}
    fields = ["desk", "title", "publisher", "url", "kind", "origin", "confidential"]
    list_display = ["title", "publisher", "kind", "origin", "confidential", "desk"]
    list_filter = ["kind", "confidential", ("desk", DeskFilter)]
    list_select_related = ["desk"]
    search_fields = ["title", "publisher", "url", "origin"]
    autocomplete_fields = ["desk"]

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> list[str]:
        """What makes it this source and no other."""
        return ["desk", *rules.FIXED_ONCE_CITED] if obj and obj.evidence.exists() else []

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Not of a source that is not named to the person: without its confidence it would be."""
        return not self.is_secret(request, obj) and super().has_change_permission(request, obj)

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """The same holds."""
        return not self.is_secret(request, obj) and super().has_delete_permission(request, obj)

    def save_model(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> None:  # noqa: FBT001  # Django calls it so
        """Changes go through the action, which writes the history."""
        if not change:
            super().save_model(request, obj, form, change)
            return
        changes = {name: form.cleaned_data[name] for name in form.changed_data}
        sources.edit_source(source=obj, by=person(request), **changes)
