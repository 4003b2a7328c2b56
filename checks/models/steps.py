"""The steps of checking that have a key, and which key each has for a person.

The help sheet, the page of keys, the command palette and the scripts take them from here; what a step does on the page
stands in the scripts, by its name.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.db.models import TextChoices
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from checks.models.desk import User

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise


class Group(TextChoices):
    """What a step is for; the help sheet has a table for each."""

    MOVING = "moving", gettext_lazy("Moving")
    MARKING = "marking", gettext_lazy("Marking")
    WRITING = "writing", gettext_lazy("Writing")
    SEVERAL = "several", gettext_lazy("Several claims at once")
    SPLIT = "split", gettext_lazy("Correcting the split")


@dataclass(frozen=True)
class Step:
    """Something a key does: its name for programs, its words, and the key it has at first.

    A `fixed` one is a key with a modifier, or one of the browser's own for leaving a field: it stays as it is.
    """

    name: str
    group: Group
    words: "StrOrPromise"
    key: str
    fixed: bool = False


STEPS = (
    Step("next_claim", Group.MOVING, gettext_lazy("next claim"), "j"),
    Step("previous_claim", Group.MOVING, gettext_lazy("previous claim"), "k"),
    Step("next_open", Group.MOVING, gettext_lazy("next open claim"), "J"),
    Step("previous_open", Group.MOVING, gettext_lazy("previous open claim"), "K"),
    Step("next_bare", Group.MOVING, gettext_lazy("next bare passage"), "b"),
    Step("back", Group.MOVING, gettext_lazy("back to the text"), "Esc", fixed=True),
    Step("search", Group.MOVING, pgettext_lazy("key", "search"), "/"),
    Step("palette", Group.MOVING, gettext_lazy("find a step, a claim, a person or a page"), "Ctrl+K", fixed=True),
    Step("help", Group.MOVING, gettext_lazy("list of keys"), "?"),
    Step("sourced", Group.MARKING, pgettext_lazy("key", "sourced"), "1"),
    Step("disputed", Group.MARKING, pgettext_lazy("key", "disputed"), "2"),
    Step("needs_context", Group.MARKING, pgettext_lazy("key", "needs context"), "3"),
    Step("cleared", Group.MARKING, gettext_lazy("clear: nothing to check"), "0"),
    Step("open", Group.MARKING, pgettext_lazy("key", "reopen"), "r"),
    Step("still_holds", Group.MARKING, gettext_lazy("still holds, after the wording changed"), "w"),
    Step("undo", Group.MARKING, gettext_lazy("undo my last verdict; again, the one before"), "u"),
    Step("evidence", Group.WRITING, gettext_lazy("evidence; or paste links anywhere"), "e"),
    Step("reuse", Group.WRITING, gettext_lazy("take the source used last in this article"), "t"),
    Step("note", Group.WRITING, pgettext_lazy("key", "note"), "n"),
    Step("assign", Group.WRITING, pgettext_lazy("key", "assign"), "a"),
    Step("save", Group.WRITING, gettext_lazy("save and next"), "Ctrl+Enter", fixed=True),
    Step("select", Group.SEVERAL, gettext_lazy("select the claim, or no longer"), "x"),
    Step("select_to", Group.SEVERAL, gettext_lazy("select all from the last selected claim to this one"), "X"),
    Step("shrink", Group.SPLIT, gettext_lazy("shrink by a word"), "["),
    Step("grow", Group.SPLIT, gettext_lazy("grow by a word"), "]"),
    Step("split", Group.SPLIT, gettext_lazy("split at the cursor in the text"), "s"),
    Step("join", Group.SPLIT, gettext_lazy("join with the next claim"), "+"),
    Step("claim_words", Group.SPLIT, gettext_lazy("claim on the selected words"), "c"),
)
OWN = tuple(step for step in STEPS if not step.fixed)


def keys_of(user: User) -> dict[str, str]:
    """The key of each step for this person, "" for one that has none; a step they never changed has its first one."""
    chosen: dict[str, Any] = user.keys
    return {step.name: step.key if step.fixed else chosen.get(step.name, step.key) for step in STEPS}


def changed_keys(keys: Mapping[str, str]) -> dict[str, str]:
    """Of a key for each step, those that differ from the first ones."""
    return {step.name: keys[step.name] for step in OWN if keys.get(step.name, step.key) != step.key}


def refused_keys(keys: Mapping[str, str]) -> dict[str, str]:
    """Why keys are refused, as one sentence a step; empty where all can be had.

    `keys` has the key of each step that is not fixed, "" for none.
    """
    taken = Counter(keys.values())
    twice = {name: _same_key(name, keys) for name, key in keys.items() if key and taken[key] > 1}
    unfit = {name: sentence for name, key in keys.items() if key and (sentence := _why_not_key(key))}
    return twice | unfit


def _why_not_key(key: str) -> str:
    if key.isspace():
        return _("The browser needs this key for itself: choose a letter, a digit or a sign.")
    if len(key) > 1:
        return _("Type one letter, digit or sign. Tab, Enter, Esc and the like stay as they are; empty means no key.")
    return "" if key.isprintable() else _("This key shows no sign: choose a letter, a digit or a sign.")


def _same_key(name: str, keys: Mapping[str, str]) -> str:
    others = [str(step.words) for step in OWN if step.name != name and keys.get(step.name) == keys[name]]
    return _("“%(key)s” is also the key for: %(others)s. Give one of them another, or none.") % {
        "key": keys[name],
        "others": "; ".join(others),
    }
