"""Normal text: enumerated cases, and what holds for every text."""

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checks.reading import normal
from checks.reading.normal import INVISIBLE

CASES = {
    "one line": ("The bridge is shut.", "The bridge is shut."),
    "a line is a paragraph": ("The bridge is shut.\nIt cost little.", "The bridge is shut.\n\nIt cost little."),
    "blank lines part paragraphs once": ("One.\n\n\n \t\nTwo.\n\n", "One.\n\nTwo."),
    "CRLF": ("One.\r\n\r\nTwo.\r\nThree.", "One.\n\nTwo.\n\nThree."),
    "CR": ("One.\rTwo.", "One.\n\nTwo."),
    "soft break of a word processor": ("One.\vTwo.", "One.\n\nTwo."),
    "Unicode's own line and paragraph ends": ("One.\u2028Two.\u2029Three.\x85Four.", "One.\n\nTwo.\n\nThree.\n\nFour."),
    "runs of spaces": ("  12   per\t cent  ", "12 per cent"),
    "no-break and exotic spaces": ("12\xa0000\u202f€\u2009and\u3000more", "12 000 € and more"),
    "NFC": ("Sa\u0308kyla\u0308", "Säkylä"),
    "zero-width characters": ("\ufeffCo\u200buncil\u2060s", "Councils"),
    "soft hyphen": ("council\xadlor", "councillor"),
    "a mark meets its letter when what was between them goes": ("e\u200b\u0301", "é"),
    "bidi controls and isolates": ("\u202athe\u202c \u2067mayor\u2069 \u200fsaid\u200e", "the mayor said"),
    "control characters": ("a\0b\x07c\x1bd\x7f\x9f", "abcd"),
    "half a surrogate pair": ("so\ud800ld\udfff", "sold"),
    "text hidden in emoji tags and variation selectors": ("ok\U000e0041\U000e0042\ufe0f\U000e0100", "ok"),
    "the mark that a picture leaves": ("\ufffcCaption", "Caption"),
    "a joiner in a Persian word stays": ("می\u200cخواهم", "می\u200cخواهم"),
    "a joiner in a Sinhala word stays": ("ශ්\u200dරී", "ශ්\u200dරී"),
    "a joiner between emoji stays": ("👩\u200d👧", "👩\u200d👧"),
    "a joiner elsewhere goes": ("ma\u200cyor\u200d می\u200c", "mayor می"),
    "only invisible characters": ("\ufeff\u200b \xad\n\t\u2800", ""),
    "nothing": ("", ""),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_text_becomes_normal(text, expected):
    assert normal(text) == expected


def test_a_wrapped_message_gets_its_paragraphs_back():
    wrapped = """Dear desk,

the town council of Varnby voted on Tuesday to close the old bridge for
two years, and the mayor, Ilse Brandt, said the works would cost about
12.4 million euros. A second vote follows in May, under the well-
known timetable.
Nobody spoke against it.

- the tender goes to the three firms that had been asked for an offer
  in the autumn
- the school bus takes the ring road

Regards
Lena Aho
"""
    assert normal(wrapped).split("\n\n") == [
        "Dear desk,",
        "the town council of Varnby voted on Tuesday to close the old bridge for two years, and the mayor, Ilse "
        "Brandt, said the works would cost about 12.4 million euros. A second vote follows in May, under the "
        "well-known timetable.",
        "Nobody spoke against it.",
        "- the tender goes to the three firms that had been asked for an offer in the autumn",
        "- the school bus takes the ring road",
        "Regards",
        "Lena Aho",
    ]


def test_a_wrapped_message_without_a_blank_line_is_one_paragraph():
    wrapped = "The council of Varnby voted on Tuesday to close the\nold bridge over the Lys for two years."
    assert (
        normal(wrapped) == "The council of Varnby voted on Tuesday to close the old bridge over the Lys for two years."
    )


@pytest.mark.parametrize(
    "lines",
    [
        [
            "The mayor resigned on Monday after a vote in the council of Varnby.",
            "Her deputy takes over until the spring.",
        ],
        [
            "Read also",
            "- New ferry for the islands costs more than planned",
            "- school bus takes the ring road to Varnby",
        ],
        ["Ilse Brandt, mayor", "Tom Reed, treasurer", "Lena Aho, the clerk of the council"],
        ["roses are red", "violets are blue", "nobody wraps lines this short"],
        ["1. The council of Varnby closes the bridge over the Lys in May", "2. the ferry costs more than was planned"],
        ["— The bridge stays shut for two years, and that is that, he said", "— Why two years and not one, they asked"],
        ["A paragraph of one line that is longer than any mailer makes its lines " * 2 + "and", "goes on"],
    ],
)
def test_lines_that_nobody_wrapped_stay_paragraphs(lines):
    assert normal("\n".join(lines)) == "\n\n".join(line.strip() for line in lines)


def test_no_more_than_30_marks_stand_on_a_letter():
    assert len(normal("x" + "\u0316\u0301" * 1_000)) == 31


@pytest.mark.parametrize("one", ["word ", "\u0301\u0316", "\u200d", "\u200cم", "a\n", "\u2800", "-\n", "👩\u200d"])
def test_two_million_characters_are_no_trouble(one):
    text = one * (2_000_000 // len(one))
    assert "\n\n\n" not in normal(text)


def test_the_invisible_are_all_that_unicode_calls_so():
    seen = set("\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd")
    joiners = set("\u200c\u200d")
    controls = {chr(c) for c in range(0x110000) if unicodedata.category(chr(c)) in {"Cc", "Cf", "Cs", "Zl", "Zp"}}
    assert {c for c in controls - seen - joiners if normal(f"a{c}b") not in {"ab", "a\n\nb", "a b"}} == set()


def _texts():
    """Any code points at all, half of them from what this module treats specially."""
    odd = st.sampled_from([*INVISIBLE, *" \n\n\t\r\v\f\x85\u2028\u2029\xa0\u3000\u2800-–—*>1.)…?aAз\u0301\u0316\u0344"])
    shaped = st.sampled_from("\u200c\u200dمیශර👩👧❤")
    return st.lists(st.characters(exclude_categories=()) | odd | shaped | st.text("ab -\n.", max_size=90)).map("".join)


@settings(max_examples=300, deadline=None)
@given(_texts())
def test_what_holds_for_the_normal_form_of_every_text(text):
    result = normal(text)
    assert normal(result) == result
    assert unicodedata.normalize("NFC", result) == result
    assert not set(result) & (set(INVISIBLE) - {"-"})
    paragraphs = result.split("\n\n") if result else []
    assert [p for p in paragraphs if not p or p != p.strip() or "\n" in p or "  " in p] == []
    assert {c for c in result if c.isspace()} <= {" ", "\n"}
    assert all(
        a.isprintable() or b.isprintable() or unicodedata.category(b) in {"Co", "Cn", "Cf", "Zs"} or b == "\n"
        for a, b in pairwise(result)
    )


@settings(max_examples=300, deadline=None)
@given(st.text(st.sampled_from("abAB12.,- \n"), max_size=600))
def test_no_word_is_lost_or_added(text):
    assert normal(text).replace(" ", "").replace("\n", "") == text.replace(" ", "").replace("\n", "")
