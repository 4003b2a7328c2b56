"""`manage.py sample`: a desk full of made-up articles, to try how the workbench bears the load."""

import time
from argparse import ArgumentParser
from collections.abc import Iterator
from random import Random
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from checks.actions import releasing
from checks.management.sampling import loading
from checks.management.sampling.staff import Staff, desk_named, people_on, staff_of
from checks.management.sampling.story import Story
from checks.models import Article, Event

# Claims written in one transaction, and the most of everything.
CLAIMS_AT_ONCE = 4_000
MOST = {"articles": 100_000, "claims_per_article": 5_000, "desks": 100, "people": 1_000}
ANYWAY = "The writer went through what is left with the desk on the phone."


class Command(BaseCommand):
    """Adds articles and touches none that is there; a second time it adds as many again."""

    help = (
        "Adds made-up articles on desks of their own, with people, claims, verdicts, evidence and sources, to try how "
        "the workbench bears the load."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        """How many of each."""
        parser.add_argument("--articles", type=int, required=True)
        parser.add_argument("--claims-per-article", type=int, default=500)
        parser.add_argument("--desks", type=int, default=3)
        parser.add_argument("--people", type=int, default=12)
        parser.add_argument("--seed", type=int, default=1, help="the same number makes the same articles")
        parser.add_argument(
            "--decided", type=int, choices=range(101), metavar="PERCENT",
            help="so many claims of every article, none of them ready; without it as on a desk, 60 in all",
        )  # fmt: skip
        parser.add_argument(
            "--password", default="", help="for the people; without one nobody can sign in as them, and none is changed"
        )
        parser.add_argument("--yes", action="store_true", help="also in production")

    def handle(self, *args: Any, seed: int, password: str, yes: bool, **options: Any) -> None:
        """CommandError in production without --yes."""
        if settings.PRODUCTION and not yes:
            raise CommandError("These articles are made up: give --yes to have them in production.")
        for name, most in MOST.items():
            if not 1 <= options[name] <= most:
                raise CommandError(f"Give --{name.replace('_', '-')} a number from 1 to {most:,}.")
        chance = Random(seed)  # noqa: S311  # the same articles in every run
        numbers = loading.Numbers()
        staffs = self._staffs(options, chance, numbers, password)
        stories = (
            Story(
                staffs[place % len(staffs)],
                chance,
                options["claims_per_article"],
                timezone.now(),
                numbers,
                options["decided"],
            )
            for place in range(options["articles"])
        )
        self._write(stories, options["articles"], max(1, CLAIMS_AT_ONCE // options["claims_per_article"]), staffs)
        loading.analyse()
        self._tell(staffs)

    def _staffs(
        self, options: dict[str, Any], chance: Random, numbers: loading.Numbers, password: str
    ) -> list[Staff]:  # fmt: skip
        """The desks at work, each with new sources."""
        desks = [desk_named(number) for number in range(1, options["desks"] + 1)]
        people_on(desks, options["people"], password)
        sources = 60 + 3 * options["articles"] // len(desks)
        staffs = []
        for desk in desks:
            staff, rows = staff_of(desk, chance, sources, lambda: numbers("source"))
            loading.copy("source", loading.SOURCES, rows)
            staffs.append(staff)
        return staffs

    def _write(self, stories: Iterator[Story], number: int, at_once: int, staffs: list[Staff]) -> None:
        """Writes portion after portion, and says how far it is."""
        editors = {staff.desk.pk: staff.editor for staff in staffs}
        began, done = time.monotonic(), 0
        while portion := [story for _, story in zip(range(at_once), stories, strict=False)]:
            loading.write(portion)
            for place, story in enumerate(portion):
                if story.finished:
                    article = Article.objects.get(pk=story.pk)
                    editor = editors[article.desk_id]
                    releasing.make_ready(article=article, by=editor, seen=article.last_event, reason=ANYWAY)
                    if (done + place) % 4:
                        releasing.publish(article=article, by=editor)
            done += len(portion)
            self.stdout.write(f"{done:,} of {number:,} articles, {time.monotonic() - began:.0f} s")
            self.stdout.flush()

    def _tell(self, staffs: list[Staff]) -> None:
        articles = Article.objects.filter(desk__in=[staff.desk for staff in staffs])
        events = Event.objects.filter(article__in=articles).count()
        self.stdout.write(
            f"The sample desks have {articles.count():,} articles with {events:,} events. Their editor is "
            f"{staffs[0].editor.username}."
        )
