"""The lexicons: every language has what numbers and dates are read from."""

import pytest

from checks.splitting.details.lexicon import CODES, lexicon


@pytest.mark.parametrize("code", CODES)
def test_a_year_has_twelve_months_and_a_week_seven_days(code):
    words = lexicon(code)
    assert set(words.months.values()) == set(range(1, 13))
    assert set(words.weekdays.values()) == set(range(1, 8))
    assert set(words.periods.values()) == {1, 2, 3, 4}


@pytest.mark.parametrize("code", CODES)
def test_words_are_in_small_letters(code):
    words = lexicon(code)
    for forms in (words.numbers, words.scales, words.units, words.months, words.weekdays, words.days):
        assert [form for form in forms if form != form.lower()] == []


def test_a_language_without_a_lexicon_is_read_with_the_english_one():
    assert lexicon("xx").numbers == lexicon("en").numbers
