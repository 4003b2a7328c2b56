"""Conditions on a claim: that a second person is to look at it, and whose the first verdict is."""

from django.db import models

from checks.models.desk import User


def waits_for_second() -> models.Q:
    """Whether a sign-off is missing on the standing verdict of a claim."""
    decided = models.Q(status__in=["sourced", "disputed", "needs_context"]) | models.Q(
        status="cleared", suggested_clear=""
    )
    asked = (
        models.Q(verification__rule__sign_off_from="low")
        | models.Q(verification__rule__sign_off_from="normal", article__risk__in=["normal", "high"])
        | models.Q(verification__rule__sign_off_from="high", article__risk="high")
    )
    unsigned = models.Q(
        verification__decides=None, verification__sign_off=None,
        verification__restores__decides=None, verification__restores__sign_off=None,
    )  # fmt: skip
    return decided & asked & unsigned


def checked_by(user: User) -> models.Q:
    """Whether the standing verdict of a claim is the person's, also one that holds again by an undo."""
    restored = models.Q(verification__restores__by__isnull=False, verification__restores__by=user)
    return models.Q(verification__by=user) | restored
