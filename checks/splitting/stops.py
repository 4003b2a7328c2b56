"""What a full stop is: the end of a sentence, or a part of the word before it - abbreviation, initial or ordinal."""

import re
from dataclasses import dataclass
from functools import cache

from checks.splitting.languages import CODES
from checks.splitting.languages import abbreviations as other
from checks.splitting.languages.words import Words

_BEFORE_WORD = re.compile(r"[\s\"“„«»”‹›(\[/>]")
_ELISION = re.compile(r"(?:l|d|dell|all|dall|nell|sull|un|qu)['’]")  # l'art, dell'Ing
_INITIALS = re.compile(r"(?:[^\W\d_]{1,2}\.-?)*[^\W\d_]")  # U.S, Ph.D, J.-P
_ROMAN = re.compile(r"[IVXLCІХ]{1,6}")  # Ukrainians type some of them in Cyrillic
_ORDINAL = re.compile(r"\d{1,2}|\d[05]0")  # of days, places and anniversaries; larger numbers end a sentence more often
_NUMERAL = re.compile(r"\d|\b[IVXLCІХ]+\b")
_NUMBER = re.compile(r"[\"“„«(\[–—-]?\s?(?:\d|(?:[IVXLCІХ]{2,6}|[VXХ])\b)")
_WORD = re.compile(r"[\"“„«»‘'(\[¿¡\s]{0,4}([^\W_]+)([’']?)\s?(.?)")
_SPEECH = re.compile(r"(?:''|[\"“„«])\s?[^\W\d_a-z][\w’']*[\s,]")  # no nickname: in 'C.L. "Nil" Roe' one word is quoted
_SAID = re.compile(r"(?:[^\W\d_a-z][\w’'.-]*\s){1,3}([^\W\d_]+)(?:[.,;!?]|$)")
_LABEL = re.compile(r"\d{1,3}|[^\W\d_]|[IVX]{1,5}")
_VOWEL = re.compile(r"[aeiouyàâäáãåæéèêëíìîïóòôöõøœúùûüýąęěůőűаеєиіїоуюяёыэѝъαεηιουωάέήίόύώ]")
_LOOK_BACK = 60  # code points are enough for the last word
_FRONTED = 40  # code points; a date or hour put first is no longer than this
_FRONTED_WORDS = 4


