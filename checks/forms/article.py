"""Bringing an article in, and what is said of it besides its text."""

from datetime import date, datetime
from textwrap import shorten
from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.text import Truncator
from django.utils.translation import gettext_lazy as _

from checks import rules
from checks.actions.intake import CHANGEABLE, DETAILS, HEADLINE_MAX
from checks.forms.claim import is_address
from checks.models import Article, Desk, User
from checks.models.article import FIRST_YEAR, LAST_YEAR, YEAR_REFUSED
from checks.models.said import in_words
from checks.reading import Document, Unreadable, read, read_pasted, refuse_size

# A text without a headline is named after its first words; so many characters of them at most.
GUESSED_HEADLINE = 100

# What the text may tell of itself in words, and how many characters of it are kept; an ellipsis says where it goes on.
LONGEST = {"headline": HEADLINE_MAX, "byline": 200, "outlet": 200}
ADDRESS_MAX = 2_000


def told_by(document: Document) -> dict[str, str]:
    """What a text says of itself, by detail, as far as the details take it."""
    told = {name: Truncator(getattr(document, name)).chars(limit) for name, limit in LONGEST.items()}
    usable = is_address(document.url) and len(document.url) <= ADDRESS_MAX
    return told | {"language": document.language, "url": document.url if usable else ""}


def fits(day: date | None) -> bool:
    """Whether a day, where there is one, is in the years that an article may have."""
    return day is None or FIRST_YEAR <= day.year <= LAST_YEAR


class DetailsForm(forms.ModelForm):  # type: ignore[type-arg]  # no generic when it runs
    """What is said of an article besides its text and its desk."""

    class Meta:
        model = Article
        fields = DETAILS
        labels = {
            "headline": _("Headline"),
            "byline": _("Byline"),
            "outlet": _("Outlet"),
            "url": _("Web address"),
            "external_id": _("Newsroom id"),
            "language": _("Language"),
            "published_on": _("Published on"),
            "risk": _("Risk"),
            "deadline": _("Deadline"),
            "status": _("Status"),
        }
        widgets = {
            "deadline": forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
            "published_on": forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
            "url": forms.URLInput(),
        }

    def clean_deadline(self) -> datetime | None:
        """A moment that every time zone can show."""
        deadline: datetime | None = self.cleaned_data["deadline"]
        if not fits(deadline):
            raise ValidationError(YEAR_REFUSED)
        return deadline

    def clean_published_on(self) -> date | None:
        """A day that every time zone can show."""
        day: date | None = self.cleaned_data["published_on"]
        if not fits(day):
            raise ValidationError(YEAR_REFUSED)
        return day

    def details(self) -> dict[str, Any]:
        """The cleaned values by name, as the actions take them."""
        return {name: self.cleaned_data[name] for name in DETAILS}


class ChangedDetailsForm(DetailsForm):
    """The same for an article that is there: it carries along what the person saw, and gives what they changed.

    Two people may have the form open at once: who saves second changes only what they typed into. The gate changes the
    status.
    """

    class Meta(DetailsForm.Meta):
        fields = CHANGEABLE

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            field.show_hidden_initial = True

    def details(self) -> dict[str, Any]:
        """The cleaned values of the fields that were changed."""
        return {name: self.cleaned_data[name] for name in self.changed_data}


class TextForm(forms.Form):
    """A text, pasted or as a file; `document` is what was read, None where nothing could be."""

    text = forms.CharField(
        label=_("Text"), required=False, strip=False, widget=forms.Textarea(attrs={"rows": 14, "dir": "auto"})
    )
    file = forms.FileField(
        label=_("Or a file"),
        required=False,
        help_text=_("Text, Markdown or HTML (.txt, .md, .html); it is used instead of pasted text."),
    )
    document: Document | None = None

    def clean(self) -> dict[str, Any]:
        """Reads the file, or else the pasted text; the reason stands beside the field that could not be read."""
        cleaned = super().clean() or {}
        if "text" in self.errors and not cleaned.get("file"):
            return cleaned  # what is wrong with it stands there, and not that there is none
        try:
            self.document = _read(cleaned)
            cleaned["text"] = self.document.text
        except Unreadable as refused:
            self.add_error("file" if cleaned.get("file") else "text", in_words(str(refused)))
        return cleaned

    def keep_text(self, **said: Any) -> None:
        """Shows the text that was read from a file, as a browser sends no file twice; and what else is said."""
        if self.document:
            self.data = dict(self.data.items()) | {"text": self.document.text} | said


def _read(cleaned: dict[str, Any]) -> Document:
    most = settings.ARTICLE_MAX_BYTES
    if file := cleaned.get("file"):
        refuse_size(file.size, most, "This file")  # before it is taken into memory
        return read(file.name, file.read(), max_bytes=most)
    return read_pasted(cleaned.get("text", ""), max_bytes=most)


class RevisionForm(TextForm):
    """A new text of an article, and the number of the revision that the person saw."""

    seen = forms.IntegerField(min_value=1, widget=forms.HiddenInput)


class NewArticleForm(TextForm, DetailsForm):
    """An article's text with its desk and details; what the text tells fills what is empty."""

    desk = forms.ModelChoiceField(Desk.objects.none(), label=_("Desk"), empty_label=None)

    field_order = ["text", "file", "desk", *DETAILS]

    def __init__(self, *args: Any, by: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.by = by
        self.fields["desk"].queryset = Desk.objects.visible_to(by)  # type: ignore[attr-defined]
        self.fields["headline"].required = False
        # Ready is what the gate makes of a draft.
        offered, status = {Article.Status.DRAFT, Article.Status.PUBLISHED}, self.fields["status"]
        if sentence := rules.may_not("add_published", by):
            offered.remove(Article.Status.PUBLISHED)
            status.help_text = status.error_messages["invalid_choice"] = sentence
        status.choices = [  # type: ignore[attr-defined]
            choice for choice in Article.Status.choices if choice[0] in offered
        ]

    def clean(self) -> dict[str, Any]:
        """Fills what was left empty with what the text tells."""
        cleaned = super().clean()
        if self.document is None:
            return cleaned
        cleaned |= {name: cleaned.get(name) or value for name, value in told_by(self.document).items()}
        told_on = self.document.published if fits(self.document.published) else None
        cleaned["published_on"] = cleaned.get("published_on") or told_on
        if not cleaned["headline"]:
            first = self.document.text.partition("\n")[0]
            cleaned["headline"] = shorten(first, GUESSED_HEADLINE, placeholder=" …") or first[:GUESSED_HEADLINE]
        return cleaned

    def filled(self) -> "NewArticleForm":
        """The form to show after a preview: with the normal text and what it told, so that no file is sent twice."""
        told = {name: self.cleaned_data.get(name) for name in self.fields if name != "file"}
        return NewArticleForm(initial=told, by=self.by)
