"""Quotation marks of every style, paired within their line."""

import pytest

from checks.splitting.speech.quotes import quotes_in

CASES = [
    ("He said “yes” and “no”.", ["“yes”", "“no”"]),
    ('He said "yes" and "no".', ['"yes"', '"no"']),
    ("Er sagte „ja“ und »nein«.", ["„ja“", "»nein«"]),
    ("Il dit « oui » et s'en va.", ["« oui »"]),
    ("Він сказав «так» і “ні”.", ["«так»", "“ні”"]),
    ("Powiedział „tak” i poszedł.", ["„tak”"]),
    ("“The 'Steady Water' plan,” she said.", ["“The 'Steady Water' plan,”"]),
    ("«Він сказав “так” мені».", ["«Він сказав “так” мені»"]),
    ("The boats' owners and James' dog don't care.", []),
    ("‘It’s late,’ he said.", ["‘It’s late,’"]),
    ('“Mixed marks," she said.', ['“Mixed marks,"']),
    ("“Turned round,“ she said. “Again.“", ["“Turned round,“", "“Again.“"]),
    ("Er sagte: „Ja.“ Sie: “Nein.”", ["„Ja.“", "“Nein.”"]),
    ('"Mixed marks,” she said.', ['"Mixed marks,”']),
    ("''Old archives,'' she said, ''write so.''", ["''Old archives,''", "''write so.''"]),
    ("6' tall and 5\" wide", []),
    ("She rose: “It goes on and on.", ["“It goes on and on."]),
    ("A stray “ mark", []),
    ("", []),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_a_line_holds_these_quotations(text, wanted):
    assert [text[quote.start : quote.end] for quote in quotes_in(text, 0, len(text))] == wanted


def test_a_quotation_that_goes_on_in_the_next_paragraph_is_open():
    text = "“It goes on."
    assert [quote.closed for quote in quotes_in(text, 0, len(text))] == [False]


def test_a_mark_never_closes_one_of_another_line():
    text = "say “one\ntwo” more"
    assert quotes_in(text, 0, text.index("\n")) == []
