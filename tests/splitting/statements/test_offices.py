"""Offices in brackets behind a name."""

import pytest

from checks.splitting.languages import words
from checks.splitting.statements.offices import offices


def parts(text, language="en"):
    return [text[start:end] for start, end in offices(text, 0, len(text), words(language))]


@pytest.mark.parametrize(
    ("text", "language", "office"),
    [
        ("“I met with Ana Ruiz (Harbour Board president) to talk about the new quay,” he wrote.", "en",
         "(Harbour Board president)"),
        ("We asked Ines Rautio (the union's spokeswoman), who had been at the port, for figures.", "en",
         "(the union's spokeswoman),"),
        ("Danach sprach Jan Weber (Sprecher der Polizei) mit den Leuten am Hafen.", "de", "(Sprecher der Polizei)"),
        ("Вчора Олег Гай (міністр оборони) говорив про новий міст у місті.", "uk", "(міністр оборони)"),
    ],
)  # fmt: skip
def test_an_office_is_a_statement_of_its_own(text, language, office):
    before, cut, after = parts(text, language)
    assert cut == office
    assert f"{before} {cut} {after}" == text


@pytest.mark.parametrize(
    "text",
    [
        "The North Sea Harbour Council (NSHC) met on Monday and voted for it.",
        "It paid 3 million euros (about 2.6 million pounds) to the old owner last week.",
        "The port (the largest on the coast) closed on Monday after the storm.",
        "We asked Ana Ruiz (the mayor of Tarn) again.",
        "Ana (the mayor of Tarn) was not there when the vote was held.",
        "He spoke (the minister did not) about the quay and the new cranes there.",
    ],
)
def test_other_brackets_stay_where_they_are(text):
    assert parts(text) == [text]
