"""A hundred claims are marked by keyboard alone, each with a source that the article has, as fast as the keys go."""

from collections.abc import Callable

from playwright.sync_api import Page, expect

from checks.models import User, Verification
from tests.make import claims_of, make_article, make_evidence

# Of five claims in a row: three rest on the source used last, one is cleared and one disputed, each with a note.
MARKED = ("sourced", "sourced", "cleared", "disputed", "sourced")
NUMBER = 100

LISTEN = """
window.byMouse = [];
for (const kind of ["mousedown", "mouseup", "click", "dblclick", "pointerdown", "touchstart", "wheel", "contextmenu"]) {
  addEventListener(kind, (event) => {
    if (event.isTrusted && (kind !== "click" || event.detail > 0)) window.byMouse.push(kind);
  }, true);
}
"""


def test_a_hundred_claims_are_marked_with_no_mouse(
    ines: User, screen: Callable[..., Page], press: Callable[..., None]
) -> None:
    article = make_article(desk=ines.desks.get(), by=ines, claims=NUMBER + 1)
    claims = claims_of(article)
    assert len(claims) == NUMBER + 1
    make_evidence(claims[-1], by=ines, title="Harbour statistics")
    page = screen(ines)
    page.add_init_script(LISTEN)
    page.goto(article.get_absolute_url())
    expect(page.locator("#card-title")).to_have_text(f"Claim 1 of {NUMBER + 1}")

    keys = 0
    for number in range(NUMBER):
        for key in by_key(MARKED[number % 5]):
            if key is None:
                page.keyboard.type("As counted.")
            else:
                press(page, key)
                keys += 1
    expect(page.locator("#progress")).to_contain_text(f"{NUMBER} of {NUMBER + 1} decided")

    assert [claim.status for claim in claims_of(article)] == [MARKED[n % 5] for n in range(NUMBER)] + ["open"]
    assert Verification.objects.filter(by=ines).count() == NUMBER
    assert page.evaluate("window.byMouse") == []
    assert keys == 3 * NUMBER


def by_key(verdict: str) -> tuple[str | None, ...]:
    """The keys of one verdict; None where words are typed, into the field that has the focus."""
    return {
        "sourced": ("t", None, "Escape", "1"),
        "cleared": ("n", None, "Escape", "0"),
        "disputed": ("n", None, "Escape", "2"),
    }[verdict]
