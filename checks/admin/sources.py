"""Sources: what verdicts rest on may not become another thing, and what is said of it changes with an event."""

from typing import Any

from django.contrib import admin, messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from checks import rules
from checks.actions import Refused, sources
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
        """Of those who may change a source; of one that is not named to the person never: it would be then."""
        allowed = not (self.is_secret(request, obj) or rules.may_not("edit_source", person(request)))
        return allowed and super().has_change_permission(request, obj)

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """The same holds."""
        return not self.is_secret(request, obj) and super().has_delete_permission(request, obj)

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: Any = None
    ) -> HttpResponse:
        """Changes a source; what somebody else's change has made impossible meanwhile is said in a sentence."""
        try:
            return super().change_view(request, object_id, form_url, extra_context)
        except Refused as refused:
            self.message_user(request, str(refused), messages.ERROR)
            return redirect(request.get_full_path())

    def save_model(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> None:  # noqa: FBT001  # Django calls it so
        """Changes go through the action, which writes the history."""
        if not change:
            super().save_model(request, obj, form, change)
            return
        changes = {name: form.cleaned_data[name] for name in form.changed_data}
        sources.edit_source(source=obj, by=person(request), **changes)
