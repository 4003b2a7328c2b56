"""The name under which a person keeps a filter."""

from django import forms
from django.utils.translation import gettext_lazy as _

from checks.actions.filters import NAME_MAX
from checks.models import SavedFilter

# Each page that filters, by the name of its address.
PAGES = {SavedFilter.Page.ARTICLES.value: "desk", SavedFilter.Page.CLAIMS.value: "claims"}


class SaveFilterForm(forms.Form):
    """A page, its query string, and a name for it."""

    name = forms.CharField(label=_("Name"), max_length=NAME_MAX)
    page = forms.ChoiceField(choices=SavedFilter.Page.choices, widget=forms.HiddenInput)
    query = forms.CharField(required=False, max_length=10_000, widget=forms.HiddenInput)
