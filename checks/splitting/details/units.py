"""What a number counts or measures: signs of every language, the lexicon's phrases, or the noun beside it."""

from typing import NamedTuple

from checks.splitting.details.moments import Reading
from checks.splitting.details.pieces import Piece

_CODES = "USD EUR GBP JPY CHF UAH PLN RUB CZK SEK NOK DKK HUF RON CAD AUD CNY INR TRY BRL MXN ZAR"
_SYMBOL_LIST = "km m cm mm km² m² ha kg g mg MW GW kW kWh MWh GWh TWh GB MB TB Hz MHz GHz ml dB"
CODES = frozenset(_CODES.split())
CURRENCIES = {"$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₴": "UAH", "₽": "RUB", "₹": "INR", "₺": "TRY"}
_DOLLARS = {"us": "USD", "c": "CAD", "ca": "CAD", "a": "AUD", "au": "AUD", "nz": "NZD", "hk": "HKD", "s": "SGD"}
_SIGNS = {"%": "%", "‰": "‰", "°": "degrees", "°c": "°C", "° c": "°C", "℃": "°C", "° f": "°F"} | CURRENCIES
_SYMBOLS = {symbol: symbol for symbol in _SYMBOL_LIST.split()} | {"km2": "km²", "m2": "m²", "kph": "km/h", "zł": "PLN"}
_PHRASE = 4  # pieces of the longest unit
_AHEAD = 4  # words in which a counted noun follows its number
_IRREGULAR = "people men women children police teeth feet mice sheep personnel cattle staff"
_PLURALS = frozenset(_IRREGULAR.split())
_OF = frozenset(("de", "d’", "d'"))
_APOSTROPHES = frozenset("'’")
_NO_PLURAL = ("ss", "us", "is", "’s", "'s")


class Unit(NamedTuple):
    """A unit and the piece after its words; `known` when it stands in a table and is no mere noun."""

    name: str
    end: int
    known: bool = True


def money_before(reading: Reading, at: int) -> tuple[str, int] | None:
    """The currency that ends right before a piece, with the piece where it begins: "$", "US$", "EUR"."""
    pieces = reading.pieces
    sign = pieces[at - 1]
    if sign.text in CODES:
        return sign.text, at - 1
    if sign.lower not in CURRENCIES or not sign.lower or pieces[at].start - sign.end > 1:
        return None
    country = _DOLLARS.get(pieces[at - 2].lower) if sign.lower == "$" and pieces.touching(at - 1) else None
    return (country, at - 2) if country else (CURRENCIES[sign.lower], at - 1)


def unit_after(reading: Reading, at: int) -> Unit | None:
    """The unit that stands from a piece on, None where nothing is counted."""
    if reading.lexicon.noun == "next" and reading.pieces[at].lower in _OF:
        at += 1
    hyphen = reading.pieces[at].text == "-" and reading.pieces.touching(at) and reading.pieces.touching(at + 1)
    known = _known(reading, at + hyphen)
    if known or hyphen:
        return known
    return _noun(reading, at)


def _known(reading: Reading, at: int) -> Unit | None:
    pieces, lexicon = reading.pieces, reading.lexicon
    first = pieces[at]
    if first.text in CURRENCIES and pieces[at + 1].kind == "number" and pieces.touching(at + 1):
        return None  # the sign belongs to the next amount: "by 2008 £60bn more"
    if first.text in CODES:
        return Unit(first.text, at + 1)
    if first.lower in lexicon.unit_starts or first.lower in _SIGNS:
        for count in range(_PHRASE, 0, -1):
            phrase = pieces.phrase(at, count)
            name = lexicon.units.get(phrase) or _SIGNS.get(phrase)
            if name:
                return Unit(name, at + count)
    if first.text in ("km", "км") and pieces.phrase(at + 1, 2) == "/ h":
        return Unit("km/h", at + 3)
    return Unit(_SYMBOLS[first.text], at + 1) if first.text in _SYMBOLS else None


def _noun(reading: Reading, at: int) -> Unit | None:
    """The counted noun: in English the next plural, in German the next capital, elsewhere the next word."""
    lexicon, pieces = reading.lexicon, reading.pieces
    adjective = None
    for place in range(at, at + _AHEAD):
        piece = pieces[place]
        if pieces[place + 1].lower in _APOSTROPHES and pieces.touching(place + 1):
            continue  # "two critics' associations"
        if piece.kind != "word" or is_function_word(reading, piece.lower):
            return adjective
        if lexicon.adjective and piece.lower.endswith(lexicon.adjective):
            adjective = adjective or Unit(piece.lower, place + 1, known=False)
        elif lexicon.noun == "next" or (
            _is_plural(piece.lower) if lexicon.noun == "plural" else piece.text[0].isupper()
        ):
            return Unit(piece.lower, place + 1, known=False)
    return adjective


def _is_counted(piece: Piece, noun: str) -> bool:
    if noun == "plural":
        return _is_plural(piece.lower)
    return noun == "next" or piece.text[0].isupper()


def _is_plural(lower: str) -> bool:
    return lower in _PLURALS or (len(lower) > 3 and lower.endswith("s") and not lower.endswith(_NO_PLURAL))


def is_function_word(reading: Reading, lower: str) -> bool:
    """Whether a word joins others or says what happens, so that nothing is counted by it."""
    words = reading.words
    return (
        lower in reading.lexicon.not_counted
        or lower in words.common
        or lower in words.prepositions
        or lower in words.joining
        or lower in words.finite
        or lower in words.subjects
        or lower in words.cues
        or lower in reading.lexicon.months
        or lower in reading.lexicon.weekdays
    )
