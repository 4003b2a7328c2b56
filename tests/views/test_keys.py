"""A person's own keys: chosen, refused, given up; and shown wherever a key is."""

import json
import re

import pytest
from django.test import Client
from django.urls import reverse

from checks.actions import Refused
from checks.actions.people import choose_keys
from checks.models import User
from checks.models.steps import OWN, STEPS, keys_of
from tests.make import make_article, make_desk, make_user

pytestmark = pytest.mark.django_db
FIRST = {step.name: step.key for step in OWN}


@pytest.fixture
def ines(client: Client) -> User:
    ines = make_user("ines", desk=make_desk())
    client.force_login(ines)
    return ines


def choose(client: Client, **keys: str) -> tuple[int, str]:
    """Status and page of the answer."""
    answer = client.post(reverse("keys"), FIRST | keys | {"act": "choose"})
    return answer.status_code, answer.content.decode()


def present(person: User) -> User:
    return User.objects.get(pk=person.pk)


def test_no_two_steps_begin_with_one_key() -> None:
    keys = [step.key for step in STEPS]
    assert len(set(keys)) == len(keys)


def test_no_key_is_shown_that_does_nothing_while_single_keys_are_off(client: Client, ines: User) -> None:
    article = make_article(desk=ines.desks.get(), by=ines)
    shown = r"<kbd[^>]*>([^<]*)</kbd>"
    page = client.get(article.get_absolute_url()).content.decode()
    assert {"j", "1", "u", "Ctrl+K"} <= set(re.findall(shown, page))
    assert "Next claim (j)" in page

    client.post(reverse("keys"), {})
    page = client.get(article.get_absolute_url()).content.decode()

    beside = page[: page.index('<div class="keylist">')] + page[page.index("</dialog>") :]
    assert set(re.findall(shown, beside)) == {"Ctrl+K"}
    assert "Next claim (j)" not in page
    # The list has them still.
    assert "<kbd>j</kbd>" in client.get(reverse("keys")).content.decode()


def test_a_key_is_chosen_and_only_what_differs_is_kept(client: Client, ines: User) -> None:
    assert choose(client, sourced="ї", undo="")[0] == 302
    assert present(ines).keys == {"sourced": "ї", "undo": ""}
    assert keys_of(present(ines)) == {step.name: step.key for step in STEPS} | {"sourced": "ї", "undo": ""}

    assert choose(client, sourced="ї", undo="")[0] == 302
    assert present(ines).keys == {"sourced": "ї", "undo": ""}


def test_two_keys_may_change_places(client: Client, ines: User) -> None:
    assert choose(client, sourced="2", disputed="1")[0] == 302
    assert present(ines).keys == {"sourced": "2", "disputed": "1"}


def test_the_first_keys_come_back(client: Client, ines: User) -> None:
    choose_keys(by=ines, keys={"note": "m"})
    client.post(reverse("keys"), {"act": "reset"})
    assert present(ines).keys == {}


def test_one_key_for_two_steps_is_refused_at_both_fields(client: Client, ines: User) -> None:
    status, page = choose(client, note="j", assign="Ж")
    assert (status, present(ines).keys) == (422, {})
    assert re.findall(r'id="id_(\w+)_error"', page) == ["next_claim", "note"]
    assert "“j” is also the key for: next claim. Give one of them another, or none." in page
    assert 'name="assign" value="Ж"' in page


@pytest.mark.parametrize(
    ("key", "sentence"),
    [
        (" ", "The browser needs this key for itself: choose a letter, a digit or a sign."),
        ("\t", "The browser needs this key for itself: choose a letter, a digit or a sign."),
        ("Enter", "Type one letter, digit or sign. Tab, Enter, Esc and the like stay as they are; empty means no key."),
        ("jk", "Type one letter, digit or sign. Tab, Enter, Esc and the like stay as they are; empty means no key."),
        ("\x1b", "This key shows no sign: choose a letter, a digit or a sign."),
    ],
)
def test_a_key_that_the_browser_needs_is_refused(client: Client, ines: User, key: str, sentence: str) -> None:
    status, page = choose(client, note=key)
    assert (status, present(ines).keys) == (422, {})
    assert sentence in page
    with pytest.raises(Refused) as refusal:
        choose_keys(by=ines, keys={"note": key})
    assert str(refusal.value) == sentence


def test_the_switch_leaves_the_keys_and_the_keys_leave_the_switch(client: Client, ines: User) -> None:
    choose(client, note="m")
    client.post(reverse("keys"), {})
    assert (present(ines).single_keys, present(ines).keys) == (False, {"note": "m"})
    choose(client, note="q")
    assert (present(ines).single_keys, present(ines).keys) == (False, {"note": "q"})


def test_keys_are_the_persons_alone_and_stand_wherever_a_key_is_shown(client: Client, ines: User) -> None:
    article = make_article(desk=ines.desks.get(), by=ines)
    choose_keys(by=ines, keys={"sourced": "q", "note": ""})
    page = client.get(article.get_absolute_url()).content.decode()
    assert re.search(r'value="sourced"[^\n]*<kbd aria-hidden="true">q</kbd></button>', page)
    assert '<th scope="row"><kbd>q</kbd></th><td>sourced</td>' in page
    assert '<th scope="row"><span class="soft">no key</span></th><td>note</td>' in page
    block = re.search(r'<script id="steps" type="application/json">(.*?)</script>', page)
    assert block
    assert json.loads(block[1])["sourced"] == ["q", "sourced"]

    client.force_login(make_user(desk=article.desk))
    assert "<kbd>q</kbd>" not in client.get(article.get_absolute_url()).content.decode()
