"""Persons of a passage: full names, pronouns, and who is nobody."""

import pytest

from checks.splitting.languages import words
from checks.splitting.standalone.people import People


def people_in(text, language="en"):
    found = People(text, words(language)).among(0, len(text))
    return [(person.name, person.gender, person.sure) for person in found]


CASES = [
    ("en", "We met Marta Novak.", [("Marta Novak", "she", True)]),
    ("en", "We met Emil Hale. Then Hale left.", [("Emil Hale", "he", True), ("Emil Hale", "he", True)]),
    ("en", "We met Zosh Kovo.", [("Zosh Kovo", "", False)]),
    ("en", "We met Ms Kovo and Lord Hale.", [("Ms Kovo", "she", True), ("Lord Hale", "he", True)]),
    ("en", "We met Zosh Kovo. Then Mr Kovo left.", [("Zosh Kovo", "", False), ("Zosh Kovo", "he", True)]),
    ("en", "We met President Kovo.", [("Kovo", "", True)]),
    ("en", "We saw the Bank of Tarn, New Tarn, Tarn United and Tarn.", []),
    ("uk", "Був Іван Ткач. Потім прийшов Ткач.", [("Іван Ткач", "he", True), ("Іван Ткач", "he", True)]),
]


@pytest.mark.parametrize(("language", "text", "people"), CASES)
def test_these_people_are_named(language, text, people):
    assert people_in(text, language) == people


def test_a_last_name_of_two_people_has_no_full_name():
    text = "We met Emil Hale. We met Anna Hale. Then Hale left."
    assert People(text, words("en")).full_name("Hale", len(text)) == ("", "")


def test_a_full_name_is_one_that_stands_before():
    text = "Then Hale left. We met Emil Hale. Hale stayed."
    assert People(text, words("en")).full_name("Hale", 5) == ("", "")
    assert People(text, words("en")).full_name("Hale", 40) == ("Emil Hale", "he")


def test_words_that_are_a_short_name_alone_give_the_full_name():
    text = "We met Emil Hale. Mr Hale left the house."
    people = People(text, words("en"))
    assert people.fullest((text.index("Mr Hale"), text.index(" left"))) == "Emil Hale"
    assert people.fullest((text.index("the house"), text.index("."))) != "Emil Hale"
