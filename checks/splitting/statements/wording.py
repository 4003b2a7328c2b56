"""The words of one sentence with what stands between them, read once for all the rules that cut it."""

import re
from bisect import bisect_left, bisect_right
from functools import cache
from itertools import accumulate

from checks.splitting.languages.words import Words

_WORD = r"\w+(?:[’'.,-]\w+)*"
_WORDS = re.compile(rf"({_WORD})(\W*)")
_ELIDED = re.compile(rf"((?:[cdjlmnst]|(?:lors|puis)?qu)(?=[’']\w)|{_WORD})(\W*)", re.IGNORECASE)  # French: "l'usine"
_PARTED = re.compile(r"(?!-)(?:\s*[»”’)\]%€°.,;:!?…])*[^\s—]*[\s—]+(?:[–—-]+\s+)?")  # closing marks, space, a dash
_PAUSES = frozenset(",;–—-")
_COMMAS = frozenset(",()–—-")
_NOTHING = frozenset(" ’'\u00a0")
_MOST_FORMS = 60_000
_BEHIND = ["", "", "", ""]
_VERB, _ENDING, _JOINT = 1, 2, 3


class Wording:
    """A sentence word by word; a word is spoken of by its number, `gaps` stand before each word and behind the last.

    Most questions are asked of words next to one another, some behind the last: there the word is "".
    """

    def __init__(self, sentence: str, words: Words):
        self.words = words
        found = (_ELIDED if words.elides else _WORDS).findall(sentence)
        self.count = len(found)
        behind: tuple[str, ...] = ()
        self.written: tuple[str, ...] = ()
        if found:
            self.written, behind = zip(*found, strict=True)
        self.gaps = (sentence[: sentence.find(self.written[0])] if found else sentence, *behind)
        self.lower = " ".join(self.written).lower().split(" ") + _BEHIND
        self._signs = [at for at, gap in enumerate(self.gaps[:-1]) if gap != " "]
        self._commas = [at for at in self._signs if not _COMMAS.isdisjoint(self.gaps[at])]
        uses = _uses(words)
        used = [(at, use) for at, word in enumerate(self.lower) if (use := uses[word])]
        self._conjunctions = [at for at, use in used if use == _JOINT]
        self.verbs = self._verbs(used)
        self._is_verb = frozenset(self.verbs)

    def starts(self) -> list[int]:
        """Where each word begins, in code points of the sentence."""
        lengths = [len(part) for pair in zip(self.gaps, self.written, strict=False) for part in pair]
        return list(accumulate(lengths))[::2]

    def place(self, at: int) -> int:
        """Where a statement that begins at a word begins: before its opening mark; 0 where nothing parts the words."""
        gap = self.gaps[at]
        parted = _PARTED.match(gap)
        return self.starts()[at] - len(gap) + parted.end() if parted else 0

    def joints(self) -> list[int]:
        """The words at which a statement could begin: after a sign, at a bracket or at a conjunction."""
        return sorted({*self._signs, *self._conjunctions})

    def _verbs(self, used: list[tuple[int, int]]) -> list[int]:
        """The forms of verbs that are finite verbs: in small letters, no infinitive, no adjective behind an article."""
        adjectival, infinitive = self.words.adjectival, self.words.infinitive
        found = []
        for at, use in used:
            before = self.lower[at - 1]
            if use == _JOINT or before in infinitive or (use == _ENDING and before in adjectival):
                continue
            if self.written[at][0].islower():
                found.append(at)
        return found

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
        return at < self.count and not self.written[at][0].islower()

    def figure(self, at: int) -> bool:
        """Whether a word begins with a digit."""
        return bool(self.lower[at][:1].isdigit())

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


class _Uses(dict[str, int]):
    """What a word is by its form: a verb, a conjunction that may begin a statement, or neither; each looked up once."""

    def __init__(self, words: Words):
        super().__init__()
        self._words = words

    def __missing__(self, lower: str) -> int:
        if len(self) >= _MOST_FORMS:
            self.clear()
        self[lower] = found = self._use(lower)
        return found

    def _use(self, lower: str) -> int:
        words = self._words
        if lower in words.joints:
            return _JOINT
        ending = words.verb_ending.fullmatch(lower) is not None
        if lower in words.verbs and not (ending and words.code == "en"):  # "his alleged partner"
            return _VERB
        return _ENDING if ending else 0


@cache
def _uses(words: Words) -> _Uses:
    return _Uses(words)
