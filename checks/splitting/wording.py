"""The words of one sentence with what stands between them, read once for all the rules that cut it."""

import re
from bisect import bisect_left, bisect_right
from functools import lru_cache

from checks.splitting.languages.words import Words

_WORD = re.compile(r"\w+(?:[’'.,-]\w+)*")
_ELIDED = re.compile(r"(?:[cdjlmnst]|(?:lors|puis)?qu)(?=[’']\w)|" + _WORD.pattern, re.IGNORECASE)  # French: "l'usine"
_PAUSES = frozenset(",;–—-")
_COMMAS = frozenset(",()–—-")
_NOTHING = frozenset(" ’'\u00a0")


class Wording:
    """A sentence word by word. A word is spoken of by its number; the offsets are code points of the text.

    Most questions are asked of words next to one another, some behind the last: there the word is "".
    """

    def __init__(self, text: str, start: int, end: int, words: Words):
        self.text, self.words = text, words
        found = [match.span() for match in (_ELIDED if words.elides else _WORD).finditer(text, start, end)]
        self.count = len(found)
        self.starts = [first for first, _ in found]
        self.ends = [last for _, last in found]
        self.lower = [text[first:last].lower() for first, last in found]
        self.gaps = [text[a:b] for (_, a), (b, _) in zip([(0, start), *found], [*found, (end, 0)], strict=True)]
        self._commas = [at for at, gap in enumerate(self.gaps) if gap != " " and not _COMMAS.isdisjoint(gap)]
        forms = [at for at, word in enumerate(self.lower) if _is_verb_form(word, words)]
        self.verbs = [at for at in forms if self._acts_as_verb(at)]
        self._is_verb = frozenset(self.verbs)
        self.lower += ["", "", "", ""]

    def _acts_as_verb(self, at: int) -> bool:
        """Whether a form of a verb is one: in small letters, no infinitive, and no adjective behind an article."""
        if self.capital(at):
            return False
        before = self.lower[at - 1] if at else ""
        if before in self.words.infinitive:
            return False
        return self.lower[at] in self.words.verbs or before not in self.words.articles

    def at(self, offset: int) -> int:
        """The first word that begins at an offset or after it."""
        return bisect_left(self.starts, offset)

    def sign(self, at: int) -> bool:
        """Whether a mark of any sort stands before a word."""
        gap = self.gaps[at]
        return gap != " " and not _NOTHING.issuperset(gap)

    def pause(self, at: int) -> bool:
        """Whether a comma, a semicolon or a dash stands before a word."""
        return not _PAUSES.isdisjoint(self.gaps[at])

    def comma(self, at: int) -> bool:
        """Whether a comma, a dash or a bracket stands before a word."""
        return not _COMMAS.isdisjoint(self.gaps[at])

    def commas_between(self, first: int, last: int) -> list[int]:
        """The words behind `first` and before `last` that have a comma, dash or bracket before them."""
        return self._commas[bisect_right(self._commas, first) : bisect_left(self._commas, last)]

    def next_comma(self, at: int) -> int:
        """The first word after `at` with a comma, dash or bracket before it; the number of words when there is none."""
        place = bisect_right(self._commas, at)
        return self._commas[place] if place < len(self._commas) else self.count

    def capital(self, at: int) -> bool:
        """Whether a word begins with a capital or a digit, as names and figures do."""
        return at < self.count and not self.text[self.starts[at]].islower()

    def figure(self, at: int) -> bool:
        """Whether a word begins with a digit."""
        return self.lower[at][:1].isdigit()

    def verb(self, at: int) -> bool:
        """Whether a word is a finite verb by the lists, or by an ending where no article makes it an adjective."""
        return at in self._is_verb

    def past(self, at: int) -> bool:
        """Whether a verb that may be a noun is an English past, not a form like "calls"."""
        return self.words.code == "en" and not self.lower[at].endswith("s")

    def past_adverbs(self, at: int) -> int:
        """The first word from `at` on that is no adverb."""
        while self.lower[at] in self.words.adverbs or self._is_ly(at):
            at += 1
        return at

    def _is_ly(self, at: int) -> bool:
        return self.words.code == "en" and self.lower[at].endswith("ly") and not self.capital(at)

    def next_verb(self, at: int) -> int:
        """The first finite verb from a word on; the number of words when there is none."""
        place = bisect_left(self.verbs, at)
        return self.verbs[place] if place < len(self.verbs) else self.count

    def last_verb(self, first: int, last: int) -> int:
        """The last finite verb before the word `last`; `first` when none stands between the two."""
        place = bisect_left(self.verbs, last)
        return max(first, self.verbs[place - 1]) if place else first

    def has_verb(self, first: int, last: int) -> bool:
        """Whether one of the words from `first` to the one before `last` is a finite verb."""
        return self.next_verb(first) < last


@lru_cache(maxsize=20_000)
def _is_verb_form(lower: str, words: Words) -> bool:
    return lower in words.verbs or words.verb_ending.fullmatch(lower) is not None
