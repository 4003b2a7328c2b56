"""Passages with nothing to check, and why: page furniture, headings, questions, transitions, plain opinion."""

import re

from checks.splitting.blocks import Role
from checks.splitting.passage import Passage

_QUESTION = re.compile(r"[?？][\"”“»’')\]]*$")
_LETTER = re.compile(r"\w")
_EVALUATIONS = 2  # so many evaluating words make a sentence without figures an opinion


def clear_of(passage: Passage, *, role: Role) -> str:
    """Why a passage could be cleared, "" when it asks to be checked. Somebody's words are never plain opinion here."""
    if role == "boilerplate":
        return "boilerplate"
    if not _LETTER.search(passage.text):
        return "transition"
    if role in ("headline", "heading"):
        return "heading"
    if _QUESTION.search(passage.text[-8:]):
        return "question"
    if passage.words.transition.match(passage.lower):
        return "transition"
    return "opinion" if not passage.speaker and _is_opinion(passage) else ""


def _is_opinion(passage: Passage) -> bool:
    """Whether a passage evaluates, wishes or urges and gives nothing that could be looked up.

    An amount always asks to be checked. Otherwise evaluating words are counted, a strong one as two; a passage with
    neither a name nor a date nor anything that happened needs one less, one with a date or a matter of record one more.
    """
    if passage.amount:
        return False
    evaluations = 2 * passage.has("strong_opinion") + passage.count("opinion")
    return evaluations > 0 and evaluations + _vague(passage) >= _EVALUATIONS


def _vague(passage: Passage) -> int:
    if passage.has("time") or passage.has("record"):
        return -1
    return 0 if passage.named or passage.has("event") else 1
