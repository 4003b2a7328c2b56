"""Sentences cut into the statements they make.

A statement begins where a clause of its own does: after a conjunction ("and she left"), in a relative clause at the end
("which was founded in 1902"), in a participle clause ("leaving 30 people dead"), at the second verb of one subject
("opened in 1998 and closed in 2011"), or where a phrase set off by commas or brackets begins or ends (appositions.py).
No parser: the conjunction or sign, and the verbs in the word lists, decide. In doubt a sentence stays whole.
"""

import re

from checks.splitting.drafts import Span
from checks.splitting.languages.words import Words
from checks.splitting.statements.appositions import (
    apposition_begins,
    opening_ends,
    parenthesis_begins,
    subject_ends,
    subject_is_open,
)
from checks.splitting.statements.beginnings import (
    accompaniment,
    clause,
    late_clause,
    participle,
    predicate,
    relative,
    subordinate,
)
from checks.splitting.statements.offices import offices
from checks.splitting.statements.wording import Wording

_SHORTEST = 4  # words of a statement
_SHORTEST_ASIDE = 3  # words of a role set off: "the NATO chief"
_SHORTEST_LOOSE = 5  # words of "because …" without a comma
_FEWEST = 7  # words of a sentence that is worth a look
_LONGEST = 1500  # code points; a longer sentence is no sentence
_SIGN = re.compile(r"[,;(—–]|\s-\s")
_STRONG = re.compile(r"[;–—]|\s-\s")
_BRACKETS = re.compile(r"\([^()\[\]]*\)|\[[^()\[\]]*\]")


def cut(text: str, start: int, end: int, words: Words, closed: list[Span]) -> list[Span]:
    """The statements of a sentence, in order, covering it; `closed` are spans that stay whole (quotations)."""
    clauses = _clauses(text, start, end, words, closed)
    return [part for clause_start, clause_end in clauses for part in offices(text, clause_start, clause_end, words)]


def _clauses(text: str, start: int, end: int, words: Words, closed: list[Span]) -> list[Span]:
    if end - start > _LONGEST or text.count(" ", start, end) + 1 < _FEWEST:
        return [(start, end)]
    sentence = text[start:end]
    if not _SIGN.search(sentence) and not any(f" {word} " in sentence for word in words.joints):
        return [(start, end)]
    wording = Wording(sentence, words)
    found, first, last = [], start, 0
    spared = 0 if words.articles else 1  # a language without articles says as much in fewer words
    least = _SHORTEST_ASIDE - spared
    for at in wording.joints():
        if at - last < least or wording.count - at < least or not _cuts(wording, last, at, spared):
            continue
        place = start + wording.place(at)
        if place > start and not _is_shut(text, start, end, place, closed):
            found.append((first, first + len(text[first:place].rstrip())))
            first, last = place, at
    return [*found, (first, end)]


def _is_shut(text: str, start: int, end: int, place: int, closed: list[Span]) -> bool:
    """Whether a place lies inside a quotation or a bracket."""
    if any(low < place < high for low, high in closed):
        return True
    return any(low < place < high for low, high in (match.span() for match in _BRACKETS.finditer(text, start, end)))


def _cuts(wording: Wording, last: int, at: int, spared: int) -> bool:
    """Whether the statement that began at a word ends before another, one that is long enough beginning there."""
    before, after = _shortest(wording, last, at)
    return 0 < before <= at - last + spared and after <= wording.count - at + spared


def _shortest(wording: Wording, last: int, at: int) -> tuple[int, int]:
    """How many words must stand before and after a word for a statement to begin at it; 0 and 0 when none does."""
    if wording.gaps[at] != " ":
        if subject_ends(wording, last, at):
            return _SHORTEST_ASIDE, _SHORTEST
        if opening_ends(wording, last, at):
            return _SHORTEST, _SHORTEST
    if not wording.has_verb(last, at):
        if wording.lower[at] not in wording.words.loose or not wording.has_verb(0, last):
            return 0, 0
        last = 0  # "… for Acme, the second-largest firm, and may sell it"
    shortest = _begins(wording, last, at)
    return shortest if shortest[0] and not _dangles(wording, at) and _is_whole(wording, last, at) else (0, 0)


