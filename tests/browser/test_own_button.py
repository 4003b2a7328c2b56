"""Enter and Ctrl+Enter save the part of the card where they are pressed; what is half given is not sent."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

from checks.models import Article, Claim, User
from tests.make import claims_of, make_article, make_user

Press = Callable[..., None]
Screen = Callable[..., Page]
HALF = "Give day and time, or leave the field empty."


@pytest.fixture
def tomas(ines: User) -> User:
    return make_user("tomas", first_name="Tomas", last_name="B.", desk=ines.desks.get())


@pytest.fixture
def article(ines: User, tomas: User) -> Article:
    return make_article(desk=ines.desks.get(), by=ines, claims=2)


@pytest.fixture
def page(article: Article, ines: User, screen: Screen) -> Page:
    page = screen(ines)
    page.goto(article.get_absolute_url())
    return page


def first_of(article: Article) -> Claim:
    return Claim.objects.select_related("assignee").get(pk=claims_of(article)[0].pk)


def day_without_time(field: Locator) -> None:
    """Types a day into a field for a moment, and no time."""
    field.click(position={"x": 12, "y": 12})
    field.page.keyboard.type("09032026")
    assert field.evaluate("one => one.validity.badInput")


@pytest.mark.parametrize("key", ["Enter", "Control+Enter"])
def test_in_the_assignment_it_assigns(page: Page, article: Article, tomas: User, press: Press, key: str) -> None:
    press(page, "a")
    page.locator(".assign").get_by_label("Assign to").select_option(label="Tomas B.")
    page.locator(".assign").get_by_label("Due").fill("2026-03-09T14:05")
    press(page, key)
    expect(page.locator("#said")).to_have_text("Assigned to Tomas B.: 1 claim.")
    expect(page.locator(".new-evidence")).not_to_have_attribute("open", "")
    claim = first_of(article)
    assert claim.assignee == tomas
    assert claim.due is not None


def test_in_the_evidence_and_its_correction_it_saves_them(page: Page, article: Article, press: Press) -> None:
    press(page, "e")
    page.keyboard.type("Port yearbook")
    page.locator("#card .new-evidence [name=locator]").press("Enter")
    expect(page.locator("#said")).to_have_text("Evidence added: say where in it.")
    page.locator("#card .correction [name$=locator]").fill("page 3")
    page.locator("#card .correction [name$=locator]").press("Enter")
    expect(page.locator("#card .evidence")).to_contain_text("page 3")
    evidence = first_of(article).evidence.in_force().get()
    assert evidence.locator == "page 3"


def test_in_the_comment_it_saves_the_comment_though_a_verdict_was_refused(
    page: Page, article: Article, press: Press
) -> None:
    press(page, "1")
    expect(page.get_by_role("alert")).to_be_visible()
    page.locator("#card [name=comment]").fill("Ask the port.")
    press(page, "Control+Enter")
    expect(page.locator("#card .comment")).to_contain_text("Ask the port.")
    assert first_of(article).status == "open"


def test_a_day_without_a_time_is_not_sent_from_the_card(page: Page, article: Article, press: Press) -> None:
    press(page, "a")
    page.locator(".assign").get_by_label("Assign to").select_option(label="Tomas B.")
    due = page.locator(".assign [name=due]")
    day_without_time(due)
    press(page, "Enter")
    expect(page.locator(".assign .error")).to_have_text(HALF)
    expect(due).to_have_accessible_description(HALF)
    expect(due).to_be_focused()
    assert first_of(article).assignee is None

    due.fill("2026-03-09T14:05")
    expect(page.locator(".assign .error")).to_have_count(0)
    press(page, "Enter")
    expect(page.locator("#said")).to_have_text("Assigned to Tomas B.: 1 claim.")


def test_a_day_without_a_time_is_not_sent_from_a_page(page: Page, article: Article) -> None:
    for address, button in (
        (f"/claims/{claims_of(article)[0].pk}/assign/", "Assign"),
        (f"{article.get_absolute_url()}assign/", "Assign"),
        (f"{article.get_absolute_url()}details/", "Save details"),
        ("/articles/new/", "Preview the split"),
    ):
        page.goto(address)
        page.evaluate("document.querySelectorAll('main details').forEach((one) => { one.open = true; })")
        day_without_time(page.locator("[type=datetime-local]"))
        page.get_by_role("button", name=button, exact=True).click()
        expect(page.locator("main .error")).to_have_text(HALF)


def test_an_assignment_begun_stays_when_another_act_is_refused(page: Page, press: Press, tomas: User) -> None:
    press(page, "a")
    page.locator(".assign").get_by_label("Assign to").select_option(label="Tomas B.")
    page.locator(".assign").get_by_label("Due").fill("2026-03-09T14:05")
    page.get_by_role("button", name="Disputed").click()
    expect(page.get_by_role("alert")).to_be_visible()
    expect(page.locator("#card [name=note]")).to_be_focused()
    expect(page.locator(".assign [name=to]")).to_have_value(str(tomas.pk))
    expect(page.locator(".assign [name=due]")).to_have_value("2026-03-09T14:05")


def test_the_choices_beside_evidence_that_was_begun_are_kept_with_it(page: Page, press: Press) -> None:
    press(page, "e")
    page.keyboard.type("Port yearbook")
    page.locator("#card [name=tier][value=primary]").check(force=True)
    page.locator("#card [name=stance][value=contradicts]").check(force=True)
    press(page, "Escape", "1")
    expect(page.get_by_role("alert")).to_be_visible()
    page.reload()
    expect(page.locator("#card [name=cited]")).to_have_value("Port yearbook")
    expect(page.locator("#card [name=tier][value=primary]")).to_be_checked()
    expect(page.locator("#card [name=stance][value=contradicts]")).to_be_checked()
    # Saved, they are those of the next evidence no more.
    page.locator("#card .new-evidence [name=locator]").fill("page 3")
    page.locator("#card .new-evidence [name=locator]").press("Enter")
    expect(page.locator("#said")).to_have_text("Evidence added.")
    expect(page.locator("#card [name=tier][value=secondary]").last).to_be_checked()


def test_ready_looks_as_if_it_cannot_be_pressed_where_it_cannot(page: Page, article: Article) -> None:
    page.goto(f"{article.get_absolute_url()}gate/")
    ready = page.get_by_role("button", name="Ready", exact=True)
    expect(ready).to_be_disabled()
    expect(ready).to_have_css("background-color", "rgba(0, 0, 0, 0)")
    expect(ready).to_have_css("border-style", "dashed")
    ready.hover()
    expect(ready).to_have_css("background-color", "rgba(0, 0, 0, 0)")
