"""Sentences cut into the statements they make: clauses joined by "and", "but" or ";" with a verb each."""

import re

from checks.splitting.drafts import Span
from checks.splitting.languages.words import Words

_WORD = re.compile(r"\w+(?:[’'-]\w+)*")
_SHORTEST = 4  # words on each side
_AHEAD = 8  # a clause shows its verb within so many words
_LONGEST = 3000  # code points; a longer sentence is no sentence


def cut(text: str, start: int, end: int, words: Words, closed: list[Span]) -> list[Span]:
    """The statements of a sentence, in order, covering it; `closed` are spans that stay whole (quotations)."""
    if end - start > _LONGEST:
        return [(start, end)]
    places = [at for at in _joints(text, start, end, words) if not any(low < at < high for low, high in closed)]
    found, last = [], start
    for at in [*places, end]:
        if at != end and (_count(text, last, at) < _SHORTEST or _count(text, at, end) < _SHORTEST):
            continue
        stop = len(text[last:at].rstrip()) + last
        found.append((last, stop))
        last = at
    return found


def _count(text: str, start: int, end: int) -> int:
    return len(_WORD.findall(text, start, end))


def _joints(text: str, start: int, end: int, words: Words) -> list[int]:
    """Where a new statement begins."""
    found = []
    for match in words.joint.finditer(text, start, end):
        if _has_clause(text, match.end(), end, words) and _has_verb(text, start, match.start(), words):
            found.append(match.start("joint"))
    return found


def _has_clause(text: str, start: int, end: int, words: Words) -> bool:
    """Whether a subject and a finite verb follow."""
    following = [match[0] for match, _ in zip(_WORD.finditer(text, start, end), range(_AHEAD), strict=False)]
    if not following:
        return False
    if following[0].lower() in words.says:
        return True
    return _is_subject(following[0], words) and any(_is_verb(word, words) for word in following[1:])


def _has_verb(text: str, start: int, end: int, words: Words) -> bool:
    return any(_is_verb(match[0], words) for match in _WORD.finditer(text, start, end))


def _is_subject(word: str, words: Words) -> bool:
    return word.lower() in words.subjects or word[0].isupper()


def _is_verb(word: str, words: Words) -> bool:
    lower = word.lower()
    return (
        lower in words.finite or lower in words.says or (words.code == "en" and len(word) > 4 and lower.endswith("ed"))
    )
