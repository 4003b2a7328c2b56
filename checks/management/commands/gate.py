"""`manage.py gate ARTICLE_ID`: what stands between an article and ready."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.template.defaultfilters import pluralize
from django.utils.text import Truncator

from checks.gate import Blocker, Gate, gate_of
from checks.models import Article

# Characters of a claim's words in a line.
SHORT = 80
VERDICTS = ("verdict that waits for", "verdicts that wait for")


class Command(BaseCommand):
    """Prints the blockers in the groups of the gate's page; exit code 1 where there are any."""

    help = "Prints what blocks an article, group by group; exit code 1 where anything does."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The article's id."""
        parser.add_argument("article", type=int, metavar="ARTICLE_ID")

    def handle(self, *, article: int, **options: Any) -> None:
        """CommandError where there is no such article, or where something blocks it."""
        found = Article.objects.select_related("desk", "revision").with_rules().filter(pk=article).first()
        if found is None:
            raise CommandError(f"There is no article {article}: its id stands in its address.")
        gate = gate_of(found)
        for line in in_words(gate):
            self.stdout.write(line)
        if gate.untold:
            self.stdout.write(
                f"Not counted: what follows from {gate.untold} {VERDICTS[gate.untold > 1]} a second look."
            )
        if not gate.passed:
            blocking = len(gate.shown)
            raise CommandError(f"{blocking} thing{pluralize(blocking)} block{pluralize(blocking, 's,')} this article.")


def in_words(gate: Gate) -> list[str]:
    """A line for each group, and below it one for each of its blockers; then the waivers."""
    lines = []
    for group in gate.groups:
        lines.append(f"{group.title}: {len(group.blockers) or group.passed}")
        lines += [_line(blocker) for blocker in group.blockers]
    if gate.shown_waived:
        lines.append(f"For information, rule set aside: {len(gate.shown_waived)}")
        lines += [_line(waived) for waived in gate.shown_waived]
    return lines


def _line(blocker: Blocker) -> str:
    where = f"Claim {blocker.number}" if blocker.claim else f"At character {blocker.start}"
    return f"  {where}, “{Truncator(' '.join(blocker.words.split())).chars(SHORT)}”: {blocker.says}"
