"""Phrases set off by commas or brackets that make a statement of their own.

An apposition or a bracket in the middle of a sentence would tear the words around it: what is cut is then the subject
with all that is said of it ("Ana Ruiz, the mayor of Tarn, | opened the lock on Monday."), as "the mayor of Tarn" alone
says nothing and the name belongs to both. At the end of its sentence the phrase stands alone.
"""

import re
from itertools import pairwise

from checks.splitting.statements.beginnings import clause, goes_on, predicate, verb_within
from checks.splitting.statements.wording import Wording

_LONGEST_SUBJECT = 10  # words before the comma
_FURTHEST = 50  # words of a subject with all that is set off behind it
_SHORTEST_ASIDE = 2  # words in brackets that say more than an abbreviation
_LETTERS = re.compile(r"[^\W\d_]{2,}")
_AGE = re.compile(r"\d{1,3}")
_QUOTATION_MARKS = frozenset('"“”„«»‘')
_SET_OFF = frozenset(",–—-")
_OPENING = 5  # words of "after winning the cup in 2004"


def subject_ends(wording: Wording, last: int, at: int) -> bool:
    """Whether the verb comes at a word, after a subject with a phrase set off; `last` begins the statement."""
    if not wording.comma(at) or at - last > _FURTHEST or not wording.verb(wording.past_adverbs(at)):
        return False
    if _leads_up(wording, last) or _is_again(wording, at) or _is_inverted(wording, at):
        return False
    asides = _asides(wording, last, at)
    first = asides[0]
    if not last < first <= last + _LONGEST_SUBJECT or wording.has_verb(last, first):
        return False
    spans = list(pairwise([*asides, at]))
    return all(_is_frameless(wording, *span) and _is_modifier(wording, *span) for span in spans)


def _leads_up(wording: Wording, last: int) -> bool:
    """Whether a statement begins with a preposition or a conjunction, not with its subject."""
    words, first = wording.words, wording.lower[last]
    opens = first in words.opening or first in words.condition or wording.lower[last + 1] in words.that
    return opens or first in words.prepositions


def _is_inverted(wording: Wording, at: int) -> bool:
    """Whether a reporting verb has its subject behind it: "…, sagte Anna Weiß", "…, a précisé la ministre"."""
    words = wording.words
    verb = wording.past_adverbs(at)
    if not _QUOTATION_MARKS.isdisjoint(wording.gaps[at]):
        return True
    if words.code == "en":
        return False
    says = next((i for i in (verb, verb + 1) if wording.lower[i] in words.says), -1)
    return says > 0 and not (wording.sign(says + 1) or wording.lower[says + 1] in words.that)


def _asides(wording: Wording, last: int, at: int) -> list[int]:
    """The words with which the phrases set off begin that stand between the first word and another; at least one."""
    found, inside = [], False
    for i in range(last + 1, at):
        gap = wording.gaps[i]
        if not inside and wording.sign(i):
            found.append(i)
        inside = "(" in gap or (inside and ")" not in gap)
    return found or [last]


def _is_frameless(wording: Wording, first: int, at: int) -> bool:
    """Whether no "he said" stands in the phrase: what follows would go on with what is said."""
    return wording.lower[first] in wording.words.relative or not any(
        wording.lower[i] in wording.words.cues for i in range(first, at)
    )


def _is_again(wording: Wording, at: int) -> bool:
    """Whether a verb follows the next comma too: then the one here is a participle."""
    after = wording.next_comma(at)
    return wording.lower[at] not in wording.words.verbs and wording.verb(after)


def _is_modifier(wording: Wording, first: int, at: int) -> bool:
    """Whether the words from `first` to the one before `at` say something of the subject before them."""
    if "(" in wording.gaps[first]:
        return _is_aside(wording, first, at)
    words = wording.words
    first = wording.past_adverbs(first)
    if at - first == 1:
        return _AGE.fullmatch(wording.lower[first]) is not None
    if wording.lower[first] in words.relative:
        return wording.has_verb(first + 1, at)
    if _is_role(wording, first):
        return not verb_within(wording, first, at - first, strict=True)
    return words.passive_participle.fullmatch(wording.lower[first]) is not None


def subject_is_open(wording: Wording, last: int, at: int) -> bool:
    """Whether a word stands inside the relative clause of a subject whose verb is still to come."""
    first = wording.next_comma(last)
    if first >= at or wording.lower[first] not in wording.words.relative or wording.has_verb(last, first):
        return False
    return not any(wording.verb(wording.past_adverbs(i)) for i in wording.commas_between(first, at))


