"""Desks' rules in the admin: read by who belongs to the desk, changed by its administrators, by a version more."""

import re
from typing import Any

import pytest
from django.contrib.auth.models import Permission
from django.test import Client
from django.urls import reverse

from checks.actions import desks
from checks.admin.rules import AT_LEAST_ONE
from checks.models import Desk, DeskRule, User
from tests.make import make_desk, make_rule, make_user

pytestmark = pytest.mark.django_db
LIST, ADD = "admin:checks_deskrule_changelist", "admin:checks_deskrule_add"


@pytest.fixture
def desk() -> Desk:
    return make_desk("City desk")


@pytest.fixture
def ada(desk: Desk) -> User:
    """The desk's administrator, with no right but the role."""
    return make_user("ada", desk=desk, roles=["admin"], is_staff=True)


@pytest.fixture
def admins(client: Client, ada: User) -> Client:
    client.force_login(ada)
    return client


def said(desk: Desk, **columns: object) -> dict[str, object]:
    """The form as a browser sends it."""
    return {
        "desk": desk.pk, "kind": "", "primary_needed": 1, "secondary_needed": 3, "locator_needed": "on",
        "shelf_life_days": "", "sign_off_from": "never", "blind": "on",
    } | columns  # fmt: skip


def errors(response: Any) -> dict[str, list[str]]:
    return {field: list(errors) for field, errors in response.context["adminform"].form.errors.items()}


def numbers(desk: Desk) -> list[int]:
    return list(DeskRule.objects.filter(desk=desk).order_by("number").values_list("number", flat=True))


def test_an_admin_adds_a_version(admins: Client, desk: Desk, ada: User):
    response = admins.post(reverse(ADD), said(desk, secondary_needed=2, shelf_life_days=90))

    assert (response.status_code, response["Location"]) == (302, reverse(LIST))
    added = DeskRule.objects.get(desk=desk, number=2)
    assert (added.secondary_needed, added.shelf_life_days, added.by) == (2, 90, ada)
    assert numbers(desk) == [1, 2]


def test_the_form_comes_with_what_holds_for_the_desk_and_kind(admins: Client, desk: Desk):
    make_rule(desk, kind="quotation", primary_needed=4, shelf_life_days=30, blind=False)
    for asked, expected in (
        ({"desk": str(desk.pk), "kind": "quotation"}, ("quotation", 4, 30, False)),
        ({"desk": str(desk.pk), "kind": "event"}, ("event", 1, None, True)),
        ({"desk": str(desk.pk), "kind": "nonsense"}, ("", 1, None, True)),
        ({"desk": "x"}, ("", 1, None, True)),
        ({}, ("", 1, None, True)),
    ):
        form = admins.get(reverse(ADD), asked).context["adminform"].form
        names = ("kind", "primary_needed", "shelf_life_days", "blind")
        assert tuple(form[name].value() for name in names) == expected
        assert form["desk"].value() == desk.pk


def test_the_form_of_another_desk_comes_empty(admins: Client, desk: Desk):
    other = make_desk("Night desk", primary_needed=7)

    form = admins.get(reverse(ADD), {"desk": other.pk}).context["adminform"].form

    assert form["desk"].value() is None
    assert form["primary_needed"].value() == 1


@pytest.mark.parametrize(
    ("columns", "expected"),
    [
        ({}, {"kind": ["This is what the desk asks already: change something, then save."]}),
        ({"primary_needed": 0}, {"primary_needed": [AT_LEAST_ONE]}),
        ({"withdrawn": "on"}, {"withdrawn": ["The rule for every kind can be changed, not taken away."]}),
        (
            {"withdrawn": "on", "kind": "event"},
            {"withdrawn": ["The desk has no rule of its own for events: there is nothing to take away."]},
        ),
    ],
)  # fmt: skip
def test_what_is_wrong_stands_beside_the_field(
    admins: Client, desk: Desk, columns: dict[str, object], expected: dict[str, list[str]]
):
    response = admins.post(reverse(ADD), said(desk, **columns))

    assert errors(response) == expected
    assert numbers(desk) == [1]


def test_a_kinds_own_rule_is_taken_away(admins: Client, desk: Desk):
    make_rule(desk, kind="quotation", primary_needed=4)

    assert admins.post(reverse(ADD), said(desk, kind="quotation", withdrawn="on")).status_code == 302

    assert DeskRule.objects.get(desk=desk, number=3).withdrawn


