"""What each line of a pasted article is taken for."""

import pytest

from checks.splitting.blocks import blocks
from checks.splitting.languages import words

SENTENCE = "The council of Tarn met on Tuesday and agreed to repair the old lock before the winter."


def roles(text, language="en"):
    return [block.role for block in blocks(text, words(language))]


def test_a_first_line_without_a_stop_is_the_headline_and_a_later_one_a_heading():
    text = f"Tarn repairs its lock\n\n{SENTENCE}\n\nWhat it costs\n\n{SENTENCE}"
    assert roles(text) == ["headline", "paragraph", "heading", "paragraph"]


def test_a_first_line_with_a_stop_is_text():
    assert roles(f"Tarn repairs its lock.\n{SENTENCE}") == ["paragraph", "paragraph"]


def test_a_list_that_a_colon_announces_keeps_its_items():
    assert roles(f"{SENTENCE}\nThe plan has three parts:\n- a new gate\n- two pumps\n3. a bridge") == [
        "paragraph", "paragraph", "item", "item", "item",
    ]  # fmt: skip


def test_links_go_on_until_text_comes_back():
    text = f"{SENTENCE}\nRead also\n- Lock Opens in Spring: What to Know\nFerry Sinks?\n{SENTENCE}"
    assert roles(text) == ["paragraph", "boilerplate", "boilerplate", "boilerplate", "paragraph"]


CHROME = [
    ("en", "Sign up for our newsletter and never miss a story."),
    ("en", "© 2031 Tarn Courier. All rights reserved."),
    ("en", "By Ilse Brandt, Tarn"),
    ("en", "Facebook Twitter WhatsApp"),
    ("en", "12 comments"),
    ("uk", "Читайте також: новини порту"),
    ("de", "Lesen Sie auch: Die neue Schleuse"),
    ("fr", "À lire aussi : le pont de Tarn"),
    ("es", "Lea también: el puente de Tarn"),
    ("pl", "Czytaj także: most w Tarn"),
]


@pytest.mark.parametrize(("language", "line"), CHROME)
def test_the_page_around_the_text_is_boilerplate(language, line):
    assert roles(f"{SENTENCE}\n{line}", language)[1] == "boilerplate"


TEXT = [
    "In reply, Brandt wrote on Twitter that the newsletter had been wrong about the lock.",
    "The company sells cookies and advertises on Facebook in nine countries.",
    "By Tuesday the water had fallen by two metres, the harbour office said.",
    "Shares of the shipyard rose after the vote.",
]


@pytest.mark.parametrize("line", TEXT)
def test_text_about_newsletters_and_networks_stays_text(line):
    assert roles(f"{SENTENCE}\n{line}")[1] == "paragraph"


def test_a_headline_about_shares_is_a_headline():
    assert roles(f"Shipyard shares climb on bid\n{SENTENCE}")[0] == "headline"


def test_on_a_whole_page_menus_before_and_after_the_article_are_boilerplate():
    menu = "\n".join(f"Section {number}" for number in range(15))
    article = f"{SENTENCE}\nThe cost\n{SENTENCE}"
    assert roles(f"{menu}\n{article}\n{menu}") == [
        *["boilerplate"] * 15, "paragraph", "heading", "paragraph", *["boilerplate"] * 15,
    ]  # fmt: skip


def test_on_a_whole_page_a_teaser_that_stands_alone_below_the_article_is_boilerplate():
    menu = "\n".join(f"Section {number}" for number in range(9))
    text = f"{menu}\n{SENTENCE}\n{SENTENCE}\n{SENTENCE}\n{menu}\n{SENTENCE}\n{menu}"
    assert roles(text) == [*["boilerplate"] * 9, *["paragraph"] * 3, *["boilerplate"] * 19]
