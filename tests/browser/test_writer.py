"""The writer's turn: colleagues talk on the card, a wording is accepted, an expert answers by a link on a phone."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

from checks.models import Article, Claim, Comment, User
from tests.browser.articles import FERRY
from tests.browser.test_accessible import Found
from tests.browser.test_phone import PHONE, sideways
from tests.make import claims_of, make_article, make_user, mark

Screen = Callable[..., Page]
NO_SCRIPT = PHONE | {"java_script_enabled": False}


@pytest.fixture
def article(ines: User) -> Article:
    return make_article(desk=ines.desks.get(), by=ines, text=FERRY, headline="Island ferries", byline="Lena Aho")


@pytest.fixture
def priced(article: Article) -> Claim:
    """The claim about the ticket, with other words proposed."""
    claim = next(one for one in claims_of(article) if "18 crowns" in one.wording)
    return mark(claim, "needs_context", note="", proposed=claim.wording.replace("twice", "nearly twice"))


def test_a_writer_talks_about_a_wording_and_accepts_it(
    article: Article, priced: Claim, ines: User, screen: Screen, click: Callable[[Locator], None]
) -> None:
    lena = make_user("lena", first_name="Lena", last_name="A.", desk=article.desk, roles=["reporter"])
    page, found = screen(lena), Found()
    page.goto(f"{article.get_absolute_url()}?claim={priced.pk}")
    card = page.locator("#card")
    expect(card.locator(".top")).to_contain_text("Waiting for the writer")
    expect(card.locator(".proposed ins")).to_contain_text("nearly")

    card.get_by_label("Comment").fill("@ines, the tariff says 9.20.")
    page.keyboard.press("Control+Enter")
    expect(card.locator(".comment")).to_contain_text("@Ines R., the tariff says 9.20.")
    expect(card.get_by_label("Comment")).to_have_value("")
    card.locator(".thread summary").click()
    card.get_by_label("Answer").fill("So it is twice, nearly.")
    click(card.get_by_role("button", name="Save answer"))
    expect(card.locator(".comment.reply")).to_contain_text("So it is twice, nearly.")

    card.locator(".proposed summary").click()
    click(card.get_by_role("button", name="Refuse the wording"))
    expect(card.get_by_role("alert")).to_have_text("Write why the wording stays as it is.")
    expect(card.locator("[name=reason]")).to_be_focused()
    card.get_by_label("Comment").fill("Half a thought")
    page.locator("#card blockquote").click()
    found.look_at(page, "card with a talk and a proposal")

    card.get_by_role("button", name="Accept the wording").click()
    expect(page.locator(".kicker")).to_contain_text("Revision 2")
    expect(page.locator("#proof [aria-current]")).to_contain_text("nearly twice as much")
    expect(card.locator(".top .status")).to_have_text("Recheck")
    expect(card.get_by_label("Comment")).to_have_value("Half a thought")
    expect(card.locator(".past")).to_contain_text("proposed wording accepted in revision 2")

    page = screen(ines)
    page.goto("/")
    page.locator(".menu summary").click()
    page.get_by_role("link", name="Mentions").click()
    found.look_at(page, "mentions")
    page.get_by_role("link", name="nearly twice as much").click()
    expect(page.locator("#card .comment").first).to_contain_text("the tariff says 9.20.")
    assert found.violations == []


def test_a_comment_typed_waits_through_a_verdict(article: Article, ines: User, screen: Screen, press) -> None:
    page = screen(ines)
    first = claims_of(article)[1]
    page.goto(f"{article.get_absolute_url()}?claim={first.pk}")
    page.locator("#card").get_by_label("Comment").fill("Half a thought")
    page.locator("#card").get_by_label("Note").fill("No.")
    press(page, "Escape", "2")
    expect(page.locator("#card")).not_to_have_attribute("data-claim", str(first.pk))
    expect(page.locator("#card").get_by_label("Comment")).to_have_value("")

    press(page, "k")
    expect(page.locator("#card")).to_have_attribute("data-claim", str(first.pk))
    expect(page.locator("#card").get_by_label("Comment")).to_have_value("Half a thought")
    expect(page.locator("#card").get_by_label("Note")).to_have_value("")
    assert not Comment.objects.exists()


def test_an_expert_answers_by_link_on_a_phone_until_it_is_revoked(
    article: Article,
    ines: User,
    screen: Screen,
    new_context: Callable[..., BrowserContext],
    meant: list[re.Pattern[str]],
) -> None:
    meant.append(re.compile("Failed to load resource: the server responded with a status of 410 "))
    page, found = screen(ines), Found()
    claims = [claim for claim in claims_of(article) if claim.worth > 0.5][:2]
    page.goto(f"{article.get_absolute_url()}?claim={claims[0].pk}")
    page.get_by_role("link", name="Ask an outside expert").click()
    page.get_by_role("link", name="Choose other claims").click()
    for claim in claims:
        page.get_by_role("checkbox", name=claim.wording[:40]).check()
    found.look_at(page, "claims to ask about")
    page.get_by_role("button", name="Write the questions").click()
    page.get_by_role("button", name="Make the link").click()
    expect(page.locator(".field.wrong")).to_have_count(1)
    found.look_at(page, "questions, refused")
    page.get_by_label("Who answers").fill("Dr Aino Berg")
    page.get_by_label("Question").first.fill("How many passengers were there?")
    page.get_by_role("button", name="Make the link").click()
    link = page.get_by_label("The link for Dr Aino Berg").input_value()
    expect(page.locator(".found")).to_contain_text("0 of 2 answered. Open until")
    found.look_at(page, "link shown once")

    phone = new_context(**NO_SCRIPT).new_page()
    phone.goto(link)
    assert sideways(phone) == 0
    phone.get_by_label("How many passengers were there?").fill("1.4 million.")
    phone.get_by_role("button", name="Send").tap()
    expect(phone.locator(".panel")).to_contain_text("1.4 million.")
    expect(phone.locator("textarea")).to_have_count(1)
    looking = new_context().new_page()
    looking.goto(link)
    found.look_at(looking, "answers, one sent")

    page.goto(f"{article.get_absolute_url()}?claim={claims[0].pk}")
    expect(page.locator("#card .comment")).to_contain_text("Dr Aino Berg answered from outside")
    page.goto(f"{article.get_absolute_url()}questions/")
    expect(page.locator(".found")).to_contain_text("1 of 2 answered")
    page.get_by_role("button", name="Revoke the link of Dr Aino Berg").click()
    expect(page.locator("#said")).to_contain_text("The link of Dr Aino Berg is revoked.")

    phone.locator("textarea").fill("Half an answer")
    phone.get_by_role("button", name="Send").tap()
    expect(phone.get_by_role("heading", level=1)).to_have_text("This link is closed")
    expect(phone.locator(".panel")).to_contain_text("Half an answer")
    looking.goto(link)
    expect(looking.get_by_role("heading", level=1)).to_have_text("This link is closed")
    found.look_at(looking, "link closed")
    assert Comment.objects.get().text == "1.4 million."
    assert found.violations == []
