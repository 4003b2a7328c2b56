"""`manage.py add FILE`: an article from a file, as the page for new articles takes it."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from checks.actions import Refused
from checks.actions.intake import add_article
from checks.forms.article import fits, told_by
from checks.management.given import document_in, person_named
from checks.models import Article, Desk, User

# Where `manage.py runserver` answers; without NEWSROOM_ADDRESS a server in production has its first host name.
LOCAL = "http://127.0.0.1:8000"


class Command(BaseCommand):
    """Reads a file, adds it as an article and prints the article's id and address, a line each."""

    help = "Adds a .txt, .md or .html file as an article, and prints its id, then its address."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The file, and what it cannot tell itself."""
        parser.add_argument("file", type=Path, metavar="FILE")
        parser.add_argument("--desk", default="", metavar="NAME", help="default: the only desk")
        parser.add_argument("--headline", default="", help="default: the file's own, else its name")
        parser.add_argument("--again", action="store_true", help="also where the desk has this text already")
        parser.add_argument("--by", default="", metavar="USERNAME", help="default: the only superuser")

    def handle(self, *, file: Path, desk: str, headline: str, again: bool, by: str, **options: Any) -> None:
        """CommandError, in one sentence, where the file, the desk or the person is not to be had, or may not."""
        person = person_named(by)
        where = _desk(desk, person)
        document = document_in(file)
        known = Article.objects.visible_to(person).filter(desk=where).with_text(document.text).first()
        if known and not again:
            raise CommandError(f"This text is already on the desk as article {known.pk}: add it again with --again.")
        told, day = told_by(document), document.published if fits(document.published) else None
        told["headline"] = headline.strip() or told["headline"] or file.stem
        try:
            article = add_article(desk=where, by=person, text=document.text, published_on=day, **told)
        except Refused as refused:
            raise CommandError(str(refused)) from None
        self.stdout.write(f"{article.pk}\n{_opened_at()}{article.get_absolute_url()}")


def _opened_at() -> str:
    """Where the desk opens the workbench: as its settings say, else on this machine."""
    if settings.SITE:
        return str(settings.SITE)
    return f"https://{settings.ALLOWED_HOSTS[0].lstrip('.')}" if settings.PRODUCTION else LOCAL


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
