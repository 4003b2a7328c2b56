"""How much a claim needs checking, with its reasons in words.

Where the language has a word model, its log-odds give the figure; elsewhere rules do, each of which adds to or takes
from a start of 0.3. The rules give the reasons in both cases, and are among what the model weighs. They follow what
fact-checkers say they pick (Hassan et al., "Toward Automated Fact-Checking", KDD 2017; Konstantinovskiy et al., "Toward
Automated Factchecking", 2021): figures, comparisons, causes, laws and votes, what officials say; not opinions, not talk
about oneself. Their weights are round numbers set by hand.
"""

import math

from checks.splitting.weighing.passage import Passage

_START = 0.3
_CLEARED = {"boilerplate": 0.0, "transition": 0.02}
_FEW = 6  # words
_MANY = 14  # words
_NAMED_WORDS = 3  # the model's strongest words that are named

# What a suggestion to clear takes: log-odds from the model's figure; the rules' figure is put at a tenth.
_SUGGESTED = {"opinion": 1.0, "question": 2.0}
_RULES_CLEARED = 0.1
_COMMON = 1.5
"""Log-odds against "worth checking" at which a claim counts as half worthy.

One sentence in four of the debates that the model has read was worth checking (log-odds 1.2), and missing a claim costs
a desk more than reading one too many.
"""
_VOICE = 5.0  # log-odds for each point that the rules give to who speaks; the model knows sentences without speakers


def worth_of(passage: Passage, *, kind: str, clear: str, official: bool) -> tuple[float, tuple[str, ...]]:
    """The worth of a passage, 0 to 1, with its reasons; `official` when the speaker holds an office."""
    if clear in _CLEARED:
        return _CLEARED[clear], (f"suggested as nothing to check: {clear}",)
    voice = [(weight, reason) for fits, weight, reason in _voice(kind, official=official) if fits]
    signs = [(weight, reason) for fits, weight, reason in _signs(passage, kind) if fits]
    points = sum(weight for weight, _ in signs)
    said = sum(weight for weight, _ in voice)
    if passage.odds is not None:
        odds = passage.odds.worth + _COMMON + _VOICE * said - _SUGGESTED.get(clear, 0.0)
        worth = 1 / (1 + math.exp(-max(-30.0, min(30.0, odds))))
    else:
        worth = _RULES_CLEARED if clear in _SUGGESTED else min(1.0, max(0.0, _START + points + said))
    return round(worth, 2), _reasons(clear, signs + voice, passage)


def _reasons(clear: str, fitting: list[tuple[float, str]], passage: Passage) -> tuple[str, ...]:
    if clear in _SUGGESTED:
        return (f"suggested as nothing to check: {clear}",)
    reasons = [reason for weight, reason in fitting if weight > 0]
    strongest = [word for _, word in sorted(set(passage.sums.speaking), reverse=True)[:_NAMED_WORDS]]
    if strongest:
        reasons.append("words like: " + ", ".join(strongest))
    return tuple(reasons)


def _voice(kind: str, *, official: bool) -> tuple[tuple[bool, float, str], ...]:
    """Rules about who speaks, as (whether it fits, weight, reason)."""
    return (
        (kind == "quotation" and official, 0.1, "a named official's words"),
        (kind == "quotation" and not official, 0.05, "words in quotation marks"),
        (kind == "reported", 0.05, "somebody's statement"),
    )


def _signs(passage: Passage, kind: str) -> tuple[tuple[object, float, str], ...]:
    """Rules about the wording, as (whether it fits, weight, reason)."""
    comparison, time, number = passage.has("comparison"), passage.has("time"), passage.amount
    return (
        (number, 0.3, "a number"),
        (comparison and time, 0.15, "a comparison over time"),
        (comparison and not time, 0.1, "a comparison"),
        (passage.has("cause"), 0.05, "a cause is given"),
        (passage.has("record"), 0.15, "a matter of public record"),
        (passage.has("absolute"), 0.05, "an absolute word"),
        (time, 0.05, "a date or time"),
        (passage.named, 0.05, "a name"),
        (kind == "event", 0.05, "something that happened"),
        (passage.length >= _MANY, 0.05, "a full statement"),
        (passage.length < _FEW, -0.15, "few words"),
        (kind == "prediction" and not number, -0.1, "about the future"),
        (passage.sums.evaluation > 0, -0.1, "an evaluating word"),
    )
