"""The keys that correct a split, each on words that show what it did; and a key that is held down."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from checks.models import Article, User
from tests.browser.held import Held
from tests.make import claims_of, make_article

Press = Callable[..., None]
Screen = Callable[..., Page]


@pytest.fixture
def article(ines: User) -> Article:
    return make_article(desk=ines.desks.get(), by=ines, claims=6)


@pytest.fixture
def page(ines: User, article: Article, screen: Screen) -> Page:
    page = screen(ines)
    page.goto(article.get_absolute_url())
    return page


def words(article: Article) -> list[str]:
    return [claim.wording for claim in claims_of(article)]


def test_bounds_are_corrected_by_key(page: Page, article: Article, press: Press) -> None:
    before = words(article)
    press(page, "[", "[", "]")
    assert words(article)[0] == before[0].rpartition(" ")[0]
    press(page, "]")
    assert words(article) == before

    # Without a cursor in the text the key leads to the list of words, where one is chosen by keyboard as well.
    press(page, "s")
    expect(page.locator("#card [name=at]")).to_be_focused()
    press(page, "ArrowDown")
    page.get_by_role("button", name="Split", exact=True).press("Enter")
    expect(page.locator("#said")).to_have_text("Split in two.")
    first, second = words(article)[:2]
    assert f"{first} {second}" == before[0]

    press(page, "Escape", "+")
    expect(page.locator("#said")).to_have_text("Joined with the next.")
    assert words(article) == before


def test_a_key_held_down_stops_when_it_is_let_go(
    ines: User, article: Article, screen: Screen, settled: Callable[[Page], None]
) -> None:
    page = screen(ines)
    held, title = Held(page, "**/claims/*/", more=1), page.locator("#card-title")
    page.goto(article.get_absolute_url())
    expect(title).to_have_text("Claim 1 of 6")
    page.keyboard.down("j")
    request = held.next()
    for _ in range(3):
        page.keyboard.down("j")
    page.keyboard.up("j")
    with page.expect_response("**/news/?*"):
        request.continue_()
    settled(page)
    expect(title).to_have_text("Claim 2 of 6")

    # Held down again, with nothing under way, it goes on.
    page.keyboard.down("j")
    expect(title).to_have_text("Claim 3 of 6")
    settled(page)
    page.keyboard.down("j")
    expect(title).to_have_text("Claim 4 of 6")
