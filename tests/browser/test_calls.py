"""On the telephone: the sheet of calls on a phone of 360 px, and on paper."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from checks.models import Article, Call, User
from tests.browser.test_phone import PHONE, sideways
from tests.make import claims_of, make_article
from tests.views.ferry_calls import TEXT


@pytest.fixture
def article(ines: User) -> Article:
    return make_article(desk=ines.desks.get(), by=ines, text=TEXT, headline="Ferries of Sorne Sound")


@pytest.mark.parametrize("script", [True, False])
def test_two_questions_to_one_person_are_saved_at_once_and_stand_on_their_cards(
    article: Article, ines: User, screen: Callable[..., Page], *, script: bool
) -> None:
    first, _, _, last = claims_of(article)
    page = screen(ines, **PHONE) if script else screen(ines, **PHONE, java_script_enabled=False)
    page.goto(article.get_absolute_url() + "calls/?person=Halvorsen")
    one, two = page.locator(f"#c{first.pk}"), page.locator(f"#c{last.pk}")
    one.get_by_label("Result").select_option("Corrected to")
    two.get_by_label("Result").select_option("Confirmed")
    two.get_by_label("What was said").fill("On the 4th of May.")
    for target in (one.get_by_label("Result"), one.get_by_role("button", name="Save")):
        box = target.bounding_box()
        assert box
        assert box["height"] >= 44
    assert sideways(page) == 0

    two.get_by_role("button", name="Save").tap()
    expect(one.locator(".error")).to_have_text("Write what the person says is right.")
    expect(page.locator("#said")).to_have_text("1 call saved.")
    one.get_by_label("What was said").fill("Three ferries.")
    one.get_by_role("button", name="Save").tap()
    expect(one.locator(".made")).to_contain_text("Oda Halvorsen corrected it: Three ferries.")
    expect(two.locator(".made")).to_contain_text("Oda Halvorsen confirmed: On the 4th of May.")

    assert sorted(Call.objects.values_list("claim", "result")) == sorted(
        [(first.pk, "corrected"), (last.pk, "confirmed")]
    )
    for claim, words in ((first, "Three ferries."), (last, "On the 4th of May.")):
        page.goto(f"/claims/{claim.pk}/")
        expect(page.locator("#card .evidence")).to_contain_text("Oda Halvorsen")
        expect(page.locator("#card .evidence .passage")).to_have_text(words)
        expect(page.locator("#card .past")).to_contain_text("called Oda Halvorsen")


def test_what_is_typed_for_another_person_outlives_a_save(
    article: Article, ines: User, screen: Callable[..., Page], settled: Callable[[Page], None]
) -> None:
    first, ticket, *_ = claims_of(article)
    page = screen(ines)
    page.goto(article.get_absolute_url() + "calls/")
    page.locator(f"#c{ticket.pk}").get_by_text("Note a call already made").click()
    page.locator(f"#c{ticket.pk}").get_by_label("What was said").fill("The kiosk rings back.")
    page.locator(f"#c{first.pk}").get_by_label("Result").select_option("No answer")
    page.locator(f"#c{first.pk}").get_by_role("button", name="Save").click()
    settled(page)
    expect(page.locator(f"#c{first.pk} .made")).to_contain_text("gave no answer")
    expect(page.locator(f"#c{ticket.pk}").get_by_label("What was said")).to_have_value("The kiosk rings back.")


def test_on_paper_there_are_people_questions_and_room_to_write(
    article: Article, ines: User, screen: Callable[..., Page]
) -> None:
    page = screen(ines)
    page.goto(article.get_absolute_url() + "calls/")
    page.emulate_media(media="print")
    expect(page.get_by_role("heading", name="Oda Halvorsen")).to_be_visible()
    expect(page.locator(".paper .ask").first).to_have_text("Is it right that two ferries had failed in January?")
    expect(page.locator(".paper hr").first).to_be_visible()
    shown = page.locator("button, input, select, textarea, nav").filter(visible=True)
    expect(shown).to_have_count(0)
