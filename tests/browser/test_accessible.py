"""axe finds nothing on any page in any state: wide and narrow, light and dark."""

from collections.abc import Callable
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext, Page, expect

from checks.actions import bounds, discussing, sources
from checks.models import Article, Claim, Desk, User
from tests.browser.articles import FERRY
from tests.make import claims_of, make_article, make_evidence, make_user, mark

STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
EVERY_RULE = {"runOnly": {"type": "tag", "values": STANDARDS}, "resultTypes": ["violations"]}
# What light and dark can change.
COLOURS = {
    "runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]},
    "resultTypes": ["violations"],
}

Screen = Callable[..., Page]

# A figure changed, a paragraph cut, one added.
REVISED = FERRY.replace("1.4 million", "1.6 million").replace(
    "A single ticket now costs 18 crowns, twice as much as on the southern line.",
    "The harbour master keeps three geese in a shed.",
)


class Found:
    """What axe found, state by state, so that one run names everything."""

    def __init__(self) -> None:
        self.violations: list[str] = []

    def look_at(self, page: Page, state: str) -> None:
        """Wide and narrow, light and dark; leaves the page wide and light."""
        for width in (360, 1280):
            page.set_viewport_size({"width": width, "height": 800})
            for scheme, rules in (("dark", COLOURS), ("light", EVERY_RULE)):
                page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]  # a literal
                self._ask(page, rules, f"{state}, {width} px, {scheme}")

    def _ask(self, page: Page, rules: dict[str, Any], state: str) -> None:
        for broken in Axe().run(page, options=rules).response["violations"]:
            for node in broken["nodes"]:
                self.violations.append(f"{state}: {broken['id']}: {node['html'][:160]} {node['failureSummary']}")


@pytest.fixture
def article(ines: User) -> Article:
    """An article with a claim of every status, in this order: sourced, disputed, needs context, cleared, open ..."""
    article = make_article(desk=ines.desks.get(), by=ines, text=FERRY, headline="Island ferries", byline="Lena Aho")
    claims = claims_of(article)
    make_evidence(claims[0], by=ines, title="Yearbook", url="https://line.example/a", passage="1.4 million")
    for claim, verdict in zip(claims, ("sourced", "disputed", "needs_context", "cleared"), strict=False):
        mark(claim, verdict, proposed="Other words" if verdict == "needs_context" else "")
    return article


@pytest.fixture
def recheck(article: Article, ines: User) -> Claim:
    """A claim whose words changed after its verdict, with a bare word behind it."""
    last = claims_of(article)[-1]
    mark(last)
    return bounds.resize(claim=last, by=ines, seen=Claim.objects.get(pk=last.pk).version, edge="shrink")


def test_the_sign_in(new_context: Callable[..., BrowserContext], ines: User) -> None:
    page, found = new_context().new_page(), Found()
    page.goto("/accounts/login/")
    found.look_at(page, "sign-in")
    page.get_by_label("Username").fill("ines")
    page.get_by_label("Password").fill("wrong")
    page.get_by_role("button", name="Sign in").click()
    expect(page.locator(".refused, .error").first).to_be_visible()
    found.look_at(page, "sign-in refused")
    assert found.violations == []


def test_what_a_reporter_sees_and_may_not_do(article: Article, screen: Screen) -> None:
    page, found = screen(make_user("lea", desk=article.desk, roles=["reporter"])), Found()
    page.goto(f"{article.get_absolute_url()}?claim={claims_of(article)[0].pk}")
    page.locator("#card .bounds summary").click()
    page.locator(".add-claim summary").click()
    found.look_at(page, "a reporter's card")
    page.goto(article.get_absolute_url())
    page.keyboard.press("x")
    expect(page.locator("#several")).to_be_visible()
    found.look_at(page, "claims selected by a reporter")
    page.goto("/roles/")
    found.look_at(page, "a reporter's roles")
    assert found.violations == []


