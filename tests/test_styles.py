"""The style sheets: one set of tokens, small enough, and no side of the page taken for granted."""

import gzip
import re
from pathlib import Path

import pytest

SHEETS = sorted((Path(__file__).parent.parent / "checks/static/checks").glob("*.css"))
OF_AN_ARTICLE = ("base.css", "proof.css", "card.css")


def rules(sheet: Path) -> str:
    """The sheet without its comments, and without the blocks that set what is used elsewhere."""
    text = re.sub(r"/\*.*?\*/", "", sheet.read_text(), flags=re.DOTALL)
    return re.sub(r":root[^{]*\{.*?\}", "", text, flags=re.DOTALL)


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_colours_and_lengths_in_pixels_are_tokens(sheet: Path) -> None:
    # 1px is the box of what only a screen reader gets.
    strays = re.findall(r"#[0-9a-f]{3,8}\b(?=[ ;,)}])|(?<![\w.-])(?!1px)[\d.]+px", rules(sheet))
    assert strays == []


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_no_rule_names_left_or_right(sheet: Path) -> None:
    sided = r"[{;]\s*((?:margin|padding|border)-(?:left|right)[\w-]*|left|right|float)\s*:"
    assert re.findall(sided, rules(sheet)) == []
    assert re.findall(r"text-align:\s*(?:left|right)", rules(sheet)) == []


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_every_token_that_is_used_is_set(sheet: Path) -> None:
    every = "".join(one.read_text() for one in SHEETS)
    used = set(re.findall(r"var\((--[\w-]+)\)", sheet.read_text()))
    assert {token for token in used if not re.search(rf"{token}\s*:", every)} == set()


def test_the_sheets_of_an_article_stay_below_twelve_kilobytes_as_sent() -> None:
    sheets = [sheet.read_bytes() for sheet in SHEETS if sheet.name in OF_AN_ARTICLE]
    assert len(sheets) == 3
    assert sum(len(gzip.compress(sheet)) for sheet in sheets) < 12_000


def contrast(one: str, other: str) -> float:
    """The ratio of two colours as WCAG 2 defines it, 1 to 21."""

    def luminance(colour: str) -> float:
        parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
def test_words_stand_out_from_every_ground_and_the_borders_of_controls_from_theirs(scheme: int) -> None:
    base = next(sheet for sheet in SHEETS if sheet.name == "base.css").read_text()
    pairs = dict(re.findall(r"--([\w-]+): light-dark\(([^)]*)\)", base))
    colour = {name: pair.split(", ")[scheme] for name, pair in pairs.items()}
    words = ("ink", "soft", "accent", "sourced", "disputed", "context", "recheck", "second")
    weak = {
        (word, ground): contrast(colour[word], colour[ground])
        for word in words
        for ground in ("paper", "sheet")
        if contrast(colour[word], colour[ground]) < 4.5
    }
    assert weak == {}
    assert contrast(colour["ink"], colour["band"]) >= 4.5
    assert contrast(colour["ink"], colour["here"]) >= 4.5
    assert contrast(colour["on-accent"], colour["accent"]) >= 4.5
    assert min(contrast(colour["edge"], colour[ground]) for ground in ("paper", "sheet")) >= 3
