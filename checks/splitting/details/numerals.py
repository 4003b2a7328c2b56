"""Numbers in digits and in words: "1,200", "3,5 Millionen", "twenty-five", "half a million", "two dozen"."""

from decimal import Decimal
from typing import NamedTuple

from checks.splitting.details.lexicon import Lexicon
from checks.splitting.details.pieces import Pieces

_GROUPS = ",.’'\u00a0\u202f\u2009 "
_HYPHENS = "-‐‑"
_DIGITS = 24  # a longer row of digits is no figure that anybody wrote for a reader
_SIGNS = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75"), "⅓": Decimal("0.333"), "⅔": Decimal("0.667")}
_MONEY = frozenset("$€£¥₴")
_SHARES = 3  # decimals of a share
_LARGEST_WHOLE = 1000  # "one in a thousand"; beyond, the second number is another figure
_LARGEST = Decimal(10) ** 18  # more than anything that a newspaper counts; a row of scale words ends here
_CUT_SHORT = frozenset(("mio", "mrd", "tys", "tsd", "тис"))  # scale words that bear a stop
_ANY = Decimal("Infinity")


class Numeral(NamedTuple):
    """A number at pieces `first` to `end` (not included); `share` when it is a part of a whole ("a third of")."""

    first: int
    end: int
    value: Decimal
    share: bool = False


def numeral(pieces: Pieces, at: int, lexicon: Lexicon) -> Numeral | None:
    """The number that begins at a piece, None where none does."""
    piece = pieces[at]
    if piece.kind == "number":
        return _in_digits(pieces, at, lexicon)
    if piece.lower in _SIGNS:
        return _scaled(pieces, at, at + 1, _SIGNS[piece.lower], lexicon)
    if piece.kind != "word":
        return None
    return _part(pieces, at, lexicon) or _in_words(pieces, at, lexicon)


def plain(value: Decimal) -> str:
    """A number without exponent or needless zeros."""
    written = f"{value:f}"
    return (written.rstrip("0").rstrip(".") if "." in written else written) or "0"


def digits_value(written: str, decimal: str) -> Decimal | None:
    """The value of a number in digits; `decimal` is the language's decimal sign, the other one groups thousands.

    "1.200" groups where the comma is decimal. A sign before anything but three digits is decimal in every language, as
    is one after a leading zero; of two different signs the last is.
    """
    if len(written) > _DIGITS:
        return None
    signs = [sign for sign in written if not sign.isdigit()]
    if not signs:
        return Decimal(written)
    last = signs[-1]
    tail = len(written) - written.rindex(last) - 1
    groups = len(set(signs)) == 1 and (len(signs) > 1 or (tail == 3 and last != decimal and written[0] != "0"))
    if last in ",." and not groups:
        whole, _, rest = written.rpartition(last)
        return Decimal(f"{_only_digits(whole)}.{rest}")
    return Decimal(_only_digits(written))


def _only_digits(written: str) -> str:
    return "".join(sign for sign in written if sign not in _GROUPS)


def _in_digits(pieces: Pieces, at: int, lexicon: Lexicon) -> Numeral | None:
    value = digits_value(pieces[at].text, lexicon.decimal)
    if value is None:
        return None
    end = at + 1
    if pieces[end].lower in _SIGNS and pieces.touching(end):
        value, end = value + _SIGNS[pieces[end].lower], end + 1
    parts = _out_of(pieces, at, end, value, lexicon)
    return parts or _scaled(pieces, at, end, value, lexicon)


def _scaled(pieces: Pieces, first: int, end: int, value: Decimal, lexicon: Lexicon) -> Numeral:
    """A value with the scale words after it: "1.5 bn", "3 mil millones", "£5m"."""
    if pieces.touching(end) and pieces[end].lower in lexicon.attached and not _is_length(pieces, first, end):
        return Numeral(first, end + 1, value * lexicon.attached[pieces[end].lower])
    while True:
        at = end + (pieces[end].lower in _HYPHENS and bool(pieces[end].lower))
        if pieces[at].lower not in lexicon.scales or value > _LARGEST:
            return Numeral(first, end, value)
        value, end = value * lexicon.scales[pieces[at].lower], at + 1
        end += pieces[end].lower == "." and pieces[end - 1].lower in _CUT_SHORT


def _is_length(pieces: Pieces, first: int, at: int) -> bool:
    """Whether the "m" of "100m" is a metre: no currency stands before, and no counted thing after it."""
    money = pieces[first - 1].lower in _MONEY
    counted = pieces[at + 1].kind == "word" and len(pieces[at + 1].text) > 3
    return pieces[at].lower == "m" and not money and not counted


