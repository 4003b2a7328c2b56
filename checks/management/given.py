"""What a command is given at a terminal: a person by name, an article's text in a file."""

from pathlib import Path

from django.conf import settings
from django.core.management.base import CommandError
from django.db.models import Q

from checks import rules
from checks.models import User
from checks.reading import Document, Unreadable, read, refuse_size


def person_named(username: str, act: str = "") -> User:
    """Who does it: the person named, else the only superuser; CommandError where there is none, or several.

    An `act` of the rules is a signature: nobody's is guessed where a colleague with the role may have meant theirs.
    """
    if username:
        person = User.objects.filter(username=username, is_active=True).first()
        if person is None:
            raise CommandError(f"Nobody signs in as {username}: give --by the name of a person who does.")
        return person
    may = Q(is_superuser=True)
    if act:
        may |= Q(groups__name__in=rules.ACTS[act].roles)
    people = list(User.objects.filter(may, is_active=True).distinct().order_by("-is_superuser", "pk")[:2])
    if not (people and people[0].is_superuser):
        raise CommandError("There is no superuser: say with --by who does it.")
    if len(people) > 1:
        raise CommandError("More than one person may do this: say with --by who does it.")
    return people[0]


def document_in(file: Path) -> Document:
    """What the file says; CommandError where it cannot be read, unread where it is larger than an article may be."""
    most = settings.ARTICLE_MAX_BYTES
    try:
        refuse_size(file.stat().st_size, most, "This file")
        return read(file.name, file.read_bytes(), max_bytes=most)
    except OSError as error:
        raise CommandError(f"{file} cannot be read: {(error.strerror or str(error)).lower()}.") from None
    except Unreadable as refused:
        raise CommandError(str(refused)) from None
