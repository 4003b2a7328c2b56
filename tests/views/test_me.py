"""What a person sets for themselves: language, time zone, the daily digest."""

import re

import pytest
from django.test import Client
from django.urls import reverse

from checks.actions import Refused
from checks.actions.people import NO_LANGUAGE, NO_TIME_ZONE, change_settings
from checks.forms.me import places
from checks.models import User
from tests.make import make_desk, make_user

pytestmark = pytest.mark.django_db
ME = "/me/"


@pytest.fixture
def ines(client: Client) -> User:
    ines = make_user("ines", desk=make_desk())
    client.force_login(ines)
    return ines


def test_the_menu_leads_to_the_settings(client: Client, ines: User) -> None:
    assert '<a href="/me/">Settings</a>' in client.get(reverse("desk")).content.decode()


def test_everybody_begins_with_the_browsers_language_the_workbenchs_zone_and_a_digest(
    client: Client, ines: User
) -> None:
    page = client.get(ME).content.decode()

    assert re.findall(r'<option value="([^"]*)" selected', page) == ["", ""]
    assert "As the workbench: UTC" in page
    assert re.search(r'<input type="checkbox" name="daily_digest"[^>]* checked', page)


def test_settings_are_saved_and_shown(client: Client, ines: User) -> None:
    answer = client.post(ME, {"language": "en", "time_zone": "Europe/Kyiv"}, follow=True)

    ines.refresh_from_db()
    assert (ines.language, ines.time_zone, ines.daily_digest) == ("en", "Europe/Kyiv", False)
    page = answer.content.decode()
    assert answer.redirect_chain == [(ME, 302)]
    assert "Settings saved." in page
    assert re.findall(r'<option value="([^"]*)" selected', page) == ["en", "Europe/Kyiv"]


def test_what_was_set_can_be_taken_back(client: Client, ines: User) -> None:
    change_settings(by=ines, language="uk", time_zone="Asia/Tokyo", daily_digest=False)

    client.post(ME, {"language": "", "time_zone": "", "daily_digest": "on"})

    ines.refresh_from_db()
    assert (ines.language, ines.time_zone, ines.daily_digest) == ("", "", True)


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"language": "xx"}, "Choose a language of the list."),
        ({"time_zone": "Europe/Atlantis"}, "Choose a time zone of the list."),
    ],
)
def test_what_is_not_on_the_list_is_refused_and_nothing_is_saved(
    client: Client, ines: User, wrong: dict[str, str], sentence: str
) -> None:
    answer = client.post(ME, {"language": "fr", "time_zone": "Europe/Kyiv"} | wrong, headers={"Accept-Language": "en"})

    ines.refresh_from_db()
    assert answer.status_code == 422
    assert f'_error">{sentence}</p>' in answer.content.decode()
    assert (ines.language, ines.time_zone, ines.daily_digest) == ("", "", True)


def test_the_action_refuses_the_same(ines: User) -> None:
    with pytest.raises(Refused, match=str(NO_LANGUAGE)):
        change_settings(by=ines, language="xx", time_zone="", daily_digest=True)
    with pytest.raises(Refused, match=str(NO_TIME_ZONE)):
        change_settings(by=ines, language="", time_zone="Europe/Atlantis", daily_digest=True)


def test_a_zone_that_is_no_place_stays_among_the_choices_of_who_has_it(client: Client, ines: User) -> None:
    change_settings(by=ines, language="", time_zone="Etc/GMT-3", daily_digest=True)

    assert '<option value="Etc/GMT-3" selected>' in client.get(ME).content.decode()


def test_places_are_regions_with_cities() -> None:
    assert {"Europe/Kyiv", "Europe/Paris", "America/Argentina/Buenos_Aires", "Asia/Tokyo"} <= places()
    assert places().isdisjoint({"UTC", "GMT", "EST", "Etc/GMT-3", "US/Eastern"})


def test_a_person_sets_their_own_alone(client: Client, ines: User) -> None:
    other = make_user("omar")

    client.post(ME, {"language": "de", "time_zone": "", "by": other.pk, "id": other.pk})

    other.refresh_from_db()
    assert other.language == ""
