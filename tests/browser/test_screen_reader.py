"""The main job as a screen reader hears it: by keyboard alone, judged by Chromium's accessibility tree.

What a person hears is what is asked for here: the name and role of what has the focus, and what the live region says.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from checks.models import User
from tests.make import claims_of, make_article, make_evidence

Press = Callable[..., None]


@dataclass(frozen=True)
class Heard:
    """A node of the tree: what a reader says of it, and the words below it."""

    role: str
    name: str
    words: str
    focused: bool
    properties: dict[str, Any]


@pytest.fixture
def tree(page: Page) -> Callable[[], list[Heard]]:
    """`tree()` is everything that a reader meets on the page, in its order."""
    session = page.context.new_cdp_session(page)

    def heard() -> list[Heard]:
        nodes = session.send("Accessibility.getFullAXTree")["nodes"]
        return list(_in_order({node["nodeId"]: node for node in nodes}, nodes[0]))

    return heard


def _in_order(nodes: dict[str, Any], node: dict[str, Any]) -> Iterator[Heard]:
    if not node["ignored"]:
        properties = {item["name"]: item["value"].get("value") for item in node.get("properties", [])}
        words = " ".join(_words(nodes, node))
        yield Heard(_value(node, "role"), _value(node, "name"), words, bool(properties.get("focused")), properties)
    for child in node.get("childIds", []):
        if child in nodes:
            yield from _in_order(nodes, nodes[child])


def _words(nodes: dict[str, Any], node: dict[str, Any]) -> Iterator[str]:
    if _value(node, "role") == "StaticText":
        yield _value(node, "name")
        return
    for child in node.get("childIds", []):
        if child in nodes:
            yield from _words(nodes, nodes[child])


def _value(node: dict[str, Any], what: str) -> str:
    return str(node.get(what, {}).get("value", ""))


def named(nodes: list[Heard], role: str) -> list[str]:
    return [node.name for node in nodes if node.role == role]


def in_focus(nodes: list[Heard]) -> tuple[str, str]:
    """Role and name of what has the focus, the page itself aside."""
    focused = [node for node in nodes if node.focused and node.role != "RootWebArea"]
    assert len(focused) == 1, focused
    return focused[0].role, focused[0].name


def said(nodes: list[Heard]) -> str:
    """What the page's polite live region holds."""
    return next(node.words for node in nodes if node.role == "status")


@pytest.fixture
def at_work(page: Page, ines: User, live_server: Any) -> Page:
    """Ines signed in by keyboard, on an article of three claims of which the first has evidence."""
    article = make_article(desk=ines.desks.get(), by=ines, claims=3)
    make_evidence(claims_of(article)[0], by=ines)
    page.goto(article.get_absolute_url())
    expect(page.get_by_label("Username")).to_be_focused()
    page.keyboard.type("ines")
    page.keyboard.press("Tab")
    page.keyboard.type("correct horse")
    page.keyboard.press("Enter")
    expect(page.locator("#card-title")).to_be_visible()
    page.wait_for_load_state()  # the scripts, and with them the keys
    return page


def test_the_page_has_its_landmarks_one_heading_and_names_for_everything_that_acts(
    at_work: Page, tree: Callable[[], list[Heard]]
) -> None:
    nodes = tree()
    roles = [node.role for node in nodes]
    assert roles.count("main") == roles.count("banner") == 1
    assert named(nodes, "navigation") == ["Main"]
    assert [node.name for node in nodes if node.role == "heading" and node.properties["level"] == 1] == [
        "Vessby harbour"
    ]
    acting = {"button", "link", "textbox", "searchbox", "combobox", "radio", "checkbox", "DisclosureTriangle"}
    assert [node for node in nodes if node.role in acting and not node.name.strip()] == []


def test_each_claim_in_the_text_says_its_status_and_which_one_is_in_hand(
    at_work: Page, tree: Callable[[], list[Heard]]
) -> None:
    claims = [node for node in tree() if node.role == "link" and "in case" in node.name]
    assert [claim.name.split(" The ")[0].split(":")[0] for claim in claims] == ["Open"] * 3
    marks = at_work.locator("#proof a[data-first]")
    assert [mark.get_attribute("aria-current") for mark in marks.all()] == ["true", None, None]


def test_the_first_step_of_tab_leads_past_the_bar(at_work: Page, tree: Callable[[], list[Heard]]) -> None:
    at_work.evaluate("document.activeElement.blur()")
    at_work.keyboard.press("Tab")
    assert in_focus(tree()) == ("link", "Skip to the content")
    at_work.keyboard.press("Enter")
    assert in_focus(tree())[0] == "main"


def test_a_verdict_is_said_and_the_next_claim_has_the_focus(
    at_work: Page, tree: Callable[[], list[Heard]], press: Press
) -> None:
    press(at_work, "j")
    assert in_focus(tree()) == ("heading", "Claim 2 of 3")
    press(at_work, "k", "1")
    expect(at_work.locator("#card-title")).to_have_text("Claim 2 of 3")
    nodes = tree()
    assert said(nodes) == "Sourced, saved."
    assert in_focus(nodes) == ("heading", "Claim 2 of 3")
    first = next(node for node in nodes if node.role == "link" and "in case 0" in node.name)
    assert first.name.startswith("Sourced:")


def test_a_refusal_is_an_alert_and_the_field_that_lacks_is_named_and_has_the_focus(
    at_work: Page, tree: Callable[[], list[Heard]], press: Press
) -> None:
    press(at_work, "j", "2")
    nodes = tree()
    assert in_focus(nodes) == ("textbox", "Note")
    assert [node.words for node in nodes if node.role == "alert"] == [
        "Write a note, or add evidence that contradicts the claim."
    ]
    at_work.keyboard.type("The table says 31.")
    press(at_work, "Control+Enter")
    assert said(tree()) == "Disputed, saved."


def test_progress_and_pictures_have_words(at_work: Page, tree: Callable[[], list[Heard]], press: Press) -> None:
    press(at_work, "1")
    assert "3 claims in text order, 1 decided" in named(tree(), "image")
    at_work.goto("/")
    assert "1 of 3 claims decided" in named(tree(), "image")


def test_the_whole_job_ends_at_the_gate(at_work: Page, tree: Callable[[], list[Heard]], press: Press) -> None:
    press(at_work, "1", "0")
    at_work.keyboard.type("Seen on the spot.")
    press(at_work, "Control+Enter", "0")
    at_work.keyboard.type("Seen on the spot.")
    press(at_work, "Control+Enter")
    assert said(tree()) == "Cleared, saved. All claims are decided."
    at_work.get_by_role("link", name="All decided: see the gate").press("Enter")
    expect(at_work.get_by_role("button", name="Ready", exact=True)).to_be_enabled()
    at_work.get_by_role("button", name="Ready", exact=True).press("Enter")
    expect(at_work.locator("#said")).not_to_be_empty()
    assert "ready" in said(tree()).lower()
