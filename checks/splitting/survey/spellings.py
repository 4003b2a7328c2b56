"""Spellings of names that disagree within one article and probably mean the same.

What may differ rightly is passed over: short forms, possessives, commons, case endings, words made from a name
("Vestland", "Vestlander"), a capital at the start of a sentence, and relatives.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise

from checks.splitting.details.mentions import Mention, plain_words
from checks.splitting.drafts import Finding
from checks.splitting.languages.words import Words
from checks.splitting.survey.entities import Key, is_full_name, key_of, plain

_SHORTEST = 5  # letters; shorter names differ by a letter too easily (Iran, Iraq)
_LONGEST_ACRONYM = 6  # letters; a longer word in capitals is one from a heading or a list
_LONGEST = 24  # letters; a longer "word" is damage
_MADE_FROM = frozenset(
    ["", "s", "es", "n", "an", "ian", "i", "er", "ers", "y", "ish", "ese", "ic", "al", "a", "o", "e"]
)
_KIN_NEAR = 80  # code points around a name in which relatives are introduced
_SOUNDS = (
    ("ph", "f"),
    ("kh", "h"),
    ("ck", "k"),
    ("c", "k"),
    ("q", "k"),
    ("ou", "u"),
    ("oo", "u"),
    ("y", "i"),
    ("j", "i"),
)
_TWICE = re.compile(r"(\w)\1+")

Spelled = dict[Key, list[Mention]]
Group = tuple[str, list[Mention]]


def spelling_findings(text: str, mentions: list[Mention], words: Words) -> list[Finding]:
    """Findings of kind "names", in order of their first place."""
    by_key = _by_key(mentions, words)
    groups = [
        *two_spellings(text, mentions, words),
        *_two_first_names(text, by_key, words),
        *_quoted(text, mentions, words),
    ]
    found: dict[frozenset[str], Finding] = {}
    for says, places in groups:
        spans = tuple(sorted({(each.start, each.end) for each in places}))
        found.setdefault(_difference(places), Finding("names", says, spans))
    return sorted(found.values(), key=lambda finding: finding.places)


def two_spellings(text: str, mentions: list[Mention], words: Words) -> list[Group]:
    """What is one name in two spellings, as far as its letters tell; each group with a sentence that says so."""
    ordinary, by_key = plain_words(text), _by_key(mentions, words)
    return [
        *_forms(mentions, ordinary),
        *_near(by_key, ordinary),
        *_near_last_names(by_key, words),
        *_known(by_key, words),
    ]


def _by_key(mentions: list[Mention], words: Words) -> Spelled:
    by_key: Spelled = defaultdict(list)
    for mention in mentions:
        by_key[key_of(mention.text, words)].append(mention)
    return by_key


def _difference(places: list[Mention]) -> frozenset[str]:
    """What disagrees: the last names, where they do, so that a full name and its short form are told once."""
    last = frozenset(each.text.split()[-1] for each in places)
    return last if len(last) > 1 else frozenset(each.text for each in places)


def _listed(names: Iterable[str]) -> str:
    return " and ".join(f"“{name}”" for name in names)


def _both(first: Mention, second: Mention) -> Group:
    pair = sorted((first, second), key=lambda mention: mention.start)
    return f"Spelled in two ways: {_listed(each.text for each in pair)}.", pair


def _forms(mentions: list[Mention], ordinary: frozenset[str]) -> Iterator[Group]:
    """The same letters with other capitals, spaces, hyphens, stops or accents."""
    by_form: dict[str, dict[str, Mention]] = defaultdict(dict)
    for mention in mentions:
        by_form[plain(mention.text)].setdefault(mention.text.replace("’", "'"), mention)
    for form, spelled in by_form.items():
        if len(spelled) > 1 and form and not (len(form) < _SHORTEST - 2 and form in ordinary):
            kept = _without_first_capitals(spelled)
            if len(kept) > 1:
                first, second = list(kept.values())[:2]
                yield _both(first, second)


def _without_first_capitals(spelled: dict[str, Mention]) -> dict[str, Mention]:
    """Without spellings that have their capital from the start of the sentence, or all of them from a heading."""
    kept = {}
    for name, mention in spelled.items():
        if mention.first and name[0].lower() + name[1:] in spelled:
            continue
        if name.isupper() and (" " in name or len(name) > _LONGEST_ACRONYM):
            continue
        kept[name] = mention
    return kept


def _near(by_key: Spelled, ordinary: frozenset[str]) -> Iterator[Group]:
    """Names that differ by one letter in one word, the others being the same; no ordinary words ("Games", "Gates")."""
    for one, other in _pairs(by_key):
        common = any(len(key) == 1 and not ordinary.isdisjoint((key[0], key[0].rstrip("s"))) for key in (one, other))
        if not common and _confusable(one, other):
            yield _both(by_key[one][0], by_key[other][0])


def _near_last_names(by_key: Spelled, words: Words) -> Iterator[Group]:
    """A last name alone that differs by one letter from one that the article has only in a full name."""
    full: dict[Key, list[Key]] = defaultdict(list)
    for key, mentions in by_key.items():
        if len(key) > 1 and key[-1:] not in by_key and is_full_name(mentions[0].text, words):
            full[key[-1:]].append(key)
    alone = [key for key in by_key if len(key) == 1 and key not in full]
    for one, other in _pairs([*full, *alone]):
        if (one in full) != (other in full) and _confusable(one, other):
            last, single = (one, other) if one in full else (other, one)
            yield _both(by_key[full[last][0]][0], by_key[single][0])


def _pairs(keys: Iterable[Key]) -> Iterator[tuple[Key, Key]]:
    """Names that are near each other, each pair once; found by what they share with a letter left out."""
    by_variant: dict[tuple[str, ...], list[Key]] = defaultdict(list)
    for key in keys:
        for variant in _variants(key):
            by_variant[variant].append(key)
    seen = set()
    for near in by_variant.values():
        for pair in pairwise(near):
            if pair[0] != pair[1] and pair not in seen:
                seen.add(pair)
                yield pair


def _variants(key: Key) -> set[tuple[str, ...]]:
    """A name with one of its words shortened by a letter, or as it sounds; names that share one of them are near."""
    found = set()
    for at, word in enumerate(key):
        if len(word) <= _LONGEST and (len(key) > 1 or len(word) >= _SHORTEST):
            shorter = {word} | {word[:cut] + word[cut + 1 :] for cut in range(len(word))} | {"~" + sound(word)}
            found |= {(str(at), *key[:at], each, *key[at + 1 :]) for each in shorter}
    return found


def sound(word: str) -> str:
    """A plain word as it sounds, so that spellings that sound alike are the same."""
    for sign, sound in _SOUNDS:
        word = word.replace(sign, sound)
    return _TWICE.sub(r"\1", word)


def _confusable(one: Key, other: Key) -> bool:
    """Whether two names with one near word may be one, as far as the words tell."""
    differing = [pair for pair in zip(one, other, strict=True) if pair[0] != pair[1]]
    first, second = sorted(differing[0], key=len)
    if len(differing) > 1 or len(first) < _SHORTEST - 2 or any(sign.isdigit() for sign in first + second):
        return False
    if not _is_slip(first, second):
        return False
    ends = one[-1] != other[-1]
    return not ends or (len(first) >= _SHORTEST - 1 and not _is_made_from(first, second))


def _is_slip(first: str, second: str) -> bool:
    """Whether two words sound alike, or one letter is more, other or in its neighbour's place, but not the first."""
    if sound(first) == sound(second):
        return True
    start = 0
    while start < len(first) and first[start] == second[start]:
        start += 1
    end = 0
    while end < len(first) - start and first[-1 - end] == second[-1 - end]:
        end += 1
    left, right = first[start : len(first) - end], second[start : len(second) - end]
    return start > 0 and (len(right) <= 1 or (len(right) == 2 and left == right[::-1]))


