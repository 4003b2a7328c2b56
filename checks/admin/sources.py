"""Sources: what verdicts rest on may not become another thing, and what is said of it changes with an event."""

from typing import TYPE_CHECKING, Any

from django import forms
from django.contrib import admin
from django.core.exceptions import ValidationError
from django.http import HttpRequest

from checks import rules
from checks.actions import gathering
from checks.admin.access import DeskFilter, OwnDesks, person
from checks.models import Source

if TYPE_CHECKING:
    SourceModelForm = forms.ModelForm[Source]
else:
    SourceModelForm = forms.ModelForm


class SourceForm(SourceModelForm):
    """A source as the admin edits it."""

    def clean_url(self) -> str:
        """Refuses an address that the desk's card would refuse."""
        url: str = self.cleaned_data["url"]
        if sentence := rules.why_not_address(url):
            raise ValidationError(sentence)
        return url


@admin.register(Source)
class SourceAdmin(OwnDesks):
    """A desk's sources. Of one that is cited the origin group and the confidence can change, in every history."""

    form = SourceForm
    fields = ["desk", "title", "publisher", "url", "kind", "origin", "confidential"]
    list_display = ["title", "publisher", "kind", "origin", "confidential", "desk"]
    list_filter = ["kind", "confidential", ("desk", DeskFilter)]
    list_select_related = ["desk"]
    search_fields = ["title", "publisher", "url", "origin"]
    autocomplete_fields = ["desk"]

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> list[str]:
        """What makes it this source and no other."""
        return ["desk", "title", "publisher", "url", "kind"] if obj and obj.evidence.exists() else []

    def save_model(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> None:  # noqa: FBT001  # Django calls it so
        """Changes go through the action, which writes the history."""
        if not change:
            super().save_model(request, obj, form, change)
            return
        changes = {name: form.cleaned_data[name] for name in form.changed_data}
        gathering.edit_source(source=obj, by=person(request), **changes)
