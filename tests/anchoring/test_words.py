"""What counts as a word, and where sentences end."""

import pytest

from checks.anchoring.words import Words, joined


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
