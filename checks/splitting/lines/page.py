"""A whole page was pasted: where its article is, and which lines around and between its text are none of it.

Each line gets a weight in words: running text speaks for a stretch of lines, every other line against it, and what
stands over other articles (a date, a byline, "Most read") as much as a paragraph. The article is the stretch of the
greatest weight (Kadane's scan). The weights are set by hand: on sixty English and other pages, half or twice of one
moved F1 by less than .01, but a short line that costs twice as much lost up to .03.
"""

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import Literal

from checks.splitting.drafts import Span
from checks.splitting.languages.words import Words
from checks.splitting.lines.furniture import is_byline, is_stamp
from checks.splitting.lines.lineshape import BULLET, LONG, Line
from checks.splitting.lines.menus import menu_sign, repeats_a_menu

Kind = Literal["text", "remark", "long", "row", "clipped", "short", "chrome", "stamp", "links", "over", "comments"]

# Words for or against a stretch of lines; those of "text" and "remark" come from the line's length.
_WEIGHTS: dict[Kind, int] = {
    "long": 3,  # no sentence: a list item, a caption, a title of another article
    "row": 1,  # of a table
    "clipped": -2,  # a teaser ends with "…"
    "short": -6,
    "chrome": -6,
    "stamp": -30,  # a date or a byline stands over every article, so one below running text begins another
    "links": -30,
    "over": -40,
}
_NEVER_TEXT = frozenset({"chrome", "stamp", "links", "over", "comments"})
_PAGE_LINES = 12
_PAGE_SIGNS = 3  # different lines that stand in menus and at the foot of pages
_TITLE = 8  # words
_STAMP = 14  # words
_REMARK = 5  # words
_TEXT_AT_MOST = 80  # words; no line decides alone
_ALONE = 20  # words
_TEASER = 60  # words; a longer line that ends with "…" is text
_ENOUGH = 100  # words; comments below so much text end the article
_FIRST = 0.7  # an earlier stretch of this share of the greatest weight is the article, as comments come later
_MENU = 8  # so many lines without text are no part of the article
_BEFORE = 8  # lines before the stretch where its first paragraph may stand
_AFTER = 8  # lines after it where its last paragraphs may stand
_LAST = 8  # lines of the stretch where notes on the author stand
_NOTE = 70  # words
_NOTE_READ = 600  # code points
_READ = 300  # code points that tell a line's kind
_CLIPPED = re.compile(r"(?:\.\.\.|…)[\])]?$")
_NUMBER = re.compile(r"\d[\d.,:%]*")


@dataclass(frozen=True, slots=True)
class _Weighed:
    """A line's kind on a page and what it weighs."""

    kind: Kind
    weight: int


def around_the_article(text: str, measured: list[Line], words: Words) -> list[int]:
    """Which lines of a pasted page are not its article, by index; none when the text is no page."""
    if not _is_page(text, measured, words):
        return []
    weighed = _doubted([_weigh(text, line, words) for line in measured])
    first, last = _article(weighed)
    first = _with_opening(weighed, first)
    last = _with_ending(weighed, last)
    last = _without_notes(text, measured, words, (first, last))
    running = [index for index in range(first, last) if weighed[index].weight > 0]
    if not running:
        return []
    kept = {
        index
        for index in range(first, last)
        if weighed[index].weight > 0 or (weighed[index].kind not in _NEVER_TEXT and _among_text(index, running))
    }
    return [index for index in range(len(measured)) if index not in kept]


def _is_page(text: str, measured: list[Line], words: Words) -> bool:
    """Whether a text has what only pages have: lines of menus and feet, or a menu that comes twice."""
    if len(measured) < _PAGE_LINES:
        return False
    short = [not line.stop and line.words < LONG for line in measured]
    if sum(short) * 4 <= len(measured):
        return False
    lowers = [
        text[line.start : min(line.end, line.start + _READ)].lower() if is_short and line.words <= _TITLE else ""
        for line, is_short in zip(measured, short, strict=True)
    ]
    signs = {menu_sign(lower, line.words, words) for line, lower in zip(measured, lowers, strict=True) if lower}
    return len(signs - {""}) >= _PAGE_SIGNS or repeats_a_menu(lowers)


