"""Clauses cut off from their sentence get their subject back, where it is plain which words that is."""

import pytest

from checks.splitting.drafts import Draft
from checks.splitting.languages import words
from checks.splitting.standalone import with_standalone
from checks.splitting.standalone.fragments import Fragments
from checks.splitting.standalone.people import People


def drafts_of(*passages):
    """A text of some passages, with a draft for each."""
    text, drafts = "", []
    for passage in passages:
        start = len(text)
        text += passage + " "
        drafts.append(Draft(start, start + len(passage.rstrip())))
    return text, drafts


FRAGMENTS = [
    ("The town sold it to the harbour company,", "which employs 40 people.", "The harbour company employs 40 people."),
    ("They sold it to Marta Novak,", "who was born in Tarn.", "Marta Novak was born in Tarn."),
    ("They met Emil Hale,", "whose brother owns the lock.", "Emil Hale's brother owns the lock."),
    ("The blast hit the market,", "leaving 30 people dead.", "The blast hit the market, leaving 30 people dead."),
    ("He met Mark Hale", "(River Board Secretary)", "Mark Hale: River Board Secretary"),
    ("He met Mark Hale,", "the head of the board.", "Mark Hale: the head of the board."),
    ("Ana Ruiz, the mayor,", "opened the lock on Monday.", "Ana Ruiz opened the lock on Monday."),
    ("The plant opened in 1998", "and closed in 2011.", "The plant closed in 2011."),
    ("Police say that he ran off", "and is hurt badly now.", ""),
    ("They raised the fund by 7% a year,", "which will grow for a long time.", ""),
    ("The plant will open in 1998", "and closed in 2011.", ""),
    ("She saw the sale of the company,", "which employs 40 people.", ""),
    ("Exports fell by half,", "which means that prices rose.", ""),
    ("They lost the game,", "which Ostmark won.", ""),
    ("He spoke of trade and war", "because a river is long.", ""),
]


@pytest.mark.parametrize(("before", "draft", "wording"), FRAGMENTS)
def test_a_clause_cut_from_its_sentence_gets_its_subject_where_that_is_plain(before, draft, wording):
    text, drafts = drafts_of(before, draft)
    assert with_standalone(text, drafts, words("en"))[-1].standalone == wording


def test_a_draft_goes_on_with_a_sentence_until_a_stop_or_a_line_end():
    text, drafts = drafts_of("The plant opened,", "and it closed.", "It rained.")
    fragments = Fragments(text, drafts, words("en"), People(text, words("en")))
    assert [fragments.goes_on(at) for at in range(3)] == [False, True, False]
    assert fragments.head(1) == 0
    text, drafts = drafts_of("A heading\n", "and it closed.")
    assert not Fragments(text, drafts, words("en"), People(text, words("en"))).goes_on(1)
