"""`manage.py revise ARTICLE_ID FILE`: a new text of an article from a file, as the page for a new revision takes it."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from checks.actions import Refused
from checks.actions.revising import Plan, add_revision
from checks.management.given import document_in, person_named
from checks.models import Article


class Command(BaseCommand):
    """Prints what becomes of the claims, and makes the file's text the article's newest revision."""

    help = "Makes the text of a .txt, .md or .html file the newest revision of an article."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The article, the file, who does it, and whether only to look."""
        parser.add_argument("article", type=int, metavar="ARTICLE_ID")
        parser.add_argument("file", type=Path, metavar="FILE")
        parser.add_argument("--by", default="", metavar="USERNAME", help="default: the only superuser")
        parser.add_argument("--preview", action="store_true", help="print what would happen, and change nothing")

    def handle(self, *, article: int, file: Path, by: str, preview: bool, **options: Any) -> None:
        """CommandError, in one sentence, where the article, the file or the person is not to be had."""
        person = person_named(by)
        found = Article.objects.visible_to(person).select_related("revision").filter(pk=article).first()
        if found is None or found.revision is None:
            raise CommandError(f"There is no article {article} on the desks of {person.name}.")
        text = document_in(file).text
        try:
            plan = Plan.of(found, text)
            if not preview:
                add_revision(article=found, by=person, text=text, seen=found.revision.number)
        except Refused as refused:
            raise CommandError(str(refused)) from None
        self.stdout.write(in_words(plan))


def in_words(plan: Plan) -> str:
    """One line of what a plan does to the claims."""
    fates = ", ".join(f"{plan.count[how]} {how}" for how in ("unchanged", "moved", "reworded", "cut"))
    return f"Revision {plan.old.number + 1}: {fates}; {len(plan.bare)} passages bare."
