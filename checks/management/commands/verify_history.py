"""`manage.py verify_history [ARTICLE_ID]`: whether the history of each article is the one that was written."""

from argparse import ArgumentParser
from collections.abc import Generator, Iterable, Iterator
from contextlib import closing
from itertools import groupby
from typing import Any, NamedTuple

from django.core.management.base import BaseCommand, CommandError
from django.db.models import Exists, IntegerField, OuterRef, Subquery
from django.db.models.fields.json import KT
from django.db.models.functions import Cast
from django.template.defaultfilters import pluralize

from checks.models import Article, CheckFile, Event

COLUMNS = ["claim_id", "number", "kind", "by_id", "at", "what", "before", "digest"]


class Chain(NamedTuple):
    """An article's own count of its events and the digest of the last, as they stand in its row."""

    article_id: int
    last_event: int
    last_digest: str


class Command(BaseCommand):
    """Recomputes every digest, from the first event of each article to what the article knows of its last.

    Then those of the check files, each of which an event of the chain tells with its digest.
    """

    help = (
        "Recomputes the chain of events and the check files of every article, or of one, and names the first row that "
        "does not fit."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        """All articles where none is named."""
        parser.add_argument("article", nargs="?", type=int, metavar="ARTICLE_ID")

    def handle(self, *, article: int | None, **options: Any) -> None:
        """CommandError, and so exit code 1, with the first broken row."""
        # Closed before anything else is asked of the database: a cursor of the server's stands behind it.
        with closing(rows(article)) as streamed:
            lengths = [length_of(chain, history) for chain, history in histories(streamed)]
        if article is not None and not lengths:
            raise CommandError(f"There is no article {article}.")
        events, articles = sum(lengths), len(lengths)
        holds = "holds" if events == 1 else "hold"
        self.stdout.write(f"{events} event{pluralize(events)} of {articles} article{pluralize(articles)} {holds}.")
        if files := check_files_hold(article):
            self.stdout.write(f"{files} check file{pluralize(files)} hold{pluralize(files, 's,')}.")


def rows(article_id: int | None) -> Generator[tuple[Any, ...], None, None]:
    """The columns of Chain and of each of its events, article by article and event by event, streamed.

    One statement sees the tables at one moment, so that whoever writes meanwhile is no false alarm.
    """
    articles = Article.objects.all() if article_id is None else Article.objects.filter(pk=article_id)
    columns = ["pk", "last_event", "last_digest", *(f"events__{name}" for name in COLUMNS)]
    yield from articles.order_by("pk", "events__number").values_list(*columns).iterator()


def histories(streamed: Iterable[tuple[Any, ...]]) -> Iterator[tuple[Chain, Iterator[Event]]]:
    """Each article with its events; one without any still has its one row, with nothing of an event in it."""
    for chain, group in groupby(streamed, lambda row: Chain(*row[:3])):
        events = (dict(zip(COLUMNS, row[3:], strict=True)) for row in group)
        yield chain, (Event(article_id=chain.article_id, **event) for event in events if event["number"] is not None)


def length_of(chain: Chain, history: Iterator[Event]) -> int:
    """The number of an article's events; CommandError at the first that does not fit, or where the last are gone."""
    where = f"Article {chain.article_id}"
    number, digest = 0, ""
    for event in history:
        if event.number != number + 1:
            raise CommandError(f"{where}, event {event.number}: event {number + 1} is missing before it.")
        if event.before != digest:
            raise CommandError(f"{where}, event {event.number}: it does not carry the digest of the event before.")
        if event.digest != event.computed_digest():
            raise CommandError(f"{where}, event {event.number}: its digest is not that of what it says.")
        number, digest = event.number, event.digest
    if chain.last_event != number or not number:
        raise CommandError(
            f"{where}: it counts {chain.last_event} event{pluralize(chain.last_event)} and has {number}."
        )
    if chain.last_digest != digest:
        raise CommandError(f"{where}: its last digest is not that of event {number}.")
    return number


def check_files_hold(article_id: int | None) -> int:
    """The number of check files; CommandError at the first that is not what was made, and where one is gone."""
    told = Event.objects.filter(kind=Event.Kind.READY).annotate(file=Cast(KT("what__check_file"), IntegerField()))
    files = CheckFile.objects.all() if article_id is None else CheckFile.objects.filter(article=article_id)
    same = told.filter(article=OuterRef("article"), file=OuterRef("number")).order_by("number")
    files = files.annotate(told=Subquery(same.values(sha256=KT("what__sha256"))[:1]))
    # One by one, as each may be megabytes.
    with closing(files.iterator(chunk_size=1)) as streamed:  # type: ignore[type-var]  # a generator
        number = sum(_holds(file) for file in streamed)
    kept = CheckFile.objects.filter(article=OuterRef("article"), number=OuterRef("file"))
    gone = told.exclude(Exists(kept)).order_by("article_id", "number")
    if missing := (gone if article_id is None else gone.filter(article=article_id)).first():
        raise CommandError(f"Article {missing.article_id}, check file {missing.file}: it is gone.")
    return number


def _holds(file: Any) -> bool:
    """True; CommandError where a check file, with the digest `told` by the history, is not what was made."""
    where = f"Article {file.article_id}, check file {file.number}"
    if file.sha256 != file.computed_digest():
        raise CommandError(f"{where}: its digest is not that of what it says.")
    if file.sha256 != file.told:
        raise CommandError(f"{where}: its digest is not the one in the article's history.")
    gate = file.content["gate"]
    if (file.blockers, file.reason) != (gate["blockers"], gate["reason"]):
        raise CommandError(f"{where}: its blockers or its reason are not those it was made with.")
    return True
