"""What holds for every text whatever: tiling, offsets, order, determinism, and no exception."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checks.splitting import CLEARS, KINDS, attributions, sentences, split
from checks.splitting.languages import CODES

LINE_ENDS = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
SIGNS = ["“", "”", "„", "«", "»", '"', "'", "‘", "’", "(", ")", ".", "...", "!", "?", ";", ":", ",", "-", "—", "😀"]
PLAIN = ["he", "said", "that", "and", "but", "the", "minister", "will", "was", "12", "1,200", "2019", "Dr.", "3.", "A."]
OTHER = [
    "Marta Lind",
    "according to",
    "12 %",
    "Read also",
    "\n",
    "\n\n",
    "\t",
    "\u00a0",
    "e\u0301",
    "що",
    "заявив",
    "dass",
]
WORDS = st.sampled_from([*SIGNS, *PLAIN, *OTHER])
TEXTS = st.one_of(
    st.text(max_size=300),
    st.text(st.characters(codec=None), max_size=80),
    st.lists(WORDS, max_size=60).map(" ".join),
    st.lists(WORDS, max_size=60).map("".join),
)
LANGUAGES = st.sampled_from([None, "", "xx", "EN-us", *CODES])


@settings(max_examples=300, deadline=None)
@given(TEXTS, LANGUAGES)
def test_drafts_tile_any_text_in_order(text, language):
    at = 0
    for draft in split(text, language):
        assert not text[at : draft.start].strip()
        assert at <= draft.start < draft.end <= len(text)
        passage = text[draft.start : draft.end]
        assert passage == passage.strip()
        assert not set(passage) & set(LINE_ENDS)
        at = draft.end
    assert not text[at:].strip()


@settings(max_examples=150, deadline=None)
@given(TEXTS, LANGUAGES)
def test_every_field_of_a_draft_keeps_its_bounds(text, language):
    for draft in split(text, language):
        assert draft.kind in KINDS
        assert draft.clear in CLEARS
        assert 0 <= draft.worth <= 1
        assert all(isinstance(reason, str) and reason for reason in draft.reasons)
        for start, end in filter(None, [draft.speaker, draft.said_by]):
            assert 0 <= start < end <= len(text)
        assert draft.said_by is None or draft.said_by != draft.speaker


@settings(max_examples=150, deadline=None)
@given(TEXTS, LANGUAGES)
def test_sentences_cover_any_text_in_order(text, language):
    at = 0
    for start, end in sentences(text, language):
        assert not text[at:start].strip()
        assert at <= start < end <= len(text)
        at = end
    assert not text[at:].strip()


@settings(max_examples=150, deadline=None)
@given(TEXTS, LANGUAGES)
def test_attributions_lie_inside_any_text(text, language):
    found = attributions(text, language)
    assert [said.start for said in found] == sorted(said.start for said in found)
    for said in found:
        for start, end in filter(None, [(said.start, said.end), said.speaker, said.cue, said.named]):
            assert 0 <= start < end <= len(text)


@settings(max_examples=60, deadline=None)
@given(TEXTS, LANGUAGES)
def test_the_same_text_gives_the_same_drafts(text, language):
    assert split(text, language) == split(text, language)


AGAIN_AND_AGAIN = [
    *SIGNS,
    "a",
    "A",
    "A-",
    " ",
    "a. ",
    "«„",
    "!?",
    "he said, ",
    "1 000 ",
    ", and he was ",
    "A.B.",
    "\ud800",
    "\x00",
]
AGAIN_AND_AGAIN += ["“No,” he said. ", "“One two three four. ", "Bob, ", "- ", "Read also\n", "12 % than "]


@pytest.mark.parametrize("piece", AGAIN_AND_AGAIN)
def test_a_hundred_thousand_characters_of_the_same_come_to_an_end(piece):
    text = piece * (100_000 // len(piece))
    drafts = split(text)
    assert "".join("".join(text[d.start : d.end].split()) for d in drafts) == "".join(text.split())
