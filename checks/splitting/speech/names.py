"""Who "he", "the minister" and "it" are: led back to the person or body named before, as far as word order tells."""

import re

from checks.splitting.drafts import Span
from checks.splitting.languages.words import Words
from checks.splitting.speech.cast import Cast, Person
from checks.splitting.speech.reporting import Speech
from checks.splitting.speech.subjects import leads_up, main_subject
from checks.splitting.speech.utterance import Utterance

_FULL_NAME = re.compile(r"(?:[^\W\d_a-z][\w’'-]*\.?\s+){1,3}[^\W\d_a-z][\w’'-]+")
_WORD = re.compile(r"\w+")


class Names:
    """The people spoken of, updated utterance by utterance."""

    def __init__(self, text: str, words: Words):
        self._text, self._words = text, words
        self._cast = Cast(text, words)
        self._focus: Person | None = None
        self._body: Span | None = None
        self._group: Span | None = None
        self.last_speaker: Span | None = None
        self._resolved: dict[Span, Span] = {}  # a "he" keeps its name when a later quotation is his too
        self._before: Utterance | None = None  # the utterance before, where nobody spoke

    def begin(self, utterance: Utterance, speeches: list[Speech]) -> None:
        """Before the speeches of an utterance are used: its words outside quotations may name a person."""
        at, named = utterance.start, False
        for start, end in utterance.quotations if utterance.has_quotation else ():
            named |= self._cast.read(at, start)
            at = end
        named |= self._cast.read(at, utterance.end)
        first = _WORD.match(self._text, utterance.start, utterance.end)
        if first and not speeches and first[0].lower() in self._words.pronouns:
            self._of_pronoun(first.span(), self._gender(first[0].lower()))
        elif named and (not speeches or leads_up(utterance, 0)):
            run = main_subject(utterance, len(utterance.tokens))
            if run and _FULL_NAME.fullmatch(self._text, *utterance.span(run)):
                self._focus = self._cast.mention(utterance.span(run)) or self._focus

    def finish(self, utterance: Utterance, speeches: list[Speech]) -> None:
        """After them: who spoke last, or about whom "… issued this statement:" tells."""
        self._before = None if speeches or utterance.has_quotation else utterance
        if speeches:
            self.last_speaker = speeches[-1].stands_for or speeches[-1].speaker or self.last_speaker
        elif self._text[utterance.end - 1] == ":":
            self.last_speaker = _subject(utterance) or self.last_speaker
            self._before = None

    def speaker_of_line(self) -> Span | None:
        """Who says a quotation that opens a sentence: the person whom the one before is about, or who spoke last."""
        before, self._before = self._before, None
        subject = _subject(before) if before else None
        if subject and self._is_person(subject):
            self.last_speaker = subject
        return self.last_speaker

    def _is_person(self, span: Span) -> bool:
        lower = self._text[slice(*span)].lower()
        return lower in self._words.pronouns or self._cast.knows(span)

    def named(self, speaker: Span | None) -> Span | None:
        """The speaker, or for a pronoun or a description the name before it; itself where there was none."""
        if speaker is None:
            return None
        if speaker not in self._resolved:
            self._resolved[speaker] = self._resolve(speaker)
        return self._resolved[speaker]

    def _resolve(self, speaker: Span) -> Span:
        lower = self._text[slice(*speaker)].lower().rpartition("-t-")[2]  # "a-t-elle"
        if lower in self._words.pronouns:
            return self._of_pronoun(speaker, self._gender(lower))
        if lower in self._words.neuter:
            return self._body or speaker
        if lower in self._words.plural_pronouns:
            return self._group or speaker
        if self._is_description(speaker):
            return self._of_description(speaker)
        return self._of_name(speaker)

    def _gender(self, pronoun: str) -> str:
        return "f" if pronoun in self._words.feminine else "m"

    def _of_pronoun(self, speaker: Span, gender: str) -> Span:
        person = self._focus
        if person is None or person.span[0] > speaker[0] or person.gender not in {"", gender}:
            person = self._cast.latest(speaker[0], gender)
        if person is None:
            return speaker
        if person is self._cast.latest(speaker[0], gender):  # nobody else was named since
            person.gender = gender
        self._focus = person
        return person.span

    def _is_description(self, speaker: Span) -> bool:
        """Whether a speaker is told by office or kind: "the minister", "the President", "the mayor of Tarn"."""
        found = self._text[slice(*speaker)].split()
        if not found[-1][:1].isupper() or self._words.office.fullmatch(found[-1].lower()) is not None:
            return True
        small = next((word for word in reversed(found) if not word[:1].isupper()), "")
        return small in self._words.genitive and found[0].lower() in self._words.definite

    def _of_description(self, speaker: Span) -> Span:
        lower = self._text[slice(*speaker)].lower().split()
        definite = lower[0] in self._words.definite
        if self._cast.is_body(speaker):
            if not definite or self._names_body(speaker):
                self._body = speaker
            return self._body or speaker
        if definite:
            person = self._cast.described(speaker)
            if person:
                self._focus = person
                return person.span
        if self._words.plural.search(lower[-1]):
            self._group = speaker
        return speaker

    def _names_body(self, speaker: Span) -> bool:
        """Whether a body has a name of its own ("the Tarn council") or is another one than the body before."""
        found = self._text[slice(*speaker)].split()
        if any(word[:1].isupper() for word in found[1:]) or self._body is None:
            return True
        before = {word.lower() for word in self._text[slice(*self._body)].split()}
        return found[-1].lower() not in before

    def _of_name(self, speaker: Span) -> Span:
        person = self._cast.mention(speaker)
        if person:
            self._focus = person
        else:
            self._body = speaker
        return speaker


def _subject(utterance: Utterance) -> Span | None:
    run = main_subject(utterance, len(utterance.tokens))
    return utterance.span(run) if run else None
