"""Everybody whom an article names, for a checker who wants to telephone them.

Capitals find the names and the survey puts their spellings together; who of them is a person is told by titles and
given names, or else by several weaker signs together: speech, an office beside the name, a last name that comes back.
"""

import re
from bisect import bisect_left
from collections import Counter
from functools import cache
from typing import NamedTuple

from checks.splitting.asking.signs import Signs
from checks.splitting.details.mentions import Mention, is_given, is_title_case, names_in
from checks.splitting.drafts import Span
from checks.splitting.languages import given, words_for
from checks.splitting.languages.words import Words
from checks.splitting.lines.blocks import blocks
from checks.splitting.speech.attribution import Reading, read_lines
from checks.splitting.survey.entities import Entity, Key, entities, is_full_name, key_of, plain, stem
from checks.splitting.survey.spellings import sound, two_spellings

_ENOUGH = 2  # weak signs that make a name of several words a person's
_ACRONYM = 2  # letters, without stops between them
_COMPOUND = re.compile(r"-[^\W\d_A-ZА-Я]\w{3,}$")  # "Hale-style"
_MOST_WORDS = 5  # of a name; a longer run of capitals is a title or a heading


class Named(NamedTuple):
    """A person: the fullest spelling in the text, and where the first mention stands, in code points."""

    name: str
    start: int
    end: int


def people_named(text: str, language: str | None = None) -> list[Named]:
    """Every person named in a text, once each, in the order of first mention.

    `language` is a two-letter code; without it the text's commonest words decide. Bylines and the page around the
    article take no part, nor do headings that have a capital in every word.
    """
    words = words_for(text, language)
    listed = blocks(text, words)
    reading = read_lines(text, listed, words)
    spans = [
        span
        for block, found in zip(listed, reading.sentences, strict=True)
        for span in (found if block.role != "boilerplate" else ())
        if not is_title_case(text[slice(*span)])
    ]
    found = [_from_given_name(mention, words) for mention in names_in(text, spans, words)]
    spoke = _speaking(found, reading)
    telling = _Telling(text, words, spoke, _titled(found, words))
    persons = [group for group in _groups(text, found, words) if telling.is_person(group)]
    named = [_named(text, group, spoke, words) for group in _without_parts(persons, words)]
    return sorted(named, key=lambda person: person.start)


def _from_given_name(mention: Mention, words: Words) -> Mention:
    """A mention without the verb that begins its sentence, where the given name behind has a case ending."""
    first, _, rest = mention.text.partition(" ")
    stems = _given_stems(words)
    if not mention.first or " " not in rest or not stems or stem(plain(first), words) in stems:
        return mention
    if stem(plain(rest.split(" ", 1)[0]), words) not in stems:
        return mention
    start = mention.start + len(first) + 1
    return mention._replace(start=start, text=rest, first=False, whole=start)


def _titled(found: list[Mention], words: Words) -> frozenset[Key]:
    """The last names that stand behind "Mr" or the like somewhere."""
    titled = (each for each in found if each.title and each.title in words.honorifics)
    return frozenset(key_of(each.text, words)[-1:] for each in titled)


def _without_parts(persons: list[list[Mention]], words: Words) -> list[list[Mention]]:
    """Without last names that several people bear, given names of people listed, and "Adam Reyle Lecture"."""
    full = {key_of(each.text, words) for group in persons for each in group if " " in each.text}
    parts = {key[-1:] for key in full} | {key[:1] for key in full}
    kept = []
    for group in persons:
        keys = {key_of(each.text, words) for each in group}
        longer = all(any(key[:length] in full for length in range(2, len(key))) for key in keys)
        if not (longer or keys <= parts):
            kept.append(group)
    return kept


def _speaking(found: list[Mention], reading: Reading) -> frozenset[int]:
    """The starts of mentions that stand in the words for a speaker."""
    starts = [mention.start for mention in found]
    speaking: set[int] = set()
    for start, end in {said.speaker for said in reading.attributions if said.speaker}:
        speaking.update(starts[bisect_left(starts, start) : bisect_left(starts, end)])
    return frozenset(speaking)


def _groups(text: str, found: list[Mention], words: Words) -> list[list[Mention]]:
    """The mentions of each name, in order, those of its misspellings with them."""
    listed = entities(text, found, words)
    owner = {mention.start: entity for entity in listed for mention in entity.mentions}
    for _, (one, other) in two_spellings(text, found, words):
        first, second = owner[one.start], owner[other.start]
        if first is not second and _may_be_one(first, second):
            first, second = sorted((first, second), key=lambda entity: -len(entity.mentions))
            for mention in second.mentions:
                owner[mention.start] = first
            first.mentions += second.mentions
    joined: dict[int, Entity] = {id(entity): entity for entity in owner.values()}
    return [sorted(entity.mentions) for entity in joined.values()]


