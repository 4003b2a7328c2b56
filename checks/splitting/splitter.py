"""The pipeline: lines, sentences, attributions, statements, and each statement's kind, worth and what to clear."""

from checks.splitting.drafts import Attribution, Draft, Span
from checks.splitting.languages import words_for
from checks.splitting.languages.words import Words
from checks.splitting.lines.blocks import Role, blocks
from checks.splitting.speech.attribution import Reading, read_lines
from checks.splitting.standalone import with_standalone
from checks.splitting.statements.clauses import cut
from checks.splitting.weighing.clearing import RUNNING, clear_of, clear_of_sentence
from checks.splitting.weighing.kinds import kind_of
from checks.splitting.weighing.passage import Passage
from checks.splitting.weighing.tone import tone_of
from checks.splitting.weighing.worth import worth_of

VERSION = "rules-2"
"""Stored with each revision; it changes whenever the same text could be split otherwise."""


def split(text: str, language: str | None = None) -> list[Draft]:
    """The drafts of a text, in order: they never overlap, never cross a line end and cover every non-space character.

    Each begins and ends with a character that is no white space. `language` is a two-letter code; without it the text's
    commonest words decide.
    """
    words = words_for(text, language)
    listed = blocks(text, words)
    reading = read_lines(text, listed, words)
    sentences = [
        (span, block.role, _passage(text, span, block.role, reading, words))
        for block, spans in zip(listed, reading.sentences, strict=True)
        for span in spans
    ]
    tone = tone_of([sentence for _, role, sentence in sentences if role in RUNNING])
    drafts: list[Draft] = []
    for span, role, sentence in sentences:
        clear = clear_of_sentence(sentence, role=role, tone=tone)
        for part in _statements(text, span, role, reading, words):
            passage = sentence if part == span else _passage(text, part, role, reading, words)
            drafts.append(_draft(text, part, role, passage, reading, clear))
    return with_standalone(text, drafts, words)


def _statements(text: str, span: Span, role: Role, reading: Reading, words: Words) -> list[Span]:
    if role == "boilerplate":
        return [span]
    return cut(text, *span, words, reading.quotes_between(*span))


def _passage(text: str, span: Span, role: Role, reading: Reading, words: Words) -> Passage:
    said = reading.attribution_at(*span) if role != "boilerplate" else None
    passage = Passage(text[slice(*span)], words, speaker=said is not None, direct=said is not None and said.direct)
    return Passage(passage.text, words) if passage.bracketed else passage


def _is_named(text: str, said: Attribution) -> bool:
    """Whether the words beside what is said name the speaker as well as those they are led back to."""
    if said.speaker is None or said.named is None or said.speaker == said.named:
        return True
    here, there = (text[slice(*span)].lower() for span in (said.speaker, said.named))
    return here.endswith(there) or (there.endswith(f" {here}") and not here.startswith("the "))


def _draft(text: str, span: Span, role: Role, passage: Passage, reading: Reading, sentence: str) -> Draft:
    """One draft; `sentence` is what its sentence as a whole could be cleared as."""
    said = reading.attribution_at(*span) if passage.speaker else None
    clear = clear_of(passage, role=role, sentence=sentence)
    kind = kind_of(passage, clear=clear)
    speaker = said.named if said else None
    official = speaker is not None and passage.words.office.search(text[slice(*speaker)].lower()) is not None
    worth, reasons = worth_of(passage, kind=kind, clear=clear, official=official)
    said_by = said.speaker if said and not _is_named(text, said) else None
    return Draft(*span, kind, worth, reasons, speaker, clear, said_by)
