"""The words of an utterance with the signs between them."""

from checks.splitting.languages import words
from checks.splitting.speech.quotes import quotes_in
from checks.splitting.speech.utterance import Utterance


def utterance(text, language="en"):
    return Utterance(text, 0, len(text), quotes_in(text, 0, len(text)), words(language))


def test_a_quotation_is_one_token():
    found = utterance("“We will pay,” said Ruiz.")
    assert [found.text[token.start : token.end] for token in found.tokens] == ["“We will pay,”", "said", "Ruiz"]


def test_of_a_text_that_is_no_sentence_only_quotations_are_read():
    found = utterance("“No” " + "word " * 2000)
    assert [found.text[token.start : token.end] for token in found.tokens] == ["“No”"]


def test_a_gap_holds_the_signs_between_two_words():
    found = utterance("In Tarn, Ruiz spoke: loudly.")
    assert [found.gap(at) for at in range(6)] == ["", "", ",", "", ":", "."]


def test_the_stop_of_an_abbreviation_or_an_initial_is_no_sign():
    found = utterance("Then Sen. Ruiz and J. Hale left Tarn. Now")
    signs = {found.lower(at): found.sign(at) for at in range(1, 9)}
    assert signs["ruiz"] == signs["hale"] == ""
    assert signs["now"] == "."


def test_a_verb_is_known_by_its_list_or_its_ending():
    found = utterance("Ruiz mused and was there with notes")
    assert [found.is_verb(at) for at in range(7)] == [False, True, False, True, False, False, False]


def test_the_rest_ends_before_the_last_sign():
    found = utterance("Ruiz left Tarn.")
    assert found.text[slice(*found.rest(1))] == "left Tarn"
    assert found.rest(3) == (15, 15)
