"""Several claims of an article, each with the version that the person saw."""

import re

from django import forms
from django.http import QueryDict

from checks.forms.claim import NOTE_MAX

SELECTED = re.compile(r"(\d{1,18}):(\d{1,9})")


class SeveralForm(forms.Form):
    """One note for several claims, which are sent as `claims`, once each: the id, a colon and the version seen."""

    note = forms.CharField(required=False, max_length=NOTE_MAX)

    def __init__(self, sent: QueryDict) -> None:
        super().__init__(sent)
        read = (SELECTED.fullmatch(one) for one in sent.getlist("claims"))
        self.claims = {int(one[1]): int(one[2]) for one in read if one}
