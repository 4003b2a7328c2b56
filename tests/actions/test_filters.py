"""Filters that a person keeps under a name."""

import pytest

from checks.actions import Refused, filters
from checks.models import SavedFilter, User
from checks.models.saved_filter import SAVED_AT_MOST
from tests.make import make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def ines() -> User:
    return make_user("ines")


def save(by: User, name: str = "Late", query: str = "queue=overdue", page: str = "claims") -> SavedFilter:
    return filters.save_filter(by=by, page=page, name=name, query=query)


def refusal(by: User, **given: str) -> str:
    before = SavedFilter.objects.count()
    with pytest.raises(Refused) as refused:
        save(by, **given)
    assert SavedFilter.objects.count() == before
    return str(refused.value)


def names(by: User) -> list[tuple[str, str, str]]:
    return list(SavedFilter.objects.filter(by=by).values_list("page", "name", "query"))


def test_a_filter_is_kept_for_whoever_saved_it(ines: User) -> None:
    save(ines, "  Late   ones ")

    assert names(ines) == [("claims", "Late ones", "queue=overdue")]
    assert names(make_user()) == []


def test_saved_again_it_is_the_one_that_is_there(ines: User) -> None:
    assert save(ines) == save(ines)
    assert len(names(ines)) == 1


def test_a_name_stands_for_one_filter_on_a_page(ines: User) -> None:
    save(ines)

    assert refusal(ines, query="queue=mine") == "You have a filter of that name already: choose another."
    save(ines, page="articles", query="status=draft")
    save(make_user(), query="queue=mine")
    assert [page for page, _, _ in names(ines)] == ["articles", "claims"]


def test_a_filter_has_a_name_and_a_condition_and_fits(ines: User) -> None:
    everything = "Choose a queue or a filter first: this one would show everything."
    too_long = "This is too long to keep: shorten the name, or take a condition away."

    assert refusal(ines, name=" ") == "Give the filter a name."
    assert refusal(ines, query="") == everything
    assert refusal(ines, name="n" * 61) == too_long
    assert refusal(ines, query="q" * 1001) == too_long


def test_a_page_has_so_many_and_no_more(ines: User) -> None:
    for number in range(SAVED_AT_MOST):
        save(ines, f"Filter {number}")

    assert refusal(ines, name="One more") == "You have 20 filters on this page: remove one first."
    save(ines, "Filter 3")
    save(ines, page="articles")


def test_a_person_removes_their_own_and_nobody_elses(ines: User) -> None:
    own, other = save(ines), save(make_user())

    filters.remove_filter(by=ines, number=other.pk)
    filters.remove_filter(by=ines, number=own.pk)
    filters.remove_filter(by=ines, number=own.pk)

    assert list(SavedFilter.objects.all()) == [other]
