"""Bare passages: which of them, and whether to claim or to clear them."""

from typing import Any

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from checks.forms.claim import NOTE_MAX


class BareForm(forms.Form):
    """What is to be done with some passages, and why where they are cleared.

    `revision` is the number of the text that the person saw; `start` comes once for each passage, with the code point
    at which it begins.
    """

    act = forms.ChoiceField(choices=[("claim", _("Claim")), ("clear", _("Clear"))])
    revision = forms.IntegerField(min_value=1)
    reason = forms.CharField(label=_("Reason"), required=False, max_length=NOTE_MAX)

    def clean(self) -> dict[str, Any]:
        """With the passages, as whole numbers."""
        cleaned = super().clean() or {}
        sent = self.data.getlist("start") if isinstance(self.data, QueryDict) else []
        cleaned["starts"] = {int(start) for start in sent if start.isdecimal() and len(start) < 10}
        if not cleaned["starts"]:
            self.add_error(None, _("Choose a passage of the list."))
        return cleaned

    def what_is_wrong(self) -> str:
        """The first error, as one sentence."""
        return str(next(iter(self.errors.values()))[0])
