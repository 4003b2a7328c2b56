"""What an editor typed is never lost: not to a refusal, a colleague, a way round, nor a sign-out."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from checks.models import Article, Claim, User
from tests.browser.held import Held
from tests.make import claims_of, make_article, make_user, mark

Press = Callable[..., None]
Screen = Callable[..., Page]


@pytest.fixture
def article(ines: User) -> Article:
    return make_article(desk=ines.desks.get(), by=ines, claims=3)


@pytest.fixture
def page(article: Article, ines: User, screen: Screen) -> Page:
    page = screen(ines)
    page.goto(article.get_absolute_url())
    return page


def test_the_second_of_two_editors_sees_both_versions_and_saves_again(
    page: Page, article: Article, ines: User, screen: Screen, settled: Callable[[Page], None], press: Press
) -> None:
    tomas = make_user("tomas", first_name="Tomas", last_name="B.", desk=article.desk)
    other = screen(tomas)
    other.goto(article.get_absolute_url())

    page.get_by_label("Note").fill("Only 39 million, says the authority.")
    page.get_by_text("Propose a wording").click()
    page.get_by_label("Proposed wording").fill("handled 39 million tonnes")
    other.get_by_label("Note").fill("Holds for one year only.")
    other.get_by_role("button", name="Needs context").click()
    expect(other.locator("#card-title")).to_have_text("Claim 2 of 3")

    page.get_by_role("button", name="Disputed").click()
    expect(page.get_by_role("alert")).to_have_text(
        "This claim has changed since you opened it: compare both versions, then save yours again."
    )
    theirs, mine = page.locator("#card .conflict section").all()
    expect(theirs).to_contain_text("Needs context by Tomas B.")
    expect(theirs).to_contain_text("Holds for one year only.")
    expect(mine).to_contain_text("Disputed")
    expect(mine).to_contain_text("Only 39 million, says the authority.")
    expect(mine).to_contain_text("handled 39 million tonnes")
    expect(page.get_by_label("Note")).to_have_value("Only 39 million, says the authority.")
    settled(page)
    # The mark in the text is the colleague's until mine is saved.
    expect(page.locator("#proof a.mark").first).to_have_attribute("data-status", "needs_context")

    page.get_by_label("Note").focus()
    press(page, "Control+Enter")
    expect(page.locator("#card-title")).to_have_text("Claim 2 of 3")
    given = claims_of(article)[0].verifications.order_by("number")
    assert [(one.by.username, one.verdict, one.note) for one in given] == [
        ("tomas", "needs_context", "Holds for one year only."),
        ("ines", "disputed", "Only 39 million, says the authority."),
    ]


def test_a_note_not_saved_is_there_again_when_the_claim_comes_back(page: Page, press: Press) -> None:
    press(page, "n")
    page.keyboard.type("Half a thought")
    press(page, "Escape", "j")
    expect(page.get_by_label("Note")).to_have_value("")
    press(page, "k")
    expect(page.get_by_label("Note")).to_have_value("Half a thought")

    # So is evidence that was begun. Once added it is gone from the form, and the note is still there.
    press(page, "e")
    page.keyboard.type("Port year")
    press(page, "Escape", "j", "k")
    expect(page.locator("#card [name=cited]")).to_have_value("Port year")
    expect(page.locator("#card [name=cited]")).to_be_visible()
    page.locator("#card [name=cited]").fill("")
    press(page, "e")
    page.keyboard.type("Port yearbook")
    page.locator("#card .new-evidence [name=locator]").fill("page 3")
    press(page, "Control+Enter")
    expect(page.locator("#said")).to_have_text("Evidence added.")
    press(page, "Escape", "j", "k")
    expect(page.get_by_label("Note")).to_have_value("Half a thought")
    expect(page.locator("#card [name=cited]")).to_have_value("")

    # A verdict saves it: then the field is empty.
    press(page, "2", "k")
    expect(page.locator("#card .given")).to_contain_text("Half a thought")
    expect(page.get_by_label("Note")).to_have_value("")


def test_signed_out_in_another_tab_the_text_stays_and_a_sentence_says_so(
    page: Page, article: Article, settled: Callable[[Page], None]
) -> None:
    page.get_by_label("Note").fill("A long thought that must not be lost.")
    tab = page.context.new_page()
    tab.goto("/")
    tab.locator(".menu summary").click()
    tab.get_by_role("button", name="Sign out").click()
    expect(tab.get_by_role("heading", name="Sign in")).to_be_visible()

    page.get_by_role("button", name="Disputed").click()
    expect(page.locator("#said")).to_have_text(
        "You were signed out: sign in again in another tab, then save once more."
    )
    expect(page.get_by_label("Note")).to_have_value("A long thought that must not be lost.")
    assert claims_of(article)[0].status == "open"

    tab.get_by_label("Username").fill("ines")
    tab.get_by_label("Password").fill("correct horse")
    tab.get_by_role("button", name="Sign in").click()
    expect(tab.get_by_role("heading", name="Desk")).to_be_visible()
    settled(page)
    page.get_by_role("button", name="Disputed").click()
    expect(page.locator("#card-title")).to_have_text("Claim 2 of 3")
    assert claims_of(article)[0].status == "disputed"


def test_without_a_connection_the_text_stays_and_a_sentence_says_so(
    article: Article, ines: User, screen: Screen, meant: list[re.Pattern[str]]
) -> None:
    page = screen(ines)
    held = Held(page, "**/claims/*/", more=1)
    page.goto(article.get_absolute_url())
    meant.append(re.compile(r"Failed to load resource: net::ERR_FAILED|htmx:(sendError|afterRequest), "))
    page.get_by_label("Note").fill("Says otherwise.")
    page.get_by_role("button", name="Disputed").click()
    held.next().abort()
    expect(page.locator("#said")).to_have_text(
        "Not saved: no connection to the workbench. Your text is still here; try again."
    )
    page.get_by_role("button", name="Disputed").click()
    expect(page.locator("#card-title")).to_have_text("Claim 2 of 3")
    assert claims_of(article)[0].status == "disputed"


def test_a_link_pasted_anywhere_becomes_evidence_whose_locator_is_asked_for(
    page: Page, article: Article, press: Press, settled: Callable[[Page], None]
) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.evaluate("navigator.clipboard.writeText('https://port.example/yearbook')")
    press(page, "Control+v")
    expect(page.locator("#card .evidence a[target]")).to_have_text("port.example/yearbook")
    expect(page.locator("#card .correction [name$=locator]")).to_be_focused()
    # Into a field it is pasted as into any other.
    press(page, "Escape", "n", "Control+v")
    expect(page.get_by_label("Note")).to_have_value("https://port.example/yearbook")
    evidence = Claim.objects.get(pk=claims_of(article)[0].pk).evidence.get()
    assert (evidence.tier, evidence.stance, evidence.locator) == ("secondary", "supports", "")


def test_a_refusal_from_beside_the_card_is_said_and_changes_nothing(page: Page, article: Article, press: Press) -> None:
    press(page, "n")
    page.keyboard.type("Half a thought")
    press(page, "Escape", "u")
    expect(page.locator("#said")).to_have_text("There is no verdict of yours to undo in this article.")
    expect(page.get_by_label("Note")).to_have_value("Half a thought")
    expect(page.locator("#card")).to_have_count(1)
    expect(page.locator("main")).to_have_count(1)

    page.locator(".add-claim summary").click()
    page.get_by_label("The exact words").fill("nowhere in it")
    page.get_by_role("button", name="Add the claim").click()
    expect(page.locator("#said")).to_have_text("These words do not stand in the text: copy them from it exactly.")
    expect(page.get_by_label("The exact words")).to_have_value("nowhere in it")
    expect(page.locator("main")).to_have_count(1)
    press(page, "Escape", "j")
    expect(page.locator("#card-title")).to_have_text("Claim 2 of 3")


def test_the_last_verdict_is_undone_from_another_claim(page: Page, article: Article, press: Press) -> None:
    mark(claims_of(article)[2])
    press(page, "u")
    expect(page.locator("#card-title")).to_have_text("Claim 3 of 3")
    expect(page.locator("#proof a.mark").nth(2)).to_have_attribute("data-status", "open")
