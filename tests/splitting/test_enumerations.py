"""Lists on one line: where their items begin, and that labels stay with their items."""

from itertools import pairwise

import pytest

from checks.splitting.enumerations import enumeration


@pytest.mark.parametrize(
    ("line", "items"),
    [
        ("1. Bread 2. Milk 3. Salt", ["1. Bread", "2. Milk", "3. Salt"]),
        ("1) Bread 2) Milk", ["1) Bread", "2) Milk"]),
        ("1.) Bread 2.) Milk", ["1.) Bread", "2.) Milk"]),
        ("(a) rivers (b) lakes", ["(a) rivers", "(b) lakes"]),
        ("a. rivers b. lakes c. seas", ["a. rivers", "b. lakes", "c. seas"]),
        ("9. Nine goals 10. Ten goals", ["9. Nine goals", "10. Ten goals"]),
        ("• maps • plans", ["• maps", "• plans"]),
        ("• 1. Maps • 2. Plans", ["• 1. Maps", "• 2. Plans"]),
        ("1. In group 4. nothing follows in order", ["1. In group 4. nothing follows in order"]),
        ("Nobody counts 1. Bread 2. Milk here", ["Nobody counts 1. Bread 2. Milk here"]),
    ],
)
def test_items_begin_at_the_next_number_or_bullet(line, items):
    starts = [0, *sorted(enumeration(line).items), len(line)]
    assert [line[start:end].strip() for start, end in pairwise(starts)] == items


def test_a_label_is_no_sentence():
    assert enumeration("1. Bread 2. Milk").inner == {3, 12}


def test_a_date_at_the_head_of_a_line_counts_no_items():
    months = {"oktober"}
    assert enumeration("3. Oktober und 4. Oktober", ordinals=True, months=months).items == frozenset()
    assert enumeration("3. bis 4. mai", ordinals=True).items == frozenset()
    assert enumeration("3. Brot 4. Salz", ordinals=True, months=months).items == {8}
