"""The keys of the person who looks: in the help sheet, for the scripts, and beside a button."""

from typing import Any

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import pgettext

from checks.models.steps import STEPS, Group, keys_of

register = template.Library()


def _keys(context: dict[str, Any]) -> dict[str, str]:
    """Their keys by step, read once a page."""
    user = context["request"].user
    if not hasattr(user, "keys_by_step"):
        user.keys_by_step = _as_printed(keys_of(user)) if user.is_authenticated else {}
    kept: dict[str, str] = user.keys_by_step
    return kept


def _as_printed(keys: dict[str, str]) -> dict[str, str]:
    """The keys with those that have names by the names on the reader's keyboard."""
    names = {"Ctrl": pgettext("keyboard", "Ctrl"), "Enter": pgettext("keyboard", "Enter")}
    fixed = {step.name: "+".join(names.get(part, part) for part in step.key.split("+")) for step in STEPS if step.fixed}
    return keys | fixed


FIXED = frozenset(step.name for step in STEPS if step.fixed)


@register.simple_tag(takes_context=True)
def key_of(context: dict[str, Any], step: str) -> str:
    """The person's key for a step; "" where it has none, or does nothing as single keys are off."""
    shown = _keys(context).get(step, "")
    return shown if not shown or step in FIXED or context["request"].user.single_keys else ""


@register.simple_tag(takes_context=True)
def key(context: dict[str, Any], step: str) -> SafeString:
    """The key beside the button that does the same; nothing where it does nothing."""
    shown = key_of(context, step)
    return format_html('<kbd aria-hidden="true">{}</kbd>', shown) if shown else SafeString("")


@register.simple_tag(takes_context=True)
def key_groups(context: dict[str, Any]) -> list[tuple[str, list[tuple[str, str, list[str]]]]]:
    """The help sheet: each group's name, and its steps as name, words and the parts of the key."""
    own = _keys(context)
    return [
        (
            str(group.label),
            [
                (step.name, str(step.words), own[step.name].split("+") if step.fixed else [own[step.name]])
                for step in STEPS
                if step.group == group
            ],
        )
        for group in Group
    ]


@register.simple_tag(takes_context=True)
def step_map(context: dict[str, Any]) -> dict[str, list[str]]:
    """What the scripts read: of each step its key and its words."""
    own = _keys(context)
    return {step.name: [own[step.name], str(step.words)] for step in STEPS}
