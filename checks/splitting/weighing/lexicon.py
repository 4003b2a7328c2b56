"""What each word of a passage adds: how much it evaluates, whether somebody speaks of himself, the model's log-odds.

A passage is cut at its spaces only, as most pieces ("jobs", "jobs,") come again and again: each is looked into once and
then remembered.
"""

import re
from functools import cache
from typing import NamedTuple

from checks.splitting.languages.words import Words
from checks.splitting.weighing.wordmodel import model_for

TOKEN = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|[$€£]?\d[\d.,]*%?|[?!]")
"""Words, figures, question and exclamation marks."""

_EVALUATING = 1.0
_STANCE = 0.5
_SPEAKS = 0.25  # log-odds that a word must add to "worth checking" to be named as a reason
_REMEMBERED = 1 << 16  # pieces; about 20 MB
_LONGEST = 200  # code points; a longer piece is no word


class Weight(NamedTuple):
    """What a piece of text between two spaces adds; `speaks` is the word in it that speaks for worth, or ""."""

    evaluation: float = 0.0
    personal: bool = False
    worth: float = 0.0
    fact: float = 0.0
    speaks: str = ""


class Lexicon(dict[str, Weight]):
    """The weights of a language's words, each found when first asked for."""

    def __init__(self, words: Words):
        super().__init__()
        self._words, self._model = words, model_for(words.code)
        self._capitals = words.code == "de"  # German nouns have one; elsewhere a capital names something
        self._whole: dict[str, float] = {}
        self._starts: dict[str, float] = {}
        for listed, weight in ((words.stance, _STANCE), (words.evaluating, _EVALUATING)):
            for word in listed:
                (self._starts if word.endswith("*") else self._whole)[word.rstrip("*")] = weight
        self._lengths = sorted({len(start) for start in self._starts})

    def __missing__(self, piece: str) -> Weight:
        if len(self) >= _REMEMBERED:
            self.clear()
        tokens = TOKEN.findall(piece[:_LONGEST])
        if len(tokens) != 1:
            found = _together([self[token] for token in tokens if token != piece])
        elif tokens[0] != piece:
            found = self[tokens[0]]  # "jobs," weighs what "jobs" does
        else:
            found = self._weigh(piece)
        self[piece[:_LONGEST]] = found
        return found

    def _weigh(self, token: str) -> Weight:
        personal = token.lower().replace("’", "'") in self._words.personal
        if self._model is None:
            return Weight(self._evaluation(token), personal)
        odds = self._model.word(token)
        speaks = token if odds.worth > _SPEAKS and token.isalpha() and token.islower() else ""
        return Weight(self._evaluation(token), personal, odds.worth, odds.fact, speaks)

    def _evaluation(self, word: str) -> float:
        if word[0].isupper():
            if not self._capitals:
                return 0.0
            word = word.lower()
        if word in self._whole:
            return self._whole[word]
        if "'" in word or "’" in word:  # an article or pronoun before it: "l'absurde"
            word = word.replace("’", "'").rpartition("'")[2]
            if word in self._whole:
                return self._whole[word]
        for length in self._lengths:
            if word[:length] in self._starts:
                return self._starts[word[:length]]
        return 0.0


def _together(weights: list[Weight]) -> Weight:
    return Weight(
        sum(weight.evaluation for weight in weights),
        any(weight.personal for weight in weights),
        sum(weight.worth for weight in weights),
        sum(weight.fact for weight in weights),
        next((weight.speaks for weight in weights if weight.speaks), ""),
    )


@cache
def lexicon(words: Words) -> Lexicon:
    """The lexicon of a language."""
    return Lexicon(words)
