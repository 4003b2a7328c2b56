"""The first word of a statement that comes to stand inside a sentence: which keep their capital there."""

import re
from functools import cache

from checks.splitting.details.mentions import UPPER, is_given, ordinary
from checks.splitting.languages.words import Words
from checks.splitting.weighing.wordmodel import model_for

_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_I = re.compile(r"I(?:[’'][a-z]+)?\Z")
_LANDS = "japan china iran america russia syria american russian chinese republicans"  # met in small letters, too
_DETERMINERS = "no some many most more few several every each all both another such half nearly almost about over"


def lowered(statement: str, words: Words) -> tuple[str, bool]:
    """A statement with its first letter small where it is no name's, and whether that could be told.

    German nouns have capitals, and a sentence behind a colon too, so that German is left as it is.
    """
    match = _WORD.match(statement)
    if match is None or match[0][0] not in UPPER or words.code == "de":
        return statement, True
    word, lower = match[0], match[0].lower()
    if _keeps(word, lower, words) or (_capital_follows(statement, match.end()) and lower not in _small(words)):
        return statement, True
    if re.split("[’']", lower)[0] in _small(words) or _is_common(lower, words):
        return statement[0].lower() + statement[1:], True
    return statement, False


def _keeps(word: str, lower: str, words: Words) -> bool:
    if words.code == "en" and _I.match(word):
        return True
    if sum(letter.isupper() for letter in word) > 1 or is_given(word):
        return lower not in words.subjects
    return lower in words.months or lower in words.not_names or lower in _nations(words)


@cache
def _nations(words: Words) -> frozenset[str]:
    lands = _LANDS.split() if words.code == "en" else []
    return frozenset([*lands, *(name for pair in words.nations for name in pair.split("="))])


@cache
def _small(words: Words) -> frozenset[str]:
    """Words of every text, which are no names."""
    english = frozenset(_DETERMINERS.split()) if words.code == "en" else frozenset()
    return ordinary(words) | words.articles | words.determiners | words.condition | words.opening | english


def _capital_follows(statement: str, at: int) -> bool:
    return statement[at : at + 1] == " " and statement[at + 1 : at + 2] in UPPER and at + 1 < len(statement)


def _is_common(lower: str, words: Words) -> bool:
    """Whether a word is for people or bodies, or one that the word model met in small letters."""
    if lower in words.people or lower in words.bodies or lower in words.roles or words.unit_next.fullmatch(lower):
        return True
    model = model_for(words.code)
    return model is not None and (model.knows(lower) or (lower.endswith("s") and model.knows(lower[:-1])))
