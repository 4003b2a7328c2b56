"""The utterances of a line: sentences, those that belong to one quotation put together."""

import re
from itertools import islice

from checks.splitting.drafts import Span
from checks.splitting.languages.words import Words
from checks.splitting.speech.quotes import Quote

_WORD = re.compile(r"\w+(?:[’'.-]\w+)*")
_CLAUSE = 12  # words; a clause that ends with its reporting verb is short
_ASKS = "?!…"
_ENDS = _ASKS + "."


def utterances(text: str, spans: list[Span], marks: list[Quote], words: Words) -> list[Span]:
    """Sentences, put together where one quotation runs through them or where "she asked" follows its question."""
    found: list[Span] = []
    at = 0
    for start, end in spans:
        while at < len(marks) and marks[at].end <= start:
            at += 1
        runs_on = at < len(marks) and marks[at].start < start
        if found and (runs_on or (at and _asked(text, marks[at - 1], found[-1], (start, end), words))):
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return found


def _asked(text: str, quote: Quote, before: Span, after: Span, words: Words) -> bool:
    """Whether a sentence says no more than who spoke the quotation before it: "“Why?” Ruiz asked."."""
    if quote.start != before[0] or quote.end != before[1] or text[quote.end - 2] not in _ENDS:
        return False
    asks = text[quote.end - 2] in _ASKS
    last = after[0]
    for count, match in enumerate(_WORD.finditer(text, *after)):
        word = match[0].lower()
        if count and (word in words.says or word in words.thinks or words.verb_ending.fullmatch(word)):
            return _says_no_more(text, match.end(), after[1], words, asks=asks)
        if count == _CLAUSE or text[last : match.start()].strip(" ,") or word in words.finite:
            return False
        last = match.end()
    return False


def _says_no_more(text: str, at: int, end: int, words: Words, *, asks: bool) -> bool:
    """Whether a verb has no content of its own; after a quotation that ends with a full stop, nothing at all."""
    following = _WORD.search(text, at, end)
    if following is None or not asks:
        return following is None
    if text[at : following.start()].strip():
        return ":" not in text[at : following.start()]
    word = following[0].lower()
    if word in words.after_verb:
        return True
    if word in words.that or word in words.persons:
        return False
    # "asked the council" against "said the council is"
    ahead = islice(_WORD.finditer(text, following.end(), end), _CLAUSE)
    return word not in words.subjects or not any(match[0].lower() in words.finite for match in ahead)
