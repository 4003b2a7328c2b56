"""The words of a sentence, what stands between them, and which of them are verbs."""

import pytest

from checks.splitting.languages import words
from checks.splitting.statements.wording import Wording


def verbs(text, language="en"):
    wording = Wording(text, words(language))
    return [wording.written[at] for at in wording.verbs]


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "The armed man opened a door to cut United fares.", ["opened"]),
        ("en", "She was there.", ["was"]),
        ("de", "Die Leute kauften Daten.", ["kauften"]),
        ("fr", "L'usine s'est arrêtée et n'a rien reçu.", ["est", "a"]),
        ("uk", "Коли вода зникла, міст закрили.", ["зникла", "закрили"]),
        ("pl", "Rada sprzedała szkoły.", ["sprzedała"]),
        ("es", "La ciudad compró el puente.", ["compró"]),
    ],
)
def test_these_words_are_finite_verbs(language, text, wanted):
    assert verbs(text, language) == wanted


def test_a_number_with_its_separators_is_one_word():
    assert Wording("It cost 1,200.50 then, or less.", words("en")).written[2] == "1,200.50"


@pytest.mark.parametrize(
    ("text", "at", "begins"),
    [
        ("It rained, and he left.", 2, "and he left."),
        ("It rained, “and he left”.", 2, "“and he left”."),
        ("It rained (a lot).", 2, "(a lot)."),
        ("It rained - he left.", 2, "he left."),
        ("It rained—he left.", 2, "he left."),
        ("Il a dit « oui », et non.", 4, "et non."),
        ("Il perd 2 %, et elle part.", 3, "et elle part."),
    ],
)
def test_a_statement_begins_before_its_opening_mark(text, at, begins):
    assert text[Wording(text, words("en")).place(at) :] == begins


def test_nothing_parts_two_words_of_one():
    assert Wording("It is and/or of it.", words("en")).place(3) == 0


def test_commas_are_found_by_the_words_behind_them():
    wording = Wording("One two, three (four) five, six.", words("en"))
    assert [wording.written[at] for at in wording.commas_between(0, wording.count)] == ["three", "four", "five", "six"]
    assert wording.next_comma(5) == wording.count


def test_a_sentence_without_words_has_none():
    wording = Wording("…!?", words("en"))
    assert (wording.count, wording.joints(), wording.verbs) == (0, [], [])
