"""Where names stand: capitals, particles and titles in, ordinary first words, months and plain nouns out."""

import pytest

from checks.splitting.details.mentions import is_title_case, name_details, names_in
from checks.splitting.languages import words

CASES = [
    ("en", "The mayor met Marta Novak and Ursula van der Leyen.", ["Marta Novak", "Ursula van der Leyen"]),
    ("en", "In 1999 bin Laden left; Al-Qaeda stayed.", ["bin Laden", "Al-Qaeda"]),
    ("en", "Mr. Tomas O'Neil wrote to J. B. Hale-Ruiz.", ["Tomas O'Neil", "J. B. Hale-Ruiz"]),
    ("en", "Novak's office is in the Bank of Vestland's tower.", ["Bank of Vestland"]),
    (
        "en",
        "The King of Vestland, Emil Hale of Tarn and NATO General Ana Ruiz met.",
        ["Vestland", "Emil Hale", "Tarn", "NATO", "Ana Ruiz"],
    ),
    ("en", "Shares rose. In shares, U.S. buyers led on Monday in May.", ["U.S."]),
    ("en", "Analysts said so. Ruiz left. We met Ruiz.", ["Ruiz", "Ruiz"]),
    ("en", "The ‘Steady Water’ plan and Smith & Hale plc.", ["Steady Water", "Smith & Hale"]),
    ("de", "Bundeskanzlerin Angela Merkel zahlte Ende Mai Millionen Euro. Merkel ging.", ["Angela Merkel", "Merkel"]),
    ("de", "Der Hund sah die Katze vor dem Haus.", []),
    ("uk", "Міністр Олена Ткач поїхала до Тарна.", ["Олена Ткач", "Тарна"]),
    ("fr", "L'usine de Lyon a reçu Dominique de Villars.", ["Lyon", "Dominique de Villars"]),
    ("es", "El Banco de Tarna habló con Ana Ruiz.", ["Banco de Tarna", "Ana Ruiz"]),
    ("pl", "Premier Jan Kowalski był w Krakowie.", ["Jan Kowalski", "Krakowie"]),
]


@pytest.mark.parametrize(("language", "text", "names"), CASES)
def test_these_names_stand_in_the_text(language, text, names):
    details = name_details(text, language)
    assert [detail.value for detail in details] == names
    assert all(text[detail.start : detail.end] == detail.value and detail.kind == "name" for detail in details)


def test_a_name_says_its_title_and_whether_it_stands_in_marks():
    text = "Then Ms Novak read from the 'Steady Water' plan."
    novak, plan = names_in(text, [(0, len(text))], words("en"))
    assert (novak.title, novak.quoted, text[novak.whole : novak.end]) == ("ms", False, "Ms Novak")
    assert (plan.text, plan.quoted) == ("Steady Water", True)


def test_a_first_word_that_the_text_has_in_small_letters_is_no_name():
    assert [each.value for each in name_details("Striker Kovo scored. The striker left.", "en")] == ["Kovo"]


def test_a_heading_with_capitals_throughout_is_told_from_a_sentence():
    assert is_title_case("Mayor Opens Second Harbour Lock")
    assert not is_title_case("Mayor opens second lock in Tarn")
    assert not is_title_case("Marta Novak and Emil Hale left.")
