"""Files in every common charset come out as the same words."""

import codecs

import pytest

from checks.reading import read

ENGLISH = "The café’s owner said the “naïve” plan cost £3 million and was déjà vu to the residents of the town."
RUSSIAN = "Мэр города сообщил, что бюджет вырос на пять процентов по сравнению с прошлым годом."
UKRAINIAN = "Міський голова повідомив, що бюджет зріс на п'ять відсотків порівняно з минулим роком, є й інші їжаки."
CZECH = "Starosta řekl, že rozpočet města vzrostl o pět procent oproti loňskému roku. Příští týden žádá další změny."
JAPANESE = "市長は予算が昨年より五パーセント増えたと述べた。新しい学校を建てる予定だ。"

FILES = [
    (ENGLISH, "utf-8", b"", "utf-8", "en"),
    (UKRAINIAN, "utf-8", codecs.BOM_UTF8, "utf-8", "uk"),
    (UKRAINIAN, "utf-16-le", codecs.BOM_UTF16_LE, "utf-16-le", "uk"),
    (JAPANESE, "utf-16-be", codecs.BOM_UTF16_BE, "utf-16-be", "ja"),
    (ENGLISH, "utf-32-le", codecs.BOM_UTF32_LE, "utf-32-le", "en"),
    (ENGLISH, "utf-16-le", b"", "utf-16-le", "en"),
    (UKRAINIAN, "utf-16-be", b"", "utf-16-be", "uk"),
    (ENGLISH, "windows-1252", b"", "windows-1252", "en"),
    (RUSSIAN, "windows-1251", b"", "windows-1251", "ru"),
    (UKRAINIAN, "koi8-u", b"", "koi8-u", "uk"),
    (CZECH, "iso-8859-2", b"", "iso-8859-2", "cs"),
    (JAPANESE, "shift-jis", b"", "cp932", "ja"),
    (JAPANESE, "iso-2022-jp", b"", "iso-2022-jp", "ja"),
]


@pytest.mark.parametrize(("text", "encoding", "mark", "charset", "language"), FILES)
def test_a_text_file_is_read_in_its_charset(text, encoding, mark, charset, language):
    document = read("note.txt", mark + text.encode(encoding))
    assert (document.text, document.charset, document.language) == (text, charset, language)


@pytest.mark.parametrize(
    "declaration",
    ['<meta charset="windows-1251">', '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">'],
)
def test_a_page_is_read_in_the_charset_it_declares(declaration):
    page = f"<html><head>{declaration}</head><body><p>Рік: 5 %.</p></body></html>"
    document = read("page.html", page.encode("windows-1251"))
    assert (document.text, document.charset) == ("Рік: 5 %.", "windows-1251")


def test_a_page_that_declares_latin_1_is_read_as_browsers_do():
    page = '<html><head><meta charset="iso-8859-1"></head><body><p>“Non”, says the café.</p></body></html>'
    document = read("page.html", page.encode("windows-1252"))
    assert (document.text, document.charset) == ("“Non”, says the café.", "windows-1252")


@pytest.mark.parametrize("declared", ["windows-1251", "utf-16", "unicode_escape", "base64", "klingon", "utf-7"])
def test_utf_8_wins_over_what_a_page_declares(declared):
    page = f'<html><head><meta charset="{declared}"></head><body><p>Säkylä \\u0041</p></body></html>'
    document = read("page.html", page.encode())
    assert (document.text, document.charset) == ("Säkylä \\u0041", "utf-8")


def test_an_xml_declaration_does_not_change_what_was_decoded():
    page = f'<?xml version="1.0" encoding="windows-1251"?><html><body><p>{RUSSIAN}</p></body></html>'
    assert read("page.xhtml", page.encode("windows-1251")).text == RUSSIAN


def test_utf_8_cut_in_the_middle_of_a_character_is_still_utf_8():
    document = read("note.txt", UKRAINIAN.encode() + "щ".encode()[:1])
    assert (document.text, document.charset) == (UKRAINIAN + "\ufffd", "utf-8")