def _begins(wording: Wording, last: int, at: int) -> tuple[int, int]:
    """The same, as far as the words from the one at `at` on tell."""
    if wording.gaps[at] == " ":
        return _loose(wording, at)
    if parenthesis_begins(wording, at) or apposition_begins(wording, last, at):
        return _SHORTEST, _SHORTEST_ASIDE
    if not wording.pause(at):
        return _loose(wording, at)
    return (_SHORTEST, _SHORTEST) if _joins(wording, at) else (0, 0)


def _dangles(wording: Wording, at: int) -> bool:
    """Whether the word before asks for what follows: "said that, although …", "it has and will have …"."""
    words = wording.words
    before = at - 1
    word = wording.lower[before]
    if word in words.joining or word in words.that or word in words.infinitive or word in words.relative:
        return True
    if wording.sign(at):
        return wording.verb(before) and {",", ";"}.isdisjoint(wording.gaps[at])  # "he said - no, it was not"
    if word in words.articles:
        return True
    if wording.verb(before) or words.participle.fullmatch(word):
        return True
    if word in words.periods:  # "a day after she left"
        return True
    return word in words.prepositions or wording.past_adverbs(before) == at


def _is_whole(wording: Wording, last: int, at: int) -> bool:
    """Whether the words before have their main verb, no clause that opens the sentence being left open."""
    words, lower = wording.words, wording.lower
    opened = not last and (lower[0] in words.opening or lower[0] in words.condition)
    if opened and not any(clause(wording, i, plain=True) for i in wording.commas_between(0, at)):
        return False
    if subject_is_open(wording, last, at):
        return False
    verb = wording.next_verb(last)
    if any(lower[i] in words.relative or lower[i] in words.that for i in range(last + 1, verb + 1)):
        while wording.verb(verb):  # "the yard that was founded in 1902 …" has its main verb still to come
            verb += 1
        return wording.has_verb(verb, at)
    return True


def _loose(wording: Wording, at: int) -> tuple[int, int]:
    """The same for a conjunction without a comma."""
    words = wording.words
    if wording.lower[at] in words.loose:
        first = wording.past_adverbs(at + 1)
        if wording.verb(first):
            joined = predicate(wording, first)
        elif wording.lower[first] in words.persons:
            joined = clause(wording, first)
        elif wording.lower[first] in words.that:  # "and that nobody knows"
            joined = clause(wording, first, plain=True)
        else:
            joined = late_clause(wording, first)
        return (_SHORTEST, _SHORTEST) if joined else (0, 0)
    if wording.lower[at] in words.adverbs:  # "even though"
        at += 1
    if wording.lower[at] not in words.subordinate or wording.figure(at + 1) or wording.sign(at + 1):
        return 0, 0
    if clause(wording, at + 1, plain=True):
        return _SHORTEST, _SHORTEST_LOOSE
    return 0, 0


def _joins(wording: Wording, at: int) -> bool:
    """Whether a clause follows a sign: with a conjunction, a relative pronoun, a participle, or by itself."""
    words, lower = wording.words, wording.lower
    if lower[at] in words.loose and predicate(wording, at + 1):
        return True
    if wording.gaps[at] != ", " and _STRONG.search(wording.gaps[at]):
        return _stands_alone(wording, at)
    if lower[at] in words.adverbs and lower[at + 1] in words.subordinate:  # "even though"
        at += 1
    if lower[at] in words.clause and lower[at + 1] not in words.relative:
        return subordinate(wording, at)
    return relative(wording, at) or participle(wording, at) or accompaniment(wording, at)


def _stands_alone(wording: Wording, at: int) -> bool:
    """Whether a main clause begins at a word, after a semicolon or a dash."""
    words, first = wording.words, wording.lower[at]
    if first in words.clause and clause(wording, at + 1):
        return True
    led = first in words.that or first in words.condition or wording.figure(at)
    return not led and clause(wording, at)
