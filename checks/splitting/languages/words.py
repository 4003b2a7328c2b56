"""What a language's module holds, ready for use."""

import re
from dataclasses import dataclass
from types import ModuleType
from typing import Any

# Looked for in the text itself, as its place matters; the others in small letters, which takes a third of the time.
_ANY_CASE = {"according"}
_NEVER = re.compile(r"(?!)")


@dataclass(frozen=True, eq=False)
class Words:
    """One language's lists: single words are sets of lower-case forms, phrases are patterns for small letters."""

    code: str
    common: frozenset[str]
    abbreviations: frozenset[str]
    months: frozenset[str]
    cues: frozenset[str]
    says: frozenset[str]
    thinks: frozenset[str]
    saying: frozenset[str]
    nouns: frozenset[str]
    passive: frozenset[str]
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
    finite: frozenset[str]
    verb_ending: re.Pattern[str]
    according: re.Pattern[str]
    who: frozenset[str]
    ordinal_stop: bool
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
    joint: re.Pattern[str]
    absolute: re.Pattern[str]
    office: re.Pattern[str]
    time: re.Pattern[str]
    record: re.Pattern[str]
    chrome: re.Pattern[str]
    chrome_word: re.Pattern[str]
    chrome_line: re.Pattern[str]
    read_also: re.Pattern[str]
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
        lists["cues"] = lists["says"] | lists["thinks"] | lists["saying"]
        patterns: dict[str, Any] = {name: _pattern(module, name) for name in kinds if kinds[name] == re.Pattern[str]}
        return cls(
            code=code, ordinal_stop=getattr(module, "ORDINAL_STOP", False), **lists, **(patterns | _composed(module))
        )


def _composed(module: ModuleType) -> dict[str, re.Pattern[str]]:
    """Patterns put together from several lists of a module."""
    units, numbers = module.UNITS, module.NUMBER_WORDS
    clause = "|".join(f"{module.CLAUSE} {module.RELATIVE}".split())
    return {
        "unit_next": re.compile(rf"[\s-]?(?:{units})(?!\w)", re.VERBOSE),
        "counted": re.compile(rf"(?:{numbers})[\s-]+(?:\w+\s+){{0,2}}(?:{units})(?!\w)", re.VERBOSE),
        "joint": re.compile(
            rf"(?P<comma>[,;]?)\s(?P<joint>(?P<word>{'|'.join(clause.split())})\s+|(?<=;\s)(?=\S))", re.IGNORECASE
        ),
    }


def _set(module: ModuleType, name: str) -> frozenset[str]:
    return frozenset(getattr(module, name.upper(), "").split())


def _pattern(module: ModuleType, name: str) -> re.Pattern[str]:
    source = getattr(module, name.upper(), "")
    flags = re.VERBOSE | (re.IGNORECASE if name in _ANY_CASE else re.NOFLAG)
    return re.compile(source, flags) if source else _NEVER
