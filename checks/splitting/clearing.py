"""Passages with nothing to check, and why: the page around the text, headings, questions, transitions, plain opinion."""

import re

from checks.splitting.blocks import Role
from checks.splitting.kinds import amount
from checks.splitting.languages.words import Words

_QUESTION = re.compile(r"[?？][\"”“»’')\]]*\s*$")
_EVALUATIONS = 2  # so many evaluating words make a sentence without figures an opinion


def clear_of(passage: str, words: Words, *, role: Role, speaker: bool) -> str:
    """Why a passage could be cleared, "" when it asks to be checked. Somebody's words are never plain opinion here."""
    if role == "boilerplate":
        return "boilerplate"
    if not any(sign.isalnum() for sign in passage):
        return "transition"
    if role in ("headline", "heading"):
        return "heading"
    if _QUESTION.search(passage):
        return "question"
    if words.transition.match(passage):
        return "transition"
    return "opinion" if not speaker and is_opinion(passage, words) else ""


def is_opinion(passage: str, words: Words) -> bool:
    """Whether a passage evaluates and gives no amount that could be looked up."""
    if amount(passage, words):
        return False
    if words.strong_opinion.search(passage):
        return True
    return sum(1 for _ in words.opinion.finditer(passage)) >= _EVALUATIONS
