"""What holds for any two texts and any spans."""

from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checks.anchoring import carry, changes
from checks.anchoring.words import folded, joined

# Few words, so that they repeat, with all that could lead astray between them.
WORDS = st.sampled_from(
    ["the", "The", "mayor", "won", "not", "can", "cannot", "1", "1.5", "-5", "5%", "well-known", "don’t", "don't", "—"]
)
ENDS = st.sampled_from([" ", " ", " ", ", ", ". ", ".\n\n", "? ", " “", "” ", "", "-", "  ", "\u00a0"])
TEXTS = st.lists(st.tuples(WORDS, ENDS), max_size=30).map(lambda parts: "".join(map("".join, parts)))
ANYTHING = st.one_of(TEXTS, st.text(max_size=60))


@st.composite
def edits(draw, texts=ANYTHING):
    """A text, an edited or another one, and spans of the first."""
    old = draw(texts)
    new = draw(st.one_of(texts, st.just(old)))
    if draw(st.booleans()):
        at, to = sorted((draw(st.integers(0, len(old))), draw(st.integers(0, len(old)))))
        new = draw(
            st.sampled_from(
                [old[:at] + old[to:], old[to:] + old[:to], old[:at] + draw(texts) + old[to:], old + old[at:to]]
            )
        )
    ends = st.integers(0, len(old))
    spans = draw(st.lists(st.tuples(ends, ends).map(sorted).map(tuple), max_size=8))
    return old, new, spans


def stretch(fate):
    assert fate.start is not None
    assert fate.end is not None
    return fate.start, fate.end


def said(text):
    return " ".join(folded(text).split())


@settings(max_examples=600, deadline=None)
@given(edits())
def test_what_is_called_unchanged_or_moved_has_the_same_words_and_cuts_none(edit):
    old, new, spans = edit
    for (start, end), fate in zip(spans, carry(old, new, spans), strict=True):
        if fate.how in ("unchanged", "moved"):
            begin, finish = stretch(fate)
            assert said(new[begin:finish]) == said(old[start:end])
            if old != new:
                words = old[start:end]
                start, end = end - len(words.lstrip()), start + len(words.rstrip())
                assert joined(new, begin) == joined(old, start)
                assert joined(new, finish) == joined(old, end)


@settings(max_examples=600, deadline=None)
@given(edits())
def test_every_fate_is_whole_and_lies_in_the_new_text_without_white_space_at_its_ends(edit):
    old, new, spans = edit
    for fate in carry(old, new, spans):
        if fate.how == "cut":
            assert (fate.start, fate.end) == (None, None)
        else:
            assert fate.how in ("unchanged", "moved", "reworded")
            begin, finish = stretch(fate)
            assert 0 <= begin <= finish <= len(new)
            if old != new:
                assert new[begin:finish] == new[begin:finish].strip() != ""


@given(ANYTHING, st.data())
def test_no_edit_changes_nothing(text, data):
    ends = st.integers(0, len(text))
    spans = data.draw(st.lists(st.tuples(ends, ends).map(sorted).map(tuple), max_size=8))

    assert [(fate.how, fate.start, fate.end) for fate in carry(text, text, spans)] == [("unchanged", *s) for s in spans]


@given(edits(), st.randoms())
def test_a_fate_does_not_depend_on_the_other_spans(edit, chance):
    old, new, spans = edit
    shuffled = chance.sample(spans, len(spans))

    assert dict(zip(shuffled, carry(old, new, shuffled), strict=True)) == {
        span: carry(old, new, [span])[0] for span in spans
    }


@settings(max_examples=1000, deadline=None)
@given(edits())
def test_spans_that_do_not_overlap_never_come_to_overlap(edit):
    old, new, spans = edit
    standing = [
        (span, stretch(fate))
        for span, fate in zip(spans, carry(old, new, spans), strict=True)
        if fate.how in ("unchanged", "moved")
    ]
    for (one, first), (other, second) in combinations(standing, 2):
        if one[1] <= other[0] or other[1] <= one[0]:
            assert first[1] <= second[0] or second[1] <= first[0]


@settings(max_examples=600, deadline=None)
@given(edits())
def test_the_pieces_of_a_word_diff_join_to_both_texts(edit):
    old, new, _ = edit
    pieces = changes(old, new)

    assert "".join(text for how, text in pieces if how in ("same", "gone")) == old
    assert "".join(text for how, text in pieces if how in ("same", "new")) == new
    assert all(text for _, text in pieces)
    assert not any(one[0] == other[0] for one, other in pairwise(pieces))


@pytest.mark.parametrize("span", [(-1, 2), (2, 1), (0, 4)])
def test_a_span_outside_the_text_is_refused(span):
    with pytest.raises(ValueError, match="does not lie in a text of 3 characters"):
        carry("Yes", "No", [span])
