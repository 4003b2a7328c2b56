"""The gate's page, the pages of check files, and corrections on the card."""

import hashlib
import re
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from checks.actions.bounds import resize
from checks.actions.releasing import make_ready, publish
from checks.models import Article, CheckFile, Claim, Correction, Event, Source, User
from tests.make import claims_of, make_article, make_desk, make_evidence, make_user, mark

pytestmark = pytest.mark.django_db

REASON = "The printer does not wait for us."


@pytest.fixture
def ines(client: Client) -> User:
    ines = make_user("ines", first_name="Ines", last_name="R.", desk=make_desk("City"))
    client.force_login(ines)
    return ines


@pytest.fixture
def article(ines: User) -> Article:
    """An article with a sourced and an open claim."""
    article = make_article(desk=ines.desks.get(), by=ines, claims=2)
    mark(claims_of(article)[0], "sourced")
    return article


def panel(client: Client, article: Article) -> str:
    return client.get(reverse("gate", args=[article.pk])).content.decode()


def act(client: Client, article: Article, name: str, **said: Any) -> Any:
    """An act at the gate by somebody who has seen everything unless told otherwise."""
    said = {"seen": now(article).last_event} | said
    return client.post(reverse("gate", args=[article.pk]), {"act": name} | said)


def now(article: Article) -> Article:
    return Article.objects.get(pk=article.pk)


def ready(article: Article) -> CheckFile:
    return make_ready(article=article, by=article.added_by, seen=now(article).last_event, reason=REASON)


def button(page: str, name: str) -> str:
    """The button's tag; "" where the page has none."""
    found = re.search(rf'<button name="act" value="{name}"[^>]*>', page)
    return found[0] if found else ""


# The panel


def test_each_blocker_is_a_link_that_opens_it(client: Client, article: Article) -> None:
    first, second = claims_of(article)
    resize(claim=second, by=article.added_by, seen=0, edge="shrink")

    page = panel(client, article)

    assert f'href="{article.get_absolute_url()}?claim={second.pk}#card"' in page
    assert f"?claim={first.pk}#card" not in page
    bare = re.search(rf'href="{reverse("bare", args=[article.pk])}#(b\d+)"', page)
    assert bare
    assert f'id="{bare[1]}"' in client.get(reverse("bare", args=[article.pk])).content.decode()
    assert "2 things block this article." in page


def test_groups_without_blockers_are_passed(client: Client, article: Article) -> None:
    page = panel(client, article)

    assert re.findall(r'data-group="(\w+)"(?! data-passed)', page) == ["open"]
    assert len(re.findall(r"data-passed", page)) == 8
    assert "No claim is disputed." in page


def test_ready_is_disabled_and_says_why(client: Client, article: Article) -> None:
    page = panel(client, article)

    assert " disabled" in button(page, "ready")
    assert '<span id="why-not" class="why">Settle what is listed above first.</span>' in page
    mark(claims_of(article)[1], "sourced")
    page = panel(client, article)
    assert " disabled" not in button(page, "ready")
    assert "why-not" not in page
    assert button(page, "ready_anyway") == ""


@pytest.mark.parametrize("role", ["reporter", "checker"])
def test_who_is_no_editor_reads_whom_to_ask(client: Client, article: Article, role: str) -> None:
    client.force_login(make_user(desk=article.desk, roles=[role]))

    page = panel(client, article)

    assert " disabled" in button(page, "ready")
    says = "Ask an editor: only they may make an article ready, and take it back to draft."
    assert says in page
    assert button(page, "ready_anyway") == ""
    refused = act(client, article, "ready_anyway", reason=REASON)
    assert (refused.status_code, now(article).status) == (422, "draft")
    assert says in refused.content.decode()


def test_the_panel_does_not_tell_a_verdict_before_the_second_one(client: Client) -> None:
    desk = make_desk(sign_off_from="low")
    claim = claims_of(make_article(desk=desk, claims=1))[0]
    mark(claim, "disputed", note="A secret doubt.")
    client.force_login(make_user(desk=desk))

    page = panel(client, claim.article)

    assert re.findall(r'data-group="(\w+)"(?! data-passed)', page) == ["sign_off"]
    assert "1 thing blocks this article." in page
    assert "A second person has to give a verdict of their own." in page
    assert "disputes" not in page


def test_another_desks_gate_is_not_there(client: Client, ines: User) -> None:
    article = make_article(claims=1)
    file = ready(article)
    addresses = [
        reverse("gate", args=[article.pk]),
        reverse("check-file", args=[article.pk, file.number]),
        reverse("check-file-json", args=[article.pk, file.number]),
    ]

    assert [client.get(address).status_code for address in addresses] == [404, 404, 404]
    assert act(client, article, "back_to_draft").status_code == 404
    assert now(article).status == "ready"


