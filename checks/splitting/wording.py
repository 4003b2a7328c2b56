"""The words of one sentence with what stands between them, read once for all the rules that cut it."""

import re
from bisect import bisect_left
from functools import lru_cache

from checks.splitting.languages.words import Words

_WORD = re.compile(r"\w+(?:[’'.,-]\w+)*")
_ELIDED = re.compile(r"(?:[cdjlmnst]|(?:lors|puis)?qu)(?=[’']\w)|" + _WORD.pattern, re.IGNORECASE)  # French: "l'usine"
_PAUSES = frozenset(",;–—-")
_COMMAS = frozenset(",()–—-")


class Wording:
    """A sentence word by word. A word is spoken of by its number; the offsets are code points of the text."""

    def __init__(self, text: str, start: int, end: int, words: Words):
        self.text, self.start, self.end, self.words = text, start, end, words
        found = list((_ELIDED if words.elides else _WORD).finditer(text, start, end))
        self.starts = [match.start() for match in found]
        self.ends = [match.end() for match in found]
        self.lower = [match[0].lower() for match in found]

    def __len__(self) -> int:
        return len(self.starts)

    def at(self, offset: int) -> int:
        """The first word that begins at an offset or after it."""
        return bisect_left(self.starts, offset)

    def gap(self, at: int) -> str:
        """What stands between the word before and this one."""
        before = self.ends[at - 1] if at else self.start
        return self.text[before : self.starts[at] if at < len(self) else self.end]

    def sign(self, at: int) -> bool:
        """Whether a mark of any sort stands before a word."""
        return bool(self.gap(at).strip(" ’'\u00a0"))

    def pause(self, at: int) -> bool:
        """Whether a comma, a semicolon or a dash stands before a word."""
        return not _PAUSES.isdisjoint(self.gap(at))

    def comma(self, at: int) -> bool:
        """Whether a comma, a dash or a bracket stands before a word."""
        return not _COMMAS.isdisjoint(self.gap(at))

    def next_comma(self, at: int) -> int:
        """The first word after `at` with a comma, dash or bracket before it; the number of words when there is none."""
        return next((i for i in range(at + 1, len(self)) if self.comma(i)), len(self))

    def is_in(self, at: int, listed: frozenset[str]) -> bool:
        """Whether there is such a word, and it is in a list."""
        return at < len(self) and self.lower[at] in listed

    def capital(self, at: int) -> bool:
        """Whether a word begins with a capital or a digit, as names and figures do."""
        return at < len(self) and not self.text[self.starts[at]].islower()

    def figure(self, at: int) -> bool:
        """Whether a word begins with a digit."""
        return at < len(self) and self.lower[at][0].isdigit()

    def verb(self, at: int) -> bool:
        """Whether a word is a finite verb by the lists, or by an ending where no article makes it an adjective."""
        if at >= len(self) or self.capital(at) or not _is_verb_form(self.lower[at], self.words):
            return False
        before = self.lower[at - 1] if at else ""
        if before in self.words.infinitive:
            return False
        return self.lower[at] in self.words.verbs or before not in self.words.articles

    def past(self, at: int) -> bool:
        """Whether a verb that may be a noun is an English past, not a form like "calls"."""
        return self.words.code == "en" and not self.lower[at].endswith("s")

    def past_adverbs(self, at: int) -> int:
        """The first word from `at` on that is no adverb."""
        while self.is_in(at, self.words.adverbs) or (at < len(self) and self._is_ly(at)):
            at += 1
        return at

    def _is_ly(self, at: int) -> bool:
        return self.words.code == "en" and self.lower[at].endswith("ly") and not self.capital(at)

    def has_verb(self, first: int, last: int) -> bool:
        """Whether one of the words from `first` to the one before `last` is a finite verb."""
        return any(self.verb(at) for at in range(first, last))


@lru_cache(maxsize=20_000)
def _is_verb_form(lower: str, words: Words) -> bool:
    return lower in words.verbs or words.verb_ending.fullmatch(lower) is not None
