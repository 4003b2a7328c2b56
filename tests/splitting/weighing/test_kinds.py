"""What a claim asserts, rule by rule, and which rule comes first."""

import pytest

from checks.splitting import split


def first(text, language="en"):
    return split(text, language)[0]


KINDS = [
    ("The fleet may have up to 340 thousand tonnes.", "quantity"),
    ("A third of the boats, some 40 %, are leased.", "quantity"),
    ("The lock cost $12 m.", "quantity"),
    ("Two hundred people marched.", "quantity"),
    ("Brandt said that 40 boats sank.", "reported"),
    ("“Forty boats sank,” said Brandt.", "quotation"),
    ("The new lock is longer than the old lock of Ost.", "comparison"),
    ("The quay fell because of the flood.", "cause"),
    ("The lock will open in spring.", "prediction"),
    ("The council met on 3 May 2031.", "event"),
    ("The council met under Article 9 of the pact.", "event"),
    ("NOTE: a lock is a chamber with two gates.", "definition"),
    ("The lock is known as the Gate of Tarn.", "definition"),
    ("It is clear that the lock is a disgrace.", "opinion"),
    ("The lock of Tarn.", "other"),
]


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_a_checker_sees_this_kind(text, kind):
    assert first(text).kind == kind


OTHER_LANGUAGES = [
    ("uk", "Порт прийняв 41 тисячу вантажівок.", "quantity"),
    ("uk", "Довідка: шлюз — це камера з двома воротами.", "definition"),
    ("de", "Der Hafen nahm 41 Prozent mehr ein.", "quantity"),
    ("fr", "Le port a reçu 41 millions de tonnes.", "quantity"),
    ("es", "El puente abrirá porque llueve menos.", "cause"),
    ("pl", "Port przyjął 41 tysięcy ton.", "quantity"),
]


@pytest.mark.parametrize(("language", "text", "kind"), OTHER_LANGUAGES)
def test_other_languages_have_kinds_too(language, text, kind):
    assert first(text, language).kind == kind


def test_an_office_in_brackets_is_the_writers_own_definition():
    text = "“I met with Ana Ruiz (Harbour Board president) to talk about the new quay,” wrote Tom Hale."
    office = next(draft for draft in split(text, "en") if text[draft.start] == "(")
    assert (office.kind, office.speaker) == ("definition", None)
