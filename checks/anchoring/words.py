"""A text as words: what counts when two wordings are compared, and where sentences end.

White space and the style of quotation marks and dashes do not count; everything else does: letters, their case, digits
and punctuation. A word here is a run of letters and digits, or a single other
sign.
"""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable
from functools import cached_property
from itertools import accumulate, pairwise

# One character for one, so that a place in the folded text is the same place in the text.
_TYPOGRAPHY = str.maketrans("“”„‟«»‘’‚‛‹›′‐‑‒–—―−", "\"\"\"\"\"\"'''''''-------")

# Scripts without spaces between words: each letter is a word here (Thai to Myanmar, Khmer, kana, Chinese).
UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_WORD = re.compile(rf"[^\W{UNSPACED}]+|\S")

# Where a sentence may end: at the end of a line, after a full stop of Chinese or Japanese, and after another full stop
# with a space behind it. The group is the letter the next sentence would begin with.
_END = re.compile(r"[.!?…][\"')\]]*(?=\s+[\"'(\[]*(.))|[。！？][\"')\]」』]*|\n")

# Signs that make one word of what stands on both sides ("can't", "well-known", "and/or"), those that do it between
# digits only ("1.5", "10:30", "5–10"), and those that belong to the number after or before them ("-5", "$5", "5%").
_JOINERS = "'’-‐‑/@&"
_BETWEEN_DIGITS = ".,:–−"
_BEFORE_DIGIT = "+-–−$€£¥#"
_AFTER_DIGIT = "%‰°€£¥"

# The characters by which the rest of a cut word is known; longer words are compared by these.
_REST = 40


def folded(text: str) -> str:
    """The text in one style of quotation marks and dashes, as long as it was."""
    return text.translate(_TYPOGRAPHY)


def tokens(text: str) -> list[str]:
    """The words of a text, as they are."""
    return _WORD.findall(text)


def joined(text: str, place: int) -> bool:
    """Whether what stands before and after a place is one word or one number: "can|not", "1|.5", "can|'t", "-|5"."""
    if not 0 < place < len(text):
        return False
    last, first = text[place - 1], text[place]
    if _is_letter(first):
        before = text[place - 2 : place - 1]
        return _is_letter(last) or _joins(before, last, first) or (first.isdigit() and _is_sign(before, last))
    if _is_letter(last):
        return _joins(last, first, text[place + 1 : place + 2]) or (last.isdigit() and first in _AFTER_DIGIT)
    return False


def rest_of_word(text: str, place: int) -> tuple[str, str]:
    """What stands on both sides of a place inside of a word or number, in one style; nothing where it is not inside."""
    if not joined(text, place):
        return "", ""
    before, after = text[max(0, place - _REST) : place], text[place : place + _REST]
    return folded(before.split()[-1]), folded(after.split()[0])


def _is_letter(character: str) -> bool:
    """Whether it is part of a word: a letter, a digit, an underscore or a combining mark."""
    return bool(character) and (
        character.isalnum() or character == "_" or unicodedata.category(character).startswith("M")
    )


def _joins(before: str, sign: str, after: str) -> bool:
    """Whether a sign makes one word of the characters on its two sides."""
    if sign in _BETWEEN_DIGITS:
        return before.isdigit() and after.isdigit()
    return sign in _JOINERS and _is_letter(before) and _is_letter(after)


def _is_sign(before: str, sign: str) -> bool:
    """Whether it belongs to the number after it: a minus or a currency that does not follow a letter."""
    return sign in _BEFORE_DIGIT and not _is_letter(before)


class Words:
    """The words of a text: `tokens` as they are compared, and `starts` and `ends`, their places in it (code points)."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.folded = folded(text)
        self.tokens: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        for found in _WORD.finditer(self.folded):
            self.tokens.append(found[0])
            self.starts.append(found.start())
            self.ends.append(found.end())
        # Whether no white space stands before a word: "a part" is not "apart", nor "10 -5" "10-5".
        self.glued = [False, *(end == start for end, start in zip(self.ends, self.starts[1:], strict=False))]

    @cached_property
    def sentences(self) -> list[tuple[int, int]]:
        """The sentences as ranges of words, in order; together they hold every word.

        By a plain rule that is the same for every language and every version: cutting an abbreviation off does no harm
        here, as it is cut off in both texts.
        """
        ends = [m.end() for m in _END.finditer(self.folded) if not (m[1] and m[1].islower())]
        bounds = [0, *(bisect_left(self.starts, end) for end in ends), len(self.tokens)]
        return [(first, last) for first, last in pairwise(bounds) if first < last]

    @cached_property
    def _letters(self) -> list[int]:
        return [0, *accumulate(token.isalnum() for token in self.tokens)]

    def says_something(self, first: int, last: int) -> bool:
        """Whether a range of words has a letter or digit."""
        return self._letters[first] < self._letters[last]

    def wording(self, first: int, last: int) -> str:
        """What a range of words says: two ranges say the same when this is the same."""
        return " ".join(self.folded[self.starts[first] : self.ends[last - 1]].split())


def same_words(one: str, other: str) -> bool:
    """Whether two wordings are the same words: white space and the style of quotation marks and dashes do not count."""
    return " ".join(folded(one).split()) == " ".join(folded(other).split())


def standing_once(wordings: Iterable[str], text: str, within: list[tuple[int, int]]) -> list[tuple[int, int] | None]:
    """Where each wording stands whole inside one of some stretches of a text, as a span; None unless just once."""
    stretches = [(start, folded(text[start:end])) for start, end in within]
    return [_standing_once(folded(wording), text, stretches) for wording in wordings]


def _standing_once(wording: str, text: str, stretches: list[tuple[int, str]]) -> tuple[int, int] | None:
    found = list[tuple[int, int]]()
    for start, stretch in stretches if wording else ():
        at = stretch.find(wording)
        while at >= 0 and len(found) < 2:
            place = (start + at, start + at + len(wording))
            if not (joined(text, place[0]) or joined(text, place[1])):
                found.append(place)
            at = stretch.find(wording, at + 1)
    return found[0] if len(found) == 1 else None
