"""Word lists: every language has what the rules ask for, and a text shows which language it is in."""

import pytest

from checks.splitting.languages import CODES, words, words_for

TEXTS = {
    "en": "The lock was closed by the council and it is not clear when it will open.",
    "uk": "Шлюз закрили за рішенням ради, і поки не відомо, коли його відкриють.",
    "de": "Die Schleuse ist geschlossen und es ist nicht klar, wann sie auf wird.",
    "fr": "Le pont est fermé par la ville et on ne sait pas quand il sera ouvert.",
    "es": "El puente fue cerrado por la ciudad y no se sabe cuándo lo van a abrir.",
    "it": "Il ponte è chiuso per una settimana e non si sa quando la città lo riaprirà.",
    "bg": "Мостът беше затворен от общината и още не е ясно кога ще го отворят.",
    "pl": "Most jest zamknięty i nie wiadomo, czy się go otworzy w tym roku.",
}


@pytest.mark.parametrize("code", CODES)
def test_a_text_is_read_in_its_own_language(code):
    assert words_for(TEXTS[code], None).code == code
    assert words_for(TEXTS[code], "").code == code


def test_a_language_that_was_given_wins():
    assert words_for(TEXTS["de"], "EN-gb").code == "en"


def test_a_language_without_lists_is_read_with_english_ones_under_its_own_code():
    assert words("xx").code == "xx"
    assert words("xx").says == words("en").says


@pytest.mark.parametrize("code", CODES)
def test_single_words_are_in_small_letters(code):
    lists = words(code)
    for name, kind in type(lists).__annotations__.items():
        if kind == frozenset[str]:
            assert {word for word in getattr(lists, name) if word != word.lower()} == set(), name


def test_the_bullets_of_a_pasted_menu_are_not_read_as_words():
    menu = "\n".join(f"  o Section {letter}" for letter in "abcdefghijklmnopqrstuvwxyz")
    assert words_for(f"{menu}\n{TEXTS['en']}", None).code == "en"
    assert words_for("Le pont est fermé.", None).code == "fr"
