"""What becomes of a claim when its article is edited."""

import pytest

from checks.anchoring import Fate, carry


def test_a_changed_number_is_reworded_and_its_neighbour_unchanged():
    old = "The bridge cost 4 million. It opened in May."
    new = "The bridge cost 5 million. It opened in May."

    assert carry(old, new, [(0, 26), (27, 44)]) == [Fate("reworded", 0, 26), Fate("unchanged", 27, 44)]


def test_a_span_outside_the_text_is_refused():
    with pytest.raises(ValueError, match="does not lie in a text of 3 characters"):
        carry("Yes", "No", [(0, 4)])
