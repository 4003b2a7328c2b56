"""What a person sets for themselves."""

import zoneinfo
from collections.abc import Mapping
from datetime import date

from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from checks.actions import Refused
from checks.models import User
from checks.models.desk import LANGUAGES
from checks.models.steps import OWN, changed_keys, refused_keys

NO_LANGUAGE = _("Choose a language of the list.")
NO_TIME_ZONE = _("Choose a time zone of the list.")


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