def test_sources_and_what_follows_from_a_withdrawn_one(ines: User, article: Article, screen: Screen) -> None:
    page, found = screen(ines), Found()
    source = claims_of(article)[0].evidence.get().source

    def look_at(address: str, state: str) -> None:
        page.goto(address)
        found.look_at(page, state)

    look_at("/sources/", "register")
    look_at("/sources/?q=nothing&confidential=yes", "register, nothing fits")
    look_at(source.get_absolute_url(), "source")
    look_at(f"{source.get_absolute_url()}withdraw/", "withdrawal")
    page.get_by_role("button", name="Withdraw and alert 1 claim").click()
    found.look_at(page, "withdrawal, refused")
    page.get_by_label("Why it is withdrawn").fill("The line took its figures back.")
    page.get_by_role("button", name="Withdraw and alert 1 claim").click()
    expect(page.locator(".alerts")).to_be_visible()
    found.look_at(page, "source, withdrawn")
    sources.edit_source(source=source, by=ines, confidential=True)
    make_evidence(claims_of(article)[1], title="Minutes")
    look_at(f"{article.get_absolute_url()}?claim={claims_of(article)[0].pk}", "alert")
    page.get_by_text("From this article").click()
    page.get_by_text("Paste links or type a citation").click()
    page.get_by_text("More about the source").click()
    found.look_at(page, "alert, the article's sources, a new one")
    page = screen(make_user("olek", desk=article.desk, roles=["checker"]))
    look_at("/sources/", "register, one without a name")
    look_at(source.get_absolute_url(), "source without a name")
    assert found.violations == []


def test_the_pages_of_a_desk_at_work(article: Article, ines: User, screen: Screen) -> None:
    page, found = screen(ines), Found()

    def look_at(address: str, state: str) -> None:
        page.goto(address)
        found.look_at(page, state)

    look_at("/week/", "week")
    look_at("/week/?until=2999-01-01", "week, refused")
    look_at(f"{article.get_absolute_url()}over-time/", "over time")
    new = make_article(desk=ines.desks.get(), by=ines)
    look_at(f"{new.get_absolute_url()}over-time/", "over time, nothing yet")
    look_at("/me/", "settings")
    page.get_by_role("button", name="Save").click()
    expect(page.locator("#said p")).to_be_visible()
    found.look_at(page, "settings, saved")
    look_at("/?order=blockers", "desk, sorted")
    page.get_by_text("Save this filter").click()
    page.get_by_label("Name", exact=True).fill("Most to settle")
    found.look_at(page, "desk, a name for the filter")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("link", name="Most to settle", exact=True)).to_be_visible()
    found.look_at(page, "desk, a filter kept")
    page.goto("/?order=newest")
    page.get_by_text("Save this filter").click()
    page.get_by_label("Name", exact=True).fill("Most to settle")
    page.get_by_role("button", name="Save").click()
    expect(page.locator(".field.wrong")).to_have_count(1)
    found.look_at(page, "filter, refused")
    assert found.violations == []


def test_the_pages_around_an_article(ines: User, screen: Screen) -> None:
    page, found = screen(ines), Found()

    def look_at(address: str, state: str) -> None:
        page.goto(address)
        found.look_at(page, state)

    look_at("/", "desk, empty")
    look_at("/search/", "search, nothing asked")
    look_at("/articles/new/", "new article")
    page.get_by_role("button", name="Preview the split").click()
    expect(page.locator(".field.wrong").first).to_be_visible()
    found.look_at(page, "new article, refused")
    page.get_by_label("Text", exact=True).fill(FERRY)
    page.get_by_role("button", name="Preview the split").click()
    expect(page.get_by_role("button", name="Add the article")).to_be_visible()
    found.look_at(page, "preview")
    page.get_by_text("Change the text").click()
    page.get_by_role("button", name="Add the article").click()
    expect(page.locator("#proof")).to_be_visible()

    look_at("/", "desk, filled")
    page.locator(".menu summary").click()
    found.look_at(page, "desk, menu open")
    look_at("/?verdict=disputed", "desk, nothing fits")
    look_at("/?verdict=open", "desk, filtered")
    look_at("/claims/", "claims")
    page.get_by_text("Filter and order").click()
    found.look_at(page, "claims, filter open")
    look_at("/claims/?queue=open", "claims, a queue")
    page.get_by_text("Save this filter").click()
    page.get_by_role("button", name="Take them myself").click()
    expect(page.locator(".refused")).to_have_count(1)
    found.look_at(page, "claims, assigning refused")
    look_at("/claims/?queue=mine", "claims, an empty queue")
    look_at("/claims/?kind=cause&worth=0.7", "claims, nothing fits")
    look_at("/claims/?kind=rumour", "claims, refused")
    look_at("/search/?q=ferries", "search, found")
    look_at("/search/?q=zebra", "search, nothing found")
    look_at("/keys/", "keys")
    page.get_by_text("Choose other keys", exact=True).click()
    page.get_by_label("next claim", exact=True).fill("k")
    page.get_by_role("button", name="Save these keys").click()
    expect(page.locator(".field.wrong")).to_have_count(2)
    found.look_at(page, "keys of one's own, refused")
    page.keyboard.press("Control+k")
    found.look_at(page, "palette, nothing typed")
    page.keyboard.type("ferries")
    expect(page.get_by_role("option").first).to_contain_text("ferries")
    found.look_at(page, "palette, found")
    page.keyboard.press("Escape")
    look_at("/keys/", "keys")
    page.get_by_role("button", name="Save").click()
    expect(page.locator("#said p")).to_be_visible()
    look_at("/roles/", "who may do what")
    look_at("/nowhere/", "404")
    look_at("/accounts/password/", "change password")
    look_at("/accounts/logout/", "sign out")
    Desk.objects.get().members.clear()
    look_at("/articles/new/", "no desk")
    assert found.violations == []


