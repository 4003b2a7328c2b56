"""How far an article is, and what to look at next."""

import pytest

from checks.views.proof import Progress


@pytest.mark.parametrize(
    ("after", "statuses", "turn"),
    [
        (3, ["open", "open", "disputed", "open"], 4),
        (3, ["open", "open", "disputed", "sourced"], 1),
        (3, ["sourced", "recheck", "disputed", "sourced"], 2),
        (3, ["sourced", "sourced", "disputed", "second"], 4),  # a second look waits for the person as well
        (3, ["sourced", "sourced", "open", "sourced"], 3),  # nothing else waits
        (3, ["sourced", "sourced", "disputed", "sourced"], 3),
        (9, ["sourced", "open", "open", "sourced"], 2),  # stands there no more
        (9, [], 9),
    ],
)
def test_after_a_claim_comes_what_waits_behind_it_then_from_the_top_then_itself(
    after: int, statuses: list[str], turn: int
):
    assert Progress(enumerate(statuses, 1)).turn_after(after) == turn


def test_a_verdict_moves_the_progress_on():
    before = Progress([(1, "open"), (2, "open")])

    after = before.marked(2, "disputed")

    assert after.statuses == [(1, "open"), (2, "disputed")]
    assert (before.decided, after.decided) == (0, 1)
