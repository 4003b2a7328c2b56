"""Where one sentence makes two statements."""

import pytest

from checks.splitting.clauses import cut
from checks.splitting.languages import words

CASES = [
    "The lock was closed in May, | and the ferry was sold in June.",
    "He signed the pact on Monday | but she rejected it a day later.",
    "Tarn has two locks; | both are older than the town.",
    "The bank bought the yard, | which was founded in 1902.",
    "The firm sold two ships | and bought a crane and a yard.",
    "The yard, which was founded in 1902, has been sold.",
    "Brandt and Osei were in Tarn and in Ost.",
    "She said that it works | and that nobody knows why.",
]


@pytest.mark.parametrize("marked", CASES)
def test_a_sentence_makes_these_statements(marked):
    text = marked.replace(" | ", " ")
    assert " | ".join(text[start:end] for start, end in cut(text, 0, len(text), words("en"), [])) == marked


def test_a_quotation_is_never_cut():
    text = "She wrote “the lock was closed, and the ferry was sold” to him."
    quotation = (text.index("“"), text.index("”") + 1)
    assert cut(text, 0, len(text), words("en"), [quotation]) == [(0, len(text))]


OTHER_LANGUAGES = [
    ("uk", "Шлюз закрили у травні, але він буде відкритий у червні.", 2),
    ("de", "Die Schleuse war im Mai zu, aber sie ist jetzt offen.", 2),
    ("fr", "Le pont était fermé en mai, mais il est ouvert depuis juin.", 2),
    ("es", "El puente fue cerrado en mayo, pero ella ha pedido abrirlo.", 2),
    ("pl", "Most był zamknięty w maju, ale on jest już otwarty.", 2),
]


@pytest.mark.parametrize(("language", "text", "wanted"), OTHER_LANGUAGES)
def test_other_languages_join_statements_too(language, text, wanted):
    assert len(cut(text, 0, len(text), words(language), [])) == wanted
