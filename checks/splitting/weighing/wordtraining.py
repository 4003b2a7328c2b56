"""Training of the word model: two logistic regressions over the same features, in plain Python, always with one result.

Stochastic gradient descent with AdaGrad's step sizes (Duchi, Hazan, Singer, JMLR 2011) over examples in a fixed
shuffled order; each weight is drawn towards zero (L2), a little at each example that has its feature.
"""

import math
import random
from collections import Counter
from collections.abc import Iterable, Sequence

from checks.splitting.languages import words
from checks.splitting.weighing.lexicon import TOKEN
from checks.splitting.weighing.passage import Passage
from checks.splitting.weighing.wordmodel import Odds, sign_features, word_features

Example = list[tuple[str, float]]

_RAREST = 4  # sentences that must have a feature
_SMALLEST = 0.02  # log-odds; weights below are left out
_STEP = 0.1
_ROUNDS = 20
_PULL = 10.0  # strength of L2: the inverse of scikit-learn's C


def train(rows: Iterable[tuple[str, bool, bool]], code: str) -> dict[str, Odds]:
    """Weights by feature, from (sentence, is it worth checking, does it state a fact); "" has the intercepts."""
    listed = list(rows)
    examples = _frequent([_features(Passage(text, words(code))) for text, _, _ in listed])
    worth = fit(examples, [row[1] for row in listed])
    fact = fit(examples, [row[2] for row in listed])
    return {
        feature: Odds(round(worth[feature], 3), round(fact[feature], 3))
        for feature in sorted(worth)
        if max(abs(worth[feature]), abs(fact[feature])) >= _SMALLEST or not feature
    }


def _features(passage: Passage) -> Example:
    tokens = [token for piece in passage.pieces for token in TOKEN.findall(piece)]
    counted = Counter(feature for token in tokens for feature in word_features(token))
    return [*((feature, float(count)) for feature, count in counted.items()), *sign_features(passage), ("", 1.0)]


def _frequent(examples: list[Example]) -> list[Example]:
    seen = Counter(feature for example in examples for feature, _ in example)
    return [[(feature, value) for feature, value in example if seen[feature] >= _RAREST] for example in examples]


def fit(examples: list[Example], answers: Sequence[bool]) -> dict[str, float]:
    """Weights of a logistic regression."""
    seen = Counter(feature for example in examples for feature, _ in example)
    pull = {feature: 0.0 if not feature else _PULL / count for feature, count in seen.items()}
    weights = dict.fromkeys(seen, 0.0)
    squares = dict.fromkeys(seen, 1.0)
    order = list(range(len(examples)))
    shuffle = random.Random(0).shuffle  # noqa: S311 - an order, no secret
    for _ in range(_ROUNDS):
        shuffle(order)
        for index in order:
            example = examples[index]
            error = _probability(sum(weights[feature] * value for feature, value in example)) - answers[index]
            for feature, value in example:
                slope = error * value + pull[feature] * weights[feature]
                squares[feature] += slope * slope
                weights[feature] -= _STEP * slope / math.sqrt(squares[feature])
    return weights


def _probability(odds: float) -> float:
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, odds))))
