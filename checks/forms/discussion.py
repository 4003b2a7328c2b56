"""What a person says about a claim on its card, and whose turn it is."""

import re

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from checks.models import Claim
from checks.models.discussion import COMMENT_MAX

REPLY = re.compile(r"r(\d{1,18})-text")
# Behind "waiting for".
TURNS = [
    ("", pgettext_lazy("waiting for ...", "nobody")),
    (Claim.WaitingFor.WRITER.value, pgettext_lazy("waiting for ...", "the writer")),
    (Claim.WaitingFor.SOURCE.value, pgettext_lazy("waiting for ...", "a source")),
    (Claim.WaitingFor.EXPERT.value, pgettext_lazy("waiting for ...", "an expert")),
    (Claim.WaitingFor.EDITOR.value, pgettext_lazy("waiting for ...", "an editor")),
]


class CommentForm(forms.Form):
    """A comment, whose turn it is then, and whose it was when the person saw the card.

    Who did not touch the turn leaves it to the colleague who did meanwhile.
    """

    comment = forms.CharField(
        label=_("Comment"), required=False, max_length=COMMENT_MAX,
        help_text=_("@username names a colleague of the desk."),
        widget=forms.Textarea(attrs={"rows": 2, "dir": "auto"}),
    )  # fmt: skip
    waiting_for = forms.ChoiceField(label=_("Waiting for"), required=False, choices=TURNS)
    waited = forms.ChoiceField(required=False, choices=TURNS, widget=forms.HiddenInput)

    @classmethod
    def of(cls, claim: Claim) -> "CommentForm":
        """The form with whose turn it is now."""
        return cls(initial={"waiting_for": claim.waiting_for, "waited": claim.waiting_for})

    @property
    def typed(self) -> bool:
        """Whether a comment was typed or another turn chosen."""
        turned = self.data.get("waiting_for", "") != self.data.get("waited", "")
        return turned or bool(self.data.get("comment", "").strip())

    def turn(self) -> str | None:
        """Who is to be waited for; None where the person left that as it was."""
        chosen: str = self.cleaned_data["waiting_for"]
        return None if chosen == self.cleaned_data["waited"] else chosen


class ReplyForm(forms.Form):
    """An answer in a thread."""

    text = forms.CharField(
        label=_("Answer"), required=False, max_length=COMMENT_MAX,
        widget=forms.Textarea(attrs={"rows": 2, "dir": "auto"}),
    )  # fmt: skip

    @classmethod
    def on(cls, pk: int, sent: QueryDict | None = None) -> "ReplyForm":
        """The form of the thread that begins with the comment of that id."""
        return cls(sent, prefix=f"r{pk}")

    @classmethod
    def typed_in(cls, sent: QueryDict) -> dict[int, "ReplyForm"]:
        """The answers among what was sent, by the thread they are typed into."""
        threads = [int(key[1]) for name in sent if (key := REPLY.fullmatch(name))]
        return {pk: cls.on(pk, sent) for pk in threads if sent.get(f"r{pk}-text", "").strip()}


class RefusalForm(forms.Form):
    """Why the words stay as they are."""

    reason = forms.CharField(
        label=_("Reason"),
        required=False,
        max_length=COMMENT_MAX,
        widget=forms.Textarea(attrs={"rows": 2, "dir": "auto"}),
    )
