"""Numbers in digits and in words."""

from decimal import Decimal

import pytest

from checks.splitting.details.lexicon import lexicon
from checks.splitting.details.numerals import digits_value, numeral, plain
from checks.splitting.details.pieces import Pieces

DIGITS = [
    ("1,200", ".", "1200"),
    ("1.200", ".", "1.2"),
    ("1.200", ",", "1200"),
    ("1,2", ".", "1.2"),
    ("0,125", ".", "0.125"),
    ("1.234.567,8", ",", "1234567.8"),
    ("1 234 567", ",", "1234567"),
    ("1’200", ".", "1200"),
]


@pytest.mark.parametrize(("written", "decimal", "value"), DIGITS)
def test_signs_between_digits_group_or_part_them(written, decimal, value):
    found = digits_value(written, decimal)
    assert found is not None
    assert plain(found) == value


def test_a_row_of_digits_too_long_for_a_figure_has_no_value():
    assert digits_value("1" * 30, ".") is None


WORDS = [
    ("en", "ninety-nine", "99"),
    ("en", "two hundred and five thousand", "205000"),
    ("en", "two million three hundred thousand and one", "2300001"),
    ("en", "a dozen", "12"),
    ("en", "half a million", "500000"),
    ("en", "1½ million", "1500000"),
    ("de", "dreihunderteinundzwanzig", "321"),
    ("de", "zweitausend", "2000"),
    ("fr", "soixante et onze", "71"),
    ("fr", "quatre-vingts", "80"),
    ("fr", "deux cent vingt", "220"),
    ("es", "doscientos cincuenta y dos mil", "252000"),
    ("pl", "dwieście pięćdziesiąt tysięcy", "250000"),
    ("uk", "двісті п'ятдесят тисяч", "250000"),
]


@pytest.mark.parametrize(("language", "text", "value"), WORDS)
def test_number_words_add_up(language, text, value):
    pieces = Pieces(text)
    found = numeral(pieces, 0, lexicon(language))
    assert found
    assert (plain(found.value), found.end) == (value, len(pieces))


@pytest.mark.parametrize("text", ["third place", "hundreds of", "and five", "a lock", "million"])
def test_words_that_give_no_number(text):
    assert numeral(Pieces(text), 0, lexicon("en")) is None


def test_a_number_is_written_without_exponent_or_needless_zeros():
    assert [plain(Decimal(value)) for value in ("1E+6", "2.50", "0", "100")] == ["1000000", "2.5", "0", "100"]
