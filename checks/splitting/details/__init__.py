"""What a checker looks up in a claim: its quantities, dates and names, in order.

A range ("8–9 people", "2014–2019") gives both its ends, the first with the unit of the second.
"""

import datetime
import re
from collections.abc import Iterator

from checks.splitting.details.dates import absolute
from checks.splitting.details.lexicon import lexicon
from checks.splitting.details.mentions import name_details
from checks.splitting.details.moments import Moment, Reading
from checks.splitting.details.numerals import plain
from checks.splitting.details.pieces import Pieces
from checks.splitting.details.quantities import Quantity, quantities_at
from checks.splitting.details.relative import relative
from checks.splitting.details.units import is_function_word
from checks.splitting.drafts import Detail
from checks.splitting.languages import words_for

Figure = Moment | Quantity
_LETTERS = re.compile(r"\w+")


def details(text: str, language: str | None = None, day: datetime.date | None = None) -> list[Detail]:
    """The quantities, dates and names of a text, in order, none overlapping another; `day` is the article's own date.

    `language` is a two-letter code; without it the text's commonest words decide. A name with a figure in it ("May 9
    Square") is left to the figure.
    """
    reading = read(text, language, day)
    found = [_detail(reading, figure) for figure in figures(reading)]
    taken = {place for detail in found for place in range(detail.start, detail.end)}
    named = [name for name in name_details(text, language) if taken.isdisjoint(range(name.start, name.end))]
    return sorted(found + named, key=lambda detail: detail.start)


def with_anchors(text: str, language: str | None = None, day: datetime.date | None = None) -> str:
    """The text with the date in brackets after each relative date that `day` places: "next year (2027)".

    One that stands there already is not written again, and nothing else changes.
    """
    known = lexicon(words_for(text, language).code).relative
    if known.isdisjoint(_LETTERS.findall(text.lower())):  # most claims have no such date, and a report has many claims
        return text
    reading = read(text, language, day)
    parts, at = [], 0
    for figure in figures(reading):
        if isinstance(figure, Moment) and figure.relative and figure.value:
            end = reading.pieces[figure.end - 1].end
            note = f" ({figure.value})"
            parts += [text[at:end], "" if text.startswith(note, end) else note]
            at = end
    return "".join([*parts, text[at:]])


def read(text: str, language: str | None = None, day: datetime.date | None = None) -> Reading:
    """A text made ready for reading its figures."""
    words = words_for(text, language)
    return Reading(Pieces(text), lexicon(words.code), words, day)


def figures(reading: Reading) -> Iterator[Figure]:
    """The dates and quantities of a text, in order."""
    at, after = 0, 0
    while at < len(reading.pieces):
        for figure in _figures_at(reading, at):
            if figure.first >= after:
                yield figure
                after = figure.end
        at = max(at + 1, after)


def _figures_at(reading: Reading, at: int) -> list[Figure]:
    piece = reading.pieces[at]
    if piece.kind == "word" and piece.lower not in reading.lexicon.starts:
        return []
    if piece.kind in ("end", "clock", "phone"):
        return []
    counted = quantities_at(reading, at)
    moment = relative(reading, at) or absolute(reading, at)
    if moment and not (counted and _outweighs(reading, counted[-1], moment)):
        return [moment]
    return [*counted]


def _outweighs(reading: Reading, counted: Quantity, moment: Moment) -> bool:
    """Whether "2000" counts something here ("2000 people", "£1999", "2000 troops") and is no year ("the 2000 vote")."""
    if moment.relative or len(moment.value) != 4 or counted.unit == "":
        return False
    if counted.known or reading.lexicon.noun != "plural":
        return counted.known
    return not is_function_word(reading, reading.pieces[moment.first - 1].lower)


def _detail(reading: Reading, figure: Figure) -> Detail:
    start, end = reading.pieces[figure.first].start, reading.pieces[figure.end - 1].end
    if isinstance(figure, Moment):
        return Detail(start, end, "date", figure.value)
    return Detail(start, end, "quantity", plain(figure.value), figure.unit)
