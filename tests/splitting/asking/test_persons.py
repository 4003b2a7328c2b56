"""Which person a name stands for, and who is named in some words."""

import pytest

from checks.splitting.asking.persons import Persons

TEXT = """Transport Minister Oda Halvorsen told the assembly that two ferries had failed.

Ms Halvorsen added that spare parts were late. Emil Strand, the line's director, said no.

“It is cold,” said Jonas Weile, the harbour master. Karin Weile, a teacher, said it was warm."""


@pytest.fixture(scope="module")
def persons() -> Persons:
    return Persons(TEXT, "en")


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("Oda Halvorsen", "Oda Halvorsen"),
        ("Halvorsen", "Oda Halvorsen"),
        ("halvorsen", "Oda Halvorsen"),
        ("Ms Halvorsen", "Oda Halvorsen"),
        ("Oda", "Oda Halvorsen"),
        ("Transport Minister Oda Halvorsen", "Oda Halvorsen"),
        ("Minister Halvorsen", "Oda Halvorsen"),
        ("Oda Maria Halvorsen", "Oda Halvorsen"),
        ("the line's director Emil Strand", "Emil Strand"),
        ("Emil Strand, the line's director", "Emil Strand"),
        # Another given name is another person.
        ("Donald Strand", "Donald Strand"),
        # Two of that name.
        ("Weile", "Weile"),
        ("Jonas Weile", "Jonas Weile"),
        # Nobody of the text.
        ("the  police", "the police"),
        ("", ""),
        (" , ", ","),
    ],
)
def test_a_name_stands_for_the_one_person_who_bears_it(persons: Persons, name: str, meant: str):
    assert persons.meant(name) == meant


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("Halvorsen's ferry met Strand.", ["Oda Halvorsen", "Emil Strand"]),
        ("Karin Weile left.", ["Karin Weile"]),
        ("Weile left.", []),
        ("A strand of hair.", []),
        ("Oda left.", []),
    ],
)
def test_people_stand_in_words_by_their_last_name(persons: Persons, words: str, names: list[str]):
    assert persons.named_in(words) == names


def test_case_endings_do_not_make_another_person():
    persons = Persons("Міністерка Олена Коваль заявила, що міст закрито. Про це повідомила Олена Коваль.", "uk")

    assert persons.meant("Олени Коваль") == "Олена Коваль"


def test_a_text_without_people_knows_nobody():
    assert (Persons("", None).named, Persons("", None).meant("Ada Hale")) == ([], "Ada Hale")


@pytest.mark.parametrize(
    ("speaker", "asked"),
    [
        ("Ms Halvorsen", "Oda Halvorsen"),
        ("the police", "the police"),
        ("analysts", "analysts"),
        ("critics of the report", "critics of the report"),
        ("the author, whose report came out in May", "the author, whose report came out in May"),
        ("the line's report", ""),
        ("a report from the line", ""),
        ("Figures of the line", ""),
        ("the Bank of Vessby figures", ""),
        ("minutes", ""),
        ("It", ""),
        ("they", ""),
        ("She", ""),
        ("", ""),
    ],
)
def test_nobody_asks_what_was_written_nor_a_word_that_stands_for_somebody(persons: Persons, speaker: str, asked: str):
    assert persons.to_ask(speaker) == asked


@pytest.mark.parametrize(
    ("language", "speaker", "asked"),
    [
        ("uk", "новий звіт порту", ""),
        ("uk", "автор звіту", "автор звіту"),
        ("de", "ein Bericht der Reederei", ""),
        ("de", "die Verfasserin des Berichts", "die Verfasserin des Berichts"),
        ("fr", "le rapport du port", ""),
        ("es", "las cifras del puerto", ""),
        ("pl", "raport portu", ""),
    ],
)
def test_so_it_is_in_other_languages(language: str, speaker: str, asked: str):
    assert Persons("", language).to_ask(speaker) == asked
