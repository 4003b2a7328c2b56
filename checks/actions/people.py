"""What a person sets for themselves."""

from datetime import date

from django.db.models import Q

from checks.models import User


def switch_single_keys(*, by: User, on: bool) -> User:
    """Turns the single-key shortcuts on or off for the person (WCAG 2.1.4)."""
    by.single_keys = on
    by.save(update_fields=["single_keys"])
    return by


def note_digest(*, by: User, day: date) -> bool:
    """Notes that the person's mail of this day is on its way; False where that was noted already, here or elsewhere."""
    others = Q(digest_sent_on=None) | ~Q(digest_sent_on=day)
    return User.objects.filter(others, pk=by.pk).update(digest_sent_on=day) == 1


def take_back_digest(*, by: User, day: date) -> None:
    """Takes the note back where the mail could not be sent, so that the next run tries again."""
    User.objects.filter(pk=by.pk, digest_sent_on=day).update(digest_sent_on=None)
