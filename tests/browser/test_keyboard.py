"""An editor takes an article from the clipboard to the finished report without touching the mouse."""

import csv
import io
import re
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import BrowserContext, Page, expect

from checks.models import Article, User, Verification
from tests.browser.articles import FERRY
from tests.browser.held import Held
from tests.make import claims_of, make_article, make_evidence, mark

Press = Callable[..., None]


def in_hand(page: Page, number: int, total: int) -> None:
    expect(page.locator("#card-title")).to_have_text(f"Claim {number} of {total}")


def type_primary_evidence(page: Page, citation: str, locator: str) -> None:
    """Into the field for a citation, which has the focus, and on from there by Tab."""
    page.keyboard.type(citation)
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowLeft")  # from secondary, where the choice stands
    expect(page.locator("#card [name=tier][value=primary]")).to_be_checked()
    page.keyboard.press("Tab")  # what it does for the claim
    page.keyboard.press("Tab")
    expect(page.locator("#card .new-evidence [name=locator]")).to_be_focused()
    page.keyboard.type(locator)


def sign_in(page: Page) -> None:
    page.goto("/")
    expect(page.get_by_role("heading", name="Sign in")).to_be_visible()
    expect(page.get_by_label("Username")).to_be_focused()
    page.keyboard.type("ines")
    page.keyboard.press("Tab")
    page.keyboard.type("correct horse")
    page.keyboard.press("Enter")


def bring_in(page: Page, text: str) -> None:
    page.get_by_role("link", name="Bring the first article in").press("Enter")
    page.evaluate("text => navigator.clipboard.writeText(text)", text)
    page.get_by_label("Text", exact=True).press("Control+v")
    page.get_by_role("button", name="Preview the split").press("Enter")
    expect(page.get_by_label("Headline")).to_have_value(text.partition("\n")[0])
    assert not Article.objects.exists(), "a preview saves nothing"
    page.get_by_role("button", name="Add the article").press("Enter")
    page.wait_for_url(re.compile(r"/articles/\d+/"))  # and until its scripts have run
    expect(page.get_by_role("heading", level=1)).to_have_text(text.partition("\n")[0])


def rows_of(page: Page, folder: Path) -> list[dict[str, str]]:
    """The report as CSV, read back; written out again it is the same bytes."""
    with page.expect_download() as coming:
        page.get_by_role("link", name="CSV").press("Enter")
    coming.value.save_as(folder / "report.csv")
    sent = (folder / "report.csv").read_bytes()
    rows = list(csv.reader(io.StringIO(sent.decode("utf-8-sig"), newline="")))
    again = io.StringIO(newline="")
    csv.writer(again).writerows(rows)
    assert again.getvalue().encode("utf-8-sig") == sent
    return [dict(zip(rows[0], row, strict=True)) for row in rows[1:]]


def test_an_editor_takes_an_article_to_the_report_by_keyboard_alone(
    ines: User, context: BrowserContext, page: Page, press: Press, tmp_path: Path
) -> None:
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    sign_in(page)
    bring_in(page, FERRY)
    article = Article.objects.get()
    total = len(claims_of(article))
    assert total >= 10
    in_hand(page, 1, total)

    press(page, "j", "j")
    in_hand(page, 3, total)
    press(page, "k")
    in_hand(page, 2, total)

    # Sourced without evidence: the field that lacks is open, with the focus in it.
    press(page, "1")
    expect(page.get_by_role("alert")).to_have_text(
        "Add evidence that supports the claim: 1 primary source or 3 independent secondary sources."
    )
    expect(page.locator("#card [name=cited]")).to_be_focused()
    type_primary_evidence(page, "Sorne Sound traffic statistics", "table 2")
    press(page, "Control+Enter")
    in_hand(page, 3, total)
    expect(page.locator("#said")).to_have_text("Sourced, saved.")
    expect(page.locator("#proof a[data-first]").nth(1)).to_have_attribute("data-status", "sourced")
    expect(page.locator("#progress")).to_contain_text(f"1 of {total} decided")

    press(page, "2")
    expect(page.locator("#card [name=note]")).to_be_focused()
    page.keyboard.type("Every fifth, says the timetable.")
    press(page, "Control+Enter")
    in_hand(page, 4, total)

    # Back to it by K, but only over open ones: the first claim is the nearest, a headline, suggested to be cleared.
    press(page, "K")
    in_hand(page, 1, total)
    press(page, "0")
    in_hand(page, 4, total)

    # Evidence against, then the verdict; one undone and given again.
    press(page, "e")
    expect(page.locator("#card [name=cited]")).to_be_focused()
    page.keyboard.type("Log book of the Halla")
    page.keyboard.press("Tab")  # primary or secondary
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowRight")  # from supports
    expect(page.locator("#card .new-evidence [name=stance][value=contradicts]")).to_be_checked()
    page.keyboard.press("Tab")
    expect(page.locator("#card .new-evidence [name=locator]")).to_be_focused()
    page.keyboard.type("12 January")
    press(page, "Control+Enter")
    expect(page.locator("#said")).to_have_text("Evidence added.")
    press(page, "Escape", "2")
    in_hand(page, 5, total)
    press(page, "u")
    in_hand(page, 4, total)
    expect(page.locator("#said")).to_have_text("Undone: claim 4 is open again.")
    press(page, "2")
    in_hand(page, 5, total)

    # A claim reopened stays in hand; J goes on to the next open one.
    press(page, "k", "r")
    in_hand(page, 4, total)
    expect(page.locator("#card .status").first).to_have_text("Open")
    press(page, "2")
    in_hand(page, 5, total)
    press(page, "k", "k", "J")
    in_hand(page, 4 + 1, total)

    # What is left: a note first, back to the text with Esc, then the verdict.
    for number in range(5, total + 1):
        in_hand(page, number, total)
        press(page, "n")
        page.keyboard.type(f"Context {number}, with 1 2 3 and j k in it.")
        press(page, "Escape", "3" if number % 2 else "0")
    expect(page.locator("#progress")).to_contain_text(f"{total} of {total} decided")

    page.get_by_role("link", name="All decided: see the gate").press("Enter")
    page.get_by_role("link", name="Report").press("Enter")
    expect(page.get_by_text("Log book of the Halla")).to_be_visible()
    rows = rows_of(page, tmp_path)
    claims = claims_of(article)
    assert [row["claim"].removeprefix("'") for row in rows] == [claim.wording for claim in claims]
    assert [int(row["start"]) for row in rows] == sorted(claim.placement.start for claim in claims if claim.placement)
    assert [row["status"] for row in rows[:5]] == ["cleared", "sourced", "disputed", "disputed", "needs_context"]
    assert {row["status"] for row in rows} <= {"cleared", "sourced", "disputed", "needs_context"}
    assert {row["checked_by"] for row in rows} == {"Ines R."}
    assert rows[1]["sources"] == "Sorne Sound traffic statistics"
    assert rows[-1]["note"] == f"Context {total}, with 1 2 3 and j k in it."


