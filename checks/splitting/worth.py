"""How much a claim needs checking: each rule adds to or takes from a start of 0.2 and gives its reason in words.

The rules follow what fact-checkers say they pick (Hassan et al., "Toward Automated Fact-Checking", KDD 2017; Konstantinovskiy
et al., "Toward Automated Factchecking", 2021): figures, comparisons, causes, laws and votes, what officials say; not
opinions, not talk about oneself. The weights are round numbers set by hand.
"""

import re

from checks.splitting.kinds import amount
from checks.splitting.languages.words import Words

_NAME = re.compile(r"(?<=[^.!?\s“\"„«]\s)[^\W\d_a-zа-яіїєґß-öø-ÿ]\w+")
_START = 0.2
_CLEARED = {"boilerplate": 0.0, "transition": 0.02, "opinion": 0.1, "question": 0.1}
_FEW = 6  # words
_MANY = 14  # words


def worth_of(passage: str, words: Words, *, kind: str, clear: str, official: bool) -> tuple[float, tuple[str, ...]]:
    """The worth of a passage, 0 to 1, with its reasons; `official` when the speaker holds an office."""
    if clear in _CLEARED:
        return _CLEARED[clear], (f"suggested as nothing to check: {clear}",)
    score, reasons = _START, []
    for weight, reason in _evidence(passage, words, kind=kind, official=official):
        score += weight
        if weight > 0:
            reasons.append(reason)
    return round(min(1.0, max(0.0, score)), 2), tuple(reasons)


def _evidence(passage: str, words: Words, *, kind: str, official: bool) -> list[tuple[float, str]]:
    """Every rule that fits, as (weight, reason)."""
    comparison, time = words.comparison.search(passage), words.time.search(passage)
    number = amount(passage, words)
    count = passage.count(" ") + 1
    rules = (
        (number, 0.3, "a number"),
        (comparison and time, 0.15, "a comparison over time"),
        (comparison and not time, 0.1, "a comparison"),
        (words.cause.search(passage), 0.05, "a cause is given"),
        (words.record.search(passage), 0.15, "a matter of public record"),
        (words.absolute.search(passage), 0.05, "an absolute word"),
        (time, 0.05, "a date or time"),
        (_NAME.search(passage), 0.05, "a name"),
        (kind == "quotation" and official, 0.1, "a named official's words"),
        (kind == "quotation" and not official, 0.05, "words in quotation marks"),
        (kind == "reported", 0.05, "somebody's statement"),
        (kind == "event", 0.05, "something that happened"),
        (count >= _MANY, 0.05, "a full statement"),
        (count < _FEW, -0.15, ""),
        (kind == "prediction" and not number, -0.1, ""),
        (words.opinion.search(passage), -0.1, ""),
    )
    return [(weight, reason) for fits, weight, reason in rules if fits]
