"""`manage.py report ARTICLE_ID`: an article's claims as CSV on the standard output."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from checks.exports.rows import claim_rows
from checks.exports.sheet import csv_bytes
from checks.models import Article, Claim


class Command(BaseCommand):
    """Writes the same bytes as the download on the article's report page."""

    help = "Writes an article's claims as CSV to the standard output, the same bytes as the download."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The article's id, and whether to begin with a byte order mark."""
        parser.add_argument("article", type=int, metavar="ARTICLE_ID")
        parser.add_argument("--no-bom", action="store_true", help="leave the byte order mark out")

    def handle(self, *, article: int, no_bom: bool, **options: Any) -> None:
        """CommandError where there is no such article."""
        if not Article.objects.filter(pk=article).exists():
            raise CommandError(f"There is no article {article}: its id stands in its address.")
        for portion in csv_bytes(claim_rows(Claim.objects.filter(article=article)), bom=not no_bom):
            # Bytes and no text, which the console would encode and end its lines as it likes.
            self.stdout.buffer.write(portion)  # type: ignore[attr-defined]  # the stubs know text only
        self.stdout.flush()
