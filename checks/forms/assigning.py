"""Whom claims are assigned to, until when, and which of an article's claims."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.http import QueryDict
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from checks.actions.assigning import AS_IT_IS, When
from checks.comparing import PARAGRAPH
from checks.forms.article import fits
from checks.models import Claim, User
from checks.models.article import YEAR_REFUSED

NOBODY = "nobody"
# The act of the button by which a person takes claims themselves.
TAKE = "take"
# Characters of a paragraph by which it is known in the list of them.
PARAGRAPH_SHOWN = 60


class AssignForm(forms.Form):
    """Who is to check claims, out of some people, and until when.

    With TAKE the person who sent it, whoever is chosen. `keeps_due`: an empty time leaves each claim's own; else the
    claim is to have none. `kept`: it was typed, and another act was asked for.
    """

    to = forms.ChoiceField(label=gettext_lazy("Assign to"))
    due = forms.DateTimeField(
        label=gettext_lazy("Due"),
        required=False,
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
    )
    keeps_due = False
    kept = False

    def __init__(self, *args: Any, people: Iterable[User], by: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.people = {str(person.pk): person for person in people}
        self.taker = by if self.data.get("act") == TAKE else None
        named = [(pk, person.name) for pk, person in self.people.items()]
        self.fields["to"].choices = [  # type: ignore[attr-defined]
            ("", _("Choose a person")), (NOBODY, _("Nobody")), *named
        ]  # fmt: skip
        self.fields["to"].required = self.taker is None

    @classmethod
    def of(cls, claim: Claim, **given: Any) -> "AssignForm":
        """The form of one claim, with whom it is assigned to and its time."""
        initial = {"to": str(claim.assignee_id) if claim.assignee_id else "", "due": claim.due}
        return cls(initial=initial, auto_id="id_assign_%s", **given)

    @classmethod
    def typed_in(cls, sent: QueryDict, **given: Any) -> "AssignForm":
        """The form of one claim as it was sent with another act: kept, and nothing in it is wrong yet."""
        initial = {"to": sent.get("to", ""), "due": sent.get("due", "")}
        form = cls(initial=initial, auto_id="id_assign_%s", **given)
        form.kept = True
        return form

    def clean_due(self) -> datetime | None:
        """A moment that every time zone can show."""
        due: datetime | None = self.cleaned_data["due"]
        if not fits(due):
            raise ValidationError(YEAR_REFUSED)
        return due

    def person(self) -> User | None:
        """Whom to assign to; None for nobody."""
        return self.taker or self.people.get(self.cleaned_data["to"])

    def given(self) -> dict[str, Any]:
        """What was chosen, as the action takes it."""
        due: When = self.cleaned_data["due"]
        return {"to": self.person(), "due": due or (AS_IT_IS if self.keeps_due else None)}


class AssignManyForm(AssignForm):
    """The same for claims that were chosen, some of which may have a time already."""

    keeps_due = True

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["due"].help_text = _("Empty: as each claim has it.")


class AssignInArticleForm(AssignManyForm):
    """The same with which claims of an article: those to decide, all, those of a paragraph, or chosen ones.

    `rows` are the claims that stand, each as id, first code point in `text` and whether it is to be decided.
    """

    which = forms.ChoiceField(label=gettext_lazy("Which claims"), widget=forms.RadioSelect, initial="undecided")
    paragraph = forms.ChoiceField(label=gettext_lazy("Paragraph"), required=False)
    in_hand = forms.IntegerField(required=False, widget=forms.HiddenInput)

    def __init__(
        self, *args: Any, text: str, rows: Sequence[tuple[int, int, bool]], chosen: Sequence[int] = (), **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.rows, self.chosen = rows, chosen
        self.paragraphs = [(found.start(), found.end(), found[0]) for found in PARAGRAPH.finditer(text)]
        which = [
            ("undecided", _("Those that are to be decided")), ("all", _("All")),
            ("here", _("The paragraph of the claim in hand")), ("paragraph", _("Another paragraph")),
        ]  # fmt: skip
        if chosen:
            which.insert(0, ("selected", _("Those selected (%(number)d)") % {"number": len(chosen)}))
            self.fields["which"].initial = "selected"
        self.fields["which"].choices = which  # type: ignore[attr-defined]
        self.fields["paragraph"].choices = [  # type: ignore[attr-defined]
            (str(number), f"{number}. {Truncator(words).chars(PARAGRAPH_SHOWN)}")
            for number, (_start, _end, words) in enumerate(self.paragraphs, 1)
        ]

    def clean(self) -> dict[str, Any]:
        """Refuses a choice that has no claim, beside the field."""
        cleaned = super().clean() or {}
        if "which" in cleaned and "paragraph" in cleaned and not self.claims():
            self.add_error("which", _("There is no claim among these: choose others."))
        return cleaned

    def claims(self) -> list[int]:
        """The ids of the claims that were chosen."""
        which = self.cleaned_data["which"]
        if which == "selected":
            return list(self.chosen)
        if which == "here":
            place = next((start for pk, start, _open in self.rows if pk == self.cleaned_data.get("in_hand")), None)
            return self._beside(place) if place is not None else []
        if which == "paragraph":
            number = self.cleaned_data["paragraph"]
            return self._beside(self.paragraphs[int(number) - 1][0]) if number else []
        return [pk for pk, _start, undecided in self.rows if undecided or which == "all"]

    def _beside(self, place: int) -> list[int]:
        """The claims that begin in the paragraph of a code point."""
        first, end = next((start, end) for start, end, _words in self.paragraphs if start <= place < end)
        return [pk for pk, start, _open in self.rows if first <= start < end]
