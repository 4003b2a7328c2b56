"""The roles in the admin: what an administrator of a desk does there, and that a role stays what it is."""

import pytest
from django.contrib.auth.models import Group
from django.db.models import Model
from django.test import Client
from django.urls import reverse

from checks.management.roles import make_roles
from checks.models import CheckFile, Desk, Invitation, Source, User
from checks.models.desk import ROLES
from tests.make import make_article, make_desk, make_user
from tests.rows import put_check_file, put_invitation
from tests.test_admin import RECORDS, TABLES, checked_article, page, rows, signed_in

pytestmark = pytest.mark.django_db


@pytest.fixture
def chief() -> Client:
    return signed_in(make_user("chief", is_superuser=True, is_staff=True))


@pytest.fixture
def admin() -> User:
    """Somebody of one desk with the role, who may enter the admin and has no right beside those of the role."""
    return make_user("otto", desk=make_desk("Own desk"), roles=["admin"], is_staff=True)


# The role of an administrator


@pytest.mark.parametrize("model", TABLES)
def test_an_administrator_reads_every_table_of_their_desk_and_nothing_of_anothers(admin: User, model: type[Model]):
    checked_article(admin.desks.get())
    own = {row.pk for row in rows(model)}
    checked_article(make_desk("Other desk"), headline="Secret story")
    client = signed_in(admin)

    listed = client.get(page(model, "changelist"))

    assert {row.pk for row in listed.context["cl"].queryset} == own
    assert "Secret story" not in listed.text
    assert {client.get(page(model, "change", pk)).status_code for pk in own} == {200}
    others = {row.pk for row in rows(model)} - own
    assert {client.get(page(model, "change", pk)).status_code for pk in others} == {302}


@pytest.mark.parametrize("model", [*RECORDS, User])
def test_an_administrator_adds_changes_and_deletes_no_record_and_nobody(admin: User, model: type[Model]):
    checked_article(admin.desks.get())
    client, before = signed_in(admin), list(rows(model).values())

    asked = [page(model, "add"), *(page(model, name, before[0]["id"]) for name in ("change", "delete"))]

    assert [client.post(address, {"post": "yes", "is_superuser": "on"}).status_code for address in asked] == [403] * 3
    assert list(rows(model).values("pk")) == [{"pk": row["id"]} for row in before]


def test_an_administrator_changes_the_name_of_their_desk_and_adds_a_source(admin: User):
    desk, client = admin.desks.get(), signed_in(admin)
    client.post(page(Desk, "change", desk.pk), {"name": "City desk", "members": [admin.pk]})
    said = {"desk": desk.pk, "title": "Register", "publisher": "", "url": "", "kind": "document", "origin": ""}
    client.post(page(Source, "add"), said)

    assert Desk.objects.get(pk=desk.pk).name == "City desk"
    assert Source.objects.get().title == "Register"


def test_an_administrator_sees_no_groups(admin: User):
    assert signed_in(admin).get(reverse("admin:auth_group_changelist")).status_code == 403


def test_the_role_alone_does_not_open_the_admin(admin: User):
    User.objects.filter(pk=admin.pk).update(is_staff=False)

    assert signed_in(admin).get(page(Desk, "changelist"), follow=True).status_code == 403


@pytest.mark.parametrize("role", ["reporter", "checker", "editor"])
def test_the_other_roles_have_no_rights_in_the_admin(role: str):
    client = signed_in(make_user(desk=make_desk(), roles=[role], is_staff=True))

    assert {client.get(page(model, "changelist")).status_code for model in TABLES} == {403}


# People get their roles as groups


def test_a_superuser_gives_a_person_a_role_and_reads_what_roles_are(chief: Client):
    person = make_user("edda", roles=[])
    address = page(User, "change", person.pk)
    shown = chief.get(address).text
    assert "a reporter brings articles in" in shown
    assert f'href="{reverse("roles")}"' in shown

    checker = Group.objects.get(name="checker")
    sent = {"username": "edda", "is_active": "on", "date_joined_0": "2025-01-01", "date_joined_1": "10:00",
            "groups": [checker.pk], "Desk_members-TOTAL_FORMS": "0", "Desk_members-INITIAL_FORMS": "0"}  # fmt: skip
    assert chief.post(address, sent).status_code == 302

    assert User.objects.get(pk=person.pk).roles == {"checker"}
    assert "checker" in chief.get(page(User, "changelist"), {"q": "edda"}).text


def test_the_list_of_people_says_who_has_which_roles(chief: Client):
    make_user("bo", roles=["editor", "reporter"]).groups.add(Group.objects.create(name="Night shift"))
    make_user("cleo", roles=[])

    listed = chief.get(page(User, "changelist")).text

    assert '<td class="field-held">reporter, editor</td>' in listed
    assert '<td class="field-held">none</td>' in listed
    assert '<td class="field-held">all</td>' in listed


@pytest.mark.parametrize("role", ROLES)
def test_a_role_is_not_renamed_and_not_deleted(chief: Client, role: str):
    make_roles()
    group = Group.objects.get(name=role)
    beside = Group.objects.create(name="Night shift")

    chief.post(reverse("admin:auth_group_change", args=[group.pk]), {"name": "boss"})
    assert chief.post(reverse("admin:auth_group_delete", args=[group.pk]), {"post": "yes"}).status_code == 403
    many = {"action": "delete_selected", "_selected_action": [group.pk, beside.pk], "post": "yes"}
    chief.post(reverse("admin:auth_group_changelist"), many)

    assert Group.objects.get(pk=group.pk).name == role
    assert Group.objects.filter(pk=beside.pk).exists()


def test_another_group_is(chief: Client):
    group = Group.objects.create(name="Night shift")
    chief.post(reverse("admin:auth_group_change", args=[group.pk]), {"name": "Late shift"})
    assert Group.objects.get(pk=group.pk).name == "Late shift"
    chief.post(reverse("admin:auth_group_delete", args=[group.pk]), {"post": "yes"})
    assert not Group.objects.filter(pk=group.pk).exists()


# What a list must not show or read


def test_a_link_is_shown_without_the_digest_of_its_secret(chief: Client):
    invitation = put_invitation(make_article())

    for address in (page(Invitation, "changelist"), page(Invitation, "change", invitation.pk)):
        shown = chief.get(address).text
        assert "Dr. Holm" in shown
        assert invitation.token_sha256 not in shown
    found = chief.get(page(Invitation, "changelist"), {"q": invitation.token_sha256})
    assert found.context["cl"].result_count == 0


def test_a_list_of_check_files_reads_none_of_them(chief: Client, django_assert_num_queries):
    put_check_file(make_article(), content={"text": "Words."}, reason="The court rules at nine.", blockers=["x"])
    with django_assert_num_queries(7) as queries:
        shown = chief.get(page(CheckFile, "changelist")).text
    assert "The court rules at nine." in shown
    assert not [query["sql"] for query in queries if '"checks_checkfile"."content"' in query["sql"]]
