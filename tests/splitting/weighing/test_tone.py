"""The tone of a text: calm or evaluating, and how much of it somebody else says."""

from checks.splitting.languages import words
from checks.splitting.weighing.passage import Passage
from checks.splitting.weighing.tone import tone_of


def said(text, speaker=False):
    return Passage(text, words("en"), speaker=speaker)


def test_a_text_without_sentences_has_no_tone():
    assert (tone_of([]).reporting, tone_of([]).evaluating) == (0.0, 0.0)


def test_evaluation_is_the_mean_over_the_texts_own_sentences():
    tone = tone_of([said("The lock is absurd."), said("The lock is old."), said("A stupid lock.", speaker=True)])
    assert tone.evaluating == 0.5


def test_one_furious_sentence_does_not_set_the_tone():
    assert tone_of([said("Stupid, absurd, shameful, pathetic, ugly."), said("The lock is old.")]).evaluating == 1.0


def test_a_short_text_says_little_about_how_much_it_reports():
    assert tone_of([said("The lock is old.", speaker=True)]).reporting == 0.2
    assert tone_of([said("The lock is old.", speaker=True)] * 6).reporting == 1.0