def test_the_list_of_keys_opens_and_closes_and_keys_rest_meanwhile(
    ines: User, screen: Callable[..., Page], press: Press
) -> None:
    page = screen(ines)
    page.goto(make_article(desk=ines.desks.get(), by=ines, claims=3).get_absolute_url())
    press(page, "?")
    expect(page.get_by_role("dialog", name="Keys")).to_be_visible()
    press(page, "j")
    press(page, "Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    in_hand(page, 1, 3)
    press(page, "j")
    in_hand(page, 2, 3)


def test_no_key_acts_while_typing_or_when_single_keys_are_off(
    ines: User, screen: Callable[..., Page], press: Press
) -> None:
    page = screen(ines)
    article = make_article(desk=ines.desks.get(), by=ines, claims=3)
    mark(claims_of(article)[0])
    page.goto(article.get_absolute_url())
    in_hand(page, 2, 3)

    press(page, "n")
    page.keyboard.type("jk120rewu?/")
    expect(page.locator("#card [name=note]")).to_have_value("jk120rewu?/")
    press(page, "Escape", "/")
    page.keyboard.type("j1")
    expect(page.locator("#q")).to_have_value("j1")
    in_hand(page, 2, 3)

    page.goto("/keys/")
    page.get_by_label("Single keys are on for me").press("Space")
    page.get_by_role("button", name="Save").press("Enter")
    expect(page.locator("#said")).to_have_text("Single keys are off.")
    page.goto(article.get_absolute_url())
    press(page, "j", "2", "u", "?")
    in_hand(page, 2, 3)
    expect(page.get_by_role("dialog")).to_have_count(0)

    # Ctrl+Enter and Esc need no single key.
    page.locator("#card [name=note]").fill("")
    page.get_by_role("button", name="Disputed").focus()
    press(page, "Enter")
    expect(page.locator("#card [name=note]")).to_be_focused()
    page.keyboard.type("Says otherwise.")
    press(page, "Escape")
    expect(page.locator("#proof [aria-current]")).to_be_focused()
    page.locator("#card [name=note]").press("Control+Enter")
    in_hand(page, 3, 3)
    assert Verification.objects.count() == 2


def test_a_key_pressed_before_the_next_card_has_come_acts_on_that_card(
    ines: User, screen: Callable[..., Page], press: Press
) -> None:
    article = make_article(desk=ines.desks.get(), by=ines, claims=4)
    for claim in claims_of(article):
        make_evidence(claim, by=ines, stance="contradicts")
    page = screen(ines)
    held = Held(page, "**/claims/*/")
    page.goto(article.get_absolute_url())
    for key in ("j", "2", "j", "3"):
        page.keyboard.press(key)
    first = held.next()
    expect(page.locator("#card.htmx-request")).to_have_count(1)
    assert held.none, "one answer is waited for at a time"
    held.more = 0
    first.continue_()
    # The second claim is disputed, the third passed over, and needs context refused for want of a note.
    in_hand(page, 4, 4)
    expect(page.locator("#card [name=note]")).to_be_focused()
    assert [claim.status for claim in claims_of(article)] == ["open", "disputed", "open", "open"]
