"""What a person sets for themselves."""

from collections.abc import Mapping

from checks.actions import Refused
from checks.models import User
from checks.models.steps import OWN, changed_keys, refused_keys


def switch_single_keys(*, by: User, on: bool) -> User:
    """Turns the single-key shortcuts on or off for the person (WCAG 2.1.4)."""
    by.single_keys = on
    by.save(update_fields=["single_keys"])
    return by


def choose_keys(*, by: User, keys: Mapping[str, str]) -> User:
    """Gives steps other keys for the person, "" for none; a step that is not named has its first key again.

    Refused where two steps would have one key, or a key is one that the browser needs. Only what differs is kept, so
    that a later change of a first key reaches everybody who never chose another.
    """
    every = {step.name: keys.get(step.name, step.key) for step in OWN}
    if refused := refused_keys(every):
        raise Refused(next(iter(refused.values())))
    by.keys = changed_keys(every)
    by.save(update_fields=["keys"])
    return by
