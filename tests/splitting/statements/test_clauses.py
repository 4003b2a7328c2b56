"""Where one sentence makes two statements."""

import pytest

from checks.splitting import split
from checks.splitting.languages import words
from checks.splitting.statements.clauses import cut


def marked(text, language="en", closed=()):
    """The text with a bar between its statements."""
    return " | ".join(text[start:end] for start, end in cut(text, 0, len(text), words(language), list(closed)))


CLAUSES = [
    "The lock was closed in May, | and the ferry was sold in June.",
    "He signed the pact on Monday | but she rejected it a day later.",
    "Tarn has two locks; | both are older than the town.",
    "The yard closed in 2011 - | its cranes were sold to Ost.",
    "Imports rose by 2 percent, | while exports fell by 3 percent.",
    "Imports rose by 2 percent | while exports fell by 3 percent.",
    "The town grew quickly, | although few people had found work.",
    "The town is poor | because the plant closed in 2019.",
    "The mayor resigned in May | after the plant lost its licence.",
    "He moved to Rome in 1980, | and in 1990 he sold the firm.",
    "The port was part of Ost | and after the war, the town was granted a charter.",
    "Ruiz said that the dam leaks in winter | and that nobody has repaired it.",
]

PREDICATES = [
    "The firm sold two ships | and bought a crane and a yard.",
    "The shop opened in 1998 | and closed in 2011.",
    "The club is looking for a coach | and has not ruled out a merger.",
    "The ship left Tarn on Monday, reached Ost, | and later sank off the coast.",
]

SUBORDINATE = [
    "The bank bought the yard, | which was founded in 1902.",
    "The law helps Ana Ruiz, | whose case lasted nine years.",
    "She joined two clubs, | one of which was founded in 1902.",
    "He met Ana Ruiz, | who had led the port until 2004, | and offered her a seat.",
    "The mine collapsed on Tuesday, | leaving 30 people dead.",
    "He works for a small yard, | founded by two brothers in 1902.",
    "The state covers nine islands, | with a population of 11 million in 2015.",
    "She opened the hall in 1998, | after which it was sold.",
    "She won a prize in Ost (1960); | and won another in Tarn in 1976.",
    "The firm opened three shops in May, | adding Ost, Tarn and Lund to its list.",
]

OPENINGS = [
    "After the plant closed in 2019, | the town lost a third of its people.",
    "Although the dam has leaked since May, | nobody has repaired it.",
    "Founded in 1902 by two brothers, | the yard makes steel ferries.",
    "Born in Tarn, Ost, on 5 April 1920, | he had six sisters.",
    "Born and raised in Tarn, | Ruiz began to play at the age of seven.",
    "After winning the cup in 2004, | the club lost its coach.",
]


@pytest.mark.parametrize("wanted", [*CLAUSES, *PREDICATES, *SUBORDINATE, *OPENINGS])
def test_a_sentence_makes_these_statements(wanted):
    assert marked(wanted.replace(" | ", " ")) == wanted


WHOLE = [
    "The yard, which was founded in 1902, has been sold.",
    "Brandt and Osei were in Tarn and in Ost.",
    "She said that it works and that nobody knows why.",
    "If the plant closes in May, the town will be poor and people will leave.",
    "The dam leaks badly in most winters, the two engineers said on Monday.",
    "He said that, although the dam leaks in winter, nobody is in danger.",
    "The yard that was founded in 1902 and closed in 2011 has been sold.",
    "The law protects women, children, and old people in every town.",
    "He wants the firm to build a crane and sell a yard.",
    "The town has armed guards and trained dogs at every gate.",
    "Shares fell by a tenth after a rise fuelled by oil.",
    "The lock opened a year after the ferry was sold.",
    "He asked Ana Ruiz, who was the mayor then, to resign at once.",
    "Spending rose on the economy, waiting lists and law and order.",
    "The lock was closed so that boats could not pass it.",
    "It has won and will keep the order from Ost.",
    "Phones do not have this yet though, and nobody in town has asked.",
    "It was an honour for the town, before it was sold, that he came.",
    "Lessons are interrupted, as they always are, by a bell in the yard.",
    "The prices reflect the weather, the value of the crown and fears that ice will come.",
    "The ministry has provided - and will provide - clear advice to the towns.",
]


@pytest.mark.parametrize("text", WHOLE)
def test_a_sentence_that_would_be_torn_stays_whole(text):
    assert marked(text) == text


def test_a_quotation_is_never_cut():
    text = "She wrote “the lock was closed, and the ferry was sold” to him."
    quotation = (text.index("“"), text.index("”") + 1)
    assert marked(text, closed=[quotation]) == text


