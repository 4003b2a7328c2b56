"""Where sentences end, language by language, and the layout of real articles."""

import pytest

from checks.splitting import sentences

CASES = [
    ("en", "Mr. Hale met Dr. Osei. They left.", ["Mr. Hale met Dr. Osei.", "They left."]),
    ("en", "The U.S. Senate met at 9 a.m. on Monday.", ["The U.S. Senate met at 9 a.m. on Monday."]),
    ("en", "J. R. Nkosi won 3.5 points. Why?", ["J. R. Nkosi won 3.5 points.", "Why?"]),
    ("en", "“It rained. We stayed,” she said. Then sun.", ["“It rained.", "We stayed,” she said.", "Then sun."]),
    ("en", "“Stop!” he cried. “Now.” Nobody moved.", ["“Stop!” he cried.", "“Now.”", "Nobody moved."]),
    ("en", "Tax rises\nThe rate is 12 %.", ["Tax rises", "The rate is 12 %."]),
    ("en", "1. Open the lock", ["1. Open the lock"]),
    ("en", "Wait... what? Yes.", ["Wait... what?", "Yes."]),
    ("de", "Am 3. Oktober kam Dr. Adler. Er blieb.", ["Am 3. Oktober kam Dr. Adler.", "Er blieb."]),
    ("de", "Das gilt z.B. hier. Und „dort.“ Ende.", ["Das gilt z.B. hier.", "Und „dort.“", "Ende."]),
    ("uk", "Це коштує 40 млн. грн. на рік. Так.", ["Це коштує 40 млн. грн. на рік.", "Так."]),
    ("uk", "«Ми тут. Усі», — сказав він.", ["«Ми тут.", "Усі», — сказав він."]),
    ("fr", "M. Roux est là. « Oui. » Il part.", ["M. Roux est là.", "« Oui. »", "Il part."]),
    ("es", "El Sr. Gil llegó. ¿Cuándo? Ayer.", ["El Sr. Gil llegó.", "¿Cuándo?", "Ayer."]),
    ("pl", "Dnia 5. maja ul. Polna była pusta. Nikt.", ["Dnia 5. maja ul. Polna była pusta.", "Nikt."]),
]


@pytest.mark.parametrize(("language", "text", "wanted"), CASES)
def test_a_reader_gets_these_sentences(language, text, wanted):
    assert [text[start:end] for start, end in sentences(text, language)] == wanted


def test_a_writer_without_capitals_is_still_cut():
    text = "the road was closed for weeks. we drove around it."
    assert [start for start, _ in sentences(text, "en")] == [0, 31]


def test_no_text_has_no_sentences():
    assert sentences("") == sentences(" \n\t ") == []
