"""What each line of a pasted article is taken for."""

import pytest

from checks.splitting.languages import words, words_for
from checks.splitting.lines.blocks import blocks
from tests.splitting.ordinary_drafts import DRAFTS

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


def test_a_sentence_an_announced_list_and_a_link_of_its_own_end_a_list_of_links():
    assert roles(f"{SENTENCE}\nRead also\nLock opens\nHe is 54.\nWhy now") == [
        "paragraph", "boilerplate", "boilerplate", "paragraph", "heading",
    ]  # fmt: skip
    assert roles(f"{SENTENCE}\nRead also\nLock opens\nThe plan:\n- a gate")[3:] == ["paragraph", "item"]
    assert roles(f"{SENTENCE}\nRead also: Lock opens\n- a gate") == ["paragraph", "boilerplate", "item"]


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


@pytest.mark.parametrize("name", DRAFTS)
@pytest.mark.parametrize("told", [True, False])
def test_a_draft_that_is_no_page_loses_nothing(name, told):
    language, text = DRAFTS[name]
    found = blocks(text, words_for(text, language if told else None))
    assert [text[block.start : block.end] for block in found if block.role == "boilerplate"] == []
    assert len(found) >= 12


def test_a_list_of_links_goes_on_through_titles_that_end_as_sentences_do():
    text = "The port closed on Monday after the storm had broken two cranes.\n\nRead also\n\n- Storm breaks cranes\n\n"
    text += (
        "- Who pays for the cranes of Vessby: could the ministry take over the whole bill now?\n\n- Ferries sail again"
    )
    roles = [block.role for block in blocks(text, words_for(text, "en"))]
    assert roles == ["paragraph", *["boilerplate"] * 4]
