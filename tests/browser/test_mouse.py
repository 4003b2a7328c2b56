"""An editor marks and corrects with the mouse: marks, buttons, forms, and words selected in the text."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

from checks.models import Article, Claim, User
from tests.browser.articles import WIDE
from tests.make import claims_of, make_article

Click = Callable[[Locator], None]

TEXT = """The bakery on Quay Street sold 900 loaves in June. Its owner Runa Dahl bought a second oven.

A loaf costs 4 crowns now. Flour rose by 11 percent and butter cost more than in May."""


@pytest.fixture
def article(ines: User) -> Article:
    return make_article(desk=ines.desks.get(), by=ines, text=TEXT)


@pytest.fixture
def page(article: Article, ines: User, screen: Callable[..., Page]) -> Page:
    page = screen(ines)
    page.goto(article.get_absolute_url())
    return page


def words(article: Article) -> list[str]:
    return [claim.wording for claim in claims_of(article)]


def mark_with(page: Page, words: str) -> Locator:
    return page.locator("#proof a.mark", has_text=words)


def button(page: Page, name: str) -> Locator:
    return page.locator("#card").get_by_role("button", name=name)


def open_bounds(page: Page) -> None:
    page.locator("#card .bounds summary").click()


def drag_over(page: Page, words: str) -> None:
    """Selects the words in the text as a hand does: down on the first letter, up after the last."""
    first, last = page.evaluate(
        """words => {
            const walker = document.createTreeWalker(document.getElementById("proof"), NodeFilter.SHOW_TEXT);
            for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                const at = node.data.indexOf(words);
                if (at < 0) continue;
                const range = document.createRange();
                const edge = (from, to) => {
                    range.setStart(node, from);
                    range.setEnd(node, to);
                    return range.getBoundingClientRect();
                };
                const whole = edge(at, at + words.length);
                scrollBy({ top: whole.top - 300, behavior: "instant" });
                const [start, end] = [edge(at, at + 1), edge(at + words.length - 1, at + words.length)];
                return [[start.left + 1, start.top + start.height / 2], [end.right - 1, end.top + end.height / 2]];
            }
        }""",
        words,
    )
    page.mouse.move(*first)
    page.mouse.down()
    page.mouse.move(*last, steps=4)
    page.mouse.up()


def test_an_editor_marks_with_evidence_by_mouse(page: Page, article: Article, click: Click) -> None:
    click(mark_with(page, "900 loaves"))
    expect(page.locator("#card blockquote")).to_have_text("The bakery on Quay Street sold 900 loaves in June.")
    click(button(page, "Sourced"))
    page.get_by_label("Link or citation").fill("https://bakers.example/quay/june")
    page.locator("#card .new-evidence").get_by_label("Primary").check()
    click(button(page, "Add evidence"))
    locator = page.locator("#card .correction [name$=locator]")
    expect(locator).to_be_focused()
    expect(page.get_by_text("no locator: counts zero")).to_be_visible()
    locator.fill("till roll 30 June")
    click(button(page, "Save correction"))
    expect(page.locator("#card .why")).to_contain_text("Has 1 primary: enough")
    click(button(page, "Sourced"))
    expect(page.locator("#card blockquote")).to_have_text("Its owner Runa Dahl bought a second oven.")
    expect(mark_with(page, "900 loaves")).to_have_attribute("data-status", "sourced")

    # The evidence is withdrawn again: the verdict stands, and says that it lacks its ground.
    click(mark_with(page, "900 loaves"))
    page.locator("#card .correction summary").click()
    click(button(page, "Withdraw"))
    expect(page.locator("#card .given")).to_contain_text("The evidence no longer meets the desk’s rule.")
    expect(page.locator("#card .past")).to_contain_text("evidence withdrawn, bakers.example/quay/june")
    click(button(page, "Reopen"))
    expect(page.locator("#card .status").first).to_have_text("Open")
    page.get_by_label("Note").fill("One month says little.")
    page.get_by_text("Propose a wording").click()
    page.get_by_label("Proposed wording").fill("sold 900 loaves in June, 40 fewer than in May")
    click(button(page, "Needs context"))
    expect(mark_with(page, "900 loaves")).to_have_attribute("data-status", "needs_context")
    page.get_by_role("button", name="Undo my last verdict").click()
    expect(page.locator("#said")).to_have_text("Undone: claim 1 is open again.")
    assert claims_of(article)[0].status == "open"


def test_an_editor_corrects_the_split_by_mouse(page: Page, article: Article, click: Click) -> None:
    before = words(article)
    click(mark_with(page, "Flour rose"))
    open_bounds(page)
    click(button(page, "Shrink by a word"))
    shrunk = claims_of(article)[3].wording
    assert before[3].startswith(f"{shrunk} ")
    expect(mark_with(page, shrunk)).to_have_attribute("aria-current", "true")

    open_bounds(page)
    click(button(page, "Grow by a word"))
    assert words(article) == before

    open_bounds(page)
    page.get_by_label("Second part begins at").select_option("by")
    click(button(page, "Split"))
    expect(page.locator("#said")).to_have_text("Split in two.")
    assert words(article)[3] == "Flour rose"

    open_bounds(page)
    click(button(page, "Join with next"))
    expect(page.locator("#said")).to_have_text("Joined with the next.")
    assert words(article) == before


def test_a_verdict_on_words_that_changed_is_affirmed_by_a_click(page: Page, article: Article, click: Click) -> None:
    click(mark_with(page, "second oven"))
    page.get_by_label("Note").fill("It is her third.")
    click(button(page, "Disputed"))
    click(mark_with(page, "second oven"))
    expect(page.locator("#card .given")).to_contain_text("Disputed by Ines R.")
    open_bounds(page)
    click(button(page, "Shrink by a word"))
    expect(page.locator("#card .given s")).to_have_text("Disputed")
    expect(page.locator("#card .given del")).to_contain_text("oven.")
    expect(page.locator("#proof .bare")).to_have_text("oven.")
    click(button(page, "Still holds"))
    expect(page.locator("#said")).to_have_text("Still disputed.")
    assert Claim.objects.get(placement__wording="Its owner Runa Dahl bought a second").status == "disputed"


def test_words_selected_with_the_mouse_become_a_claim(page: Page, article: Article) -> None:
    drag_over(page, "owner Runa Dahl")
    page.get_by_role("button", name="Claim these words").click()
    expect(page.locator("#card blockquote")).to_have_text("owner Runa Dahl")
    expect(page.locator("#said")).to_have_text("Claim added.")
    expect(mark_with(page, "owner Runa Dahl")).to_have_attribute("aria-current", "true")
    expect(page.get_by_role("button", name="Claim these words")).to_be_hidden()
    assert "owner Runa Dahl" in words(article)


def test_the_cursor_in_the_text_says_where_a_claim_is_split(page: Page, article: Article, click: Click) -> None:
    click(mark_with(page, "900 loaves"))
    expect(page.locator("#card blockquote")).to_contain_text("900 loaves")
    drag_over(page, "900")
    page.keyboard.press("s")
    expect(page.locator("#said")).to_have_text("Split in two.")
    assert words(article)[:2] == ["The bakery on Quay Street sold", "900 loaves in June."]


@pytest.mark.parametrize("chosen", ["🚢 measured 40 waves", "sailed twice", "𝒱ega", "המעבורת יצאה", "sea was calm"])
def test_a_selection_counts_code_points_behind_emoji_and_from_right_to_left(
    ines: User, screen: Callable[..., Page], chosen: str
) -> None:
    article = make_article(desk=ines.desks.get(), by=ines, text=WIDE.strip())
    page = screen(ines)
    page.goto(article.get_absolute_url())
    page.evaluate(
        """words => {
            const walker = document.createTreeWalker(document.getElementById("proof"), NodeFilter.SHOW_TEXT);
            for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                const at = node.data.indexOf(words);
                if (at >= 0) getSelection().setBaseAndExtent(node, at, node, at + words.length);
            }
        }""",
        chosen,
    )
    page.keyboard.press("c")
    expect(page.locator("#card blockquote")).to_have_text(chosen)
    assert chosen in words(article)


def click_cell(page: Page, number: int, settled: Callable[[Page], None]) -> None:
    """The middle of that cell of the strip above the text, from 1."""
    strip = page.locator("#progress .strip")
    box, cells = strip.bounding_box(), int(str(strip.get_attribute("viewBox")).split()[2])
    assert box
    strip.click(position={"x": (number - 0.57) * box["width"] / cells, "y": box["height"] / 2})
    settled(page)


def test_a_click_on_a_cell_of_the_strip_goes_to_its_claim(
    page: Page, article: Article, settled: Callable[[Page], None]
) -> None:
    claims = claims_of(article)
    for number in (len(claims), 1, 2):
        click_cell(page, number, settled)
        expect(page.locator("#card blockquote")).to_have_text(claims[number - 1].wording)
        assert page.url.endswith(f"?claim={claims[number - 1].pk}")
        assert page.locator("#progress .here").get_attribute("x") == str(number - 1)

    # A claim inside another one has a cell of its own, and so has the strip that comes with an answer.
    drag_over(page, "bought a second oven")
    page.keyboard.press("c")
    settled(page)
    claims = claims_of(article)
    for number, claim in enumerate(claims, 1):
        click_cell(page, number, settled)
        expect(page.locator("#card blockquote")).to_have_text(claim.wording)
