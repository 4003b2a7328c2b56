"""Keys pressed before the person can have seen what they fall on: while something is saved, after a refusal."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import Page, expect

from checks.models import Article, User, Verification
from tests.browser.held import Held
from tests.make import claims_of, make_article, make_evidence

Press = Callable[..., None]
Screen = Callable[..., Page]
NOON = datetime(2026, 3, 9, 12, 0, tzinfo=UTC)
# Milliseconds: an answer comes to rest within the first, keys are taken again after the second.
REST, CALM = 100, 700


@pytest.fixture
def article(ines: User) -> Article:
    article = make_article(desk=ines.desks.get(), by=ines, claims=4)
    for claim in claims_of(article)[:3]:
        make_evidence(claim, by=ines, stance="contradicts")
    return article


@pytest.fixture
def held(ines: User, screen: Screen) -> Held:
    """The requests for cards that have not been let through yet."""
    return Held(screen(ines), "**/claims/*/")


@pytest.fixture
def page(article: Article, held: Held) -> Page:
    """The article with a clock that stands still, whose requests for cards are held back."""
    page = held.page
    page.clock.install(time=NOON)
    page.goto(article.get_absolute_url())
    expect(page.locator("#card-title")).to_have_text("Claim 1 of 4")
    page.clock.pause_at(NOON + timedelta(hours=1))
    return page


def answered_after(page: Page, held: Held, act: str, keys: tuple[str, ...]) -> None:
    """Presses a key that saves or fetches, others while its answer is awaited, and lets the answer come to rest."""
    page.keyboard.press(act)
    request = held.next()
    expect(page.locator("#card.htmx-request, #card .htmx-request")).to_have_count(1)
    for key in keys:
        page.keyboard.press(key)
    with page.expect_response("**/claims/*/"):
        request.continue_()
    expect(page.locator("#card.htmx-settling")).to_have_count(1)
    page.clock.run_for(REST)
    expect(page.locator("#card:is(.htmx-request, .htmx-settling), #card .htmx-request")).to_have_count(0)


def test_what_is_typed_while_saving_never_falls_on_the_next_claim(page: Page, held: Held, article: Article) -> None:
    answered_after(page, held, "2", ("j",))
    expect(page.locator("#card-title")).to_have_text("Claim 2 of 4")
    # It goes on as it began: with no look at the screen.
    page.keyboard.type("x2e0 +1")
    page.clock.run_for(REST)
    expect(page.locator("#card-title")).to_have_text("Claim 2 of 4")
    expect(page.locator("#card .htmx-request, #proof .selected")).to_have_count(0)
    assert Verification.objects.count() == 1

    page.clock.run_for(CALM)
    answered_after(page, held, "2", ())
    expect(page.locator("#card-title")).to_have_text("Claim 3 of 4")
    # After an answer that was waited for, the next key acts at once.
    answered_after(page, held, "2", ())
    expect(page.locator("#card-title")).to_have_text("Claim 4 of 4")
    assert [claim.status for claim in claims_of(article)] == ["disputed", "disputed", "disputed", "open"]


def test_a_note_begun_while_saving_is_written_on_the_card_that_comes(page: Page, held: Held, article: Article) -> None:
    answered_after(page, held, "2", tuple("njxta 2"))
    expect(page.locator("#card-title")).to_have_text("Claim 2 of 4")
    expect(page.locator("#card [name=note]")).to_be_focused()
    page.keyboard.type(" note")
    expect(page.locator("#card [name=note]")).to_have_value("jxta 2 note")
    assert [claim.status for claim in claims_of(article)] == ["disputed", "open", "open", "open"]

    # A draft like any other.
    page.reload()
    expect(page.locator("#card [name=note]")).to_have_value("jxta 2 note")


def test_a_note_begun_while_fetching_the_next_card_is_written_there(page: Page, held: Held) -> None:
    answered_after(page, held, "j", tuple("n120"))
    expect(page.locator("#card-title")).to_have_text("Claim 2 of 4")
    expect(page.locator("#card [name=note]")).to_have_value("120")
    assert Verification.objects.count() == 0


def test_keys_after_a_refusal_are_no_words_until_the_person_has_looked(page: Page, held: Held) -> None:
    answered_after(page, held, "1", ())
    expect(page.get_by_role("alert")).to_be_visible()
    expect(page.locator("#card [name=cited]")).to_be_focused()
    page.keyboard.type("j2")
    expect(page.locator("#card [name=cited]")).to_have_value("")
    page.clock.run_for(CALM)
    page.keyboard.type("Port yearbook")
    expect(page.locator("#card [name=cited]")).to_have_value("Port yearbook")


def test_after_a_refusal_tab_and_a_click_say_that_the_person_has_looked(page: Page, held: Held) -> None:
    answered_after(page, held, "1", ())
    page.keyboard.press("Tab")
    page.locator("#card [name=cited]").focus()
    page.keyboard.type("Port")
    expect(page.locator("#card [name=cited]")).to_have_value("Port")
    page.locator("#card [name=cited]").fill("")
    answered_after(page, held, "Control+Enter", ())
    page.locator("#card [name=cited]").click()
    page.keyboard.type("Harbour")
    expect(page.locator("#card [name=cited]")).to_have_value("Harbour")