@pytest.mark.parametrize("claims", [2, 500])
def test_the_panel_costs_the_same_for_any_number_of_claims(
    client: Client, ines: User, claims: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    article = make_article(desk=ines.desks.get(), by=ines, claims=claims)
    first, second, *_ = claims_of(article)
    mark(first, "sourced")
    mark(second, "disputed")
    with django_assert_num_queries(10):
        page = panel(client, article)
    assert page.count("#card") == claims - 1


# Through the gate


def test_an_article_goes_ready_published_and_is_corrected(client: Client, article: Article) -> None:
    claim = claims_of(article)[1]
    mark(claim, "sourced")

    assert act(client, article, "ready").status_code == 302
    page = panel(client, article)
    assert "Ready: check file 1 has everything as it stands." in page
    assert [bool(button(page, name)) for name in ("ready", "publish", "back_to_draft")] == [False, True, True]
    assert act(client, article, "publish").status_code == 302
    assert [bool(button(panel(client, article), name)) for name in ("publish", "back_to_draft")] == [False, False]

    data = {"act": "correct", "seen": Claim.objects.get(pk=claim.pk).version, "correction": "It came in April."}
    assert client.post(reverse("claim", args=[claim.pk]), data).status_code == 302

    assert "It came in April." in panel(client, article)
    card = client.get(reverse("claim", args=[claim.pk])).content.decode()
    assert "correction published, <q" in card
    assert card.count("It came in April.") == 2  # the correction and its line in the history


def test_ready_alone_overrides_nothing(client: Client, article: Article) -> None:
    refused = act(client, article, "ready", reason=REASON)

    assert refused.status_code == 422
    assert now(article).status == "draft"
    assert "One thing still blocks this article" in refused.content.decode()


@pytest.mark.parametrize("reason", ["", "Because <i>I</i>."])
def test_a_refused_reason_stays_in_its_field(client: Client, article: Article, reason: str) -> None:
    refused = act(client, article, "ready_anyway", reason=reason)

    assert refused.status_code == 422
    assert refused.context["form"]["reason"].value() == reason
    assert 'role="alert"' in refused.content.decode()
    assert now(article).status == "draft"


def test_an_override_is_read_everywhere_and_for_ever(client: Client, article: Article) -> None:
    act(client, article, "ready_anyway", reason=REASON)
    act(client, article, "publish")

    assert REASON in panel(client, article)
    file = client.get(reverse("check-file", args=[article.pk, 1])).content.decode()
    assert "Made ready in spite of 1 blocker" in file
    assert REASON in file
    proof = client.get(article.get_absolute_url()).content.decode()
    assert "in spite of 1 blocker" in proof


def test_who_saw_less_is_shown_the_gate_anew_with_what_they_typed(client: Client, article: Article) -> None:
    seen = now(article).last_event
    mark(claims_of(article)[0], "disputed")

    refused = act(client, article, "ready_anyway", seen=seen, reason=REASON)

    page = refused.content.decode()
    assert refused.status_code == 422
    assert "This article has changed since you opened the gate" in page
    assert REASON in page
    assert f'name="seen" value="{seen + 1}"' in page
    assert "2 things block this article." in page


@pytest.mark.parametrize("seen", ["", "x", "-1", "9" * 40])
def test_a_request_made_by_hand_is_refused(client: Client, article: Article, seen: str) -> None:
    assert act(client, article, "ready_anyway", seen=seen, reason=REASON).status_code == 422
    assert act(client, article, "nonsense").status_code == 302
    assert now(article).status == "draft"


def test_what_came_in_as_published_can_be_taken_back(client: Client, ines: User) -> None:
    article = make_article(desk=ines.desks.get(), by=ines, status="published")
    assert "It came in as published, without a check file." in panel(client, article)

    act(client, article, "back_to_draft")

    assert now(article).status == "draft"
    assert [event.kind for event in Event.objects.filter(article=article)] == ["article_added", "back_to_draft"]


def test_nothing_comes_in_as_ready(client: Client, ines: User) -> None:
    address = reverse("new-article")
    assert 'value="ready"' not in client.get(address).content.decode()
    data = {"act": "add", "desk": ines.desks.get().pk, "text": "The pool opened.", "risk": "normal", "status": "ready"}

    refused = client.post(address, data)

    assert refused.status_code == 422
    assert 'id="id_status_error"' in refused.content.decode()
    assert not Article.objects.exists()


# Check files


def test_the_download_is_what_was_digested(client: Client, article: Article) -> None:
    file = ready(article)

    download = client.get(reverse("check-file-json", args=[article.pk, 1]))

    assert hashlib.sha256(download.content).hexdigest() == file.sha256
    assert download.headers["Content-Type"] == "application/json"
    assert download.headers["Content-Disposition"] == f'attachment; filename="check-file-{article.pk}-1.json"'
    assert file.sha256 in client.get(reverse("check-file", args=[article.pk, 1])).content.decode()
    assert client.get(reverse("check-file", args=[article.pk, 2])).status_code == 404


def test_a_check_file_reads_as_it_was_made(client: Client, article: Article) -> None:
    first, second = claims_of(article)
    make_evidence(first, title="Deep Quay", locator="folder 9")
    Source.objects.filter(title="Deep Quay").update(confidential=True)
    ready(article)
    act(client, article, "back_to_draft")
    mark(second, "disputed", note="A later thought.")

    page = client.get(reverse("check-file", args=[article.pk, 1])).content.decode()

    assert [words in page for words in (first.wording, second.wording, "Harbour statistics", "table 4")] == [True] * 4
    assert [words in page for words in ("Deep Quay", "folder 9", "A later thought.")] == [False] * 3
    assert "Confidential source" in page
    assert "rule 1: 1 primary source or 3 independent secondary sources" in page


@pytest.mark.parametrize("claims", [1, 30])
def test_a_check_file_costs_the_same_for_any_number_of_claims(
    client: Client, ines: User, claims: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    article = make_article(desk=ines.desks.get(), by=ines, claims=claims)
    ready(article)
    with django_assert_num_queries(4):
        client.get(reverse("check-file", args=[article.pk, 1]))


def test_they_are_listed_newest_first(client: Client, article: Article) -> None:
    for _ in range(3):
        ready(article)
        act(client, article, "back_to_draft")

    assert re.findall(r">Check file (\d)</a>", panel(client, article)) == ["3", "2", "1"]


# On the article's page and the card


def test_the_proof_says_that_it_is_frozen_and_what_to_do(client: Client, article: Article) -> None:
    gate = reverse("gate", args=[article.pk])
    page = client.get(article.get_absolute_url()).content.decode()
    assert f'<a href="{gate}">Gate</a>' in page
    assert "frozen" not in page
    ready(article)

    page = client.get(article.get_absolute_url()).content.decode()

    file = reverse("check-file", args=[article.pk, 1])
    assert f'This article is ready, and frozen as <a href="{file}">check file 1</a> has it.' in page
    assert f'data-release="ready">Ready with <a href="{file}">check file 1</a>' in page
    publish(article=article, by=article.added_by)
    page = client.get(article.get_absolute_url()).content.decode()
    assert f'data-release="published">Published with <a href="{file}">check file 1</a>' in page
    assert "frozen" not in page


def test_where_all_is_decided_the_proof_leads_to_the_gate(client: Client, article: Article) -> None:
    mark(claims_of(article)[1], "sourced")

    page = client.get(article.get_absolute_url()).content.decode()

    assert f'<a class="done" href="{reverse("gate", args=[article.pk])}">All decided: see the gate</a>' in page


@pytest.mark.parametrize("role", ["reporter", "checker"])
def test_a_correction_is_an_editors_to_publish(client: Client, article: Article, role: str) -> None:
    ready(article)
    publish(article=article, by=article.added_by)
    claim = claims_of(article)[0]
    assert button(client.get(reverse("claim", args=[claim.pk])).content.decode(), "correct")
    client.force_login(make_user(desk=article.desk, roles=[role]))

    card = client.get(reverse("claim", args=[claim.pk])).content.decode()

    assert button(card, "correct") == ""
    assert "Ask an editor: only they may publish a correction." in card
    refused = client.post(
        reverse("claim", args=[claim.pk]), {"act": "correct", "seen": claim.version, "correction": "No."}
    )
    assert refused.status_code == 422
    assert not Correction.objects.exists()


def test_a_draft_has_no_corrections(client: Client, article: Article) -> None:
    claim = claims_of(article)[0]
    address = reverse("claim", args=[claim.pk])
    assert "Corrections" not in client.get(address).content.decode()

    refused = client.post(address, {"act": "correct", "seen": claim.version, "correction": "It is 31."})

    assert refused.status_code == 422
    assert "This article is not published yet" in refused.content.decode()


def test_a_refused_correction_stays_in_its_field(client: Client, article: Article) -> None:
    ready(article)
    publish(article=article, by=article.added_by)
    claim = claims_of(article)[0]
    data = {"act": "correct", "seen": claim.version, "correction": "It is 31 million tonnes."}
    address = reverse("claim", args=[claim.pk])
    client.post(address, data)

    refused = client.post(address, data, headers={"HX-Request": "true"})

    assert refused.status_code == 422
    page = refused.content.decode()
    assert "This correction is published already." in page
    assert ">It is 31 million tonnes.</textarea>" in page


def test_a_correction_that_no_column_takes_is_refused_and_stays_in_the_field(client: Client, ines: User):
    article = make_article(desk=ines.desks.get(), by=ines, claims=1, status="published")
    claim = claims_of(article)[0]
    address = reverse("claim", args=[claim.pk])

    refused = client.post(address, {"act": "correct", "seen": claim.version, "correction": "It is\0 31."})
    assert refused.status_code == 422
    other = client.post(address, {"act": "sourced", "seen": claim.version, "correction": "It is 31."})

    assert ">It is 31.</textarea>" in other.content.decode()
    assert not Correction.objects.exists()
