"""A quotation marked by keyboard: the focus goes to the question that is missing, then to the recording."""

import re
from collections.abc import Callable

from playwright.sync_api import Page, expect

from checks.models import User
from tests.make import make_quotation

Press = Callable[..., None]
Screen = Callable[..., Page]


def test_a_quotation_marked_sourced_by_keyboard(ines: User, screen: Screen, press: Press) -> None:
    quotation = make_quotation(desk=ines.desks.get(), by=ines)
    page = screen(ines)
    page.goto(quotation.article.get_absolute_url())

    press(page, "1")
    expect(page.get_by_role("alert")).to_have_text(
        "Say what the verdict settles: the quoted words, what they assert, or both."
    )
    expect(page.get_by_role("radio", name="Quoted correctly")).to_be_focused()

    # The choice is made with the arrow keys or the space bar, and the verdict key works from inside it.
    press(page, "Space", "1")
    expect(page.get_by_role("alert")).to_contain_text("Add the recording, transcript or post")
    expect(page.locator("#card [name=cited]")).to_be_focused()
    expect(page.get_by_role("radio", name="Quoted correctly")).to_be_checked()

    page.keyboard.type("Interview, Vessby Radio")
    page.get_by_label("Locator").last.fill("04:12")
    press(page, "Control+Enter")
    expect(page.locator("#card .given")).to_contain_text("Sourced (the quoted words) by Ines R.")
    expect(page.locator(".questions .status")).to_have_text(["Sourced", "Open"])
    expect(page.locator("#card")).to_contain_text(re.compile("Check what the quotation asserts"))
    given = quotation.verifications.get()
    assert (given.verdict, given.settles) == ("sourced", "quote")
    assert [(item.answers, item.locator) for item in quotation.evidence.in_force()] == [("quote", "04:12")]

    # Another verdict keeps what was settled, without asking.
    press(page, "n")
    page.keyboard.type("The tape was cut.")
    press(page, "Escape", "2")
    expect(page.locator("#card .given")).to_contain_text("Disputed (the quoted words) by Ines R.")
