"""The fields of a card: a label above, help and error below. Written here, as a card has a dozen of them each time."""

from django import template
from django.forms import BoundField
from django.utils.html import conditional_escape, format_html
from django.utils.safestring import SafeString, mark_safe

from checks.templatetags.marks import with_focus

register = template.Library()


@register.simple_tag
def line(field: BoundField, *, focus: bool = False) -> SafeString:
    """A field with its label; `focus` puts the cursor into it when it is shown."""
    name, errors = conditional_escape(field.id_for_label), field.errors
    shown = with_focus(field) if focus else field.as_widget()
    help_text = format_html('<p class="help" id="{}_helptext">{}</p>', name, field.help_text) if field.help_text else ""
    refused = format_html('<p class="error" id="{}_error">{}</p>', name, " ".join(map(str, errors))) if errors else ""
    return mark_safe(  # noqa: S308  # each part is escaped
        f'<div class="field{" wrong" if errors else ""}"><label for="{name}">{conditional_escape(field.label)}</label>'
        f"{shown}{help_text}{refused}</div>"
    )


@register.simple_tag
def choice(field: BoundField) -> SafeString:
    """A choice of a few, as radio buttons in one row."""
    options = "".join(
        f'<label for="{conditional_escape(radio.id_for_label)}">{radio.tag()}'
        f"<span>{conditional_escape(radio.choice_label)}</span></label>"
        for radio in field
    )
    errors = "".join(f'<p class="error">{conditional_escape(str(error))}</p>' for error in field.errors)
    legend = conditional_escape(field.label)
    return mark_safe(  # noqa: S308  # each part is escaped
        f'<fieldset class="choice"><legend class="vh">{legend}</legend>{options}{errors}</fieldset>'
    )
