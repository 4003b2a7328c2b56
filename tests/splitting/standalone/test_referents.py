"""Whom a pronoun means: the one fitting name before it, or nobody."""

import pytest

from checks.splitting.drafts import Draft
from checks.splitting.languages import words
from checks.splitting.standalone.people import People
from checks.splitting.standalone.referents import Referents


def referents_of(*passages):
    text, drafts = "", []
    for passage in passages:
        start = len(text)
        text += passage + " "
        drafts.append(Draft(start, start + len(passage.rstrip())))
    return Referents(text, drafts, words("en"), People(text, words("en")))


PERSONS = [
    (("Marta Novak came.", "She left."), "she", "Marta Novak"),
    (("Marta Novak came.", "It rained.", "She left."), "she", "Marta Novak"),
    (("Marta Novak met Emil Hale.", "She left."), "she", "Marta Novak"),
    (("Marta Novak came.\n", "She left."), "she", "Marta Novak"),
    (("Marta Novak met Anna Hale.", "She left."), "she", None),
    (("Marta Novak came.", "He left."), "he", None),
    (("The striker met Emil Hale.", "He left."), "he", None),
    (("Before he met Emil Hale, it rained.", "He left."), "he", None),
    (("Zosh Kovo came.", "He left."), "he", None),
    (("Marta Novak came.", *["It rained."] * 5, "She left."), "she", None),
]


@pytest.mark.parametrize(("passages", "gender", "name"), PERSONS)
def test_a_person_is_meant_where_just_one_fits(passages, gender, name):
    person = referents_of(*passages).person(len(passages) - 1, gender)
    assert (person and person.name) == name


THINGS = [
    (("Tarn Water has two locks.", "It employs many."), "Tarn Water"),
    (("The North River Board said so.", "It employs many."), "North River Board"),
    (("Marta Novak has two locks.", "It employs many."), None),
    (("In spring Tarn Water has two locks.", "It employs many."), None),
    (("Tarn Water has two locks.\n", "It employs many."), None),
]


@pytest.mark.parametrize(("passages", "name"), THINGS)
def test_a_thing_is_meant_where_it_is_the_subject_before(passages, name):
    mention = referents_of(*passages).thing(len(passages) - 1)
    assert (mention and mention.text) == name
