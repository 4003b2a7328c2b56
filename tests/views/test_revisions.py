"""What a person sees of an article's texts: a new one, two side by side, what is bare, what was cut."""

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from checks.actions import revising
from checks.models import Article, Claim, User
from tests.make import claims_of, freeze, make_article, make_desk, make_user, mark

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}
OLD = "The pool opened in 1931. It has 40 lanes today.\n\nA ticket costs 12 crowns. Dogs swim free in winter."
NEW = OLD.replace("40", "14").replace(" Dogs swim free in winter.", "\n\nThe roof was mended in May by four workers.")


@pytest.fixture
def ines(client: Client) -> User:
    ines = make_user("ines", first_name="Ines", last_name="R.", desk=make_desk("City"))
    client.force_login(ines)
    return ines


@pytest.fixture
def article(ines: User) -> Article:
    article = make_article(desk=ines.desks.get(), by=ines, text=OLD)
    for claim in claims_of(article):
        mark(claim)
    return article


@pytest.fixture
def revised(article: Article) -> Article:
    revising.add_revision(article=article, by=article.added_by, text=NEW, seen=1)
    article.refresh_from_db()
    return article


def words_of(page: str) -> str:
    """The text of a page, its white space as single spaces."""
    return " ".join(re.sub(r"<[^>]+>", " ", page).split())


def test_the_form_begins_with_the_present_text(client: Client, article: Article) -> None:
    page = client.get(reverse("revise", args=[article.pk])).content.decode()
    assert "It has 40 lanes today." in page
    assert 'name="seen" value="1"' in page


def test_once_it_is_published_a_reporter_reads_who_replaces_the_text(client: Client, article: Article) -> None:
    freeze(article, published=True)
    client.force_login(make_user(desk=article.desk, roles=["reporter"]))
    only = "Ask an editor: only they may replace the text of a published article."

    assert only in client.get(reverse("revise", args=[article.pk])).content.decode()
    response = client.post(reverse("revise", args=[article.pk]), {"act": "apply", "text": NEW, "seen": 1})

    assert response.status_code == 422
    assert only in response.content.decode()
    assert "The roof was mended in May by four workers." in response.content.decode()
    assert article.revisions.count() == 1


def test_a_preview_says_what_becomes_of_each_claim_and_saves_nothing(client: Client, article: Article) -> None:
    response = client.post(reverse("revise", args=[article.pk]), {"act": "preview", "text": NEW, "seen": 1})
    page = response.content.decode()
    assert response.status_code == 200
    assert "2 unchanged 0 moved 1 reworded 1 cut 1 bare passage" in words_of(page)
    assert "It has removed: 40 added: 14 lanes today." in words_of(page)
    assert "Dogs swim free in winter." in page
    assert article.revisions.count() == 1


def test_applying_leads_to_the_article_with_its_new_text(client: Client, article: Article) -> None:
    response = client.post(reverse("revise", args=[article.pk]), {"act": "apply", "text": NEW, "seen": 1}, follow=True)
    page = response.content.decode()
    assert "Revision 2 is the text now." in page
    assert "1 claim cut from the text" in words_of(page)
    assert "1 passage bare" in words_of(page)
    assert f'href="{reverse("bare", args=[article.pk])}"' in page


def test_a_file_is_taken_as_well(client: Client, article: Article) -> None:
    file = SimpleUploadedFile("pool.txt", NEW.encode())
    client.post(reverse("revise", args=[article.pk]), {"act": "apply", "file": file, "seen": 1})
    article.refresh_from_db()
    assert article.revision
    assert article.revision.text == NEW


@pytest.mark.parametrize("act", ["preview", "apply"])
def test_a_null_byte_in_the_text_gives_the_one_sentence_that_is_true(
    client: Client, article: Article, act: str
) -> None:
    response = client.post(reverse("revise", args=[article.pk]), {"act": act, "text": "The pool\0 opened.", "seen": 1})
    assert response.status_code == 422
    page = response.content.decode()
    assert "Null characters are not allowed." in page
    assert "There is no text here" not in page


