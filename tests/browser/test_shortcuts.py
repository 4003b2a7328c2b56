"""More by keyboard: several claims at once, keys of one's own, and the palette that finds steps, claims and pages."""

from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from checks.actions.people import choose_keys
from checks.models import Article, User
from tests.browser.test_accessible import EVERY_RULE
from tests.make import claims_of, make_article, make_evidence, make_user, mark

Press = Callable[..., None]
Screen = Callable[..., Page]


@pytest.fixture
def article(ines: User) -> Article:
    return make_article(desk=ines.desks.get(), by=ines, claims=6, headline="Vessby harbour")


def statuses(article: Article) -> list[str]:
    return [claim.status for claim in claims_of(article)]


def broken(page: Page) -> list[str]:
    """What axe finds wrong with the page as it stands."""
    return [
        f"{one['id']}: {one['nodes'][0]['html']}" for one in Axe().run(page, options=EVERY_RULE).response["violations"]
    ]


def in_hand(page: Page, number: int) -> None:
    expect(page.locator("#card-title")).to_contain_text(f"Claim {number} of ")


def test_several_claims_are_selected_marked_and_taken_back(
    ines: User, article: Article, screen: Screen, press: Press
) -> None:
    page = screen(ines)
    page.goto(article.get_absolute_url())
    bar, selected = page.get_by_role("form", name="Selected claims"), page.locator("#proof .selected")
    expect(bar).to_be_hidden()
    where = "mark => [mark.offsetTop, mark.offsetLeft]"
    before = page.locator("#proof a.mark").nth(3).evaluate(where)
    press(page, "x", "j", "j", "X")
    expect(selected).to_have_count(3)
    assert page.locator("#proof a.mark").nth(3).evaluate(where) == before, "selecting moves no word"
    expect(bar).to_contain_text("3 claims selected")
    press(page, "k", "x", "k", "k")
    expect(bar).to_contain_text("2 claims selected")
    assert broken(page) == []

    # Refused for want of a reason: each is named, all stay selected, and the note goes to all.
    make_evidence(claims_of(article)[0], by=ines, stance="contradicts")
    press(page, "2")
    expect(bar.locator("#left li")).to_have_count(2)
    expect(bar.locator("#left li").first).to_contain_text("Claim 1: This claim has changed since you opened it")
    # Told so, they insist: what has its reason is marked.
    press(page, "2")
    expect(page.locator("#said")).to_have_text("1 claim marked.")
    expect(bar).to_contain_text("1 claim selected")
    expect(bar.locator("#left li")).to_have_text("Claim 3: Write a note, or add evidence that contradicts the claim.")
    assert broken(page) == []
    press(page, "n")
    page.keyboard.type("Not by this report: 1 2 3.")
    press(page, "Escape", "2")
    expect(bar).to_be_hidden()
    assert statuses(article) == ["disputed", "open", "disputed", "open", "open", "open"]

    page.locator("#proof a.mark").nth(3).click(modifiers=["ControlOrMeta"])
    page.locator("#proof a.mark").nth(5).click(modifiers=["Shift"])
    expect(bar).to_contain_text("3 claims selected")
    page.get_by_role("button", name="Select all").press("Enter")
    expect(bar).to_contain_text("6 claims selected")
    press(page, "Escape", "n")
    page.keyboard.type("A list of fixtures.")
    press(page, "Escape", "0")
    expect(page.locator("#progress")).to_contain_text("6 of 6 decided")
    press(page, "u")
    expect(page.locator("#said")).to_have_text("Undone: 6 claims are as they were before.")
    assert statuses(article) == ["disputed", "open", "disputed", "open", "open", "open"]
    press(page, "u")
    expect(page.locator("#said")).to_have_text("Undone: claim 3 is open again.")
    expect(page.locator("#proof a.mark").nth(2)).to_have_attribute("data-status", "open")


def test_a_claim_marked_on_its_card_is_not_stale_among_several(
    ines: User, article: Article, screen: Screen, press: Press
) -> None:
    page = screen(ines)
    page.goto(article.get_absolute_url())
    press(page, "n")
    page.keyboard.type("No.")
    press(page, "Escape", "2", "k", "x", "j", "x", "n")
    page.keyboard.type("Nothing to check.")
    press(page, "Escape", "0")
    expect(page.locator("#said")).to_have_text("2 claims marked.")
    assert statuses(article)[:3] == ["cleared", "cleared", "open"]


