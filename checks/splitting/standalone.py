"""A wording of each claim that can be understood without the article, suggested for search and reports.

Pronouns give way to names, last names to full names, a quotation gets its speaker, a clause its subject. Every word is
one of the article's but for the colon after a speaker; where a rule does not surely fit there is no suggestion. Words
inside quotation marks are never changed.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from checks.splitting.drafts import Draft, Span
from checks.splitting.fragments import Fragments
from checks.splitting.languages.words import Words
from checks.splitting.mentions import UPPER, Mention, mentions
from checks.splitting.people import People, Person
from checks.splitting.referents import Referents

_WORD = re.compile(r"\w+(?:[’'-]\w+)*")
_MARKS = re.compile('[“”„«»"]')
_NOTHING = ("boilerplate", "heading", "transition", "question")
_STYLE = 5000  # code points that show which marks a text uses
_LEAD = 3  # words before a pronoun at the start of a statement: "In 2004 he"
_NEAR = 80  # code points at the start of a statement that may hold its subject
_LOOSE_ENDS = " ,;:–—-"

Edit = tuple[int, int, str]


def with_standalone(text: str, drafts: Sequence[Draft], words: Words) -> list[Draft]:
    """The drafts of a text with their stand-alone wordings, in one pass in the order of the text."""
    rewording = _Rewording(text, drafts, words)
    found = []
    for at, draft in enumerate(drafts):
        wording = rewording.wording(at)
        found.append(replace(draft, standalone=wording) if wording else draft)
    return found


class _Rewording:
    """The drafts of a text, asked for one after the other."""

    def __init__(self, text: str, drafts: Sequence[Draft], words: Words):
        self._text, self._drafts, self._words = text, drafts, words
        self._people = People(text, words)
        self._referents = Referents(text, drafts, words, self._people)
        self._fragments = Fragments(text, drafts, words, self._people)
        self._open = False
        self._marks = next((pair for pair in ("“”", "„“", "«»") if pair[0] in text[:_STYLE]), '""')
        self._apostrophe = "’" if "’" in text[:_STYLE] else "'"

    def wording(self, at: int) -> str:
        """The stand-alone wording of a draft, "" when none is better than its own words."""
        draft = self._drafts[at]
        quoted = self._quoted(at)
        if draft.clear in _NOTHING:
            return ""
        if len(quoted) == 1 and quoted[0][0] <= draft.start and quoted[0][1] >= draft.end - 1:
            return self._with_speaker(draft)
        return self._fragment(at) or self._edited(at, quoted)

    def _quoted(self, at: int) -> list[Span]:
        """The quotations of a draft; one that was left open before goes on, and may be left open again."""
        draft = self._drafts[at]
        if not at or "\n" in self._text[self._drafts[at - 1].end : draft.start]:
            self._open = False
        start = draft.start if self._open else None
        found = []
        for match in _MARKS.finditer(self._text, draft.start, draft.end):
            if self._opens(match):
                start = match.start() if start is None else start
            elif start is not None:
                found.append((start, match.end()))
                start = None
        self._open = start is not None
        return found if start is None else [*found, (start, draft.end)]

    def _opens(self, match: re.Match[str]) -> bool:
        if match[0] in "„«" or (match[0] == "“" and self._marks[1] != "“"):
            return True
        after, before = self._text[match.end() : match.end() + 1], self._text[match.start() - 1 : match.start()]
        return match[0] == '"' and after.isalnum() and not before.isalnum()

    def _with_speaker(self, draft: Draft) -> str:
        """A quotation without a frame of its own, behind the name of the one who speaks."""
        if draft.speaker is None or draft.start <= draft.speaker[0] < draft.end:
            return ""
        name = self._speaker(draft.speaker)
        said = self._text[draft.start : draft.end].strip('“”„«»"' + _LOOSE_ENDS)
        return f"{name}: {self._marks[0]}{said}{self._marks[1]}" if name else ""

    def _speaker(self, span: Span) -> str:
        """The name in the words for a speaker, or those words where they can stand alone; "" for a pronoun."""
        people = self._people.among(*span)
        if len(people) == 1:
            return people[0].name
        words = self._text[slice(*span)]
        if words[0] in UPPER or words.lower().startswith("the "):
            return "" if self._is_pronoun(words.split()[0]) else _capital(words)
        return ""

    def _is_pronoun(self, word: str) -> bool:
        lower, words = word.lower(), self._words
        return lower in words.persons or lower in words.own or lower in words.pronouns

    def _fragment(self, at: int) -> str:
        """A statement cut off from its sentence, with its subject or all that stands before it."""
        draft = self._drafts[at]
        whole = self._fragments.participle(at)
        if whole:
            return _capital(self._text[slice(*whole)].strip(_LOOSE_ENDS))
        found = self._fragments.completed(at)
        if found is None:
            return ""
        rest = self._text[found.rest : draft.end].strip(_LOOSE_ENDS + ("()" if found.link == ": " else ""))
        return _capital(f"{found.subject}{found.link}{rest}")

    def _edited(self, at: int, quoted: list[Span]) -> str:
        """A statement with names for pronouns and short names; "" when there is nothing to change."""
        draft = self._drafts[at]
        pronoun = self._pronoun(at, quoted)
        taken = draft.end if pronoun and pronoun[1] < draft.start + _NEAR else draft.start
        edits = [*([pronoun] if pronoun else []), *self._short_names(draft, skip_start=taken == draft.end)]
        edits = [edit for edit in edits if not any(low <= edit[0] < high for low, high in quoted)]
        if not edits:
            return ""
        found, last = [], draft.start
        for start, end, name in sorted(set(edits)):
            if start >= last:
                found += [self._text[last:start], name]
                last = end
        closing = self._marks[1] if self._open and quoted[-1][0] > draft.start else ""
        return _capital("".join([*found, self._text[last : draft.end]]).strip(_LOOSE_ENDS)) + closing

    def _pronoun(self, at: int, quoted: list[Span]) -> Edit | None:
        """The pronoun of a statement that a name can stand for: of its frame, or at its start."""
        draft = self._drafts[at]
        if draft.said_by and draft.speaker and draft.start <= draft.said_by[0] < draft.end:
            name = self._speaker(draft.speaker)
            return (*draft.said_by, name) if name else None
        place = self._frame(draft, quoted) or self._start(draft)
        if place is None:
            return None
        word = place[0].lower()
        if word in self._words.it:
            return self._thing(at, place)
        gender = "he" if word in self._words.he else "she"
        person = self._who(at, place, gender)
        if person is None:
            return None
        self._referents.settle(at, person)
        return (place.start(), place.end(), person.name + self._ending(word))

    def _ending(self, pronoun: str) -> str:
        return f"{self._apostrophe}s" if pronoun in self._words.own else ""

    def _who(self, at: int, place: re.Match[str], gender: str) -> Person | None:
        """The person meant, by the names before and by the speaker; nobody where these disagree."""
        draft = self._drafts[at]
        near = self._referents.person(at, gender)
        if draft.speaker is None or draft.start <= draft.speaker[0] < draft.end:
            return near if self._words.code == "en" else None
        speakers = [each for each in self._people.among(*draft.speaker) if each.gender in ("", gender)]
        if len(speakers) != 1 or (near and near.last != speakers[0].last):
            return None
        return near or speakers[0]

    def _thing(self, at: int, place: re.Match[str]) -> Edit | None:
        following = _WORD.search(self._text, place.end(), self._drafts[at].end)
        if following is None:
            return None
        own = place[0].lower() in self._words.own
        if not own and following[0].lower() not in self._words.does and following[0].lower() not in self._words.says:
            return None
        mention = self._referents.thing(at)
        if mention is None:
            return None
        name = self._text[mention.start : mention.end]
        name = f"the {name}" if self._text[max(0, mention.start - 4) : mention.start].lower() == "the " else name
        return (place.start(), place.end(), name + self._ending(place[0].lower()))

    def _frame(self, draft: Draft, quoted: list[Span]) -> re.Match[str] | None:
        """The "he" of "he said", where the speaker's name stands elsewhere."""
        if draft.speaker is None or draft.start <= draft.speaker[0] < draft.end:
            return None
        words = list(_WORD.finditer(self._text, draft.start, draft.end))
        for before, here, after in zip([None, *words], words, [*words[1:], None], strict=False):
            if here[0].lower() in self._words.pronouns and not any(low <= here.start() < high for low, high in quoted):
                beside = {each[0].lower() for each in (before, after) if each}
                if not beside.isdisjoint(self._words.says):
                    return here
        return None

    def _start(self, draft: Draft) -> re.Match[str] | None:
        """A pronoun that is the subject at the start of a draft, after "but" or "in 2004"."""
        words = self._words
        found = [
            match for match, _ in zip(_WORD.finditer(self._text, draft.start, draft.end), range(_LEAD), strict=False)
        ]
        for index, match in enumerate(found):
            lower = match[0].lower()
            if lower in words.he or lower in words.she or lower in words.it:
                return match
            lead = lower in words.loose or (lower in words.prepositions and lower not in words.joining)
            if not lead and not (index == 1 and found[0][0].lower() in words.prepositions):
                return None
        return None

    def _short_names(self, draft: Draft, *, skip_start: bool) -> list[Edit]:
        """Full names for the last names at the start of a draft and of its speaker, and for "Mr" with a last name."""
        found: list[Edit] = []
        seen: set[str] = set()
        for mention in self._subjects(draft, skip_start=skip_start):
            person = self._people.person(mention)
            if person is None or " " in mention.text or person.last in seen or person.name == mention.text:
                continue
            seen.add(person.last)
            polite = mention.title in self._words.polite
            if (polite or not mention.title or mention.title in self._words.offices) and not self._has(draft, person):
                found.append((mention.whole if polite else mention.start, mention.end, person.name))
        return found

    def _has(self, draft: Draft, person: Person) -> bool:
        return self._text.find(person.name, draft.start, draft.end) >= 0

    def _subjects(self, draft: Draft, *, skip_start: bool) -> list[Mention]:
        """The names that a draft is about: the first where its sentence begins with it, the speaker, titled ones."""
        found: list[Mention] = []
        if not skip_start and self._text[draft.start] in UPPER:
            near = mentions(self._text, draft.start, min(draft.end, draft.start + _NEAR), self._words)
            found += [each for each in near if each.whole == draft.start or each.title in self._words.polite]
        if draft.speaker and draft.start <= draft.speaker[0] and draft.speaker[1] <= draft.end:
            found += mentions(self._text, *draft.speaker, self._words)
        return found


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
