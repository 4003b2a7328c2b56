"""What a claim asserts: its wording without quotation marks and without "she said".

What is reported is asked about, not that it was reported. Only a whole content with a cue beside it is taken out; a
quotation inside somebody else's sentence ("called the plan “a gift to the port”") stays in it without its marks.
"""

import re
from dataclasses import dataclass

from checks.splitting.drafts import Attribution, Span
from checks.splitting.languages.words import Words
from checks.splitting.lines.blocks import Block
from checks.splitting.speech.attribution import read_lines
from checks.splitting.speech.quotes import quotes_in
from checks.splitting.statements.wording import Wording

_MARKS = re.compile("''|[“”„\"«»‹›‚「」『』]|(?<!\\w)[‘’'`]+(?=\\w)|(?<=[\\w.,!?…])[’'`]+(?!\\w)")
_PLURAL = re.compile(r"(?<=s)[’'](?=\s\w)")  # "the fishers' boats"
_SPACE = re.compile(r"\s+")
_LETTER = re.compile(r"[^\W_]")
_SPEAKER = re.compile(r"[^“”„\"«»:.!?]{1,80}:\s*(?=[“„\"«])")  # "Ada Holm: “We lost 40 jobs”"
_SINGLE = re.compile(r"(?<!\w)[‘’'](?=\w)")
_LEFT_OPEN = re.compile(r"[^“”„\"«»]*[.,!?…][”\"»][^“”„\"«»]*")  # a quotation that began in the claim before
_OPENING = {"”": "“", '"': '"', "»": "«"}
_LISTENER = re.compile(r"(?:[A-Z][\w.’'-]*\s){1,4}(?=(?:he|she|it|they)\s)")
_SUBJECT = 10  # words in which the verb of a clause comes
_ENDS = " .!?…,;:–—-"


@dataclass(frozen=True, slots=True)
class Asserted:
    """Sentences without marks and frame; `speech`: somebody's own words; `speaker`: the words for who says them;
    `framed`: they stood beside a "she said", so that a small first letter begins no fragment."""

    sentences: tuple[str, ...]
    speech: bool = False
    speaker: str = ""
    framed: bool = False


def asserted(wording: str, words: Words) -> Asserted:
    """What one claim asserts; no sentences where it has no letter or figure."""
    text = _SPACE.sub(" ", wording).strip()
    if not _LETTER.search(text):
        return Asserted(())
    named = _SPEAKER.match(text)
    text = text[named.end() :] if named else text
    if _LEFT_OPEN.fullmatch(text):
        text = next(opening for mark, opening in _OPENING.items() if mark in text) + text
    reading = read_lines(text, [Block(0, len(text))], words)
    quotes = [(quote.start, quote.end) for quote in quotes_in(text, 0, len(text))]
    contents = _contents(text, reading.attributions, quotes, words)
    spans = contents or [(0, len(text))]
    speech = bool(quotes) and all(_is_inside(span, quotes) for span in spans)
    speaker = next((text[slice(*said.speaker)] for said in reading.attributions if said.speaker and contents), "")
    if contents and words.code == "en":
        spans = [(_behind_listener(text, span), span[1]) for span in spans]
    parts = [part for span in spans for part in _sentences(text, span, reading.sentences[0])]
    return Asserted(tuple(filter(None, map(_bare, parts))), speech, speaker, bool(contents))


def _contents(text: str, found: list[Attribution], quotes: list[Span], words: Words) -> list[Span]:
    """The contents that can stand without what is around them; none where that is what is asserted."""
    if not any(said.cue for said in found):
        return []
    spans: list[Span] = []
    for said in found:
        span = (said.start, said.end)
        if (said.cue or _is_whole(text, span)) and (not spans or said.start >= spans[-1][1]):
            if not spans and said.cue and not _is_stated(text, span, said.cue, quotes, words):
                return []
            spans.append(span)
    return spans if any(_LETTER.search(text, *span) for span in spans) else []


def _is_stated(text: str, span: Span, cue: Span, quotes: list[Span], words: Words) -> bool:
    """Whether a content is a clause of its own: not the "plan" of "called the plan a gift".

    Right behind its verb, without a "that", it needs a verb that cannot be a noun: "criticised Tarn amid reports" has
    none. In "said care was needed to ensure that …" the "that" is not the verb's own.
    """
    if span[0] == 0 and _is_inside(span, quotes):
        return True
    if not _has_verb(text, span, words):
        return False
    if cue[1] > span[0]:
        return True
    between = text[cue[1] : span[0]]
    if text[: cue[0]].lower().split()[-1:] == ["to"]:  # "inspired thousands to write ..." reports nothing
        return False
    if _has_verb(text, (cue[1], span[0]), words):
        return False
    if ":" in between or _is_inside(span, quotes) or not words.that.isdisjoint(between.lower().split()):
        return True
    content = text[slice(*span)].lower().split()[:_SUBJECT]
    return content[0] in words.persons or not words.finite.isdisjoint(content)


def _has_verb(text: str, span: Span, words: Words) -> bool:
    return bool(Wording(text[slice(*span)], words).verbs)


def _behind_listener(text: str, span: Span) -> int:
    """Where a content begins behind the name of the one who was told it: "told Ms Holm | she would stay"."""
    listener = _LISTENER.match(text, *span)
    return listener.end() if listener else span[0]


def _is_whole(text: str, span: Span) -> bool:
    """Whether a quotation without a cue is a sentence of its own."""
    inner = text[slice(*span)].strip("“”„\"«»‹›‘’' ")
    return inner[:1].isupper()


def _is_inside(span: Span, quotes: list[Span]) -> bool:
    return any(start <= span[0] and span[1] <= end for start, end in quotes)


def _sentences(text: str, span: Span, sentences: list[Span]) -> list[str]:
    """The parts of a content by sentence."""
    cut = [(max(span[0], start), min(span[1], end)) for start, end in sentences]
    return [text[start:end] for start, end in cut if start < end]


def _bare(part: str) -> str:
    """A sentence without marks, questions and the signs at its ends; "" where nothing is left."""
    apostrophes = set() if _SINGLE.search(part) else {match.start() for match in _PLURAL.finditer(part)}
    bare = _MARKS.sub(lambda mark: mark[0] if mark.start() in apostrophes else "", part).replace("?", "")
    bare = _SPACE.sub(" ", bare).strip(" \u00a0").lstrip(_ENDS).rstrip(_ENDS)
    return bare if _LETTER.search(bare) else ""
