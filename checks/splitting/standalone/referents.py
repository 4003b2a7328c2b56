"""Whom "he", "she" and "it" mean at the start of a statement: the one fitting name before it, or nobody.

The statements before it in its paragraph are read backwards, or the last ones of the paragraph before. The nearest
that names somebody who fits decides, and only where it names one; a person without a name there ("the striker") or
words that may be a name leave the pronoun unresolved. A wrong name is worse than none.
"""

import re
from collections.abc import Sequence

from checks.splitting.details.mentions import Mention, mentions
from checks.splitting.drafts import Draft
from checks.splitting.languages.words import Words
from checks.splitting.standalone.people import People, Person

_BACK = 3  # statements
_WORD = re.compile(r"\w+(?:[’'-]\w+)*")
_SUBJECT = 5  # words at the start of a statement in which a person without a name is its subject


class Referents:
    """The pronouns of a text, asked for in the order of its drafts."""

    def __init__(self, text: str, drafts: Sequence[Draft], words: Words, people: People):
        self._text, self._drafts, self._words, self._people = text, drafts, words, people
        self._known: dict[int, list[Person]] = {}
        self._meant: dict[int, Person] = {}

    def person(self, at: int, gender: str) -> Person | None:
        """The person whom "he" or "she" means at the start of a draft, by its place in the list."""
        for before in self._before(at):
            fitting = [each for each in self._named(before) if each.gender in ("", gender)]
            if not fitting:
                if self._has_unnamed(before):
                    return None
                continue
            one = len({each.last for each in fitting}) == 1 and fitting[0].sure
            if not one or self._has_unnamed(before) or self._has_pronoun(before, fitting[0]):
                return None
            self._meant[at] = max(fitting, key=lambda person: len(person.name))
            return self._meant[at]
        return None

    def thing(self, at: int) -> Mention | None:
        """The organisation or place that "it" means: the subject of the statement before, when that is one name."""
        if not at or self._starts_paragraph(at):
            return None
        before = self._drafts[at - 1]
        found = list(mentions(self._text, before.start, before.end, self._words))
        if not found or before.clear == "heading" or not self._is_subject(found[0], before):
            return None
        person = self._people.person(found[0])
        return None if person and person.sure else found[0]

    def _is_subject(self, mention: Mention, draft: Draft) -> bool:
        """Whether a draft begins with a name and the verb follows."""
        lead = self._text[draft.start : mention.start].strip().lower()
        following = _WORD.search(self._text, mention.end, draft.end)
        if (lead and lead != "the") or following is None or self._text[mention.end] != " ":
            return False
        word = following[0].lower()
        return word in self._words.finite or word in self._words.says or word in self._words.does

    def _before(self, at: int) -> list[int]:
        """The drafts that are looked at, the nearest first."""
        found: list[int] = []
        crossed = False
        for before in range(at - 1, max(-1, at - 1 - _BACK), -1):
            if self._starts_paragraph(before + 1):
                if crossed or found:
                    break
                crossed = True
            if self._drafts[before].clear in ("heading", "boilerplate"):
                break
            found.append(before)
        return found

    def _starts_paragraph(self, at: int) -> bool:
        return at == 0 or "\n" in self._text[self._drafts[at - 1].end : self._drafts[at].start]

    def _named(self, at: int) -> list[Person]:
        """The persons of a draft, with the one who speaks in it and the one whom its pronoun means."""
        if at not in self._known:
            draft = self._drafts[at]
            speaker = self._people.among(*draft.speaker) if draft.speaker else []
            self._known[at] = [*speaker, *self._people.among(draft.start, draft.end)]
        meant = self._meant.get(at)
        return [meant, *self._known[at]] if meant else self._known[at]

    def settle(self, at: int, person: Person) -> None:
        """Notes whom a draft's pronoun means where something else than the names before it told."""
        self._meant[at] = person

    def _has_pronoun(self, at: int, person: Person) -> bool:
        """Whether a draft speaks of "him" or "her" before it names a person, so that this is somebody else."""
        words = _WORD.findall(self._text, self._drafts[at].start, max(self._drafts[at].start, person.span[0]))
        return any(word.lower() in self._words.he or word.lower() in self._words.she for word in words)

    def _has_unnamed(self, at: int) -> bool:
        """Whether a draft begins with a person without a name: "The striker", "His former coach"."""
        draft = self._drafts[at]
        found = _WORD.findall(self._text, draft.start, min(draft.end, draft.start + 80))[:_SUBJECT]
        if not found or found[0].lower() not in self._words.subjects or found[0].lower() in self._words.persons:
            return False
        return any(word.lower() in self._words.people for word in found[1:])
