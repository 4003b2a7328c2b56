"""The tone of a whole text: how much of it is somebody's words, and how much its own voice evaluates.

A lone stance word means little in a calm news report and much in a commentary; a sentence is judged in this light.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from checks.splitting.weighing.passage import Passage

_SMALL = 5  # sentences; a text of fewer says little about how much it reports
_MOST = 2.0  # one sentence full of evaluating words does not set the tone


@dataclass(frozen=True, slots=True)
class Tone:
    """`reporting`: the share of sentences that are somebody's words; `evaluating`: the others' mean evaluation."""

    reporting: float
    evaluating: float


def tone_of(sentences: Sequence[Passage]) -> Tone:
    """The tone of a text, from its sentences without headings and page furniture."""
    own = [min(_MOST, sentence.sums.evaluation) for sentence in sentences if not sentence.speaker]
    return Tone(
        reporting=(len(sentences) - len(own)) / max(_SMALL, len(sentences)),
        evaluating=sum(own) / len(own) if own else 0.0,
    )
