"""What stands beside a name and tells whose it is: a title, an office, an age, "the", the word for a ship."""

import re

from checks.splitting.asking.wordlists import AMBIGUOUS, of_people_alone, people, things
from checks.splitting.details.mentions import Mention
from checks.splitting.languages.words import Words

_WORD = re.compile(r"\w+(?:[’'-]\w+)*")
_NEAR = 40  # code points before a name in which the word before it is looked for
_FAR = 160  # code points behind a name in which "she" may stand for it
_ASIDE = re.compile(r"(?:,\s|\s\()([^,.;:()\n]{1,80})(?=[,.;:)\n]|$)")
_ASIDE_LONGEST = 80  # code points
_CLAUSE_SIGN = re.compile(r"[.,;:()\n“”\"«»]")
_AGE = re.compile(r"(?:aged\s)?\d{1,3}")
_PLACED = {
    "en": "in at near across outside inside around",
    "uk": "у в біля поблизу",
    "de": "in bei nahe",
    "fr": "à",
    "es": "en",
    "pl": "w we",
}
_BY_NAME = {"en": "the", "fr": "le la les l", "es": "el la los las"}


class Signs:
    """Questions about the neighbourhood of a name; each looks at a bounded piece of the text."""

    def __init__(self, text: str, words: Words):
        self._text, self._words = text, words
        self._people, self._alone, self._things = people(words), of_people_alone(words), things(words)
        self._placed = frozenset(_PLACED.get(words.code, "").split())
        self._articles = frozenset(_BY_NAME.get(words.code, "").split())
        self._has_cases = words.code in ("uk", "pl", "bg")

    def has_polite_title(self, mention: Mention) -> bool:
        """Whether "Mr" or the like stands before it."""
        if mention.title:
            return mention.title in self._words.honorifics
        small = (
            "" if self._words.code == "en" else self._before(mention).lower()
        )  # "el señor Kovo"; not "they miss Leeds"
        return small in self._words.women or small in self._words.men

    def is_ambiguous(self, first: str) -> bool:
        """Whether a given name is also what places and parties are called."""
        return first.lower() in AMBIGUOUS

    def is_common_noun(self, first: str) -> bool:
        """Whether a name's first word only begins the sentence: "Rival Sony"."""
        return first.lower() in self._people - self._alone

    def names_thing(self, mention: Mention) -> bool:
        """Whether the word before it says that a ship, a storm or a film has the name."""
        return self._before(mention).lower() in self._things

    def has_article(self, mention: Mention) -> bool:
        """Whether "the" stands before it: "the Anna Holm" is a ship, "the Anna Holm affair" is named after her."""
        return self._before(mention).lower() in self._articles

    def has_place_before(self, mention: Mention) -> bool:
        """Whether it stands where a place does: "in Zosh Kovo"."""
        return self._before(mention).lower() in self._placed

    def has_office(self, mention: Mention, *, alone: bool = False, spoke: bool = False) -> bool:
        """Whether an office or a word for people stands right before it: "President Kovo", "the skipper Zosh Kovo".

        `alone`: it is a single word, which after an office may be a town or a company; where nouns have cases even the
        surest office may have a town behind it, unless the name `spoke`.
        """
        before = mention.title or self._before(mention).lower()
        if not before or before in self._placed:
            return False
        if alone and self._has_cases and not spoke:
            return False
        known = self._alone if alone else self._people
        return before in known or (self._words.code != "en" and self._words.office.fullmatch(before) is not None)

    def has_description(self, mention: Mention) -> bool:
        """Whether what stands beside it, behind a comma, says who the person is: ", 45,", ", a fisherman,", " who"."""
        if " " in mention.text and self._is_office(_WORD.findall(self._clause_before(mention))):
            return True
        if self._words.code == "en" and re.compile(r",?\swho\s").match(self._text, mention.end):
            return True
        aside = _ASIDE.match(self._text, mention.end, mention.end + 2 * _NEAR + 4)
        if aside is None:
            return False
        if _AGE.fullmatch(aside[1].strip()):
            return True
        return self._is_office(_WORD.findall(aside[1]))

    def _clause_before(self, mention: Mention) -> str:
        """What stands before the comma in front of a name, from its clause's beginning: "The mayor of Tarn, | ..."."""
        before = self._text[max(0, mention.whole - _ASIDE_LONGEST) : mention.whole]
        return _CLAUSE_SIGN.split(before[:-2])[-1] if before.endswith(", ") else ""

    def _is_office(self, found: list[str]) -> bool:
        """Whether a phrase has a word for people, and none that makes it a clause or another person's title."""
        for at, word in enumerate(found):
            if word.lower() in self._words.finite or word.lower() in self._words.says:
                return False
            if word.lower() in self._alone:
                after = found[at + 1] if at + 1 < len(found) else ""
                return not after[:1].isupper() and after not in self._words.says and after not in self._words.finite
        return False

    def has_pronoun_behind(self, mention: Mention) -> bool:
        """Whether "he", "her" or the like follows soon; elsewhere than in English a thing may be meant."""
        if self._words.code != "en":
            return False
        following = _WORD.findall(self._text, mention.end, mention.end + _FAR)
        return any(word.lower() in self._words.he or word.lower() in self._words.she for word in following)

    def _before(self, mention: Mention) -> str:
        """The word right before a name and its title, "" where a sign stands between them."""
        before = self._text[max(0, mention.whole - _NEAR) : mention.whole]
        if not before.endswith((" ", "\u00a0", "’", "'")):
            return ""
        found = _WORD.findall(before)
        return found[-1] if found and before.rstrip(" \u00a0’'").endswith(found[-1]) else ""