def test_an_article_and_its_cards(article: Article, recheck: Claim, ines: User, screen: Screen) -> None:
    page, found = screen(ines), Found()
    standing = claims_of(article)
    by_status = {claim.status: claim for claim in reversed(standing)}
    assert len(by_status) == 6
    for status, claim in by_status.items():
        page.goto(f"{article.get_absolute_url()}?claim={claim.pk}")
        page.locator("#card blockquote").click()  # on a phone, brings the sheet up
        found.look_at(page, f"card, {status}")
    page.locator("#card .assign summary").click()
    page.locator(".assign-many summary").click()
    expect(page.locator(".assigning form")).to_be_visible()
    expect(page.locator("#card .assigning button")).to_have_count(2)
    found.look_at(page, "assigning")
    for address in (f"/claims/{standing[1].pk}/assign/", f"{article.get_absolute_url()}assign/"):
        page.goto(address)
        found.look_at(page, address)
    for address in ("report/", "calls/", "marks/", "details/"):
        page.goto(article.get_absolute_url() + address)
        found.look_at(page, address)
    page.get_by_label("Headline").fill("")
    page.get_by_role("button", name="Save details").click()
    expect(page.locator(".field.wrong")).to_have_count(1)
    found.look_at(page, "details, refused")
    page.goto(f"/claims/{standing[1].pk}/")
    found.look_at(page, "claim alone")
    assert found.violations == []


def test_the_texts_of_an_article(article: Article, ines: User, screen: Screen) -> None:
    page, found = screen(ines), Found()
    page.goto(f"{article.get_absolute_url()}revise/")
    found.look_at(page, "new revision")
    page.get_by_label("Text", exact=True).fill(REVISED)
    page.get_by_role("button", name="Preview the changes").click()
    expect(page.get_by_role("button", name="Make it revision 2")).to_be_visible()
    found.look_at(page, "preview of a revision")
    page.get_by_role("button", name="Make it revision 2").click()
    page.locator(".findings summary").first.click()
    found.look_at(page, "article with cut claims and bare words")
    gone, changed = article.claims.cut().first(), article.claims.filter(status="recheck").first()
    assert gone
    assert changed
    for address, state in (
        ("bare/", "bare passages"),
        ("compare/", "two revisions side by side"),
        ("compare/?view=inline&only=changed", "two revisions in one column"),
        (f"?claim={gone.pk}", "card of a cut claim"),
        (f"?claim={changed.pk}", "card on recheck"),
        ("report/", "report with cut claims"),
    ):
        page.goto(article.get_absolute_url() + address)
        if "claim=" in address:
            page.locator("#card blockquote").click()  # on a phone, brings the sheet up
        found.look_at(page, state)
    page.goto(f"/claims/{changed.pk}/over-time/")
    found.look_at(page, "a claim over time")
    page.goto(f"{article.get_absolute_url()}bare/")
    page.get_by_role("button", name="Clear", exact=True).first.click()
    expect(page.get_by_role("alert")).to_be_visible()
    found.look_at(page, "bare passages, refused")
    assert found.violations == []


