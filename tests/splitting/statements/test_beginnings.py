"""What can begin at a word: each question asked of the words behind the bar."""

import pytest

from checks.splitting.languages import words
from checks.splitting.statements.beginnings import accompaniment, clause, participle, predicate, relative
from checks.splitting.statements.wording import Wording


def asked(question, marked, language="en", **options):
    """The answer of a question about the word behind the bar."""
    before, behind = marked.split("| ")
    wording = Wording(before + behind, words(language))
    return question(wording, wording.count - Wording(behind, words(language)).count, **options)


QUESTIONS = [
    (clause, "It rained, and | she left the town.", True),
    (clause, "It rained, and | the man in grey left.", True),
    (clause, "It rained, and | Ana Ruiz, the mayor, left.", True),
    (clause, "It rained, and | in 1990 she left.", True),
    (clause, "It rained, and | the wind.", False),
    (clause, "It rained, as | the minister said.", False),
    (predicate, "It rained and | later stopped in May.", True),
    (predicate, "It rained and | was cold.", True),
    (predicate, "He knew old and | trained dogs.", False),
    (predicate, "He spoke of wars and | fears of wars.", False),
    (relative, "He left Tarn, | which was cold.", True),
    (relative, "He left Tarn, | most of which was cold.", True),
    (relative, "He asked Ana, | who was there, to go.", False),
    (participle, "The roof fell, | killing two men.", True),
    (participle, "The house stood, | built by two brothers.", True),
    (participle, "He had cats, | running, and fun.", False),
    (accompaniment, "It is a state, | with 3 million people.", True),
    (accompaniment, "It is a state, | with many people.", False),
]


@pytest.mark.parametrize(("question", "marked", "answer"), QUESTIONS)
def test_this_begins_here(question, marked, answer):
    assert asked(question, marked) is answer


def test_a_subject_may_lack_its_article_where_that_is_allowed():
    marked = "It rained, while | exports had fallen."
    assert (asked(clause, marked), asked(clause, marked, plain=True)) == (False, True)


@pytest.mark.parametrize(
    ("language", "marked", "answer"),
    [
        ("de", "Er traf Anna Weiß, | die den Hafen leitete.", True),
        ("de", "Er suchte ein Haus, | das leer war.", False),
        ("de", "Er suchte ein Haus, | das 1902 gebaut wurde.", True),
        ("pl", "Spotkał Annę, | która była w Tarnie.", True),
        ("pl", "Szukał domu, | który był pusty.", False),
        ("fr", "Il a vu le port, | qui était fermé.", True),
    ],
)
def test_a_relative_clause_that_only_defines_is_none(language, marked, answer):
    assert asked(relative, marked, language) is answer