def test_a_change_that_came_in_meanwhile_is_said_in_a_sentence(
    admins: Client, desk: Desk, ada: User, monkeypatch: pytest.MonkeyPatch
):
    change = desks.change_rule

    def after_a_colleague(**said: Any) -> DeskRule:
        change(**said)
        return change(**said)

    monkeypatch.setattr(desks, "change_rule", after_a_colleague)

    response = admins.post(reverse(ADD), said(desk, primary_needed=2), follow=True)

    assert "This is what the desk asks already: change something, then save." in response.text


def test_every_version_is_listed_the_newest_of_each_kind_in_force(admins: Client, desk: Desk):
    make_rule(desk, primary_needed=2)
    make_rule(desk, kind="quotation", primary_needed=3)
    make_rule(desk, kind="quotation", primary_needed=3, withdrawn=True)
    make_rule(desk, kind="event", primary_needed=5)

    listed = admins.get(reverse(LIST)).context["cl"].queryset

    assert [(rule.kind, rule.number, rule.in_force) for rule in listed] == [
        ("", 2, True), ("", 1, False), ("event", 5, True), ("quotation", 4, False), ("quotation", 3, False),
    ]  # fmt: skip


@pytest.mark.parametrize("roles", [[], ["reporter"], ["editor"], ["checker"]])
def test_staff_without_the_role_add_nothing_whatever_else_they_may(client: Client, desk: Desk, roles: list[str]):
    staff = make_user(desk=desk, roles=roles, is_staff=True)
    staff.user_permissions.set(Permission.objects.all())
    client.force_login(staff)

    assert client.get(reverse(ADD)).status_code == 403
    assert client.post(reverse(ADD), said(desk, primary_needed=2)).status_code == 403
    assert client.get(reverse(LIST)).status_code == 200
    assert numbers(desk) == [1]


def test_an_admin_puts_no_version_on_anothers_desk(admins: Client):
    other = make_desk("Night desk")

    response = admins.post(reverse(ADD), said(other, primary_needed=2))

    assert list(errors(response)) == ["desk"]
    assert numbers(other) == [1]


@pytest.mark.parametrize("superuser", [False, True])
def test_no_version_is_changed_or_deleted(admins: Client, ada: User, desk: Desk, *, superuser: bool):
    User.objects.filter(pk=ada.pk).update(is_superuser=superuser)
    rule = DeskRule.objects.get(desk=desk)
    for name in ("change", "delete"):
        address = reverse(f"admin:checks_deskrule_{name}", args=[rule.pk])
        assert admins.post(address, said(desk, primary_needed=9, post="yes")).status_code == 403
    many = {"action": "delete_selected", "_selected_action": [rule.pk], "post": "yes", "index": "0"}
    admins.post(reverse(LIST), many)
    assert list(DeskRule.objects.filter(desk=desk).values_list("number", "primary_needed")) == [(1, 1)]


def test_the_desks_page_has_the_rules_in_force_with_links_to_change_them(admins: Client, desk: Desk):
    make_rule(desk, primary_needed=2)
    make_rule(desk, kind="quotation", secondary_needed=5)
    make_rule(desk, kind="event", secondary_needed=9)
    make_rule(desk, kind="event", withdrawn=True)

    text = admins.get(reverse("admin:checks_desk_change", args=[desk.pk])).text

    lines = re.findall(r"<p>(Rule \d[^<]*)<a href=\"([^\"]*)\">Change</a></p>", text)
    assert [(line.strip(), address) for line, address in lines] == [
        ("Rule 2: 2 primary sources or 3 independent secondary sources.", f"{reverse(ADD)}?desk={desk.pk}&amp;kind="),
        (
            "Rule 3, for quotations: 1 primary source or 5 independent secondary sources.",
            f"{reverse(ADD)}?desk={desk.pk}&amp;kind=quotation",
        ),
    ]
    assert f'{reverse(ADD)}?desk={desk.pk}&amp;kind=event">Event</a>' in text


def test_staff_who_may_not_change_the_rule_read_it_without_links(client: Client, desk: Desk):
    staff = make_user(desk=desk, is_staff=True)
    staff.user_permissions.set(Permission.objects.all())
    client.force_login(staff)

    text = client.get(reverse("admin:checks_desk_change", args=[desk.pk])).text

    assert "Rule 1: 1 primary source or 3 independent secondary sources." in text
    assert reverse(ADD) + "?desk" not in text


def test_a_superuser_makes_a_desk_that_has_a_rule_from_the_start(client: Client):
    client.force_login(make_user(is_superuser=True, is_staff=True))

    client.post(reverse("admin:checks_desk_add"), {"name": "Sport"})

    assert numbers(Desk.objects.get(name="Sport")) == [1]
