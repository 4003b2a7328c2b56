"""Two people at one article: each sees what the other does, without a reload, and nothing moves under a reader."""

import re
from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from checks.actions import attending, bounds, discussing, revising
from checks.models import Article, Claim, User
from tests.browser.held import Held
from tests.make import SENTENCES, claims_of, make_article, make_desk, make_user, mark

Press = Callable[..., None]
Screen = Callable[..., Page]

# Long enough to be read in the middle: the first claim is far above the reading line then.
TEXT = (
    "\n\n".join(SENTENCES[n % 3].replace(".", f" in case {n}.") for n in range(30)) + "\n\nNobody lives in Vessby now."
)


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


def opened(page: Page, article: Article, number: int) -> Page:
    page.goto(f"{article.get_absolute_url()}?claim={claims_of(article)[number].pk}")
    return page


def top_of(page: Page, claim: Claim) -> float:
    """Where a claim's words stand on the screen."""
    box = page.locator(f"#proof a[data-claim='{claim.pk}']").first.bounding_box()
    assert box
    return box["y"]


def status(page: Page, claim: Claim):
    return expect(page.locator(f"#proof a[data-claim='{claim.pk}']").first)


def test_a_mark_of_one_is_seen_by_the_other_and_nothing_moves(
    reader: Page, article: Article, olena: User, screen: Screen, press: Press
) -> None:
    first, in_hand = claims_of(article)[0], claims_of(article)[15]
    before = top_of(reader, in_hand)

    other = opened(screen(olena), article, 0)
    other.get_by_label("Note", exact=True).fill("Only 39 million.")
    press(other, "Escape", "2")

    status(reader, first).to_have_attribute("data-status", "disputed")
    expect(reader.locator("#progress")).to_contain_text("1 of 31 decided")
    expect(reader.locator("#card")).to_have_attribute("data-claim", str(in_hand.pk))
    expect(reader.locator("#heard")).to_have_text("1 change by colleagues.")
    assert abs(top_of(reader, in_hand) - before) < 1


def test_who_is_where_is_seen_on_the_page_the_card_and_at_the_mark(
    reader: Page, article: Article, olena: User, screen: Screen, press: Press
) -> None:
    in_hand, next_one = claims_of(article)[15:17]
    before = top_of(reader, in_hand)

    other = opened(screen(olena), article, 15)

    expect(reader.locator("#here")).to_have_text("Also here: Olena K.")
    expect(reader.locator("#card .with")).to_have_text("Olena K. is on this claim")
    at_mark = expect(reader.locator(f"#proof a[data-claim='{in_hand.pk}']"))
    at_mark.to_have_attribute("data-with", "O")
    at_mark.to_have_attribute("title", "Olena K. is on this claim")
    assert abs(top_of(reader, in_hand) - before) < 1

    press(other, "j")
    status(reader, next_one).to_have_attribute("data-with", "O")
    expect(reader.locator("#card .with")).to_have_count(0)
    assert reader.locator("[data-with]").count() == 1
    press(reader, "j")
    expect(reader.locator("#card .with")).to_have_text("Olena K. is on this claim")


def test_a_comment_on_the_claim_in_hand_comes_at_once_unless_something_is_typed(
    reader: Page, article: Article, olena: User
) -> None:
    in_hand = claims_of(article)[15]
    before = top_of(reader, in_hand)
    discussing.comment(claim=in_hand, by=olena, text="Ask the port.")
    expect(reader.locator("#card .discussion")).to_contain_text("Ask the port.")
    expect(reader.locator("#card .changed")).to_have_count(0)

    reader.get_by_label("Note", exact=True).fill("Half a thought")
    discussing.comment(claim=in_hand, by=olena, text="They say yes.")
    line = reader.locator("#card .changed")
    # It lies over the card's head, and says what stood there.
    expect(line).to_contain_text("Claim 16 of 31 · Olena K. commented on this claim.")
    expect(reader.locator("#card .discussion")).not_to_contain_text("They say yes.")
    expect(reader.get_by_label("Note", exact=True)).to_be_focused()

    line.get_by_role("button", name="Show").click()
    expect(reader.locator("#card .discussion")).to_contain_text("They say yes.")
    expect(reader.get_by_label("Note", exact=True)).to_have_value("Half a thought")
    expect(line).to_have_count(0)
    assert abs(top_of(reader, in_hand) - before) < 1


