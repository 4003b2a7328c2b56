"""The people of a story with their offices, countries and gender."""

import pytest

from checks.splitting.languages import words
from checks.splitting.speech.cast import Cast


def cast_of(text, language="en"):
    cast = Cast(text, words(language))
    cast.read(0, len(text))
    return cast


def span(text, words):
    return text.index(words), text.index(words) + len(words)


DESCRIBED = [
    ("The mayor of Tarn, Ana Ruiz, spoke. Then the mayor left.", "the mayor", "Ana Ruiz"),
    ("Ana Ruiz, head of the port office and its director, spoke. Then the director left.", "the director", "Ana Ruiz"),
    ("President Tom Hale met Prime Minister Ana Ruiz. Then the president left.", "the president", "President Tom Hale"),
    ("The President of France, Ana Roux, met President Tom Hale. The American leader left.", "The American leader",
     "President Tom Hale"),
    ("The President of France, Ana Roux, met Tom Hale, President of Ukraine. The Ukrainian leader left.",
     "The Ukrainian leader", "Tom Hale"),
    ("The mayor of Tarn, Ana Ruiz, spoke. Then the judge left.", "the judge", None),
    ("The President of France, Ana Roux, spoke. The German president left.", "The German president", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "description", "wanted"), DESCRIBED)
def test_whom_a_description_means(text, description, wanted):
    person = cast_of(text).described(span(text, description))
    assert (person and text[slice(*person.span)]) == wanted


OTHER_LANGUAGES = [
    ("de", "Die Ministerin Anna Weiß sprach. Dann ging die Ministerin.", "die Ministerin", "Ministerin Anna Weiß"),
    ("fr", "La maire de Tarn, Anne Roux, a parlé. Puis la maire est partie.", "la maire", "Anne Roux"),
    ("es", "La ministra Ana Gil habló. Luego la ministra salió.", "la ministra", "Ana Gil"),
    ("pl", "Premier Anna Lis mówiła. Potem ten premier wyszedł.", "ten premier", "Premier Anna Lis"),
    ("uk", "Міністр Олег Гай говорив. Потім цей міністр пішов.", "цей міністр", "Міністр Олег Гай"),
]


@pytest.mark.parametrize(("language", "text", "description", "wanted"), OTHER_LANGUAGES)
def test_descriptions_in_other_languages(language, text, description, wanted):
    person = cast_of(text, language).described(span(text, description))
    assert (person and text[slice(*person.span)]) == wanted


def test_a_title_tells_he_from_she():
    text = "Mr Tom Hale met Ms Ana Ruiz."
    cast = cast_of(text)
    shown = {gender: text[slice(*cast.latest(len(text), gender).span)] for gender in "mf"}
    assert shown == {"m": "Mr Tom Hale", "f": "Ms Ana Ruiz"}


def test_a_surname_leads_to_the_full_name():
    text = "Hale left. Tom Hale came back."
    cast = Cast(text, words("en"))
    cast.mention((0, 4))
    person = cast.mention((11, 19))
    assert person
    assert text[slice(*person.span)] == "Tom Hale"
    assert cast.knows((0, 4))


@pytest.mark.parametrize("name", ["the Tarn council", "NATO", "reporters", "The Tarn Post"])
def test_a_body_is_nobody(name):
    assert Cast(name, words("en")).mention((0, len(name))) is None


def test_a_name_without_an_office_is_not_taken_for_a_person():
    assert cast_of("They met in New Salem near Old Harbor.").latest(38, "m") is None


def test_the_register_is_bounded():
    text = " ".join(f"Mayor Ana Name{number}x." for number in range(200))
    cast = cast_of(text)
    assert text[slice(*cast.latest(len(text), "f").span)] == "Mayor Ana Name199x"
    assert not cast.knows(span(text, "Name0x"))