def _is_made_from(first: str, second: str) -> bool:
    """Whether two words differ only in an ending ("Vestland", "Vestlander")."""
    same = 0
    while same < len(first) and first[same] == second[same]:
        same += 1
    if sound(first) == sound(second) and same < len(first):
        return False
    if second[same:] == second[same - 1]:  # a doubled last letter is a spelling
        return False
    return first[same:] in _MADE_FROM and second[same:] in _MADE_FROM


def _known(by_key: Spelled, words: Words) -> Iterator[Group]:
    """Pairs that a language's list knows as two spellings of one name."""
    by_word: dict[str, Mention] = {}
    for key, mentions in by_key.items():
        for word in key:
            by_word.setdefault(word, mentions[0])
    for pair in words.variants:
        one, other = (by_word.get(plain(word)) for word in pair.split("="))
        if one and other:
            yield _both(one, other)


def _two_first_names(text: str, by_key: Spelled, words: Words) -> Iterator[Group]:
    """One last name with two first names of one initial; other first names are mostly other people."""
    by_last: dict[str, list[Mention]] = defaultdict(list)
    for key, mentions in by_key.items():
        if len(key) > 1 and is_full_name(mentions[0].text, words):
            by_last[key[-1]].append(mentions[0])
    for people in by_last.values():
        firsts = {each.text.split()[0] for each in people}
        if (
            len(people) == len(firsts) == 2
            and len({first[0] for first in firsts}) == 1
            and not any(_has_kin(text, each, words) for each in people)
        ):
            names = _listed(each.text for each in people)
            yield f"One last name with two first names: {names}.", people


def _has_kin(text: str, mention: Mention, words: Words) -> bool:
    around = text[max(0, mention.start - _KIN_NEAR) : mention.end + _KIN_NEAR].lower()
    return any(word in words.kin for word in re.findall(r"\w+", around))


def _quoted(text: str, mentions: list[Mention], words: Words) -> Iterator[Group]:
    """Names in quotation marks that share their noun: ‘Steady Water’ programme, ‘Programme for Water’."""
    by_noun: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        if mention.quoted:
            following = re.compile(r"\W{1,2}\s?(\w+)").match(text, mention.end)
            nouns = {plain(word) for word in mention.text.split()} | ({plain(following[1])} if following else set())
            for noun in nouns:
                by_noun[noun].append(mention)
    for noun, named in by_noun.items():
        spelled = {plain(each.text): each for each in reversed(named)}
        if len(spelled) > 1 and noun in words.organisations:
            several = sorted(spelled.values(), key=lambda each: each.start)
            yield f"Perhaps one name in several forms: {_listed(each.text for each in several)}.", several
