"""Whom an article names: every person once, with the first mention; no bodies, places or ships."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checks.splitting import people_named
from checks.splitting.languages import CODES


def named(text, language="en"):
    return [person.name for person in people_named(text, language)]


TOLD = [
    ("en", "We met Marta Novak.", ["Marta Novak"]),
    ("en", "We met Mr Kovo and Ms Reyle.", ["Mr Kovo", "Ms Reyle"]),
    ("en", "Yesterday President Oro left.", ["Oro"]),
    ("en", "The mayor of Tarn, Zosh Kovo, left.", ["Zosh Kovo"]),
    ("en", "They met Zosh Kovo, 45, there.", ["Zosh Kovo"]),
    ("en", "They met Zosh Kovo, a fisherman and author, there.", ["Zosh Kovo"]),
    ("en", "They met Zosh Kovo, who stayed.", ["Zosh Kovo"]),
    ("en", "The lock is shut, said Zosh Kovo. Nobody knew, Kovo said.", ["Zosh Kovo"]),
    ("en", "They met Zosh Begg and Anna Begg. The police asked Mr Begg.", ["Zosh Begg", "Anna Begg"]),
    ("uk", "Був Іван Ткач. Потім прийшов Ткач.", ["Іван Ткач"]),
    ("uk", "Олену Гай бачили в Тарні. «Ні», — сказала Олена Гай.", ["Олена Гай"]),
    ("de", "Die Ministerin Anna Weiß sprach. Herr Kovo schwieg.", ["Anna Weiß", "Herr Kovo"]),
    ("fr", "La maire de Tarn, Anne Roux, a parlé. M. Kovo est parti.", ["Anne Roux", "M. Kovo"]),
    ("es", "La ministra Ana Gil habló. El señor Kovo calló.", ["Ana Gil", "Kovo"]),
    ("pl", "Widziano Annę Lis w Tarnie. „Nie” – powiedziała Anna Lis.", ["Anna Lis"]),
    ("no", "Erik Solheim sa at Tarn er stor.", ["Erik Solheim"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "people"), TOLD)
def test_these_people_are_named(language, text, people):
    assert named(text, language) == people


NOBODY = [
    ("en", "The council met Tarn United, the Bank of Tarn and General Electric in New Tarn."),
    ("en", "They crossed on the ferry Anna Holm."),
    ("en", "The Anna Holm has sunk."),
    ("en", "They saw “Anna Holm” on the bow."),
    ("en", "In Los Kovos, the mayor left. Kovos said nothing."),
    ("en", "Rival Kovo said no. CBS Kovo said no. Kovo said no."),
    ("en", "NATO said no. Washington said no."),
    ("uk", "Президент України прийшов. Голова Верховної Ради мовчав. Мер Тарна пішов."),
    ("uk", "Затонув пором «Анна Холм»."),
    ("de", "Die Freien Wähler und die Deutsche Bank tagten. Der Präsident der Union kam."),
    ("fr", "Le ferry Anne Roux a coulé."),
    ("ja", "タルンの港は閉まった。"),
]


@pytest.mark.parametrize(("language", "text"), NOBODY)
def test_nobody_is_named_here(language, text):
    assert named(text, language) == []


def test_a_person_stands_once_at_the_first_mention_by_the_fullest_name():
    text = "Nobody asked Castane before. Then Emil Castane came, and Emil Castone left."
    (person,) = people_named(text, "en")
    assert person == ("Emil Castane", text.index("Castane"), text.index(" before"))


TWO = [
    "They met John Hale. They met Joan Hale.",
    "They met Robbie Castane. They met David Castone. Castane left.",
]


@pytest.mark.parametrize("text", TWO)
def test_near_names_with_other_given_names_are_two_people(text):
    assert len(named(text)) == 2


def test_a_misspelled_given_name_is_nobody_else():
    assert named("They met Mr Zosh Kovo. They met Mr Zoshh Kovo. Zosh Kovo left.") == ["Zosh Kovo"]


def test_people_come_in_the_order_of_the_text():
    assert named("They met Ms Reyle. They met Anna Holm. They met Emil Hale.") == ["Ms Reyle", "Anna Holm", "Emil Hale"]


def test_a_byline_and_a_heading_in_capitals_name_nobody():
    text = "Anna Lind Opens New Lock Today\n\nBy Marta Novak\n\nThe lock was opened by Emil Hale. It cost 3 million."
    assert named(text) == ["Emil Hale"]


PIECES = ["Ada Holm", "Mr", "Mr Holm", "said", "“", "”", "«", ",", ".", "\n", "the", "ferry", "Олена Ткач", "пан"]
PIECES += [
    "President",
    "By",
    "who",
    "45",
    "Anna",
    "l’",
    "'",
    "\ud800",
    "\x00",
    "\u00a0",
    "NATO",
    "Begg-style",
    "of",
    "&",
]
TEXTS = st.one_of(
    st.text(max_size=200),
    st.lists(st.sampled_from(PIECES), max_size=50).map(" ".join),
    st.lists(st.sampled_from(PIECES), max_size=50).map("".join),
)


@settings(max_examples=300, deadline=None)
@given(TEXTS, st.sampled_from([None, "", "xx", *CODES]))
def test_any_text_has_its_people_in_order_and_inside(text, language):
    found = people_named(text, language)
    assert [person.start for person in found] == sorted({person.start for person in found})
    for person in found:
        assert 0 <= person.start < person.end <= len(text)
        assert person.name in text


@pytest.mark.parametrize(
    "piece", ["Ada Holm ", "Mr Holm said. ", "“No,” said Anna Holm. ", "A", "the Anna Holm, who ", "\n"]
)
def test_a_million_characters_of_the_same_come_to_an_end(piece):
    assert len(people_named(piece * (1_000_000 // len(piece)), "en")) <= 1
