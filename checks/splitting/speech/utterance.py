"""One utterance as a row of words with the signs between them: what the reading of speech works on.

An utterance is a sentence, or the sentences that one quotation holds together.
"""

from functools import cached_property

from checks.splitting.drafts import Span
from checks.splitting.languages.words import Words
from checks.splitting.speech.quotes import Quote
from checks.splitting.speech.tokens import Token, quotations_of, tokens_of

Run = tuple[int, int]  # tokens, from the first to the one after the last

_LONGEST = 6000  # code points; a longer text is no sentence, and beyond it only quotations are read
_TRAIL = " \u00a0,;:—–-."


class Utterance:
    """The tokens of an utterance and questions about their neighbourhood."""

    def __init__(self, text: str, start: int, end: int, quotes: list[Quote], words: Words):
        self.text, self.start, self.end, self.words = text, start, end, words
        self._quotes = quotes

    @cached_property
    def tokens(self) -> list[Token]:
        """The words, each quotation as one; of a text that is no sentence the quotations alone."""
        if self.end - self.start > _LONGEST:
            return quotations_of(self.start, self.end, self._quotes)
        return tokens_of(self.text, self.start, self.end, self._quotes)

    @property
    def quotations(self) -> list[Span]:
        """Where quotations stand in it, cut to its bounds."""
        return [(token.start, token.end) for token in quotations_of(self.start, self.end, self._quotes)]

    @property
    def has_quotation(self) -> bool:
        """Whether a quotation begins in it or goes on in it."""
        return bool(self._quotes)

    def gap(self, at: int) -> str:
        """The signs between the token before and this one, without spaces."""
        before = self.tokens[at - 1].end if at else self.start
        after = self.tokens[at].start if at < len(self.tokens) else self.end
        return self.text[before:after].strip()

    def sign(self, at: int) -> str:
        """The gap before a token without the full stop of an abbreviation or an initial ("Sen. Ruiz", "J. Hale")."""
        gap = self.gap(at)
        if gap != "." or not at or not self.tokens[at - 1].capital:
            return gap
        before = self.tokens[at - 1].lower
        return "" if len(before) == 1 or before in self.words.abbreviations else gap

    def lower(self, at: int) -> str:
        """A token in small letters; "" for a quotation and beyond the ends."""
        return self.tokens[at].lower if 0 <= at < len(self.tokens) else ""

    def span(self, run: Run) -> Span:
        """Where a run of tokens stands in the text."""
        return self.tokens[run[0]].start, self.tokens[run[1] - 1].end

    def rest(self, at: int) -> Span:
        """From a token to the end of the utterance, without its last sign; empty beyond the last token."""
        if at >= len(self.tokens):
            return self.end, self.end
        return self.tokens[at].start, self.trimmed(self.tokens[at].start, self.end)

    def trimmed(self, start: int, end: int) -> int:
        """The end of a passage without the signs that end it."""
        while end > start and self.text[end - 1] in _TRAIL:
            end -= 1
        return end

    def is_verb(self, at: int) -> bool:
        """Whether a token looks like a finite verb: one of the language's lists, or its ending, in small letters."""
        token, words = self.tokens[at], self.words
        if token.quote or token.capital:
            return False
        lower = token.lower
        listed = lower in words.finite or lower in words.says or lower in words.thinks
        return (listed and lower not in words.nouns) or words.verb_ending.fullmatch(lower) is not None

    def is_personal(self, at: int) -> bool:
        """Whether a token is a pronoun that can be a subject."""
        return self.lower(at) in self.words.persons
