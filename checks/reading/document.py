"""What reading gives: a document, or the reason in one sentence."""

from dataclasses import dataclass
from datetime import date


class Unreadable(ValueError):  # noqa: N818 - what a person is told, not what went wrong in a program
    """Nothing can be made of this input; `str()` of it is one sentence for a person that says what to do."""


@dataclass(frozen=True)
class Document:
    """An article's normal text and what else its file or page tells.

    Everything but the text may be missing: "" or None. `language` is two letters (ISO 639-1), `charset` the name under
    which the bytes were read ("" for pasted text), `url` the page's canonical address. The headline is never added to
    the text nor taken out of it: it stands there exactly when the file's text or the page's article says it.
    """

    text: str
    headline: str = ""
    byline: str = ""
    outlet: str = ""
    published: date | None = None
    language: str = ""
    charset: str = ""
    url: str = ""
