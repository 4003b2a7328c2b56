"""The claims page as a desk's queues: figures, order, what is said of an empty one, and assigning from it."""

import re
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from checks.models import Article, Claim, Event, User
from checks.models import queues as module
from checks.models.queues import Queue
from tests.make import claims_of, make_article, make_desk, make_user, mark
from tests.views.looks import looked_at_once, page, signed_in

pytestmark = pytest.mark.django_db


@pytest.fixture
def ines(client: Client) -> User:
    ines = make_user("ines", desk=make_desk("City"), first_name="Ines")
    client.force_login(ines)
    return ines


@pytest.fixture
def tomas(ines: User) -> User:
    return make_user("tomas", desk=ines.desks.get(), roles=["checker"], first_name="Tomas")


@pytest.fixture
def claims(ines: User) -> list[Claim]:
    return claims_of(make_article(desk=ines.desks.get(), by=ines, claims=3))


def body(client: Client, **asked: Any) -> str:
    return client.get(reverse("claims"), asked).content.decode()


def listed(client: Client, **asked: Any) -> list[int]:
    return [int(pk) for pk in re.findall(r'class="words"><a href="/articles/\d+/\?claim=(\d+)"', body(client, **asked))]


def figures(text: str) -> dict[str, str]:
    """Each queue's figure on the page."""
    return dict(re.findall(r'href="\?queue=(\w+)"[^>]*>[^<]* <span class="soft">(.*?)</span>', text))


def assign(client: Client, query: str = "", **said: Any) -> Any:
    return client.post(f"{reverse('claims')}{query}", {"act": "assign", **said})


def test_every_queue_stands_there_with_its_figure(client: Client, ines: User, claims: list[Claim]) -> None:
    Claim.objects.filter(pk=claims[0].pk).update(assignee=ines, due=timezone.now() - timedelta(hours=1))
    mark(claims[1])

    text = body(client, queue="mine")

    assert figures(text) == {
        "mine": "1", "unassigned": "1", "open": "2", "disputed": "1", "recheck": "0", "second": "0", "writer": "0",
        "source": "0", "overdue": "1",
    }  # fmt: skip
    assert re.findall(r'href="\?queue=(\w+)" aria-current="page"', text) == ["mine"]
    assert listed(client, queue="mine") == [claims[0].pk]
    assert "Assigned to Ines, " in text
    assert '<span class="late">overdue</span>' in text


