"""Who says what inside one utterance: reporting verbs, "according to", their subjects and their contents.

No parser: the words beside a reporting verb, the punctuation and the quotation marks decide.
"""

import re
from dataclasses import dataclass

from checks.splitting.drafts import Span
from checks.splitting.speech.contents import content_after, contents_before, ends_at, is_after_content
from checks.splitting.speech.subjects import (
    before_adverbs,
    hands_over,
    leads_up,
    main_subject,
    run_before,
    subject_after,
    subject_before,
    verbs_beside_quotations,
)
from checks.splitting.speech.utterance import Run, Utterance

_LETTERS = re.compile(r"\w+")
_SUBJECT = 14  # words
_LEAD = 24  # code points; "According to" itself, at the beginning of a sentence
_ADJECTIVES = 4  # words before the noun of a source
_LEAST = 12  # code points; less beside "according to" is no statement


@dataclass(frozen=True, slots=True)
class Speech:
    """One reporting verb with its contents; `stands_for` is the noun before a speaker "who"."""

    contents: tuple[Span, ...]
    cue: Span
    speaker: Span | None
    stands_for: Span | None = None


def speeches_of(u: Utterance) -> list[Speech]:
    """What an utterance reports, in the order of the cues. Most report nothing: their words alone tell."""
    return _Reader(u).read()


