"""Lines of an article and what each one is: running text, a heading, a list item, a link, or the page around the text.

A line is a block: headings, list items and paragraphs of pasted text end where their line ends.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from checks.splitting.drafts import Span
from checks.splitting.languages.words import Words

Role = Literal["paragraph", "headline", "heading", "item", "boilerplate"]

# Every line end that str.splitlines knows.
_LINE = re.compile("[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
_BULLET = re.compile(r"(?:[-–—•*·▪◦‣►»>]|\(?\d{1,2}[.)])\s+")
_STOP = re.compile(r"[.!?…。！？][\"”“»’')\]]*$")
_STOP_INSIDE = re.compile(r"[.!?…][\"”“»’')\]]*(?:\s|$)")
_SPACES = re.compile(r"\s+")
_LONG = 12  # words; jusText and Boilerpipe separate running text from page furniture at about this length
_HEADING = 16  # words
_COST = 6  # words of running text that one other line outweighs
_MENU = 4  # so many short lines in a row are a menu
_CHROME_AT_MOST = 30  # words; a longer line that names a newsletter is about newsletters
_CHROME_WORD_AT_MOST = 4  # words


@dataclass(frozen=True, slots=True)
class Block:
    """One line without the space around it."""

    start: int
    end: int
    role: Role = "paragraph"


@dataclass(frozen=True, slots=True)
class _Line:
    """A line with what its role depends on."""

    start: int
    end: int
    words: int
    stop: bool
    bullet: bool
    colon: bool
    chrome: bool
    links_follow: bool

    @property
    def running(self) -> bool:
        return not self.chrome and not self.bullet and self.words >= _LONG and self.stop


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
    measured = [_measure(text, start, end, words) for start, end in lines(text)]
    roles = _roles(measured)
    return [Block(line.start, line.end, role) for line, role in zip(measured, roles, strict=True)]


def _measure(text: str, start: int, end: int, words: Words) -> _Line:
    line = text[start : min(end, start + 2000)]
    count = len(_SPACES.findall(line)) + 1
    return _Line(
        start=start,
        end=end,
        words=count,
        stop=_STOP.search(text[max(start, end - 8) : end]) is not None
        or (count >= _LONG and _STOP_INSIDE.search(line) is not None),
        bullet=_BULLET.match(line) is not None,
        colon=line.endswith(":"),
        chrome=_is_chrome(line.lower(), count, words),
        links_follow=count <= 8 and words.read_also.match(line.lower()) is not None,
    )


def _is_chrome(line: str, count: int, words: Words) -> bool:
    """Whether a line in small letters belongs to the page: by a phrase, or in a few words without a stop by a word."""
    if count > _CHROME_AT_MOST:
        return False
    if words.chrome_line.match(line) or words.chrome.search(line):
        return True
    return count <= _CHROME_WORD_AT_MOST and not _STOP.search(line) and words.chrome_word.search(line) is not None


def _roles(measured: list[_Line]) -> list[Role]:
    """Roles, line by line; a list of links goes on until running text comes back."""
    is_page = _looks_like_page(measured)
    found: list[Role] = []
    linked = False
    for index, line in enumerate(measured):
        linked = line.links_follow or (linked and not line.running)
        if linked or line.chrome:
            found.append("boilerplate")
        else:
            found.append(_role(measured, index))
    return _without_menus(measured, found) if is_page else found


def _looks_like_page(measured: list[_Line]) -> bool:
    """A whole page was pasted: most of its lines are short and have no stop, as menus have."""
    short = sum(not line.stop and line.words < _LONG for line in measured)
    return len(measured) >= 20 and short * 2 > len(measured)


def _role(measured: list[_Line], index: int) -> Role:
    line = measured[index]
    if line.bullet:
        return "item"
    if line.stop or line.colon or line.words > _HEADING:
        return "paragraph"
    return "headline" if index == 0 and len(measured) > 1 else "heading"


def _without_menus(measured: list[_Line], roles: list[Role]) -> list[Role]:
    """On a whole page: what comes before and after the article, and rows of short lines inside it, is furniture."""
    first, last = _article(measured, roles)
    running = [index for index in range(first, last) if measured[index].running and roles[index] == "paragraph"]
    kept = list(roles)
    for index, line in enumerate(measured):
        inside = first <= index < last and (line.running or _among_text(index, running))
        if running and not inside:
            kept[index] = "boilerplate"
    return kept


def _article(measured: list[_Line], roles: list[Role]) -> Span:
    """The stretch of lines with the most running text, every other line in it counting against it (Kadane's scan).

    Teasers and notes below an article are running text too, but stand alone among links.
    """
    best, found, total, first = 0, (0, 0), 0, 0
    for index, line in enumerate(measured):
        if total <= 0:
            total, first = 0, index
        total += line.words if line.running and roles[index] == "paragraph" else -_COST
        if total > best:
            best, found = total, (first, index + 1)
    return found


def _among_text(index: int, running: list[int]) -> bool:
    """Whether running text stands near a short line, on both sides."""
    place = bisect_left(running, index)
    before = index - running[place - 1] if place else len(running) + _MENU
    after = running[place] - index if place < len(running) else _MENU
    return before < _MENU and after < _MENU
