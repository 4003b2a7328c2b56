"""An editor takes an article through the gate, and axe finds nothing on the way; nothing is wider than a phone."""

from collections.abc import Callable

from playwright.sync_api import Page, expect

from checks.models import User
from tests.browser.articles import FERRY
from tests.browser.test_accessible import Found
from tests.make import claims_of, make_article, make_evidence, mark


def test_an_article_goes_out_in_spite_of_a_blocker_and_is_corrected(
    ines: User, screen: Callable[..., Page], click: Callable[..., None]
) -> None:
    article = make_article(desk=ines.desks.get(), by=ines, text=FERRY, headline="Island ferries")
    first, second, third, *others = claims_of(article)
    make_evidence(first, tier="secondary", title="Yearbook", url="https://line.example/a", passage="1.4 million")
    mark(first, "sourced", waiver="The only yearbook there is.")
    mark(second, "disputed", note="The yearbook says 1.5 million.")
    mark(third, "needs_context", proposed="Every fourth crossing of the winter was cancelled")
    for claim in others:
        mark(claim, "cleared")
    page, found = screen(ines), Found()

    page.goto(article.get_absolute_url())
    page.get_by_role("link", name="All decided: see the gate").click()
    expect(page.get_by_role("button", name="Ready", exact=True)).to_be_disabled()
    looked_at(page, found, "gate, blocked")
    page.get_by_label("Why it goes ahead anyway").fill("Because.")
    page.get_by_role("button", name="Ready anyway").click()
    expect(page.get_by_role("alert")).to_have_text("Write why it goes ahead anyway, in 20 characters or more.")
    expect(page.get_by_label("Why it goes ahead anyway")).to_have_value("Because.")
    looked_at(page, found, "gate, refused")
    page.locator("[data-group=disputed] a").click()
    expect(page.locator("#card")).to_have_attribute("data-claim", str(second.pk))

    page.get_by_role("link", name="Gate", exact=True).click()
    page.get_by_label("Why it goes ahead anyway").fill("The line has the figure in writing, and we say so.")
    page.get_by_role("button", name="Ready anyway").click()
    expect(page.get_by_role("button", name="Mark as published")).to_be_visible()
    looked_at(page, found, "gate, ready")
    page.get_by_role("link", name="check file 1", exact=True).first.click()
    expect(page.get_by_role("heading", name="Made ready in spite of 2 blockers")).to_be_visible()
    looked_at(page, found, "check file")
    page.goto(article.get_absolute_url())
    looked_at(page, found, "article, ready")
    page.get_by_role("link", name="gate", exact=True).click()
    page.get_by_role("button", name="Mark as published").click()

    page.goto(f"{article.get_absolute_url()}?claim={second.pk}")
    page.get_by_label("Correction, as it is published").fill("An earlier version had the figure of 2021.")
    click(page.get_by_role("button", name="Publish a correction"))
    expect(page.locator("#card .corrected")).to_contain_text("An earlier version had the figure of 2021.")
    looked_at(page, found, "article, corrected")
    page.get_by_role("link", name="Gate", exact=True).click()
    expect(page.get_by_role("heading", name="Corrections")).to_be_visible()
    looked_at(page, found, "gate, published")
    page.goto(f"{article.get_absolute_url()}report/")
    expect(page.locator("main")).to_contain_text("Made ready in spite of 2 blockers by Ines R.")
    expect(page.locator("main")).to_contain_text("The line has the figure in writing, and we say so.")
    looked_at(page, found, "report, published anyway")
    assert found.violations == []


def looked_at(page: Page, found: Found, state: str) -> None:
    """By axe, in every width and colour; and that nothing runs over the edge of a phone."""
    found.look_at(page, state)
    page.set_viewport_size({"width": 360, "height": 800})
    assert page.evaluate("document.documentElement.scrollWidth") <= 360, state
    page.set_viewport_size({"width": 1280, "height": 800})
