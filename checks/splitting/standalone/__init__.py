"""A wording of each claim that can be understood without the article, suggested for search and reports.

Pronouns give way to names, last names to full names, a quotation gets its speaker, a clause its subject. Every word is
one of the article's but for the colon after a speaker; where a rule does not surely fit there is no suggestion. Words
inside quotation marks are never changed.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from checks.splitting.details.mentions import UPPER, mentions, ordinary
from checks.splitting.drafts import Draft, Span
from checks.splitting.languages.words import Words
from checks.splitting.standalone.fragments import Fragments
from checks.splitting.standalone.people import People, Person
from checks.splitting.standalone.referents import Referents

_WORD = re.compile(r"\w+(?:[’'-]\w+)*")
_NAME = rf"[{UPPER}][^\W\d_]+(?:[’'-](?!s\b)[^\W\d_]+)*"
# A capitalised word that no other one follows: a last name alone, perhaps.
_ALONE = re.compile(rf"{_NAME}(?![\w-]|[ \xa0][{UPPER}&]|[ \xa0](?:of|and|or)\b)")
_MARKS = re.compile('[“”„«»"]')
_NOTHING = ("boilerplate", "heading", "transition", "question")
_STYLE = 5000  # code points that show which marks a text uses
_NEAR = 5000  # code points before a speaker in which a name is looked for again
_CUE_NEAR = 40  # code points behind "he" that hold the next two words
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
        self._ordinary = ordinary(words)
        self._openers = words.he | words.she | words.it | words.loose | words.prepositions
        self._titled = [match for match in _polite(words).finditer(text) if not text[match.start() - 1].isalnum()]
        self._titled_at = [match.start() for match in self._titled]
        self._marks = _style(text[:_STYLE])
        self._apostrophe = "’" if "’" in text[:_STYLE] else "'"

    def wording(self, at: int) -> str:
        """The stand-alone wording of a draft, "" when none is better than its own words."""
        draft = self._drafts[at]
        has_marks = self._open or _MARKS.search(self._text, draft.start, draft.end) is not None
        quoted = self._quoted(at) if has_marks else []
        if draft.clear in _NOTHING or (self._names_its_speaker(draft) and self._is_plain(draft)):
            return ""
        within = len(quoted) == 1 and quoted[0][0] <= draft.start and quoted[0][1] >= draft.end - 1
        if within and self._text[draft.start] != "(":  # what stands in brackets is the writer's own
            return self._with_speaker(draft)
        return self._fragment(at) or self._edited(at, quoted)

    def _names_its_speaker(self, draft: Draft) -> bool:
        """Whether nobody speaks in a draft, or somebody whom it gives more than a last name."""
        speaker = draft.speaker
        if speaker is None:
            return True
        return draft.start <= speaker[0] < draft.end and self._text.find(" ", *speaker) >= 0

    def _is_plain(self, draft: Draft) -> bool:
        """Whether a draft has nothing to look at, as most have: a quick look before the thorough ones."""
        first = _WORD.match(self._text, draft.start)
        if first is None or first[0][0] not in UPPER or first[0].lower() in self._openers:
            return False
        if _ALONE.match(self._text, draft.start, draft.end) and first[0].lower() not in self._ordinary:
            return False
        return not self._titles(draft)

    def _titles(self, draft: Draft) -> list[re.Match[str]]:
        """The last names behind "Mr" or the like in a draft."""
        first = bisect_left(self._titled_at, draft.start)
        return self._titled[first : bisect_left(self._titled_at, draft.end, first)]

    def _quoted(self, at: int) -> list[Span]:
        """The quotations of a draft; one that was left open before goes on, and may be left open again."""
        draft = self._drafts[at]
        if self._open and "\n" in self._text[self._drafts[at - 1].end : draft.start]:
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
        name = "" if self._is_framed(draft) else self._speaker(draft.speaker)
        said = self._text[draft.start : draft.end].strip('“”„«»"' + _LOOSE_ENDS)
        if said[:1].islower() and self._text[draft.start] == said[0]:  # the middle of a sentence says nothing by itself
            return ""
        return f"{name}: {self._marks[0]}{said}{self._marks[1]}" if name else ""

    def _is_framed(self, draft: Draft) -> bool:
        """Whether what seems to be inside a quotation that was left open says "he said" itself."""
        return _MARKS.search(self._text, draft.start, draft.end) is None and self._frame(draft, []) is not None

    def _speaker(self, span: Span) -> str:
        """The name in the words for a speaker, or those words where they can stand alone; "" for a pronoun."""
        people = self._people.among(*span)
        sure = [person for person in people if person.sure]
        if not sure and self._words.code == "en":  # other languages have cases, which only a known given name excludes
            sure = people
        if len(sure) == 1:
            return sure[0].name
        words = self._text[slice(*span)]
        if words.lower().startswith("the "):
            known = self._words.people | self._words.organisations
            return "" if known.isdisjoint(words.lower().split()) else _capital(words)
        alone = [each.text for each in mentions(self._text, *span, self._words)]
        return words if alone == [words] and self._is_known(words, span) else ""

    def _is_known(self, name: str, span: Span) -> bool:
        """Whether a name that is nobody's stands near in the text before too, or shows by its form that it is one."""
        before = self._text.find(name, max(0, span[0] - _NEAR), span[0]) >= 0
        return before or " " in name or (len(name) > 1 and name.isupper())

    def _fragment(self, at: int) -> str:
        """A statement cut off from its sentence, with its subject or all that stands before it."""
        draft = self._drafts[at]
        first = self._text[draft.start]
        if not (first.islower() or first in "(–—,") or not self._fragments.goes_on(at):
            return ""
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
        start = self._start_of_words(at)
        pronoun = self._pronoun(at, quoted) if start is not None else None
        edits = [*([pronoun] if pronoun else []), *self._short_names(draft)]
        edits = [edit for edit in edits if not any(low <= edit[0] < high for low, high in quoted)]
        if not edits or start is None:
            return ""
        found, last = [], start
        for first, end, name in sorted(set(edits)):
            if first >= last:
                found += [self._text[last:first], name]
                last = end
        closing = self._marks[1] if self._open and quoted[-1][0] > draft.start else ""
        opening = self._marks[0] if quoted and quoted[0][0] == draft.start and not self._has_mark(draft.start) else ""
        return opening + _capital("".join([*found, self._text[last : draft.end]]).strip(_LOOSE_ENDS)) + closing

    def _start_of_words(self, at: int) -> int | None:
        """Where a statement begins that could stand alone: behind "and" or "though"; None for "because" or "after"."""
        draft = self._drafts[at]
        if not self._text[draft.start].islower() or not self._fragments.goes_on(at):
            return draft.start
        first = _WORD.match(self._text, draft.start, draft.end)
        if first is None:
            return draft.start
        lower = first[0].lower()
        if lower in self._words.contrast:
            return first.end()
        return None if lower in self._words.joining or lower in self._words.prepositions else draft.start

    def _has_mark(self, at: int) -> bool:
        return _MARKS.match(self._text, at) is not None

    def _pronoun(self, at: int, quoted: list[Span]) -> Edit | None:
        """The pronoun of a statement that a name can stand for: of its frame, or at its start."""
        draft = self._drafts[at]
        named = self._described(draft)
        if named:
            return named
        frame = self._frame(draft, quoted)
        place = frame or self._start(draft)
        if place is None:
            return None
        word = self._text[slice(*place)].lower()
        if word in self._words.it:
            return self._thing(at, place)
        if word not in self._words.he and word not in self._words.she:
            return None
        person = self._who(at, "he" if word in self._words.he else "she", framed=frame is not None)
        if person is None or self._text.find(person.last, draft.start, place[0]) >= 0:
            return None
        self._referents.settle(at, person)
        return (*place, person.name + self._ending(word))

    def _described(self, draft: Draft) -> Edit | None:
        """The name for words that stand for the speaker ("the mayor") and are no pronoun."""
        if draft.said_by is None or draft.speaker is None or not draft.start <= draft.said_by[0] < draft.end:
            return None
        name = "" if self._is_pronoun(draft.said_by) else self._speaker(draft.speaker)
        return (*draft.said_by, name) if name else None

    def _is_pronoun(self, span: Span) -> bool:
        word = self._text[slice(*span)].lower()
        return word in self._words.persons or word in self._words.pronouns

    def _start(self, draft: Draft) -> Span | None:
        first = _WORD.match(self._text, draft.start, draft.end)
        if first is None or first[0].lower() not in self._openers:
            return None
        found = _opening(self._words).match(self._text, draft.start, draft.end)
        return found.span("pronoun") if found else None

    def _ending(self, pronoun: str) -> str:
        return f"{self._apostrophe}s" if pronoun in self._words.own else ""

    def _who(self, at: int, gender: str, *, framed: bool) -> Person | None:
        """The person meant, by the names before and by the speaker; nobody where these disagree.

        Elsewhere than in English a pronoun may mean a thing, so that only the one of a frame ("dit-il") is led back.
        """
        draft, english = self._drafts[at], self._words.code == "en"
        if not framed or draft.speaker is None:
            return self._near(at, gender) if english else None
        speakers = [each for each in self._people.among(*draft.speaker) if each.gender in ("", gender)]
        if len(speakers) != 1 or not (english or speakers[0].sure):
            return None
        if self._is_named_before(at, speakers[0]):
            return speakers[0]
        near = self._near(at, gender)
        return None if near and near.last != speakers[0].last else near or speakers[0]

    def _is_named_before(self, at: int, person: Person) -> bool:
        """Whether the draft before speaks of a person or is spoken by them, so that no nearer name can disagree."""
        before = self._drafts[at - 1] if at else self._drafts[at]
        same = before.speaker is not None and before.speaker == self._drafts[at].speaker
        return same or self._text.find(person.last, before.start, before.end) >= 0

    def _near(self, at: int, gender: str) -> Person | None:
        """The person whom the names before tell; inside a sentence that is its subject, or nobody."""
        near = self._referents.person(at, gender)
        if near and self._fragments.goes_on(at) and not self._fragments.is_subject(at, near.span):
            return None
        return near

    def _thing(self, at: int, place: Span) -> Edit | None:
        word = self._text[slice(*place)].lower()
        following = _WORD.search(self._text, place[1], self._drafts[at].end)
        verb = following[0].lower() if following else ""
        if word not in self._words.own and verb not in self._words.does and verb not in self._words.says:
            return None
        mention = self._referents.thing(at)
        if mention is None:
            return None
        name = self._text[mention.start : mention.end]
        name = f"the {name}" if self._text[max(0, mention.start - 4) : mention.start].lower() == "the " else name
        return (*place, name + self._ending(word))

    def _frame(self, draft: Draft, quoted: list[Span]) -> Span | None:
        """The "he" of "he said", where the speaker's name stands elsewhere."""
        if draft.speaker is None or draft.start <= draft.speaker[0] < draft.end:
            return None
        if draft.said_by and draft.start <= draft.said_by[0] < draft.end:
            return draft.said_by if self._is_pronoun(draft.said_by) else None
        for here in _pronoun(self._words).finditer(self._text, draft.start, draft.end):
            if not any(low <= here.start() < high for low, high in quoted):
                before = self._text[draft.start : here.start()].split()[-1:]
                after = _WORD.findall(self._text, here.end(), min(draft.end, here.end() + _CUE_NEAR))
                if self._is_cue(*before) or any(self._is_cue(word) for word in after[:2]):
                    return here.span()
        return None

    def _is_cue(self, word: str = "") -> bool:
        return word.lower() in self._words.says

    def _short_names(self, draft: Draft) -> list[Edit]:
        """Full names for the last names at the start of a draft and of its speaker, and for "Mr" with a last name."""
        found: list[Edit] = []
        for start, end, last, titled in self._names_alone(draft):
            name, _ = self._people.full_name(last, draft.start, titled=titled)
            if name and self._text.find(name, draft.start, draft.end) < 0 and name not in (edit[2] for edit in found):
                found.append((start, end, name))
        return found

    def _names_alone(self, draft: Draft) -> list[tuple[int, int, str, bool]]:
        """Last names that stand for the full one, as (start with title, end, last name, whether it has a title)."""
        found = []
        for match in self._titles(draft):
            found.append((match.start(), match.end("last"), match["last"], True))
        alone = _ALONE.match(self._text, draft.start, draft.end)
        if alone and alone[0].lower() not in self._ordinary:
            found.append((*alone.span(), alone[0], False))
        if draft.speaker and draft.start < draft.speaker[0] and draft.speaker[1] <= draft.end:
            alone = _ALONE.fullmatch(self._text, *draft.speaker)
            found += [(*alone.span(), alone[0], False)] if alone else []
        return found