def _weigh(text: str, line: Line, words: Words) -> _Weighed:
    kind = _kind(text[line.start : min(line.end, line.start + _READ)], line, words)
    if kind == "text":
        return _Weighed(kind, min(line.words, _TEXT_AT_MOST))
    return _Weighed(kind, line.words // 2 if kind == "remark" else _WEIGHTS.get(kind, 0))


def _doubted(weighed: list[_Weighed]) -> list[_Weighed]:
    """The same lines, where text that stands alone counts for little: it is one of many teasers."""
    speaks = [False, False, *(line.weight > 3 for line in weighed), False, False]
    return [
        line
        if line.weight <= _ALONE or any(speaks[at : at + 2]) or any(speaks[at + 3 : at + 5])
        else _Weighed(line.kind, _ALONE)
        for at, line in enumerate(weighed)
    ]


def _kind(shown: str, line: Line, words: Words) -> Kind:
    mark = BULLET.match(shown)
    alone = shown[mark.end() :] if mark else shown
    return _page_kind(alone, alone.lower(), line, words) or _text_kind(shown, line)


def _page_kind(alone: str, lower: str, line: Line, words: Words) -> Kind | None:
    """What a line is of the page, None when it could be the article's."""
    if line.words <= _TITLE and words.comments.match(lower):
        return "comments"
    if line.links_follow:
        return "links"
    if line.words <= _TITLE and words.page_end.match(lower):
        return "over"
    if _may_be_stamp(line, lower) and (is_byline(alone, lower, words) or is_stamp(lower, words)):
        return "stamp"
    return "chrome" if line.chrome else None


def _may_be_stamp(line: Line, lower: str) -> bool:
    return line.words <= _STAMP and (not line.stop or lower.endswith((" a.m.", " p.m.")))


def _text_kind(shown: str, line: Line) -> Kind:
    if line.words < _TEASER and _CLIPPED.search(shown[-5:]):
        return "clipped"
    if line.running or line.sentence:
        return "text"
    if len(_NUMBER.findall(shown)) >= 3:
        return "row"
    if line.stop and line.words >= _REMARK:
        return "remark"
    return "long" if line.words >= LONG else "short"


def _article(weighed: list[_Weighed]) -> Span:
    """The stretch of lines with the greatest weight, as a range of indexes; comments end a stretch."""
    found: list[tuple[int, Span]] = []
    total, first, best, end = 0, 0, 0, 0
    for index, line in enumerate([*weighed, _Weighed("comments", 0)]):
        total += line.weight
        if total > best:
            best, end = total, index + 1
        if total <= 0 or line.kind == "comments":
            found.append((best, (first, end)))
            if line.kind == "comments" and best > _ENOUGH:
                break
            total, first, best, end = 0, index + 1, 0, index + 1
    most = max(weight for weight, _ in found)
    return next(stretch for weight, stretch in found if weight >= most * _FIRST)


def _with_opening(weighed: list[_Weighed], first: int) -> int:
    """Where the article begins: links or a picture may have cut off its first paragraph, but no date or byline."""
    for index in range(first - 1, max(-1, first - 1 - _BEFORE), -1):
        if weighed[index].kind == "stamp":
            break
        if weighed[index].kind == "text" and weighed[index].weight >= _ALONE:
            return index
    return first


def _with_ending(weighed: list[_Weighed], last: int) -> int:
    """Where the article ends: a list or a table may have cut off its last paragraphs, but nothing of the page."""
    index = last
    while index < min(last + _AFTER, len(weighed)) and weighed[index].kind not in _NEVER_TEXT:
        if weighed[index].kind == "text" and weighed[index].weight >= LONG:
            last = index + 1
        index += 1
    return last


def _without_notes(text: str, measured: list[Line], words: Words, stretch: Span) -> int:
    """Where the article ends: before the notes on who wrote it."""
    first, last = stretch
    end = last
    for index in range(last - 1, max(first, last - _LAST), -1):
        line = measured[index]
        if line.words <= _NOTE and words.about_author.search(
            text[line.start : min(line.end, line.start + _NOTE_READ)].lower()
        ):
            end = index
    return end


def _among_text(index: int, running: list[int]) -> bool:
    """Whether running text stands near a short line, on both sides."""
    place = bisect_left(running, index)
    before = index - running[place - 1] if place else len(running) + _MENU
    after = running[place] - index if place < len(running) else _MENU
    return before < _MENU and after < _MENU
