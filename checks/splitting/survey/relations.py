"""How two values of the same thing relate: they agree, one may be a slip for the other, they are near, or far apart."""

from decimal import Decimal
from typing import Literal

from checks.splitting.details.moments import Moment
from checks.splitting.details.quantities import Quantity

Relation = Literal["agree", "slip", "near", "far"]

_ABOUT = Decimal("0.15")  # "about 3,000" and 2,640 agree
_NEAR = Decimal("1.34")  # at most a third more; figures of other things lie further apart as a rule
_FEW = 10  # below, whole numbers one apart are near
_SLIP_DIGITS = 3  # with fewer digits, one that differs is no slip of a finger
_SCALE_DIGITS = 2  # "3.2 million" and "3.2 billion", but not "5" and "50"


def related(one: Quantity | Moment, other: Quantity | Moment) -> Relation:
    """How two quantities, or two dates, relate."""
    if isinstance(one, Quantity) and isinstance(other, Quantity):
        return _quantities(one.value, other.value, about=one.about or other.about)
    if isinstance(one, Moment) and isinstance(other, Moment):
        return _dates(one, other)
    return "far"


def _quantities(one: Decimal, other: Decimal, *, about: bool) -> Relation:
    low, high = sorted((one, other))
    if low == high or _rounded(low, high) or _rounded(high, low) or (about and (high - low) <= high * _ABOUT):
        return "agree"
    if low <= 0:
        return "far"
    if _is_slip(_digits(low), _digits(high), high / low):
        return "slip"
    return "near" if high / low <= _NEAR or (high < _FEW and high - low == 1 and low > 1) else "far"


def _dates(one: Moment, other: Moment) -> Relation:
    """Days of one month or of neighbours, or years with one digit wrong or two that changed places."""
    if one.date and other.date:
        if (one.month, one.date) == (other.month, other.date):
            return "agree"
        return "near" if abs(one.month - other.month) <= 1 else "far"
    if one.value == other.value:
        return "agree"
    return "slip" if _is_slip(one.value, other.value, Decimal(1)) else "far"


def _digits(value: Decimal) -> str:
    """The significant digits of a value."""
    return "".join(str(digit) for digit in value.normalize().as_tuple().digits)


def _rounded(coarse: Decimal, fine: Decimal) -> bool:
    """Whether one value is the other, rounded or cut off at the place of its own last digit: 3000 and 2987."""
    places = int(coarse.normalize().as_tuple().exponent)
    shift = fine.scaleb(-places)
    return coarse.scaleb(-places) in (round(shift), int(shift))


def _is_slip(low: str, high: str, ratio: Decimal) -> bool:
    """A wrong scale ("3.2 million", "3.2 billion"), one wrong digit or two that changed places."""
    if low == high:
        return len(low) >= _SCALE_DIGITS
    if len(low) != len(high) or len(low) < _SLIP_DIGITS or ratio >= _SLIP_DIGITS:
        return False
    wrong = [place for place in range(len(low)) if low[place] != high[place]]
    first, last = wrong[0], wrong[-1]
    swapped = last - first == 1 and (low[first], low[last]) == (high[last], high[first])
    return len(wrong) == 1 or swapped
