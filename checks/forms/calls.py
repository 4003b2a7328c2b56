"""Calls: what each line of the call sheet says of one claim."""

import re
from datetime import datetime
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from checks.forms.article import fits
from checks.forms.claim import NOTE_MAX
from checks.models import Call, Evidence
from checks.models.article import YEAR_REFUSED

NAME_MAX = 200
OF_A_LINE = re.compile(r"c(\d{1,18})-seen")
WHEN = _("Write the day and the time of the call, like 2026-03-09 14:05.")


class CallForm(forms.Form):
    """One line: a claim's question and what a person said to it, or only whom to ask.

    `person` is whom the line stands under; `other` somebody asked instead. A line without a result is no call.
    """

    seen = forms.IntegerField(min_value=0)
    person = forms.CharField(required=False, max_length=NAME_MAX)
    other = forms.CharField(required=False, max_length=NAME_MAX)
    question = forms.CharField(required=False, max_length=NOTE_MAX)
    result = forms.ChoiceField(required=False, choices=[("", _("Not asked yet")), *Call.Result.choices])
    said = forms.CharField(required=False, max_length=NOTE_MAX)
    channel = forms.ChoiceField(choices=Call.Channel)
    called_at = forms.DateTimeField(error_messages={"required": WHEN, "invalid": WHEN})
    tier = forms.ChoiceField(choices=Evidence.Tier)

    @classmethod
    def typed_in(cls, sent: QueryDict) -> dict[int, "CallForm"]:
        """The lines that were sent, by claim."""
        claims = [int(line[1]) for name in sent if (line := OF_A_LINE.fullmatch(name))]
        return {claim: cls(sent, prefix=f"c{claim}") for claim in claims}

    def typed(self, name: str) -> str:
        """What a field was sent with."""
        return str(self.data.get(f"c{self.claim}-{name}", ""))

    @property
    def claim(self) -> int:
        """The id of the line's claim."""
        return int(str(self.prefix)[1:])

    @property
    def is_call(self) -> bool:
        """Whether it says what came of a call."""
        return bool(self.typed("result"))

    @property
    def names_somebody(self) -> bool:
        """Whether it says no more than whom to ask."""
        return not self.is_call and bool(self.typed("other").strip())

    def is_kept(self, question: str) -> bool:
        """Whether something was typed that is neither a call nor a name: words, or another question than this one."""
        return bool(self.typed("said").strip()) or self.typed("question").split() != question.split()

    def clean_called_at(self) -> datetime:
        """A moment that every time zone can show."""
        called_at: datetime = self.cleaned_data["called_at"]
        if not fits(called_at):
            raise ValidationError(YEAR_REFUSED)
        return called_at

    def call(self) -> dict[str, Any]:
        """The cleaned values by name, as the action takes them."""
        names = ("seen", "question", "result", "said", "channel", "called_at", "tier")
        return {name: self.cleaned_data[name] for name in names} | {"person": self.whom()}

    def whom(self) -> str:
        """Who was asked, or is to be."""
        return str(self.cleaned_data.get("other") or self.cleaned_data.get("person") or "")
