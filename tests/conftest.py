"""What every test stands on: a PostgreSQL database of its own, fast passwords, and a cache that forgets."""

from collections.abc import Iterator

import pytest
from django.core.cache import cache
from django.db import connections
from django.db.backends.postgresql.operations import DatabaseOperations
from django.test import override_settings
from pytest_django import DjangoDbBlocker, Settings

# Any number, as long as no other program takes advisory locks with it.
TEST_RUNS = 7_301_447


@pytest.fixture(scope="session")
def django_db_modify_db_settings(
    django_db_modify_db_settings_parallel_suffix: None, django_db_blocker: DjangoDbBlocker
) -> Iterator[None]:
    """A test database for each run on one server: the first free number, given back however the run ends."""
    connection = connections["default"]
    with django_db_blocker.unblock(), connection._nodb_cursor() as cursor:
        number = 1
        while not _taken(cursor, number):
            number += 1
        connection.settings_dict["TEST"]["NAME"] = f"test_newsroom_{number}"
        yield


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """Ends what sessions are left at the end of a run: PostgreSQL drops no database that somebody is connected to.

    A browser closed in the middle of a request may leave the live server's session behind.
    """
    yield
    others = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> %s"
    with django_db_blocker.unblock(), connections["default"].cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid()")
        cursor.execute(others, cursor.fetchone())


def _taken(cursor, number: int) -> bool:
    cursor.execute("SELECT pg_try_advisory_lock(%s, %s)", [TEST_RUNS, number])
    return bool(cursor.fetchone()[0])


@pytest.fixture(scope="session", autouse=True)
def _tables_can_be_emptied() -> Iterator[None]:
    """Tests that commit are cleaned up by TRUNCATE, which the append-only tables refuse: not to a replica's role."""
    flush = DatabaseOperations.execute_sql_flush

    def flush_as_replica(self: DatabaseOperations, sql_list: list[str]) -> None:
        role = "SET LOCAL session_replication_role = {}".format
        flush(self, [role("replica"), *sql_list, role("DEFAULT")])

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(DatabaseOperations, "execute_sql_flush", flush_as_replica)
        yield


@pytest.fixture(scope="session", autouse=True)
def _fast_passwords() -> Iterator[None]:
    """Passwords hashed in no time: the real hasher is slow on purpose."""
    with override_settings(PASSWORD_HASHERS=["django.contrib.auth.hashers.MD5PasswordHasher"]):
        yield


@pytest.fixture(autouse=True)
def _own_cache() -> Iterator[None]:
    """No test inherits another's sign-in attempts.

    For each test and not for the run, as the migrations ask the settings for the table of `shared_cache`.
    """
    with override_settings(CACHES={"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}):
        cache.clear()
        yield


@pytest.fixture
def shared_cache(_own_cache: None, settings: Settings, db: None) -> None:
    """The cache of production, in the database."""
    settings.CACHES = {
        "default": {"BACKEND": "django.core.cache.backends.db.DatabaseCache", "LOCATION": "newsroom_cache"}
    }
