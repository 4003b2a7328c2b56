"""What counts as a word, and where sentences end."""

import pytest

from checks.anchoring.words import Words, joined, standing_once


@pytest.mark.parametrize(
    "marked",
    [
        "can|not",
        "1|.5",
        "1.|5",
        "1,|000",
        "10:|30",
        "5|–10",
        "can|'t",
        "can’|t",
        "well|-known",
        "and/|or",
        "-|5",
        "$|5",
        "5|%",
    ],
)
def test_a_place_inside_of_a_word_or_number(marked):
    assert joined(marked.replace("|", ""), marked.index("|"))


@pytest.mark.parametrize(
    "marked", ["|can", "can|", "can| not", "can|.", "1|. 5", "no|—yes", "“|can", "a|, b", "a - |5"]
)
def test_a_place_between_words(marked):
    assert not joined(marked.replace("|", ""), marked.index("|"))


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("", []),
        ("It rained. He left.", ["It rained.", "He left."]),
        ("It rained.\n\nHe left", ["It rained.", "He left"]),
        ("“It rained!” She left. “Why?”", ['"It rained!"', "She left.", '"Why?"']),
        (
            "It cost approx. five euros. Йому 5 років. Він пішов.",
            ["It cost approx. five euros.", "Йому 5 років.", "Він пішов."],
        ),
        ("他去了北京。她没去。", ["他去了北京。", "她没去。"]),
    ],
)
def test_sentences(text, sentences):
    words = Words(text)

    assert [words.wording(*sentence) for sentence in words.sentences] == sentences


# Wordings that stand in a stretch of a text just once, whole

LINE = "It cost 1.5 million. “Dogs swim free.” It rained. It rained. About 10 came."
WHOLE = [(0, len(LINE))]


@pytest.mark.parametrize("wording", ["It cost 1.5 million.", '"Dogs swim free."', "About 10 came."])
def test_words_that_stand_once_are_found_however_their_marks_are_set(wording):
    (place,) = standing_once([wording], LINE, WHOLE)
    assert place
    start, end = place
    assert len(LINE[start:end]) == len(wording)
    assert LINE[start:end].strip("“”") == wording.strip('"')


@pytest.mark.parametrize("wording", ["It rained.", "It snowed.", "5 million.", "cost 1", "About 1", ""])
def test_words_that_stand_twice_or_in_part_or_not_at_all_are_not(wording):
    assert standing_once([wording], LINE, WHOLE) == [None]


def test_only_the_stretches_given_are_looked_into():
    first, second = LINE.index("It rained."), LINE.rindex("It rained.")
    assert standing_once(["It rained.", "About 10 came."], LINE, [(first, second)]) == [(first, first + 10), None]
