"""Wordings that can be understood without the article, and where there is rightly none."""

import pytest

from checks.splitting import split
from checks.splitting.drafts import Draft
from checks.splitting.languages import words
from checks.splitting.standalone import with_standalone


def wordings(text, language="en"):
    return [draft.standalone for draft in split(text, language)]


LAST = [
    ("en", "Marta Novak opened the lock. She said exports fell.", "Marta Novak said exports fell."),
    ("en", "Marta Novak opened the lock. “It works well,” she said.", "“It works well,” Marta Novak said."),
    ("en", "Emil Hale came to Tarn. But he was born in Ostmark.", "But Emil Hale was born in Ostmark."),
    ("en", "Emil Hale came to Tarn. In 2004 he sold the lock.", "In 2004 Emil Hale sold the lock."),
    ("en", "Emil Hale came to Tarn. His wife owns the lock.", "Emil Hale's wife owns the lock."),
    ("en", "Tarn Water has two locks. It employs 300 people.", "Tarn Water employs 300 people."),
    ("en", "Tarn is a small town. Its port has two locks.", "Tarn's port has two locks."),
    ("en", "We met Marta Novak. Novak sold the lock.", "Marta Novak sold the lock."),
    ("en", "We met Marta Novak. The town paid Ms Novak well.", "The town paid Marta Novak well."),
    ("en", "Then Lord Hale spoke. He said exports fell.", "Lord Hale said exports fell."),
    ("en", "The plant opened in 1998, and closed in the spring.", "The plant closed in the spring."),
    ("en", "They sold it to Marta Novak, whose brother owns the lock.", None),
    ("uk", "Приїхала Олена Ткач. Ткач заявила, що експорт зріс.", "Олена Ткач заявила, що експорт зріс."),
    ("de", "Anna Weber kam. Weber sagte, dass es hilft.", "Anna Weber sagte, dass es hilft."),
    ("fr", "Pierre Dupont est venu. Il a dit que l'aide viendrait.", "Pierre Dupont a dit que l'aide viendrait."),
    ("es", "Ana Ruiz llegó. Ruiz dijo que ayudaría.", "Ana Ruiz dijo que ayudaría."),
    ("pl", "Przyjechał Jan Kowalski. Kowalski dodał, że pomoże.", "Jan Kowalski dodał, że pomoże."),
]


@pytest.mark.parametrize(("language", "text", "wording"), [case for case in LAST if case[2]])
def test_the_last_claim_can_be_understood_alone(language, text, wording):
    assert wordings(text, language)[-1] == wording


NONE = [
    ("en", "Emil Hale met Tom Ruiz in the harbour. He was born in 1954."),
    ("en", "The striker met Emil Hale in Tarn. He was born in 1954."),
    ("en", "Marta Novak came to Tarn. He was born in 1954."),
    ("en", "Tarn Water has two locks. It is likely that it will rain."),
    ("en", "We met Emil Hale. We met Anna Hale. Hale sold the lock."),
    ("en", "Exports fell by 7% in the spring."),
    ("en", "Emil Hale came. The weather was mild."),
    ("uk", "Зустріли Олену Ткач. Вона сказала, що експорт зріс."),
    ("de", "Der Zug kam aus Tarn. Er war neu."),
    ("nl", "Rutger de Vries kwam. Hij zei niets."),
]


@pytest.mark.parametrize(("language", "text"), NONE)
def test_in_doubt_there_is_no_wording(language, text):
    assert wordings(text, language)[-1] == ""


def test_a_quotation_that_runs_on_gets_its_speaker():
    text = "“Exports fell badly,” said Marta Novak. “We shall have to sell the second lock.”"
    assert wordings(text)[-1] == "Marta Novak: “We shall have to sell the second lock.”"


def test_an_organisation_speaks_where_it_was_named_before():
    text = "We asked Tarnex. “Exports fell badly,” Tarnex said. “We shall have to sell the second lock.”"
    assert wordings(text)[-1] == "Tarnex: “We shall have to sell the second lock.”"


def test_words_inside_quotation_marks_are_never_changed():
    text = "Marta Novak came. Emil Hale said: “She saw Ms Novak.” Ms Novak left."
    assert "“She saw Ms Novak.”" in " ".join(wordings(text)) or wordings(text)[1] == ""
    assert wordings(text)[-1] == "Marta Novak left."


def drafts_of(text, *passages, **of_last):
    spans = [(text.index(passage), text.index(passage) + len(passage)) for passage in passages]
    return [*(Draft(*span) for span in spans[:-1]), Draft(*spans[-1], **of_last)]


def test_words_that_stand_for_the_speaker_give_way_to_the_name():
    text = "Marta Novak came. At noon the mayor said exports fell."
    name, mayor = (text.index("Marta"), text.index(" came")), (text.index("the mayor"), text.index(" said"))
    drafts = drafts_of(text, "Marta Novak came.", "At noon the mayor said exports fell.", speaker=name, said_by=mayor)
    assert with_standalone(text, drafts, words("en"))[-1].standalone == "At noon Marta Novak said exports fell."


def test_what_is_no_claim_keeps_its_words():
    text = "Marta Novak opened the lock. She said exports fell."
    drafts = drafts_of(text, "Marta Novak opened the lock.", "She said exports fell.", clear="boilerplate")
    assert with_standalone(text, drafts, words("en"))[-1].standalone == ""


def test_every_inserted_word_is_one_of_the_article():
    text = "Marta Novak came. “It works well,” she said. Emil Hale left. His wife stayed, and closed the lock at noon."
    known = {word.strip("“”,.'s") for word in text.split()} | {"The"}
    for draft in split(text, "en"):
        assert {word.strip("“”,.:'s") for word in draft.standalone.split()} <= known


def test_an_office_in_brackets_inside_a_quotation_is_the_writers_own():
    text = "“I met with Ana Ruiz (Harbour Board president) to talk about the new quay,” wrote Tom Hale on Monday."
    assert [draft.standalone for draft in split(text, "en")][1:] == ["Ana Ruiz: Harbour Board president", ""]
