"""Lines of an article and what each one is: running text, a heading, a list item, a link, or the page around the text.

A line is a block: headings, list items and paragraphs of pasted text end where their line ends.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from checks.splitting.drafts import Span
from checks.splitting.languages.words import Words
from checks.splitting.lines.lineshape import Line, measure
from checks.splitting.lines.page import around_the_article

Role = Literal["paragraph", "headline", "heading", "item", "boilerplate"]

# Every line end that str.splitlines knows.
_LINE = re.compile("[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
_HEADING = 16  # words


@dataclass(frozen=True, slots=True)
class Block:
    """One line without the space around it."""

    start: int
    end: int
    role: Role = "paragraph"


def lines(text: str) -> Iterator[Span]:
    """The lines of a text that hold something, without the white space around them."""
    for match in _LINE.finditer(text):
        line = match[0]
        start = match.start() + len(line) - len(line.lstrip())
        end = match.end() - len(line) + len(line.rstrip())
        if start < end:
            yield start, end


def blocks(text: str, words: Words) -> list[Block]:
    """Every line with its role, in order."""
    measured = [measure(text, start, end, words) for start, end in lines(text)]
    furniture = _furniture(measured)
    for index in around_the_article(text, measured, words):
        furniture[index] = True
    return [
        Block(line.start, line.end, "boilerplate" if furniture[index] else _role(measured, index))
        for index, line in enumerate(measured)
    ]


def _furniture(measured: list[Line]) -> list[bool]:
    """Whether each line is none of the article's by itself.

    A list of links goes on through its items, whatever they say, and until a sentence comes back.
    """
    found = []
    linked = False
    for line in measured:
        linked = line.links_follow or (linked and (line.bullet or not (line.sentence or line.colon)))
        found.append(linked or line.chrome)
    return found


def _role(measured: list[Line], index: int) -> Role:
    line = measured[index]
    if line.bullet:
        return "item"
    if line.stop or line.colon or line.words > _HEADING:
        return "paragraph"
    return "headline" if index == 0 and len(measured) > 1 else "heading"
