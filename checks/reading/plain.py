"""Plain text, from a file or the clipboard, with the headline and the byline if it begins with them."""

import re

from checks.reading.document import Document
from checks.reading.normal import normal

LONGEST_HEADLINE = 200  # code points
_BYLINE_WITHIN = 4  # paragraphs: headline, summary, byline, perhaps a place and date between

# "By Lena Aho and Tom Reed": the word for "by", then nothing but names, so that "By Friday" is the risk and no more.
_NAME = r"[^\W\d_a-zа-яіїєґ][\w’'.-]*(?: (?:de|da|di|du|la|van|von|der|den|bin|al|el))*"
_NAMES = rf"{_NAME}(?: {_NAME}){{1,3}}"
_BYLINE = re.compile(
    r"(?:(?:By|BY|Von|Par|Por|Av|Door)(?::)? |(?:Author|Autor|Auteur|Autore|Text|Автор|Автори|Текст)s?: )"
    rf"({_NAMES}(?:(?:, | and | und | et | y | e | i | та | і | и | & ){_NAMES}){{0,4}})"
)


def read_plain(text: str) -> Document:
    """A document of plain text; all of it stays in the text.

    The headline is the first paragraph, if it is no longer than 200 code points and more follows. The byline is one of
    the first four paragraphs that says "By" and then only names.
    """
    text = normal(text)
    return Document(text=text, headline=headline_of(text), byline=byline_of(text))


def headline_of(text: str) -> str:
    """The first paragraph of a normal text, if it can be its headline; or ""."""
    first, _, rest = text.partition("\n\n")
    return first if rest and len(first) <= LONGEST_HEADLINE else ""


def byline_of(text: str) -> str:
    """The names of the first byline near the beginning of a normal text, as they stand; or ""."""
    for paragraph in text.split("\n\n", _BYLINE_WITHIN)[:_BYLINE_WITHIN]:
        if len(paragraph) <= LONGEST_HEADLINE and (match := _BYLINE.fullmatch(paragraph)):
            return match[1].removesuffix(".")
    return ""