def test_without_javascript_boxes_are_ticked(ines: User, article: Article, screen: Screen) -> None:
    page = screen(ines, java_script_enabled=False)
    page.goto(article.get_absolute_url())
    page.get_by_role("link", name="Several claims").click()
    page.get_by_role("checkbox").nth(1).check()
    page.get_by_role("checkbox").nth(2).check()
    page.get_by_label("Reason, for all of them").fill("Not so.")
    page.get_by_role("button", name="Disputed").click()
    expect(page.locator("#said")).to_have_text("2 claims marked.")
    assert statuses(article)[:4] == ["open", "disputed", "disputed", "open"]


def test_a_person_chooses_their_own_keys(ines: User, article: Article, screen: Screen, press: Press) -> None:
    page = screen(ines)
    page.goto("/keys/")
    page.get_by_text("Choose other keys", exact=True).press("Enter")
    page.get_by_label("next claim", exact=True).fill("k")
    page.get_by_role("button", name="Save these keys").press("Enter")
    expect(page.locator("#id_next_claim_error")).to_contain_text("“k” is also the key for: previous claim.")
    expect(page.locator("#id_previous_claim_error")).to_contain_text("“k” is also the key for: next claim.")
    assert broken(page) == []
    page.get_by_label("previous claim", exact=True).fill("j")
    page.get_by_label("needs context", exact=True).fill("ö")
    page.get_by_role("button", name="Save these keys").press("Enter")
    expect(page.locator("#said")).to_have_text("Your keys are saved.")

    page.goto(article.get_absolute_url())
    expect(page.get_by_role("button", name="Needs context").first.locator("kbd")).to_have_text("ö")
    press(page, "k", "k", "j")
    in_hand(page, 2)
    press(page, "3")
    expect(page.get_by_role("alert")).to_have_count(0)
    page.keyboard.insert_text("ö")  # no key event: nothing happens
    page.evaluate("document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ö', bubbles: true }))")
    expect(page.locator("#card [name=note]")).to_be_focused()
    press(page, "Escape", "?")
    expect(page.get_by_role("dialog", name="Keys")).to_contain_text("ö")

    page.goto("/keys/")
    page.get_by_text("Choose other keys", exact=True).press("Enter")
    page.get_by_role("button", name="The first keys again").press("Enter")
    expect(page.locator("#said")).to_have_text("Every step has its first key again.")
    page.goto(article.get_absolute_url())
    press(page, "j")
    in_hand(page, 2)


def test_keys_work_where_another_script_is_typed(ines: User, article: Article, screen: Screen, press: Press) -> None:
    choose_keys(by=ines, keys={"undo": "ф"})
    page = screen(ines)
    page.goto(article.get_absolute_url())

    def typed(key: str, code: str, **more: bool) -> None:
        """What a Ukrainian or German layout sends: Playwright knows the American one alone."""
        page.evaluate(
            "about => document.activeElement.dispatchEvent("
            "new KeyboardEvent('keydown', { ...about, bubbles: true, cancelable: true }))",
            {"key": key, "code": code, **more},
        )

    typed("о", "KeyJ")
    in_hand(page, 2)
    mark(claims_of(article)[2], by=make_user("tomas", desk=article.desk))
    page.reload()
    in_hand(page, 2)
    typed("О", "KeyJ", shiftKey=True)
    in_hand(page, 4)
    typed("ф", "KeyA")  # their own key, which is no “a” for them
    expect(page.locator("#said")).to_have_text("There is no verdict of yours to undo in this article.")
    typed("т", "KeyN")
    expect(page.locator("#card [name=note]")).to_be_focused()
    typed("о", "KeyJ")  # typing
    typed("л", "KeyK", ctrlKey=True)
    expect(page.get_by_role("dialog", name="Find anything")).to_be_visible()
    typed("л", "KeyK", ctrlKey=True, repeat=True)
    expect(page.get_by_role("dialog", name="Find anything")).to_be_visible()
    press(page, "Escape", "Escape")
    before = claims_of(article)[3].wording
    typed("ü", "BracketLeft")  # a letter of its own on a German keyboard
    typed("х", "BracketLeft")
    expect(page.locator("#said")).to_have_text("Bounds corrected.")
    in_hand(page, 4)
    assert len(before.split()) - len(claims_of(article)[3].wording.split()) == 1


