"""The register of sources: its filter, what may be changed of a source, why one is withdrawn."""

from typing import TYPE_CHECKING, Any

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from checks import rules
from checks.models import Source, User
from checks.models.evidence import ADDRESS_KNOWN, SourceQuerySet

if TYPE_CHECKING:
    SourceModelForm = forms.ModelForm[Source]
else:
    SourceModelForm = forms.ModelForm

YES_OR_NO = [("yes", _("Yes")), ("no", _("No"))]


class SourceFilter(forms.Form):
    """Which sources a person looks for; sent by GET. Call `sources()` on a valid form.

    What a source says of itself finds those alone that may be named to the person.
    """

    q = forms.CharField(label=_("Title, publisher or address"), required=False, max_length=200)
    kind = forms.ChoiceField(
        label=_("Sort of source"), required=False, choices=[("", _("Any sort")), *Source.Kind.choices]
    )
    confidential = forms.ChoiceField(
        label=_("Confidential"), required=False, choices=[("", _("Confidential or not")), *YES_OR_NO]
    )
    withdrawn = forms.ChoiceField(
        label=_("Withdrawn"), required=False, choices=[("", _("Withdrawn or not")), *YES_OR_NO]
    )

    def sources(self, sources: SourceQuerySet, *, by: User) -> SourceQuerySet:
        """The sources that a person asked for."""
        words, kind = self.cleaned_data["q"], self.cleaned_data["kind"]
        if words or kind:
            sources = sources.named_to(by)
        if words:
            sources = sources.filter(
                Q(title__icontains=words) | Q(publisher__icontains=words) | Q(url__icontains=words)
            )
        if kind:
            sources = sources.filter(kind=kind)
        if confidential := self.cleaned_data["confidential"]:
            sources = sources.filter(confidential=confidential == "yes")
        if withdrawn := self.cleaned_data["withdrawn"]:
            sources = sources.filter(withdrawn_at__isnull=withdrawn == "no")
        return sources


class SourceForm(SourceModelForm):
    """A source as it is edited; the admin has the same."""

    class Meta:
        model = Source
        fields = ["title", "publisher", "url", "kind", "origin", "confidential"]
        labels = {
            "title": _("Title"), "publisher": _("Publisher"), "kind": _("Kind"), "confidential": _("Confidential"),
        }  # fmt: skip

    def clean_url(self) -> str:
        """Refuses an address that the card would refuse."""
        url: str = self.cleaned_data["url"]
        if sentence := rules.why_not_address(url):
            raise ValidationError(sentence)
        return url

    def clean(self) -> dict[str, Any]:
        """Refuses the address of another source of the desk, however it is written here."""
        cleaned = super().clean() or {}
        desk = cleaned.get("desk") or (self.instance.desk if self.instance.pk else None)
        if desk and "url" in self.changed_data and (url := cleaned.get("url")):
            known = Source.objects.of_page(desk, url)
            if known not in {None, self.instance.pk}:
                self.add_error("url", ADDRESS_KNOWN)
        return cleaned


class EditSourceForm(SourceForm):
    """What may be changed of a source on its page: once evidence cites it, not what makes it this source."""

    def __init__(self, *args: Any, cited: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in rules.FIXED_ONCE_CITED if cited else ():
            del self.fields[name]

    def changes(self) -> dict[str, Any]:
        """The cleaned values by name, as the action takes them."""
        return {name: self.cleaned_data[name] for name in self.fields}


class WithdrawForm(forms.Form):
    """Why a source is withdrawn."""

    why = forms.CharField(label=_("Why it is withdrawn"), max_length=2_000, widget=forms.Textarea(attrs={"rows": 3}))
