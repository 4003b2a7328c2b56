"""Claims as questions: nothing to approve, nothing misquoted, grammatical in each language."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checks.splitting import KINDS, question_about
from checks.splitting.languages import CODES

MARKS = set('“”„"«»‹›「」『』')

STATED = [
    ("The harbour handled 41 million tonnes.", "Is it right that the harbour handled 41 million tonnes?"),
    ("NATO has 32 members.", "Is it right that NATO has 32 members?"),
    ("Inflation rose to 4%.", "Is it right that inflation rose to 4%?"),
    ("In 2019 the lock was closed.", "Is it right that in 2019 the lock was closed?"),
    ("Ada Holm was the mayor.", "Is it right that Ada Holm was the mayor?"),
    ("However, the lock was closed.", "Is it right that the lock was closed?"),
    ("But in Tarn the lock was closed.", "Is it right that in Tarn the lock was closed?"),
    ("Tarnium fell 3%.", "Is this right: Tarnium fell 3%?"),
    ("and the lock was closed", "Is this right: the lock was closed?"),
    ("the mayor of Tarn", "Is this right: the mayor of Tarn?"),
    ("When they did.", "Is this right: when they did?"),
    ("Is the port safe?", "What can you tell us about this: is the port safe?"),
    ("We met in Tarn.", "What can you tell us about this: we met in Tarn?"),
    ("The plan was “a gift to the fishers' port”.", "Is it right that the plan was a gift to the fishers' port?"),
]  # fmt: skip


@pytest.mark.parametrize(("wording", "question"), STATED)
def test_a_statement_is_asked_about(wording, question):
    assert question_about(wording, language="en") == question


SAID = [
    ("quotation", "“We lost 40 jobs,” said Ada Holm.", "Is it right that you lost 40 jobs?"),
    ("quotation", "“I am the mayor,” wrote Holm, “and I own the sheds.”",
     "Is it right that you are the mayor, and you own the sheds?"),
    ("quotation", "“The port is old. We need a new one,” said Holm.",
     "Is it right that the port is old; you need a new one?"),
    ("quotation", "“I was late and was sorry,” said Holm.",
     "What can you tell us about this: I was late and was sorry?"),
    ("quotation", "“My crew told you,” said Holm.", "What can you tell us about this: my crew told you?"),
    ("quotation", "“You cannot dive there,” said Holm.", "What can you tell us about this: you cannot dive there?"),
    ("quotation", "“How was the lock closed?” asked Holm.",
     "What can you tell us about this: how was the lock closed?"),
    ("quotation", "“The US was late,” said Holm.", "Is it right that the US was late?"),
    ("reported", "The ministry said that 40 jobs were lost.", "Is it right that 40 jobs were lost?"),
    ("reported", "According to the council, the lock was opened in 2019.",
     "Is it right that the lock was opened in 2019?"),
    ("quotation", "The port was closed,” said Holm.", "Is it right that the port was closed?"),
    ("quotation", "“They're closed,” said Holm.", "Is it right that they're closed?"),
    ("reported", "The council have criticised Ada Holm amid reports of a rift.",
     "Is it right that the council have criticised Ada Holm amid reports of a rift?"),
    ("reported", "Emil Hale told Ms Holm he would resign.", "Is it right that Emil Hale would resign?"),
    ("reported", "Tarn Steel said it made a profit.", "Is it right that Tarn Steel made a profit?"),
    ("reported", "Tarn Steel said it was late in the year.", "Is it right that it was late in the year?"),
    ("reported", "The owners said they would close the lock.", "Is it right that the owners would close the lock?"),
    ("reported", "Ada Holm said she had lost 40 jobs.", "Is it right that Ada Holm had lost 40 jobs?"),
    ("reported", "Holm said care was needed to ensure that people were paid.",
     "Is this right: Holm said care was needed to ensure that people were paid?"),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "wording", "question"), SAID)
def test_what_is_said_is_asked_without_marks_and_frame(kind, wording, question):
    assert question_about(wording, language="en", kind=kind) == question


def test_a_pronoun_for_the_speaker_gives_way_to_the_name():
    question = question_about("He said he would resign.", language="en", kind="reported", speaker="Emil Hale")
    assert question == "Is it right that Emil Hale would resign?"


def test_the_wording_that_stands_alone_is_asked_about_unless_it_is_a_quotation():
    said = {"language": "en", "standalone": "Ada Holm closed the lock."}
    assert question_about("She closed the lock.", **said) == "Is it right that Ada Holm closed the lock?"
    assert question_about("“The lock was closed.”", kind="quotation", **said) == "Is it right that the lock was closed?"


OTHER = [
    ("uk", "У 2019 році порт було закрито.", "Чи правда, що у 2019 році порт було закрито?"),
    ("uk", "Порт обробив 41 млн тонн.", "Чи правда це: Порт обробив 41 млн тонн?"),
    ("uk", "«Ми втратили човен», — сказала Олена Ткач.", "Що ви можете сказати про таке: ми втратили човен?"),
    ("de", "Der Hafen hat 40 Boote.", "Stimmt das: Der Hafen hat 40 Boote?"),
    ("de", "„Wir haben 40 Boote“, sagte Anna Weiß.", "Was können Sie uns dazu sagen: Wir haben 40 Boote?"),
    ("fr", "Le port a 40 bateaux.", "Est-il exact que le port a 40 bateaux\u00a0?"),
    ("fr", "En 2019, le port était fermé.", "Est-il exact qu’en 2019, le port était fermé\u00a0?"),
    ("es", "El puerto tiene 40 barcos.", "¿Es cierto que el puerto tiene 40 barcos?"),
    ("pl", "W 2019 roku port był zamknięty.", "Czy to prawda, że w 2019 roku port był zamknięty?"),
    ("no", "Havnen har 40 skip.", "Is this right: Havnen har 40 skip?"),
]


@pytest.mark.parametrize(("language", "wording", "question"), OTHER)
def test_each_language_asks_in_its_own_form(language, wording, question):
    assert question_about(wording, language=language) == question


@pytest.mark.parametrize("nothing", ["", " \n", "“…”", "?", "—"])
def test_without_words_there_is_no_question(nothing):
    assert question_about(nothing) == ""


PIECES = ["“", "”", '"', "«", "»", "„", "'", "’", "?", "!", ".", ",", ":", "{}", "{0}", "I", "we", "was", "am", "said"]
PIECES += ["Ada Holm", "that", "the port", "closed", "я", "сказала", "wir", "qu'", "Est", "\n", "\u2028", "\ud800"]
WORDINGS = st.one_of(st.text(max_size=120), st.lists(st.sampled_from(PIECES), max_size=30).map(" ".join))


@settings(max_examples=300, deadline=None)
@given(WORDINGS, st.sampled_from([None, "", "xx", *CODES]), st.sampled_from(KINDS), WORDINGS, WORDINGS)
def test_every_question_ends_in_its_only_question_mark(wording, language, kind, speaker, standalone):
    question = question_about(wording, language=language, kind=kind, speaker=speaker, standalone=standalone)
    assert question == "" or (question.endswith("?") and question.count("?") == 1)
    assert kind != "quotation" or not MARKS & set(question)
