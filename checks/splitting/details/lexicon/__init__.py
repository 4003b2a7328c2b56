"""Words for numbers, units and times, one module a language; `lexicon` reads them into dictionaries."""

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, cached_property
from importlib import import_module
from types import ModuleType

CODES = ("en", "uk", "de", "fr", "es", "pl")
Forms = dict[str, int]
_LETTERS = re.compile(r"\w+")


@dataclass(frozen=True, eq=False)
class Lexicon:
    """One language's words for numbers, units and times, in small letters.

    `numbers` and `scales` give a value each, `units` lead phrases to a unit, `months`, `weekdays`, `periods` and
    `ordinals` lead forms to their place in the order (from 1); `days` lead phrases to days from today.
    """

    code: str
    decimal: str
    numbers: dict[str, Decimal]
    scales: dict[str, Decimal]
    attached: dict[str, Decimal]
    fractions: dict[str, Decimal]
    units: dict[str, str]
    months: Forms
    weekdays: Forms
    periods: Forms
    ordinals: Forms
    days: dict[str, int]
    once: Forms
    alone: frozenset[str]
    articles: frozenset[str]
    joined_by: frozenset[str]
    joined_from: int
    range_words: frozenset[str]
    half: frozenset[str]
    share_of: frozenset[str]
    out_of: frozenset[str]
    one_in: frozenset[str]
    since: frozenset[str]
    ahead: frozenset[str]
    aged: frozenset[str]
    apart: frozenset[str]
    baseline: frozenset[str]
    until: frozenset[str]
    before: frozenset[str]
    about: frozenset[str]
    labels: frozenset[str]
    ordinal_endings: frozenset[str]
    clock: frozenset[str]
    of: frozenset[str]
    between: frozenset[str]
    last: frozenset[str]
    next: frozenset[str]
    this: frozenset[str]
    turned: bool
    ago_before: frozenset[str]
    ago_after: frozenset[str]
    hence_before: frozenset[str]
    hence_after: frozenset[str]
    quarter: frozenset[str]
    decade_before: frozenset[str]
    decade_ending: frozenset[str]
    year_words: frozenset[str]
    not_counted: frozenset[str]
    adjective: tuple[str, ...]
    noun: str
    capital_months: bool
    month_after: frozenset[str]

    @cached_property
    def day_starts(self) -> frozenset[str]:
        """The first words of the phrases for a day."""
        return frozenset(phrase.split()[0] for phrase in self.days)

    @cached_property
    def relative(self) -> frozenset[str]:
        """The words of which a date that is counted from the article's day has at least one, letters alone."""
        phrases = (*self.days, *self.months, *self.weekdays, *self.periods)
        return frozenset(_LETTERS.findall(phrase)[0] for phrase in phrases)

    @cached_property
    def unit_starts(self) -> frozenset[str]:
        """The first words of the phrases for a unit."""
        return frozenset(phrase.split()[0] for phrase in self.units)

    @cached_property
    def counting(self) -> frozenset[str]:
        """Every word that a number can begin with."""
        return frozenset().union(self.numbers, self.alone, self.articles, self.fractions)

    @cached_property
    def numeric(self) -> frozenset[str]:
        """Every word that numbers are made of."""
        return self.counting.union(self.scales, self.attached)

    @cached_property
    def starts(self) -> frozenset[str]:
        """Every word that a quantity or a date can begin with."""
        times = frozenset().union(self.months, self.weekdays, self.ordinals, self.last, self.next, self.this)
        turned = frozenset(self.periods) if self.turned else frozenset()
        return self.counting | self.day_starts | times | turned | self.decade_before | {"q"}


@cache
def lexicon(code: str) -> Lexicon:
    """The lexicon of a language; the English one for a language that has none."""
    known = code if code in CODES else "en"
    module = import_module(f"checks.splitting.details.lexicon.{known}")
    return Lexicon(
        code=known,
        decimal=module.DECIMAL,
        numbers=_values(module.NUMBERS) | getattr(module, "COMPOUNDS", {}),
        joined_from=module.JOINED_FROM,
        turned=getattr(module, "TURNED", False),
        adjective=tuple(getattr(module, "ADJECTIVE", "").split()),
        noun=module.NOUN,
        capital_months=getattr(module, "CAPITAL_MONTHS", False),
        units=_units(module.UNITS),
        days={phrase: int(days) for phrase, days in _pairs(module.DAYS)},
        scales=_values(module.SCALES),
        attached=_values(getattr(module, "ATTACHED", "")),
        fractions=_values(module.FRACTIONS),
        months=_order(module.MONTHS),
        weekdays=_order(module.WEEKDAYS),
        periods=_order(module.PERIODS),
        ordinals=_order(module.ORDINALS),
        once=_order(module.ONCE),
        **{name: _set(module, name) for name, kind in Lexicon.__annotations__.items() if kind == frozenset[str]},
    )


def _set(module: ModuleType, name: str) -> frozenset[str]:
    return frozenset(word.replace("_", " ") for word in getattr(module, name.upper(), "").split())


def _pairs(source: str) -> list[tuple[str, str]]:
    """The pairs of "a=1 b_c=2"; an underscore stands for the space in a phrase."""
    pairs = (pair.partition("=") for pair in source.split())
    return [(phrase.replace("_", " "), value) for phrase, _, value in pairs]


def _values(source: str) -> dict[str, Decimal]:
    return {word: Decimal(value) for word, value in _pairs(source)}


def _order(source: str) -> Forms:
    """Forms by place: "a b; c" is 1 for a and b, 2 for c."""
    return {form: place for place, group in enumerate(source.split(";"), 1) for form in group.split()}


def _units(source: str) -> dict[str, str]:
    """Phrases by line: "EUR: euro, euros"."""
    found: dict[str, str] = {}
    for line in source.strip().splitlines():
        unit, _, phrases = line.partition(":")
        found |= {" ".join(phrase.split()): unit.strip() for phrase in phrases.split(",")}
    return found
