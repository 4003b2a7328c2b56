"""In whose language and time zone a page is: the person's, else the browser's; and what depends on neither."""

import re
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from django.conf import settings
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone, translation
from pytest_django import DjangoAssertNumQueries, Settings

from checks.models import Article, User
from checks.models.desk import LANGUAGES
from tests.make import claims_of, make_article, make_desk, make_invitation, make_user, mark

pytestmark = pytest.mark.django_db
GERMAN = {"Accept-Language": "de-AT,de;q=0.8"}
DEADLINE = datetime(2026, 3, 9, 14, 5, tzinfo=UTC)


def reader(client: Client, *, language: str = "", time_zone: str = "") -> User:
    """A person who signed in, with these settings."""
    person = make_user(desk=make_desk(), language=language, time_zone=time_zone)
    client.force_login(person)
    return person


def article_of(person: User, **details: Any) -> Article:
    return make_article(desk=person.desks.get(), by=person, **details)


def test_the_languages_are_those_that_a_person_can_choose() -> None:
    assert settings.LANGUAGES == LANGUAGES


@pytest.mark.parametrize(
    ("language", "browser", "spoken"),
    [
        ("", "", "en"),
        ("", "de-AT,de;q=0.8", "de"),
        ("", "pl,xx;q=0.3", "en"),
        ("uk", "de", "uk"),
        ("en", "fr", "en"),
    ],
)
def test_a_page_is_in_the_persons_language_else_in_the_browsers(
    client: Client, language: str, browser: str, spoken: str
) -> None:
    reader(client, language=language)

    answer = client.get(reverse("me"), headers={"Accept-Language": browser})

    assert answer["Content-Language"] == spoken
    assert "Accept-Language" in answer["Vary"]


def test_the_next_reader_is_not_spoken_to_in_the_language_of_the_last(client: Client) -> None:
    reader(client, language="uk", time_zone="Asia/Tokyo")
    client.get(reverse("desk"))

    assert translation.get_language() == "en"
    assert timezone.get_current_timezone_name() == "UTC"
    assert Client().get(reverse("account_login"))["Content-Language"] == "en"


def test_a_refused_page_is_in_the_persons_language_too(client: Client) -> None:
    reader(client, language="fr")

    answer = client.get("/articles/9999/")

    assert (answer.status_code, answer["Content-Language"]) == (404, "fr")


def test_an_address_that_leads_nowhere_and_a_form_that_has_expired_are_answered_so_too(client: Client) -> None:
    person = reader(client, language="fr")
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(person)

    nowhere, expired = client.get("/nowhere/"), strict.post(reverse("me"), {"language": "de"})

    for answer, status, said in ((nowhere, 404, "Rien ici"), (expired, 403, "Ce formulaire a expiré")):
        assert (answer.status_code, answer["Content-Language"]) == (status, "fr")
        assert said in answer.content.decode()
    assert Client().get("/nowhere/", headers=GERMAN)["Content-Language"] == "de"


def test_a_person_signs_out_in_their_language(client: Client) -> None:
    reader(client, language="fr")

    assert client.get(reverse("account_logout"), headers=GERMAN)["Content-Language"] == "fr"


def test_the_sign_in_speaks_the_browsers_language() -> None:
    answer = Client().get(reverse("account_login"), headers=GERMAN)

    assert answer["Content-Language"] == "de"


def test_the_outsiders_page_speaks_the_browsers_language_whoever_looks(client: Client) -> None:
    person = reader(client, language="uk")
    _, token = make_invitation(claims_of(article_of(person))[0])

    assert client.get(reverse("answers", args=[token]), headers=GERMAN)["Content-Language"] == "de"
    assert Client().get(reverse("answers", args=[token]), headers=GERMAN)["Content-Language"] == "de"