def _may_be_one(one: Entity, other: Entity) -> bool:
    """Whether two near spellings may be one person's: not "John Hale" and "Joan Hale", "Ada Holm", "Ben Helm"."""
    first, second = _full_name(one), _full_name(other)
    if not first or not second or sound(plain(first[0])) == sound(plain(second[0])):
        return True
    return plain(first[-1]) == plain(second[-1]) and not (is_given(first[0]) and is_given(second[0]))


def _full_name(entity: Entity) -> list[str]:
    """The words of the first full name among the mentions; none where only a last name stands."""
    return next((each.text.split() for each in entity.mentions if " " in each.text), [])


def _named(text: str, group: list[Mention], spoke: frozenset[int], words: Words) -> Named:
    """A person with the spelling that has most words; then the one that speaks, as it has no case ending."""
    counts = Counter(each.text for each in group)
    best = max(group, key=lambda each: (each.text.count(" "), each.start in spoke, counts[each.text], -each.start))
    first = group[0]
    return Named(text[slice(*_shown(best, words))], *_shown(first, words))


def _shown(mention: Mention, words: Words) -> Span:
    """Where a mention stands; a last name alone with the "Mr" before it."""
    alone = " " not in mention.text and mention.title in words.honorifics
    return mention.whole if alone and mention.title else mention.start, mention.end


@cache
def _given_stems(words: Words) -> frozenset[str]:
    """Given names without their case endings; none where the language has no cases."""
    if words.case_ending.fullmatch("а") is None and words.case_ending.fullmatch("a") is None:
        return frozenset()
    return frozenset(stem(plain(name), words) for name in given.HE | given.SHE)


def _is_acronym(word: str) -> bool:
    return len(word) >= _ACRONYM and word.isupper() and word.isalpha()


class _Telling:
    """Tells the persons among the names of one text."""

    def __init__(self, text: str, words: Words, spoke: frozenset[int], titled: frozenset[Key]):
        self._signs, self._words = Signs(text, words), words
        self._spoke, self._titled = spoke, titled
        self._bodies = frozenset(stem(plain(word), words) for word in words.organisations | words.bodies)

    def is_person(self, group: list[Mention]) -> bool:
        """Whether the mentions of one name are those of a person."""
        most = max(each.text.count(" ") for each in group)
        full = [each for each in group if each.text.count(" ") == most]
        if most >= _MOST_WORDS or any(sign.isdigit() for sign in full[0].text):
            return False
        if any(self._signs.has_polite_title(each) for each in group):
            return True
        if self._is_thing(full):
            return False
        if most and (key_of(full[0].text, self._words)[-1:] in self._titled or any(map(self._is_given_name, full))):
            return True
        return self._is_told(group, full) if most else self._is_told_alone(group)

    def _is_thing(self, full: list[Mention]) -> bool:
        """Whether the name itself, or what stands around it, is a body's, a place's or a ship's."""
        written = full[0].text.split()
        found = [stem(plain(word), self._words) for word in written]
        if not self._bodies.isdisjoint(found) or not {"of", "&"}.isdisjoint(written) or _COMPOUND.search(written[-1]):
            return True
        if len(written) > 1 and (_is_acronym(written[0]) or _is_acronym(written[-1])):
            return not is_given(written[0])
        if len(written) > 1 and self._signs.is_common_noun(written[0]):
            return True
        return any(self._signs.names_thing(each) for each in full) or all(
            each.quoted or (" " in each.text and self._signs.has_article(each)) for each in full
        )

    def _is_given_name(self, mention: Mention) -> bool:
        """Whether a name of several words begins with a given name that nothing else is called by."""
        first = mention.text.split(" ", 1)[0]
        if self._signs.is_ambiguous(first):
            return False
        inflected = stem(plain(first), self._words) in _given_stems(self._words)
        return inflected or is_full_name(mention.text, self._words)

    def _is_told(self, group: list[Mention], full: list[Mention]) -> bool:
        """Whether enough tells that a name of several words is a person's."""
        if any(self._signs.has_office(each) or self._signs.has_description(each) for each in group):
            return True
        if any(self._signs.has_place_before(each) for each in group):
            return False
        last = full[0].text.rsplit(" ", 1)[-1]
        signs = [
            any(each.start in self._spoke for each in group),
            any(key_of(each.text, self._words) == key_of(last, self._words) for each in group),
            any(self._signs.has_pronoun_behind(each) for each in group),
            is_given(full[0].text),
        ]
        return sum(signs) >= _ENOUGH

    def _is_told_alone(self, group: list[Mention]) -> bool:
        """Whether a single word that never stands in a longer name is a person's."""
        if group[0].text.isupper() or any(self._signs.has_place_before(each) for each in group):
            return False
        if any(self._signs.has_office(each, alone=True, spoke=each.start in self._spoke) for each in group):
            return True
        if not is_given(group[0].text) or self._signs.is_ambiguous(group[0].text):
            return False
        return any(each.start in self._spoke or self._signs.has_description(each) for each in group)
