"""The admin: what staff see there, and that nothing gets around the rules."""

from typing import Any

import pytest
from django.apps import apps
from django.contrib import admin
from django.contrib.auth.models import Group, Permission
from django.db import connection
from django.db.models import Model
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from checks.models import (
    Alert,
    Article,
    Call,
    CheckFile,
    Citation,
    Claim,
    Comment,
    Correction,
    Desk,
    DeskRule,
    Event,
    Evidence,
    Invitation,
    Placement,
    Presence,
    Question,
    Revision,
    SavedFilter,
    SignOff,
    Source,
    User,
    Verification,
)
from tests.make import claims_of, make_article, make_desk, make_evidence, make_user, mark
from tests.rows import put_alert, put_call, put_check_file, put_comment, put_correction, put_question, put_sign_off

pytestmark = pytest.mark.django_db

RECORDS = (
    Alert, Article, Call, CheckFile, Citation, Claim, Comment, Correction, Event, Evidence, Invitation, Placement,
    Question, Revision, SignOff, Verification,
)  # fmt: skip
TABLES = (*RECORDS, Desk, DeskRule, Source, User)


def page(model: type[Model], name: str, *args: Any) -> str:
    return reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_{name}", args=args)


def rows(model: type[Model]) -> Any:
    return model._default_manager.order_by("pk")