@pytest.mark.parametrize("signed_in", [True, False])
def test_for_the_outsiders_page_nobody_is_looked_up(client: Client, settings: Settings, signed_in: bool) -> None:  # noqa: FBT001
    _, token = make_invitation(claims_of(article_of(reader(client, language="uk")))[0])
    asking = client if signed_in else Client()

    def queries() -> int:
        with CaptureQueriesContext(connection) as done:
            assert asking.get(reverse("answers", args=[token])).status_code == 200
        return len(done)

    with_reader = queries()
    settings.MIDDLEWARE = [name for name in settings.MIDDLEWARE if name != "newsroom.reader.Reader"]

    assert with_reader == queries()


def test_the_persons_settings_cost_no_query(client: Client, django_assert_num_queries: DjangoAssertNumQueries) -> None:
    reader(client, language="de", time_zone="Europe/Kyiv")

    with django_assert_num_queries(2):  # the session and its person
        client.get(reverse("roles"))


@pytest.mark.parametrize(
    ("zone", "shown"), [("", "14:05"), ("Europe/Kyiv", "16:05"), ("Asia/Tokyo", "23:05"), ("Gone/Away", "14:05")]
)
def test_times_are_told_in_the_persons_zone(client: Client, zone: str, shown: str) -> None:
    person = reader(client, time_zone=zone)
    article = article_of(person, deadline=DEADLINE)

    page = client.get(article.get_absolute_url()).content.decode()

    (told,) = re.findall(r'Due <time datetime="([^"]+)">[^<]*?(\d\d:\d\d)</time>', page)
    assert datetime.fromisoformat(told[0]) == DEADLINE
    assert told[1] == shown


# In Kyiv clocks go forward on 29 March 2026 at 3:00, and back on 25 October 2026 at 4:00.
@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("2026-01-09T14:05", datetime(2026, 1, 9, 12, 5, tzinfo=UTC)),
        ("2026-03-29T02:30", datetime(2026, 3, 29, 0, 30, tzinfo=UTC)),
        ("2026-03-29T04:30", datetime(2026, 3, 29, 1, 30, tzinfo=UTC)),
        ("2026-10-25T04:30", datetime(2026, 10, 25, 2, 30, tzinfo=UTC)),
    ],
)
def test_a_deadline_is_read_in_the_persons_zone_and_shown_in_it(client: Client, typed: str, meant: datetime) -> None:
    article = article_of(reader(client, time_zone="Europe/Kyiv"))
    address = reverse("article-details", args=[article.pk])

    sent = {"headline": "Vessby harbour", "risk": "normal", "deadline": typed, "language": "en"}
    client.post(address, sent)

    article.refresh_from_db()
    assert article.deadline == meant
    assert f'name="deadline" value="{typed}"' in client.get(address).content.decode()


@pytest.mark.parametrize("typed", ["2026-03-29T03:30", "2026-10-25T03:30"])
def test_a_time_that_the_clock_skips_or_shows_twice_is_refused(client: Client, typed: str) -> None:
    article = article_of(reader(client, time_zone="Europe/Kyiv"))

    sent = {"headline": "Vessby harbour", "risk": "normal", "deadline": typed, "language": "en"}
    answer = client.post(reverse("article-details", args=[article.pk]), sent)

    assert answer.status_code == 422
    assert f'value="{typed}"' in answer.content.decode()


def test_a_csv_is_the_same_for_every_reader(client: Client, settings: Settings) -> None:
    settings.TIME_ZONE = "Europe/Kyiv"
    english = reader(client)
    article = article_of(english, text="The pool opened in 1931. The pool opened in 1931, said Ola Berg.")
    mark(claims_of(article)[0], "cleared")
    address = reverse("report-csv", args=[article.pk])

    first = b"".join(client.get(address))
    client.force_login(make_user(desk=article.desk, language="de", time_zone="Asia/Tokyo"))
    second = b"".join(client.get(address))

    assert first == second
    offsets = set(re.findall(rb"T\d\d:\d\d:\d\d([+-]\d\d:\d\d)", first))
    now = datetime.now(ZoneInfo("Europe/Kyiv")).strftime("%z").encode()
    assert offsets == {now[:3] + b":" + now[3:]}