@cache
def _pronoun(words: Words) -> re.Pattern[str]:
    """The subject pronouns of persons."""
    return re.compile(rf"\b(?:{'|'.join(sorted(words.pronouns & words.persons)) or '(?!)'})\b", re.IGNORECASE)


@cache
def _opening(words: Words) -> re.Pattern[str]:
    """A pronoun at the start of a statement, after "but" or "in 2004"."""
    leads = "|".join(sorted(words.loose | (words.prepositions - words.joining)))
    pronouns = "|".join(sorted(words.he | words.she | words.it))
    return re.compile(rf"(?:(?:{leads})\b\W*(?:\w+\W+)?)?(?P<pronoun>{pronouns})\b", re.IGNORECASE)


@cache
def _polite(words: Words) -> re.Pattern[str]:
    """A last name alone behind "Mr" or the like; a pattern that begins with letters is the fastest to look for."""
    titles = "|".join(sorted(word.capitalize() for word in words.polite)) or "(?!)"
    return re.compile(rf"(?:{titles})\.?[ \xa0](?P<last>{_NAME})")


def _style(sample: str) -> str:
    """The opening and the closing quotation mark that a text uses."""
    if "„" in sample:
        return "„“" if "“" in sample else "„”"
    return next((pair for pair in ("“”", "«»") if pair[0] in sample), '""')


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
