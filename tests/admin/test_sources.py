"""Sources in the admin: who changes one there, and what a refusal looks like."""

from typing import Any

import pytest
from django.contrib.auth.models import Permission
from django.db.models import Model

from checks.actions import Refused, sources
from checks.models import Event, Source
from tests.make import claims_of, make_article, make_evidence, make_user
from tests.test_admin import page, said_of, signed_in

pytestmark = pytest.mark.django_db


@pytest.fixture
def source() -> Source:
    return make_evidence(claims_of(make_article(claims=1))[0]).source


@pytest.mark.parametrize(("role", "status"), [("reporter", 403), ("checker", 403), ("editor", 302), ("admin", 302)])
def test_a_source_is_changed_by_who_may_whatever_rights_django_gives(source: Source, role: str, status: int):
    someone = make_user(desk=source.desk, roles=[role], is_staff=True)
    someone.user_permissions.set(Permission.objects.filter(content_type__app_label="checks"))
    client = signed_in(someone)

    assert client.get(page(Source, "change", source.pk)).status_code == 200
    sent = said_of(source, origin="Port authority")
    assert client.post(page(Source, "change", source.pk), sent).status_code == status

    assert Event.objects.filter(kind="source_edited").exists() == (status == 302)


def test_a_change_refused_meanwhile_is_said_in_a_sentence(source: Source, monkeypatch: pytest.MonkeyPatch):
    def refuse(**given: Any) -> Model:
        raise Refused("Evidence cites this source.")

    monkeypatch.setattr(sources, "edit_source", refuse)
    client = signed_in(make_user(desk=source.desk, is_staff=True, is_superuser=True))

    response = client.post(page(Source, "change", source.pk), said_of(source, origin="Port authority"), follow=True)

    assert "Evidence cites this source." in response.text


def test_no_second_source_is_made_of_one_page_however_its_address_is_written(source: Source):
    Source.objects.filter(pk=source.pk).update(url="https://port.example/figures")
    client = signed_in(make_user(desk=source.desk, is_staff=True, is_superuser=True))
    sent = said_of(source, title="Again", url="http://www.port.example/figures/?utm_source=mail")

    response = client.post(page(Source, "add"), sent)

    assert "This desk already has a source with that address: use that one." in response.text
    assert Source.objects.count() == 1
    assert client.post(page(Source, "add"), sent | {"url": "https://port.example/other"}).status_code == 302