def test_a_figure_ends_where_nobody_reads_on(
    client: Client, ines: User, claims: list[Claim], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("checks.views.claims.COUNTED_AT_MOST", 2)
    monkeypatch.setattr(module, "COUNTED_AT_MOST", 2)

    assert figures(body(client))["open"] == "2+"


def test_a_figure_over_a_thousand_is_grouped(client: Client, ines: User, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module.Queues, "counts", lambda self: dict.fromkeys(Queue.values, 1_001))

    assert figures(body(client))["open"] == "1,000+"


def test_a_queue_begins_with_what_is_due_first(client: Client, ines: User, claims: list[Claim]) -> None:
    first, second, third = claims
    Claim.objects.filter(pk=third.pk).update(due=timezone.now(), worth=0.1)
    Claim.objects.filter(pk=second.pk).update(worth=0.9)
    Claim.objects.filter(pk=first.pk).update(worth=0.5)

    assert listed(client, queue="open") == [third.pk, second.pk, first.pk]
    assert listed(client, queue="open", order="worth") == [second.pk, first.pk, third.pk]
    assert listed(client) == [second.pk, first.pk, third.pk]
    assert listed(client, order="due") == [third.pk, second.pk, first.pk]


def test_the_filter_narrows_a_queue_and_the_csv_takes_both(client: Client, ines: User, claims: list[Claim]) -> None:
    Claim.objects.filter(pk=claims[0].pk).update(kind="cause")
    mark(claims[1])

    assert listed(client, queue="open", kind="cause") == [claims[0].pk]
    assert '<input type="hidden" name="queue" value="open"' in body(client, queue="open")
    lines = b"".join(client.get(reverse("claims-csv"), {"queue": "open"})).split(b"\r\n")
    assert [line.split(b",")[0] for line in lines[1:] if line] == [str(claims[n].pk).encode() for n in (0, 2)]


def test_an_unknown_queue_says_so(client: Client, ines: User) -> None:
    answer = client.get(reverse("claims"), {"queue": "yours"})
    assert (answer.status_code, "yours" in answer.content.decode()) == (422, True)


@pytest.mark.parametrize("queue", Queue.values)
def test_an_empty_queue_says_what_to_do_next(client: Client, ines: User, queue: str) -> None:
    text = body(client, queue=queue)
    nothing = re.search(r'<div class="nothing">(.*?)</div>', text, re.DOTALL)
    assert nothing
    assert "No claims yet" not in nothing[1]
    assert re.search(r'<a href="/claims/\?queue=\w+">', nothing[1])


def test_the_navigation_leads_to_ones_own_work_else_to_what_is_open(
    client: Client, ines: User, claims: list[Claim]
) -> None:
    assert f'<a href="{reverse("to-do")}"' in client.get(reverse("desk")).content.decode()
    assert client.get(reverse("to-do")).headers["Location"] == "/claims/?queue=open"

    Claim.objects.filter(pk=claims[0].pk).update(assignee=ines)
    assert client.get(reverse("to-do")).headers["Location"] == "/claims/?queue=mine"

    mark(claims[0])
    assert client.get(reverse("to-do")).headers["Location"] == "/claims/?queue=open"


def test_what_is_hidden_from_a_second_person_is_in_no_figure_and_no_list() -> None:
    it = looked_at_once()
    Claim.objects.filter(pk=it.claim.pk).update(waiting_for="writer")

    first, second = (figures(page(person, reverse("claims"))) for person in (it.first, it.second))

    assert (first["disputed"], first["writer"], first["second"]) == ("1", "1", "0")
    assert (second["disputed"], second["writer"], second["second"]) == ("0", "0", "1")
    assert listed(signed_in(it.second), queue="second") == [it.claim.pk]


# Assigning from the list


def test_chosen_claims_of_several_articles_are_given_together(
    client: Client, ines: User, tomas: User, claims: list[Claim]
) -> None:
    other = claims_of(make_article(desk=ines.desks.get(), by=ines))[0]

    answer = assign(client, "?queue=unassigned", claims=[claims[0].pk, other.pk], to=tomas.pk, due="2026-03-09T14:05")

    assert answer.headers["Location"] == "/claims/?queue=unassigned"
    assert set(Claim.objects.filter(assignee=tomas, due__isnull=False)) == {claims[0], other}
    assert "Assigned to Tomas: 2 claims." in client.get(answer.headers["Location"]).content.decode()
    assert figures(body(client))["unassigned"] == "3"


def test_all_of_a_page_are_taken_by_one_button(client: Client, ines: User, claims: list[Claim]) -> None:
    shown = re.search(r'name="shown" value="([\d ]+)"', body(client))
    assert shown

    assign(client, act="take", shown=shown[1], every="on")

    assert set(Claim.objects.filter(assignee=ines)) == set(claims)


def test_what_is_wrong_keeps_what_was_chosen(client: Client, ines: User, tomas: User, claims: list[Claim]) -> None:
    answer = assign(client, claims=[claims[1].pk], to="", due="")
    text = answer.content.decode()
    assert (answer.status_code, "This field is required." in text) == (422, True)
    assert re.findall(r'name="claims" value="(\d+)"[^>]* checked', text) == [str(claims[1].pk)]

    answer = assign(client, to=tomas.pk)
    assert (answer.status_code, "Choose at least one claim first." in answer.content.decode()) == (422, True)
    assert not Claim.objects.exclude(assignee=None).exists()


def test_what_is_refused_is_named_and_the_rest_is_done(client: Client, ines: User, claims: list[Claim]) -> None:
    night = make_desk("Night")
    night.members.add(ines)
    sam = make_user("sam", desk=ines.desks.get(name="City"), first_name="Sam")
    other = claims_of(make_article(desk=night, by=ines, headline="Lanes at night"))[0]

    answer = assign(client, claims=[claims[0].pk, other.pk], to=sam.pk)

    text = answer.content.decode()
    assert answer.status_code == 422
    assert "“Lanes at night”: Sam is not on the desk Night: choose somebody of that desk." in text
    assert "Assigned to Sam: 1 claim." in text
    assert re.findall(r'name="claims" value="(\d+)"[^>]* checked', text) == [str(other.pk)]
    assert list(Claim.objects.filter(assignee=sam)) == [claims[0]]
    assert list(Event.objects.filter(kind="assigned").values_list("claim", flat=True)) == [claims[0].pk]


def test_claims_of_a_desk_that_the_person_has_left_meanwhile_are_not_said_to_be_done(
    client: Client, ines: User, claims: list[Claim]
) -> None:
    other = claims_of(make_article())[0]
    for chosen in ([other.pk], [claims[0].pk, other.pk]):
        answer = assign(client, act="take", claims=chosen)
        text = answer.content.decode()
        assert answer.status_code == 422
        assert "This article is not on one of your desks: ask an administrator to add you." in text
        assert "Nothing to change" not in text
    assert "Assigned to Ines: 1 claim." in text
    assert list(Claim.objects.exclude(assignee=None)) == [claims[0]]


@pytest.mark.parametrize("number", [1, 30])
def test_queries(client: Client, ines: User, number: int, django_assert_num_queries: DjangoAssertNumQueries) -> None:
    article = make_article(desk=ines.desks.get(), by=ines, claims=number)
    Article.objects.filter(pk=article.pk).update(deadline=timezone.now())
    Claim.objects.filter(article=article).update(assignee=make_user(desk=ines.desks.get()))
    for queue in ("", *Queue.values):
        # session, person, which claims, claims, rules that ask for a second person, all figures, saved filters, people,
        # and for the filter desks and colleagues; one fewer where nothing is found, two where nothing can be
        costs = {"": 10, "open": 10, "overdue": 10, "second": 8}.get(queue, 9)
        with django_assert_num_queries(costs):
            client.get(reverse("claims"), {"queue": queue})