@dataclass(frozen=True, eq=False)
class Stops:
    """What a language knows of full stops; all words in small letters, abbreviations without their last stop.

    A stop after one of `abbreviations` ends a sentence only before one of `first`, the words that begin sentences;
    after one that `may_end` before any capital, unless only a phrase with one of `fronting` stands before. `goes_on`
    are capitals that never begin one there: "9 p.m. Eastern". `before_number` holds abbreviations that are words of
    their own where no number follows. `says` are verbs of saying.
    """

    code: str
    abbreviations: frozenset[str]
    may_end: frozenset[str]
    before_number: frozenset[str]
    first: frozenset[str]
    fronting: frozenset[str]
    goes_on: frozenset[str]
    says: frozenset[str]
    ordinals: bool

    def ends(self, line: str, start: int, stop: int, at: int, *, known: bool) -> bool:
        """Whether the full stop at `stop` ends the sentence from `start`; the capital or digit behind it is at `at`.

        `known`: nupunkt says so, whose lists of English are longer than ours.
        """
        before = line[max(start, stop - _LOOK_BACK) : stop].rstrip()
        after = line[at : at + _LOOK_BACK]
        word = _ELISION.sub("", _BEFORE_WORD.split(before)[-1], count=1).lstrip("–—-‘’'‚`>")
        if not word.strip("."):
            return True  # behind a closing mark, or the last of a spaced ellipsis ". . ."
        noted = _NUMBER.match(after) and in_brackets(before)  # "(see p. 4)"
        before = before[: -len(word)].rstrip()
        if noted or self._is_label(before, word) or (stop - start < _FRONTED and _is_dateline(line[start:stop], after)):
            return False
        if word.lower() in self.may_end and self._is_counted(before, word):
            return self._may_end(line, start, stop, after)
        return self._ends_after(word, after, known=known)

    def _is_label(self, before: str, word: str) -> bool:
        """Whether a word is the number or letter of an item: first of all, or behind another mark."""
        if not before:
            return _LABEL.fullmatch(word) is not None
        if not word.isdigit() or len(word) > 2 or before[-1] not in ".:;!?":
            return False
        return _BEFORE_WORD.split(before[:-1])[-1].lower() not in self.abbreviations | self.before_number

    def _is_counted(self, before: str, word: str) -> bool:
        """Whether a unit of one or two letters stands with its number: "2018 r." ends a sentence, "w r. Nil" none."""
        number = _BEFORE_WORD.split(before)[-1].rstrip(".")
        return len(word) > 2 or number[-1:].isdigit() or bool(_ROMAN.fullmatch(number)) or number in self.abbreviations

    def _may_end(self, line: str, start: int, stop: int, after: str) -> bool:
        if _NUMBER.match(after) or _word(after) in self.goes_on:
            return False
        return self.begins(after) or stop - start >= _FRONTED or not self._is_fronted(line[start:stop])

    def _is_fronted(self, phrase: str) -> bool:
        """Whether a phrase is only a date or an hour put first: "In May 2019 r.", "5 May 2019 r."."""
        short = phrase.count(" ") < _FRONTED_WORDS or _word(phrase) in self.fronting
        return short and _NUMERAL.search(phrase) is not None

    def _ends_after(self, word: str, after: str, *, known: bool) -> bool:
        lower = word.lower()
        if lower in other.NEVER_LAST:
            return False
        if len(word) > 1 and lower in self.before_number:
            if _NUMBER.match(after):
                return False
            if lower not in self.abbreviations:
                return True
        head, _, tail = word.rpartition("-")  # "then-Sen"
        title = (tail.lower() in other.BEFORE_NAMES or (head and tail.lower() in self.abbreviations)) and tail.istitle()
        if title or lower in self.abbreviations or _INITIALS.fullmatch(word) or _shortened(word):
            return self.begins(after) or (word[0].isupper() and len(word) > 1 and bool(_SPEECH.match(after)))
        if _ROMAN.fullmatch(word) or _ORDINAL.fullmatch(word):
            return self.begins(after) if self.ordinals else word.isdigit() or known or self.begins(after)
        # "Wm. Blair" is more frequent than "in the Sun. Blair".
        short_name = self.code == "en" and len(word) <= 3 and word.istitle()
        return known or not short_name or self.begins(after)

    def ends_lower(self, before: str, first: str, *, known: bool) -> bool:
        """Whether the stop after `before` ends a sentence although the next word, `first`, bears no capital.

        Unless nupunkt knows better, that word must be one that begins sentences, and the last word no abbreviation by
        its length or its end.
        """
        word = _BEFORE_WORD.split(before)[-1].lower()
        if word in self.abbreviations or word in self.may_end or _INITIALS.fullmatch(word):
            return False
        whole = word.isalpha() and (len(word) >= 7 or (len(word) >= 4 and _VOWEL.match(word[-1]) is not None))
        return known or (whole and first in self.first)

    def is_said(self, after: str) -> bool:
        """Whether a text begins with a name and its verb of saying, as behind a question: "“Why?” Mr Hale asked."."""
        match = _SAID.match(after)
        return match is not None and match[1] in self.says and not self.begins(after)

    def begins(self, after: str, *, plainly: bool = False) -> bool:
        """Whether a text begins with a word that begins sentences and is no part of a name here.

        `plainly`: the word behind it must be in small letters, as in few names.
        """
        match = _WORD.match(after)
        if not match:
            return False
        word, elided, following = match[1].lower(), match[2], match[3]
        if word not in self.first and not (elided and f"{word}'" in self.first):
            return False
        if plainly:
            return following.islower()
        return not (word in other.PARTICLES and following.isupper()) and not (len(word) == 1 and following == ".")


def in_brackets(before: str) -> bool:
    """Whether a bracket is open at the end of a text: "(see p" or "[page"."""
    return before.count("(") + before.count("[") > before.count(")") + before.count("]")


def _is_dateline(sentence: str, after: str) -> bool:
    """Whether a place of publication in capitals comes before a dash: "MOSUL, Iraq - Troops"."""
    return after[0] in "–—-" and sentence[:3].isupper() and sentence[:3].isalpha()


def _word(text: str) -> str:
    match = _WORD.match(text)
    return match[1].lower() if match else ""


def _shortened(word: str) -> bool:
    """Whether a word cannot be a whole one: it has no vowel, and is neither an acronym nor the symbol of a measure."""
    short = 2 <= len(word) <= 4 and word.isalpha() and word[1:].islower()
    return short and word.lower() not in other.WITHOUT_STOP and not _VOWEL.search(word.lower())


@cache
def stops_of(words: Words) -> Stops:
    """The full stops of a language; of one without word lists only abbreviations and ordinals are known."""
    listed = words.code in CODES
    own = words.abbreviations if listed else frozenset(other.OTHERS.get(words.code, "").split())
    return Stops(
        code=words.code,
        abbreviations=own | frozenset(other.EVERYWHERE),
        may_end=words.may_end if listed else frozenset(["etc"]),
        before_number=words.before_number if listed else frozenset(),
        first=words.first | words.subjects | words.prepositions if listed else frozenset(),
        fronting=words.prepositions if listed else frozenset(),
        goes_on=words.goes_on if listed else frozenset(),
        says=words.says if listed else frozenset(),
        ordinals=words.ordinal_stop if listed else words.code in other.ORDINAL_STOP,
    )
