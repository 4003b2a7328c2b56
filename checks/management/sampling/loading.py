"""Writing the made-up rows: by COPY, with every trigger and constraint of the tables at work."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

from django.db import connection, transaction

from checks.management.sampling.story import STEPS, Story

# Numbers taken from a table's sequence at once.
NUMBERS = 5_000
SOURCES = ("id", "desk_id", "title", "publisher", "url", "kind", "origin", "confidential", "withdrawn_why")


class Numbers:
    """The next free ids of the tables, as the tables themselves would give them."""

    def __init__(self) -> None:
        self.taken: dict[str, Iterator[int]] = defaultdict(lambda: iter(()))

    def __call__(self, table: str) -> int:
        """The next id of a table, which is named without its prefix."""
        for number in self.taken[table]:
            return number
        with connection.cursor() as cursor:
            sequence = "SELECT nextval(pg_get_serial_sequence(%s, 'id')) FROM generate_series(1, %s)"
            cursor.execute(sequence, [f"checks_{table}", NUMBERS])
            self.taken[table] = iter([number for (number,) in cursor.fetchall()])
        return next(self.taken[table])


def write(stories: Sequence[Story]) -> None:
    """Writes whole articles in one transaction: what is refused leaves nothing behind."""
    with transaction.atomic():
        for step, (table, columns) in STEPS.items():
            copy(table, columns, (row for story in stories for row in story.rows[step]))


def copy(table: str, columns: Sequence[str], rows: Iterable[tuple[Any, ...]]) -> None:
    """Writes rows into a table, which is named without its prefix."""
    first = list(islice(rows := iter(rows), 1))
    if not first:
        return
    named = ", ".join(f'"{column}"' for column in columns)
    with connection.cursor() as cursor, cursor.copy(f"COPY checks_{table} ({named}) FROM STDIN") as copied:
        for row in (*first, *rows):
            copied.write_row(row)


def analyse() -> None:
    """Lets the planner know the tables, as it would by itself some minutes later."""
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
