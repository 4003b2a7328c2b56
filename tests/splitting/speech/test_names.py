"""To whom a pronoun is led back: the speaker that a card shows."""

import pytest

from checks.splitting import attributions, split


def last_speaker(text):
    start, end = split(text, "en")[-1].speaker or (0, 0)
    return text[start:end]


CASES = [
    ("Ana Ruiz opened the lock. “It works,” she said.", "Ana Ruiz"),
    ("According to ABC: The mayor, Ana Ruiz, announced a lock. “It works,” she wrote.", "Ana Ruiz"),
    ("Ruiz said it works. She said that it will last.", "Ruiz"),
    ("“It works,” she said.", "she"),
    ("The harbour office said it works. “It lasts,” said its head.", "its head"),
    ("Mr Hale and Ms Ruiz met at the lock. She said that it works.", "Ms Ruiz"),
    ("Ms Ruiz and Mr Hale met at the lock. She said that it works.", "Ms Ruiz"),
    ("Mr Hale said it leaks. Ms Ruiz said it works. He added that it is old.", "Mr Hale"),
    ("Ana Ruiz said it works. She spoke to Mayor Tom Hale. He said that it leaks.", "Mayor Tom Hale"),
    ("The mayor of Tarn, Ana Ruiz, opened the lock. The mayor said that it works.", "Ana Ruiz"),
    (
        "President Tom Hale came. Nobody cheered. The American leader said that it works for all the boats.",
        "President Tom Hale",
    ),
    ("The judge, Ana Ruiz, came. The minister said that it works.", "The minister"),
    ("The company Tarnex said it grew. The company said that it will hire.", "The company Tarnex"),
    ("The ministry said it works. It added that it is old.", "The ministry"),
    ("The ministry said it works. The council added that it is old.", "The council"),
    ("Two engineers said it leaks. They added that it is old.", "Two engineers"),
    ("“It works for all the boats and barges,” said the mayor of Tarn, Ana Ruiz.", "Ana Ruiz"),
    ("They asked Ana Ruiz, who said that it works for all the boats.", "Ana Ruiz"),
]


@pytest.mark.parametrize(("text", "speaker"), CASES)
def test_the_last_draft_shows_this_speaker(text, speaker):
    assert last_speaker(text) == speaker


OTHER_LANGUAGES = [
    ("de", "Anna Weiß kam nach Tarn. Sie sagte, dass die Brücke kommt.", "Anna Weiß"),
    ("fr", "Anne Roux visite le chantier. Elle a affirmé que le pont ouvrira.", "Anne Roux"),
    ("fr", "Anne Roux visite le chantier. « Le pont est prêt ici », a-t-elle ajouté.", "Anne Roux"),
    ("es", "La ministra Ana Gil llegó a Tarn. Ella dijo que el puente abrirá.", "Ana Gil"),
    ("pl", "Premier Anna Lis przyjechała. Ona powiedziała, że most będzie gotowy.", "Premier Anna Lis"),
    ("uk", "Міністр Олег Гай приїхав. Він заявив, що міст відкриють.", "Міністр Олег Гай"),
]


@pytest.mark.parametrize(("language", "text", "speaker"), OTHER_LANGUAGES)
def test_pronouns_of_other_languages(language, text, speaker):
    named = attributions(text, language)[-1].named
    assert named
    assert speaker in text[slice(*named)]


def test_a_quotation_after_a_colon_line_is_of_the_one_announced():
    text = "Ana Ruiz spoke. Tom Hale sent this answer:\n“The dam holds for now.”"
    assert last_speaker(text) == "Tom Hale"


def test_a_quotation_is_of_the_person_whom_the_sentence_before_is_about():
    text = "“It leaks,” said Mayor Tom Hale. Clerk Ana Ruiz was angry.\nAna Ruiz laughed. “The dam holds for now.”"
    assert last_speaker(text).endswith("Ana Ruiz")


def test_a_pronoun_keeps_its_name_when_somebody_else_is_named_later():
    text = "Ana Ruiz came. “It leaks,” she said in the office of Mayor Tom Hale.\n“The dam will hold for now.”"
    named = [text[slice(*said.named)] for said in attributions(text, "en") if said.named]
    assert named == ["Ana Ruiz", "Ana Ruiz"]


def test_words_inside_a_quotation_name_nobody_who_speaks_outside_it():
    text = "Ana Ruiz opened the lock. “Tom Hale did nothing here,” she said."
    assert last_speaker(text) == "Ana Ruiz"
