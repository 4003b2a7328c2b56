"""An editor gives claims to a checker, by key, by mouse and without JavaScript; the checker works their queue down."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

from checks.models import Article, Claim, User
from tests.make import claims_of, make_article, make_user

TEXT = """The lighthouse on Holm Point was built in 1887. Its lamp reaches 22 miles.

Keeper Ida Sand left in 1971. The lamp has worked by itself since then.

Some 4,000 visitors climbed it last summer."""

Click = Callable[[Locator], None]


@pytest.fixture
def article(ines: User) -> Article:
    return make_article(desk=ines.desks.get(), by=ines, text=TEXT, headline="The light on Holm Point")


@pytest.fixture
def tomas(ines: User) -> User:
    return make_user("tomas", desk=ines.desks.get(), roles=["checker"], first_name="Tomas", last_name="B.")


def figure(page: Page, queue: str, count: int) -> None:
    """Waits until the queue has this figure."""
    line = page.get_by_role("navigation", name="Queues").get_by_role("link", name=re.compile(rf"^{queue}\b"))
    expect(line).to_have_text(f"{queue} {count}")


def queue_of(page: Page) -> Locator:
    """The claims of the queue that the main navigation leads to."""
    page.get_by_role("navigation", name="Main").get_by_role("link", name="Claims").click()
    return page.locator(".listed .words a")


def given_to(person: User) -> list[Claim]:
    return list(Claim.objects.filter(assignee=person).standing())


def test_an_editor_assigns_and_the_checker_works_it_down(
    article: Article, ines: User, tomas: User, screen: Callable[..., Page], press: Callable[..., None], click: Click
) -> None:
    second_story = make_article(desk=ines.desks.get(), by=ines, claims=2, headline="Vessby harbour")
    claims = claims_of(article)
    page = screen(ines)
    page.goto(article.get_absolute_url())

    # By key: the fold opens with the focus on the button for oneself; Enter takes the claim.
    press(page, "a")
    take = page.locator("#card").get_by_role("button", name="Take it myself")
    expect(take).to_be_focused()
    press(page, "Enter")
    expect(page.locator("#card .assign summary")).to_contain_text("Assigned to Ines R.")
    expect(page.locator("#said")).to_have_text("Assigned to Ines R.: 1 claim.")

    # By mouse, with a time, on the card of another claim; what was typed there stays.
    click(page.locator("#proof a.mark", has_text="22 miles"))
    page.locator("#card").get_by_label("Note").fill("Ask the harbour office.")
    click(page.locator("#card .assign summary"))
    page.locator("#card").get_by_label("Assign to").select_option("Tomas B.")
    page.locator("#card").get_by_label("Due").fill("2026-03-09T14:05")
    click(page.locator("#card").get_by_role("button", name="Assign", exact=True))
    expect(page.locator("#card .assign summary")).to_contain_text("Assigned to Tomas B., due 9 Mar 2026, 14:05")
    expect(page.locator("#card").get_by_label("Note")).to_have_value("Ask the harbour office.")
    assert given_to(tomas) == [claims[1]]

    # A paragraph: that of the claim in hand when the form is sent, not when the fold was opened.
    click(page.locator(".assign-many summary"))
    form = page.locator("#assign-article")
    form.get_by_label("The paragraph of the claim in hand").check()
    form.get_by_label("Assign to").select_option("Tomas B.")
    click(page.locator("#proof a.mark", has_text="Ida Sand"))
    form.get_by_role("button", name="Assign", exact=True).click()
    expect(page.locator("#said")).to_have_text("Assigned to Tomas B.: 2 claims.")
    expect(page.locator("#card blockquote")).to_have_text(claims[2].wording)
    assert given_to(tomas) == claims[1:4]

    # A whole article.
    page.goto(second_story.get_absolute_url())
    click(page.locator(".assign-many summary"))
    page.locator("#assign-article").get_by_label("Assign to").select_option("Tomas B.")
    page.locator("#assign-article").get_by_role("button", name="Assign", exact=True).click()
    expect(page.locator("#said")).to_have_text("Assigned to Tomas B.: 2 claims.")

    # The checker finds them, what is due first in front, marks one, and has one fewer.
    theirs = screen(tomas)
    theirs.goto("/")
    listed = queue_of(theirs)
    expect(listed).to_have_count(5)
    figure(theirs, "Mine", 5)
    figure(theirs, "Overdue", 1)
    expect(listed.first).to_have_text(claims[1].wording)
    listed.first.click()
    theirs.locator("#card").get_by_label("Note").fill("It reaches 20.")
    click(theirs.locator("#card").get_by_role("button", name="Disputed", exact=True))
    expect(theirs.locator("#said")).to_have_text("Disputed, saved.")
    expect(queue_of(theirs)).to_have_count(4)
    figure(theirs, "Mine", 4)
    figure(theirs, "Disputed", 1)
    figure(theirs, "Overdue", 0)


def test_without_javascript(article: Article, ines: User, tomas: User, screen: Callable[..., Page]) -> None:
    claims = claims_of(article)
    page = screen(ines, java_script_enabled=False)

    # One claim from its card, a paragraph from the article's page.
    page.goto(article.get_absolute_url())
    page.locator("#card .assign summary").click()
    page.get_by_role("link", name="Assign this claim").click()
    page.get_by_role("button", name="Assign", exact=True).click()
    expect(page.locator(".field.wrong .error")).to_have_text("This field is required.")
    page.get_by_label("Assign to").select_option("Tomas B.")
    page.get_by_role("button", name="Assign", exact=True).click()
    expect(page.locator("#card .assign summary")).to_contain_text("Assigned to Tomas B.")
    page.locator(".assign-many summary").click()
    page.get_by_role("link", name="Choose the claims and the person").click()
    page.get_by_label("Another paragraph").check()
    page.get_by_label("Paragraph", exact=True).select_option("3. Some 4,000 visitors climbed it last summer.")
    page.get_by_label("Assign to").select_option("Tomas B.")
    page.get_by_role("button", name="Assign", exact=True).click()
    expect(page.locator("#said")).to_have_text("Assigned to Tomas B.: 1 claim.")
    assert given_to(tomas) == [claims[0], claims[4]]

    # The rest from the list, where a filter is kept under a name.
    page.goto("/claims/?queue=unassigned")
    figure(page, "Unassigned", 3)
    page.get_by_text("Save this filter").click()
    page.get_by_label("Name").fill("To give out")
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_role("link", name="To give out")).to_have_attribute("aria-current", "page")
    page.get_by_role("checkbox", name="Ida Sand").check()
    page.get_by_role("checkbox", name="worked by itself").check()
    page.get_by_label("Assign to").select_option("Tomas B.")
    page.get_by_role("button", name="Assign", exact=True).click()
    expect(page.locator("#said")).to_have_text("Assigned to Tomas B.: 2 claims.")
    figure(page, "Unassigned", 1)
    page.get_by_role("checkbox", name="The one claim of this page").check()
    page.get_by_role("button", name="Take them myself").click()
    expect(page.get_by_role("heading", name="Every claim has somebody")).to_be_visible()
    page.get_by_role("button", name="Remove the filter To give out").click()
    expect(page.get_by_role("link", name="To give out")).to_have_count(0)

    theirs = screen(tomas, java_script_enabled=False)
    theirs.goto("/")
    expect(queue_of(theirs)).to_have_count(4)
    figure(theirs, "Mine", 4)
    theirs.locator(".listed .words a").first.click()
    theirs.get_by_label("Note").fill("Built a year later.")
    theirs.locator("#card").get_by_role("button", name="Disputed", exact=True).click()
    expect(queue_of(theirs)).to_have_count(3)
    figure(theirs, "Mine", 3)
