"""A door past the triggers, as a superuser of the database has one: for tests of what holds even then."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection


@contextmanager
def past_triggers() -> Iterator[None]:
    """No trigger fires inside; constraints other than foreign keys still hold. Needs a transaction."""
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL session_replication_role = replica")
        yield
        cursor.execute("SET LOCAL session_replication_role = DEFAULT")
