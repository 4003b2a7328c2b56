"""Which item of one sequence is which of another."""

import pytest

from checks.anchoring.alignment import Alignment, heaviest_chain


@pytest.mark.parametrize(
    ("old", "new", "to"),
    [
        ("", "", []),
        ("abc", "abc", [0, 1, 2]),
        ("abc", "xaybzc", [1, 3, 5]),
        ("abcd", "cdab", [2, 3, 0, 1]),
        ("aab", "aaab", [0, 1, 3]),
        ("xayb", "axby", [1, 0, 3, 2]),
        # What stands more than once, but once between two that stay.
        ("p1xq1y", "s1xt1y", [-1, 1, 2, -1, 4, 5]),
        ("ps1qxrs2y", "ts1uxvs3y", [-1, 1, 2, -1, 4, -1, 6, -1, 8]),
    ],
)
def test_items_are_tied(old, new, to):
    assert Alignment(old, new).align().to == to


@pytest.mark.parametrize(
    ("old", "new", "doubtful", "either"),
    [
        ("aab", "aab", set(), {}),
        ("axb", "axcb", set(), {}),
        ("axb", "axxb", {1}, {1: (1, 2)}),
        ("axb", "axcxb", {1}, {1: (1, 3)}),
        ("axxb", "axb", {1, 2}, {}),
        ("xxx", "xxxx", {0, 1, 2}, {0: (0, 1), 1: (1, 2), 2: (2, 3)}),
        ("xxxx", "xxyxx", set(), {}),
    ],
)
def test_copies_that_nothing_tells_apart_are_doubtful(old, new, doubtful, either):
    tied = Alignment(old, new).align()

    assert (tied.doubtful, tied.either) == (doubtful, either)


def test_runs_are_unbroken_in_both():
    assert list(Alignment("zabcd", "abxcd").align().runs()) == [(1, 0, 2), (3, 3, 2)]


def test_what_stays_is_the_heaviest_choice_in_order():
    assert Alignment("abcde", "deabc").align().chain() == [(0, 2, 3)]
    assert Alignment("abcde", "deabc").align().chain([1, 1, 1, 9, 9]) == [(3, 0, 2)]


def test_of_equals_the_earlier_stays():
    assert heaviest_chain([(0, 5, 1), (1, 0, 1)], [3, 3]) == [(0, 5, 1)]
