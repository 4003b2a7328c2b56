"""What a language's module holds, ready for use."""

import re
from dataclasses import dataclass
from types import ModuleType
from typing import Any

from checks.splitting.languages.grouping import grouped

# Looked for in the text itself, as its place matters; the others in small letters, which takes a third of the time.
_ANY_CASE = {"according"}
_NEVER = re.compile(r"(?!)")
# Only whether and how often they are found matters, not how far a match goes.
_GROUPED = {"definition", "comparison", "cause", "prediction", "event", "absolute", "time", "record", "office"}
_GROUPED |= {"opinion", "strong_opinion", "chrome", "chrome_word"}


@dataclass(frozen=True, eq=False)
class Words:
    """One language's lists: single words are sets of lower-case forms, phrases are patterns for small letters."""

    code: str
    common: frozenset[str]
    abbreviations: frozenset[str]
    may_end: frozenset[str]
    before_number: frozenset[str]
    first: frozenset[str]
    goes_on: frozenset[str]
    months: frozenset[str]
    month_starts: frozenset[str]
    cues: frozenset[str]
    aspectual: frozenset[str]
    adding: frozenset[str]
    says: frozenset[str]
    thinks: frozenset[str]
    holds: frozenset[str]
    saying: frozenset[str]
    nouns: frozenset[str]
    times: frozenset[str]
    feminine: frozenset[str]
    first_person: frozenset[str]
    neuter: frozenset[str]
    plural_pronouns: frozenset[str]
    definite: frozenset[str]
    women: frozenset[str]
    men: frozenset[str]
    bodies: frozenset[str]
    leading: frozenset[str]
    leaders: frozenset[str]
    nations: frozenset[str]
    before_verb: frozenset[str]
    passive: frozenset[str]
    determiners: frozenset[str]
    genitive: frozenset[str]
    titles: frozenset[str]
    infinitive: frozenset[str]
    that: frozenset[str]
    beside_verb: frozenset[str]
    after_verb: frozenset[str]
    joining: frozenset[str]
    prepositions: frozenset[str]
    pronouns: frozenset[str]
    subjects: frozenset[str]
    persons: frozenset[str]
    relative: frozenset[str]
    loose: frozenset[str]
    stressing: frozenset[str]
    joints: frozenset[str]
    barriers: frozenset[str]
    clause: frozenset[str]
    subordinate: frozenset[str]
    opening: frozenset[str]
    condition: frozenset[str]
    purpose: frozenset[str]
    having: frozenset[str]
    verb_last: frozenset[str]
    articles: frozenset[str]
    indefinite: frozenset[str]
    roles: frozenset[str]
    adverbs: frozenset[str]
    periods: frozenset[str]
    adjectival: frozenset[str]
    attaching: frozenset[str]
    agent: frozenset[str]
    finite: frozenset[str]
    verbs: frozenset[str]
    unsure: frozenset[str]
    bare: frozenset[str]
    verb_ending: re.Pattern[str]
    participle: re.Pattern[str]
    passive_participle: re.Pattern[str]
    adverb: re.Pattern[str]
    plural: re.Pattern[str]
    opens_phrase: re.Pattern[str]
    according: re.Pattern[str]
    who: frozenset[str]
    evaluating: frozenset[str]
    stance: frozenset[str]
    personal: frozenset[str]
    ordinal_stop: bool
    elides: bool
    commas_always: bool
    definition: re.Pattern[str]
    comparison: re.Pattern[str]
    cause: re.Pattern[str]
    prediction: re.Pattern[str]
    event: re.Pattern[str]
    opinion: re.Pattern[str]
    strong_opinion: re.Pattern[str]
    transition: re.Pattern[str]
    unit_next: re.Pattern[str]
    counted: re.Pattern[str]
    absolute: re.Pattern[str]
    office: re.Pattern[str]
    time: re.Pattern[str]
    record: re.Pattern[str]
    chrome: re.Pattern[str]
    chrome_word: re.Pattern[str]
    chrome_line: re.Pattern[str]
    read_also: re.Pattern[str]
    byline: re.Pattern[str]
    page_end: re.Pattern[str]
    about_author: re.Pattern[str]
    comments: re.Pattern[str]
    name_particles: re.Pattern[str]
    name_leads: re.Pattern[str]
    not_names: frozenset[str]
    honorifics: frozenset[str]
    offices: frozenset[str]
    organisations: frozenset[str]
    kin: frozenset[str]
    he: frozenset[str]
    she: frozenset[str]
    it: frozenset[str]
    own: frozenset[str]
    titles_of_men: frozenset[str]
    titles_of_women: frozenset[str]
    people: frozenset[str]
    does: frozenset[str]
    polite: frozenset[str]
    contrast: frozenset[str]
    which: frozenset[str]
    whose: frozenset[str]
    before_noun: frozenset[str]
    gerund: re.Pattern[str]
    modals: frozenset[str]
    variants: frozenset[str]
    case_ending: re.Pattern[str]
    negation: re.Pattern[str]

    @classmethod
    def of(cls, module: ModuleType, code: str) -> "Words":
        """Reads a language's module; a list it lacks is empty, a pattern it lacks never matches."""
        kinds = cls.__annotations__
        lists: dict[str, Any] = {name: _set(module, name) for name in kinds if kinds[name] == frozenset[str]}
        lists["month_starts"] = frozenset(month[:3] for month in lists["months"])
        lists["cues"] = lists["says"] | lists["thinks"] | lists["saying"]
        lists["joints"] = lists["loose"] | lists["subordinate"] | lists["stressing"]
        lists["barriers"] = lists["relative"] | lists["that"] | (lists["clause"] - lists["loose"])
        lists["adjectival"] |= lists["articles"] | lists["agent"]
        lists["verbs"] |= lists["finite"] | (lists["says"] - lists["nouns"])
        lists["verbs"] -= lists["passive"] & lists["bare"]
        patterns: dict[str, Any] = {name: _pattern(module, name) for name in kinds if kinds[name] == re.Pattern[str]}
        flags: dict[str, Any] = {name: getattr(module, name.upper(), False) for name in kinds if kinds[name] is bool}
        return cls(code=code, **flags, **lists, **(patterns | _composed(module)))


def _composed(module: ModuleType) -> dict[str, re.Pattern[str]]:
    """Patterns put together from several lists of a module."""
    units, numbers = module.UNITS, module.NUMBER_WORDS
    return {
        "unit_next": re.compile(rf"[\s-]?(?:{units})(?!\w)", re.VERBOSE),
        "counted": re.compile(grouped(rf"(?:{numbers})[\s-]+(?:\w+\s+){{0,2}}(?:{units})(?!\w)"), re.VERBOSE),
    }


def _set(module: ModuleType, name: str) -> frozenset[str]:
    return frozenset(getattr(module, name.upper(), "").split())


def _pattern(module: ModuleType, name: str) -> re.Pattern[str]:
    source = getattr(module, name.upper(), "")
    flags = re.VERBOSE | (re.IGNORECASE if name in _ANY_CASE else re.NOFLAG)
    return re.compile(grouped(source) if name in _GROUPED else source, flags) if source else _NEVER