def test_a_card_in_hand(article: Article, ines: User, screen: Screen, press: Callable[..., None]) -> None:
    page, found = screen(ines), Found()
    page.goto(article.get_absolute_url())
    found.look_at(page, "sheet low")
    press(page, "1")
    expect(page.get_by_role("alert")).to_be_visible()
    found.look_at(page, "refused, evidence open")
    for summary in page.locator("#card summary").all():
        if summary.is_visible() and not summary.evaluate("summary => summary.parentElement.open"):
            summary.click()
    found.look_at(page, "everything on the card open")
    page.locator("#card [name=cited]").fill("javascript:alert(1)")
    press(page, "Control+Enter")
    found.look_at(page, "evidence refused beside its field")
    page.locator("#card [name=cited]").fill("https://line.example/b")
    page.locator("#card .new-evidence").get_by_role("button", name="Add evidence").click()
    expect(page.locator("#card .evidence")).to_be_visible()
    found.look_at(page, "evidence without a locator")
    mine = Claim.objects.get(pk=int(page.locator("#card").get_attribute("data-claim") or 0))
    mark(mine, "needs_context", by=make_user("tomas", desk=article.desk), note="Which year?")
    page.locator("#card [name=note]").fill("Not so.")
    press(page, "Escape", "2")
    expect(page.locator("#card .conflict")).to_be_visible()
    found.look_at(page, "conflict")
    press(page, "Escape", "?")
    expect(page.get_by_role("dialog")).to_be_visible()
    found.look_at(page, "keys dialog")
    assert found.violations == []


def test_questions_by_link_and_who_answers_them(
    article: Article, ines: User, screen: Screen, new_context: Callable[..., BrowserContext]
) -> None:
    page, found = screen(ines), Found()
    page.goto(f"{article.get_absolute_url()}questions/?all=yes")
    found.look_at(page, "questions, claims to choose from")
    page.locator("input[name=claim]").first.check()
    page.get_by_role("button", name="Write the questions").click()
    page.get_by_role("button", name="Make the link").click()
    expect(page.locator(".field.wrong").first).to_be_visible()
    found.look_at(page, "questions, refused")
    page.get_by_label("Who answers").fill("Dr Aino Berg")
    page.locator("textarea").first.fill("Is that the figure of last year?")
    page.get_by_role("button", name="Make the link").click()
    link = page.get_by_label("The link for Dr Aino Berg").input_value()
    found.look_at(page, "questions, the link")
    outside = new_context().new_page()
    outside.goto(link)
    found.look_at(outside, "answers")
    outside.locator("textarea").first.fill("It is.")
    outside.get_by_role("button", name="Send").click()
    found.look_at(outside, "answers, all given")
    outside.goto(f"{link[:-4]}/nope/")
    found.look_at(outside, "answers, no such link")
    assert found.violations == []


def test_mentions_the_empty_pages_and_a_second_look(article: Article, ines: User, screen: Screen) -> None:
    page, found = screen(ines), Found()

    def look_at(address: str, state: str) -> None:
        page.goto(address)
        found.look_at(page, state)

    look_at("/mentions/", "mentions, none")
    discussing.comment(claim=claims_of(article)[0], by=make_user("olek", desk=article.desk), text="@ines, which year?")
    look_at("/mentions/", "mentions")
    look_at(f"{article.get_absolute_url()}?claim={claims_of(article)[0].pk}", "a card with a comment")
    look_at("/?verdict=recheck", "desk, nothing fits")
    Article.objects.filter(pk=article.pk).update(risk="high")
    look_at(f"{article.get_absolute_url()}?claim={claims_of(article)[1].pk}", "a claim that waits for a second person")
    page = screen(make_user("tomas", desk=article.desk, roles=["checker"]))
    look_at(f"{article.get_absolute_url()}?claim={claims_of(article)[1].pk}", "a second look")
    assert found.violations == []
