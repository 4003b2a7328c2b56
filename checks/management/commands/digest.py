"""`manage.py digest`: one mail a day to each person for whom something waits."""

from argparse import ArgumentParser
from contextlib import suppress
from typing import Any

from django.conf import settings
from django.core.mail import get_connection, send_mail
from django.core.management.base import BaseCommand, CommandError
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from checks.actions.people import note_digest, take_back_digest
from checks.exports.digest import Digest, digest_of
from checks.models import User


class Command(BaseCommand):
    """Sends the digests that are due; run it every morning, on one machine or on several.

    Whoever notes first that a person's mail of the day is on its way sends it. A mail names articles by their
    headlines and quotes no word of a draft.
    """

    help = "Sends each person one mail with what waits for them today; a second run on one day sends nothing."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Whether to show the mails and send none."""
        parser.add_argument("--show", action="store_true", help="print the mails and send none")

    def handle(self, *, show: bool, **options: Any) -> None:
        """CommandError where links would lead nowhere, and where a mail could not be sent."""
        if not settings.SITE and not show:
            raise CommandError("Set NEWSROOM_ADDRESS to the address the desk opens, for the mails' links.")
        people = User.objects.filter(is_active=True, daily_digest=True).exclude(email="").order_by("pk")
        sent, failed, connection = 0, [], get_connection()
        try:
            if not show:
                connection.open()
            for person in people:
                try:
                    sent += self._send(person, connection, show=show)
                except OSError as error:
                    failed.append(f"{person.username} ({error})")
                    # The server may have hung up: the next mail opens the connection again.
                    _close(connection)
        except OSError as error:
            raise CommandError(f"The mail server does not answer, nothing was sent: {error}.") from None
        finally:
            _close(connection)
        self.stdout.write(f"{sent} digest{'' if sent == 1 else 's'} {'to send' if show else 'sent'}.")
        if failed:
            raise CommandError(f"Not sent, try again later: {', '.join(failed)}.")

    def _send(self, person: User, connection: Any, *, show: bool) -> bool:
        now = timezone.now()
        day = now.astimezone(person.zone).date()
        if person.digest_sent_on == day:
            return False
        digest = digest_of(person, now)
        if digest.empty:
            return False
        subject, text = in_words(person, digest)
        if show:
            self.stdout.write(f"To: {person.email}\nSubject: {subject}\n\n{text}")
            return True
        if not note_digest(by=person, day=day):
            return False
        try:
            send_mail(subject, text, None, [person.email], connection=connection)
        except OSError:
            take_back_digest(by=person, day=day)
            raise
        return True


def _close(connection: Any) -> None:
    with suppress(OSError):
        connection.close()


def in_words(person: User, digest: Digest) -> tuple[str, str]:
    """Subject and text, in the person's language and time zone."""
    with translation.override(person.language or settings.LANGUAGE_CODE), timezone.override(person.zone):
        context = {"digest": digest, "site": settings.SITE, "settings_path": reverse("me")}
        text = render_to_string("mail/digest.txt", context)
        return _("Newsroom: what waits for you today"), text.strip() + "\n"
