"""What could be cleared, and why; what must never be suggested away."""

import pytest

from checks.splitting import split


def clear(text, language="en"):
    return split(text, language)[0].clear


CASES = [
    ("Who pays for the lock?", "question"),
    ("Thank you very much.", "transition"),
    ("* * *", "transition"),
    ("The lock was terrible and simply absurd.", "opinion"),
    ("We must never give up.", "opinion"),
    ("Unfortunately, nobody cares.", "opinion"),
    ("Obviously 40 boats sank.", ""),
    ("Brandt said that the lock was terrible and absurd.", ""),
    ("The council met on Monday.", ""),
    ("The best swimmers crossed the Sella in May.", ""),
    ("So nobody won in the end after all those years of talks.", ""),
]


@pytest.mark.parametrize(("text", "reason"), CASES)
def test_a_checker_is_offered_this_reason(text, reason):
    assert clear(text) == reason


OTHER_LANGUAGES = [
    ("uk", "На жаль, нікому немає діла.", "opinion"),
    ("de", "Leider ist das so.", "opinion"),
    ("fr", "À mon avis, cela suffit.", "opinion"),
    ("es", "En mi opinión, eso basta.", "opinion"),
    ("pl", "Niestety tak jest.", "opinion"),
]


@pytest.mark.parametrize(("language", "text", "reason"), OTHER_LANGUAGES)
def test_other_languages_have_opinions_too(language, text, reason):
    assert clear(text, language) == reason


MORE_LANGUAGES = [
    ("uk", "Це ганебне й безглузде рішення.", "opinion"),
    ("uk", "Рада ухвалила рішення у вівторок.", ""),
    ("de", "Das ist ein erbärmlicher und peinlicher Beschluss.", "opinion"),
    ("de", "Der Skandal war absehbar.", "opinion"),
    ("de", "Der Rat tagte am Montag in Tarn.", ""),
    ("fr", "C'est une décision honteuse et ridicule.", "opinion"),
    ("fr", "Voilà l'absurde situation du port.", "opinion"),
    ("fr", "Le conseil a fermé le pont lundi.", ""),
    ("es", "Es una decisión lamentable y absurda.", "opinion"),
    ("es", "El ayuntamiento cerró el puente el lunes.", ""),
    ("pl", "To haniebna i głupia decyzja.", "opinion"),
    ("pl", "Rada zamknęła most w poniedziałek.", ""),
    ("it", "È una decisione vergognosa e ridicola.", "opinion"),
    ("it", "Il consiglio ha chiuso il ponte lunedì.", ""),
    ("bg", "Това е срамно и глупаво решение.", "opinion"),
    ("bg", "Общината затвори моста в понеделник.", ""),
]


@pytest.mark.parametrize(("language", "text", "reason"), MORE_LANGUAGES)
def test_evaluating_words_tell_opinion_from_report(language, text, reason):
    assert clear(text, language) == reason


TALK = [
    ("I want to wish each of you a good night.", "opinion"),
    ("We have to stand together, and we will.", "opinion"),
    ("We closed the lock in Tarn and sold the boats.", ""),
    ("We paid 40 crowns for each of the wonderful boats.", ""),
]


@pytest.mark.parametrize(("text", "reason"), TALK)
def test_talk_without_a_fact_is_told_from_what_a_speaker_did(text, reason):
    assert clear(text) == reason


def test_every_statement_of_a_question_is_a_question():
    drafts = split("Did the council close the lock, and did it sell the boats?", "en")
    assert {draft.clear for draft in drafts} == {"question"}


def test_a_sentence_is_judged_as_a_whole_however_it_is_cut():
    text = "The plan for the quay is absurd, and the council has ignored the shameful consequences for everyone."
    assert {draft.clear for draft in split(text, "en")} == {"opinion"}


def test_a_lone_stance_word_is_no_opinion_in_a_report():
    report = """Ilse Brandt said that the lock was shut. The council met on Monday. The gate was built in 1931.
A firm repaired it. Reyle said that the boats were late. The gate is very old. The clerk closed the meeting."""
    sentence = "The gate is very old."
    assert clear(sentence) == "opinion"
    found = {report[draft.start : draft.end]: draft.clear for draft in split(report, "en")}
    assert found[sentence] == ""