class _Reader:
    """Reads the cues of one utterance from left to right; `used` is where the contents read so far end."""

    def __init__(self, u: Utterance):
        self.u, self.words = u, u.words
        self.speeches: list[Speech] = []
        self.used = u.start

    def read(self) -> list[Speech]:
        lower = self.u.text[self.u.start : self.u.end].lower()
        if self.u.has_quotation or not self.words.cues.isdisjoint(_LETTERS.findall(lower)):
            beside = verbs_beside_quotations(self.u) if self.u.has_quotation else frozenset()
            for at, token in enumerate(self.u.tokens):
                if at in beside or (token.lower in self.words.cues and self._is_cue(at)):
                    self._read_cue(at)
        if self.words.according.search(lower):
            self._read_according()
        return sorted(self._outermost(), key=lambda speech: speech.cue)

    # Cues

    def _is_cue(self, at: int) -> bool:
        token, words = self.u.tokens[at], self.words
        if token.quote or (token.capital and at):
            return False
        if token.lower in words.nouns and not (self._agrees(at) or self._acts_as_verb(at)):
            return False
        if token.lower in words.adding and not self._has_content(at):
            return False
        before = self.u.lower(at - 1)
        if before in words.passive or (token.lower in words.aspectual and self.u.lower(at + 1) in words.infinitive):
            return False
        return bool(self.u.gap(at)) or not (before in words.determiners or before.endswith(("'s", "’s")))

    def _agrees(self, at: int) -> bool:
        """Whether the word before makes a verb of a word that may be a noun: "they fear", "polls show", "to stress"."""
        before, words = self.u.lower(at - 1), self.words
        if self.u.gap(at):
            return False
        if before in words.persons or before in words.who or before in words.infinitive or before in words.before_verb:
            return True
        return (
            before.endswith("s") and words.plural.fullmatch(before) is not None and not self.u.lower(at).endswith("s")
        )

    def _acts_as_verb(self, at: int) -> bool:
        """Whether a word that may be a noun ("state", "notes") has a content: "that", a quotation or a sign follows."""
        singular = not self.u.lower(at).endswith("s")
        if singular and not self.words.determiners.isdisjoint(self.u.lower(at - back) for back in (2, 3)):
            return False  # "a snappy reply: …"
        return self._has_content(at)

    def _has_content(self, at: int) -> bool:
        """Whether "that", a quotation or a sign follows a word."""
        ahead = self.u.tokens[at + 1 : at + 4]
        return bool(self.u.gap(at + 1)) or any(token.quote or token.lower in self.words.that for token in ahead)

    def _read_cue(self, at: int) -> None:
        u, lower = self.u, self.u.lower(at)
        if lower in self.words.saying and lower not in self.words.says:
            if at and (u.gap(at)[-1:] in {",", "—", "–"} or self._is_mixed(at)):
                speaker = self._of_participle(at)
                self._cut_last(u.tokens[at].start)
                self._add(at, speaker, content_after(u, at + 1))
            return
        subject = subject_before(u, at)
        if subject:
            self._with_subject(at, subject)
            return
        first = before_adverbs(u, at)
        inverted = subject_after(u, at)
        if inverted and is_after_content(u, first, self.used):
            named = not u.is_personal(at + 1)  # an apposition may follow a name, not "sagte sie"
            self._after_content(at, first, inverted[1], inverted, inverted=named)
        elif at and u.lower(at - 1) in self.words.joining and self._last_speaker():
            self._cut_last(u.tokens[at - 1].start)
            self._add(at, self._last_speaker(), content_after(u, at + 1))
        else:
            self._without_subject(at, first)

    def _without_subject(self, at: int, first: int) -> None:
        """A verb that leaves its subject out ("Dodała, że …", "“…”, añadió"): the one who spoke last has it."""
        u, lower = self.u, self.u.lower(at)
        if lower not in self.words.says or f"{lower}s" in self.words.says:
            return
        if first and u.tokens[first - 1].quote and is_after_content(u, first, self.used):
            if ends_at(u, at + 1, after_quote=True):
                self._after_content(at, first, at + 1, None)
        elif not first and u.lower(at + 1) in self.words.that:
            self._add(at, None, content_after(u, at + 1))

    def _with_subject(self, at: int, subject: Run) -> None:
        u, first = self.u, subject[0]
        after_content = is_after_content(u, first, self.used)
        handed = after_content and u.tokens[first - 1].quote and hands_over(u, first, ",")
        if handed or (after_content and ends_at(u, at + 1, after_quote=u.tokens[first - 1].quote)):
            self._after_content(at, first, at + 1, subject)
            return
        content = content_after(u, at + 1)
        if content and (u.lower(at) in self.words.says or self._holds(at, subject) or self._strong(at)):
            if first and u.lower(first - 1) in self.words.joining:
                self._cut_last(u.tokens[first - 1].start)
            elif "," in u.gap(first) and (leads_up(u, 0) or u.lower(first) in self.words.who):
                # "After Ruiz asked for help, Hale said …", "They asked Ruiz, who said …"
                self._cut_last(u.tokens[first].start)
            self._add(at, u.span(subject), content, self._stands_for(subject))

    def _holds(self, at: int, subject: Run) -> bool:
        """Whether a verb of holding or judging has its content without "that": "Ruiz fears …", "a study found …".

        In the first person it is the author's own opinion, and after "what" or "which" no report at all.
        """
        u, words = self.u, self.words
        if u.lower(subject[0] - 1) in words.relative or u.lower(subject[1] - 1) in words.first_person:
            return False
        return u.lower(at) in words.holds or (u.lower(at) in words.thinks and u.lower(subject[1] - 1) in words.bodies)

    def _strong(self, at: int) -> bool:
        """Whether a verb of thinking is followed by "that" or by a quotation."""
        ahead = self.u.tokens[at + 1 : at + 6]
        return any(token.lower in self.words.that or token.quote for token in ahead)

    # What is found

    def _after_content(self, at: int, first: int, after: int, subject: Run | None, *, inverted: bool = False) -> None:
        contents, self.used = contents_before(self.u, first, after, self.used, inverted=inverted)
        self._add(at, self.u.span(subject) if subject else None, contents)

    def _add(self, at: int, speaker: Span | None, contents: list[Span], stands_for: Span | None = None) -> None:
        if contents:
            token = self.u.tokens[at]
            self.speeches.append(Speech(tuple(contents), (token.start, token.end), speaker, stands_for))

    def _stands_for(self, subject: Run) -> Span | None:
        first, last = subject
        if last - first > 1 or not first or self.u.lower(first) not in self.words.who:
            return None
        run = run_before(self.u, first)
        return self.u.span(run) if run else None

    def _cut_last(self, at: int) -> None:
        """The content of the verb before ends where the next verb's clause begins."""
        if not self.speeches:
            return
        last = self.speeches[-1]
        kept = [(start, min(end, self.u.trimmed(start, at))) for start, end in last.contents if start < at]
        kept = [span for span in kept if span[0] < span[1]]
        if kept:
            self.speeches[-1] = Speech(tuple(kept), last.cue, last.speaker, last.stands_for)

    def _outermost(self) -> list[Speech]:
        """Without what is reported inside another report: "Ruiz said she hopes the dam holds" is Ruiz's."""
        if len(self.speeches) < 2:
            return self.speeches
        by_start = sorted(self.speeches, key=lambda speech: (speech.contents[0][0], -speech.contents[-1][1]))
        kept: list[Speech] = []
        widest = (0, 0)
        for speech in by_start:
            hull = speech.contents[0][0], speech.contents[-1][1]
            if hull == widest or hull[1] > widest[1]:
                kept.append(speech)
                widest = hull
        return kept

    def _last_speaker(self) -> Span | None:
        return self.speeches[-1].speaker if self.speeches else None

    def _is_mixed(self, at: int) -> bool:
        """Whether a participle reports without a comma: "with Ruiz saying that …", "an advertisement saying “…”"."""
        quoted = at + 1 < len(self.u.tokens) and self.u.tokens[at + 1].quote
        return quoted or (self.u.tokens[at - 1].capital and self._strong(at))

    def _of_participle(self, at: int) -> Span | None:
        """Who is "saying": a name right before it ("with Ruiz saying"), the last speaker, the sentence's subject."""
        u = self.u
        if not u.gap(at) and u.tokens[at - 1].capital:
            run = run_before(u, at)
        elif self.speeches:
            return self._last_speaker()
        else:
            run = main_subject(u, at)
        return u.span(run) if run else None

    # "According to"

    def _read_according(self) -> None:
        u = self.u
        for match in self.words.according.finditer(u.text, u.start, u.end):
            at = next((i for i, token in enumerate(u.tokens) if token.start >= match.end()), None)
            if at is None or any(t.quote and t.start < match.start() < t.end for t in u.tokens):
                continue
            last = self._end_of_source(at)
            around = ((u.start, u.trimmed(u.start, match.start())), u.rest(last))
            contents = tuple(span for span in around if span[1] - span[0] > _LEAST)
            if contents:
                cue = match.start(), len(match[0].rstrip()) + match.start()
                self.speeches.append(Speech(contents, cue, u.span((at, last))))

    def _end_of_source(self, at: int) -> int:
        """Where the noun after "according to" ends: at the next sign or, where none follows, with its first noun."""
        u, last = self.u, at + 1
        while last < len(u.tokens) and last - at < _SUBJECT and not u.sign(last):
            last += 1
        if last < len(u.tokens) or u.tokens[at].start > u.start + _LEAD:
            return last
        last = at
        while last < len(u.tokens) - 1 and not u.tokens[last].capital and (last == at or last - at < _ADJECTIVES):
            last += 1
        if not u.tokens[last].capital:  # a language that writes nouns small
            return at + (2 if u.lower(at) in self.words.subjects else 1)
        while last < len(u.tokens) and (u.tokens[last].capital or u.lower(last) in self.words.genitive):
            last += 1
        return last
