"""What a person sets for themselves."""

import zoneinfo
from datetime import date

from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from checks.actions import Refused
from checks.models import User
from checks.models.desk import LANGUAGES

NO_LANGUAGE = _("Choose a language of the list.")
NO_TIME_ZONE = _("Choose a time zone of the list.")


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


def change_settings(*, by: User, language: str, time_zone: str, daily_digest: bool) -> User:
    """Sets the person's language and time zone, "" for the browser's and the workbench's, and whether they get e-mail.

    Refused where the workbench does not speak that language, or no time zone has that name.
    """
    if language not in {"", *dict(LANGUAGES)}:
        raise Refused(NO_LANGUAGE)
    if time_zone not in {"", *zoneinfo.available_timezones()}:
        raise Refused(NO_TIME_ZONE)
    by.language, by.time_zone, by.daily_digest = language, time_zone, daily_digest
    by.save(update_fields=["language", "time_zone", "daily_digest"])
    return by
