"""The admin names a confidential source to editors alone: in lists, pages, searches and histories."""

from typing import Any

import pytest
from django.contrib.auth.models import Permission
from django.test import Client
from django.urls import reverse

from checks.actions import gathering, sources
from checks.models import Alert, Call, Citation, Claim, Event, Evidence, Source
from tests.make import claims_of, make_article, make_call, make_evidence, make_user, mark

pytestmark = pytest.mark.django_db

SECRETS = ("Letter of a clerk", "Harbour office", "clerk.example", "page 77", "They cooked the books")
TABLES: tuple[Any, ...] = (Source, Evidence, Citation, Event, Call, Alert)


@pytest.fixture
def source() -> Source:
    """A confidential source that a verdict cites, known to every table and, with its old name, to the history."""
    article = make_article(claims=2)
    claim, other = claims_of(article)
    by = article.added_by
    said: dict[str, Any] = {"title": SECRETS[0], "publisher": SECRETS[1], "url": f"https://{SECRETS[2]}/"}
    more: dict[str, Any] = {"locator": SECRETS[3], "passage": SECRETS[4], "snapshot": f"https://copy.{SECRETS[2]}/"}
    source = make_evidence(claim, **said, **more).source
    make_evidence(other, title="Open register")
    mark(claim, "sourced")
    gathering.withdraw_evidence(evidence=make_evidence(other, **said, **more), by=by, seen=2)
    sources.edit_source(source=source, by=by, origin="Harbour office", confidential=True)
    sources.withdraw_source(source=source, by=by, why="They cooked the books")
    call = make_call(other, person="Clerk of the Harbour office", question="Is page 77 right?", said=SECRETS[4])
    sources.edit_source(source=call.evidence.source, by=by, confidential=True)
    alert = Alert.objects.get()
    seen = Claim.objects.get(pk=alert.claim_id).version
    sources.settle_alert(alert=alert, by=by, seen=seen, note="The Harbour office says so too.")
    return source


def staff(source: Source, role: str) -> Client:
    """Somebody on the desk with every right that Django can give."""
    user = make_user(desk=source.desk, roles=[role], is_staff=True)
    user.user_permissions.set(Permission.objects.all())
    client = Client()
    client.force_login(user)
    return client


def page(model: Any, name: str, *args: Any) -> str:
    return reverse(f"admin:checks_{model._meta.model_name}_{name}", args=args)


def told(client: Client, address: str, **query: str) -> set[str]:
    answer = client.get(address, query)
    assert answer.status_code == 200
    return {secret for secret in SECRETS if secret in answer.content.decode()}


@pytest.mark.parametrize("role", ["admin", "checker", "reporter"])
@pytest.mark.parametrize("model", TABLES)
def test_who_is_no_editor_reads_nothing_of_it(source: Source, model: Any, role: str) -> None:
    client = staff(source, role)
    assert told(client, page(model, "changelist")) == set()
    for row in model.objects.all():
        assert told(client, page(model, "change", row.pk)) == set()
        assert told(client, page(model, "history", row.pk)) == set()


def test_an_editor_reads_all_of_it(source: Source) -> None:
    client = staff(source, "editor")
    assert told(client, page(Source, "change", source.pk)) == set(SECRETS[:3])
    evidence = source.evidence.first()
    assert evidence
    assert told(client, page(Evidence, "change", evidence.pk)) == set(SECRETS[2:])
    assert told(client, page(Source, "changelist"), q="clerk") == set(SECRETS[:2])
    added = Event.objects.filter(kind="evidence_added").first()
    assert added
    assert set(SECRETS) - {SECRETS[1]} == told(client, page(Event, "change", added.pk))


def test_an_editor_reads_what_a_confidential_person_said_and_the_answer_to_an_alert(source: Source) -> None:
    client = staff(source, "editor")
    assert told(client, page(Call, "change", Call.objects.get().pk)) == {SECRETS[1], *SECRETS[3:]}
    assert told(client, page(Call, "changelist"), q="cooked") == {SECRETS[1]}
    assert told(client, page(Alert, "change", Alert.objects.get().pk)) == {SECRETS[1]}
    called = Event.objects.get(kind="called")
    assert told(client, page(Event, "change", called.pk)) == {SECRETS[1], *SECRETS[3:]}


