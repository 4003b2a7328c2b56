"""What somebody at a terminal gets from `manage.py split`."""

import json
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

ARTICLE = "The ferry line carried 41 thousand cars in 2031.\n\n“We expected fewer,” said Ilse Brandt, who runs it.\n"


def printed(path, *options):
    out = StringIO()
    call_command("split", str(path), *options, stdout=out)
    return out.getvalue()


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "ferry.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


def test_a_person_gets_numbered_lines(article):
    first, second = printed(article, "--language", "en").splitlines()
    assert first.startswith("  1. [quantity · worth 0.")
    assert first.endswith("] The ferry line carried 41 thousand cars in 2031.")
    assert second.startswith("  2. [quotation · worth 0.")
    assert second.endswith(" · Ilse Brandt] “We expected fewer,” said Ilse Brandt, who runs it.")


def test_a_program_gets_objects_whose_offsets_fit_the_text(article):
    first, second = json.loads(printed(article, "--json", "--language", "en"))
    assert list(first) == [
        "start", "end", "text", "kind", "worth", "reasons", "speaker", "clear", "said_by", "standalone", "details",
    ]  # fmt: skip
    assert (first["start"], first["end"], first["speaker"], first["clear"]) == (0, 48, None, "")
    assert (second["kind"], second["speaker"]) == ("quotation", "Ilse Brandt")


def test_the_language_is_guessed_when_none_is_given(tmp_path):
    path = tmp_path / "kyiv.txt"
    path.write_text(
        "Міністр Олег Гай заявив, що міст відкриють у травні, а роботи коштували 40 млн грн.", encoding="utf-8"
    )
    first, *_ = json.loads(printed(path, "--json"))
    assert (first["kind"], first["speaker"]) == ("reported", "Міністр Олег Гай")


def test_a_missing_file_is_refused_in_one_sentence(tmp_path):
    with pytest.raises(CommandError) as refused:
        printed(tmp_path / "none.txt")
    assert str(refused.value) == f"Cannot open {tmp_path / 'none.txt'}: no such file or directory."


def test_an_empty_file_is_refused_in_the_words_of_the_reader(tmp_path):
    path = tmp_path / "empty.txt"
    path.write_bytes(b"")
    with pytest.raises(CommandError) as refused:
        printed(path)
    assert str(refused.value).endswith(".")
