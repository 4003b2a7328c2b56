"""The word model: features, weights, its file."""

import pytest

from checks.splitting.languages import words
from checks.splitting.weighing.passage import Passage
from checks.splitting.weighing.wordmodel import FOLDER, Odds, WordModel, model_for, read, word_features, write

FEATURES = [
    ("Brandt", ("<name>",)),
    ("I’ve", ("i've",)),
    ("jobs", ("jobs",)),
    ("workers", ("workers", "worke*")),
    ("1931", ("<year>",)),
    ("1931,", ("<year>",)),
    ("40", ("<number>",)),
    ("1,200", ("<number>",)),
    ("12%", ("<share>",)),
    ("$3", ("<money>",)),
]


@pytest.mark.parametrize(("token", "features"), FEATURES)
def test_names_and_figures_count_by_their_sort(token, features):
    assert word_features(token) == features


def test_a_sentence_adds_up_words_and_signs():
    weights = {"": Odds(-1.0, 0.5), "#few": Odds(0.25, -0.25), "#named": Odds(0.5, 0.0)}
    odds = WordModel(weights).sentence(Passage("xyzzy met Brandt", words("xx")))
    assert odds == Odds(-0.25, 0.25)


def test_a_file_is_read_as_it_was_written(tmp_path):
    weights = {"": Odds(-1.5, 0.25), "tax": Odds(0.125, 0.0)}
    write(weights, tmp_path / "xx.tsv")
    assert read(tmp_path / "xx.tsv") == weights


def test_the_model_in_the_package_is_small_has_a_card_and_knows_no_names():
    assert (FOLDER / "en.tsv").stat().st_size < 500_000
    assert "CC BY 4.0" in (FOLDER / "en.md").read_text(encoding="utf-8")
    assert {feature for feature in read(FOLDER / "en.tsv") if feature != feature.lower()} == set()


def test_a_language_without_a_model_has_none():
    assert model_for("de") is None
