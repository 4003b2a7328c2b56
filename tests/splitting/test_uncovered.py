"""Which words of a text belong to no claim, and what the split makes of them."""

from hypothesis import given
from hypothesis import strategies as st

from checks.splitting.uncovered import coverage, drafts_for, uncovered

TEXT = "Ferries sail at six. They take an hour.\n\nTickets cost 4 crowns. Dogs travel free."


def words(spans):
    return [TEXT[start:end] for start, end in spans]


def test_everything_is_uncovered_line_by_line():
    assert words(uncovered(TEXT, [])) == [
        "Ferries sail at six. They take an hour.",
        "Tickets cost 4 crowns. Dogs travel free.",
    ]


def test_what_stands_between_claims():
    assert words(uncovered(TEXT, [(0, 20), (41, 63)])) == ["They take an hour.", "Dogs travel free."]


def test_overlapping_claims_in_any_order():
    assert words(uncovered(TEXT, [(41, 81), (10, 39), (0, 20)])) == []


def test_signs_alone_are_no_words():
    assert uncovered("Yes — no", [(0, 3), (6, 8)]) == []


def test_coverage_is_a_share_of_the_letters():
    assert coverage("abcd efgh", [(0, 4)]) == 0.5
    assert coverage("abcd efgh", [(0, 9)]) == 1
    assert coverage("—", []) == 1


def test_the_drafts_of_uncovered_words_are_those_of_the_whole_text():
    drafts = drafts_for(TEXT, uncovered(TEXT, [(0, 20), (41, 63)]), "en")
    assert words((draft.start, draft.end) for draft in drafts) == ["They take an hour.", "Dogs travel free."]


def test_a_draft_is_cut_to_the_words_that_are_uncovered():
    (draft,) = drafts_for(TEXT, [(41, 48)], "en")
    assert words([(draft.start, draft.end)]) == ["Tickets"]
    assert draft.standalone == ""


@given(st.text(alphabet="ab. \n", max_size=60), st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=6))
def test_every_word_is_in_a_span_or_in_a_stretch(text, pairs):
    spans = [(min(pair), min(max(pair), len(text))) for pair in pairs if min(pair) < min(max(pair), len(text))]
    bare = uncovered(text, spans)
    inside = {place for start, end in [*spans, *bare] for place in range(start, end)}
    assert all(place in inside for place, sign in enumerate(text) if sign.isalnum())
    claimed = {place for start, end in spans for place in range(start, end)}
    assert not any(place in claimed for start, end in bare for place in range(start, end))
    assert all(text[start:end] == text[start:end].strip() for start, end in bare)
