"""A very long article: its marks are drawn, and moving from claim to claim works as in a short one."""

from collections.abc import Callable

from playwright.sync_api import Page, expect

from checks.models import User
from tests.make import claims_of, make_article


def test_two_thousand_claims_are_marked_and_moved_through(
    ines: User, screen: Callable[..., Page], press: Callable[..., None]
) -> None:
    article = make_article(desk=ines.desks.get(), by=ines, claims=2000)
    claims = claims_of(article)
    page = screen(ines)
    page.goto(article.get_absolute_url())
    expect(page.locator("#proof a.mark")).to_have_count(len(claims))
    press(page, "j", "j", "n")
    page.keyboard.type("Says otherwise.")
    press(page, "Escape", "2")
    expect(page.locator("#card-title")).to_have_text(f"Claim 4 of {len(claims)}")
    expect(page.locator("#proof a.mark").nth(2)).to_have_attribute("data-status", "disputed")

    page.goto(f"{article.get_absolute_url()}?claim={claims[-1].pk}")
    last = page.locator("#proof a.mark").last
    expect(last).to_have_attribute("aria-current", "true")
    expect(last).to_be_in_viewport()
    press(page, "J")
    expect(page.locator("#card-title")).to_have_text(f"Claim 1 of {len(claims)}")
    expect(page.locator("#proof a.mark").first).to_be_in_viewport()
