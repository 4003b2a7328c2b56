"""What a person sees of one article: bringing it in, the proof, its details, the report."""

import re
from datetime import UTC, datetime

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from checks.actions import releasing, revising
from checks.actions.sources import withdraw_source
from checks.models import Article, User
from tests.make import claims_of, make_article, make_desk, make_evidence, make_user, mark

pytestmark = pytest.mark.django_db
STORY = "Trams in Vessby\n\nThe city bought 40 trams in May.\n\nMayor Petra Lindqvist said that they run on time."


@pytest.fixture
def ines(client: Client) -> User:
    ines = make_user("ines", first_name="Ines", last_name="R.", desk=make_desk("City"))
    client.force_login(ines)
    return ines


def sent(ines: User, act: str = "add", **fields: object) -> dict[str, object]:
    return {"act": act, "desk": ines.desks.get().pk, "text": STORY, "risk": "normal", "status": "draft"} | fields


def test_a_preview_saves_nothing_and_carries_the_text_on(client: Client, ines: User) -> None:
    response = client.post(reverse("new-article"), sent(ines, "preview"))
    page = response.content.decode()
    assert response.status_code == 200
    assert "Nothing is saved yet." in page
    assert "The city bought 40 trams in May.</textarea>" not in page
    assert "said that they run on time.</textarea>" in page
    assert 'name="headline" value="Trams in Vessby"' in page
    assert not Article.objects.exists()


def test_adding_leads_to_the_proof(client: Client, ines: User) -> None:
    response = client.post(reverse("new-article"), sent(ines, deadline="2026-12-01T16:30", byline="Lena Aho"))
    article = Article.objects.get()
    assert response["Location"] == article.get_absolute_url()
    assert (article.headline, article.byline, article.language) == ("Trams in Vessby", "Lena Aho", "en")
    assert article.deadline == datetime(2026, 12, 1, 16, 30, tzinfo=UTC)
    assert article.revision
    assert article.revision.text == STORY


def test_an_article_that_comes_in_cannot_be_ready(client: Client, ines: User) -> None:
    assert 'value="ready"' not in client.get(reverse("new-article")).content.decode()
    response = client.post(reverse("new-article"), sent(ines, status="ready"))
    assert response.status_code == 422
    assert not Article.objects.exists()


@pytest.mark.parametrize("act", ["add", "preview"])
def test_a_text_that_the_desk_has_is_added_again_only_where_that_is_meant(client: Client, ines: User, act: str) -> None:
    first = make_article(desk=ines.desks.get(), by=ines, text=STORY, headline="Trams at last")

    response = client.post(reverse("new-article"), sent(ines, act, byline="Lena Aho"))

    page = response.content.decode()
    assert response.status_code == (422 if act == "add" else 200)
    assert (
        f'This text is already on the desk: <a href="{first.get_absolute_url()}" dir="auto">Trams at last</a>' in page
    )
    assert 'name="byline" value="Lena Aho"' in page
    assert "said that they run on time.</textarea>" in page
    assert 'value="add_again"' in page
    assert 'value="add"' not in page
    assert Article.objects.count() == 1

    client.post(reverse("new-article"), sent(ines, "add_again", byline="Lena Aho"))
    assert Article.objects.exclude(pk=first.pk).get().byline == "Lena Aho"


def test_nothing_is_told_of_a_text_that_another_desk_has(client: Client, ines: User) -> None:
    make_article(desk=make_desk("Night desk"), text=STORY, headline="A secret")

    page = client.post(reverse("new-article"), sent(ines, "preview")).content.decode()
    assert "already on the desk" not in page
    assert "A secret" not in page

    assert client.post(reverse("new-article"), sent(ines)).status_code == 302


def test_a_reporter_is_told_who_brings_a_story_in_as_published(client: Client, ines: User) -> None:
    only = "Ask an editor: only they may bring a story in as published."
    assert only not in client.get(reverse("new-article")).content.decode()
    client.force_login(make_user(desk=ines.desks.get(), roles=["reporter"]))

    page = client.get(reverse("new-article")).content.decode()
    assert 'value="published"' not in page
    assert page.count(only) == 1

    response = client.post(reverse("new-article"), sent(ines, status="published"))
    assert response.status_code == 422
    assert STORY in response.content.decode().replace("&#x27;", "'")
    assert not Article.objects.exists()


def test_a_file_is_read_and_need_not_be_sent_twice(client: Client, ines: User) -> None:
    file = SimpleUploadedFile("trams.md", b"# Trams\n\nThe city bought 40 trams in May. They are *red*.")
    page = client.post(reverse("new-article"), sent(ines, "preview", text="", file=file)).content.decode()
    assert "They are red.</textarea>" in page


