"""Which spellings belong to one name, the fullest first."""

import pytest

from checks.splitting.details.mentions import names_in
from checks.splitting.languages import words
from checks.splitting.survey.entities import entities, key_of, plain, stem


def names_of(text, language="en"):
    found = names_in(text, [(0, len(text))], words(language))
    return [entity.spellings(text, words(language)) for entity in entities(text, found, words(language))]


CASES = [
    ("en", "Marta Novak came. Then Ms Novak left, and so did Novak.", ("Marta Novak", "Novak", "Ms Novak")),
    ("en", "John F. Hale won. So John Hale left.", ("John F. Hale", "John Hale")),
    ("en", "The North River Board (NRB) said the NRB is here.", ("North River Board", "NRB")),
    ("en", "Tarn Water Group rose, and Tarn Water fell.", ("Tarn Water Group", "Tarn Water")),
    ("uk", "Приїхала Олена Коваленко. За словами Коваленко, так.", ("Олена Коваленко", "Коваленко")),
    ("uk", "Приїхав Іван Зеленський. Лист для Зеленського.", ("Іван Зеленський", "Зеленського")),
    ("pl", "Donald Tusk był. Spotkał się z Tuskiem wczoraj.", ("Donald Tusk", "Tuskiem")),
    ("de", "Angela Merkel kam. Dann ging Merkel.", ("Angela Merkel", "Merkel")),
]


@pytest.mark.parametrize(("language", "text", "spellings"), CASES)
def test_these_spellings_are_one_name(language, text, spellings):
    assert spellings in names_of(text, language)


def test_a_last_name_of_two_people_stays_alone():
    assert ("Hale",) in names_of("We met Emil Hale. We met Anna Hale. They saw Hale.")


def test_a_place_inside_a_longer_name_stays_apart():
    assert ("Korea",) in names_of("We saw South Korea. We saw Korea.")
    assert ("Vestland",) in names_of("We saw the Bank of Vestland in Vestland.")


def test_words_are_compared_without_case_accents_signs_and_endings():
    assert plain("Müller-O’Neil") == "mulleroneil"
    assert plain("Йосиф") == "йосиф"
    assert stem("києва", words("uk")) == "києв"
    assert key_of("Van der Leyen", words("en")) == ("van", "der", "leyen")


def test_a_last_name_that_very_many_bear_stands_for_nobody():
    several = [f"They met X{chr(97 + at // 26)}{chr(97 + at % 26)} Holm." for at in range(200)]
    assert ("Holm",) in names_of("We met Holm. " + " ".join(several))
    assert ("Xaa Holm", "Holm") in names_of("We met Holm. " + several[0])
