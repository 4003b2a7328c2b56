"""Questions to somebody outside: to whom, for how long, and which on which claim; and what they answer."""

from collections.abc import Callable, Sequence
from typing import Any

from django import forms
from django.utils.text import Truncator
from django.utils.translation import gettext_lazy as _

from checks.actions import inviting
from checks.models import Claim, Question
from checks.models.discussion import COMMENT_MAX, QUESTION_MAX


class InvitationForm(forms.Form):
    """A name, a number of days, and for each of some claims whether it is asked about, and what.

    `ask` words the question to begin with.
    """

    name = forms.CharField(
        label=_("Who answers"), max_length=inviting.NAME_MAX,
        help_text=_("As the desk names them, and as they read it."),
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )  # fmt: skip
    days = forms.IntegerField(
        label=_("Days until the link closes"), min_value=1, max_value=inviting.DAYS_MAX, initial=inviting.DAYS
    )

    def __init__(self, *args: Any, claims: Sequence[Claim], ask: Callable[[Claim], str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.claims = claims
        for claim in claims:
            self.fields[f"ask-{claim.pk}"] = forms.BooleanField(label=_("Ask this"), required=False, initial=True)
            self.fields[f"question-{claim.pk}"] = forms.CharField(
                label=_("Question"), required=False, max_length=QUESTION_MAX,
                initial=Truncator(ask(claim)).chars(QUESTION_MAX),
                widget=forms.Textarea(attrs={"rows": 2, "dir": "auto"}),
            )  # fmt: skip

    def rows(self) -> list[tuple[Claim, forms.BoundField, forms.BoundField]]:
        """Each claim with its two fields."""
        return [(claim, self[f"ask-{claim.pk}"], self[f"question-{claim.pk}"]) for claim in self.claims]

    def clean(self) -> dict[str, Any]:
        """With the questions, and none of them empty."""
        cleaned = super().clean() or {}
        asked = [claim for claim in self.claims if cleaned.get(f"ask-{claim.pk}")]
        for claim in asked:
            name = f"question-{claim.pk}"
            if name in cleaned and not cleaned[name]:
                self.add_error(name, _("Write the question, or take the claim out."))
        cleaned["questions"] = [(claim, cleaned.get(f"question-{claim.pk}", "")) for claim in asked]
        return cleaned


class AnswerForm(forms.Form):
    """A field for each question that has no answer yet."""

    def __init__(self, *args: Any, questions: Sequence[Question], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for question in questions:
            self.fields[f"answer-{question.pk}"] = forms.CharField(
                label=question.text, required=False, max_length=COMMENT_MAX,
                widget=forms.Textarea(attrs={"rows": 4, "dir": "auto"}),
            )  # fmt: skip
        self.questions = questions

    def answers(self) -> dict[int, str]:
        """What was answered, by the id of the question."""
        return {question.pk: self.cleaned_data[f"answer-{question.pk}"] for question in self.questions}