def test_an_address_in_a_page_that_leads_to_no_page_is_left_out(client: Client, ines: User) -> None:
    page = b"<html><head><link rel=canonical href='javascript:alert(1)'></head><p>The city bought 40 trams in May.</p>"
    client.post(reverse("new-article"), sent(ines, text="", file=SimpleUploadedFile("trams.html", page)))
    assert Article.objects.get().url == ""


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"text": ""}, "text"),
        ({"text": " \n\u200b"}, "text"),
        ({"text": "", "file": SimpleUploadedFile("scan.pdf", b"%PDF-1.7 ...")}, "file"),
        ({"text": "", "file": SimpleUploadedFile("empty.txt", b"\n\n")}, "file"),
        ({"deadline": "soon"}, "deadline"),
        ({"desk": "999"}, "desk"),
        ({"desk": "DROP"}, "desk"),
        ({"url": "javascript:alert(1)"}, "url"),
        ({"risk": "none"}, "risk"),
        ({"headline": "x" * 301}, "headline"),
    ],
)
def test_bad_input_is_refused_beside_its_field_and_the_text_stays(
    client: Client, ines: User, fields: dict[str, object], field: str
) -> None:
    response = client.post(reverse("new-article"), sent(ines) | fields)
    assert response.status_code == 422
    page = response.content.decode()
    assert f'id="id_{field}_error"' in page
    assert "Correct what is marked below: nothing was added yet." in page
    if "text" not in fields:
        assert "said that they run on time.</textarea>" in page
    assert not Article.objects.exists()


def test_a_file_beside_a_bad_detail_is_not_lost(client: Client, ines: User) -> None:
    file = SimpleUploadedFile("trams.txt", b"The city bought 40 trams in May.")
    page = client.post(reverse("new-article"), sent(ines, text="", file=file, url="nonsense")).content.decode()
    assert 'id="id_url_error"' in page
    assert "The city bought 40 trams in May.</textarea>" in page
    assert 'aria-label="Preview of the split"' in page


def test_a_text_without_a_headline_is_named_after_its_first_words(client: Client, ines: User) -> None:
    client.post(reverse("new-article"), sent(ines, text="The city bought 40 trams in May and " * 20 + "stopped."))
    headline = Article.objects.get().headline
    assert headline.startswith("The city bought 40 trams in May and The city")
    assert headline.endswith(" …")
    assert len(headline) <= 100


def test_an_article_over_the_limit_is_refused_with_its_size(client: Client, ines: User, settings) -> None:
    settings.ARTICLE_MAX_BYTES = 60
    page = client.post(reverse("new-article"), sent(ines)).content.decode()
    assert "said that they run on time.</textarea>" in page
    assert re.search(r'id="id_text_error">[^<]*60', page)


def test_the_same_id_twice_in_a_desk_is_refused(client: Client, ines: User) -> None:
    client.post(reverse("new-article"), sent(ines, external_id="A-1"))
    other = sent(ines, external_id="A-1", text="The city bought 12 buses in June.")
    page = client.post(reverse("new-article"), other).content.decode()
    assert "This desk already has an article with that id: open that one instead." in page
    assert Article.objects.count() == 1


def test_a_person_without_a_desk_is_told_what_to_do(client: Client) -> None:
    client.force_login(make_user("nobody"))
    response = client.get(reverse("new-article"))
    assert response.status_code == 403
    assert "Ask an administrator to add you to one" in response.content.decode()


def test_another_desk_cannot_be_chosen(client: Client, ines: User) -> None:
    other = make_desk("Sport")
    response = client.post(reverse("new-article"), sent(ines, desk=other.pk))
    assert response.status_code == 422
    assert not Article.objects.exists()


def test_markup_in_an_article_is_words(client: Client, ines: User) -> None:
    text = "<script>alert(1)</script> said 40 trams came in May."
    article = make_article(desk=ines.desks.get(), by=ines, text=text, headline="<b>Trams</b>")
    for address in (article.get_absolute_url(), reverse("report", args=[article.pk]), reverse("desk")):
        page = client.get(address).content.decode()
        assert "<script>alert" not in page
        assert "<b>Trams" not in page


@pytest.mark.parametrize("wanted", ["", "0", "x", "²", "9" * 30, "-1"])
def test_the_proof_opens_the_first_open_claim_whatever_else_was_asked(client: Client, ines: User, wanted: str) -> None:
    article = make_article(desk=ines.desks.get(), by=ines, claims=3)
    claims = claims_of(article)
    mark(claims[0])
    page = client.get(article.get_absolute_url(), {"claim": wanted}).content.decode()
    assert f'id="card" class="card" data-claim="{claims[1].pk}"' in page