def _is_role(wording: Wording, first: int) -> bool:
    """Whether an apposition begins: with an article, or with an office that needs none ("head of the port")."""
    words = wording.words
    if wording.lower[first] in words.articles or wording.lower[first] in words.indefinite:
        return wording.lower[first] not in words.attaching  # Spanish "del" is an article and a preposition
    governed = not words.articles or wording.lower[first + 1] in words.attaching  # "голова ради" needs no preposition
    return wording.lower[first] in words.roles and governed


def _is_aside(wording: Wording, first: int, last: int) -> bool:
    """Whether a bracket says more than an abbreviation, its long form or an amount in another currency."""
    if wording.lower[first] in wording.words.joining:
        return False
    if wording.written[first - 1].isupper():
        return False
    named = [i for i in range(first, last) if _LETTERS.fullmatch(wording.lower[i].replace("-", ""))]
    return len(named) > _SHORTEST_ASIDE or (0 < len(named) <= last - first - 1 and _has_year(wording, first, last))


def _has_year(wording: Wording, first: int, last: int) -> bool:
    return any(len(wording.lower[i]) == 4 and wording.lower[i].isdigit() for i in range(first, last))


def parenthesis_begins(wording: Wording, at: int) -> bool:
    """Whether a bracket that makes a statement begins before a word, with nothing torn behind it."""
    if "(" not in wording.gaps[at]:
        return False
    after = next((i for i in range(at + 1, wording.count + 1) if ")" in wording.gaps[i]), 0)
    if not after or not _is_aside(wording, at, after):
        return False
    return after == wording.count or (wording.comma(after) and goes_on(wording, after))


def apposition_begins(wording: Wording, last: int, at: int) -> bool:
    """Whether a phrase that says who or what the name before is begins at a word, and ends its sentence."""
    if wording.gaps[at].strip() not in _SET_OFF or not _is_role(wording, at):
        return False
    words, after = wording.words, wording.next_comma(at)
    if after < wording.count and not goes_on(wording, after):
        return False
    if words.verb_last and not wording.capital(after - 1):  # German: a clause with its verb last, no noun
        return False
    indefinite = wording.lower[at] in words.indefinite
    if not (indefinite or (wording.capital(at - 1) and wording.lower[at - 1][0].isalpha())):
        return False
    if verb_within(wording, at, strict=True):
        return False
    return not (_is_listed(wording, last, at, after) or _is_subject(wording, at))


def _is_subject(wording: Wording, at: int) -> bool:
    """Whether the name before belongs to a verb still to come: "she said that Tarn, the port, and Ost would pay"."""
    words, first = wording.words, at - 1
    while first and wording.capital(first) and not wording.sign(first):
        first -= 1
    return wording.lower[first] in words.that


def _is_listed(wording: Wording, last: int, at: int, after: int) -> bool:
    """Whether the phrase is one more thing of a list: "Leeds, the Hague and a village"."""
    words = wording.words
    if wording.commas_between(wording.last_verb(last, at), at):
        return True
    joints = [i for i in range(at, after) if wording.lower[i] in words.loose]
    if joints and not wording.capital(at - 1):
        return True
    nouns = words.articles | words.subjects
    return any(wording.capital(i + 1) or wording.lower[i + 1] in nouns for i in joints)


def opening_ends(wording: Wording, last: int, at: int) -> bool:
    """Whether the main clause begins at a word, after a clause or participle that opens the sentence with its own fact.

    "After the plant closed in 2019, …", "Founded in 1902, …". A condition ("if it rains, …") states no fact.
    """
    words, first = wording.words, wording.lower[0]
    if last or "," not in wording.gaps[at]:
        return False
    if wording.lower[at] in words.prepositions and wording.lower[at] not in words.persons:
        return False
    opened = first in words.opening
    if not (opened or words.passive_participle.fullmatch(first)):
        return False
    if not (clause(wording, at, plain=True) or predicate(wording, at)):
        return False
    if opened:
        if at >= _OPENING and words.participle.fullmatch(wording.lower[1]):
            return wording.next_comma(0) == at
        return clause(wording, 1, plain=True) and wording.has_verb(1, at)
    second = 3 if wording.lower[1] in words.loose else 1  # "born and raised in Tarn"
    return wording.lower[second] in words.prepositions
