"""What a person sets for themselves."""

from checks.models import User


def switch_single_keys(*, by: User, on: bool) -> User:
    """Turns the single-key shortcuts on or off for the person (WCAG 2.1.4)."""
    by.single_keys = on
    by.save(update_fields=["single_keys"])
    return by
