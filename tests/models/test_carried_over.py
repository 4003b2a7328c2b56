"""What migrations 0009 to 0011 make of a database that was at work before them."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

BEFORE, AFTER = "0008_placements_in_pages", "0011_four_eyes"


@pytest.fixture
def elsewhere(db: None) -> Iterator[None]:
    """A schema of its own, empty, in which whatever is asked for is looked for; gone with the test's transaction."""
    with connection.cursor() as cursor:
        cursor.execute("CREATE SCHEMA earlier")
        cursor.execute("SET LOCAL search_path TO earlier")
        # Rows whose checks are still to come would keep their tables from being altered.
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
    yield
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL search_path TO DEFAULT")


def migrated_to(name: str) -> Any:
    """The models as they are after a migration."""
    executor = MigrationExecutor(connection)
    executor.migrate([("checks", name)])
    return MigrationExecutor(connection).loader.project_state([("checks", name)]).apps


@pytest.fixture
def after(elsewhere: None) -> Any:
    """The models, after a desk with numbers of its own, three people and an article were carried over."""
    old = migrated_to(BEFORE)
    desk, user = old.get_model("checks", "Desk"), old.get_model("checks", "User")
    desk.objects.create(name="City", primary_needed=2, secondary_needed=4, shelf_life_days=90)
    desk.objects.create(name="Sports")
    chief = user.objects.create(username="chief", is_staff=True)
    user.objects.create(username="ada")
    user.objects.create(username="gone", is_staff=True, is_active=False)
    old.get_model("checks", "Article").objects.create(
        desk=desk.objects.get(name="City"), headline="Trams", added_by=chief, status="published"
    )
    return migrated_to(AFTER)


def test_a_desks_numbers_are_its_first_rule(after: Any):
    rules = after.get_model("checks", "DeskRule").objects.order_by("desk__name")

    assert list(
        rules.values_list("desk__name", "number", "kind", "primary_needed", "secondary_needed", "shelf_life_days")
    ) == [("City", 1, "", 2, 4, 90), ("Sports", 1, "", 1, 3, None)]
    # As it was before: a locator is asked for, a second person is not.
    assert set(rules.values_list("locator_needed", "sign_off_from", "by")) == {(True, "never", None)}


def test_who_works_here_is_an_editor_and_staff_administer(after: Any):
    people = after.get_model("checks", "User").objects

    held = {user.username: sorted(group.name for group in user.groups.all()) for user in people.all()}

    assert held == {"ada": ["editor"], "chief": ["admin", "editor"], "gone": []}
    assert sorted(after.get_model("auth", "Group").objects.values_list("name", flat=True)) == [
        "admin", "checker", "editor", "reporter",
    ]  # fmt: skip


def test_a_desk_made_afterwards_has_its_first_rule_by_itself(after: Any):
    desk = after.get_model("checks", "Desk").objects.create(name="Night desk")

    assert list(desk.rules.values_list("number", "primary_needed", "secondary_needed")) == [(1, 1, 3)]


def test_an_article_that_was_out_stays_out(after: Any):
    assert list(after.get_model("checks", "Article").objects.values_list("headline", "status")) == [
        ("Trams", "published")
    ]
