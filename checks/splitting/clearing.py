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
    """Whether a passage evaluates and gives no amount that could be looked up."""
    if passage.amount:
        return False
    return passage.has("strong_opinion") or passage.count("opinion") >= _EVALUATIONS
