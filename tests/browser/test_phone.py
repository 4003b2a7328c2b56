"""On a phone of 360 px the card is a sheet that stays low, and nothing has to be scrolled sideways."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

from checks.models import Article, User
from tests.make import claims_of, make_article, make_evidence, mark

PHONE = {"viewport": {"width": 360, "height": 740}, "has_touch": True, "is_mobile": True}
LONG = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" * 3
TEXT = f"The line {LONG} carried 900 people in June.\n\nIts owner bought a second ship. A ticket costs 4 crowns now."


@pytest.fixture
def article(ines: User) -> Article:
    article = make_article(
        desk=ines.desks.get(),
        by=ines,
        text=TEXT,
        headline=f"All about {LONG}",
        byline=LONG[:200],
        outlet=LONG[:200],
        url=f"https://line.example/{LONG}",
    )
    first, second = claims_of(article)[:2]
    make_evidence(first, by=ines, title=f"https://line.example/{LONG}"[:300], publisher=LONG[:200], locator=LONG[:200])
    mark(first, "disputed", note=LONG, proposed=LONG)
    mark(second, "needs_context", note="Which ship?")
    return article


def height(card: Locator) -> float:
    box = card.bounding_box()
    assert box
    return box["height"]


def test_the_sheet_stays_low_until_a_claim_is_tapped(
    article: Article, ines: User, screen: Callable[..., Page], settled: Callable[[Page], None]
) -> None:
    page = screen(ines, **PHONE)
    page.goto(article.get_absolute_url())
    card = page.locator("#card")
    sourced = card.get_by_role("button", name="Sourced")
    expect(sourced).to_be_hidden()
    assert height(card) < 740 / 4
    expect(card.locator("blockquote")).to_be_in_viewport()

    page.locator("#proof a.mark", has_text="4 crowns").tap()
    settled(page)
    expect(sourced).to_be_in_viewport()
    expect(page.locator("#proof [aria-current]")).to_be_in_viewport()
    assert height(card) < 740 * 0.8
    page.get_by_role("button", name="Close the card").tap()
    expect(sourced).to_be_hidden()
    assert height(card) < 740 / 4

    page.locator("#proof a.mark", has_text="4 crowns").tap()
    settled(page)
    card.get_by_label("Note").fill("Five on Sundays.")
    card.get_by_role("button", name="Disputed").tap()
    expect(page.locator("#progress")).to_contain_text("All decided")
    assert [claim.status for claim in claims_of(article)] == ["disputed", "needs_context", "disputed"]


@pytest.mark.parametrize("script", [True, False])
def test_no_page_scrolls_sideways(article: Article, ines: User, screen: Callable[..., Page], *, script: bool) -> None:
    page = screen(ines, **PHONE)
    plain = page if script else screen(ines, **PHONE, java_script_enabled=False)
    here = f"/articles/{article.pk}/"
    first = claims_of(article)[0].pk
    wide = {}
    for address in ("/", "/?verdict=disputed", "/articles/new/", here, f"{here}?claim={first}", f"{here}report/",
                    f"{here}details/", f"{here}calls/", f"{here}marks/", f"/claims/{first}/", "/search/",
                    "/search/?q=ship", "/keys/", "/nowhere/", "/accounts/password/", "/claims/", "/claims/?queue=open",
                    "/week/", f"{here}over-time/", f"{here}assign/", f"/claims/{first}/assign/", "/me/"):  # fmt: skip
        plain.goto(address)
        if width := sideways(plain):
            wide[address] = width
    plain.goto("/articles/new/")
    plain.get_by_label("Text", exact=True).fill(f"{TEXT} And more.")
    plain.get_by_role("button", name="Preview the split").click()
    expect(plain.get_by_role("button", name="Add the article")).to_be_visible()
    if width := sideways(plain):
        wide["preview"] = width
    assert wide == {}


def test_the_open_sheet_does_not_scroll_sideways(
    article: Article, ines: User, screen: Callable[..., Page], settled: Callable[[Page], None]
) -> None:
    page = screen(ines, **PHONE)
    page.goto(article.get_absolute_url())
    page.locator("#proof a.mark", has_text="carried 900").tap(position={"x": 20, "y": 10})
    settled(page)
    for summary in page.locator("#card summary").all():
        if summary.is_visible():
            summary.tap()
    card = page.locator("#card")
    assert card.evaluate("card => card.scrollWidth <= card.clientWidth")
    assert sideways(page) == 0


def sideways(page: Page) -> int:
    """By how many pixels the page is wider than the phone; CDP measures it without JavaScript too."""
    session = page.context.new_cdp_session(page)
    width = session.send("Page.getLayoutMetrics")["cssContentSize"]["width"]
    session.detach()
    return int(max(0, width - 360))
