"""`manage.py add`: an article from a file."""

import io
from datetime import date

import pytest
from django.core.management import CommandError, call_command

from checks.models import Article
from tests.make import make_desk, make_user

pytestmark = pytest.mark.django_db

PAGE = """<!doctype html><html lang="en"><head><title>Ferries sail again</title>
<meta name="author" content="Ines Marlo"><meta property="og:site_name" content="Vessby Courier">
<meta property="article:published_time" content="2025-02-11T08:00:00+01:00">
<link rel="canonical" href="https://courier.example/ferries"></head><body><article><h1>Ferries sail again</h1>
<p>The ferries of Vessby sail again since Monday, the harbour master said on Tuesday morning.</p>
<p>Each of them carries 240 passengers, and the crossing to the islands takes 55 minutes in calm weather.</p>
</article></body></html>"""


@pytest.fixture
def chief():
    return make_user("chief", is_superuser=True, is_staff=True)


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "cranes.txt"
    path.write_text("The cranes of Vessby arrived in March. They lift 80 tonnes each.\n", encoding="utf-8")
    return path


def added(*words: object) -> tuple[Article, list[str]]:
    out = io.StringIO()
    call_command("add", *map(str, words), stdout=out)
    lines = out.getvalue().splitlines()
    return Article.objects.get(pk=lines[0]), lines


def test_the_id_is_printed_and_then_the_address(chief, file):
    desk = make_desk()
    article, lines = added(file)
    assert lines == [str(article.pk), f"http://127.0.0.1:8000/articles/{article.pk}/"]
    assert (article.desk, article.added_by) == (desk, chief)
    assert article.revisions.get().text == "The cranes of Vessby arrived in March. They lift 80 tonnes each."
    assert article.claims.count() == 2
    assert list(article.events.values_list("kind", flat=True)) == ["article_added"]


def test_in_production_the_address_is_the_one_the_desk_opens(chief, file, settings):
    make_desk()
    settings.PRODUCTION, settings.ALLOWED_HOSTS = True, [".checks.example", "localhost"]
    article, lines = added(file)
    assert lines[1] == f"https://checks.example/articles/{article.pk}/"


@pytest.mark.parametrize("production", [True, False])
def test_the_address_is_the_one_that_the_settings_name(chief, file, settings, production):
    make_desk()
    settings.PRODUCTION, settings.SITE = production, "https://desk.example"
    article, lines = added(file)
    assert lines[1] == f"https://desk.example/articles/{article.pk}/"


def test_a_page_tells_its_headline_and_details(chief, tmp_path):
    make_desk()
    page = tmp_path / "ferries.html"
    page.write_text(PAGE, encoding="utf-8")
    article, _ = added(page)
    assert (article.headline, article.byline, article.outlet) == ("Ferries sail again", "Ines Marlo", "Vessby Courier")
    assert (article.url, article.language) == ("https://courier.example/ferries", "en")
    assert article.published_on == date(2025, 2, 11)


def test_an_address_that_no_browser_should_open_is_left_out(chief, tmp_path):
    make_desk()
    page = tmp_path / "ferries.html"
    page.write_text(PAGE.replace("https://courier.example/ferries", "javascript:alert(1)"), encoding="utf-8")
    article, _ = added(page)
    assert article.url == ""


def test_a_headline_is_the_one_given_else_the_files_name(chief, file):
    make_desk()
    assert added(file, "--headline", "Cranes at last")[0].headline == "Cranes at last"
    assert added(file, "--again")[0].headline == "cranes"


def test_a_text_that_the_desk_has_is_added_again_only_where_that_is_meant(chief, file):
    make_desk("Sports")
    desk = make_desk("City")
    first, _ = added(file, "--desk", "City")

    with pytest.raises(CommandError) as error:
        added(file, "--desk", "City")

    assert str(error.value) == f"This text is already on the desk as article {first.pk}: add it again with --again."
    assert added(file, "--desk", "Sports")[0].desk.name == "Sports"
    again, _ = added(file, "--desk", "City", "--again")
    assert list(desk.articles.order_by("pk")) == [first, again]


def test_a_headline_given_is_never_cut_and_one_that_a_page_tells_shows_where(chief, file, tmp_path):
    make_desk()
    assert refused(file, "--headline", "A" * 301) == "Shorten the headline: it may have 300 characters."
    page = tmp_path / "ferries.html"
    page.write_text(PAGE.replace("Ferries sail again", "Ferries " + "sail " * 70), encoding="utf-8")
    headline = added(page)[0].headline
    assert len(headline) == 300
    assert headline.endswith("…")


def test_of_several_superusers_none_is_taken_for_the_one_who_does_it(chief, file):
    make_desk()
    make_user("other", is_superuser=True)
    assert refused(file) == "More than one person may do this: say with --by who does it."
    assert added(file, "--by", "chief")[0].added_by == chief


def test_desk_and_person_are_those_named(chief, file):
    make_desk("City")
    sports = make_desk("Sports")
    editor = make_user("edda", desk=sports)
    article, _ = added(file, "--desk", "Sports", "--by", "edda")
    assert (article.desk, article.added_by) == (sports, editor)
    assert added(file, "--again", "--by", "edda")[0].desk == sports


def refused(*words: object) -> str:
    with pytest.raises(CommandError) as error:
        added(*words)
    assert not Article.objects.exists()
    return str(error.value)


@pytest.mark.parametrize("roles", [[], ["admin"]])
def test_a_person_without_the_role_is_refused_in_the_sentence_of_the_rules(file, roles):
    make_user("otto", desk=make_desk(), roles=roles)
    sentence = "Ask a reporter or a checker or an editor: only they may bring an article in."
    assert refused(file, "--by", "otto") == sentence


def test_a_reporter_adds_an_article(file):
    reporter = make_user("lea", desk=make_desk(), roles=["reporter"])
    assert added(file, "--by", "lea")[0].added_by == reporter


def test_without_a_desk_an_article_has_nowhere_to_go(chief, file):
    assert refused(file) == "chief is on no desk: add a desk, or the person to one, in the admin first."


def test_of_several_desks_one_must_be_named(chief, file):
    make_desk("City")
    make_desk("Sports")
    assert refused(file) == "chief has several desks: give --desk one of City, Sports."
    assert refused(file, "--desk", "Culture") == "There is no desk Culture of chief: give --desk one of City, Sports."


def test_a_desk_that_is_not_the_persons_is_none(chief, file):
    make_desk("City")
    make_user("edda", desk=make_desk("Sports"))
    why = refused(file, "--by", "edda", "--desk", "City")
    assert why == "There is no desk City of edda: give --desk one of Sports."


def test_somebody_must_have_added_it(file):
    make_desk()
    assert refused(file) == "There is no superuser: say with --by who does it."
    make_user("gone", is_superuser=True, is_active=False)
    assert refused(file, "--by", "gone") == "Nobody signs in as gone: give --by the name of a person who does."
    assert refused(file) == "There is no superuser: say with --by who does it."


def test_a_file_that_is_not_there_cannot_be_read(chief, tmp_path):
    make_desk()
    missing = tmp_path / "missing.txt"
    assert refused(missing) == f"{missing} cannot be read: no such file or directory."
    assert refused(tmp_path) == f"{tmp_path} cannot be read: is a directory."


def test_a_file_is_refused_as_the_page_refuses_it(chief, file, settings):
    make_desk()
    settings.ARTICLE_MAX_BYTES = 20
    assert refused(file).startswith("This file is too large (65 bytes; the limit is 20)")
    file.write_text("")
    assert refused(file) == "There is no text here: paste the article or choose a file that holds it."
