"""Without JavaScript every step of the job is a form or a link."""

import csv
import io
from collections.abc import Callable

from playwright.sync_api import Page, expect

from checks.models import Article, User
from tests.browser.articles import FERRY
from tests.make import claims_of, make_user, mark

REFUSED = "Write a note, or add evidence that contradicts the claim."


def in_hand(page: Page, words: str) -> None:
    expect(page.locator("#card blockquote")).to_have_text(words)


def verdict(page: Page, name: str, note: str = "") -> None:
    if note:
        page.get_by_label("Note").fill(note)
    page.locator("#card").get_by_role("button", name=name, exact=True).click()


def test_an_editor_does_the_whole_job_without_javascript(ines: User, screen: Callable[..., Page]) -> None:
    page = screen(ines, java_script_enabled=False)
    page.goto("/")
    page.get_by_role("link", name="Bring the first article in").click()
    page.get_by_role("button", name="Preview the split").click()
    expect(page.locator(".field.wrong .error")).to_be_visible()
    page.get_by_label("Text", exact=True).fill(FERRY)
    page.get_by_role("button", name="Preview the split").click()
    expect(page.locator(".preview .mark").first).to_be_visible()
    page.get_by_role("button", name="Add the article").click()
    article = Article.objects.get()

    page.get_by_role("button", name="Clear them").click()
    expect(page.locator("#said")).to_contain_text("passages cleared; each can be reopened.")
    left = [claim for claim in claims_of(article) if claim.status == "open"]
    in_hand(page, left[0].wording)

    # Refused for want of a reason: the proposed wording stays, and the sentence says what to do.
    page.get_by_text("Propose a wording").click()
    page.get_by_label("Proposed wording").fill("carried 1.5 million passengers")
    verdict(page, "Disputed")
    expect(page.get_by_role("alert")).to_have_text(REFUSED)
    expect(page.get_by_label("Proposed wording")).to_have_value("carried 1.5 million passengers")
    verdict(page, "Disputed", "The yearbook says 1.5 million.")
    in_hand(page, left[1].wording)
    expect(page.locator("#said")).to_have_text("Disputed, saved.")

    # Evidence and its verdict in one; then the last verdict is taken back.
    page.locator("#card .new-evidence summary").first.click()
    page.get_by_label("Link or citation").fill("Minutes of the assembly")
    page.locator("#card .new-evidence").get_by_label("Primary").check()
    page.locator("#card .new-evidence").get_by_label("Locator").fill("page 7")
    verdict(page, "Sourced")
    in_hand(page, left[2].wording)
    page.get_by_role("button", name="Undo my last verdict").click()
    in_hand(page, left[1].wording)
    expect(page.locator("#card .evidence")).to_contain_text("Minutes of the assembly")
    verdict(page, "Sourced")

    # A colleague was quicker: both versions, and the second save counts.
    mark(left[2], "needs_context", by=make_user("tomas", first_name="Tomas", desk=article.desk), note="Which month?")
    verdict(page, "Disputed", "One engine.")
    expect(page.locator("#card .conflict")).to_contain_text("Which month?")
    expect(page.get_by_label("Note")).to_have_value("One engine.")
    verdict(page, "Disputed")

    page.locator(".add-claim summary").click()
    page.get_by_label("The exact words").fill("Emil Strand was here")
    page.get_by_role("button", name="Add the claim").click()
    expect(page.locator(".add-claim .error")).to_have_text(
        "These words do not stand in the text: copy them from it exactly."
    )
    page.get_by_label("The exact words").fill("Emil Strand")
    page.get_by_role("button", name="Add the claim").click()
    in_hand(page, "Emil Strand")
    verdict(page, "Clear", "A name.")

    while page.get_by_role("link", name="All decided: see the gate").count() == 0:
        verdict(page, "Needs context", "Since when?")
    page.get_by_role("link", name="All decided: see the gate").click()
    page.get_by_role("link", name="Report").click()
    expect(page.locator(".claims > li")).to_have_count(len(claims_of(article)))
    with page.expect_download() as coming:
        page.get_by_role("link", name="CSV").click()
    rows = list(csv.DictReader(io.StringIO(coming.value.path().read_text("utf-8-sig"), newline="")))
    assert [int(row["claim_id"]) for row in rows] == [claim.pk for claim in claims_of(article)]
    by_claim = {int(row["claim_id"]): (row["status"], row["note"]) for row in rows}
    assert [by_claim[claim.pk] for claim in left[:3]] == [
        ("disputed", "The yearbook says 1.5 million."),
        ("sourced", ""),
        ("disputed", "One engine."),
    ]


def test_every_way_about_is_a_link_without_javascript(ines: User, screen: Callable[..., Page]) -> None:
    page = screen(ines, java_script_enabled=False)
    page.goto("/")
    page.get_by_role("link", name="Bring the first article in").click()
    page.get_by_label("Text", exact=True).fill(FERRY)
    page.get_by_role("button", name="Add without preview").click()
    page.get_by_role("link", name="Next claim").click()
    expect(page.locator("#card-title")).to_contain_text("Claim 2 of")
    page.locator("#proof a.mark", has_text="18 crowns").click()
    expect(page.locator("#card blockquote")).to_contain_text("18 crowns")
    page.get_by_label("Search articles and claims").fill("lifeline")
    page.get_by_label("Search articles and claims").press("Enter")
    page.locator(".found a", has_text="lifeline").click()
    expect(page.locator("#card blockquote")).to_contain_text("A lifeline route")
    page.get_by_role("link", name="all keys").click()
    expect(page.get_by_role("heading", name="Keys", level=1)).to_be_visible()