@pytest.mark.parametrize(
    ("sent", "sentence"),
    [
        ({"text": OLD, "seen": 1}, "This is the text of revision 1 already: nothing was changed."),
        ({"text": NEW, "seen": 7}, "Revision 1 is newer than the text you began with"),
        ({"text": " ", "seen": 1}, "There is no text here"),
    ],
)
def test_what_is_refused_says_why_and_keeps_the_text(
    client: Client, article: Article, sent: dict[str, object], sentence: str
) -> None:
    response = client.post(reverse("revise", args=[article.pk]), sent | {"act": "apply"})
    page = response.content.decode()
    assert response.status_code == 422
    assert sentence in page
    assert str(sent["text"]).split("\n")[0].strip() in page
    assert article.revisions.count() == 1


def test_the_card_shows_what_changed_since_the_verdict(client: Client, revised: Article) -> None:
    claim = claims_of(revised)[1]
    page = client.get(reverse("claim", args=[claim.pk]), headers=HTMX).content.decode()
    assert "<s>Disputed</s>" in page
    assert "It has removed: 40 added: 14 lanes today." in words_of(page)
    assert "wording changed in revision 2" in page


def test_a_cut_claim_is_shown_and_brought_back(client: Client, revised: Article) -> None:
    gone = revised.claims.cut().get()
    page = client.get(revised.get_absolute_url(), {"claim": gone.pk}).content.decode()
    assert "A claim that was cut" in page
    assert 'value="sourced"' not in page[page.index('<aside id="card"') :].partition("</aside>")[0]
    data = {"act": "bring_back", "seen": gone.version, "revision": 2, "words": "The roof was mended in May"}
    response = client.post(reverse("claim", args=[gone.pk]), data, follow=True)
    assert "The claim is back in the text." in response.content.decode()
    back = Claim.objects.with_latest().get(pk=gone.pk)
    assert (back.wording, back.status) == ("The roof was mended in May", "recheck")


def test_words_that_do_not_stand_in_the_text_bring_nothing_back(client: Client, revised: Article) -> None:
    gone = revised.claims.cut().get()
    data = {"act": "bring_back", "seen": gone.version, "revision": 2, "words": "Cats"}
    response = client.post(reverse("claim", args=[gone.pk]), data, headers=HTMX)
    assert response.status_code == 422
    assert "These words do not stand in the text" in response.content.decode()


def test_bare_passages_are_claimed_and_cleared(client: Client, revised: Article) -> None:
    address = reverse("bare", args=[revised.pk])
    page = client.get(address).content.decode()
    assert "The roof was mended in May by four workers." in page
    place = NEW.index("The roof")
    passage = {"revision": 2, "start": place}
    refused = client.post(address, passage | {"act": "clear", "reason": ""})
    assert refused.status_code == 422
    assert "Write why there is nothing to check here." in refused.content.decode()
    client.post(address, passage | {"act": "claim"})
    assert claims_of(revised)[-1].wording == "The roof was mended in May by four workers."
    assert "Nothing is bare" in client.get(address).content.decode()


def test_all_bare_passages_at_once(client: Client, revised: Article) -> None:
    sent = {"act": "clear", "reason": "Not ours.", "revision": 2, "start": [NEW.index("The roof"), 4]}
    client.post(reverse("bare", args=[revised.pk]), sent)
    assert claims_of(revised)[-1].status == "cleared"


