"""Querysets whose SQL is written once and asked again with other values.

Django puts a queryset together and compiles it anew each time. For a claim's card, which joins a dozen tables, that
took twice as long as PostgreSQL's answer (`tests/bench/mark.py`). SQLAlchemy knows the same under the same name: its
"baked queries" keep the compiled string of a query and fill in the parameters.
"""

from collections.abc import Callable, Sequence
from copy import copy
from datetime import date
from typing import Any, Generic, TypeVar

from django.db import DEFAULT_DB_ALIAS, connections
from django.db.models import QuerySet

from checks.models.desk import User

# Stand in the compiled SQL's parameters for what is asked with later: numbers that no query has of its own.
FIRST_SLOT = 2_113_700_000

Row = TypeVar("Row")


class _Dough:
    """A compiled queryset, and at which places of its parameters each value goes."""

    def __init__(self, queryset: QuerySet[Any, Any], slots: dict[int, str]) -> None:
        self.queryset = queryset
        self.compiler = queryset.query.get_compiler(DEFAULT_DB_ALIAS)
        self.sql, given = self.compiler.as_sql()
        self.converters = self.compiler.get_converters([column[0] for column in self.compiler.select])
        self.given = list(given)
        self.places = [(place, slots[value]) for place, value in enumerate(given) if _is_slot(value, slots)]
        # Whom an editor is matters to no query that shows editors everything.
        if missing := set(slots.values()) - {name for _place, name in self.places} - {"user"}:
            raise TypeError(f"Not a parameter of the SQL: {', '.join(sorted(missing))}.")
        if any(isinstance(value, date) for value in given) or any(str(slot) in self.sql for slot in slots):
            raise TypeError("A moment, or a value within the SQL, would stay as it was at the first time.")

    def rows(self, values: dict[str, int]) -> list[Any]:
        """Asks with these values."""
        filled = self.given.copy()
        for place, name in self.places:
            filled[place] = type(self.given[place])(values[name])  # psycopg's Int4 stays one
        queryset = self.queryset.all()
        queryset.query.get_compiler = lambda *_args, **_kwargs: self._compiler(filled)  # type: ignore[method-assign]
        return list(queryset)

    def _compiler(self, filled: list[Any]) -> Any:
        """The compiler as it stood after its work, for this thread's connection."""
        compiler: Any = copy(self.compiler)
        compiler.connection = connections[DEFAULT_DB_ALIAS]
        compiler.as_sql = lambda *_args, **_kwargs: (self.sql, tuple(filled))
        compiler.get_converters = lambda _columns: self.converters
        return compiler


class Baked(Generic[Row]):
    """A question that is asked at each request: `build` makes its queryset from whole numbers, and from who asks.

    What `build` does with them must be the same for every number, and for everybody of the same roles: it is called
    once for each set of roles. Where no person matters, it is asked and built without one.
    """

    def __init__(self, build: Callable[..., QuerySet[Any, Row]]) -> None:
        self.build = build
        self.doughs: dict[Any, _Dough] = {}

    def rows(self, user: User | None = None, **values: int) -> list[Row]:
        """All that is found; one query."""
        shape = (user.is_superuser, user.roles) if user else None
        if shape not in self.doughs:
            self.doughs[shape] = self._baked(user, values)
        return self.doughs[shape].rows(values | {"user": user.pk} if user else values)

    def row(self, user: User | None = None, **values: int) -> Row | None:
        """The one that is found; None where there is none. One query."""
        found: Sequence[Row] = self.rows(user, **values)
        return found[0] if found else None

    def _baked(self, user: User | None, names: dict[str, int]) -> _Dough:
        slots = {name: FIRST_SLOT + number for number, name in enumerate(names)}
        if user is None:
            queryset = self.build(**slots)
        else:
            anybody = copy(user)
            anybody.pk = FIRST_SLOT + len(slots)
            queryset = self.build(anybody, **slots)
            slots["user"] = anybody.pk
        return _Dough(queryset, {slot: name for name, slot in slots.items()})


def _is_slot(value: object, slots: dict[int, str]) -> bool:
    return isinstance(value, int) and value in slots
