"""Subjects of verbs, without a parser: before the verb, after it, at the head of the sentence."""

import pytest

from checks.splitting.languages import words
from checks.splitting.speech.quotes import quotes_in
from checks.splitting.speech.subjects import (
    main_subject,
    subject_after,
    subject_before,
    subject_of_quotation,
    verbs_beside_quotations,
)
from checks.splitting.speech.utterance import Utterance


def utterance(text, language="en"):
    return Utterance(text, 0, len(text), quotes_in(text, 0, len(text)), words(language))


def shown(found, run):
    return found.text[slice(*found.span(run))] if run else None


def place(found, word):
    return next(at for at, token in enumerate(found.tokens) if token.lower == word)


BEFORE = [
    ("Ruiz said it leaks.", "Ruiz"),
    ("Ruiz has repeatedly said it leaks.", "Ruiz"),
    ("Ruiz on Friday said it leaks.", "Ruiz"),
    ("Ruiz last week said it leaks.", "Ruiz"),
    ("She, once again, said it leaks.", "She"),
    ("Sen. Ana Ruiz said it leaks.", "Sen. Ana Ruiz"),
    ("Ana Ruiz (head of Tarn) said it leaks.", "Ana Ruiz"),
    ("Ana Ruiz, in a letter on Friday, said it leaks.", "Ana Ruiz"),
    ("Ana Ruiz, during a visit to Salem, Ohio, said it leaks.", "Ana Ruiz"),
    ("Hale fears what his parents always said.", "his parents"),
    ("Nine months before he said it, the dam held.", "he"),
    ("The clerk who said it leaks was wrong.", "who"),
    ("A rare chance for Ruiz had come, and the report said it leaks.", "the report"),
]


@pytest.mark.parametrize(("text", "wanted"), BEFORE)
def test_the_subject_before_a_verb(text, wanted):
    found = utterance(text)
    assert shown(found, subject_before(found, place(found, "said"))) == wanted


AFTER = [
    ("“It leaks,” said Ana Ruiz on Monday.", "Ana Ruiz"),
    ("“It leaks,” said Sen. Ana Ruiz, a clerk.", "Sen. Ana Ruiz"),
    ("“It leaks,” said the head of the port when asked.", "the head of the port"),
    ("“It leaks,” said.", None),
]


@pytest.mark.parametrize(("text", "wanted"), AFTER)
def test_the_subject_after_a_verb(text, wanted):
    found = utterance(text)
    assert shown(found, subject_after(found, place(found, "said"))) == wanted


MAIN = [
    ("Ana Ruiz opened the lock", "Ana Ruiz"),
    ("On Monday, Ana Ruiz opened the lock", "Ana Ruiz"),
    ("Speaking in Salem, Ohio, Ana Ruiz opened the lock", "Ana Ruiz"),
    ("Even before the storm, her office opened the lock", "her office"),
    ("And the old dam was opened", "the old dam"),
    ("Adding that it leaks", None),
]


@pytest.mark.parametrize(("text", "wanted"), MAIN)
def test_the_subject_at_the_head(text, wanted):
    found = utterance(text)
    assert shown(found, main_subject(found, len(found.tokens))) == wanted


QUOTED = [
    ("In Tarn, Ruiz referred to Hale as “a clever man”.", "Ruiz"),
    ("It was the pull of Hale's “pay me later” promise.", "Hale's"),
    ("Good for all — Ana Ruiz: “The dam is old.”", "Ana Ruiz"),
    ("The old council called it “a plan that leaks”.", "The old council"),
]


@pytest.mark.parametrize(("text", "wanted"), QUOTED)
def test_the_subject_of_a_quotation_without_a_reporting_verb(text, wanted):
    found = utterance(text)
    at = next(at for at, token in enumerate(found.tokens) if token.quote)
    assert shown(found, subject_of_quotation(found, at)) == wanted


VERBS = [
    ("“It leaks,” she mused.", ["mused"]),
    ("“Does it leak?” wondered Ana Ruiz.", ["wondered"]),
    ("“It leaks,” an angry clerk retaliated loudly.", ["retaliated"]),
    ("“A leak” closed the lock.", []),
    ("The “old” lock opened.", []),
]


@pytest.mark.parametrize(("text", "wanted"), VERBS)
def test_any_verb_beside_a_quotation_that_hands_over_reports_it(text, wanted):
    found = utterance(text)
    assert [found.lower(at) for at in sorted(verbs_beside_quotations(found))] == wanted
