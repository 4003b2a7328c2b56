"""`manage.py train_worth`: files in, a model out, refusals in one sentence."""

import json

import pytest
from django.core.management import CommandError, call_command

from checks.splitting.weighing.wordmodel import read


def lines(path, *rows):
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def test_labels_make_two_weights(tmp_path, capsys):
    worthy = {"text": "The council cut taxes by half.", "label": 1}
    fact = {"text": "The clerk saw a boat.", "label": 0}
    talk = {"text": "Thank you for this kind evening.", "label": -1}
    file = lines(tmp_path / "rows.jsonl", *[worthy, fact, talk] * 8)
    call_command("train_worth", file, to=tmp_path / "xx.tsv")
    weights = read(tmp_path / "xx.tsv")
    assert weights["taxes"].worth > 0 > weights["boat"].worth
    assert weights["boat"].fact > 0 > weights["thank"].fact
    assert capsys.readouterr().out.endswith(f"weights from 24 sentences in {tmp_path / 'xx.tsv'}\n")


@pytest.mark.parametrize("row", [{"text": "No label."}, {"label": 1}, {"text": "x", "label": "yes"}, []])
def test_a_line_that_does_not_fit_is_named(tmp_path, row):
    file = lines(tmp_path / "rows.jsonl", {"text": "Fine.", "label": 1}, row)
    with pytest.raises(CommandError) as refusal:
        call_command("train_worth", file, to=tmp_path / "xx.tsv")
    assert str(refusal.value) == f"{file}, line 2: a text and a label of 1, 0 or -1 are needed."


def test_a_missing_or_empty_file_is_refused(tmp_path):
    with pytest.raises(CommandError) as refusal:
        call_command("train_worth", tmp_path / "gone.jsonl")
    assert str(refusal.value) == f"Cannot open {tmp_path / 'gone.jsonl'}: no such file or directory."
    with pytest.raises(CommandError) as refusal:
        call_command("train_worth", lines(tmp_path / "rows.jsonl"), to=tmp_path / "xx.tsv")
    assert str(refusal.value) == "There is not one sentence in these files."
