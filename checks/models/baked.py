"""Querysets whose SQL is written once and asked again with other values.

Django puts a queryset together and compiles it anew each time. For a claim's card, which joins a dozen tables, that
took twice as long as PostgreSQL's answer (`tests/bench/mark.py`). SQLAlchemy knows the same under the same name: its
"baked queries" keep the compiled string of a query and fill in the parameters. PostgreSQL, too, plans a statement once
that is the same each time: with a dozen tables planning takes longer than the answer.
"""

from collections.abc import Callable, Sequence
from copy import copy
from datetime import date
from typing import Any, Generic, TypeVar

from django.db import DEFAULT_DB_ALIAS, connections
from django.db.backends.postgresql.base import ServerBindingCursor
from django.db.models import QuerySet
from psycopg.types.numeric import Int8

from checks.models.desk import User

# Stand in the SQL for what it is asked with later: numbers that no query has of its own.
FIRST_SLOT = 2_113_700_000

Row = TypeVar("Row")


class _Dough:
    """A compiled queryset, its SQL with a named place for each value and everything else written in."""

    def __init__(self, queryset: QuerySet[Any, Any], slots: dict[str, int]) -> None:
        connection: Any = connections[DEFAULT_DB_ALIAS]
        self.queryset = queryset
        self.compiler = queryset.query.get_compiler(DEFAULT_DB_ALIAS)
        sql, given = self.compiler.as_sql()
        if any(isinstance(value, date) for value in given):
            raise TypeError("A moment in the SQL would stay as it was at the first time.")
        self.converters = self.compiler.get_converters([column[0] for column in self.compiler.select])
        self.sql = connection.ops.compose_sql(sql, given).replace("%", "%%")
        self.names = [name for name, slot in slots.items() if str(slot) in self.sql]
        for name in self.names:
            self.sql = self.sql.replace(str(slots[name]), f"%({name})s")
        # Whom an editor is matters to no query that shows editors everything.
        if missing := set(slots) - set(self.names) - {"user"}:
            raise TypeError(f"Not in the SQL: {', '.join(sorted(missing))}.")

    def rows(self, values: dict[str, int]) -> list[Any]:
        """Asks with these values."""
        queryset = self.queryset.all()
        queryset.query.get_compiler = lambda *_args, **_kwargs: self._compiler(values)  # type: ignore[method-assign]
        return list(queryset)

    def _compiler(self, values: dict[str, int]) -> Any:
        """The compiler as it stood after its work, for Django to make models of what this thread's connection finds."""
        compiler: Any = copy(self.compiler)
        compiler.connection = connections[DEFAULT_DB_ALIAS]
        compiler.get_converters = lambda _columns: self.converters
        compiler.execute_sql = lambda *_args, **_kwargs: [
            self._found({name: Int8(values[name]) for name in self.names})
        ]
        return compiler

    def _found(self, values: dict[str, int]) -> list[tuple[Any, ...]]:
        """The rows as PostgreSQL gives them, who plans the statement once for each connection (PREPARE)."""
        connection: Any = connections[DEFAULT_DB_ALIAS]
        asked = {name: Int8(values[name]) for name in self.names}
        connection.ensure_connection()
        # Parameters of Django's own cursors are written into the SQL, which is then another one for each value.
        with connection.wrap_database_errors:
            cursor = ServerBindingCursor(connection.connection)  # type: ignore[call-arg]  # one of psycopg
        with connection._prepare_cursor(cursor) as wrapped:
            wrapped.execute(self.sql, asked)
            found: list[tuple[Any, ...]] = wrapped.fetchall()
        if connection.queries_logged:  # psycopg does not keep the text of what was prepared before
            connection.queries_log[-1]["sql"] = connection.ops.compose_sql(self.sql, asked)
        return found


class Baked(Generic[Row]):
    """A question that is asked at each request: `build` makes its queryset from whole numbers, and from who asks.

    What `build` does with them must be the same for every number, and for everybody of the same roles: it is called
    once for each set of roles. Where no person matters, it is asked and built without one.
    """

    def __init__(self, build: Callable[..., QuerySet[Any, Row]]) -> None:
        self.build = build
        self.doughs: dict[Any, _Dough] = {}

    def all(self, user: User | None = None, **values: int) -> list[Row]:
        """All that is found; one query."""
        shape = (user.is_superuser, user.roles) if user else None
        if shape not in self.doughs:
            self.doughs[shape] = self._baked(user, values)
        return self.doughs[shape].rows(values | {"user": user.pk} if user else values)

    def first(self, user: User | None = None, **values: int) -> Row | None:
        """The one that is found; None where there is none. One query."""
        found: Sequence[Row] = self.all(user, **values)
        return found[0] if found else None

    def _baked(self, user: User | None, names: dict[str, int]) -> _Dough:
        slots = {name: FIRST_SLOT + number for number, name in enumerate(names)}
        if user is None:
            return _Dough(self.build(**slots), slots)
        anybody = copy(user)
        anybody.pk = FIRST_SLOT + len(slots)
        return _Dough(self.build(anybody, **slots), slots | {"user": anybody.pk})
