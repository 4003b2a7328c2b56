"""Who is named in a passage: persons with the pronoun that goes with them and their full names."""

import re
from typing import NamedTuple

from checks.splitting.details.mentions import UPPER, Mention, is_given, is_title, mentions
from checks.splitting.drafts import Span
from checks.splitting.languages import given
from checks.splitting.languages.words import Words
from checks.splitting.survey.entities import is_full_name

_FARTHEST = 10_000  # code points; a full name that stands farther back is not looked for
_OCCURRENCES = 12  # places of a last name that are looked at for its full name
_GIVEN = 4  # words before a last name that may hold the given name
_NOBODY = ("", "")
_BEFORE = 40  # code points before a last name that may hold the rest of it


class Person(NamedTuple):
    """Somebody: the last name, the fullest name so far, "he", "she" or "" where nothing tells, and where it stands.

    `sure` is False for two capitals of which nothing tells whether they name a person.
    """

    last: str
    name: str
    gender: str
    span: Span
    sure: bool = True


class People:
    """The persons of a text, found where they are asked for and remembered."""

    def __init__(self, text: str, words: Words):
        self._text, self._words = text, words
        self._full: dict[str, tuple[str, str]] = {}
        self._searched: dict[tuple[str, bool], int] = {}
        self._known: dict[Span, list[Person]] = {}

    def among(self, start: int, end: int) -> list[Person]:
        """The persons named in a passage, in order."""
        if (start, end) not in self._known:
            found = (self.person(mention) for mention in mentions(self._text, start, end, self._words))
            self._known[start, end] = [person for person in found if person is not None]
        return self._known[start, end]

    def person(self, mention: Mention) -> Person | None:
        """Who a name is, None when it is nobody, as far as titles, given names and the text before it tell."""
        span = (mention.start, mention.end)
        first, last = mention.text.split(" ", 1)[0], mention.text.rsplit(" ", 1)[-1]
        if not self._words.organisations.isdisjoint((first.lower(), last.lower())):
            return None
        gender = self._gender(mention)
        if is_full_name(mention.text, self._words):
            self._full.setdefault(last, (mention.text, gender))
            return Person(last, mention.text, gender, span)
        if " " not in mention.text:
            name, known = self.full_name(last, mention.start, titled=mention.title in self._words.honorifics)
            if name or (mention.title and not self._may_be_genitive(mention)):
                short = self._text[mention.whole : mention.end] if mention.title in self._words.honorifics else last
                return Person(last, name or short, gender or known, span)
            return None
        return Person(last, mention.text, gender, span, sure=mention.title != "")

    def _may_be_genitive(self, mention: Mention) -> bool:
        """Whether a name behind an office may be what it rules, as in languages without "of"."""
        return mention.title in self._words.offices and self._words.case_ending.fullmatch("о") is not None

    def fullest(self, span: Span) -> str:
        """The words of a span; where they are a short name alone, the full name."""
        found = list(mentions(self._text, *span, self._words))
        if len(found) == 1 and (found[0].whole, found[0].end) == span:
            person = self.person(found[0])
            if person and found[0].title in {"", *self._words.polite}:
                return person.name
        return self._text[slice(*span)]

    def _gender(self, mention: Mention) -> str:
        if mention.title in self._words.titles_of_men:
            return "he"
        if mention.title in self._words.titles_of_women:
            return "she"
        first = re.split(r"[\s-]", mention.text, maxsplit=1)[0].lower()
        if first in given.HE:
            return "he"
        return "she" if first in given.SHE else ""

    def full_name(self, last: str, before: int, *, titled: bool = False) -> tuple[str, str]:
        """The one full name with this last name that stands before a place, and its pronoun; "" and "" without one.

        `titled`: the last name stands after "Mr" or the like, so that the words before it are a person's, whatever
        they are.
        """
        if last not in self._full:
            found = self._full_names(last, before, titled=titled)
            if not found:
                return _NOBODY
            firsts = {name.split()[0] for name in found}
            self._full[last] = next(iter(found.items())) if len(firsts) == 1 else _NOBODY
        return self._full[last]

    def _full_names(self, last: str, before: int, *, titled: bool) -> dict[str, str]:
        """The full names between the place up to which they were looked for already and another."""
        found: dict[str, str] = {}
        at = max(self._searched.get((last, titled), 0), before - _FARTHEST)
        self._searched[last, titled] = before
        for _ in range(_OCCURRENCES):
            at = self._text.find(" " + last, at, before)
            if at < 0:
                break
            mention = self._ending_at(at, at + 1 + len(last), titled=titled)
            at += 1
            if mention and (is_full_name(mention.text, self._words) or (titled and not mention.first)):
                found[mention.text] = self._gender(mention)
        return found

    def _ending_at(self, at: int, end: int, *, titled: bool) -> Mention | None:
        """The name of several words whose last one begins behind the space at `at` and stops at `end`."""
        if self._text[end : end + 1].isalnum() or (not self._text[at - 1].isalnum() and self._text[at - 1] != "."):
            return None
        window = max(0, at - _BEFORE)
        before = self._text[window:at].split()
        if not before or before[-1][0] not in UPPER or not (titled or any(map(is_given, before[-_GIVEN:]))):
            return None
        space = self._text.find(" ", window, at) if window else 0
        start = max(window, self._text.rfind("\n", window, at) + 1, space)
        found = [each for each in mentions(self._text, start, end, self._words) if each.end == end]
        if not found or " " not in found[0].text or self._goes_back(found[0]):
            return None
        return found[0]

    def _goes_back(self, mention: Mention) -> bool:
        """Whether another capital stands right before a name, so that it may be longer: "Bonny | Lee Hale"."""
        if self._words.code != "en":  # elsewhere "Präsident" and "України" have capitals that are no name's
            return False
        before = self._text[max(0, mention.whole - _BEFORE) : mention.whole]
        word = before.split()[-1] if before[-1:] == " " and not before.isspace() else ""
        return (
            word[:1] in UPPER and word[-1:].isalnum() and not mention.title and not is_title(word.lower(), self._words)
        )
