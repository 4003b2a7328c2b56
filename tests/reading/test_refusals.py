"""What cannot be read is refused in one sentence that says what to do; nothing else is ever raised."""

import subprocess
import sys

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from checks.reading import Document, Unreadable, normal, read, read_pasted

EMPTY = "There is no text here: paste the article or choose a file that holds it."
NO_CHARSET = (
    "This file is not text in any known charset: save it as UTF-8 text (.txt, .md or .html), or paste the text."
)
NO_TEXT = "No text was found in this page: open it in a browser, copy the article and paste it."


def _only(what):
    return f"This is {what}, and only .txt, .md and .html files can be read: paste its text instead."


REFUSED = [
    ("note.txt", b"", EMPTY),
    ("note.md", b" \r\n\t\n", EMPTY),
    ("note.txt", "\ufeff\u200b\xad\n".encode(), EMPTY),
    ("note.md", b"---\ntitle: Nothing else\n---\n", EMPTY),
    ("report.pdf", b"%PDF-1.7\n", _only("a PDF file")),
    ("report.txt", b"%PDF-1.7\n", _only("a PDF file")),
    ("draft.docx", b"PK\x03\x04\x14\0", _only("a Word, OpenDocument or zip file")),
    ("draft.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", _only("an old Word file")),
    ("draft.rtf", b"{\\rtf1 Bridge shut}", _only("a rich text (RTF) file")),
    ("scan.png", b"\x89PNG\r\n\x1a\n", _only("an image")),
    ("scan.jpg", b"\xff\xd8\xff\xe0\0\x10JFIF", _only("an image")),
    ("scan.gif", b"GIF89a", _only("an image")),
    ("draft.txt.gz", b"\x1f\x8b\x08\0", _only("a compressed file")),
    ("tool", bytes(range(256)) * 40, NO_CHARSET),
    ("tool.txt", b"\0\x01\x02\x03" * 100, NO_CHARSET),
    ("page.html", b"<html><body><script>start()</script></body></html>", NO_TEXT),
    ("page.html", b"<html><head><title>Only a title</title></head></html>", NO_TEXT),
]


@pytest.mark.parametrize(("name", "data", "sentence"), REFUSED)
def test_a_file_is_refused_with_its_reason(name, data, sentence):
    with pytest.raises(Unreadable) as refused:
        read(name, data)
    assert str(refused.value) == sentence


def test_a_file_that_is_too_large_is_told_its_size_and_the_limit():
    with pytest.raises(Unreadable) as refused:
        read("note.txt", b"a" * 500_001)
    assert str(refused.value) == (
        "This file is too large (500,001 bytes; the limit is 500,000): paste the article's own text only."
    )
    assert read("note.txt", b"a" * 500_000).text == "a" * 500_000


def test_pasted_text_is_measured_in_bytes():
    with pytest.raises(Unreadable) as refused:
        read_pasted("жжж", max_bytes=5)
    assert str(refused.value) == "This text is too large (6 bytes; the limit is 5): paste the article's own text only."
    assert read_pasted("жжж", max_bytes=6).text == "жжж"


@pytest.mark.parametrize("text", ["", " \n\u200b", "\ud800"])
def test_pasting_nothing_is_refused(text):
    with pytest.raises(Unreadable) as refused:
        read_pasted(text)
    assert str(refused.value) == EMPTY


@pytest.mark.parametrize(
    "data",
    [
        b"<html><body>" + b"<div>" * 20_000 + b"Deep words" + b"</div>" * 20_000,
        b"<ul><li>" * 60_000 + b"deep",
        b"<table><tr><td>" * 20_000 + b"deep",
        b"<!-- " * 100_000,
        b"<meta " * 80_000,
        b"<!doctype html>",
    ],
)
def test_a_page_gone_wrong_is_refused_and_breaks_nothing(data):
    with pytest.raises(Unreadable) as refused:
        read("page.html", data)
    assert str(refused.value) == NO_TEXT


@pytest.mark.parametrize("name", ["line.txt", "line.html", "line.md", "line"])
def test_one_line_of_half_a_million_bytes_is_read(name):
    assert read(name, b"word " * 100_000).text == "word " * 99_999 + "word"


def _answer(reading, *args):
    """The document, or the sentence of the refusal."""
    try:
        return reading(*args)
    except Unreadable as refused:
        return str(refused)


_NAMES = st.sampled_from(["note.txt", "note.md", "page.html", "", "draft.xyz", "a/b\0.HTM"])
_MARKUP = st.lists(
    st.sampled_from(
        ["<p>", "</p>", "<html>", "<q>", "<table><tr><td>", "<pre>", "<a href='x'>", "&#0;", "&amp;", "<!--"]
    )
    | st.sampled_from(["---\n", "title: x\n", "| a | b |\n|-|-|\n", "> ", "* ", "# ", "`", "[x](y)", "\n", "word "])
    | st.text(max_size=5)
).map(lambda parts: "".join(parts).encode("utf-8", "surrogatepass"))


@settings(max_examples=200, deadline=None)
@given(_NAMES, st.binary(max_size=300) | _MARKUP)
@example("page.html", b"\xff\xfe<\0h\0t\0m\0l\0>\0")
@example("page.html", b"<q></q>")
def test_any_bytes_give_a_document_or_a_sentence(name, data):
    answer = _answer(read, name, data)
    if isinstance(answer, Document):
        assert answer.text == normal(answer.text) != ""
        assert answer.headline == normal(answer.headline)
    else:
        assert answer.endswith(".")
        assert "\n" not in answer


@settings(max_examples=100, deadline=None)
@given(st.text(st.characters(exclude_categories=()), max_size=300))
def test_any_pasted_text_gives_a_document_or_a_sentence(text):
    answer = _answer(read_pasted, text)
    assert answer.text != "" if isinstance(answer, Document) else answer in {EMPTY, NO_TEXT}


def test_reading_needs_neither_django_nor_a_heavy_library_to_be_imported():
    heavy = "{'django', 'trafilatura', 'lxml', 'py3langid', 'numpy', 'chardet', 'markdown_it', 'psycopg'}"
    code = f"import sys, checks.reading; print(sorted({heavy} & set(sys.modules)))"
    assert subprocess.check_output([sys.executable, "-c", code], text=True).strip() == "[]"


def test_signs_without_a_word_are_no_text():
    with pytest.raises(Unreadable, match="There is no text here"):
        read_pasted("... --- !!!\n\n—")
