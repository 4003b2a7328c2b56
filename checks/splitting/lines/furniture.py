"""Single lines that belong to the page and not to the article: bylines, credits, links, share bars, dates.

`is_furniture` holds for one line of any text, so it must be sure: in a draft that is no page a heading such as "By the
numbers", a list item such as "Search the ruins" and a sentence about newsletters have to stay.
"""

import re

from checks.splitting.languages.words import Words
from checks.splitting.lines.captions import is_caption
from checks.splitting.lines.menus import NETWORK

_CAPTION_AT_MOST = 60  # words
_PHRASE_AT_MOST = 30  # words; a longer line that names a newsletter is about newsletters
_BYLINE_AT_MOST = 14  # words
_WORD_AT_MOST = 4  # words
_LETTER = re.compile(r"\w")
_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"[^\W\d_]+")
_LINK_MARK = re.compile(r"\s?[:：»>|]\s?\S")
_NUMERIC_DATE = re.compile(
    r"\b(?:\d{1,2}[./-]\d{1,2}[./-](?:20)?\d\d|20\d\d[-./年]\s?\d{1,2}[-./月]\s?\d{1,2}日?)(?!\d)"
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_TIME = re.compile(r"\b\d{1,2}[:.h]\d\d\b")
# Small words of a share bar ("Share this article on Facebook") and of a byline ("By Ilse Brandt and Leo van Dam").
_JOINING = frozenset(
    "this us on to via with now here by the our article story page und auf et sur y en i na та у в".split()  # noqa: SIM905
)
_PARTICLES = frozenset(
    "and in at for with und von mit et avec con y e i та і й van de der den del di da du la le".split()  # noqa: SIM905
)


def is_furniture(line: str, lower: str, count: int, words: Words, *, stop: bool) -> bool:
    """Whether a line of `count` words belongs to the page; `lower`: in small letters, `stop`: it ends as a sentence."""
    if count > _CAPTION_AT_MOST:
        return False
    if count <= _PHRASE_AT_MOST and _says_so(lower, words):
        return True
    if not stop and count <= _WORD_AT_MOST and _only_chrome(lower, words):
        return True
    return is_caption(line, stop=stop) or (not stop and count <= _BYLINE_AT_MOST and is_byline(line, lower, words))


def opens_links(lower: str, words: Words) -> bool:
    """Whether a line in small letters is a heading over other articles, "Read also", and nothing else."""
    match = words.read_also.match(lower)
    return match is not None and not _LETTER.search(lower, match.end())


def is_byline(line: str, lower: str, words: Words) -> bool:
    """Whether a line says who wrote the article: "By" and then names only."""
    match = words.byline.match(lower)
    names = _WORD.findall(line[match.end() :]) if match else []
    return bool(names) and not names[0].islower() and all(not n[0].islower() or n in _PARTICLES for n in names)


def is_stamp(lower: str, words: Words) -> bool:
    """Whether a short line in small letters gives a full date, as stands over an article and over each teaser."""
    if "(@" in lower:  # the foot of a quoted post, which belongs to the article
        return False
    if _NUMERIC_DATE.search(lower):
        return True
    if not (_YEAR.search(lower) or _TIME.search(lower)):
        return False
    return any(name in words.months or name in words.month_starts for name in _WORD.findall(lower))


def _says_so(lower: str, words: Words) -> bool:
    """Whether a phrase tells the line from text: a label, a wish to the reader, a link to another article."""
    if words.chrome_line.match(lower) or words.chrome.search(lower):
        return True
    match = words.read_also.match(lower)
    return match is not None and _LINK_MARK.match(lower, match.end()) is not None


def _only_chrome(lower: str, words: Words) -> bool:
    """Whether a few words come from a menu: "Facebook Twitter", not "Twitter loses 3 million".

    One network alone may be a heading or stand in a table.
    """
    if NETWORK.fullmatch(lower):
        return False
    left, found = words.chrome_word.subn(" ", lower)
    return found > 0 and not _DIGIT.search(left) and all(word in _JOINING for word in _WORD.findall(left))
