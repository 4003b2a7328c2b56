"""The fields of a form are written as Django's own templates write them."""

from datetime import date

import pytest
from django import forms
from django.forms.renderers import DjangoTemplates
from django.utils.safestring import mark_safe

from checks.forms.rendering import WRITERS, Plain

CHOICES = [("", "Any <kind>"), ("1", "One"), ("Group & Co", [("2", "Two"), (3, "Three")])]
FIELDS = {
    "text": (forms.TextInput(attrs={"class": "a", "required": True, "disabled": False, "maxlength": 30}), 'say "<b>"'),
    "nothing": (forms.TextInput(), None),
    "empty": (forms.TextInput(), ""),
    "safe": (forms.TextInput(), mark_safe("&lt;")),
    "area": (forms.Textarea(attrs={"rows": 2, "dir": "auto"}), "two\nlines & more"),
    "empty area": (forms.Textarea(), None),
    "url": (forms.URLInput(), "https://example.org/?a=1&b=2"),
    "number": (forms.NumberInput(attrs={"min": 0}), 1234567),
    "day": (forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"), date(2026, 3, 9)),
    "hidden": (forms.HiddenInput(), 12_345),
    "ticked": (forms.CheckboxInput(attrs={"aria-label": "Yes"}), True),
    "not ticked": (forms.CheckboxInput(), False),
    "chosen": (forms.Select(attrs={"id": "id_kind"}, choices=CHOICES), "2"),
    "chosen number": (forms.Select(choices=CHOICES), 3),
    "radio": (forms.RadioSelect(choices=CHOICES), "1"),
    "several": (forms.SelectMultiple(choices=CHOICES), ["1", "2"]),
}


@pytest.mark.parametrize("name", FIELDS)
def test_a_field_is_written_as_django_writes_it(name: str) -> None:
    widget, value = FIELDS[name]

    ours = widget.render("a&field", value, renderer=Plain())

    assert ours == widget.render("a&field", value, renderer=DjangoTemplates())


def test_what_is_written_here_has_a_template_in_django() -> None:
    for template in WRITERS:
        DjangoTemplates().get_template(template)


@pytest.mark.parametrize("wrapped", [True, False])
def test_one_of_a_row_of_radio_buttons_is_written_as_django_writes_it(*, wrapped: bool) -> None:
    class Asked(forms.Form):
        kind = forms.ChoiceField(choices=[("a", "A & B"), ("c", "C")], widget=forms.RadioSelect, initial="c")

    ours, theirs = Asked(renderer=Plain())["kind"], Asked(renderer=DjangoTemplates())["kind"]

    assert [one.tag(wrapped) for one in ours] == [one.tag(wrapped) for one in theirs]
