"""A reporter reads the card and cannot mark: whatever is pressed says whom to ask."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from checks.models import Article, Event, User
from tests.make import claims_of, make_article, make_evidence, make_user, mark

Press = Callable[..., None]
Screen = Callable[..., Page]

MARK = "Ask a checker or an editor: only they may give a verdict, affirm it, reopen and undo."
GATHER = "Ask a checker or an editor: only they may add, correct and withdraw evidence."
SPLIT = "Ask a checker or an editor: only they may add, resize, split, join and bring back claims."


@pytest.fixture
def article(ines: User) -> Article:
    article = make_article(desk=ines.desks.get(), by=ines, claims=3)
    make_evidence(claims_of(article)[0], by=ines)
    mark(claims_of(article)[0], by=ines)
    return article


@pytest.fixture
def page(article: Article, screen: Screen) -> Page:
    page = screen(make_user("lea", desk=article.desk, roles=["reporter"]))
    page.goto(f"{article.get_absolute_url()}?claim={claims_of(article)[0].pk}")
    return page


@pytest.mark.parametrize(
    ("key", "sentence"),
    [("1", MARK), ("0", MARK), ("r", MARK), ("n", MARK), ("u", MARK), ("e", GATHER), ("[", SPLIT), ("+", SPLIT),
     ("s", SPLIT), ("c", SPLIT)],
)  # fmt: skip
def test_a_key_says_whom_to_ask(page: Page, press: Press, key: str, sentence: str) -> None:
    before = Event.objects.count()
    press(page, key)

    expect(page.locator("#said")).to_have_text(sentence)
    expect(page.locator("#card-title")).to_have_text("Claim 1 of 3")
    assert Event.objects.count() == before


def test_a_pasted_link_and_words_selected_say_so_too(page: Page, press: Press) -> None:
    page.evaluate(
        """() => { const data = new DataTransfer(); data.setData("text/plain", "https://port.example/");
        document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true })); }"""
    )
    expect(page.locator("#said")).to_have_text(GATHER)

    page.evaluate("getSelection().selectAllChildren(document.querySelector('#proof p'))")
    expect(page.locator("#adder")).to_be_hidden()
    press(page, "c")
    expect(page.locator("#said")).to_have_text(SPLIT)


def test_the_way_through_the_claims_is_open(page: Page, press: Press) -> None:
    press(page, "j")
    expect(page.locator("#card-title")).to_have_text("Claim 2 of 3")
    press(page, "J")
    expect(page.locator("#card-title")).to_have_text("Claim 3 of 3")
    press(page, "w")
    expect(page.locator("#said")).to_have_text("This key does nothing on this claim as it stands now.")
