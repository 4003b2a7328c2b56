"""Icons: small drawings beside words, from one file of the workbench's own."""

from django import template
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString

register = template.Library()

# What points somewhere along the line, and so the other way where one reads from right to left.
TURNS = {"back", "on", "undo"}


@register.simple_tag
def icon(name: str) -> SafeString:
    """The drawing of this name in icons.svg; a screen reader passes it over, as its words stand beside it."""
    turns = " turns" if name in TURNS else ""
    address = static("checks/icons.svg")
    return format_html('<svg class="icon{}" aria-hidden="true"><use href="{}#{}"/></svg>', turns, address, name)