def test_what_both_typed_is_shown_side_by_side_and_nothing_is_lost(
    reader: Page, article: Article, olena: User, screen: Screen, press: Press, settled: Callable[[Page], None]
) -> None:
    in_hand = claims_of(article)[15]
    reader.get_by_label("Note", exact=True).fill("Only 39 million, says the authority.")
    other = opened(screen(olena), article, 15)
    other.get_by_label("Note", exact=True).fill("Holds for one year only.")
    press(other, "Escape", "3")

    expect(reader.locator("#card .changed")).to_contain_text("Olena K. changed this claim.")
    status(reader, in_hand).to_have_attribute("data-status", "needs_context")
    reader.get_by_role("button", name="Disputed").click()
    settled(reader)
    theirs, mine = reader.locator("#card .conflict section").all()
    expect(theirs).to_contain_text("Needs context by Olena K.")
    expect(theirs).to_contain_text("Holds for one year only.")
    expect(mine).to_contain_text("Only 39 million, says the authority.")
    expect(reader.get_by_label("Note", exact=True)).to_have_value("Only 39 million, says the authority.")

    # What happens now comes as a line: both versions stay on the screen.
    discussing.comment(claim=in_hand, by=olena, text="Sure?")
    expect(reader.locator("#card .changed")).to_contain_text("Olena K. commented on this claim.")
    expect(reader.locator("#card .conflict section")).to_have_count(2)


def test_claims_that_a_colleague_corrects_move_no_word_and_wait_while_words_are_selected(
    reader: Page, article: Article, olena: User
) -> None:
    first, in_hand, last = (claims_of(article)[number] for number in (0, 15, 30))
    before = top_of(reader, in_hand)
    at = first.wording.index("handled")
    bounds.split_claim(claim=first, by=olena, seen=0, revision=1, at=at)
    expect(reader.locator("#proof a.mark[data-first]")).to_have_count(32)
    expect(reader.locator("#proof [aria-current]")).to_have_attribute("data-claim", str(in_hand.pk))
    assert abs(top_of(reader, in_hand) - before) < 1

    # What is bare is told above the text, in a line that was not there before.
    bounds.resize(claim=last, by=olena, seen=0, edge="shrink")
    expect(reader.locator("#bare")).to_contain_text("1 passage bare")
    assert abs(top_of(reader, in_hand) - before) < 1
    end = len(article_text(article))
    bounds.add_claim(article=article, by=olena, revision=1, start=end - len("now."), end=end)
    expect(reader.locator("#proof a.mark[data-first]")).to_have_count(33)
    expect(reader.locator("#bare")).to_be_empty()
    # A browser scrolls by whole pixels: one of them may be lost where a line comes and goes.
    assert abs(top_of(reader, in_hand) - before) <= 1

    words = reader.locator(f"#proof a[data-claim='{in_hand.pk}']")
    words.evaluate("mark => getSelection().setBaseAndExtent(mark.firstChild, 0, mark.firstChild, 9)")
    at = article_text(article).index("handled", article_text(article).index("case 14"))
    bounds.split_claim(claim=in_hand, by=olena, seen=0, revision=1, at=at)
    expect(reader.locator("#news")).to_contain_text("2 updates")
    expect(reader.locator("#proof a.mark[data-first]")).to_have_count(33)
    assert reader.evaluate("getSelection().toString().length") == 9

    reader.locator("#news").get_by_role("button", name="Show").click()
    expect(reader.locator("#proof a.mark[data-first]")).to_have_count(34)
    expect(reader.locator("#news")).not_to_contain_text("update")
    assert abs(top_of(reader, in_hand) - before) <= 1


def article_text(article: Article) -> str:
    return article.revisions.latest("number").text


def test_a_new_revision_waits_to_be_shown_and_keeps_the_claim_in_hand(
    reader: Page, article: Article, olena: User
) -> None:
    in_hand = claims_of(article)[15]
    before = top_of(reader, in_hand)
    text = article_text(article).replace("Nobody lives", "One person lives")
    revising.add_revision(article=article, by=olena, text=text, seen=1)

    corner = reader.locator("#news")
    expect(corner).to_contain_text("Revision 2 has come in (Olena K.).")
    expect(reader.locator("#proof")).to_contain_text("Nobody lives")
    assert abs(top_of(reader, in_hand) - before) < 1
    # With all of it on the screen: who is where, the corner, and the line on the card.
    reader.get_by_label("Note", exact=True).fill("Half a thought")
    discussing.comment(claim=in_hand, by=olena, text="Ask the port.")
    attending.attend(article=article, by=olena, claim=in_hand.pk)
    expect(reader.locator("#card .changed p")).to_be_visible()
    expect(reader.locator("#card .with")).to_have_count(1)
    accessible(reader)

    corner.get_by_role("link", name="Show it").click()
    expect(reader.locator("#proof")).to_contain_text("One person lives")
    expect(reader.locator("#card")).to_have_attribute("data-claim", str(in_hand.pk))
    expect(corner).to_be_empty()


