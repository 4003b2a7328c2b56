"""To whom a pronoun is led back: the speaker that a card shows."""

import pytest

from checks.splitting import split


def last_speaker(text):
    start, end = split(text, "en")[-1].speaker or (0, 0)
    return text[start:end]


CASES = [
    ("Ana Ruiz opened the lock. “It works,” she said.", "Ana Ruiz"),
    ("According to ABC: The mayor, Ana Ruiz, announced a lock. “It works,” she wrote.", "Ana Ruiz"),
    ("Ruiz said it works. She said that it will last.", "Ruiz"),
    ("“It works,” she said.", "she"),
    ("The harbour office said it works. “It lasts,” said its head.", "its head"),
]


@pytest.mark.parametrize(("text", "speaker"), CASES)
def test_the_last_draft_shows_this_speaker(text, speaker):
    assert last_speaker(text) == speaker


def test_words_inside_a_quotation_name_nobody_who_speaks_outside_it():
    text = "Ana Ruiz opened the lock. “Tom Hale did nothing here,” she said."
    assert last_speaker(text) == "Ana Ruiz"
