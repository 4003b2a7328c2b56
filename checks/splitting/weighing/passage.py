"""A statement under reading: which signs it bears, each looked for once."""

import re
from collections.abc import Iterable
from functools import cached_property
from typing import NamedTuple

from checks.splitting.languages.words import Words
from checks.splitting.weighing.lexicon import lexicon
from checks.splitting.weighing.wordmodel import Odds, model_for

# 1,200 - 3.5 - 800 - but not the 12 of 12:30, of F-16 or of 12th.
_AMOUNT = re.compile(r"(?<![\w.,:/-])[$€£₴¥]?\d{1,40}(?:[.,\s]\d{3}){0,6}(?:[.,]\d{1,12})?(?![\w:/]|-\w|\.\d)")
_SHARE = re.compile(r"\d\s?%|[$€£₴¥]\s?\d|\d\s?[€₴£$]")
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_LABEL = re.compile(
    r"\b(?:article|section|chapter|no|nr|art|page|стаття|статті|artikel|artículo|artykuł|title|act|part)\.?\s$"
)
_NAME = re.compile(r"(?<=[^.!?\s“\"„«:]\s)[^\W\d_a-zа-яіїєґß-öø-ÿ][^\W\d_A-Z]")  # a capital inside a sentence
_DIGIT = re.compile(r"\d")
_STRONG_PHRASE = 2.0
_PHRASE = 0.5
_MONTH_NEAR = 14  # code points between a day and its month


class Sums(NamedTuple):
    """What the words of a passage add up to (see lexicon.py)."""

    evaluation: float
    personal: bool
    worth: float
    fact: float
    speaking: list[tuple[float, str]]
    """The words that speak for worth, each with what it adds."""


class Passage:
    """The words of one draft; `speaker`: somebody says them, `direct`: in quotation marks."""

    def __init__(self, text: str, words: Words, *, speaker: bool = False, direct: bool = False):
        self.text, self.words, self.speaker, self.direct = text, words, speaker, direct
        self.lower = text.lower()
        self._known: dict[str, bool] = {}

    def has(self, sign: str) -> bool:
        """Whether a pattern of the language, by its name in Words, is found."""
        if sign not in self._known:
            self._known[sign] = getattr(self.words, sign).search(self.lower) is not None
        return self._known[sign]

    def count(self, sign: str) -> int:
        """How often a pattern of the language is found."""
        return sum(1 for _ in getattr(self.words, sign).finditer(self.lower))

    @property
    def bracketed(self) -> bool:
        """Whether all of it stands in brackets: the writer's own words, in a quotation too."""
        return self.text.startswith("(") and self.text.rstrip(",;:.").endswith(")")

    @cached_property
    def named(self) -> bool:
        """Whether it names somebody or something, as far as capitals tell."""
        return _NAME.search(self.text) is not None

    @cached_property
    def length(self) -> int:
        """Words, counted by the spaces between them."""
        return self.text.count(" ") + 1

    @cached_property
    def sums(self) -> Sums:
        """What its words add up to."""
        weights = map(lexicon(self.words).__getitem__, self.pieces)
        evaluation, personal, worth, fact, speaks = zip(*weights, strict=True)
        speaking = [pair for pair in zip(worth, speaks, strict=True) if pair[1]]
        return Sums(sum(evaluation), any(personal), sum(worth), sum(fact), speaking)

    @property
    def pieces(self) -> Iterable[str]:
        """What stands between its spaces, each once; the first without its capital, which says nothing."""
        first, *others = self.text.split()
        return dict.fromkeys((first.lower(), *others))

    def evaluation(self) -> float:
        """How much it evaluates: 2 for a strong phrase, 1 for an evaluating word, half for one that takes a stance."""
        phrases = _STRONG_PHRASE * self.has("strong_opinion") + _PHRASE * self.count("opinion")
        return self.sums.evaluation + phrases

    @cached_property
    def odds(self) -> Odds | None:
        """What the word model of its language says, None in a language that has none."""
        model = model_for(self.words.code)
        return None if model is None else model.sentence(self)

    @cached_property
    def amount(self) -> bool:
        """Whether it gives an amount: a number that is no date and no label, or a number word with its unit."""
        return (_DIGIT.search(self.lower) is not None and self._figure()) or self.has("counted")

    def _figure(self) -> bool:
        if _SHARE.search(self.lower):
            return True
        for match in _AMOUNT.finditer(self.lower):
            start, end = match.span()
            if self.words.unit_next.match(self.lower, end) or not (self._is_date(start, end) or self._is_label(start)):
                return True
        return False

    def _is_date(self, start: int, end: int) -> bool:
        if _YEAR.fullmatch(self.lower, start, end):
            return True
        beside = self.lower[max(0, start - _MONTH_NEAR) : start] + " " + self.lower[end : end + _MONTH_NEAR]
        return any(word.strip(".,()") in self.words.months for word in beside.split())

    def _is_label(self, start: int) -> bool:
        return _LABEL.search(self.lower[max(0, start - 12) : start]) is not None
