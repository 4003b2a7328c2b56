"""What the parts without Django say to a person: in English there, and kept so; in the reader's language where shown.

Each sentence of theirs is listed here, so that it is translated; a test asks those parts for all that they say.
"""

import re
from functools import cache

from django.utils.translation import get_language, gettext, gettext_noop

# Why a claim is worth checking: checks.splitting.weighing.worth.
REASONS = (
    gettext_noop("a named official's words"),
    gettext_noop("words in quotation marks"),
    gettext_noop("somebody's statement"),
    gettext_noop("a number"),
    gettext_noop("a comparison over time"),
    gettext_noop("a comparison"),
    gettext_noop("a cause is given"),
    gettext_noop("a matter of public record"),
    gettext_noop("an absolute word"),
    gettext_noop("a date or time"),
    gettext_noop("a name"),
    gettext_noop("something that happened"),
    gettext_noop("a full statement"),
    gettext_noop("few words"),
    gettext_noop("about the future"),
    gettext_noop("an evaluating word"),
    gettext_noop("words like: %(words)s"),
    gettext_noop("suggested as nothing to check: boilerplate"),
    gettext_noop("suggested as nothing to check: heading"),
    gettext_noop("suggested as nothing to check: opinion"),
    gettext_noop("suggested as nothing to check: question"),
    gettext_noop("suggested as nothing to check: transition"),
)

# What an article says again or otherwise: checks.splitting.survey. The longer ones first, as others fit them too.
FINDINGS = (
    gettext_noop("“%(date)s”: that date is a Monday."),
    gettext_noop("“%(date)s”: that date is a Tuesday."),
    gettext_noop("“%(date)s”: that date is a Wednesday."),
    gettext_noop("“%(date)s”: that date is a Thursday."),
    gettext_noop("“%(date)s”: that date is a Friday."),
    gettext_noop("“%(date)s”: that date is a Saturday."),
    gettext_noop("“%(date)s”: that date is a Sunday."),
    gettext_noop("“%(one)s” and “%(other)s” for what looks like the same thing."),
    gettext_noop("Said twice: “%(words)s”."),
    gettext_noop("Said %(number)s times: “%(words)s”."),
    gettext_noop("Spelled in two ways: “%(one)s” and “%(other)s”."),
    gettext_noop("One last name with two first names: “%(one)s” and “%(other)s”."),
    gettext_noop("Perhaps one name in several forms: %(names)s."),
)

# Why a file or a text is not read: checks.reading.
UNREADABLE = (
    gettext_noop("There is no text here: paste the article or choose a file that holds it."),
    gettext_noop("This file could not be read: open it where it was made, copy the article and paste it here."),
    gettext_noop("No text was found in this page: open it in a browser, copy the article and paste it."),
    gettext_noop(
        "This file is not text in any known charset: save it as UTF-8 text (.txt, .md or .html), or paste the text."
    ),
    gettext_noop("This file is too large (%(size)s bytes; the limit is %(most)s): paste the article's own text only."),
    gettext_noop("This text is too large (%(size)s bytes; the limit is %(most)s): paste the article's own text only."),
    gettext_noop("This is a PDF file, and only .txt, .md and .html files can be read: paste its text instead."),
    gettext_noop(
        "This is a Word, OpenDocument or zip file, and only .txt, .md and .html files can be read: "
        "paste its text instead."
    ),
    gettext_noop("This is an old Word file, and only .txt, .md and .html files can be read: paste its text instead."),
    gettext_noop(
        "This is a rich text (RTF) file, and only .txt, .md and .html files can be read: paste its text instead."
    ),
    gettext_noop("This is an image, and only .txt, .md and .html files can be read: paste its text instead."),
    gettext_noop(
        "This is an image, sound or film, and only .txt, .md and .html files can be read: paste its text instead."
    ),
    gettext_noop("This is a compressed file, and only .txt, .md and .html files can be read: paste its text instead."),
)


def in_words(said: str) -> str:
    """What was said in English, by one of those parts or kept in a record, in the reader's language.

    The same words where there are no others for them.
    """
    if not said:
        return ""
    message, parts = message_of(said)
    return gettext(message) % parts if parts else gettext(said)


def message_of(said: str) -> tuple[str, dict[str, str]]:
    """Which of the messages was said, and what fills its places; "" where it is none of them."""
    if said in REASONS or said in UNREADABLE:
        return said, {}
    for pattern, message in _patterns():
        if found := pattern.fullmatch(said):
            return message, found.groupdict()
    return "", {}


def mid_sentence(label: str) -> str:
    """A label inside a sentence: with a small letter, but in German, which writes its nouns with a large one."""
    return label if (get_language() or "").startswith("de") else label.lower()


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Each message with places to fill, and what finds out what fills them."""
    every = (*REASONS, *FINDINGS, *UNREADABLE)
    return tuple((_pattern(message), message) for message in every if "%(" in message)


def _pattern(message: str) -> re.Pattern[str]:
    pieces = re.split(r"%\((\w+)\)s", message)
    found = [f"(?P<{piece}>.+)" if number % 2 else re.escape(piece) for number, piece in enumerate(pieces)]
    return re.compile("".join(found), re.DOTALL)
