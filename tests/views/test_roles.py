"""The page on which it stands who may do what."""

import re
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from checks import rules
from checks.models.desk import ROLES
from tests.make import make_desk, make_user

pytestmark = pytest.mark.django_db
ROW = re.compile(r'<th scope="row">(.*?)</th>(.*?)</tr>')


def shown_to(client: Client, *roles: str, **rights: Any) -> str:
    client.force_login(make_user(desk=make_desk(), roles=roles, **rights))
    return client.get(reverse("roles")).content.decode()


def test_the_table_is_the_rules(client: Client) -> None:
    page = shown_to(client, "reporter")

    rows = {re.sub(r" <.*", "", words): re.findall(r">(yes|no)<", cells) for words, cells in ROW.findall(page)}

    told = {words.replace("&#x27;", "'"): [role for role, may in zip(ROLES, cells, strict=True) if may == "yes"]
            for words, cells in rows.items()}  # fmt: skip
    assert told == {act.words: [role for role in ROLES if role in act.roles] for act in rules.ACTS.values()}


def test_ones_own_roles_are_marked(client: Client) -> None:
    page = shown_to(client, "checker", "reporter")

    assert re.findall(r'class="my">(\w+) <span class="tag">yours</span>', page) == ["Reporter", "Checker"]
    assert "Your roles: <b>reporter, checker</b>." in page


@pytest.mark.parametrize(
    ("roles", "rights", "sentence"),
    [
        ((), {}, "You have no role yet, so you can read and nothing more: ask an administrator to give you one."),
        (("editor",), {}, "Your role: <b>editor</b>."),
        ((), {"is_superuser": True}, "You are a superuser: you have every role, on every desk."),
    ],
)
def test_everybody_reads_what_they_are(
    client: Client, roles: tuple[str, ...], rights: dict[str, bool], sentence: str
) -> None:
    assert sentence in shown_to(client, *roles, **rights)


def test_it_is_reached_from_the_menu_and_from_the_keys(client: Client) -> None:
    shown_to(client, "reporter")
    link = f'href="{reverse("roles")}"'

    assert link in client.get(reverse("desk")).content.decode()
    assert client.get(reverse("keys")).content.decode().count(link) == 2


def test_it_costs_two_queries(client: Client, django_assert_num_queries: DjangoAssertNumQueries) -> None:
    client.force_login(make_user(desk=make_desk()))
    with django_assert_num_queries(2):
        client.get(reverse("roles"))
