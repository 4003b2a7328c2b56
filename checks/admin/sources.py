"""Sources: what they are called may be corrected; what verdicts rest on may not become another thing."""

from typing import TYPE_CHECKING, Any

from django import forms
from django.contrib import admin
from django.core.exceptions import ValidationError
from django.http import HttpRequest

from checks import rules
from checks.admin.access import DeskFilter, OwnDesks
from checks.models import Evidence, Source

if TYPE_CHECKING:
    SourceModelForm = forms.ModelForm[Source]
else:
    SourceModelForm = forms.ModelForm


class SourceForm(SourceModelForm):
    """A source as the admin edits it."""

    def clean_kind(self) -> str:
        """Refuses a kind that is never primary while evidence in force cites the source as primary."""
        kind: str = self.cleaned_data["kind"]
        never = rules.why_not_evidence(kind=kind, tier=Evidence.Tier.PRIMARY)
        if never and self.instance.pk and self.instance.evidence.filter(tier="primary", withdrawn_at=None).exists():
            raise ValidationError(f"{never.partition(':')[0]}, and evidence cites it so: correct that evidence first.")
        return kind


@admin.register(Source)
class SourceAdmin(OwnDesks):
    """A desk's sources. Once cited, a source keeps its desk and its address."""

    form = SourceForm
    fields = ["desk", "title", "publisher", "url", "kind", "origin", "confidential"]
    list_display = ["title", "publisher", "kind", "origin", "confidential", "desk"]
    list_filter = ["kind", "confidential", ("desk", DeskFilter)]
    list_select_related = ["desk"]
    search_fields = ["title", "publisher", "url", "origin"]
    autocomplete_fields = ["desk"]

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> list[str]:
        """What makes it this source and no other."""
        return ["desk", "url"] if obj and obj.evidence.exists() else []
