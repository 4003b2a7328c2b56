"""The database under the tests: emptied after a test that commits, and home of the cache that all processes share."""

import pytest
from django.core.cache import cache
from django.db import connection

from checks.models import Desk


@pytest.mark.parametrize("turn", [1, 2])
@pytest.mark.django_db(transaction=True)
def test_a_test_that_commits_leaves_nothing_to_the_next(turn: int) -> None:
    assert list(Desk.objects.all()) == []

    Desk.objects.create(name=f"Night desk {turn}")


@pytest.mark.django_db
def test_counted_sign_in_attempts_are_seen_by_every_process(shared_cache: None) -> None:
    cache.set("attempts", 3)

    with connection.cursor() as cursor:
        cursor.execute("SELECT cache_key FROM newsroom_cache")
        assert cursor.fetchall() == [(":1:attempts",)]
