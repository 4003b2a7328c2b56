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
    ("According to the ministry the dam leaks badly.", "the dam leaks badly", "the ministry", "According to", False),
    ("Ruiz referred to Hale as “a very clever man”.", "“a very clever man”", "Ruiz", None, True),
    ("“Does it leak?” Ruiz asked the council.", "“Does it leak?”", "Ruiz", "asked", True),
    ("“It leaks,” mused an angry clerk.", "“It leaks,”", "an angry clerk", "mused", True),
    ("“It leaks,” said Ruiz, a professor of dams in Tarn.", "“It leaks,”", "Ruiz", "said", True),
    ("“It leaks,” Ruiz told the clerk, who knew that.", "“It leaks,”", "Ruiz", "told", True),
    ("Ruiz, in a letter on Friday, said the dam leaks.", "the dam leaks", "Ruiz", "said", False),
    ("Ruiz criticised the plan as reckless.", "the plan as reckless", "Ruiz", "criticised", False),
    ("Ruiz told the “Morning Show” that the dam leaks.", "the dam leaks", "Ruiz", "told", False),
    ("“It leaks,” Ruiz said on “Morning Show”.", "“It leaks,”", "Ruiz", "said", True),
    ("They fear the dam may fail.", "the dam may fail", "They", "fear", False),
    ("Polls show Ruiz ahead in Tarn.", "Ruiz ahead in Tarn", "Polls", "show", False),
    ("The report says the dam leaks.", "the dam leaks", "The report", "says", False),
    ("Reuters reported that the dam leaks.", "the dam leaks", "Reuters", "reported", False),
    ("A study found the dam leaks.", "the dam leaks", "A study", "found", False),
    ("Court documents show the dam leaks.", "the dam leaks", "Court documents", "show", False),
    ("The council was split, with Ruiz saying that the dam leaks.", "the dam leaks", "Ruiz", "saying", False),
    ("The dam leaks badly, according to two engineers.", "The dam leaks badly", "two engineers", "according to", False),
]  # fmt: skip


@pytest.mark.parametrize(("text", "content", "speaker", "cue", "direct"), CASES)
def test_a_sentence_reports_this(text, content, speaker, cue, direct):
    (said,) = attributions(text, "en")
    words = [span and at(text, span) for span in (said.speaker, said.cue)]
    assert (text[said.start : said.end], *words, said.direct) == (content, speaker, cue, direct)


OTHER_LANGUAGES = [
    ("uk", "Міністр Олег Гай заявив, що міст відкриють.", "міст відкриють", "Міністр Олег Гай"),
    ("uk", "«Міст відкриють», — сказав Гай.", "«Міст відкриють»", "Гай"),
    ("de", "„Die Brücke kommt“, sagte Anna Weiß.", "„Die Brücke kommt“", "Anna Weiß"),
    ("de", "Weiß sagte, dass die Brücke kommt.", "die Brücke kommt", "Weiß"),
    ("fr", "Anne Roux a déclaré que le pont ouvrira.", "le pont ouvrira", "Anne Roux"),
    ("es", "Ana Gil dijo que el puente abrirá.", "el puente abrirá", "Ana Gil"),
    ("de", "Laut einem Bericht plant Weiß den Bau.", "plant Weiß den Bau", "einem Bericht"),
    ("de", "Nach Angaben der Polizei starben zwei Menschen.", "starben zwei Menschen", "Polizei"),
    ("de", "Die Brücke sei sicher, so der Sprecher.", "Die Brücke sei sicher", "der Sprecher"),
    ("fr", "« Le pont ouvrira », a déclaré Anne Roux.", "« Le pont ouvrira »", "Anne Roux"),
    ("fr", "Selon le ministère, le pont ouvrira en mars.", "le pont ouvrira en mars", "le ministère"),
    ("es", "Según el ministerio, el puente abrirá en marzo.", "el puente abrirá en marzo", "el ministerio"),
    ("pl", "– Most będzie gotowy – powiedziała Anna Lis.", "Most będzie gotowy", "Anna Lis"),
    ("pl", "Według ministerstwa most będzie gotowy.", "most będzie gotowy", "ministerstwa"),
    ("uk", "За словами міністра, міст відкриють.", "міст відкриють", "міністра"),
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
    "She hosts “The Long Night of the Dams” on Sundays.",
    "I believe the dam is a good idea.",
    "What she says is wrong.",
    "The show went on, and the view was clear.",
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


def test_a_report_inside_a_report_is_left_to_the_outer_one():
    (said,) = attributions("Ruiz said that she hopes the dam will hold.", "en")
    assert said.speaker == (0, 4)


def test_adding_ends_the_content_before_it():
    text = "Ruiz said the dam leaks, adding that nobody is in danger."
    assert [text[said.start : said.end] for said in attributions(text, "en")] == [
        "the dam leaks",
        "nobody is in danger",
    ]


def test_a_main_clause_ends_the_content_of_the_clause_before_it():
    text = "After Hale asked for more time, Ruiz said the dam leaks."
    assert [(text[said.start : said.end], at(text, said.speaker)) for said in attributions(text, "en")] == [
        ("for more time", "Hale"),
        ("the dam leaks", "Ruiz"),
    ]


def test_a_quotation_that_each_paragraph_opens_again_has_one_speaker():
    text = "“The dam leaks. It is old,” said Ana Ruiz.\n“It was built by hand.\n“Nobody knows who will pay for it.”"
    assert [at(text, said.speaker) for said in attributions(text, "en")] == ["Ana Ruiz"] * 3


def test_a_word_or_two_in_marks_may_go_on_with_what_was_said():
    text = "“It leaks,” Ruiz said. “Bad luck.”"
    assert [text[said.start : said.end] for said in attributions(text, "en")] == ["“It leaks,”", "“Bad luck.”"]


DROPPED = [
    ("pl", "„Most będzie gotowy”, powiedziała Anna Lis. Dodała, że koszty wzrosły.", "koszty wzrosły", "Anna Lis"),
    ("es", "«El puente abrirá», dijo Ana Gil. «Todo está listo», añadió.", "«Todo está listo»", "Ana Gil"),
]


@pytest.mark.parametrize(("language", "text", "content", "speaker"), DROPPED)
def test_a_verb_that_leaves_its_subject_out_has_the_last_speaker(language, text, content, speaker):
    said = attributions(text, language)[-1]
    assert (text[said.start : said.end], at(text, said.speaker)) == (content, speaker)


def test_who_stays_the_speaker_and_stands_for_the_noun_before_it():
    text = "They asked Ana Ruiz, who said that the dam leaks."
    said = attributions(text, "en")[-1]
    assert (at(text, said.speaker), at(text, said.named)) == ("who", "Ana Ruiz")


def test_who_continues_to_do_something_says_nothing():
    assert attributions("Prices rose and countries will continue to work on ensuring stability.", "en") == []


@pytest.mark.parametrize(
    "text",
    [
        "Ana Ruiz, whose bakery stands at the quay, lost 15 per cent since the weight limit came in.",
        "Vogel's budget grew by 25 per cent in a year.",
        "The diversion adds nine miles to the journey to the hospital.",
    ],
)
def test_shares_and_sums_are_nobodys_words(text):
    assert attributions(text, "en") == []


def test_a_dateline_is_no_part_of_the_speaker():
    text = "BERLIN, 14 June 2025 - Education Secretary Anna Vogel said that schools would open again."
    (said,) = attributions(text, "en")
    assert said.speaker
    assert text[slice(*said.speaker)] == "Education Secretary Anna Vogel"
