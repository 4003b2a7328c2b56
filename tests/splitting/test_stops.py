"""What a full stop is, by the word before it and what comes behind."""

import pytest

from checks.splitting.languages import words
from checks.splitting.stops import in_brackets, stops_of


def ends(language, before, after, *, known=False):
    line = f"{before} {after}"
    return stops_of(words(language)).ends(line, 0, len(before) - 1, len(before) + 1, known=known)


PART_OF_THE_WORD = [
    ("en", "They met Dr.", "Osei later"),  # a title
    ("en", "He thanked the Rev.", "Nkosi"),
    ("en", "It rose under George W.", "Hale"),  # an initial
    ("en", "The plan of J.", "Le Roux"),  # a name's particle is no sentence
    ("en", "They read No.", "7 aloud"),
    ("en", "Turn to fig.", "IV now"),
    ("en", "(see p.", "12)"),
    ("en", "He works for the U.N.", "Agency there"),
    ("en", "The bell rings every day at 9 p.m.", "Eastern time"),
    ("en", "At 9 a.m.", "Hale left"),  # an hour put first
    ("en", "PORT ELLEN, Fla.", "- Two boats"),
    ("en", "the firm Hale Bros.", "Theater"),
    ("en", "3.", "Open the lock"),
    ("en", "Do this: 1.", "Open the lock"),
    ("en", "It was said by Mrs.", "May today"),  # a title, whatever follows
    ("en", "They read much, e.g.", "The Times"),
    ("de", "Sie feiert ihren 100.", "Geburtstag"),
    ("pl", "To trwało od 29 maja 2015 r.", "– 11 lutego"),
    ("de", "Das war am 3.", "Oktober"),
    ("de", "Das gilt für Art.", "5 und 6"),
    ("de", "Es kostet 3 Mio.", "Euro"),
    ("de", "unter Karl V.", "Habsburg"),
    ("fr", "Elle a vu M.", "Le Gall"),
    ("es", "Vive en la Av.", "Sur"),
    ("pl", "W 2018 r.", "Polska kupiła zboże"),
    ("pl", "Prezesem jest p.", "Nowak"),
    ("uk", "Вона живе у м.", "Суми"),
    ("uk", "15 травня 2019 р.", "Рада зібралася"),
    ("uk", "лист О. В.", "Коваль"),
    ("it", "Parla il dott.", "Rossi"),
    ("ru", "Это было в пгт.", "Ручей"),
    ("ru", "лист Л. Н.", "Серов"),
    ("nl", "Het is bijv.", "Jan"),
    ("sk", "Bolo to na 10.", "Pokus"),
    ("cs", "Přišel prof.", "Novák"),
    ("xx", "with vwl.", "Nil"),  # no vowel, no word
]
END_OF_A_SENTENCE = [
    ("en", "They came by car.", "Fresh snow fell"),
    ("en", "We hope to win.", "Nil left"),
    ("en", "The team lives in the U.S.", "They train daily"),
    ("en", "They sat with you and I.", "Did you see"),
    ("en", "Was it long ago? I said no.", "People laughed"),
    ("en", "He left the bank at 6 p.m.", "Mr Osei came"),
    ("en", "He brought bread, salt etc.", "Nobody ate"),
    ("en", "She was born on Aug. 5.", "Bringing her home"),
    ("en", "It was shown on TV.", "Nobody cared"),
    ("en", "The child is 12.", "Nil is 14"),
    ("de", "Es ist der erste seiner Art.", "Forscher staunen"),
    ("de", "Er baute den Golf 8.", "Der Motor lief"),
    ("de", "Sie lief 10 km.", "Anna fuhr"),
    ("de", "Brot, Salz usw.", "Alles fehlte"),
    ("fr", "C'est l'an 2 de Louis XV.", "Il régna"),
    ("fr", "Le monde de l'art.", "Paul le connaît"),
    ("es", "Él vino y ella no.", "Luego llovió"),
    ("es", "Nació en EE.UU.", "Luego viajó"),
    ("pl", "Bilet kosztował wtedy aż dwa i pół mln zł.", "Budżet tego nie zniósł"),
    ("pl", "To trwało od 2013 r.", "Teraz jest lepiej"),
    ("uk", "Це найкраще, що в нас є.", "Наприклад, сад"),
    ("uk", "Ми вивезли 11 млн т.", "Тому стало чисто"),
]


@pytest.mark.parametrize(("language", "before", "after"), PART_OF_THE_WORD)
def test_a_stop_belongs_to_the_word(language, before, after):
    assert ends(language, before, after) is False


@pytest.mark.parametrize(("language", "before", "after"), END_OF_A_SENTENCE)
def test_a_stop_ends_the_sentence(language, before, after):
    assert ends(language, before, after) is True


def test_the_library_knows_short_names_that_end_a_sentence():
    assert [ends("en", "They read the Sun.", "Nil wrote", known=known) for known in (False, True)] == [False, True]


@pytest.mark.parametrize(
    ("language", "before", "first", "ended"),
    [
        ("fr", "il partira lundi prochain", "on verra", True),
        ("es", "lo hizo un chino", "el resto", True),
        ("de", "siehe insb", "die Seite", False),
        ("en", "he got a Ph.D", "from them", False),
        ("en", "the road was closed", "zebras came", False),
    ],
)
def test_a_writer_without_capitals_ends_sentences_before_words_that_begin_them(language, before, first, ended):
    assert stops_of(words(language)).ends_lower(before, first.split()[0], known=False) is ended


def test_brackets_are_open_until_they_close():
    assert [in_brackets(text) for text in ("(see p", "(see) p", "[a (b) c", "")] == [True, False, True, False]
