"""The same fact said twice: a headline and its lead, a lead and the body, a summary and what it sums up.

Claims are compared by their rare words: each names its content words by their beginnings, its names and its figures;
only claims that share at least two words that few claims of the article have are looked at, so that the work grows
with the length of the text. Claims whose figures differ, or of which one denies, are no repetition.
"""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from checks.splitting.drafts import Draft, Finding, Span
from checks.splitting.languages import words_for
from checks.splitting.languages.words import Words
from checks.splitting.survey.entities import plain

_WORD = re.compile(r"\d[\d.,]*|[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_STEM = 5  # letters; "announced" and "announcement" begin alike
_RARE = 6  # claims; a word in more of them is what the article is about
_INDEXED = 12  # words of a claim that look for others
_SHARED = 3  # words that two claims must share, two of them rare; one more where none is a name or a figure
_ALIKE = 0.55  # of the shorter claim's weight that the other has too
_FEWEST = 4  # words and figures; a shorter claim says too little to be a repetition
_LONGEST = 80  # words; a longer claim says too much
_QUOTED = 60  # code points of a claim that the finding's sentence shows


@dataclass(frozen=True, slots=True)
class _Said:
    """What a claim says, as far as words tell."""

    span: Span
    words: frozenset[str]
    figures: frozenset[str]
    names: frozenset[str]
    denies: bool


def repeat_findings(text: str, drafts: Sequence[Draft], language: str | None) -> list[Finding]:
    """Findings of kind "repeated": the first claim that says a fact with those that say it again, in text order."""
    words = words_for(text, language)
    said = [each for draft in drafts if (each := _said(text, draft, words)) is not None]
    spread = Counter(word for each in said for word in each.words)
    again: dict[int, list[int]] = defaultdict(list)
    taken: set[int] = set()
    for later, earlier in _candidates(said, spread):
        if later not in taken and earlier not in taken and _repeats(said[earlier], said[later], spread):
            again[earlier].append(later)
            taken.add(later)
    return [_finding(text, [said[first], *(said[at] for at in rest)]) for first, rest in sorted(again.items())]


def _said(text: str, draft: Draft, words: Words) -> _Said | None:
    if draft.clear in ("boilerplate", "question", "transition"):
        return None
    passage = text[draft.start : draft.end]
    written = _WORD.findall(passage)
    found = [word.lower() for word in written]
    content = frozenset(plain(word)[:_STEM] for word in found if not word[0].isdigit() and _has_content(word, words))
    figures = frozenset(word.rstrip(".,").replace(",", "") for word in found if word[0].isdigit())
    if len(content | figures) < _FEWEST or len(found) > _LONGEST:
        return None
    names = frozenset(plain(word)[:_STEM] for word in written if word[0].isupper())
    denies = words.negation.search(passage.lower()) is not None
    return _Said((draft.start, draft.end), content | figures, figures, names, denies)


def _has_content(word: str, words: Words) -> bool:
    return len(word) > 2 and not (
        word in words.common
        or word in words.prepositions
        or word in words.joining
        or word in words.subjects
        or word in words.beside_verb
        or word in words.modals
        or word in words.says
        or word in words.after_verb
        or (word in words.finite and len(word) < _STEM)
    )


def _candidates(said: list[_Said], spread: Counter[str]) -> list[tuple[int, int]]:
    """Pairs (later, earlier) of claims that share two rare words, in order."""
    found: list[tuple[int, int]] = []
    by_word: dict[str, list[int]] = defaultdict(list)
    for at, each in enumerate(said):
        rare = sorted((word for word in each.words if 1 < spread[word] <= _RARE), key=lambda word: (spread[word], word))
        shared = Counter(other for word in rare[:_INDEXED] for other in by_word[word])
        found += [(at, other) for other, count in sorted(shared.items()) if count > 1]
        for word in rare[:_INDEXED]:
            by_word[word].append(at)
    return found


def _repeats(one: _Said, other: _Said, spread: Counter[str]) -> bool:
    """Whether two claims say the same: most words of the shorter one, all of its figures, and neither alone denies."""
    common = one.words & other.words
    if one.denies != other.denies or len(common) < _SHARED:
        return False
    if len(common) == _SHARED and common.isdisjoint(one.figures | (one.names & other.names)):
        return False
    if one.figures and other.figures and not (one.figures <= other.figures or other.figures <= one.figures):
        return False
    shorter = min(_weight(one.words, spread), _weight(other.words, spread))
    return _weight(common, spread) >= _ALIKE * shorter


def _weight(found: frozenset[str], spread: Counter[str]) -> float:
    """What words tell together: the more claims have a word, the less."""
    return sum(1 / math.sqrt(spread[word]) for word in found)


def _finding(text: str, said: list[_Said]) -> Finding:
    start, end = said[0].span
    shown = text[start:end] if end - start <= _QUOTED else text[start : start + _QUOTED].rsplit(" ", 1)[0] + "…"
    times = "Said twice" if len(said) == 2 else f"Said {len(said)} times"
    return Finding("repeated", f"{times}: “{shown}”.", tuple(sorted(each.span for each in said)))