@pytest.mark.parametrize(
    "sent",
    [
        {"act": "claim", "revision": 2, "start": "x"},
        {"act": "claim", "revision": 2, "start": "9" * 30},
        {"act": "claim", "revision": 2, "start": 5},
        {"act": "claim", "revision": 2},
        {"act": "claim", "start": 80},
        {"act": "burn", "revision": 2, "start": 80},
        {"act": "clear", "revision": 2, "start": 80, "reason": "No.\0"},
        {"act": "clear", "revision": 2, "start": 80, "reason": "x" * 10_001},
        {},
    ],
)
def test_nonsense_about_bare_passages_is_refused(client: Client, revised: Article, sent: dict[str, str | int]) -> None:
    response = client.post(reverse("bare", args=[revised.pk]), sent)
    assert response.status_code == 422
    assert 'class="refused"' in response.content.decode()
    assert len(claims_of(revised)) == 3


@pytest.mark.parametrize("view", ["", "inline"])
def test_two_revisions_are_compared(client: Client, revised: Article, view: str) -> None:
    page = client.get(reverse("compare", args=[revised.pk]), {"view": view}).content.decode()
    words = words_of(page)
    assert "Revision 1 and revision 2" in words
    assert "40</del>" in page
    assert "14</ins>" in page
    assert "Disputed" in words


def test_only_what_changed(client: Client, revised: Article) -> None:
    text = NEW.replace("four", "five")
    revising.add_revision(article=revised, by=revised.added_by, text=text, seen=2)
    page = client.get(reverse("compare", args=[revised.pk]), {"only": "changed"}).content.decode()
    assert "five</ins>" in page
    assert "The pool opened" not in page


@pytest.mark.parametrize("asked", [{"from": "9"}, {"to": "0"}, {"to": "77777777"}])
def test_a_revision_that_is_not_there_is_no_page(client: Client, revised: Article, asked: dict[str, str]) -> None:
    assert client.get(reverse("compare", args=[revised.pk]), asked).status_code == 404


def test_a_claim_over_time_has_every_verdict_beside_its_words(client: Client, revised: Article) -> None:
    claim = claims_of(revised)[1]
    mark(claim, "needs_context", note="Since when?")
    words = words_of(client.get(reverse("claim-over-time", args=[claim.pk])).content.decode())
    first, second = words.split("From revision 2")
    assert "It has 40 lanes today. Disputed by" in first
    assert "Needs context by" in second
    assert "Since when?" in second


def test_the_report_says_which_words_a_verdict_speaks_of_and_what_was_cut(client: Client, revised: Article) -> None:
    words = words_of(client.get(reverse("report", args=[revised.pk])).content.decode())
    assert "Disputed was given to: It has 40 lanes today." in words
    assert "Cut from the text" in words
    assert "Dogs swim free in winter." in words
    assert "% of the text is covered by claims" in words


@pytest.mark.parametrize("name", ["revise", "compare", "bare"])
def test_nobody_sees_the_texts_of_another_desk(client: Client, ines: User, name: str) -> None:
    assert client.get(reverse(name, args=[make_article().pk])).status_code == 404


def test_nobody_sees_the_wordings_of_another_desk(client: Client, ines: User) -> None:
    assert client.get(reverse("claim-over-time", args=[claims_of(make_article())[0].pk])).status_code == 404


@pytest.mark.parametrize("claims", [3, 60])
def test_queries(client: Client, ines: User, claims: int, django_assert_num_queries: DjangoAssertNumQueries) -> None:
    article = make_article(desk=ines.desks.get(), by=ines, claims=claims)
    mark(claims_of(article)[0])
    assert article.revision
    text = article.revision.text.replace("41", "43") + "\n\nTwo more cranes came in June."
    revising.add_revision(article=article, by=ines, text=text, seen=1)
    with django_assert_num_queries(7):
        client.get(article.get_absolute_url())
    with django_assert_num_queries(12):
        client.get(reverse("compare", args=[article.pk]))
    with django_assert_num_queries(6):
        client.post(reverse("revise", args=[article.pk]), {"act": "preview", "text": text + " New.", "seen": 2})
    with django_assert_num_queries(4):
        client.get(reverse("bare", args=[article.pk]))
