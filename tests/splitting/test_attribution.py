"""Who says what: direct, indirect and mixed speech, in the orders that newspapers use."""

import pytest

from checks.splitting import attributions


def at(text, span):
    """The words of a span."""
    return text[span[0] : span[1]]


CASES = [
    ("“We will pay,” said Ana Ruiz.", "“We will pay,”", "Ana Ruiz", "said", True),
    ("“We will pay,” Ruiz told reporters on Monday.", "“We will pay,”", "Ruiz", "told", True),
    ("Ruiz said: “We will pay.”", "“We will pay.”", "Ruiz", "said", True),
    ("Ruiz said that the city will pay.", "the city will pay", "Ruiz", "said", False),
    ("The mayor of Tarn has repeatedly denied that she knew.", "she knew", "The mayor of Tarn", "denied", False),
    ("The city will pay for the bridge, Ruiz said.", "The city will pay for the bridge", "Ruiz", "said", False),
    ("Ruiz told the council that the plan is “dead”.", "the plan is “dead”", "Ruiz", "told", False),
    ("On Friday, Ruiz announced a new bridge for Tarn.", "a new bridge for Tarn", "Ruiz", "announced", False),
    ("Ana Ruiz, who runs Tarn, warned that the dam leaks.", "the dam leaks", "Ana Ruiz", "warned", False),
    ("The mayor, Ana Ruiz, warned that the dam leaks.", "the dam leaks", "Ana Ruiz", "warned", False),
    ("Ana Ruiz, head of the port said that the dam leaks.", "the dam leaks", "Ana Ruiz", "said", False),
    ("At a fair in Tarn Mr Hale said the dam leaks.", "the dam leaks", "Mr Hale", "said", False),
    ("In Tarn, officials said the dam leaks.", "the dam leaks", "officials", "said", False),
    ("According to the ministry, the dam leaks badly.", "the dam leaks badly", "the ministry", "According to", False),
    ("The dam leaks badly, according to two engineers.", "The dam leaks badly", "two engineers", "according to", False),
]  # fmt: skip


@pytest.mark.parametrize(("text", "content", "speaker", "cue", "direct"), CASES)
def test_a_sentence_reports_this(text, content, speaker, cue, direct):
    (said,) = attributions(text, "en")
    words = [at(text, span) for span in (said.speaker, said.cue)]
    assert (text[said.start : said.end], *words, said.direct) == (content, speaker, cue, direct)


OTHER_LANGUAGES = [
    ("uk", "Міністр Олег Гай заявив, що міст відкриють.", "міст відкриють", "Міністр Олег Гай"),
    ("uk", "«Міст відкриють», — сказав Гай.", "«Міст відкриють»", "Гай"),
    ("de", "„Die Brücke kommt“, sagte Anna Weiß.", "„Die Brücke kommt“", "Anna Weiß"),
    ("de", "Weiß sagte, dass die Brücke kommt.", "die Brücke kommt", "Weiß"),
    ("fr", "Anne Roux a déclaré que le pont ouvrira.", "le pont ouvrira", "Anne Roux"),
    ("es", "Ana Gil dijo que el puente abrirá.", "el puente abrirá", "Ana Gil"),
    ("pl", "Anna Lis powiedziała, że most będzie gotowy.", "most będzie gotowy", "Anna Lis"),
]


@pytest.mark.parametrize(("language", "text", "content", "speaker"), OTHER_LANGUAGES)
def test_other_languages_report_too(language, text, content, speaker):
    (said,) = attributions(text, language)
    assert (text[said.start : said.end], at(text, said.speaker)) == (content, speaker)


NOBODY = [
    "It is worth noting that the dam leaks.",
    "The report was long.",
    "He crossed the bridge.",
    "People are being told to leave.",
    "It is thought that the dam leaks.",
    "Warning over a dam that leaks.",
    "“Lost” is a film.",
]


@pytest.mark.parametrize("text", NOBODY)
def test_nobody_speaks_here(text):
    assert attributions(text, "en") == []


def test_a_pronoun_stays_where_it_stands_and_is_led_back_to_the_name():
    text = "Ana Ruiz met the council. “We will pay,” she said."
    (said,) = attributions(text, "en")
    assert at(text, said.speaker) == "she"
    assert at(text, said.named) == "Ana Ruiz"


def test_a_quotation_of_several_sentences_is_one():
    text = "“We will pay. It is fair. All agree,” said Ruiz."
    (said,) = attributions(text, "en")
    assert text[said.start : said.end] == "“We will pay. It is fair. All agree,”"


def test_a_quotation_alone_belongs_to_whoever_spoke_last():
    text = "“We will pay,” said Ana Ruiz.\n“The bridge cannot wait another winter.”"
    assert [at(text, said.speaker) for said in attributions(text, "en")] == ["Ana Ruiz", "Ana Ruiz"]


def test_two_verbs_share_their_subject():
    text = "Ruiz noted that the dam leaks, but stressed that nobody is in danger."
    assert [(text[said.start : said.end], at(text, said.speaker)) for said in attributions(text, "en")] == [
        ("the dam leaks", "Ruiz"),
        ("nobody is in danger", "Ruiz"),
    ]


def test_words_that_may_be_nouns_report_nothing_by_themselves():
    assert attributions("Several swing state offices kept personal notes about the bridge.", "en") == []


def test_a_content_goes_on_after_the_speaker_in_its_middle():
    text = "In most years, two engineers say, the dam has been leaking."
    assert [at(text, (said.start, said.end)) for said in attributions(text, "en")] == [
        "In most years",
        "the dam has been leaking",
    ]
