"""Alternations grouped by first letters match what they matched before."""

import re

import pytest

from checks.splitting.languages.grouping import grouped

SOURCE = r"""\b(?:apple|art|a\ lot|bill(?:s|ed)?|bond|bo?y|[xy]z|\d+\ of|(?:no|any)\ one
|cat|c)\b|!"""
TEXTS = ["apple", "an art", "a lot", "bills", "billed", "bond", "by", "boy", "xz", "3 of", "no one", "cat", "c", "hm!"]


def test_alternatives_stand_under_their_first_letters():
    assert grouped(r"\b(?:apple|art|bill|bond|cat|[xy]z)\b") == (r"\b(?:a(?:pple|rt)|b(?:ill|ond)|c(?:at)|[xy]z)\b")


def test_few_alternatives_stay_as_they_are():
    assert grouped(r"\b(?:apple|art)\b") == r"\b(?:apple|art)\b"


@pytest.mark.parametrize("text", [*TEXTS, "ap", "bil", "x", "of", "anyone", "apples", ""])
def test_the_same_texts_match(text):
    before, after = re.compile(SOURCE, re.VERBOSE), re.compile(grouped(SOURCE), re.VERBOSE)
    assert (after.search(text) is None) == (before.search(text) is None)
    assert (after.search(text) is not None) == (text in TEXTS)
