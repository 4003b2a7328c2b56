"""The pipeline: lines, sentences, attributions, statements, and each statement's kind, worth and what to clear."""

from checks.splitting.attribution import Reading, read_lines
from checks.splitting.blocks import Block, blocks
from checks.splitting.clauses import cut
from checks.splitting.clearing import clear_of
from checks.splitting.drafts import Draft, Span
from checks.splitting.kinds import kind_of
from checks.splitting.languages import words_for
from checks.splitting.languages.words import Words
from checks.splitting.passage import Passage
from checks.splitting.standalone import with_standalone
from checks.splitting.worth import worth_of

VERSION = "rules-1"
"""Stored with each revision; it changes whenever the same text could be split otherwise."""


def split(text: str, language: str | None = None) -> list[Draft]:
    """The drafts of a text, in order: they never overlap, never cross a line end and cover every non-space character.

    Each begins and ends with a character that is no white space. `language` is a two-letter code; without it the text's
    commonest words decide.
    """
    words = words_for(text, language)
    listed = blocks(text, words)
    reading = read_lines(text, listed, words)
    drafts: list[Draft] = []
    for block, spans in zip(listed, reading.sentences, strict=True):
        for start, end in spans:
            drafts += _drafts(text, start, end, block, reading, words)
    return with_standalone(text, drafts, words)


def _drafts(text: str, start: int, end: int, block: Block, reading: Reading, words: Words) -> list[Draft]:
    if block.role == "boilerplate":
        return [_draft(text, (start, end), block, reading, words)]
    marks = reading.quotes_between(start, end)
    return [_draft(text, span, block, reading, words) for span in cut(text, start, end, words, marks)]


def _draft(text: str, span: Span, block: Block, reading: Reading, words: Words) -> Draft:
    start, end = span
    said = reading.attribution_at(start, end) if block.role != "boilerplate" else None
    passage = Passage(text[start:end], words, speaker=said is not None, direct=said is not None and said.direct)
    clear = clear_of(passage, role=block.role)
    kind = kind_of(passage, clear=clear)
    speaker = said.named if said else None
    official = speaker is not None and words.office.search(text[slice(*speaker)].lower()) is not None
    worth, reasons = worth_of(passage, kind=kind, clear=clear, official=official)
    return Draft(start, end, kind, worth, reasons, speaker, clear)
