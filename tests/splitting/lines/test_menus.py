"""What shows that a page was pasted."""

import pytest

from checks.splitting.languages import words
from checks.splitting.lines.menus import menu_sign, repeats_a_menu

MENU = ["news", "sport", "weather", "culture", "the valley", "boats", "letters", "archive"]


@pytest.mark.parametrize(
    ("language", "line", "sign"),
    [
        ("en", "sign in", "sign in"),
        ("en", "facebook", "network"),
        ("en", "telegram", "network"),
        ("en", "© 2031 tarn courier", "foot"),
        ("en", "weather", ""),
        ("en", "the minister's search for a compromise", ""),
        ("de", "impressum", "impressum"),
        ("uk", "увійти", "увійти"),
        ("ja", "お問い合わせ", "お問い合わせ"),
        ("pt", "todos os direitos reservados", "foot"),
    ],
)
def test_a_line_of_a_menu_gives_its_word(language, line, sign):
    assert menu_sign(line, len(line.split()), words(language)) == sign


def test_a_menu_that_comes_twice_is_noticed():
    assert repeats_a_menu([*MENU, "", "", *MENU])


def test_one_menu_a_refrain_and_a_list_of_the_same_word_are_not():
    assert not repeats_a_menu([*MENU, "", *MENU[:4]])
    assert not repeats_a_menu(["yes"] * 40)
    assert not repeats_a_menu([*(f"{entry} of the old river" for entry in MENU)] * 2)


def test_program_text_that_comes_twice_is_not():
    assert not repeats_a_menu([f"{entry}: 1" for entry in MENU] * 2)
