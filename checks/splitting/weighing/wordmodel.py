"""A small linear model over words: how likely a sentence is to be worth checking, and to state a fact at all.

It was trained on sentences of debates that people judged (models/en.md says which, and how well it does). Words that
name somebody or something count as "a name" and figures as "a figure", so that it learns how claims are worded and not
what one year's debates were about. Its file is read when a text first asks for it.
"""

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from checks.splitting.weighing.passage import Passage

FOLDER = Path(__file__).parent / "models"
_SIGNS = {name: f"#{name}" for name in ("comparison", "cause", "prediction", "event", "absolute", "time", "record")}
_NAMELESS = frozenset(["I", "I'm", "I'll", "I've", "I'd"])
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d[.,]?")
_STEM = 5  # letters; they join "invest" and "investments", and still tell "taxes" from "tariffs"
_LONG = 20  # words; a sentence of so many counts 1, of twice as many or more counts 2
_FEW = 6  # words
_MOST = 4.0  # evaluating words beyond so many change nothing


class Odds(NamedTuple):
    """Log-odds that something is worth checking, and that it states a fact."""

    worth: float
    fact: float


class WordModel:
    """Weights of features, two for each: for "worth checking" and for "states a fact"; "" has the intercepts."""

    def __init__(self, weights: dict[str, Odds]):
        self._weights = weights

    def knows(self, lower: str) -> bool:
        """Whether it met a word in small letters; names it met as names only."""
        return lower in self._weights

    def word(self, token: str) -> Odds:
        """What one word adds, as it is written."""
        worth = fact = 0.0
        for feature in word_features(token):
            if feature in self._weights:
                weight = self._weights[feature]
                worth, fact = worth + weight.worth, fact + weight.fact
        return Odds(worth, fact)

    def sentence(self, passage: "Passage") -> Odds:
        """The log-odds of a passage: what its words add up to, and what its signs add."""
        worth, fact = self._weights[""]
        worth, fact = worth + passage.sums.worth, fact + passage.sums.fact
        for feature, value in sign_features(passage):
            if feature in self._weights:
                weight = self._weights[feature]
                worth, fact = worth + weight.worth * value, fact + weight.fact * value
        return Odds(worth, fact)


def word_features(token: str) -> tuple[str, ...]:
    """The features of one word: itself in small letters and its first letters; a name and a figure by their sort."""
    word = token.replace("’", "'")
    if word[0].isdigit() or word[0] in "$€£":
        return (_figure(word),)
    if word[0].isupper() and word not in _NAMELESS:
        return ("<name>",)
    lower = word.lower()
    return (lower, f"{lower[:_STEM]}*") if len(lower) > _STEM else (lower,)


def _figure(word: str) -> str:
    if not word[0].isdigit():
        return "<money>"
    if word.endswith("%"):
        return "<share>"
    return "<year>" if _YEAR.fullmatch(word) else "<number>"


def sign_features(passage: "Passage") -> list[tuple[str, float]]:
    """Signs that the hand-made rules know, and the passage's length, each with its value."""
    found = [(feature, 1.0) for sign, feature in _SIGNS.items() if passage.has(sign)]
    if passage.amount:
        found.append(("#amount", 1.0))
    if passage.named:
        found.append(("#named", 1.0))
    if passage.length < _FEW:
        found.append(("#few", 1.0))
    found.append(("#long", min(2.0, passage.length / _LONG)))
    found.append(("#evaluation", min(_MOST, passage.sums.evaluation)))
    return found


@cache
def model_for(code: str) -> WordModel | None:
    """The model of a language, None where there is none."""
    path = FOLDER / f"{code}.tsv"
    return WordModel(read(path)) if path.exists() else None


def write(weights: dict[str, Odds], path: Path) -> None:
    """Writes weights: a feature, its weight for "worth checking" and for "states a fact" a line, by tabs."""
    lines = (f"{feature}\t{odds.worth:g}\t{odds.fact:g}\n" for feature, odds in weights.items())
    path.write_text("".join(lines), encoding="utf-8")


def read(path: Path) -> dict[str, Odds]:
    """The weights that `write` wrote."""
    rows = (line.split("\t") for line in path.read_text(encoding="utf-8").splitlines())
    return {feature: Odds(float(worth), float(fact)) for feature, worth, fact in rows}