@pytest.mark.parametrize(("model", "words"), [(Call, "Clerk"), (Call, "cooked"), (Alert, "Letter"), (Alert, "says")])
def test_calls_and_alerts_are_found_by_their_words_for_editors_alone(source: Source, model: Any, words: str) -> None:
    found = [
        staff(source, role).get(page(model, "changelist"), {"q": words}).context["cl"].result_count
        for role in ("editor", "admin")
    ]
    assert found == [1, 0]


@pytest.mark.parametrize("model", [Source, Evidence, Citation])
def test_words_find_it_for_editors_alone(source: Source, model: Any) -> None:
    found = [
        staff(source, role).get(page(model, "changelist"), {"q": "Letter"}).context["cl"].result_count
        for role in ("editor", "admin")
    ]
    assert found == [model.objects.count() - 2 * (model is not Citation), 0]
    assert staff(source, "admin").get(page(model, "changelist"), {"q": "Open"}).context["cl"].result_count <= 1


@pytest.mark.parametrize(
    ("model", "query"),
    [
        (Source, "title__startswith"),
        (Source, "url__contains"),
        (Source, "origin"),
        (Evidence, "locator__startswith"),
        (Evidence, "passage__contains"),
        (Evidence, "source__title__startswith"),
        (Call, "person__startswith"),
        (Call, "said__contains"),
        (Call, "evidence__passage__contains"),
        (Alert, "source__title__startswith"),
        (Alert, "note__contains"),
        (Event, "what__title__startswith"),
        (Event, "what__icontains"),
    ],
)
def test_an_address_does_not_find_it_out(source: Source, model: Any, query: str) -> None:
    assert staff(source, "admin").get(page(model, "changelist"), {query: "L"}).status_code == 400


def test_no_order_tells_where_its_title_stands(source: Source) -> None:
    Source.objects.create(desk=source.desk, title="Aardvark")
    Source.objects.create(desk=source.desk, title="Zebra")
    listed = staff(source, "admin").get(page(Source, "changelist")).context["cl"].queryset
    assert [one.pk for one in listed] == sorted(Source.objects.values_list("pk", flat=True), reverse=True)
    by_title = staff(source, "admin").get(page(Source, "changelist"), {"o": "1"}).context["cl"].queryset
    assert [one.pk for one in by_title] == [one.pk for one in listed]
    evidence = staff(source, "admin").get(page(Evidence, "changelist"), {"o": "1"}).context["cl"].queryset
    assert "title" not in str(evidence.query.order_by)


def test_it_is_completed_without_its_name(source: Source) -> None:
    ask = {"app_label": "checks", "model_name": "evidence", "field_name": "source"}
    client = staff(source, "admin")
    named = {line["text"] for line in client.get(reverse("admin:autocomplete"), ask).json()["results"]}
    assert named == {"Confidential source", "Open register"}
    assert client.get(reverse("admin:autocomplete"), ask | {"term": "Letter"}).json()["results"] == []


def test_an_administrator_neither_changes_nor_deletes_it(source: Source) -> None:
    client = staff(source, "admin")
    sent = {"desk": source.desk.pk, "title": "Mine", "kind": "document"}
    assert client.post(page(Source, "change", source.pk), sent).status_code == 403
    assert client.post(page(Source, "delete", source.pk), {"post": "yes"}).status_code == 403
    assert Source.objects.get(pk=source.pk).confidential
    open_one = Source.objects.get(title="Open register")
    said = {"origin": "Port"}
    assert client.post(page(Source, "change", open_one.pk), said).status_code == 302
    assert Source.objects.get(pk=open_one.pk).origin == "Port"


def test_the_history_says_that_something_was_withdrawn(source: Source) -> None:
    event = Event.objects.get(kind="source_withdrawn")
    text = staff(source, "admin").get(page(Event, "change", event.pk)).content.decode()
    assert f"&#x27;source&#x27;: {source.pk}" in text