def test_the_proof_opens_the_claim_that_was_asked_for(client: Client, ines: User) -> None:
    article = make_article(desk=ines.desks.get(), by=ines, claims=3)
    last = claims_of(article)[2]
    assert last.placement
    page = client.get(article.get_absolute_url(), {"claim": last.pk}).content.decode()
    assert "Claim 3 of 3" in page
    assert (
        f'data-claim="{last.pk}" data-status="open" data-start="{last.placement.start}" data-first aria-current' in page
    )


def test_details_are_changed_and_recorded(client: Client, ines: User) -> None:
    article = make_article(desk=ines.desks.get(), by=ines)
    address = reverse("article-details", args=[article.pk])
    assert 'value="Vessby harbour"' in client.get(address).content.decode()
    client.post(address, {"headline": "Vessby port", "risk": "high", "status": "published", "language": "en"})
    article.refresh_from_db()
    assert (article.headline, article.risk, article.status) == ("Vessby port", "high", "draft")
    assert article.events.latest("number").what["headline"] == ["Vessby harbour", "Vessby port"]
    refused = client.post(address, {"headline": "", "risk": "high", "status": "draft"})
    assert refused.status_code == 422
    assert "This field is required." in refused.content.decode()


def test_the_report_says_what_each_verdict_rests_on(client: Client, ines: User) -> None:
    article = make_article(desk=ines.desks.get(), by=ines, claims=2)
    claims = claims_of(article)
    make_evidence(claims[0], title="Port yearbook", locator="page 3", passage="41 million")
    mark(claims[0], "sourced", note="Twice checked.")
    page = client.get(reverse("report", args=[article.pk])).content.decode()
    assert article.revision
    assert "Primary, supports: Port yearbook, page 3" in page
    assert "Twice checked." in page
    assert article.revision.sha256 in page
    assert page.index("Sourced by Ines R.") < page.index(claims[1].wording)


def test_the_report_says_beside_evidence_that_its_source_was_withdrawn(client: Client, ines: User) -> None:
    article = make_article(desk=ines.desks.get(), by=ines, claims=1)
    evidence = make_evidence(claims_of(article)[0], title="Port yearbook")
    mark(claims_of(article)[0], "sourced")
    said = "source withdrawn, counts no more"
    assert said not in client.get(reverse("report", args=[article.pk])).content.decode()

    withdraw_source(source=evidence.source, by=ines, why="A forgery.")

    assert said in client.get(reverse("report", args=[article.pk])).content.decode()
    file = releasing.make_ready(
        article=article,
        by=ines,
        seen=Article.objects.get(pk=article.pk).last_event,
        reason="The printer will not wait.",
    )
    assert said in client.get(reverse("check-file", args=[article.pk, file.number])).content.decode()


def test_the_report_names_who_checked_a_claim_also_after_another_undid_a_later_verdict(
    client: Client, ines: User
) -> None:
    article = make_article(desk=ines.desks.get(), by=ines, claims=1)
    claim = claims_of(article)[0]
    mark(claim, "disputed", by=make_user("bo", desk=article.desk, first_name="Bo", last_name="Falk"))
    mark(claim, "cleared")
    client.post(reverse("undo", args=[article.pk]))
    page = client.get(reverse("report", args=[article.pk])).content.decode()
    assert "Disputed by Bo Falk, " in page
    assert "; holds again since an undo by Ines R., " in page


def test_a_confidential_source_is_counted_and_not_named_in_the_report(client: Client, ines: User) -> None:
    article = make_article(desk=ines.desks.get(), by=ines, claims=1)
    evidence = make_evidence(
        claims_of(article)[0], title="A dock worker", passage="I saw it.", locator="Call to his ship"
    )
    evidence.source.confidential = True
    evidence.source.save()
    mark(claims_of(article)[0], "sourced")
    page = client.get(reverse("report", args=[article.pk])).content.decode()
    assert "Primary, supports: Confidential source" in page
    assert "dock worker" not in page
    assert "I saw it." not in page
    assert "his ship" not in page


def test_the_report_says_that_the_text_is_another_than_in_the_check_file(client: Client, ines: User) -> None:
    article = make_article(desk=ines.desks.get(), by=ines, claims=1)
    address = reverse("report", args=[article.pk])
    releasing.make_ready(article=article, by=ines, seen=1, reason="The printer does not wait for us.")
    assert "The text is another by now" not in client.get(address).content.decode()

    releasing.publish(article=article, by=ines)
    revising.add_revision(article=article, by=ines, text="The harbour burnt down.", seen=1)

    assert "The text is another by now than in this file." in client.get(address).content.decode()
