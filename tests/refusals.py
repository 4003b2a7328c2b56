"""What the database says to what it refuses."""

from collections.abc import Callable

import psycopg
import pytest
from django.db import IntegrityError, connection, transaction


def said_by(refusal: pytest.ExceptionInfo[IntegrityError]) -> str:
    """The database's own sentence."""
    assert isinstance(refusal.value.__cause__, psycopg.Error)
    return refusal.value.__cause__.diag.message_primary or ""


def refusal_of(sql: str) -> str:
    """What it says to a statement that it refuses."""
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")  # a table with checks still to come cannot be truncated
        with pytest.raises(IntegrityError) as refusal, transaction.atomic():
            cursor.execute(sql)
    return said_by(refusal)


def refusal_of_write(write: Callable[[], object]) -> str:
    """What it says to rows that it refuses."""
    with pytest.raises(IntegrityError) as refusal, transaction.atomic():
        write()
    return said_by(refusal)
