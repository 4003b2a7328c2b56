"""What single words add."""

import pytest

from checks.splitting.languages import words
from checks.splitting.weighing.lexicon import lexicon

EVALUATING = [
    ("en", "absurd", 1.0),
    ("en", "absurdly,", 1.0),
    ("en", "very", 0.5),
    ("en", "lock", 0.0),
    ("en", "Absurd", 0.0),  # a name
    ("en", "absurd—shameful", 2.0),
    ("de", "Skandal", 1.0),  # a noun
    ("fr", "l'absurde", 1.0),
    ("fr", "qu’incroyable", 1.0),
    ("uk", "ганебного", 1.0),
    ("xx", "absurd", 1.0),  # a language without lists is read with English ones
]


@pytest.mark.parametrize(("language", "piece", "evaluation"), EVALUATING)
def test_a_word_evaluates(language, piece, evaluation):
    assert lexicon(words(language))[piece].evaluation == evaluation


@pytest.mark.parametrize("piece", ["we", "We’ll", "I", "“our"])
def test_a_word_of_ones_own(piece):
    assert lexicon(words("en"))[piece].personal


def test_only_a_language_with_a_model_has_odds():
    assert lexicon(words("en"))["percent"].worth > 0
    assert lexicon(words("de"))["percent"].worth == 0


@pytest.mark.parametrize("piece", ["—", "\x00", "😀", "a" * 1000, "-" * 1000, "a-" * 1000])
def test_no_piece_is_too_odd(piece):
    assert lexicon(words("en"))[piece].evaluation == 0
