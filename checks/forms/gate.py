"""The gate: what a person saw of the article, and why it goes ahead anyway."""

from django import forms
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from checks.forms.claim import NOTE_MAX
from checks.models.check_file import OVERRIDE_MIN


class ReadyForm(forms.Form):
    """`seen` is the number of the article's last event that the person had on the screen."""

    seen = forms.IntegerField(min_value=0, widget=forms.HiddenInput)
    reason = forms.CharField(
        label=_("Why it goes ahead anyway"),
        required=False,
        max_length=NOTE_MAX,
        help_text=format_lazy(
            _("{least} characters or more. It stays with the article, in its report and its check file."),
            least=OVERRIDE_MIN,
        ),
        widget=forms.Textarea(attrs={"rows": 2, "dir": "auto"}),
    )
