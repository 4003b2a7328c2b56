"""`manage.py ready ARTICLE_ID`: makes an article ready, as the gate's page does."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from checks.actions import Refused
from checks.actions.releasing import make_ready
from checks.management.given import person_named
from checks.models import Article


class Command(BaseCommand):
    """Prints the check file's number and its digest."""

    help = "Makes an article ready: freezes it in a check file."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The article, who does it, and why in spite of what blocks it."""
        parser.add_argument("article", type=int, metavar="ARTICLE_ID")
        parser.add_argument("--anyway", default="", metavar="REASON", help="why it goes ahead in spite of its blockers")
        parser.add_argument("--by", default="", metavar="USERNAME", help="default: the only person who may")

    def handle(self, *, article: int, anyway: str, by: str, **options: Any) -> None:
        """CommandError, in one sentence, where the gate, the article or the person is not for it."""
        person = person_named(by, "ready")
        found = Article.objects.visible_to(person).filter(pk=article).first()
        if found is None:
            raise CommandError(f"There is no article {article} on the desks of {person.name}.")
        try:
            file = make_ready(article=found, by=person, seen=found.last_event, reason=anyway)
        except Refused as refused:
            raise CommandError(str(refused)) from None
        self.stdout.write(f"Ready: {file}, SHA-256 {file.sha256}.")
