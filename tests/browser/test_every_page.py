"""Every page, whatever it is of: axe where no story looks at it, and no word that breaks out of a phone."""

from collections.abc import Callable
from typing import Any

import pytest
from django.conf import settings
from django.template.loader import render_to_string
from django.urls import get_resolver, reverse
from playwright.sync_api import BrowserContext, Page, Route, expect

from checks.actions import releasing, revising
from checks.models import Article, User
from tests.browser.articles import FERRY
from tests.browser.test_accessible import Found
from tests.browser.test_schemes import ARABIC, CUT_OFF
from tests.make import claims_of, make_article, make_evidence, make_invitation, make_user, mark

Screen = Callable[..., Page]

# What a script asks for, what is posted to, downloaded, or leads elsewhere.
NO_PAGE = {
    "add-claim", "check-file-json", "claims-csv", "clear-suggested", "news", "palette", "remove-filter",
    "report-csv", "save-filter", "to-do", "undo",
}  # fmt: skip
ERRORS = ("400", "403", "403_csrf", "429", "500")


@pytest.fixture
def pages(ines: User) -> dict[str, str]:
    """Every page of `checks.urls` by name, of a ready article with claims of most statuses, a bare passage, a link."""
    article = make_article(desk=ines.desks.get(), by=ines, text=FERRY, headline="Island ferries", byline="Lena Aho")
    claims = claims_of(article)
    evidence = make_evidence(claims[0], by=ines, title="Yearbook", url="https://line.example/a", passage="1.4 million")
    for claim, verdict in zip(claims, ("sourced", "disputed", "needs_context", "cleared"), strict=False):
        mark(claim, verdict)
    text = FERRY.replace("18 crowns", "19 crowns") + "\nThe harbour master keeps three geese in a shed.\n"
    revising.add_revision(article=article, by=ines, text=text, seen=1)
    _, token = make_invitation(claims[0], claims[1], by=ines)
    seen = Article.objects.get(pk=article.pk).last_event
    releasing.make_ready(article=article, by=ines, seen=seen, reason="The line has it in writing, and we say so.")
    of_claim = {"claim", "claim-over-time", "assign-claim"}
    of_source = {"source", "withdraw-source"}
    known: Any = get_resolver("checks.urls").reverse_dict
    found = {}
    for name in {one for one in known if isinstance(one, str)} - NO_PAGE:
        pk = claims[0].pk if name in of_claim else evidence.source_id if name in of_source else article.pk
        given = {"pk": pk, "number": 1, "token": token}
        found[name] = reverse(name, kwargs={one: given[one] for one in known[name][0][0][1]})
    return found


@pytest.mark.parametrize("language", [code for code, _ in settings.LANGUAGES if code != "en"])
def test_no_word_breaks_out_of_a_phone(pages: dict[str, str], ines: User, screen: Screen, language: str) -> None:
    page = screen(make_user("greta", desk=ines.desks.get(), language=language), viewport={"width": 360, "height": 740})
    broken = {}
    for name, address in pages.items():
        answer = page.goto(address)
        assert answer
        assert answer.status == 200, name
        if name == "article":
            page.locator("#card blockquote").click()
        cut_off = page.evaluate(CUT_OFF)
        if cut_off or page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            broken[name] = cut_off
    assert broken == {}


def test_axe_finds_nothing_on_the_pages_that_no_story_looks_at(
    pages: dict[str, str], ines: User, screen: Screen, press: Callable[..., None]
) -> None:
    page, found = screen(ines), Found()
    for name in ("account_reauthenticate", "account_inactive"):
        page.goto(reverse(name))
        found.look_at(page, name)
    page.goto(f"{pages['compare']}?old=2&new=2&only=changed")
    found.look_at(page, "nothing changed")
    arabic = make_article(desk=ines.desks.get(), by=ines, text=ARABIC, headline="الميناء", language="ar")
    for address in ("", "report/", "gate/"):
        page.goto(arabic.get_absolute_url() + address)
        found.look_at(page, f"from right to left, {address}")
    page.goto(arabic.get_absolute_url())
    press(page, "x")
    expect(page.locator("#several")).to_be_visible()
    found.look_at(page, "a claim selected")
    assert found.violations == []


def test_axe_finds_nothing_on_the_pages_of_errors(new_context: Callable[..., BrowserContext], ines: User) -> None:
    page, found = new_context().new_page(), Found()
    page.route("**/broken/*", answer_with_an_error)
    for name in ERRORS:
        page.goto(f"/broken/{name}")
        expect(page.get_by_role("heading", level=1)).to_be_visible()
        found.look_at(page, name)
    assert found.violations == []


def answer_with_an_error(route: Route) -> None:
    """The page that its address names, as Django answers with it: rendered without a request."""
    name = route.request.url.rpartition("/")[2]
    route.fulfill(content_type="text/html", body=render_to_string(f"{name}.html"))
