"""The shape of one line: how long it is, how it ends, and whether it belongs to the page and not to the article."""

import re
from dataclasses import dataclass

from checks.splitting.languages.words import Words
from checks.splitting.lines.furniture import is_furniture, opens_links

BULLET = re.compile(r"(?:[-–—•*·▪◦‣►»>+o]|\(?\d{1,2}[.)])\s+")
_STOP = re.compile(r"[.!?…。！？؟۔।։][\"”“»’')\]」』）]*$")
_STOP_INSIDE = re.compile(r"[.!?…][\"”“»’')\]]*(?:\s|$)|[。！？]")
_FULL_STOP = re.compile(r"[.。۔।։][\"”“»’')\]」』）]*$")
# Scripts without spaces between words: two signs count as one word.
_UNSPACED = re.compile("[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
LONG = 12  # words; jusText and Boilerpipe separate running text from page furniture at about this length
_SENTENCE = 3  # words; "He was 54."
_MEASURED = 2000  # code points; a longer line is text whatever follows
_FURNITURE_AT_MOST = 60  # words


@dataclass(frozen=True, slots=True)
class Line:
    """A line with what its role depends on.

    `words` counts two signs of a script without spaces as one; `stop`: it ends as a sentence does, or is long and holds
    a sentence's end; `sentence`: it can end a list of links; `chrome`: it belongs to the page by its own words;
    `links_follow`: it opens a list of links to other articles.
    """

    start: int
    end: int
    words: int
    stop: bool
    bullet: bool
    colon: bool
    sentence: bool
    chrome: bool
    links_follow: bool

    @property
    def running(self) -> bool:
        """Whether the line is long enough, and stopped as text is, to be a paragraph of some article."""
        return not self.chrome and self.words >= LONG and self.stop


def measure(text: str, start: int, end: int, words: Words) -> Line:
    """The shape of the line of `text` from `start` to `end`, which has no white space around it."""
    line = text[start : min(end, start + _MEASURED)]
    count = _count(line)
    tail = text[max(start, end - 8) : end]
    stop = _STOP.search(tail) is not None
    mark = BULLET.match(line)
    alone = line[mark.end() :] if mark else line
    lower = alone.lower() if alone and count <= _FURNITURE_AT_MOST else ""
    links = opens_links(lower, words)
    return Line(
        start=start,
        end=end,
        words=count,
        stop=stop or (count >= LONG and _STOP_INSIDE.search(line) is not None),
        bullet=mark is not None,
        colon=line.endswith((":", "：")),
        sentence=stop and (count >= LONG or (not mark and count >= _SENTENCE and _FULL_STOP.search(tail) is not None)),
        chrome=lower != "" and (links or is_furniture(alone, lower, count, words, stop=stop)),
        links_follow=links,
    )


def _count(line: str) -> int:
    count = len(line.split())
    return count if line.isascii() else count + len(_UNSPACED.findall(line)) // 2
