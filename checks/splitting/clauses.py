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
        if _joins(text, match, end, words) and _has_verb(text, start, match.start(), words):
            found.append(match.start("joint"))
    return found


def _joins(text: str, match: re.Match[str], end: int, words: Words) -> bool:
    """Whether a clause with a verb of its own follows a conjunction."""
    joint, comma = (match["word"] or "").lower(), match["comma"] != ""
    following = [word[0] for word, _ in zip(_WORD.finditer(text, match.end(), end), range(_AHEAD), strict=False)]
    if not following or (not comma and joint not in words.loose):
        return False
    first, rest = following[0].lower(), following[1:]
    if joint in words.relative:  # one in the middle of its sentence would cut the subject from its verb
        return "," not in text[match.end() : end] and any(_is_verb(word, words) for word in following[:3])
    if first in words.says and f"{first}s" not in words.says:
        return True
    if first in words.persons:
        return any(_is_verb(word, words) for word in rest[:3])
    if comma and _is_verb(first, words):
        return True
    named = first in words.subjects or following[0][0].isupper()
    return comma and named and first not in words.that and any(_is_verb(word, words) for word in rest)


def _has_verb(text: str, start: int, end: int, words: Words) -> bool:
    return any(_is_verb(match[0], words) for match in _WORD.finditer(text, start, end))


def _is_verb(word: str, words: Words) -> bool:
    lower = word.lower()
    return lower in words.finite or lower in words.says or words.verb_ending.fullmatch(lower) is not None
