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
    undecided = models.Q(verification__decides=None, verification__restores__decides=None)
    return decided & asked & undecided & ~_signed("verification") & ~_signed("verification__restores")


def _signed(verification: str) -> models.Exists:
    """Whether a second person has signed off that verdict of a claim.

    Asked of one after the other: joined, PostgreSQL expects a single claim that waits, and then reads all sign-offs
    again for each of thousands.
    """
    from checks.models.verification import SignOff  # of claims, whose conditions these are

    return models.Exists(SignOff.objects.filter(verification=models.OuterRef(verification)))


def checked_by(user: User) -> models.Q:
    """Whether the standing verdict of a claim is the person's, also one that holds again by an undo."""
    restored = models.Q(verification__restores__by__isnull=False, verification__restores__by=user)
    return models.Q(verification__by=user) | restored
