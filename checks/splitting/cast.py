"""The people of a story: who was named so far, with which offices, as he or as she."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from checks.splitting.drafts import Span
from checks.splitting.languages.words import Words

_CAPITAL = r"[^\W\d_a-zà-ÿа-яіїєґ][\w’'-]*"
_FULL_NAME = re.compile(rf"{_CAPITAL}\.?(?:\s{_CAPITAL}\.?){{1,4}}")
_WORD = re.compile(r"\w[\w’'-]*")
_BEFORE = re.compile(r"([^.,;:“”\"()\n—–]{3,60}?)(,?)\s$")
_AFTER = re.compile(r"(?:,\s|\s\()([^.,;:“”\"()\n—–]{3,70})")
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

    def read(self, start: int, end: int) -> None:
        """Notes the names in a passage that an office stands beside, and those that are known already."""
        for match in _FULL_NAME.finditer(self._text, start, end):
            surname = _surname(match[0])
            if surname in self._people or self._office_beside(match.span(), match[0]):
                self.mention(match.span())

    def mention(self, span: Span) -> Person | None:
        """The person whom a span names, noted; None for a body, a number, a run without a capital."""
        raw = self._text[slice(*span)]
        names = [word for word in _WORD.findall(raw) if word[0].isupper() and not self._is_office(word)]
        if not names or self.is_body(span) or not any(not word.isupper() for word in names):
            return None
        surname = _surname(names[-1])
        person = self._people.pop(surname, None) or Person(span, surname)
        if len(names) > 1 and len(_WORD.findall(self._text[slice(*person.span)])) == 1:
            person.span = span
        person.last = span[1]
        self._people[surname] = person
        self._note_roles(person, span, raw)
        if len(self._people) > _KEPT:
            del self._people[next(iter(self._people))]
        return person

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
        places = {word.lower() for word in found if word[0].isupper()} - heads
        if heads & self._words.leading:
            heads |= self._words.leaders
        best, most = None, 0
        for person in self._backwards(span[0]):
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

    def _note_roles(self, person: Person, span: Span, raw: str) -> None:
        lower = [word.lower() for word in _WORD.findall(raw)]
        for title in lower:
            if title.rstrip(".") in self._words.women:
                person.gender = "f"
            elif title.rstrip(".") in self._words.men:
                person.gender = "m"
        for phrase in [*(word for word in _WORD.findall(raw) if self._is_office(word)), *self._phrases(span)]:
            found = _WORD.findall(phrase)
            person.roles |= {word.lower() for word in found}
            person.places |= {word.lower() for word in found[1:] if word[0].isupper() and not self._is_office(word)}

    def _phrases(self, span: Span) -> list[str]:
        """Phrases beside a name that hold an office: "the mayor of Tarn, Ana Ruiz", "Ana Ruiz, head of it"."""
        start, end = span
        found = []
        before = _BEFORE.search(self._text, max(0, start - _AROUND), start)
        if before:
            found.append(before[1] if before[2] else " ".join(before[1].split()[-_CLOSE:]))
        after = _AFTER.match(self._text, end, end + _AROUND)
        if after:
            found.append(after[1])
        return [phrase for phrase in found if self._words.office.search(phrase.lower())]

    def _office_beside(self, span: Span, raw: str) -> bool:
        return any(self._is_office(word) for word in raw.split()) or bool(self._phrases(span))

    def _is_office(self, word: str) -> bool:
        return self._words.office.fullmatch(word.lower()) is not None or word.lower() in self._words.titles


def _surname(name: str) -> str:
    return re.sub(r"['’]s?$", "", name.split()[-1].rstrip(".").lower())


def _share_stem(ones: set[str], others: set[str]) -> bool:
    stems = {one[: max(_STEM, len(one) - 3)] for one in others}
    return any(one[: max(_STEM, len(one) - 3)] in stems or one[:_STEM] in {s[:_STEM] for s in stems} for one in ones)
