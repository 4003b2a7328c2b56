"""What comes late, in between or not at all: nothing older takes the place of what is newer, and no focus is lost."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from checks.actions import bounds, discussing
from checks.models import Article, User
from tests.browser.held import Held
from tests.browser.test_together import TEXT, look_again, opened, status
from tests.make import claims_of, make_article, make_user, mark

Press = Callable[..., None]
Screen = Callable[..., Page]
NEWS = re.compile(r"/news/\?")


@pytest.fixture
def olena(ines: User) -> User:
    return make_user("olena", first_name="Olena", last_name="K.", desk=ines.desks.get())


@pytest.fixture
def article(ines: User) -> Article:
    return make_article(desk=ines.desks.get(), by=ines, text=TEXT)


@pytest.fixture
def reader(article: Article, ines: User, screen: Screen) -> Page:
    """Ines' screen, in the middle of the text."""
    return opened(screen(ines), article, 15)


def told_all(page: Page):
    """Waits until the page has asked and there is nothing new."""
    return page.expect_response(lambda answer: "/news/" in answer.url and answer.status == 204)


def test_an_older_answer_takes_no_newer_text_away(
    article: Article, ines: User, olena: User, screen: Screen, press: Press
) -> None:
    reader = screen(ines)
    held = Held(reader, NEWS, more=0)
    opened(reader, article, 15)
    first = claims_of(article)[0]
    held.more = 1
    bounds.split_claim(claim=first, by=olena, seen=0, revision=1, at=first.wording.index("handled"))
    look_again(reader)
    question = held.next()
    older = reader.request.get(question.request.url)
    press(reader, "[")
    expect(reader.locator("#bare")).to_contain_text("1 passage bare")

    with told_all(reader):
        question.fulfill(response=older)

    expect(reader.locator("#bare")).to_contain_text("1 passage bare")
    expect(reader.locator("#proof .bare")).to_have_count(1)
    expect(reader.locator("#proof a.mark[data-first]")).to_have_count(32)


def test_a_mark_is_seen_within_three_seconds(
    article: Article, ines: User, olena: User, screen: Screen, press: Press
) -> None:
    reader, other = screen(ines), opened(screen(olena), article, 0)
    reader.clock.install()
    opened(reader, article, 15)
    with told_all(reader):
        reader.clock.run_for(3_000)
    other.get_by_label("Note", exact=True).fill("Only 39 million.")
    press(other, "Escape", "2")

    # The reader's clock stands, so that nothing is asked before it goes on.
    with reader.expect_response(NEWS):
        reader.clock.run_for(3_000)

    status(reader, claims_of(article)[0]).to_have_attribute("data-status", "disputed")


def test_a_text_that_waits_is_not_fetched_again_and_again(reader: Page, article: Article, olena: User) -> None:
    in_hand = claims_of(article)[15]
    words = reader.locator(f"#proof a[data-claim='{in_hand.pk}']")
    words.evaluate("mark => getSelection().setBaseAndExtent(mark.firstChild, 0, mark.firstChild, 9)")
    bounds.resize(claim=claims_of(article)[0], by=olena, seen=0, edge="shrink")
    expect(reader.locator("#news")).to_contain_text("1 update")
    show = reader.locator("#news").get_by_role("button", name="Show")
    with told_all(reader):
        look_again(reader)

    # Who is where comes, and leaves it waiting; so does a mark, with the focus where it was.
    show.focus()
    mark(claims_of(article)[1], by=olena)
    status(reader, claims_of(article)[1]).to_have_attribute("data-status", "disputed")
    expect(show).to_be_focused()
    expect(reader.locator("#bare")).to_be_empty()

    show.press("Enter")
    expect(reader.locator("#bare")).to_contain_text("1 passage bare")
    expect(words).to_be_focused()
    expect(reader.locator("#news")).to_be_empty()


def test_what_has_the_focus_above_the_text_keeps_it(reader: Page, article: Article, olena: User) -> None:
    bounds.resize(claim=claims_of(article)[0], by=olena, seen=0, edge="shrink")
    link = reader.locator("#bare a")
    link.focus()

    bounds.resize(claim=claims_of(article)[3], by=olena, seen=0, edge="shrink")

    expect(reader.locator("#bare")).to_contain_text("2 passages bare")
    expect(link).to_be_focused()


def test_a_card_whose_words_are_being_copied_stays(reader: Page, article: Article, olena: User) -> None:
    quoted = reader.locator("#card blockquote")
    quoted.evaluate("words => getSelection().selectAllChildren(words)")
    copied = reader.evaluate("getSelection().toString()")

    discussing.comment(claim=claims_of(article)[15], by=olena, text="Ask the port.")

    expect(reader.locator("#card .changed")).to_contain_text("Olena K. commented on this claim.")
    assert reader.evaluate("getSelection().toString()") == copied != ""


def test_a_choice_from_a_list_keeps_no_news_back(reader: Page, article: Article, olena: User) -> None:
    # A list that drops down takes the pointer: the page does not hear it go up.
    reader.locator("#card").dispatch_event("pointerdown", {"button": 0})
    mark(claims_of(article)[0], by=olena)
    with reader.expect_response(NEWS):
        look_again(reader)
    status(reader, claims_of(article)[0]).to_have_attribute("data-status", "open")

    reader.mouse.move(300, 300)

    status(reader, claims_of(article)[0]).to_have_attribute("data-status", "disputed")


def test_changes_that_were_not_heard_yet_are_counted_together(
    article: Article, ines: User, olena: User, screen: Screen
) -> None:
    reader = screen(ines)
    reader.clock.install()
    opened(reader, article, 15)
    heard = reader.locator("#heard")
    for claim in claims_of(article)[:4]:
        mark(claim, by=olena)
        look_again(reader)
        status(reader, claim).to_have_attribute("data-status", "disputed")
        expect(heard).to_have_text("1 change by colleagues.")
    reader.clock.run_for(10_000)
    expect(heard).to_have_text("3 changes by colleagues.")

    # What one did oneself, here or in another window, is not left to be counted for ever.
    mark(claims_of(article)[5], by=ines)
    with reader.expect_request(re.compile(r"after=6&.*&heard=6&")):
        for _ in range(2):
            look_again(reader)
            reader.clock.run_for(3_000)


def test_several_are_marked_that_a_colleague_changed_before_they_were_selected_and_not_after(
    reader: Page, article: Article, olena: User, press: Press
) -> None:
    first, second, third = claims_of(article)[:3]
    mark(first, by=olena, note="Theirs.")
    status(reader, first).to_have_attribute("data-status", "disputed")
    for claim in (first, second):
        reader.locator(f"#proof a[data-claim='{claim.pk}']").click(modifiers=["ControlOrMeta"])
    mark(second, "needs_context", by=olena, note="Theirs, meanwhile.")
    status(reader, second).to_have_attribute("data-status", "needs_context")

    press(reader, "n")
    reader.keyboard.type("Nothing to check.")
    press(reader, "Escape", "0")

    expect(reader.locator("#said")).to_have_text("1 claim marked.")
    expect(reader.locator("#left li")).to_contain_text("Claim 2: This claim has changed since you opened it")
    status(reader, first).to_have_attribute("data-status", "cleared")
    status(reader, second).to_have_attribute("data-status", "needs_context")

    # Told of it, the person may insist; and none but those is marked.
    press(reader, "n")
    reader.keyboard.type("Nothing to check either.")
    press(reader, "Escape", "0")
    status(reader, second).to_have_attribute("data-status", "cleared")
    assert [claim.status for claim in claims_of(article)[:3]] == ["cleared", "cleared", "open"]
    assert third.verifications.count() == 0
