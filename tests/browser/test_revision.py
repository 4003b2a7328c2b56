"""The draft moves under the checker: a new text comes in, and every verdict stays on the words it was given to."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

from checks.actions.revising import add_revision
from checks.models import Article, User
from tests.make import claims_of, make_article, mark

Press = Callable[..., None]
Click = Callable[[Locator], None]
Screen = Callable[..., Page]

SUBJECTS = (
    "ferry", "tram", "bakery", "school", "library", "museum", "harbour", "clinic", "market", "theatre", "stadium",
    "bridge", "tunnel", "airport", "garden",
)  # fmt: skip


def sentence(number: int) -> str:
    """One statement of a long article, like no other in it."""
    return f"The {SUBJECTS[number % 15]} on pier {number} had {3 * number + 7} visitors in week {number % 52 + 1}."


def long_story() -> list[str]:
    """Sixty paragraphs of five statements, among them one with a share and one with a "not"."""
    said = [sentence(number) for number in range(300)]
    said[20] = "Unemployment on the quay is 12 percent."
    said[40] = "The mayor did not sign the lease of the shed."
    return [" ".join(said[first : first + 5]) for first in range(0, 300, 5)]


def revised(paragraphs: list[str]) -> list[str]:
    """A number and a "not" changed, two paragraphs swapped, one sentence cut, one added."""
    changed = [
        paragraph.replace("12 percent", "21 percent").replace("did not sign", "did sign") for paragraph in paragraphs
    ]
    changed[30], changed[31] = changed[31], changed[30]
    changed[50] = changed[50].replace(sentence(252) + " ", "")
    changed[55] += " A lighthouse keeper counted ninety seals at dawn."
    return changed


@pytest.fixture
def article(ines: User) -> Article:
    """Three hundred claims, each with a verdict."""
    article = make_article(desk=ines.desks.get(), by=ines, text="\n\n".join(long_story()))
    claims = claims_of(article)
    assert len(claims) == 300
    for claim in claims:
        mark(claim)
    return article


def test_three_hundred_verdicts_survive_an_edit_where_their_words_do(
    article: Article, ines: User, screen: Screen, press: Press, click: Click
) -> None:
    page = screen(ines)
    page.goto(article.get_absolute_url())
    page.get_by_role("link", name="New revision").click()
    page.get_by_label("Text", exact=True).fill("\n\n".join(revised(long_story())))
    page.get_by_role("button", name="Preview the changes").click()
    fates = page.locator(".fates")
    for fate in ("2 reworded", "1 cut", "1 bare"):
        expect(fates).to_contain_text(fate)
    expect(page.locator(".wordings").first.locator("li").first).to_contain_text("21 percent.")
    page.get_by_role("button", name="Make it revision 2").click()

    expect(page.locator("#progress")).to_contain_text("2 recheck")
    expect(page.locator("#progress")).to_contain_text("297 of 299 decided")
    expect(page.locator("#proof .bare")).to_have_text(["A lighthouse keeper counted ninety seals at dawn."])
    expect(page.get_by_text("1 claim cut from the text")).to_be_visible()
    moved = page.locator("#proof a.mark", has_text=sentence(151))
    expect(moved).to_have_attribute("data-status", "disputed")

    # The first to check again comes up: the old verdict struck through, what changed in it, and one key affirms.
    expect(page.locator("#card .given s")).to_have_text("Disputed")
    expect(page.locator("#card .diff del")).to_contain_text("12")
    expect(page.locator("#card .diff ins")).to_contain_text("21")
    press(page, "w")
    expect(page.locator("#progress")).to_contain_text("1 recheck")
    expect(page.locator("#card .diff del")).to_have_text(re.compile("not"))
    press(page, "n")
    page.keyboard.type("She signed it in May.")
    press(page, "Escape", "2")
    expect(page.locator("#progress")).to_contain_text("299 of 299 decided")

    # The next key leads to the bare passage and selects it, one more makes a claim of it.
    press(page, "b", "c")
    expect(page.locator("#proof .bare")).to_have_count(0)
    expect(page.locator("#progress")).to_contain_text("299 of 300 decided")


def test_of_two_identical_sentences_the_one_that_was_not_edited_keeps_its_verdict(ines: User, screen: Screen) -> None:
    twice = "The quay is closed on Mondays."
    text = f"{sentence(1)} {twice} {sentence(2)}\n\n{sentence(3)} {twice} {sentence(4)}"
    article = make_article(desk=ines.desks.get(), by=ines, text=text)
    for claim in claims_of(article):
        mark(claim)
    page = screen(ines)
    page.goto(f"{article.get_absolute_url()}revise/")
    head, tail = text.rsplit("Mondays", 1)
    page.get_by_label("Text", exact=True).fill(f"{head}Tuesdays{tail}")
    page.get_by_role("button", name="Apply without preview").click()
    marks = page.locator("#proof a.mark")
    expect(marks.filter(has_text="Mondays")).to_have_attribute("data-status", "disputed")
    expect(marks.filter(has_text="Tuesdays")).to_have_attribute("data-status", "recheck")


def test_a_cut_claim_is_brought_back_on_selected_words(ines: User, screen: Screen, press: Press, click: Click) -> None:
    text = f"{sentence(1)} {sentence(2)}"
    article = make_article(desk=ines.desks.get(), by=ines, text=text)
    for claim in claims_of(article):
        mark(claim)
    page = screen(ines)
    page.goto(f"{article.get_absolute_url()}revise/")
    page.get_by_label("Text", exact=True).fill(f"{sentence(1)} Nobody counted anything afterwards, say the guards.")
    page.get_by_role("button", name="Apply without preview").click()
    page.get_by_text("1 claim cut from the text").click()
    click(page.locator(".findings a", has_text="The bakery"))
    expect(page.locator("#card-title")).to_have_text("A claim that was cut")
    press(page, "Escape", "b", "c")
    expect(page.locator("#card blockquote")).to_have_text("Nobody counted anything afterwards, say the guards.")
    expect(page.locator("#card .given s")).to_have_text("Disputed")
    expect(page.locator("#proof .bare")).to_have_count(0)


def test_without_javascript_a_new_text_is_applied_compared_and_claimed(ines: User, screen: Screen) -> None:
    article = make_article(desk=ines.desks.get(), by=ines, text=f"{sentence(1)} {sentence(2)}")
    page = screen(ines, java_script_enabled=False)
    page.goto(f"{article.get_absolute_url()}revise/")
    page.get_by_label("Text", exact=True).fill(f"{sentence(1)}\n\nA roof was mended by four workers in May.")
    page.get_by_role("button", name="Preview the changes").click()
    page.get_by_role("button", name="Make it revision 2").click()
    page.get_by_role("link", name="claim or clear it").click()
    page.get_by_role("button", name="Claim", exact=True).click()
    expect(page.get_by_text("Nothing is bare")).to_be_visible()
    page.goto(f"{article.get_absolute_url()}compare/")
    expect(page.locator("ins").first).to_contain_text("A roof was mended")
    page.get_by_label("Only what changed").check()
    page.get_by_role("button", name="Compare").click()
    expect(page.locator(".pair.changed")).to_have_count(2)


@pytest.mark.parametrize("width", [360, 1280])
def test_no_page_of_the_texts_scrolls_sideways(ines: User, screen: Screen, width: int) -> None:
    article = make_article(desk=ines.desks.get(), by=ines, text=f"{sentence(1)} {sentence(2)}")
    page = screen(ines, viewport={"width": width, "height": 800})
    page.goto(f"{article.get_absolute_url()}revise/")
    page.get_by_label("Text", exact=True).fill(f"{sentence(1)} {'Abcdefgh' * 40} was mended in May.")
    page.get_by_role("button", name="Preview the changes").click()
    for address in ("", "revise/", "compare/", "bare/"):
        if address:
            page.goto(article.get_absolute_url() + address)
        else:
            page.get_by_role("button", name="Make it revision 2").click()
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), address


def test_an_old_page_claims_nothing_of_a_newer_text(ines: User, screen: Screen, press: Press) -> None:
    text = f"{sentence(1)} {sentence(2)} {sentence(3)}"
    article = make_article(desk=ines.desks.get(), by=ines, text=text)
    page = screen(ines)
    page.goto(article.get_absolute_url())
    add_revision(article=article, by=ines, text=f"Nobody swam. {text}", seen=1)
    press(page, "j")
    expect(page.locator("#said")).to_contain_text("Revision 2 of the text has come in")
    page.evaluate(
        """() => {
            const words = document.querySelectorAll("#proof a.mark")[1].firstChild;
            getSelection().setBaseAndExtent(words, 4, words, 20);
        }"""
    )
    press(page, "c")
    expect(page.locator("#said")).to_contain_text("reload the page, then choose the words again")
    assert len(claims_of(article)) == 3


def test_the_key_for_bare_passages_goes_through_all_and_keeps_verdicts_off_the_card(
    ines: User, screen: Screen, press: Press
) -> None:
    text = f"{sentence(1)} {sentence(2)}"
    article = make_article(desk=ines.desks.get(), by=ines, text=text)
    new = ["A roof was mended in May.", "Four geese live there.", "A whale was seen."]
    add_revision(article=article, by=ines, text="\n\n".join([text, *new]), seen=1)
    page = screen(ines)
    page.goto(article.get_absolute_url())
    for words in [*new, new[0]]:
        press(page, "b")
        assert page.evaluate("getSelection().toString()") == words
    press(page, "0")
    expect(page.locator("#said")).to_contain_text("These words belong to no claim yet")
    expect(page.locator("#progress")).to_contain_text("0 of 2 decided")


def test_a_finding_leads_to_bare_words_as_well(ines: User, screen: Screen, press: Press) -> None:
    text = "The storm killed eight people in Vessby on Monday, the rescue service said."
    article = make_article(desk=ines.desks.get(), by=ines, text=text)
    added = "Nine people were killed in the storm in Vessby, according to the police."
    add_revision(article=article, by=ines, text=f"{text}\n\n{added}", seen=1)
    page = screen(ines)
    page.goto(article.get_absolute_url())
    page.locator("#card .flag a", has_text="Nine people").click()
    assert page.evaluate("getSelection().toString()") == added
