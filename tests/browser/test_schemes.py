"""However a person has their screen, or on paper: forced colours, large text, a wide screen, right to left, print."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from playwright.sync_api import Page, expect

from checks.actions import bounds
from checks.actions.releasing import make_ready
from checks.models import Article, Claim, User
from tests.browser.articles import FERRY
from tests.make import claims_of, make_article, make_evidence, mark

Screen = Callable[..., Page]

ARABIC = """قال مدير الميناء سامي حداد إن الميناء استقبل 41 مليون طن من البضائع في العام الماضي.

وصلت ثماني سفن جديدة في شهر مارس، ولم يتغير سعر التذكرة منذ عام 2019. زاد عدد الركاب بنسبة 12 في المئة."""

# The spacing that a page must bear: WCAG 2.2, success criterion 1.4.12.
SPACED = """* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
p { margin-bottom: 2em !important }"""

# Of everything with words of its own: whether they run out of it sideways.
CUT_OFF = """() => [...document.querySelectorAll("button, .button, summary, label, th, h1, h2, .tag, .status")]
    .filter((one) => one.checkVisibility() && !one.matches(".vh") && one.scrollWidth > one.clientWidth + 1
        && getComputedStyle(one).display !== "inline").map((one) => one.textContent.trim())"""


@pytest.fixture
def article(ines: User) -> Article:
    """Sourced, disputed, needs context, cleared, open ... and at the end one to recheck with a bare word behind it."""
    article = make_article(desk=ines.desks.get(), by=ines, text=FERRY, headline="Island ferries", risk="high")
    claims = claims_of(article)
    make_evidence(claims[0], by=ines)
    for claim, verdict in zip(claims, ("sourced", "disputed", "needs_context", "cleared"), strict=False):
        mark(claim, verdict)
    last = mark(claims[-1])
    bounds.resize(claim=last, by=ines, seen=Claim.objects.get(pk=last.pk).version, edge="shrink")
    return article


def test_in_forced_colours_lines_and_glyphs_tell_the_statuses_apart(
    article: Article, ines: User, screen: Screen
) -> None:
    page = screen(ines, forced_colors="active")
    page.goto(article.get_absolute_url())
    told = page.evaluate(
        """() => Object.fromEntries([...document.querySelectorAll("#proof a.mark[data-first]")].map((mark) => {
            const style = getComputedStyle(mark);
            return [mark.dataset.status, [style.textDecorationLine, style.textDecorationStyle,
                style.textDecorationThickness, getComputedStyle(mark, "::before").content].join(" ")];
        }))"""
    )
    assert len(told) == 6
    lines = {" ".join(line.split()[:3]) for line in told.values()}
    assert len(lines) == 6, told
    glyphs = {line.split('"')[1] for line in told.values()}
    assert len(glyphs) == 6, told
    chosen = page.locator("#proof [aria-current]").first
    assert chosen.evaluate("mark => getComputedStyle(mark).outlineStyle") == "solid"
    assert page.locator("#proof .bare").first.evaluate("bare => getComputedStyle(bare).outlineStyle") == "dashed"
    page.keyboard.press("Tab")
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"


def test_an_arabic_article_has_its_glyphs_to_the_right(ines: User, screen: Screen) -> None:
    article = make_article(desk=ines.desks.get(), by=ines, text=ARABIC, headline="الميناء", language="ar")
    page = screen(ines)
    page.goto(article.get_absolute_url())
    first = page.locator("#proof a.mark[data-first]").first
    from_right = first.evaluate("mark => parseFloat(getComputedStyle(mark, '::before').right)")
    assert 0 < from_right < 72
    proof, words = page.locator("#proof").bounding_box(), first.bounding_box()
    assert proof
    assert words
    assert proof["x"] + proof["width"] - words["x"] - words["width"] > from_right
    quoted = page.locator("#card blockquote")
    assert quoted.evaluate("quote => getComputedStyle(quote).borderRightWidth") != "0px"
    assert quoted.evaluate("quote => getComputedStyle(quote).direction") == "rtl"


@pytest.mark.parametrize("address", ["", "report/", "gate/", "calls/"])
def test_paper_has_neither_navigation_nor_buttons(article: Article, ines: User, screen: Screen, address: str) -> None:
    page = screen(ines)
    page.goto(article.get_absolute_url() + address)
    page.emulate_media(media="print")
    assert page.locator("nav:visible, button:visible, .search:visible, footer:visible, .skip:visible").count() == 0
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_on_a_wide_screen_the_text_keeps_its_measure_and_the_card_gets_the_room(
    article: Article, ines: User, screen: Screen
) -> None:
    page = screen(ines, viewport={"width": 1920, "height": 1080})
    page.goto(article.get_absolute_url())
    in_em = "p => p.getBoundingClientRect().width / parseFloat(getComputedStyle(p).fontSize)"
    assert page.locator("#proof p").first.evaluate(in_em) <= 33
    galley, card = page.locator(".galley").bounding_box(), page.locator("#card").bounding_box()
    assert galley
    assert card
    assert card["width"] > 500
    assert galley["x"] > 200
    assert galley["x"] + card["x"] + card["width"] == pytest.approx(1920, abs=20)


@pytest.mark.parametrize("language", ["en", "de", "fr", "uk"])
def test_the_time_to_ready_breaks_no_word(article: Article, ines: User, screen: Screen, language: str) -> None:
    User.objects.filter(pk=ines.pk).update(language=language)
    added = timezone.now() - timedelta(days=11 * 31, hours=1)
    Article.objects.filter(pk=article.pk).update(added_at=added)
    article.refresh_from_db()
    make_ready(article=article, by=ines, seen=article.last_event, reason="The printer does not wait.")
    page = screen(ines, viewport={"width": 1200, "height": 800})
    page.goto(reverse("week"))
    took = page.locator(".measure > b")
    took.evaluate("words => words.style.overflowWrap = 'normal'")
    room = "words => words.parentElement.scrollWidth <= words.parentElement.clientWidth"
    assert took.evaluate(room), took.inner_text()


@pytest.mark.parametrize("width", [320, 640])
def test_twice_as_large_and_widely_spaced_nothing_is_lost(
    article: Article, ines: User, screen: Screen, width: int
) -> None:
    """640 px wide is what a window of 1280 has left at 200 %, 320 px at 400 %."""
    page = screen(ines, viewport={"width": width, "height": 512}, bypass_csp=True)
    lost = {}
    for address in ("/", "/claims/", "/articles/new/", "/sources/", "/keys/", "/roles/",
                    *(article.get_absolute_url() + part for part in ("", "gate/", "report/", "details/"))):  # fmt: skip
        page.goto(address)
        page.add_style_tag(content=SPACED)
        if address == article.get_absolute_url():
            page.locator("#card blockquote").click()
        cut_off = page.evaluate(CUT_OFF)
        if cut_off or page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            lost[address] = cut_off
    assert lost == {}


def test_a_cards_buttons_stay_in_reach_on_a_phone_however_long_it_is(ines: User, screen: Screen) -> None:
    article = make_article(desk=ines.desks.get(), by=ines, text=FERRY, headline="Island ferries")
    claim = claims_of(article)[0]
    mark(claim, "needs_context", note="Which year? " * 40, proposed="Other words. " * 40)
    page = screen(ines, viewport={"width": 360, "height": 640}, has_touch=True, is_mobile=True)
    page.goto(f"{article.get_absolute_url()}?claim={claim.pk}")
    page.locator("#card blockquote").tap()
    for verdict in ("Sourced", "Disputed", "Needs context"):
        expect(page.locator("#card .verdicts").get_by_role("button", name=verdict)).to_be_in_viewport(ratio=1)


def test_what_a_glyph_is_called_is_said_in_the_language_of_the_page(
    article: Article, ines: User, screen: Screen
) -> None:
    page = screen(ines)
    page.goto(article.get_absolute_url())
    name = page.locator("#proof a.mark[data-first]").first.evaluate(
        "mark => getComputedStyle(mark, '::before').content"
    )
    assert name == '"✓" / "Sourced: "'
    assert page.evaluate("document.documentElement.style.getPropertyValue('--say-sourced')") == '"Sourced: "'
