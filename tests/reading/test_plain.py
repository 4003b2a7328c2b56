"""What a desk pastes or saves as text: the words as they are, headline and byline recognised, nothing taken out."""

import pytest

from checks.reading import Document, read, read_pasted

ARTICLE = """Varnby closes its old bridge for two years
By Lena Aho and Tom Reed
The town council of Varnby voted on Tuesday to close the old bridge, and the works will cost 12.4 million euros.
“We had no choice,” said the mayor, Ilse Brandt.
"""


def test_a_pasted_article_keeps_every_word_and_tells_headline_byline_and_language():
    assert read_pasted(ARTICLE) == Document(
        text=ARTICLE.strip().replace("\n", "\n\n"),
        headline="Varnby closes its old bridge for two years",
        byline="Lena Aho and Tom Reed",
        language="en",
    )


def test_what_was_read_reads_the_same_again():
    once = read_pasted(ARTICLE)
    assert read_pasted(once.text) == once
    assert read_pasted(once.text.replace("\n", "\r\n")) == once


@pytest.mark.parametrize("name", ["story.txt", "story", "story.TXT", "story.news", ""])
def test_a_file_of_any_other_name_is_text_if_it_is_text(name):
    assert read(name, b"# Bridge <b>shut</b>\n\nAll *day*.").text == "# Bridge <b>shut</b>\n\nAll *day*."


def test_a_single_paragraph_is_no_headline():
    assert read_pasted("The bridge is shut.").headline == ""


@pytest.mark.parametrize(("length", "headline"), [(200, "a" * 200), (201, "")])
def test_a_headline_has_200_characters_at_most(length, headline):
    assert read_pasted("a" * length + "\nMore.").headline == headline


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("By Lena Aho", "Lena Aho"),
        ("By Lena Aho, Tom Reed and Ilse van der Brandt", "Lena Aho, Tom Reed and Ilse van der Brandt"),
        ("By Lena O’Hara-Aho.", "Lena O’Hara-Aho"),
        ("Von Jörg Ätna", "Jörg Ätna"),
        ("Автор: Олена Гай", "Олена Гай"),
        ("By Friday", ""),
        ("By then it was late", ""),
        ("By Lena Aho in Varnby on Tuesday", ""),
        ("Lena Aho", ""),
    ],
)
def test_a_byline_is_a_line_of_names(line, byline):
    assert read_pasted(f"Bridge shut\n{line}\nThe town closed it.").byline == byline


def test_names_far_down_the_text_are_no_byline():
    assert read_pasted("One.\nTwo.\nThree.\nFour.\nBy Lena Aho\nSix.").byline == ""


@pytest.mark.parametrize("text", ["Ні", "12.4 – 13", "Yes."])
def test_the_language_of_a_few_letters_is_left_open(text):
    assert read_pasted(text).language == ""