def _part(pieces: Pieces, at: int, lexicon: Lexicon) -> Numeral | None:
    """ "half a million", "a third of", "two thirds", "half of"."""
    count, end = Decimal(1), at
    if pieces[at].lower in lexicon.numbers:
        count, end = lexicon.numbers[pieces[at].lower], at + 1
        end += pieces[end].lower in _HYPHENS and pieces[end].kind == "sign"
    elif pieces[at].lower in lexicon.articles:
        end += 1
    if pieces[end].lower not in lexicon.fractions:
        return None
    if end == at and pieces[at - 1].lower in lexicon.ordinals:  # "the second half"
        return None
    half, value, end = pieces[end].lower in lexicon.half, _times(count, lexicon.fractions[pieces[end].lower]), end + 1
    scale = end + (pieces[end].lower in lexicon.articles)
    if half and pieces[scale].lower in lexicon.scales:
        return Numeral(at, scale + 1, value * lexicon.scales[pieces[scale].lower])
    certain = end - at > 1 or half or lexicon.code not in ("en", "de")
    of = pieces[end].lower in lexicon.share_of or not lexicon.share_of
    return Numeral(at, end, value, share=True) if certain and of and value < 1 else None


def _times(count: Decimal, part: Decimal) -> Decimal:
    """So many parts: two thirds are 0.667, not twice 0.333."""
    return round(count / round(1 / part), _SHARES) if count > 1 else part


def _in_words(pieces: Pieces, at: int, lexicon: Lexicon) -> Numeral | None:
    """Number words added up: tens take units after them, hundreds what is below a hundred, scales multiply."""
    total, current, step, end = Decimal(0), Decimal(0), _ANY, at
    if pieces[at].lower in lexicon.articles and pieces[at + 1].lower in lexicon.scales:
        current, end = Decimal(1), at + 1
    elif pieces[at].lower in lexicon.alone:
        current = Decimal(1)
    while True:
        place = _next_word(pieces, end, step, lexicon) if end > at else end
        word = pieces[place].lower
        scale = lexicon.scales.get(word)
        if scale and _multiplies(scale, total, current):
            step = scale
            total, current = _multiplied(total, current, step)
        elif word in lexicon.numbers and lexicon.numbers[word] < step:
            current, step = current + lexicon.numbers[word], _step(lexicon.numbers[word], lexicon)
        else:
            break
        end = place + 1
    if end == at or step is _ANY:
        return None
    value = total + current
    return _out_of(pieces, at, end, value, lexicon) or _and_a_half(pieces, at, end, value, lexicon)


def _next_word(pieces: Pieces, end: int, step: Decimal, lexicon: Lexicon) -> int:
    """Where the next number word of a row may stand: after a hyphen, or after "and" where the language joins so."""
    if pieces[end].lower in lexicon.joined_by and lexicon.joined_from // 10 <= step < _ANY:
        after = pieces[end + 1].lower
        return end + 1 if after in lexicon.numbers and lexicon.numbers[after] < step else end
    return end + (pieces[end].kind == "sign" and pieces[end].lower in _HYPHENS)


def _step(value: Decimal, lexicon: Lexicon) -> Decimal:
    """What the next word must stay below: 100 after "two hundred", 10 after "twenty", 0 after "seven"."""
    if value >= 100:
        return Decimal(100) if value < 1000 else Decimal(1000)
    if lexicon.code == "fr" and value in (10, 60):  # dix-sept, soixante-dix
        return Decimal(10 if value == 10 else 20)
    return Decimal(10 if value >= 20 and value % 10 == 0 else 0)


def _multiplies(scale: Decimal, total: Decimal, current: Decimal) -> bool:
    """Whether a scale word goes with the number before it: "four hundred", "quatre-vingts", but not "cent vingt"."""
    if scale <= 100:
        return 0 < current % 100 < scale
    if not current:
        return 0 < total < _LARGEST
    return not total or total % (scale * 1000) == 0  # "two million three thousand", no "thousand" after a "thousand"


def _multiplied(total: Decimal, current: Decimal, scale: Decimal) -> tuple[Decimal, Decimal]:
    """A scale up to a hundred works within its group, a larger one closes it; "mil millones" multiplies all."""
    if scale <= 100:
        low = current % 100
        return total, current - low + low * scale
    if total and not current:
        return total * scale, current
    return total + current * scale, Decimal(0)


def _and_a_half(pieces: Pieces, at: int, end: int, value: Decimal, lexicon: Lexicon) -> Numeral:
    """ "two and a half million"."""
    place = end + 1 + (pieces[end + 1].lower in lexicon.articles)
    if pieces[end].lower in lexicon.joined_by and pieces[place].lower in lexicon.half:
        return _scaled(pieces, at, place + 1, value + Decimal("0.5"), lexicon)
    return Numeral(at, end, value)


def _out_of(pieces: Pieces, at: int, end: int, value: Decimal, lexicon: Lexicon) -> Numeral | None:
    """ "one in five", "nine out of ten" as shares."""
    place = next((end + count for count in (1, 2) if pieces.phrase(end, count) in lexicon.out_of), end)
    if value == 1 and pieces[end].lower in lexicon.one_in:
        place = end + 1
    whole = _whole(pieces, place, lexicon) if place > end else None
    if whole is None or not value < whole <= _LARGEST_WHOLE:
        return None
    return Numeral(at, place + 1, round(value / whole, _SHARES), share=True)


def _whole(pieces: Pieces, at: int, lexicon: Lexicon) -> Decimal | None:
    if pieces[at].kind == "number":
        return digits_value(pieces[at].text, lexicon.decimal)
    return lexicon.numbers.get(pieces[at].lower)
