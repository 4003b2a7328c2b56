"""The people of a story: who was named so far, with which offices, as he or as she."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from checks.splitting.drafts import Span
from checks.splitting.languages.words import Words

_CAPITAL = r"[^\W\d_a-zß-öø-ÿąćęłńœśźżа-яёіїєґ][\w’'-]*"
# "Ana B. Ruiz"; only from a word's beginning, as a long word would otherwise be read once for each of its letters.
_FULL_NAME = re.compile(rf"(?<!\w)(?<!\w[’'-]){_CAPITAL}(?:\s(?:\w\.\s)?{_CAPITAL}){{1,4}}")
_WORD = re.compile(r"\w[\w’'-]*")
_SIGN = re.compile(r"[.,;:“”\"()\n—–]")
_AFTER = re.compile(r"(?:,\s|\s\()([^.,;:“”\"()\n—–]{3,64})")
_AROUND = 64  # code points beside a name in which an office is looked for
_CLOSE = 4  # words right before a name, without a comma
_KEPT = 40  # people; a story has fewer, and a bound keeps the reading linear
_STEM = 4  # letters that "Ukraine" and "Ukrainian" share


@dataclass(slots=True)
class Person:
    """Somebody with a name: where it stands in full, its surname, offices and countries beside it, "f" or "m"."""

    span: Span
    surname: str
    roles: set[str] = field(default_factory=set)
    places: set[str] = field(default_factory=set)
    gender: str = ""
    last: int = 0


class Cast:
    """The people named so far, the latest mentioned last."""

    def __init__(self, text: str, words: Words):
        self._text, self._words = text, words
        self._people: dict[str, Person] = {}
        self._offices: dict[str, bool] = {}

    def read(self, start: int, end: int) -> bool:
        """Notes names that are known or have an office beside them; whether one of the passage may be its subject."""
        found = False
        for match in _FULL_NAME.finditer(self._text, start, end):
            found = found or match.start() == start or self._text[match.start() - 2] == ","
            known = self._people.get(_surname(match[0]))
            if known:
                self._met(known, match.end())
            else:
                self._meet(self._without_article(match.span()))
        return found

    def _meet(self, span: Span) -> None:
        """Notes a name that is new, if an office stands beside it."""
        raw = self._text[slice(*span)]
        if " " not in raw or self._is_office(raw.split()[-1]) or self.is_body(span):
            return
        phrases = self._phrases(span, raw)
        if phrases:
            self._note_roles(self._add(span, _surname(raw)), phrases)

    def _without_article(self, span: Span) -> Span:
        first = _WORD.match(self._text, *span)
        if first and first[0].lower() in self._words.subjects:
            second = _WORD.search(self._text, first.end(), span[1])
            return (second.start(), span[1]) if second else span
        return span

    def mention(self, span: Span) -> Person | None:
        """The person whom a span names, noted; None for a body, a number, a run without a capital."""
        raw = self._text[slice(*span)]
        names = [word for word in _WORD.findall(raw) if word[0].isupper() and not self._is_office(word)]
        if not names or self.is_body(span) or all(word.isupper() for word in names):
            return None
        person = self._people.get(_surname(names[-1])) or self._add(span, _surname(names[-1]))
        if len(names) > 1 and " " not in self._text[slice(*person.span)]:
            person.span = span
        self._met(person, span[1])
        if not person.roles:
            self._note_roles(person, self._phrases(span, raw))
        return person

    def _add(self, span: Span, surname: str) -> Person:
        if len(self._people) == _KEPT:
            del self._people[next(iter(self._people))]
        person = self._people[surname] = Person(span, surname, last=span[1])
        return person

    def _met(self, person: Person, at: int) -> None:
        """Makes a person the latest one."""
        person.last = at
        self._people[person.surname] = self._people.pop(person.surname)

    def knows(self, span: Span) -> bool:
        """Whether a span ends with the surname of a person named so far."""
        return _surname(self._text[slice(*span)]) in self._people

    def is_body(self, span: Span) -> bool:
        """Whether a name is that of an office, a company or an outlet."""
        found = [word.lower() for word in _WORD.findall(self._text, *span)]
        return not self._words.bodies.isdisjoint(found)

    def latest(self, before: int, gender: str) -> Person | None:
        """The person mentioned last whose name stands before a place and who may be meant by a "he" or "she"."""
        return next((one for one in self._backwards(before) if one.gender in {"", gender}), None)

    def described(self, span: Span) -> Person | None:
        """Whom "the minister" or "the American leader" means: office and country must agree."""
        found = _WORD.findall(self._text[slice(*span)])
        heads = {word.lower() for word in found if self._is_office(word)}
        places = {word.lower() for word in found if word[0].isupper()} - heads - self._words.definite
        if heads & self._words.leading:
            heads |= self._words.leaders
        best, most = None, 0
        for person in self._backwards(span[1] + len(", ") + 1):  # or right behind it
            score = self._agreement(person, heads, places)
            if score > most:
                best, most = person, score
        return best

    def _agreement(self, person: Person, heads: set[str], places: set[str]) -> int:
        if not _share_stem(heads, person.roles):
            return 0
        if not places or not person.places:
            return 1
        return 2 if _share_stem(places | self._known_as(places), person.places) else 0

    def _known_as(self, places: set[str]) -> set[str]:
        pairs = (pair.split("=") for pair in self._words.nations)
        return {land for people, land in pairs if people in places}

    def _backwards(self, before: int) -> Iterator[Person]:
        return (person for person in reversed(self._people.values()) if person.span[0] < before)

    def _note_roles(self, person: Person, phrases: list[str]) -> None:
        for phrase in phrases:
            found = _WORD.findall(phrase)
            lower = {word.lower() for word in found}
            person.roles |= lower
            person.places |= {word.lower() for word in found[1:] if word[0].isupper() and not self._is_office(word)}
            if lower & self._words.women:
                person.gender = "f"
            elif lower & self._words.men:
                person.gender = "m"

    def _phrases(self, span: Span, raw: str) -> list[str]:
        """Titles in a name and phrases beside it that hold an office: "the mayor of Tarn, Ana Ruiz", "Mr Hale"."""
        start, end = span
        titles = [word for word in _WORD.findall(raw) if self._is_office(word)]
        before = self._text[max(0, start - _AROUND) : start].rstrip()
        close = not before.endswith(",")
        before = _SIGN.split(before.removesuffix(","))[-1]
        found = [self._title_before(before.split()[-_CLOSE:]) if close else before]
        after = _AFTER.match(self._text, end, end + _AROUND)
        if after:
            found.append(after[1])
        return titles + [phrase for phrase in found if phrase and self._words.office.search(phrase.lower())]

    def _title_before(self, found: list[str]) -> str:
        """The small words and offices right before a name."""
        first = len(found)
        while first and (not found[first - 1][:1].isupper() or self._is_office(found[first - 1])):
            first -= 1
        return " ".join(found[first:])

    def _is_office(self, word: str) -> bool:
        known = self._offices.get(word)
        if known is None:
            lower = word.lower()
            known = self._words.office.fullmatch(lower) is not None or lower in self._words.titles
            self._offices[word] = known
        return known


def _surname(name: str) -> str:
    return re.sub(r"['’]s?$", "", name.split()[-1].rstrip(".").lower())


def _share_stem(ones: set[str], others: set[str]) -> bool:
    stems = {one[: max(_STEM, len(one) - 3)] for one in others}
    return any(one[: max(_STEM, len(one) - 3)] in stems or one[:_STEM] in {s[:_STEM] for s in stems} for one in ones)