def test_a_bracket_is_never_cut():
    text = "The lock was closed in the spring of May (and the ferry was sold in June to a firm) by the council."
    assert marked(text) == text


def test_punctuation_goes_to_the_statement_before():
    text = "The lock was closed in May – it was too old – and the ferry was sold."
    assert marked(text) == "The lock was closed in May – | it was too old – | and the ferry was sold."


def test_a_very_long_sentence_is_no_sentence():
    text = "He sold the yard, and he bought a ship" * 60
    assert cut(text, 0, len(text), words("en"), []) == [(0, len(text))]


def test_offsets_are_those_of_the_text_around():
    text = "One. The lock was closed in May, and the ferry was sold in June."
    assert [text[start:end] for start, end in cut(text, 5, len(text), words("en"), [])] == [
        "The lock was closed in May,",
        "and the ferry was sold in June.",
    ]


def test_a_frame_stays_with_what_is_said():
    text = "Ana Ruiz, the mayor of Tarn, said on Monday that the dam leaks."
    drafts = split(text, "en")
    assert [(text[d.start : d.end], d.kind) for d in drafts][1] == ("said on Monday that the dam leaks.", "reported")
    assert drafts[1].speaker == (0, len("Ana Ruiz"))


OTHER_LANGUAGES = [
    ("uk", "Шлюз закрили у травні, | але він буде відкритий у червні."),
    ("uk", "Завод закрили у 2019 році, | а місто втратило третину мешканців."),
    ("uk", "Міст відкрили у 1998 році | і закрили на ремонт у 2011 році."),
    ("uk", "Компанія купила верф, | яка була заснована у 1902 році."),
    ("uk", "Шахта обвалилася у вівторок, | забравши життя 30 людей."),
    ("uk", "Після того як завод закрили у 2019 році, | місто втратило третину мешканців."),
    ("uk", "Він зайшов до будинку, у якому жили його батьки."),
    ("uk", "Якщо міст закриють, місто втратить дорогу, і люди поїдуть."),
    ("de", "Die Schleuse war im Mai zu, | aber sie ist jetzt offen."),
    ("de", "Der Laden öffnete 1998 im Zentrum | und schloss im Jahr 2011."),
    ("de", "Die Firma kaufte die Werft, | die im Jahr 1902 gegründet wurde."),
    ("de", "Die Stadt ist arm, | weil das Werk im Jahr 2019 geschlossen wurde."),
    ("de", "Nachdem das Werk 2019 geschlossen wurde, | verlor die Stadt ein Drittel ihrer Einwohner."),
    ("de", "Er suchte ein Haus, das groß genug für alle war."),
    ("de", "Sie redete den Staats- und Regierungschefs der Erde lange ins Gewissen."),
    ("fr", "Le pont était fermé en mai, | mais il est ouvert depuis juin."),
    ("fr", "Le magasin a ouvert en 1998 | et a fermé ses portes en 2011."),
    ("fr", "La société a acheté le chantier, | qui avait été fondé en 1902."),
    ("fr", "La mine s'est effondrée mardi, | faisant trente morts et dix blessés."),
    ("fr", "Les achats ont augmenté de 2 %, | tandis que les ventes ont baissé de 3 %."),
    ("fr", "Après que l'usine a fermé en 2019, | la ville a perdu un tiers de ses habitants."),
    ("es", "El puente fue cerrado en mayo, | pero ella ha pedido abrirlo."),
    ("es", "La tienda abrió en 1998 | y cerró sus puertas en 2011."),
    ("es", "La empresa compró el astillero, | que fue fundado en 1902."),
    ("es", "La mina se derrumbó el martes, | dejando treinta muertos y diez heridos."),
    ("es", "Nacida en Lugo en 1950, | ella estudió en Madrid."),
    ("pl", "Most był zamknięty w maju, | ale on jest już otwarty."),
    ("pl", "Firma kupiła stocznię, | która została założona w 1902 roku."),
    ("pl", "Kopalnia zawaliła się we wtorek, | zabijając trzydzieści osób."),
    ("pl", "Urodzony w Łodzi w 1950 roku, | studiował w Warszawie."),
    ("pl", "Prezydent podpisał ustawę o szkołach, szpitalach i drogach w mieście."),
]


@pytest.mark.parametrize(("language", "wanted"), OTHER_LANGUAGES)
def test_other_languages_join_statements_too(language, wanted):
    assert marked(wanted.replace(" | ", " "), language) == wanted
