"""How much a claim needs checking: each rule adds to or takes from a start of 0.2 and gives its reason in words.

The rules follow what fact-checkers say they pick (Hassan et al., "Toward Automated Fact-Checking", KDD 2017;
Konstantinovskiy et al., "Toward Automated Factchecking", 2021): figures, comparisons, causes, laws and
votes, what officials say; not opinions, not talk about oneself. The weights are round numbers set by hand.
"""

from checks.splitting.passage import Passage

_START = 0.3
_CLEARED = {"boilerplate": 0.0, "transition": 0.02, "opinion": 0.1, "question": 0.1}
_FEW = 6  # words
_MANY = 14  # words


def worth_of(passage: Passage, *, kind: str, clear: str, official: bool) -> tuple[float, tuple[str, ...]]:
    """The worth of a passage, 0 to 1, with its reasons; `official` when the speaker holds an office."""
    if clear in _CLEARED:
        return _CLEARED[clear], (f"suggested as nothing to check: {clear}",)
    fitting = [(weight, reason) for fits, weight, reason in _rules(passage, kind, official=official) if fits]
    worth = _START + sum(weight for weight, _ in fitting)
    return round(min(1.0, max(0.0, worth)), 2), tuple(reason for weight, reason in fitting if weight > 0)


def _rules(passage: Passage, kind: str, *, official: bool) -> tuple[tuple[object, float, str], ...]:
    """Every rule as (whether it fits, weight, reason)."""
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
        (kind == "quotation" and official, 0.1, "a named official's words"),
        (kind == "quotation" and not official, 0.05, "words in quotation marks"),
        (kind == "reported", 0.05, "somebody's statement"),
        (kind == "event", 0.05, "something that happened"),
        (passage.length >= _MANY, 0.05, "a full statement"),
        (passage.length < _FEW, -0.15, "few words"),
        (kind == "prediction" and not number, -0.1, "about the future"),
        (passage.has("opinion"), -0.1, "an evaluating word"),
    )
