"""Three people at one article: the first marks, the second looks without knowing, an editor decides."""

from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, expect

from checks.models import Article, SignOff, User
from tests.browser.articles import FERRY
from tests.make import claims_of, make_article, make_desk, make_user

Press = Callable[..., None]
Screen = Callable[..., Page]


@pytest.fixture
def people(transactional_db: None) -> dict[str, User]:
    desk = make_desk("City desk", sign_off_from="normal")
    roles = {"ines": "checker", "tomas": "checker", "vera": "editor"}
    return {name: make_user(name, first_name=name.title(), desk=desk, roles=[role]) for name, role in roles.items()}


@pytest.fixture
def article(people: dict[str, User]) -> Article:
    return make_article(desk=people["ines"].desks.get(), by=people["vera"], text=FERRY, headline="Island ferries")


def status(page: Page, claim: int) -> str:
    return page.locator(f'#proof a[data-claim="{claim}"]').first.get_attribute("data-status") or ""


def note(page: Page) -> Locator:
    return page.locator("#card [name=note]")


def sign_off(page: Page) -> Locator:
    return page.locator("#card .sign-off")


def check(page: Page, state: str) -> None:
    """Axe finds nothing wide and narrow, light and dark."""
    wrong = []
    for width in (360, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        for scheme in ("dark", "light"):
            page.emulate_media(color_scheme=scheme)
            found = Axe().run(page, options={"resultTypes": ["violations"]}).response["violations"]
            wrong += [f"{state}, {width} px, {scheme}: {one['id']}: {one['nodes'][0]['html'][:200]}" for one in found]
    assert wrong == []


def test_a_first_verdict_a_second_look_a_clash_and_the_end_of_it(
    people: dict[str, User], article: Article, screen: Screen, press: Press
) -> None:
    first, second, third = (claim.pk for claim in claims_of(article)[1:4])
    here = article.get_absolute_url()

    ines = screen(people["ines"])
    for claim, words in ((first, "The annual report says 1.2 million."), (second, "Twelve crowns.")):
        ines.goto(f"{here}?claim={claim}")
        note(ines).fill(words)
        press(ines, "Escape", "2")
    ines.goto(f"{here}?claim={first}")
    expect(sign_off(ines)).to_contain_text("Waits for a second person")
    expect(ines.get_by_role("button", name="Sign off", exact=True)).to_be_disabled()
    check(ines, "waits")

    tomas = screen(people["tomas"])
    tomas.goto(f"{here}?claim={third}")
    assert status(tomas, first) == "second"
    press(tomas, "K", "K")
    expect(tomas.locator("#card")).to_have_attribute("data-claim", str(first))
    expect(tomas.locator("#card .status").first).to_have_text("Second look")
    expect(sign_off(tomas)).to_contain_text("Give your own verdict")
    expect(tomas.locator("#card")).not_to_contain_text("annual report")
    check(tomas, "second look")

    # What is typed stays when the reason lacks, and the refusal tells no more than the card did.
    press(tomas, "Escape", "3")
    expect(tomas.locator("#card .refused")).to_be_visible()
    expect(tomas.locator("#card")).not_to_contain_text("annual report")

    # A clash stays in hand, with both verdicts.
    note(tomas).fill("It was true when it was written.")
    press(tomas, "Escape", "3")
    expect(tomas.locator("#said")).to_contain_text("An editor decides")
    expect(tomas.locator("#card")).to_contain_text("annual report")
    assert status(tomas, first) == "disputed"

    # The same verdict signs the other one off.
    tomas.goto(f"{here}?claim={second}")
    note(tomas).fill("Twelve, says the tariff.")
    press(tomas, "Escape", "2")
    expect(tomas.locator("#said")).to_contain_text("Signed off.")
    assert list(SignOff.objects.order_by("pk").values_list("agrees", flat=True)) == [False, True]

    vera = screen(people["vera"])
    vera.goto(f"{here}?claim={first}")
    expect(sign_off(vera)).to_contain_text("Two verdicts clash.")
    expect(sign_off(vera)).to_contain_text("It was true when it was written.")
    expect(sign_off(vera)).to_contain_text("Your verdict decides.")
    check(vera, "clash")
    note(vera).fill("Say of which year it speaks.")
    press(vera, "Escape", "3")
    vera.goto(f"{here}?claim={first}")
    expect(sign_off(vera)).to_contain_text("Decided by Vera")
    check(vera, "decided")
    vera.goto(f"{here}?claim={second}")
    expect(sign_off(vera)).to_contain_text("Signed off by Tomas")


def test_a_third_checker_reads_on_the_card_that_an_editor_decides(
    people: dict[str, User], article: Article, screen: Screen, press: Press
) -> None:
    claim = claims_of(article)[1].pk
    for name, words, key in (("ines", "Not so.", "2"), ("tomas", "But so.", "3")):
        page = screen(people[name])
        page.goto(f"{article.get_absolute_url()}?claim={claim}")
        note(page).fill(words)
        press(page, "Escape", key)

    third = screen(make_user("ola", desk=article.desk, roles=["checker"]))
    third.goto(f"{article.get_absolute_url()}?claim={claim}")
    note(third).fill("I think so, too.")
    press(third, "Escape", "2")

    expect(third.locator("#card .refused")).to_contain_text("ask an editor")
    expect(note(third)).to_have_value("I think so, too.")
    assert SignOff.objects.count() == 1
