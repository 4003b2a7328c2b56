"""Who says what inside one utterance: reporting verbs, "according to", their subjects and their contents.

No parser: the words beside a reporting verb, the punctuation and the quotation marks decide. An utterance is a
sentence, or the sentences that one quotation holds together.
"""

import re
from dataclasses import dataclass
from functools import cached_property

from checks.splitting.drafts import Span
from checks.splitting.languages.words import Words
from checks.splitting.quotes import Quote
from checks.splitting.tokens import Token, tokens_of

_LETTERS = re.compile(r"\w+")
_DETERMINERS = frozenset(
    [
        "a",
        "an",
        "the",
        "this",
        "that",
        "these",
        "those",
        "his",
        "her",
        "its",
        "their",
        "our",
        "my",
        "your",
        "no",
        "any",
        "some",
        "of",
        "such",
        "'s",
    ]
)
_APPOSITION = 20  # words; how far the comma before an apposition may stand
_SUBJECT = 14  # words
_OBJECT = 10  # words between a reporting verb and its "that" ("told the committee on Monday that")
_LONGEST = 6000  # code points; beyond it only quotations are read


@dataclass(frozen=True, slots=True)
class Speech:
    """One reporting verb with its contents; `follows` when it has the speaker of the verb before."""

    contents: tuple[Span, ...]
    cue: Span
    speaker: Span | None


