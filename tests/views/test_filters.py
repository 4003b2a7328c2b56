"""Filters that a person keeps: saving, listing and removing them on the page that they are of."""

import re

import pytest
from django.test import Client
from django.urls import reverse

from checks.actions import filters
from checks.models import SavedFilter, User
from tests.make import make_desk, make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def ines(client: Client) -> User:
    ines = make_user("ines", desk=make_desk("City"))
    client.force_login(ines)
    return ines


def save(client: Client, name: str, query: str = "queue=overdue", page: str = "claims"):
    return client.post(reverse("save-filter"), {"name": name, "page": page, "query": query})


def listed(client: Client, **asked: str) -> list[tuple[str, str]]:
    """Address and name of each saved filter on the claims page."""
    page = client.get(reverse("claims"), asked).content.decode()
    saved = re.search(r'<div class="saved">(.*?)</div>\s*<', page, re.DOTALL)
    assert saved
    return re.findall(r'<a href="(.*?)"[^>]*>(.*?)</a>', saved[1])


def test_the_page_offers_to_save_what_it_shows(client: Client, ines: User) -> None:
    assert "Save this filter" not in client.get(reverse("claims")).content.decode()

    page = client.get(reverse("claims"), {"queue": "overdue", "kind": "", "page": "2", "worth": "0.5"}).content.decode()

    assert 'name="query" value="queue=overdue&amp;worth=0.5"' in page
    answer = save(client, "Late", "worth=0.5&queue=overdue&kind=")
    assert answer.headers["Location"] == "/claims/?queue=overdue&worth=0.5"
    page = client.get(answer.headers["Location"]).content.decode()
    assert "Save this filter" not in page
    assert '<a href="?queue=overdue&amp;worth=0.5" aria-current="page" dir="auto">Late</a>' in page


def test_a_name_that_does_not_do_is_asked_for_again(client: Client, ines: User) -> None:
    save(client, "Late")

    for name, why in (("Late", "You have a filter of that name already: choose another."), ("", "required")):
        answer = save(client, name, "queue=mine")
        page = answer.content.decode()
        assert (answer.status_code, why in page, 'value="queue=mine"' in page) == (422, True, True)
    assert SavedFilter.objects.count() == 1


def test_a_person_sees_and_removes_their_own_alone(client: Client, ines: User) -> None:
    save(client, "Late")
    save(client, "Drafts", "status=draft", page="articles")
    other = filters.save_filter(by=make_user(), page="claims", name="Theirs", query="queue=mine")
    own = SavedFilter.objects.get(name="Late")
    assert listed(client) == [("?queue=overdue", "Late")]

    client.post(reverse("remove-filter", args=[other.pk]))
    answer = client.post(reverse("remove-filter", args=[own.pk]))

    assert answer.headers["Location"] == "/claims/"
    assert listed(client) == []
    assert set(SavedFilter.objects.values_list("name", flat=True)) == {"Drafts", "Theirs"}
    drafts = SavedFilter.objects.get(name="Drafts")
    assert client.post(reverse("remove-filter", args=[drafts.pk])).headers["Location"] == "/"
    assert client.post(reverse("remove-filter", args=[drafts.pk])).status_code == 302


def test_an_old_filter_that_fits_no_more_shows_the_page_with_its_error(client: Client, ines: User) -> None:
    desk = make_desk("Gone")
    save(client, "Theirs", f"desk={desk.pk}")

    answer = client.get(reverse("claims"), {"desk": desk.pk})

    assert answer.status_code == 422
    assert 'id="id_desk_error"' in answer.content.decode()
    assert listed(client, desk=str(desk.pk)) == [(f"?desk={desk.pk}", "Theirs")]


def test_an_unknown_page_is_refused(client: Client, ines: User) -> None:
    assert save(client, "Mine", page="sources").status_code == 422
    assert not SavedFilter.objects.exists()
