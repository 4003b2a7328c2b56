"""Who "he" is: the people named so far, as far as word order tells."""

import re

from checks.splitting.drafts import Span
from checks.splitting.languages.words import Words
from checks.splitting.speech import Speech
from checks.splitting.subjects import main_subject
from checks.splitting.utterance import Utterance

_FULL_NAME = re.compile(r"(?:[^\W\d_a-z][\w’'-]*\.?\s+){1,3}[^\W\d_a-z][\w’'-]+")

# A capital with a small letter after it: an outlet in capitals is nobody whom "he" could mean.
_NAME = re.compile(r"[^\W\d_a-z][^\W\d_A-Z]")


class Names:
    """The person spoken of, updated utterance by utterance."""

    def __init__(self, text: str, words: Words):
        self._text, self._words = text, words
        self.last_speaker: Span | None = None
        self._person: Span | None = None

    def begin(self, utterance: Utterance, speeches: list[Speech]) -> None:
        """Before the speeches of an utterance are used: its first words may name a person."""
        if speeches:
            return
        run = main_subject(utterance, len(utterance.tokens))
        if run and _FULL_NAME.fullmatch(self._text, *utterance.span(run)):
            self._person = utterance.span(run)

    def finish(self, utterance: Utterance, speeches: list[Speech]) -> None:
        """After them: who spoke last."""
        if speeches and speeches[-1].speaker:
            self.last_speaker = speeches[-1].speaker
        elif not speeches and self._text[utterance.end - 1] == ":":
            run = main_subject(utterance, len(utterance.tokens))
            self.last_speaker = utterance.span(run) if run else self.last_speaker

    def named(self, speaker: Span | None) -> Span | None:
        """The speaker, or for a pronoun the name before it; the pronoun itself when there was none."""
        if speaker is None:
            return None
        if self._text[speaker[0] : speaker[1]].lower() in self._words.pronouns:
            return self._person or speaker
        if _NAME.search(self._text, *speaker):
            self._person = speaker
        return speaker