def accessible(page: Page) -> None:
    """Axe finds nothing, light and dark."""
    for scheme in ("dark", "light"):
        page.emulate_media(color_scheme=scheme)
        found = Axe().run(page, options={"resultTypes": ["violations"]}).response["violations"]
        assert [(one["id"], one["nodes"][0]["html"][:200]) for one in found] == []


def test_a_first_verdict_is_not_betrayed_to_who_looks_second(screen: Screen, press: Press) -> None:
    desk = make_desk(sign_off_from="normal")
    first, second = (make_user(name, first_name=name, desk=desk, roles=["checker"]) for name in ("Vera", "Tomas"))
    article = make_article(desk=desk, by=first, claims=3)
    claim = claims_of(article)[0]
    reader = opened(screen(second), article, 0)

    mark(claim, "disputed", by=first, note="Only 39 million.")

    status(reader, claim).to_have_attribute("data-status", "second")
    expect(reader.locator("#progress")).to_contain_text("1 second look")
    expect(reader.locator("#heard")).to_have_text("1 change by colleagues.")
    assert "Vera" not in reader.locator("#card").inner_text()
    assert "Only 39 million." not in reader.content()


def test_without_a_connection_it_says_that_what_is_seen_may_be_old(
    article: Article, ines: User, screen: Screen, meant: list[re.Pattern[str]]
) -> None:
    meant.append(re.compile("Failed to load resource: net::ERR_"))
    reader = screen(ines)
    held = Held(reader, "**/news/?*", more=3)
    opened(reader, article, 15)
    corner = reader.locator("#news")
    for _ in range(3):
        look_again(reader)
        held.next().abort()
    expect(corner).to_contain_text("No connection: what you see may be old.")
    expect(reader.locator("#heard")).to_have_text("No connection: what you see may be old.")

    look_again(reader)
    expect(corner).to_be_empty()


def look_again(page: Page) -> None:
    """Comes back to the tab, where the page asks at once."""
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")


def test_signed_out_meanwhile_it_says_so_and_asks_no_more(reader: Page) -> None:
    reader.get_by_label("Note", exact=True).fill("Half a thought")
    reader.context.clear_cookies()

    expect(reader.locator("#news")).to_contain_text("You were signed out")
    expect(reader.get_by_label("Note", exact=True)).to_have_value("Half a thought")


@pytest.mark.parametrize("key", ["+", "u"])
def test_what_was_done_in_this_window_is_never_told_as_news(
    article: Article, ines: User, screen: Screen, press: Press, key: str
) -> None:
    mark(claims_of(article)[15])
    reader = screen(ines)
    held = Held(reader, "**/news/*", more=1)
    opened(reader, article, 15)
    # The question was asked before the key, and its answer knows what the key did.
    question = held.next()
    before = reader.locator("#card").get_attribute("data-event")
    assert before
    press(reader, key)
    expect(reader.locator("#card")).not_to_have_attribute("data-event", before)
    with reader.expect_response(question.request.url) as told:
        question.continue_()
    assert told.value.status == 200
    with reader.expect_response("**/news/*") as later:
        pass
    later.value.finished()
    expect(reader.locator("#card .changed")).to_have_count(0)


def test_on_a_phone_the_line_of_who_is_on_the_claim_has_its_strip_alone(
    article: Article, ines: User, olena: User, screen: Screen
) -> None:
    phone = opened(screen(ines, viewport={"width": 360, "height": 740}), article, 15)
    handle = "getComputedStyle(document.getElementById('card'), '::after').content"
    assert phone.evaluate(handle) == '""'
    attending.attend(article=article, by=olena, claim=claims_of(article)[15].pk)
    expect(phone.locator("#card .with")).to_have_text("Olena K. is on this claim")
    assert phone.evaluate(handle) == "none"
