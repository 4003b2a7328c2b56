"""A checker and an editor take an article of forty claims from intake to ready, and meet every blocker once."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

from checks import gate
from checks.models import Article, Claim, User
from tests.make import claims_of, make_rule, make_user

Press = Callable[..., None]
Click = Callable[[Locator], None]

PIERS = [f"Pier {number} of Sorne harbour was built in {1900 + number}." for number in range(1, 38)]
QUOTED = "“The harbour will get two more piers by June,” Minister Oda Halvorsen said on Friday."
PRICE = "A berth costs 18 crowns, twice as much as in 2021."
OLDEST = "No harbour on the coast has more piers."
TEXT = "\n\n".join([*PIERS, QUOTED, PRICE, OLDEST])


class Desk:
    """Two people at their screens, and the gate of their article."""

    def __init__(self, checker: Page, editor: Page, press: Press, click: Click) -> None:
        self.checker, self.editor, self.press, self.click = checker, editor, press, click
        self.article = Article()

    def claim(self, words: str) -> Claim:
        return next(claim for claim in claims_of(self.article) if words in claim.wording)

    def take(self, page: Page, words: str) -> Locator:
        """Takes the claim with these words in hand; its card."""
        page.goto(f"{self.article.get_absolute_url()}?claim={self.claim(words).pk}")
        return page.locator("#card")

    def mark(self, page: Page, words: str, act: str, note: str = "", **fields: str) -> None:
        card = self.take(page, words)
        for name, value in fields.items():
            card.locator(f"[name={name}]").evaluate("field => { field.closest('details').open = true }")
            card.locator(f"[name={name}]").fill(value)
        card.get_by_label("Note", exact=True).fill(note)
        self.click(card.locator(f"button[name=act][value={act}]:not(.vh)"))

    def cite(self, page: Page, words: str, cited: str, locator: str, *, answers: str = "") -> None:
        """Adds primary evidence to the claim, by mouse."""
        card = self.take(page, words)
        new = card.locator(".new-evidence")
        new.locator("summary").first.click()
        new.locator("[name=cited]").fill(cited)
        new.locator("label", has=page.locator("[name=tier][value=primary]")).click()
        if answers:
            new.locator("label", has=page.locator(f"[name=answers][value={answers}]")).click()
        new.locator("[name=locator]").fill(locator)
        self.click(new.get_by_role("button", name="Add evidence"))

    def meets(self, *groups: str) -> None:
        """At the gate exactly these groups have blockers, and nobody can make the article ready."""
        self.editor.goto(f"{self.article.get_absolute_url()}gate/")
        blocked = self.editor.locator(".groups > li:not([data-passed])")
        expect(blocked).to_have_count(len(groups))
        assert {item.get_attribute("data-group") for item in blocked.all()} == set(groups)
        expect(self.editor.get_by_role("button", name="Ready", exact=True)).to_be_disabled()


@pytest.fixture
def desk(ines: User, screen: Callable[..., Page], press: Press, click: Click) -> Desk:
    """Ines edits, Tomas checks; quotations need a second person."""
    make_rule(ines.desks.get(), kind="quotation", sign_off_from="normal", by=ines)
    tomas = make_user("tomas", first_name="Tomas", last_name="B.", desk=ines.desks.get(), roles=["checker"])
    return Desk(screen(tomas), screen(ines), press, click)


def test_forty_claims_from_intake_to_ready(desk: Desk, ines: User, screen: Callable[..., Page]) -> None:
    bring_in(desk)
    desk.meets("open")

    check_the_piers(desk)
    desk.mark(desk.checker, "more piers.", "disputed", note="Vik has 44.")
    desk.mark(desk.checker, "18 crowns", "needs_context", proposed=PRICE.replace("twice", "nearly twice"))
    desk.cite(desk.checker, "two more piers", "Recording of the minister", "00:03:10", answers="quote")
    settle(desk, desk.checker, "quote", "sourced")
    # The checker's half of the quotation is not to be known to the editor, who is to look second.
    desk.meets("disputed", "context", "sign_off")

    # Who looks second is asked for a verdict alone: which question it settles is the first person's to say.
    desk.mark(desk.editor, "two more piers", "sourced")
    desk.meets("disputed", "context", "quotation")
    desk.cite(desk.checker, "two more piers", "Budget of the harbour", "page 9")
    settle(desk, desk.checker, "both", "sourced")
    desk.mark(desk.editor, "two more piers", "needs_context", note="Which June?")
    desk.meets("disputed", "context", "sign_off")
    third = screen(make_user("lena", first_name="Lena", last_name="A.", desk=ines.desks.get()))
    desk.mark(third, "two more piers", "sourced")

    accept_the_wording(desk, screen, ines)
    desk.meets("disputed", "recheck")
    desk.mark(desk.checker, "18 crowns", "still_holds")
    desk.meets("disputed")

    revise(desk)
    desk.meets("recheck", "bare")
    desk.mark(desk.checker, "Vik", "cleared", note="The harbour's own count.")
    take_up_what_is_bare(desk)
    desk.meets("open")
    desk.mark(desk.checker, "ferry", "cleared", note="Seen on the spot.")

    withdraw_evidence(desk)
    desk.meets("evidence")
    desk.cite(desk.checker, "Pier 1 of", "Harbour archive", "box 4")
    withdraw_the_source(desk)
    desk.meets("alerts", "evidence")
    desk.cite(desk.checker, "Pier 37 of", "Harbour archive", "box 37")
    desk.mark(desk.checker, "Pier 37 of", "sourced")

    make_ready(desk)


def bring_in(desk: Desk) -> None:
    """The editor pastes the text, looks at the split and adds it."""
    page = desk.editor
    page.goto("/articles/new/")
    page.get_by_label("Text", exact=True).fill(TEXT)
    page.get_by_role("button", name="Preview the split").click()
    expect(page.locator("main")).to_contain_text("40 claims")
    page.get_by_role("button", name="Add the article").click()
    expect(page.locator("#card-title")).to_have_text("Claim 1 of 40")
    desk.article = Article.objects.get()


def check_the_piers(desk: Desk) -> None:
    """Thirty-seven claims by keyboard: a source typed once, then taken over with one key and a locator for each."""
    page = desk.checker
    desk.cite(page, "Pier 37 of", "Survey of the coast", "sheet 7")
    desk.press(page, "Escape", "1")
    desk.cite(page, "Pier 1 of", "Register of piers", "line 1")
    desk.press(page, "Escape", "1")
    for number in range(2, 37):
        expect(page.locator("#card blockquote")).to_contain_text(f"Pier {number} of")
        desk.press(page, "t")
        expect(page.locator("#card .correction [name$=-locator]")).to_be_focused()
        page.keyboard.type(f"line {number}")
        desk.press(page, "Control+Enter", "Escape", "1")
    expect(page.locator("#progress")).to_contain_text("37 of 40 decided")


def settle(desk: Desk, page: Page, question: str, act: str) -> None:
    """A verdict on the quotation that says which of its two questions it settles."""
    card = desk.take(page, "two more piers")
    card.locator("label", has=page.locator(f"[name=settles][value={question}]")).click()
    desk.click(card.locator(f"button[name=act][value={act}]:not(.vh)"))


def accept_the_wording(desk: Desk, screen: Callable[..., Page], ines: User) -> None:
    """The reporter takes the checker's wording; it stands in the text as a new revision."""
    reporter = screen(make_user("rita", desk=ines.desks.get(), roles=["reporter"]))
    card = desk.take(reporter, "18 crowns")
    card.get_by_role("button", name="Accept the wording").click()
    expect(reporter.locator(".kicker")).to_contain_text("Revision 2")


