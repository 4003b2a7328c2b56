"""Attributions of a whole text: quotations and reported speech with cue and speaker, pronouns led back to names."""

from bisect import bisect_left, bisect_right

from checks.splitting.drafts import Attribution, Span
from checks.splitting.languages import words_for
from checks.splitting.languages.words import Words
from checks.splitting.lines.blocks import Block, blocks
from checks.splitting.sentences import sentences_of_line
from checks.splitting.speech.names import Names
from checks.splitting.speech.quotes import Quote, quotes_in
from checks.splitting.speech.reporting import Speech, speeches_of
from checks.splitting.speech.subjects import subject_of_quotation
from checks.splitting.speech.utterance import Utterance
from checks.splitting.speech.utterances import utterances

_OPENING = frozenset("“„\"«‘'»‚")
_SCARE = 4  # words; a shorter quotation without a reporting verb is a title or irony
_SMALL = 4  # letters; words up to this length may be small in a title
_FURTHEST = 6000  # code points; how far back a passage looks for the start of what it is part of


def attributions(text: str, language: str | None = None) -> list[Attribution]:
    """Every quotation and piece of reported speech of a text, in order of their starts."""
    words = words_for(text, language)
    return read_lines(text, blocks(text, words), words).attributions


class Reading:
    """The sentences, quotations and attributions of a text, with questions about a passage of it."""

    def __init__(self, sentences: list[list[Span]], quotes: list[Quote], found: list[Attribution]):
        self.sentences, self.quotes = sentences, quotes
        self.attributions = sorted(found, key=lambda said: (said.start, -said.end))
        self._quote_starts = [quote.start for quote in quotes]
        self._starts = [said.start for said in self.attributions]
        self._longest = min(_FURTHEST, max((said.end - said.start for said in found), default=0))

    def quotes_between(self, start: int, end: int) -> list[Span]:
        """The quotations that touch a passage."""
        first = max(0, bisect_right(self._quote_starts, start) - 1)
        last = bisect_left(self._quote_starts, end)
        return [(quote.start, quote.end) for quote in self.quotes[first:last] if quote.end > start]

    def attribution_at(self, start: int, end: int) -> Attribution | None:
        """The attribution whose content has most of a passage; a passage that is hardly touched has none."""
        first = bisect_left(self._starts, start - self._longest)
        last = bisect_left(self._starts, end)
        best, share = None, 0
        for said in self.attributions[first:last]:
            overlap = min(end, said.end) - max(start, said.start)
            if overlap > share:
                best, share = said, overlap
        return best if share * 4 >= end - start else None


def read_lines(text: str, listed: list[Block], words: Words) -> Reading:
    """Reads every line once."""
    sentences: list[list[Span]] = []
    quotes: list[Quote] = []
    found: list[Attribution] = []
    names = Names(text, words)
    for block in listed:
        if block.role == "boilerplate":
            sentences.append([(block.start, block.end)])
            continue
        marks = quotes_in(text, block.start, block.end)
        spans = sentences_of_line(text, block.start, block.end, words)
        sentences.append(spans)
        quotes += marks
        found += _read_line(text, spans, marks, names, words)
    return Reading(sentences, quotes, found)


def _read_line(text: str, spans: list[Span], marks: list[Quote], names: Names, words: Words) -> list[Attribution]:
    found: list[Attribution] = []
    at = 0
    for start, end in utterances(text, spans, marks, words):
        while at < len(marks) and marks[at].end <= start:
            at += 1
        inside = _before(marks, at, end)
        utterance = Utterance(text, start, end, inside, words)
        speeches = speeches_of(utterance)
        names.begin(utterance, speeches)
        said = [part for speech in speeches for part in _attributions(text, speech, names)]
        found += said + _bare_quotes(utterance, said, names, follows=bool(found))
        names.finish(utterance, speeches)
    return found


def _before(marks: list[Quote], at: int, end: int) -> list[Quote]:
    """The quotations from the one at `at` on that begin before `end`."""
    last = at
    while last < len(marks) and marks[last].start < end:
        last += 1
    return marks[at:last]


def _attributions(text: str, speech: Speech, names: Names) -> list[Attribution]:
    speaker = speech.speaker or names.last_speaker
    named = names.named(speech.stands_for or speaker)
    return [
        Attribution(start, end, speaker, speech.cue, _in_marks(text, start, end), named)
        for start, end in speech.contents
    ]


def _in_marks(text: str, start: int, end: int) -> bool:
    """Whether a content is a quotation from its first to its last sign."""
    return text[start] in _OPENING and not text[end - 1].isalnum()


def _bare_quotes(utterance: Utterance, found: list[Attribution], names: Names, *, follows: bool) -> list[Attribution]:
    """Quotations without a reporting verb of their own: the speaker is the subject before them, or who spoke last.

    `follows`: something was said before in the same line, so that even a word or two may go on with it.
    """
    bare = []
    for at, token in enumerate(utterance.tokens if utterance.has_quotation else ()):
        if not token.quote or any(said.start < token.end and said.end > token.start for said in found):
            continue
        opens = token.start <= utterance.start + 1
        goes_on = opens and follows and token.end >= utterance.end - 1
        if not goes_on and _is_title(utterance.text[token.start : token.end]):
            continue
        subject = None if opens else subject_of_quotation(utterance, at)
        speaker = utterance.span(subject) if subject else names.speaker_of_line()
        bare.append(Attribution(token.start, token.end, speaker, None, True, names.named(speaker)))
    return bare


def _is_title(quoted: str) -> bool:
    """Whether a quotation is a title or irony rather than speech: very short, or all its longer words are capitals."""
    inner = quoted.split()
    if len(inner) < _SCARE:
        return True
    return not quoted.rstrip("”\"»'’").endswith(tuple(".!?…")) and all(
        word.strip("“„\"«'‘”»’,")[:1].isupper() for word in inner if len(word) > _SMALL
    )
