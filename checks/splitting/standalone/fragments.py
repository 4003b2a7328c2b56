"""Statements cut off from their sentence get back what they say it of: "… and closed in 2011", "which employs 40".

No parser: the subject is what stands before the first verb of the sentence, or before the comma of a relative clause.
Where it is not plain which words those are, or whether an auxiliary before them counts here too, nothing is given.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from checks.splitting.details.mentions import Mention, mentions, ordinary
from checks.splitting.drafts import Draft, Span
from checks.splitting.languages.words import Words
from checks.splitting.standalone.people import People

_WORD = re.compile(r"\w+(?:[’'-]\w+)*")
_SUBJECT = 6  # words
_NOUN = 4  # words between an article and the comma before "which"
_CONTEXT = 45  # words of a sentence that is given whole for a participle clause
_STOPS = re.compile(r"[.!?…][\"”“»’')\]]*$")
_WHOLE_CLAUSE = frozenset(
    ["means", "meant", "mean", "makes", "made", "led", "leads", "would", "could", "can", "in", "is"]
)
_DEEPEST = 12  # drafts of one sentence
_PLURAL, _SINGULAR = frozenset(["are", "were", "have", "do"]), frozenset(["is", "was", "has", "does"])
_AUXILIARY = frozenset(["be", "been", "being", "is", "are", "was", "were", "has", "have", "had", "having"])


class Completion(NamedTuple):
    """What a statement is said of, where its own words go on, and what stands between: " " or ": "."""

    subject: str
    rest: int
    link: str = " "


class Fragments:
    """The statements of a text that begin inside a sentence."""

    def __init__(self, text: str, drafts: Sequence[Draft], words: Words, people: People):
        self._text, self._drafts, self._words, self._people = text, drafts, words, people

    def goes_on(self, at: int) -> bool:
        """Whether a draft begins inside the sentence of the one before."""
        if not at:
            return False
        before, draft = self._drafts[at - 1], self._drafts[at]
        if "\n" in self._text[before.end : draft.start]:
            return False
        return _STOPS.search(self._text[max(before.start, before.end - 4) : before.end]) is None

    def head(self, at: int) -> int:
        """The first draft of the sentence that a draft is part of."""
        first = max(0, at - _DEEPEST)
        while at > first and self.goes_on(at):
            at -= 1
        return at

    def is_subject(self, at: int, span: Span) -> bool:
        """Whether a name is the subject of the sentence that a draft goes on with, or stands before it."""
        head = self.head(at)
        if span[0] < self._drafts[head].start:
            return True
        subject = self._subject(head)
        return subject is not None and subject[0] <= span[0] and span[1] <= subject[1]

    def completed(self, at: int) -> Completion | None:
        """What a draft that goes on with a sentence is said of, None when that is not plain."""
        draft = self._drafts[at]
        words = [match for match, _ in zip(_WORD.finditer(self._text, draft.start, draft.end), range(3), strict=False)]
        if not words:
            return None
        first = words[0][0].lower()
        if first in self._words.which or first in self._words.whose:
            return self._relative(at, words, whose=first in self._words.whose)
        if self._text[draft.start] in "(,–—" or first in self._words.before_noun:
            return self._role(at)
        if first in self._words.loose and len(words) > 1:
            words = words[1:]
        if words[0][0].islower() and self._is_verb(words[0][0]) and self._stands_alone(at, words[0][0]):
            subject = self._subject(self.head(at))
            if subject is None or self._is_within_report(subject, words[0][0]):
                return None
            return Completion(self._people.fullest(subject), words[0].start())
        return None

    def participle(self, at: int) -> Span | None:
        """The sentence up to a draft that goes on with it by a participle ("leaving 30 people dead")."""
        draft = self._drafts[at]
        first = _WORD.match(self._text, draft.start)
        if first is None or not self._words.gerund.fullmatch(first[0]):
            return None
        start = self._drafts[self.head(at)].start
        return (start, draft.end) if self._text.count(" ", start, draft.end) < _CONTEXT else None

    def _is_verb(self, word: str) -> bool:
        words = self._words
        return (
            word in words.finite
            or word in words.says
            or word in words.does
            or words.verb_ending.fullmatch(word) is not None
        )

    def _stands_alone(self, at: int, verb: str) -> bool:
        """Whether a second verb needs none of the auxiliaries before it: "will open and close" does."""
        before = self._text[self._drafts[self.head(at)].start : self._drafts[at].start].lower()
        seen = set(_WORD.findall(before))
        if not seen.isdisjoint(self._words.modals):
            return False
        return seen.isdisjoint(_AUXILIARY | self._words.passive) or self._words.verb_ending.fullmatch(verb) is None

    def _is_within_report(self, subject: Span, verb: str) -> bool:
        """Whether a second verb may go on with what is said: "Police say he ran off and is hurt"."""
        first = _WORD.search(self._text, subject[1])
        return first is not None and first[0].lower() in self._words.cues and verb not in self._words.cues

    def _subject(self, at: int) -> Span | None:
        """The words before the first verb of a sentence, where they are plainly its subject."""
        draft = self._drafts[at]
        found: list[re.Match[str]] = []
        for match in _WORD.finditer(self._text, draft.start, draft.end):
            gap = self._text[found[-1].end() : match.start()] if found else ""
            if gap.strip():
                return self._before_aside(found) if gap.strip() == "," else None
            lower = match[0].lower()
            if not found and lower in self._words.loose:
                continue
            if found and match[0].islower() and self._is_verb(lower) and not self._is_article(found[-1][0]):
                return self._checked(found)
            found.append(match)
            if len(found) > _SUBJECT:
                return None
        return None

    def _is_article(self, word: str) -> bool:
        return word.lower() in self._words.before_noun or word.endswith("ly")

    def _checked(self, found: list[re.Match[str]]) -> Span | None:
        """The span of a subject that begins with an article or a name and does not end in a small word."""
        first, last = found[0][0], found[-1][0].lower()
        words = self._words
        if first.lower() in words.persons or first.lower() in words.prepositions or first.lower() in words.joining:
            return None
        if last in words.beside_verb or last in words.prepositions or last in words.joining or last.endswith("ly"):
            return None
        if not (first.lower() in words.before_noun or first[0].isupper()) or first.lower() in (
            "his",
            "her",
            "their",
            "its",
        ):
            return None
        return found[0].start(), found[-1].end()

    def _before_aside(self, found: list[re.Match[str]]) -> Span | None:
        """The subject before an apposition: a name or words with an article."""
        span = (found[0].start(), found[-1].end())
        if found[0][0].lower() in ("the", "a", "an"):
            return span
        named = list(mentions(self._text, *span, self._words))
        return span if len(named) == 1 and (named[0].whole, named[0].end) == span else None

    def _relative(self, at: int, words: list[re.Match[str]], *, whose: bool) -> Completion | None:
        """What "which", "who" or "whose" goes with: the name or noun before the comma."""
        if len(words) < 2:
            return None
        before = self._drafts[at - 1]
        end = before.end - 1
        person = words[0][0].lower() == "who"
        if self._text[end] != ",":
            return None
        span = self._named_before(before.start, end, person=person, thing=words[0][0].lower() == "which")
        span = span or self._noun_before(before.start, end)
        if span is None or not self._has_predicate(at, words[1], whose=whose) or not self._agrees(span, words[1][0]):
            return None
        link = f"{self._apostrophe()}s " if whose else " "
        return Completion(self._people.fullest(span), words[1].start(), link)

    def _apostrophe(self) -> str:
        return "’" if "’" in self._text[:5000] else "'"

    def _named_before(self, start: int, end: int, *, person: bool, thing: bool) -> Span | None:
        mention = self._mention_before(start, end)
        if mention is None:
            return None
        known = self._people.person(mention)
        if (person and known is None) or (thing and known is not None):
            return None
        article = self._text[max(start, mention.start - 4) : mention.start].lower() == "the "
        return mention.start - 4 * article, mention.end

    def _mention_before(self, start: int, end: int) -> Mention | None:
        found = [each for each in mentions(self._text, max(start, end - 80), end, self._words) if each.end == end]
        belongs = found and self._text[max(start, found[0].whole - 3) : found[0].whole] in ("'s ", "’s ")
        return found[0] if found and not belongs else None

    def _noun_before(self, start: int, end: int) -> Span | None:
        """The article and noun right before a comma, unless they hang on another noun ("the sale of the firm")."""
        words = list(_WORD.finditer(self._text, max(start, end - 80), end))[-_NOUN - 2 :]
        for index in range(len(words) - 2, 0, -1):
            lower = words[index][0].lower()
            if lower in ("the", "a", "an"):
                held = words[index - 1][0].lower() in ("of", "and", "or")
                counted = lower != "the" and self._words.unit_next.match(self._text, words[index].end())
                return None if held or counted else (words[index].start(), end)
            if lower in ordinary(self._words) or lower in self._words.infinitive or self._is_verb(lower):
                return None
            if self._text[words[index].end() : words[index + 1].start()] != " ":
                return None
        return None

    def _has_predicate(self, at: int, word: re.Match[str], *, whose: bool) -> bool:
        """Whether the relative is the subject of its clause: a verb follows, after "whose" behind one noun."""
        following = _WORD.findall(self._text, word.start(), self._drafts[at].end)[: 4 if whose else 2]
        if whose:
            verb = next((at for at, each in enumerate(following[1:], 1) if self._is_verb(each)), 0)
            return verb > 0 and not any(each.lower() in self._words.subjects for each in following[:verb])
        first = following[0].lower()
        if first.endswith("ly") or first in self._words.beside_verb - self._words.finite:
            first = following[-1].lower()
        return self._is_verb(first) or (first.endswith("s") and first.islower() and not self._is_verb(following[-1]))

    def _agrees(self, span: Span, verb: str) -> bool:
        """Whether the noun before "which" and its verb agree in number, and the clause is not about all before it."""
        last = self._text[slice(*span)].split()[-1].lower()
        plural = last.endswith("s") and not last.endswith("ss")
        if verb in _WHOLE_CLAUSE - _SINGULAR or any(sign.isdigit() for sign in last):
            return False
        return not ((verb in _PLURAL and not plural) or (verb in _SINGULAR and plural))

    def _role(self, at: int) -> Completion | None:
        """Who bears a role in brackets or after a comma at the end: "Mark Rutte (NATO Secretary General)"."""
        draft, before = self._drafts[at], self._drafts[at - 1]
        found = _WORD.findall(self._text, draft.start, draft.end)
        if len(found) < 2 or any(self._is_verb(word) for word in found):
            return None
        end = before.end - (self._text[before.end - 1] == ",")
        mention = self._mention_before(before.start, end)
        if mention is None or self._people.person(mention) is None or not mention.text[0].isupper():
            return None
        return Completion(self._people.fullest((mention.start, mention.end)), draft.start, ": ")