def revise(desk: Desk) -> None:
    """The draft moves: the disputed sentence says something else, and a new one comes in."""
    page = desk.editor
    page.goto(f"{desk.article.get_absolute_url()}revise/")
    text = page.get_by_label("Text", exact=True).input_value()
    page.get_by_label("Text", exact=True).fill(
        text.replace(OLDEST, "No harbour on the coast but Vik has more piers.") + "\n\nEvery ferry moors at Pier 9."
    )
    page.get_by_role("button", name="Preview the changes").click()
    page.get_by_role("button", name="Make it revision 3").click()
    expect(page.locator(".kicker")).to_contain_text("Revision 3")


def take_up_what_is_bare(desk: Desk) -> None:
    page = desk.editor
    page.goto(f"{desk.article.get_absolute_url()}gate/")
    page.locator("[data-group=bare] a").click()
    page.get_by_role("button", name="Claim", exact=True).click()
    expect(page.locator("main")).to_contain_text("Nothing is bare")


def withdraw_evidence(desk: Desk) -> None:
    """What a sourced claim rests on is taken away: the verdict stands, its evidence is short."""
    card = desk.take(desk.checker, "Pier 1 of")
    card.locator(".correction summary").click()
    desk.click(card.get_by_role("button", name="Withdraw"))


def withdraw_the_source(desk: Desk) -> None:
    """The survey turns out to be wrong: one claim rests on it."""
    page = desk.checker
    desk.take(page, "Pier 37 of").get_by_role("link", name="Where else?").click()
    page.get_by_role("link", name="Withdraw this source").click()
    page.get_by_label("Why it is withdrawn").fill("Its author made it up.")
    page.get_by_role("button", name="Withdraw and alert 1 claim").click()
    expect(page.locator(".alerts")).to_be_visible()


def make_ready(desk: Desk) -> None:
    page = desk.editor
    page.goto(f"{desk.article.get_absolute_url()}gate/")
    page.get_by_role("button", name="Ready", exact=True).click()
    expect(page.get_by_role("button", name="Mark as published")).to_be_visible()
    desk.article.refresh_from_db()
    assert desk.article.status == "ready"
    assert gate.gate_of(desk.article).passed
