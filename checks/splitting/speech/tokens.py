"""The words of an utterance, each quotation in it taken as one word."""

import re
from typing import NamedTuple

from checks.splitting.speech.quotes import Quote

_WORD = re.compile(r"\w+(?:[’'.-]\w+)*")

_new = tuple.__new__  # a named tuple's own constructor takes twice as long, and every word of a report needs one


class Token(NamedTuple):
    """A word, or a whole quotation taken as one word."""

    start: int
    end: int
    lower: str
    capital: bool = False
    quote: bool = False


def tokens_of(text: str, start: int, end: int, quotes: list[Quote]) -> list[Token]:
    """The words of an utterance, each quotation as one."""
    found: list[Token] = []
    at = start
    for quote in [*quotes, Quote(end, end)]:
        found += [
            _new(Token, (match.start(), match.end(), (word := match[0]).lower(), word[0].isupper(), False))
            for match in _WORD.finditer(text, at, max(at, min(quote.start, end)))
        ]
        found += quotations_of(start, end, [quote])
        at = quote.end
    return found


def quotations_of(start: int, end: int, quotes: list[Quote]) -> list[Token]:
    """The quotations of an utterance as tokens, those that begin or end outside cut to it."""
    bounds = ((max(quote.start, start), min(quote.end, end)) for quote in quotes)
    return [Token(first, last, "", quote=True) for first, last in bounds if first < last]
