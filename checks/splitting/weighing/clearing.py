"""Passages with nothing to check, and why: page furniture, headings, questions, transitions, opinion.

Whether a sentence is a question, a transition or an opinion is asked of the sentence as a whole, so that the answer
does not depend on how finely it is cut into statements.
"""

import re

from checks.splitting.lines.blocks import Role
from checks.splitting.weighing.passage import Passage
from checks.splitting.weighing.tone import Tone
from checks.splitting.weighing.wordmodel import Odds

RUNNING: tuple[Role, ...] = ("paragraph", "item")
"""Roles of lines whose sentences are judged one by one."""

_QUESTION = re.compile(r"[?？][\"”“»’')\]]*$")
_LETTER = re.compile(r"\w")

# An opinion in the article's voice: how much must be evaluated, and what asks for more.
_EVALUATED = 0.4
_DATED = 0.5  # a date or time
_SOMEBODY_ACTED = 0.2  # a name and something that happened
_REPORTING = 1.5  # times the share of the text that is somebody's words
_CALM = 1.2  # times what the text's tone lacks to that of a commentary
_COMMENTARY = 0.5  # mean evaluation; news lies near 0.2, commentaries near 0.6

# An opinion in a speaker's own voice ("I", "we", "you"): the log-odds against a fact, and what asks for more.
_AGAINST = 1.0
_PROMISED = 2.0  # what is promised can be held against the speaker
_NAMED = 1.0
_DONE = 0.5
_ON_RECORD = 0.5
_QUOTING = 4.0  # times the share of the text that is somebody's words: there "I" is mostly somebody quoted
_EVALUATION_HELPS = 0.5
_MOST = 3.0  # evaluating words beyond so many change nothing


def clear_of(passage: Passage, *, role: Role, sentence: str) -> str:
    """Why a draft could be cleared, "" when it asks to be checked; `sentence` is what its sentence could be cleared as.

    Somebody's words are never plain opinion here.
    """
    if role == "boilerplate":
        return "boilerplate"
    if not _LETTER.search(passage.text):
        return "transition"
    if role in ("headline", "heading"):
        return "heading"
    return "" if sentence == "opinion" and passage.speaker else sentence


def clear_of_sentence(sentence: Passage, *, role: Role, tone: Tone) -> str:
    """ "question", "transition", "opinion" or "" for a whole sentence, in the light of the whole text's `tone`."""
    if role not in RUNNING:
        return ""
    if _QUESTION.search(sentence.text[-8:]):
        return "question"
    if sentence.words.transition.match(sentence.lower):
        return "transition"
    if sentence.speaker or sentence.amount:
        return ""
    if sentence.odds is not None and sentence.sums.personal:
        return "opinion" if _is_talk(sentence, sentence.odds, tone) else ""
    return "opinion" if _is_evaluation(sentence, tone) else ""


def _is_evaluation(sentence: Passage, tone: Tone) -> bool:
    """Whether the text evaluates in its own voice and gives nothing that could be looked up.

    Where much is reported, an evaluation without a speaker mostly goes on with what the last one said.
    """
    asked = _EVALUATED + _DATED * sentence.has("time") + _REPORTING * tone.reporting
    asked += _SOMEBODY_ACTED * (sentence.named and sentence.has("event"))
    return sentence.evaluation() > asked + _CALM * max(0.0, _COMMENTARY - tone.evaluating)


def _is_talk(sentence: Passage, odds: Odds, tone: Tone) -> bool:
    """Whether somebody speaks for himself - wishes, urges, thanks, promises nothing definite - and states no fact."""
    asked = _AGAINST + _PROMISED * sentence.has("prediction") + _NAMED * sentence.named
    asked += _DONE * sentence.has("event") + _ON_RECORD * sentence.has("record") + _QUOTING * tone.reporting
    return _EVALUATION_HELPS * min(_MOST, sentence.evaluation()) - odds.fact > asked