def signed_in(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


def checked_article(desk: Desk | None = None, headline: str = "Vessby harbour") -> Article:
    """An article with a row in every table."""
    article = make_article(desk=desk, claims=1, headline=headline)
    claim = claims_of(article)[0]
    mark(claim, "sourced")
    put_sign_off(claim.verifications.get(), make_user(desk=article.desk))
    put_alert(claim.evidence.get())
    put_comment(claim, by=None, kind="answered", question=put_question(claim))
    put_call(claim)
    put_correction(claim, check_file=put_check_file(article))
    return article


@pytest.fixture
def chief() -> Client:
    return signed_in(make_user("chief", is_superuser=True, is_staff=True))


@pytest.fixture
def staff() -> User:
    """Somebody on one desk with every right that Django can give, short of being a superuser."""
    user = make_user("staff", desk=make_desk("Own desk"), is_staff=True)
    user.user_permissions.set(Permission.objects.all())
    return user


def test_every_table_is_there():
    # Who is where lasts a moment, and a person's filters are their own.
    assert set(apps.get_app_config("checks").get_models()) == {*TABLES, Presence, SavedFilter}
    assert set(admin.site._registry) == {*TABLES, Group}


@pytest.mark.parametrize("model", TABLES)
def test_a_superuser_finds_and_reads_every_row(chief, model):
    article = checked_article()
    listed = chief.get(page(model, "changelist"), {"q": ""})
    assert list(listed.context["cl"].queryset.order_by("pk")) == list(rows(model))
    assert chief.get(page(model, "changelist"), {"q": "vessby"}).status_code == 200
    assert chief.get(page(model, "changelist"), {"_facets": "1"}).status_code == 200
    for row in rows(model):
        assert chief.get(page(model, "change", row.pk)).status_code == 200
        assert chief.get(page(model, "history", row.pk)).status_code == 200
    assert article.get_absolute_url() in chief.get(page(Article, "change", article.pk)).text


@pytest.mark.parametrize(("model", "words"), [(Article, "harbour"), (Claim, "tonnes cargo")])
def test_articles_and_claims_are_found_by_their_words(chief, model, words):
    checked_article()
    for asked, found in ((words, list(rows(model))), ("zeppelin", [])):
        response = chief.get(page(model, "changelist"), {"q": asked})
        assert list(response.context["cl"].queryset) == found


@pytest.mark.parametrize("model", TABLES)
def test_a_list_costs_the_same_queries_for_one_row_and_for_many(chief, model):
    desk = make_desk()
    counts = []
    for articles in (1, 2):
        for _ in range(articles):
            checked_article(desk)
        chief.get(page(model, "changelist"))  # what is remembered for the process is remembered now
        with CaptureQueriesContext(
            connection,
        ) as queries:
            chief.get(page(model, "changelist"))
        counts.append(len(queries))
    assert counts[0] == counts[1]
    assert counts[0] <= 8


def test_a_list_of_placements_reads_no_texts(chief):
    checked_article()
    with CaptureQueriesContext(connection) as queries:
        chief.get(page(Placement, "changelist"))
    assert not [query["sql"] for query in queries if '"checks_revision"."text"' in query["sql"]]


@pytest.mark.parametrize("model", TABLES)
def test_staff_see_the_rows_of_their_desks_alone(staff, model):
    own = checked_article(staff.desks.get())
    seen_before = {row.pk for row in rows(model)}
    other = checked_article(make_desk("Other desk"), headline="Secret story")
    client = signed_in(staff)
    seen = {row.pk for row in client.get(page(model, "changelist")).context["cl"].queryset}
    assert seen == seen_before
    hidden = {row.pk for row in rows(model)} - seen
    assert hidden
    for pk in hidden:
        for name in ("change", "history"):
            response = client.get(page(model, name, pk))
            assert (response.status_code, response["Location"]) == (302, reverse("admin:index"))
    assert own.desk != other.desk


@pytest.mark.parametrize("model", TABLES)
def test_the_filters_of_staff_name_no_other_desk(staff, model):
    checked_article(staff.desks.get())
    checked_article(make_desk("Other desk"), headline="Secret story")
    text = signed_in(staff).get(page(model, "changelist")).text
    assert "Other desk" not in text
    assert "Secret story" not in text


@pytest.mark.parametrize("user", ["superuser", "staff"])
@pytest.mark.parametrize("model", RECORDS)
def test_a_hand_made_request_to_write_a_record_is_refused(staff, model, user):
    if user == "superuser":
        staff.is_superuser = True
        staff.save()
    checked_article(staff.desks.get())
    client = signed_in(staff)
    before = list(rows(model).values())
    row = before[0]
    sent = {name: "" if value is None else str(value) for name, value in row.items()}
    sent |= {"status": "cleared", "verdict": "cleared", "note": "x", "headline": "x", "text": "x", "_save": "Save"}
    for address in (page(model, "add"), page(model, "change", row["id"])):
        assert client.post(address, sent).status_code == 403
    assert client.get(page(model, "add")).status_code == 403
    assert client.post(page(model, "delete", row["id"]), {"post": "yes"}).status_code == 403
    many = {"action": "delete_selected", "_selected_action": [row["id"]], "post": "yes", "index": "0"}
    assert client.post(page(model, "changelist"), many).context["cl"].result_count == len(before)
    edited = {"form-TOTAL_FORMS": "1", "form-INITIAL_FORMS": "1", "form-0-id": row["id"], "form-0-status": "cleared",
              "_save": "Save"}  # fmt: skip
    client.post(page(model, "changelist"), edited)
    assert list(rows(model).values()) == before


@pytest.mark.parametrize("model", [User, Group])
def test_staff_cannot_give_themselves_rights(staff, model):
    group = Group.objects.create(name="Night shift")
    row = {User: staff, Group: group}[model]
    client = signed_in(staff)
    sent = {"username": "staff", "name": "Night shift", "is_superuser": "on", "is_staff": "on", "is_active": "on"}
    assert client.post(page(model, "change", row.pk), sent).status_code == 403
    assert client.post(page(model, "add"), sent).status_code == 403
    assert client.post(page(model, "delete", row.pk), {"post": "yes"}).status_code == 403
    assert not User.objects.get(pk=staff.pk).is_superuser
    assert Group.objects.filter(pk=group.pk).exists()


def test_staff_cannot_set_anothers_password(staff):
    colleague = make_user("colleague", desk=staff.desks.get())
    chief = make_user("chief", desk=staff.desks.get(), is_superuser=True, is_staff=True)
    for user in (colleague, chief):
        sent = {"password1": "a new and long one", "password2": "a new and long one", "usable_password": "true"}
        assert (
            signed_in(staff).post(reverse("admin:auth_user_password_change", args=[user.pk]), sent).status_code == 403
        )
        assert User.objects.get(pk=user.pk).check_password("correct horse")


def test_staff_read_of_a_colleague_neither_password_nor_rights(staff):
    colleague = make_user("colleague", desk=staff.desks.get(), first_name="Bo", email="bo@desk.example")
    text = signed_in(staff).get(page(User, "change", colleague.pk)).text
    assert "bo@desk.example" in text
    for hidden in ("salt", "hash", "superuser", "ermissions"):
        assert hidden not in text


def test_a_superuser_adds_a_person_with_their_desks(chief):
    desk = make_desk()
    sent = {
        "username": "edda", "usable_password": "true", "password1": "harbour crane 80", "password2": "harbour crane 80",
        "Desk_members-TOTAL_FORMS": "1", "Desk_members-INITIAL_FORMS": "0", "Desk_members-0-desk": desk.pk,
    }  # fmt: skip
    assert chief.post(page(User, "add"), sent).status_code == 302
    edda = User.objects.get(username="edda")
    assert list(edda.desks.all()) == [desk]
    assert edda.check_password("harbour crane 80")


def test_a_superuser_switches_a_persons_single_keys_off(chief):
    person = make_user("edda")
    address = page(User, "change", person.pk)
    assert 'name="single_keys"' in chief.get(address).text
    sent = {"username": "edda", "is_active": "on", "date_joined_0": "2025-01-01", "date_joined_1": "10:00",
            "Desk_members-TOTAL_FORMS": "0", "Desk_members-INITIAL_FORMS": "0"}  # fmt: skip
    assert chief.post(address, sent).status_code == 302
    assert User.objects.get(pk=person.pk).single_keys is False


def test_nobody_deletes_a_person(chief):
    person = make_user("edda")
    assert chief.post(page(User, "delete", person.pk), {"post": "yes"}).status_code == 403
    many = {"action": "delete_selected", "_selected_action": [person.pk], "post": "yes"}
    chief.post(page(User, "changelist"), many)
    assert User.objects.filter(pk=person.pk).exists()


def member_list(desk: Desk, **changed: object) -> dict[str, object]:
    return {"name": desk.name} | changed


def test_staff_change_the_members_of_their_desk_among_colleagues(staff):
    desk = staff.desks.get()
    stranger = make_user("stranger", desk=make_desk("Other desk"))
    client, address = signed_in(staff), page(Desk, "change", desk.pk)
    assert client.post(address, member_list(desk, members=[staff.pk])).status_code == 302
    refused = client.post(address, member_list(desk, members=[staff.pk, stranger.pk]))
    assert "members" in refused.context["adminform"].form.errors
    assert list(desk.members.all()) == [staff]


def test_staff_make_and_delete_no_desk(staff):
    desk = staff.desks.get()
    client = signed_in(staff)
    assert client.post(page(Desk, "add"), member_list(desk, name="Shadow desk", members=[staff.pk])).status_code == 403
    assert client.post(page(Desk, "delete", desk.pk), {"post": "yes"}).status_code == 403
    assert list(Desk.objects.all()) == [desk]


def test_a_desk_with_articles_stays(chief):
    article = make_article()
    chief.post(page(Desk, "delete", article.desk.pk), {"post": "yes"})
    assert list(Desk.objects.all()) == [article.desk]


@pytest.fixture
def cited() -> Source:
    article = make_article(claims=1)
    return make_evidence(claims_of(article)[0], title="Harbor statistics", url="https://harbour.example/").source


def said_of(source: Source, **changed: object) -> dict[str, object]:
    columns = ("title", "publisher", "url", "kind", "origin")
    return {"desk": source.desk.pk} | {name: getattr(source, name) for name in columns} | changed


def test_a_cited_source_stays_what_it_is(chief, cited):
    sent = said_of(cited, title="Register", publisher="City", kind="data_set", url="https://b.example/")
    assert chief.post(page(Source, "change", cited.pk), sent | {"desk": make_desk().pk}).status_code == 302
    after = Source.objects.get(pk=cited.pk)
    assert said_of(after) == said_of(cited)


def test_what_is_said_of_a_cited_source_changes_in_the_history_of_every_article(chief, cited):
    other = make_article(desk=cited.desk, claims=1)
    make_evidence(claims_of(other)[0], title="Again", url=cited.url)
    make_article(desk=cited.desk)
    sent = said_of(cited, origin="Port authority") | {"confidential": "on"}
    assert chief.post(page(Source, "change", cited.pk), sent).status_code == 302
    after = Source.objects.get(pk=cited.pk)
    assert (after.origin, after.confidential) == ("Port authority", True)
    events = Event.objects.filter(kind="source_edited").order_by("article")
    assert [(event.number, event.claim, event.by.username) for event in events] == [(3, None, "chief")] * 2
    assert {event.article for event in events} == {cited.evidence.first().claim.article, other}
    what = {"source": cited.pk, "origin": ["", "Port authority"], "confidential": [False, True]}
    assert [event.what for event in events] == [what, what]


def test_a_source_that_nobody_cites_is_corrected(chief):
    source = Source.objects.create(desk=make_desk(), title="Harbor statistics", kind="document")
    assert chief.post(page(Source, "change", source.pk), said_of(source, title="Harbour")).status_code == 302
    assert (Source.objects.get().title, Event.objects.count()) == ("Harbour", 0)


def test_an_address_too_long_for_the_index_is_refused_in_a_sentence(chief, cited):
    sent = said_of(cited, title="Other", url="https://port.example/" + "ї" * 1_500)
    response = chief.post(page(Source, "add"), sent)
    assert list(response.context["adminform"].form.errors) == ["url"]


def test_a_cited_source_is_not_deleted(chief, cited):
    chief.post(page(Source, "delete", cited.pk), {"post": "yes"})
    assert Source.objects.filter(pk=cited.pk).exists()


def test_an_address_twice_in_a_desk_is_refused_in_a_sentence(chief, cited):
    response = chief.post(page(Source, "add"), said_of(cited, title="The same"))
    said = "This desk already has a source with that address: use that one."
    assert response.context["adminform"].form.errors == {"url": [said]}


def test_staff_put_no_source_on_anothers_desk(staff):
    other = make_desk("Other desk")
    fresh = Source(desk=other, title="Harbour statistics", kind="document")
    client = signed_in(staff)
    response = client.post(page(Source, "add"), said_of(fresh))
    assert list(response.context["adminform"].form.errors) == ["desk"]
    assert client.post(page(Source, "add"), said_of(fresh, desk=staff.desks.get().pk)).status_code == 302
    assert Source.objects.get().desk == staff.desks.get()


@pytest.mark.parametrize(("model", "field"), [("source", "desk"), ("desk", "members")])
def test_staff_are_offered_no_strangers_and_no_other_desks(staff, model, field):
    make_user("stranger", desk=make_desk("Other desk"))
    asked = {"app_label": "checks", "model_name": model, "field_name": field, "term": ""}
    offered = signed_in(staff).get(reverse("admin:autocomplete"), asked).json()["results"]
    assert [choice["text"] for choice in offered] == [{"desk": "Own desk", "members": "staff"}[field]]


def test_signing_in_to_the_admin_is_signing_in_to_the_workbench():
    response = Client().get(reverse("admin:index"), follow=True)
    assert [address for address, _ in response.redirect_chain] == [
        "/admin/login/?next=/admin/",
        f"{reverse('account_login')}?next=%2Fadmin%2F",
    ]
    sent = {"username": "chief", "password": "correct horse"}
    make_user("chief", is_superuser=True, is_staff=True)
    assert Client().post(reverse("admin:login"), sent)["Location"].startswith(reverse("account_login"))


def test_a_checker_who_is_no_staff_has_no_admin():
    client = signed_in(make_user(desk=make_desk()))
    for address in (reverse("admin:login"), page(Article, "changelist")):
        response = client.get(address, follow=True)
        assert response.status_code == 403


@pytest.mark.parametrize("model", TABLES)
def test_no_page_needs_inline_script_or_style(chief, model):
    checked_article()
    first = rows(model).first()
    for address in (page(model, "changelist"), page(model, "change", first.pk)):
        response = chief.get(address)
        assert "'unsafe-inline'" not in response["Content-Security-Policy"]
        for inline in ("<style", "<script>", " style=", " onclick=", "javascript:"):
            assert inline not in response.text