class Utterance:
    """One utterance under reading; `speeches` holds what was found, in text order."""

    def __init__(self, text: str, start: int, end: int, quotes: list[Quote], words: Words):
        self.text, self.start, self.end, self.words = text, start, end, words
        self._quotes = quotes
        self.speeches: list[Speech] = []
        self.used = start
        if end - start <= _LONGEST:
            self._read()
        self.speeches.sort(key=lambda speech: speech.cue)

    @cached_property
    def tokens(self) -> list[Token]:
        """The words of the utterance, each quotation as one; none for a text that is no sentence."""
        if self.end - self.start > _LONGEST:
            return []
        return tokens_of(self.text, self.start, self.end, self._quotes)

    def _read(self) -> None:
        """Most sentences report nothing: their words alone tell, and nothing more is done."""
        lower = self.text[self.start : self.end].lower()
        if not self.words.cues.isdisjoint(_LETTERS.findall(lower)):
            for at, token in enumerate(self.tokens):
                if token.lower in self.words.cues and self._is_cue(at, token):
                    self._read_cue(at)
        if self.words.according.search(lower):
            self._read_according()
        self.speeches.sort(key=lambda speech: speech.cue)

    def gap(self, at: int) -> str:
        """The signs between the token before and this one, without spaces."""
        before = self.tokens[at - 1].end if at else self.start
        after = self.tokens[at].start if at < len(self.tokens) else self.end
        return self.text[before:after].strip()

    def _is_cue(self, at: int, token: Token) -> bool:
        if token.quote or (token.capital and at):
            return False
        words = self.words
        if token.lower in words.nouns and not self._acts_as_verb(at):
            return False
        before = self.tokens[at - 1].lower if at else ""
        if before in words.passive:
            return False
        return not (
            words.code == "en" and not self.gap(at) and (before in _DETERMINERS or before.endswith(("'s", "’s")))
        )

    def _acts_as_verb(self, at: int) -> bool:
        """Whether a word that may be a noun ("state", "notes") has a content: "that", a quotation or a sign follows."""
        ahead = self.tokens[at + 1 : at + 4]
        return bool(self.gap(at + 1)) or any(token.quote or token.lower in self.words.that for token in ahead)

    def _read_cue(self, at: int) -> None:
        token = self.tokens[at]
        if token.lower in self.words.saying and token.lower not in self.words.says:
            if not at or self.gap(at)[-1:] not in {",", "—", "–"}:
                return
            self._add(at, self._last_speaker() or self.opening(), self._right(at + 1, at))
            return
        subject = self._subject(at)
        if subject:
            self._with_subject(at, subject)
            return
        inverted = self._inverted(at)
        if inverted and self._is_after_content(at):
            self._after_content(at, at, inverted[1], self._span(inverted))
        elif at and self.tokens[at - 1].lower in self.words.joining and self._last_speaker():
            self._cut_last(self.tokens[at - 1].start)
            self._add(at, self._last_speaker(), self._right(at + 1, at))

    def _with_subject(self, at: int, subject: tuple[int, int]) -> None:
        first = subject[0]
        if self._is_after_content(first) and self._ends_at(at + 1, after_quote=self.tokens[first - 1].quote):
            self._after_content(at, first, at + 1, self._span(subject))
            return
        content = self._right(at + 1, at)
        if content and (self.tokens[at].lower in self.words.says or self._strong(content, at)):
            if first and self.tokens[first - 1].lower in self.words.joining:
                self._cut_last(self.tokens[first - 1].start)
            self._add(at, self._span(subject), content)

    def _strong(self, content: list[Span], at: int) -> bool:
        """Whether a verb of thinking is followed by "that" or by a quotation."""
        ahead = self.tokens[at + 1 : at + 6]
        return any(token.lower in self.words.that or token.quote for token in ahead) and bool(content)

    def _add(self, at: int, speaker: Span | None, content: list[Span]) -> None:
        if content:
            token = self.tokens[at]
            self.speeches.append(Speech(tuple(content), (token.start, token.end), speaker))

    def _cut_last(self, at: int) -> None:
        """The content of the verb before ends where the next verb's clause begins."""
        if not self.speeches:
            return
        last = self.speeches[-1]
        kept = [(start, min(end, self._trimmed(start, at))) for start, end in last.contents if start < at]
        kept = [span for span in kept if span[0] < span[1]]
        if kept:
            self.speeches[-1] = Speech(tuple(kept), last.cue, last.speaker)

    def _trimmed(self, start: int, end: int) -> int:
        while end > start and self.text[end - 1] in " \u00a0,;:—–-.":
            end -= 1
        return end

    def _last_speaker(self) -> Span | None:
        return self.speeches[-1].speaker if self.speeches else None

    def opening(self) -> Span | None:
        """The run of capitals, or the pronoun, with which the utterance begins."""
        run: list[Token] = []
        words = self.words
        skipped = words.prepositions | words.after_verb | (words.subjects - words.pronouns)
        for token in self.tokens[:_SUBJECT]:
            if token.capital and (run or token.lower not in skipped):
                run.append(token)
            elif run:
                break
        return (run[0].start, run[-1].end) if run else None

    def _span(self, run: tuple[int, int]) -> Span:
        return self.tokens[run[0]].start, self.tokens[run[1] - 1].end

    # Subjects

    def _subject(self, at: int) -> tuple[int, int] | None:
        """The subject before a verb as a run of tokens: skips auxiliaries and adverbs, steps over an apposition."""
        last = at
        while last and self._is_beside(last - 1) and not (set(self.gap(last)) & set(";:.—–")):
            last -= 1
        if not last:
            return None
        if self.tokens[last - 1].lower in self.words.who:
            return self._run_before(last - 1)
        if "," in self.gap(last) or self.gap(last) in {")", "),", "—", "–"}:
            return self._before_apposition(last)
        run = self._run_before(last)
        return self._named_before(run) if run else None

    def _is_beside(self, at: int) -> bool:
        token = self.tokens[at]
        return token.lower in self.words.beside_verb or (
            self.words.code == "en" and token.lower.endswith("ly") and not token.capital
        )

    def _before_apposition(self, last: int) -> tuple[int, int] | None:
        for at in range(last - 1, max(0, last - _APPOSITION), -1):
            if self.tokens[at].quote:
                return None
            if self.gap(at)[:1] in {",", "(", "—", "–"}:
                if all(token.capital for token in self.tokens[at:last]) and last - at > 1:
                    return at, last
                return self._run_before(at)
        return None

    def _run_before(self, last: int) -> tuple[int, int] | None:
        first = last
        while first and last - first < _SUBJECT and self._continues(first, last):
            first -= 1
        return self._pruned(first, last) if first < last else None

    def _continues(self, first: int, last: int) -> bool:
        """Whether the token before `first` belongs to the same subject."""
        if first < last and set(self.gap(first)) & set(',;:—–()"“”«».!?'):
            return False
        token = self.tokens[first - 1]
        words = self.words
        if token.quote or token.lower in words.that or token.lower in words.says or token.lower in words.finite:
            return False
        if token.lower in words.joining:
            return first < last and first > 1 and self.tokens[first].capital and self.tokens[first - 2].capital
        return True

    def _pruned(self, first: int, last: int) -> tuple[int, int] | None:
        """Without what leads up to the subject: "In his post Novak" gives Novak."""
        while first < last and self.tokens[first].lower in self.words.joining:
            first += 1
        if any(token.lower in self.words.infinitive for token in self.tokens[first:last]):
            return None
        if first < last and self.tokens[first].lower in self.words.prepositions:
            first = self._last_noun(first, last)
        return (first, last) if first < last else None

    def _last_noun(self, first: int, last: int) -> int:
        """Where the noun at the end of a run begins: at its capitals, or at its article."""
        start = last - 1
        if self.tokens[start].capital:
            while start > first + 1 and self.tokens[start - 1].capital and not self._is_title(start):
                start -= 1
        else:
            while start > first and self.tokens[start].lower not in self.words.subjects:
                start -= 1
        return start if start > first else last

    def _is_title(self, at: int) -> bool:
        return self.tokens[at].lower in self.words.titles

    def _named_before(self, run: tuple[int, int]) -> tuple[int, int]:
        """The name before an apposition that no comma closes: "Ana Ruiz, head of the port said"."""
        first = self.tokens[run[0]]
        if not run[0] or self.gap(run[0]) != "," or first.capital or first.lower in self.words.subjects:
            return run
        start = run[0]
        while start and self.tokens[start - 1].capital and (start == run[0] or not self.gap(start)):
            start -= 1
        led_up_to = start and self.tokens[start - 1].lower in self.words.prepositions
        starts_with = self.tokens[start].lower in self.words.prepositions
        return run if run[0] - start < 2 or led_up_to or starts_with else (start, run[0])

    def _inverted(self, at: int) -> tuple[int, int] | None:
        """The subject after a verb: "said Novak", "so der Minister"."""
        first = last = at + 1
        while last < len(self.tokens) and last - first < _SUBJECT:
            token = self.tokens[last]
            if token.quote or self.gap(last) or (last > first and self._ends_subject(token)):
                break
            last += 1
        return (first, last) if first < last else None

    def _ends_subject(self, token: Token) -> bool:
        words = self.words
        if token.lower in {"of", "for", "de", "du", "del", "der", "the"}:
            return False
        return token.lower in words.after_verb or token.lower in words.joining or token.lower in words.saying

    # Contents

    def _is_after_content(self, at: int) -> bool:
        """Whether a clause with a content before it begins at this token."""
        if not at:
            return False
        gap = self.gap(at)
        if self.tokens[at - 1].quote:
            return not set(gap) - set(",—–- ")
        return gap[-1:] in {",", "—", "–"} and self.tokens[at].start - self.used > 12

    def _ends_at(self, at: int, *, after_quote: bool) -> bool:
        """Whether nothing that could be a content follows a verb: the end, a sign, a time or place, a listener."""
        if at >= len(self.tokens):
            return True
        token, sign = self.tokens[at], self.gap(at)[:1]
        if sign in {",", ".", ":", "—", "–", ";"}:
            return sign != ":"
        return (after_quote or token.lower in self.words.after_verb) and not token.quote and not self._that_after(at)

    def _that_after(self, at: int) -> bool:
        return any(token.lower in self.words.that for token in self.tokens[at : at + _OBJECT])

    def _after_content(self, at: int, first: int, after: int, speaker: Span) -> None:
        """The content stands before the verb; a quotation that follows goes on with it."""
        end = self._trimmed(self.used, self.tokens[first - 1].end)
        before = [t for t in self.tokens[:first] if t.start >= self.used]
        contents = [(before[0].start, end)] if before else []
        if before and all(t.quote or t.lower in self.words.joining for t in before):
            contents = [(t.start, t.end) for t in before if t.quote]
        if self._goes_on(after):
            contents.append(self._rest(after))
        following = [t for t in self.tokens[after : after + 8] if t.quote]
        contents += [(t.start, t.end) for t in following[:1]]
        self._add(at, speaker, contents)
        self.used = following[0].end if following else self.tokens[min(after, len(self.tokens)) - 1].end

    def _goes_on(self, at: int) -> bool:
        """Whether the content goes on after "…, she said, …"."""
        if at >= len(self.tokens) or self.gap(at) != ",":
            return False
        token, words = self.tokens[at], self.words
        stops = words.saying | words.prepositions | words.after_verb | words.who | words.relative
        return not (token.quote or token.capital or token.lower in stops)

    def _right(self, at: int, cue: int) -> list[Span]:
        """The content after a verb, from its "that", its colon or its quotation on, to the end of the utterance."""
        if at >= len(self.tokens):
            return []
        start = self.tokens[at].start
        for ahead in range(at, min(at + _OBJECT, len(self.tokens))):
            token, gap = self.tokens[ahead], self.gap(ahead)
            if gap[:1] == ":" or (token.quote and (gap[:1] == "," or ahead == at)):
                start = token.start
                break
            if token.lower in self.words.that:
                start = self.tokens[min(ahead + 1, len(self.tokens) - 1)].start
                break
            if token.quote or gap[:1] in {";", "—"}:
                break
        end = self._trimmed(start, self.end)
        return [(start, end)] if end > start else []

    # "According to"

    def _read_according(self) -> None:
        for match in self.words.according.finditer(self.text, self.start, self.end):
            at = next((i for i, token in enumerate(self.tokens) if token.start >= match.end()), None)
            if at is None or any(t.quote and t.start < match.start() < t.end for t in self.tokens):
                continue
            last = at
            while last < len(self.tokens) and last - at < _SUBJECT and not (last > at and self.gap(last)):
                last += 1
            speaker = self._span((at, last))
            contents = [
                span
                for span in ((self.start, self._trimmed(self.start, match.start())), self._rest(last))
                if span[1] - span[0] > 12
            ]
            if contents:
                self.speeches.append(
                    Speech(tuple(contents), (match.start(), len(match[0].rstrip()) + match.start()), speaker)
                )

    def _rest(self, at: int) -> Span:
        if at >= len(self.tokens):
            return self.end, self.end
        return self.tokens[at].start, self._trimmed(self.tokens[at].start, self.end)
