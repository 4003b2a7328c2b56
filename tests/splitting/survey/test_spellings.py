"""Spellings that disagree within an article are found; what may differ rightly is not."""

import pytest

from checks.splitting.details.mentions import names_in
from checks.splitting.languages import words
from checks.splitting.survey.spellings import spelling_findings


def spelled(text, language="en"):
    mentions = names_in(text, [(0, len(text))], words(language))
    found = spelling_findings(text, mentions, words(language))
    return [tuple(text[start:end] for start, end in finding.places) for finding in found]


DISAGREE = [
    ("en", "We met Katherine Smith. Then we saw Catherine Smith.", ("Katherine Smith", "Catherine Smith")),
    ("en", "They met Zelensky. Later they saw Zelenskyy.", ("Zelensky", "Zelenskyy")),
    ("en", "He left Kiev. He came back to Kyiv.", ("Kiev", "Kyiv")),
    ("en", "They met Bin Laden. They lost bin Laden.", ("Bin Laden", "bin Laden")),
    ("en", "They met bin Laden. They lost bin Ladin.", ("bin Laden", "bin Ladin")),
    ("en", "He owns TarnWater. He sold Tarn Water.", ("TarnWater", "Tarn Water")),
    ("en", "We met Scarlett Johannsen. It was Johansen who left.", ("Scarlett Johannsen", "Johansen")),
    ("en", "We met Dave Collins. Then came David Collins.", ("Dave Collins", "David Collins")),
    ("en", "The 'Steady' coalition met. A ‘Coalition of Steady’ left.", ("Steady", "Coalition of Steady")),
    ("de", "Er war in Kiew. Angela Merkel war in Kiew und dann in Kyjiw.", None),
    ("fr", "Il a vu Kiev. Il a quitté Kyiv.", ("Kiev", "Kyiv")),
    ("uk", "Був Тарас Кравчук. Прийшов Тарас Кривчук.", ("Тарас Кравчук", "Тарас Кривчук")),
]


@pytest.mark.parametrize(("language", "text", "places"), DISAGREE)
def test_spellings_that_disagree_are_put_side_by_side(language, text, places):
    assert spelled(text, language) == ([places] if places else [])


AGREE = [
    ("en", "We met Marta Novak. Novak left, and Ms Novak's office with the Novaks."),
    ("en", "We saw Vestland, and a Vestlander in Vestlands."),
    ("en", "We saw Iran. We saw Iraq."),
    ("en", "Al-Qaeda left. They saw al-Qaeda."),
    ("en", "We met Emil Hale. His sister Ella Hale left."),
    ("en", "We met Emil Hale. Then we saw Robert Hale."),
    ("en", "They play Games. They met Gates. These games are old."),
    ("uk", "Був Іван Зеленський. Лист для Зеленського, розмова з Зеленським."),
    ("pl", "Był Donald Tusk. List do Tuska, rozmowa z Tuskiem."),
]


@pytest.mark.parametrize(("language", "text"), AGREE)
def test_what_may_differ_rightly_is_passed_over(language, text):
    assert spelled(text, language) == []


def test_a_finding_says_in_a_sentence_what_disagrees():
    text = "He left Kiev. He came back to Kyiv."
    (finding,) = spelling_findings(text, names_in(text, [(0, len(text))], words("en")), words("en"))
    assert (finding.kind, finding.says) == ("names", "Spelled in two ways: “Kiev” and “Kyiv”.")


def test_a_misspelt_last_name_is_told_once():
    text = "Mayor Petra Lindqvist came. Petra Lindquist left again. “It is late,” said Lindqvist on Monday."
    assert spelled(text) == [("Petra Lindqvist", "Petra Lindquist")]