def test_the_palette_runs_steps_and_finds_claims_people_and_pages(
    ines: User, article: Article, screen: Screen, press: Press
) -> None:
    mark(claims_of(article)[5])
    make_article(desk=ines.desks.get(), by=ines, text="The lock gates of Orla opened in May.", headline="Orla")
    make_user("tomas", first_name="Tomas", last_name="Vik", desk=ines.desks.get())
    make_user("ran", first_name="Ran", last_name="Holm", desk=ines.desks.get())
    choose_keys(by=ines, keys={"needs_context": "g"})
    page = screen(ines)
    page.goto(article.get_absolute_url())
    palette, field = (
        page.get_by_role("dialog", name="Find anything"),
        page.get_by_role("combobox", name="A step, a claim"),
    )
    options, chosen = palette.get_by_role("option"), palette.get_by_role("option", selected=True)

    # While typing, and the words typed go with the step that is chosen.
    press(page, "n")
    page.keyboard.type("Since when? ")
    press(page, "Control+k")
    expect(field).to_be_focused()
    expect(options.first).to_have_text("Step next claim j")
    assert broken(page) == []
    page.keyboard.type("context")
    expect(chosen).to_have_text("Step needs context g")
    press(page, "Enter")
    expect(palette).to_be_hidden()
    in_hand(page, 2)
    assert statuses(article)[:2] == ["needs_context", "open"]

    # What is not possible now is not offered.
    press(page, "Control+k")
    page.keyboard.type("still holds")
    expect(palette).to_contain_text("Nothing found.")
    expect(options).to_have_count(0)
    assert broken(page) == []
    press(page, "Escape")
    expect(palette).to_be_hidden()

    # A claim of this text by its number, or by its words; one of another article leads there.
    press(page, "Control+k")
    page.keyboard.type("5")
    expect(chosen).to_contain_text("Claim 5")
    press(page, "Enter")
    in_hand(page, 5)
    press(page, "Control+k")
    page.keyboard.type("cranes arrived")
    expect(options).to_have_count(2)
    expect(options.first).to_contain_text("Claim 2")
    press(page, "ArrowDown", "ArrowDown", "ArrowUp")
    expect(chosen).to_contain_text("Claim 5")
    expect(field).to_have_attribute("aria-activedescendant", "palette-1")
    press(page, "Escape", "Control+k")
    page.keyboard.type("tomas")
    expect(options).to_have_text(["Person Tomas Vik claims assigned to them", "Person Tomas Vik claims they checked"])
    press(page, "Escape", "Control+k")
    # A name that begins so comes before words that have it inside, of this very text too.
    page.keyboard.type("ran")
    expect(options).to_have_count(4)
    expect(chosen).to_contain_text("Ran Holm")
    expect(options.nth(2)).to_contain_text("Claim 2")
    press(page, "Escape", "Control+k")
    page.keyboard.type("the week")
    expect(chosen).to_have_text("Page The week")
    press(page, "Escape", "Control+k")
    page.keyboard.type("lock gates")
    expect(options).to_have_count(2)
    expect(chosen).to_contain_text("The lock gates of Orla")
    press(page, "Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Orla")

    # On any other page too, and from the menu.
    page.goto("/keys/")
    page.locator(".menu summary").press("Enter")
    page.get_by_role("link", name="Find anything").press("Enter")
    page.keyboard.type("sourc")
    expect(options).to_have_text(["Page Sources", "Page Waiting for a source"])
    press(page, "Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Sources")


def test_a_claim_that_is_not_there_is_said_not_to_be(ines: User, article: Article, screen: Screen) -> None:
    page = screen(ines)
    page.goto(f"{article.get_absolute_url()}?claim=99999")
    expect(page.locator("#said")).to_contain_text("The claim you asked for does not stand in this article")
    in_hand(page, 1)
