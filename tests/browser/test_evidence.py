"""Evidence without a form: links pasted anywhere, and the source used last taken over by one key."""

from collections.abc import Callable

from playwright.sync_api import Page, expect

from checks.models import Alert, Source, User
from tests.make import claims_of, make_article, make_evidence, make_user

Press = Callable[..., None]
Settled = Callable[[Page], None]


def copy(page: Page, text: str) -> None:
    page.evaluate("text => navigator.clipboard.writeText(text)", text)


def test_two_links_pasted_onto_the_page_or_into_the_field_are_two_pieces_of_evidence(
    ines: User, screen: Callable[..., Page], press: Press, settled: Settled
) -> None:
    article = make_article(desk=ines.desks.get(), by=ines)
    page = screen(ines, permissions=["clipboard-read", "clipboard-write"])
    page.goto(article.get_absolute_url())
    first, second = claims_of(article)

    copy(page, "https://port.example/a\nhttps://port.example/b")
    press(page, "Control+v")
    expect(page.locator("#said")).to_have_text("2 pieces of evidence added: say where in each.")
    expect(page.locator("#card .evidence")).to_have_count(2)

    # In the field, which looks like one line: the list stays a list, one bad link is named, Enter saves.
    press(page, "Escape", "j", "e")
    cited = page.locator("#card [name=cited]")
    expect(cited).to_be_focused()
    copy(page, "https://port.example/c\nhttps:/broken")
    page.keyboard.press("Control+v")
    press(page, "Enter")
    expect(page.locator("#card .new-evidence .error").first).to_contain_text("“https:/broken” cannot be opened")
    expect(cited).to_have_value("https://port.example/c\nhttps:/broken")
    cited.fill("https://port.example/c https://port.example/d")
    press(page, "Enter")
    expect(page.locator("#card .evidence")).to_have_count(2)
    assert [claim.evidence.count() for claim in (first, second)] == [2, 2]


def test_one_key_takes_the_source_used_last_and_asks_where_in_it(
    ines: User, screen: Callable[..., Page], press: Press
) -> None:
    article = make_article(desk=ines.desks.get(), by=ines)
    first, second = claims_of(article)
    page = screen(ines)
    page.goto(f"{article.get_absolute_url()}?claim={second.pk}")
    press(page, "t")
    expect(page.locator("#said")).to_contain_text("no other source yet")

    make_evidence(first, title="Yearbook")
    make_evidence(first, title="Minutes")
    press(page, "k", "j", "t")
    locator = page.locator("#card .evidence [name$=-locator]")
    expect(locator).to_be_focused()
    page.keyboard.type("page 7")
    press(page, "Control+Enter")
    expect(page.locator("#card .evidence")).to_contain_text("Minutes")
    evidence = second.evidence.in_force().get()
    assert (evidence.source.title, evidence.tier, evidence.locator) == ("Minutes", "primary", "page 7")


def test_without_javascript_a_source_is_taken_over_withdrawn_and_its_alerts_are_answered(
    ines: User, screen: Callable[..., Page]
) -> None:
    article = make_article(desk=ines.desks.get(), by=ines)
    first, second = claims_of(article)
    make_evidence(first, title="Minutes")
    page = screen(make_user("olek", desk=ines.desks.get(), roles=["checker"]), java_script_enabled=False)
    page.goto(f"{article.get_absolute_url()}?claim={second.pk}")
    page.get_by_text("From this article").click()
    page.get_by_role("button", name="Minutes").click()
    page.locator("#card").get_by_role("link", name="Where else?").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Minutes")
    expect(page.locator(".listed li")).to_have_count(2)
    page.get_by_role("link", name="Withdraw this source").click()
    page.get_by_label("Why it is withdrawn").fill("They were a draft.")
    page.get_by_role("button", name="Withdraw and alert 2 claims").click()
    expect(page.locator("#said")).to_have_text("Source withdrawn: 2 claims got an alert.")

    page.goto(article.get_absolute_url())
    page.locator("#alerts").get_by_role("link", name="claim 2").click()
    page.get_by_label("Why it stands without the source").fill("Nothing rests on it yet.")
    page.get_by_role("button", name="Go on without it").click()
    expect(page.locator("#alerts")).to_contain_text("1 alert: a source was withdrawn")
    assert Source.objects.get().withdrawn_why == "They were a draft."
    assert Alert.objects.unsettled().get().claim == first
