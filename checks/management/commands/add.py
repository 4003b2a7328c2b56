"""`manage.py add FILE`: an article from a file, as the page for new articles takes it."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any, cast

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db.models import CharField

from checks.actions.intake import HEADLINE_MAX, add_article
from checks.forms.article import fits
from checks.forms.claim import is_address
from checks.models import Article, Desk, User
from checks.reading import Document, Unreadable, read, refuse_size

# Where `manage.py runserver` answers; a server in production is reached by its first host name.
LOCAL = "http://127.0.0.1:8000"


class Command(BaseCommand):
    """Reads a file, adds it as an article and prints the article's id and address, a line each."""

    help = "Adds a .txt, .md or .html file as an article, and prints its id, then its address."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The file, and what it cannot tell itself."""
        parser.add_argument("file", type=Path, metavar="FILE")
        parser.add_argument("--desk", default="", metavar="NAME", help="default: the only desk")
        parser.add_argument("--headline", default="", help="default: the file's own, else its name")
        parser.add_argument("--by", default="", metavar="USERNAME", help="default: the first superuser")

    def handle(self, *, file: Path, desk: str, headline: str, by: str, **options: Any) -> None:
        """CommandError, in one sentence, where the file, the desk or the person is not to be had."""
        person = _person(by)
        where = _desk(desk, person)
        document = _read(file)
        given = (headline.strip() or document.headline or file.stem)[:HEADLINE_MAX]
        article = add_article(desk=where, by=person, text=document.text, headline=given, **_told(document))
        base = f"https://{settings.ALLOWED_HOSTS[0].lstrip('.')}" if settings.PRODUCTION else LOCAL
        self.stdout.write(f"{article.pk}\n{base}{article.get_absolute_url()}")


def _person(username: str) -> User:
    """Who adds it: the person named, else the first superuser."""
    if username:
        person = User.objects.filter(username=username, is_active=True).first()
        if person is None:
            raise CommandError(f"Nobody signs in as {username}: give --by the name of a person who does.")
        return person
    chief = User.objects.filter(is_superuser=True, is_active=True).order_by("pk").first()
    if chief is None:
        raise CommandError("There is no superuser: say with --by who adds the article.")
    return chief


def _desk(name: str, person: User) -> Desk:
    """The person's desk of that name, else their only one."""
    desks = {desk.name: desk for desk in Desk.objects.visible_to(person)}
    if not desks:
        raise CommandError(f"{person.name} is on no desk: add a desk, or the person to one, in the admin first.")
    if not name and len(desks) == 1:
        return next(iter(desks.values()))
    if name not in desks:
        which = f"There is no desk {name} of {person.name}" if name else f"{person.name} has several desks"
        raise CommandError(f"{which}: give --desk one of {', '.join(desks)}.")
    return desks[name]


def _read(file: Path) -> Document:
    """What the file says; nothing of it is read where it is larger than an article may be."""
    most = settings.ARTICLE_MAX_BYTES
    try:
        refuse_size(file.stat().st_size, most, "This file")
        return read(file.name, file.read_bytes(), max_bytes=most)
    except OSError as error:
        raise CommandError(f"{file} cannot be read: {(error.strerror or str(error)).lower()}.") from None
    except Unreadable as refused:
        raise CommandError(str(refused)) from None


def _told(document: Document) -> dict[str, Any]:
    """What the file says of itself, as far as the columns take it."""
    told: dict[str, Any] = {"published_on": document.published if fits(document.published) else None}
    for name in ("byline", "outlet", "language"):
        field = cast("CharField[str, str]", Article._meta.get_field(name))
        told[name] = getattr(document, name)[: field.max_length]
    return told | {"url": document.url if is_address(document.url) else ""}
