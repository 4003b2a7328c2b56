"""The names of an article put together: full names with their short forms, with titles and with acronyms.

What stays apart: a last name that two people of the article have, and a place inside a longer name ("Korea", "South
Korea").
"""

import re
import unicodedata
from collections import defaultdict
from dataclasses import dataclass, field

from checks.splitting.details.mentions import Mention
from checks.splitting.languages import given
from checks.splitting.languages.words import Words

Key = tuple[str, ...]
_ByLength = dict[tuple[str, int], set[Key]]  # names by their last or first word, and by how many words they have

_SIGNS = re.compile(r"[\W_]+")
_ACCENTED = re.compile("[\u00df-\u024f\u1e00-\u1eff]")
_COMPANY_FORMS = "inc ltd plc corp corporation company co group ag gmbh sa holdings llc limited"
_SHORTEST_STEM = 3  # letters
_MOST_SHARING = 60  # names with one last or first word; a text with more is no article, and a bound keeps it linear
_ACRONYM = range(2, 8)  # letters


@dataclass
class Entity:
    """Somebody or something that an article names; `keys` are its spellings without case, accents and endings."""

    mentions: list[Mention] = field(default_factory=list)
    keys: set[Key] = field(default_factory=set)

    def spellings(self, text: str, words: Words) -> tuple[str, ...]:
        """How the article spells the name, the fullest first, with the short titles it bears ("Ms Novak")."""
        seen = {}
        for each in self.mentions:
            titled = each.title in words.honorifics and each.title != ""
            seen[text[each.whole if titled else each.start : each.end]] = titled
        return tuple(sorted(seen, key=lambda name: (seen[name], -name.count(" "), -len(name))))


def is_full_name(name: str, words: Words) -> bool:
    """Whether a name is a given name with a last name that no organisation's name ends with."""
    first, _, rest = name.lower().partition(" ")
    first = first.split("-")[0]
    return bool(rest) and rest.split()[-1] not in words.organisations and (first in given.HE or first in given.SHE)


def plain(word: str) -> str:
    """A word without case, Latin accents, hyphens, stops and apostrophes."""
    bare = word.casefold()
    if _ACCENTED.search(bare):  # in Cyrillic "й" and "ї" are letters of their own
        bare = "".join(sign for sign in unicodedata.normalize("NFKD", bare) if not unicodedata.combining(sign))
    return _SIGNS.sub("", bare)


def key_of(name: str, words: Words) -> Key:
    """The words of a name as they are compared: plain, without the case ending of an inflecting language."""
    return tuple(filter(None, (stem(plain(word), words) for word in name.split())))


def stem(word: str, words: Words) -> str:
    """A word without its case ending; the whole word where the language has none, or too little would be left."""
    for at in range(max(_SHORTEST_STEM, len(word) - 4), len(word)):
        if words.case_ending.fullmatch(word, at):
            return word[:at]
    return word


def entities(text: str, mentions: list[Mention], words: Words) -> list[Entity]:
    """The names of an article in order of their first place."""
    by_key: dict[Key, Entity] = {}
    for mention in mentions:
        key = key_of(mention.text, words)
        if key:
            entity = by_key.setdefault(key, Entity(keys={key}))
            entity.mentions.append(mention)
    _join(by_key, _short_forms(by_key, words) | _acronyms(text, mentions, by_key, words))
    found = {id(entity): entity for entity in by_key.values()}
    return sorted(found.values(), key=lambda entity: entity.mentions[0].start)


def _join(by_key: dict[Key, Entity], pairs: dict[Key, Key]) -> None:
    """Puts each shorter name with the fuller one that it stands for."""
    for short, full in sorted(pairs.items(), key=lambda pair: -len(pair[0])):
        source, target = by_key[short], by_key[full]
        if source is target:
            continue
        target.mentions = sorted(target.mentions + source.mentions, key=lambda mention: mention.start)
        target.keys |= source.keys
        for key in source.keys:
            by_key[key] = target


def _short_forms(by_key: dict[Key, Entity], words: Words) -> dict[Key, Key]:
    """Shorter names with the one fuller name that they stand for."""
    by_last: _ByLength = defaultdict(set)
    by_first: _ByLength = defaultdict(set)
    for key in by_key:
        if len(key) > 1:
            by_last[key[-1], len(key)].add(key)
            by_first[key[0], len(key)].add(key)
    longest = max(map(len, by_key), default=0)
    found = {}
    for key in by_key:
        lengths = range(len(key) + 1, longest + 1)
        fuller = _fuller(key, _longer(by_last, key[-1], lengths), words) or _with_suffix(
            key, _longer(by_first, key[0], lengths)
        )
        if fuller:
            found[key] = fuller
    return found


def _longer(names: _ByLength, word: str, lengths: range) -> list[Key]:
    """Names of these lengths under one word; none where so many share it that it stands for nobody."""
    sets = [names[word, length] for length in lengths if (word, length) in names]
    return [] if sum(map(len, sets)) > _MOST_SHARING else [key for keys in sets for key in keys]


def _fuller(key: Key, sharing: list[Key], words: Words) -> Key | None:
    """The one longer name that ends with this one, or differs by a middle name or an initial."""
    longer = {other for other in sharing if _stands_for(key, other)}
    longest = max(longer, key=len, default=None)
    if longest is None or any(not _stands_for(other, longest) for other in longer if other != longest):
        return None
    return None if len(key) == 1 and ("of" in longest or longest[0] in words.organisations) else longest


def _stands_for(short: Key, full: Key) -> bool:
    return full[-len(short) :] == short or (len(short) > 1 and (short[0], short[-1]) == (full[0], full[-1]))


def _with_suffix(key: Key, sharing: list[Key]) -> Key | None:
    """The one name that adds a company's form or the like ("Group"), or a last name to a given name."""
    longer = {other for other in sharing if other[: len(key)] == key}
    if len(longer) != 1:
        return None
    (other,) = longer
    is_given = len(key) == 1 and (key[0] in given.HE or key[0] in given.SHE)
    return other if is_given or set(other[len(key) :]) <= set(_COMPANY_FORMS.split()) else None


def _acronyms(text: str, mentions: list[Mention], by_key: dict[Key, Entity], words: Words) -> dict[Key, Key]:
    """Acronyms with the full name before their brackets, or else with the only name that has their initials."""
    by_initials: dict[str, set[Key]] = defaultdict(set)
    for key, entity in by_key.items():
        by_initials[_initials(entity.mentions[0].text)].add(key)
    found: dict[Key, Key] = {}
    last: Mention | None = None
    for mention in mentions:
        letters = mention.text.replace(".", "")
        if len(letters) in _ACRONYM and letters[:2].isupper() and " " not in letters:
            key, full = key_of(mention.text, words), by_initials[letters.lower()]
            if last and text[last.end : mention.start].lstrip("'’s") == " (" and _may_abbreviate(letters, last.text):
                found.setdefault(key, key_of(last.text, words))
            elif len(full) == 1 and len(letters) > _ACRONYM[0] and key not in full:
                found.setdefault(key, *full)
        last = mention
    return {key: full for key, full in found.items() if full in by_key and key in by_key}


def _initials(name: str) -> str:
    return "".join(word[0] for word in re.split(r"[\s-]+", name) if word[:1].isupper()).lower() if " " in name else ""


def _may_abbreviate(letters: str, name: str) -> bool:
    """Whether the letters of an acronym come in a name in this order, the first at its start."""
    rest = iter(name.lower())
    return name[0].lower() == letters[0].lower() and all(letter in rest for letter in letters.lower())
