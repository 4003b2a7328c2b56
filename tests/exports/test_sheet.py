"""The CSV: what a spreadsheet and Python's csv make of it."""

import csv
import io
import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checks.exports.rows import ClaimRow
from checks.exports.sheet import BOM, csv_bytes, guarded, report_name
from checks.models import Article

NUMBERS = {"claim_id", "article_id", "revision", "paragraph", "start", "end", "worth", "evidence_count",
           "primary_count", "secondary_count"}  # fmt: skip
# PostgreSQL holds every character but NUL; a lone surrogate is none.
words = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=40)
dangerous = st.builds(
    "{}{}{}".format,
    st.text("  \N{NO-BREAK SPACE}\N{ZERO WIDTH NO-BREAK SPACE}\N{ZERO WIDTH SPACE}\N{SOFT HYPHEN}", max_size=3),
    st.sampled_from("=+-@\t\r\n＝＋－＠﹦﹢﹣﹫"),
    words,
)


def make_row(**cells) -> ClaimRow:
    blank = {name: 0 if name in NUMBERS else "" for name in ClaimRow._fields}
    return ClaimRow(**blank | cells)


def read_back(sent: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(sent.decode("utf-8"), newline="")))


def test_an_empty_report_is_its_header():
    assert b"".join(csv_bytes([])) == BOM + ",".join(ClaimRow._fields).encode() + b"\r\n"


def test_without_the_mark_the_first_byte_is_the_header():
    assert next(csv_bytes([], bom=False)).startswith(b"claim_id,")


def test_lines_end_in_crlf_and_quotes_are_doubled():
    sent = b"".join(csv_bytes([make_row(claim='The "Aurora", 41 m long,\nsailed.')], bom=False))
    _, line = sent.split(b"\r\n", 1)
    assert line == b'0,0,,0,0,0,0,"The ""Aurora"", 41 m long,\nsailed.",,,0,,,,,0,0,0,,,,,,,,,,,,,,,,,,,,,,,,,\r\n'


@given(st.lists(st.lists(words, min_size=4, max_size=4), max_size=5), st.booleans())
def test_every_word_comes_back_through_pythons_csv(texts, bom):
    names = ("headline", "claim", "note", "sources")
    rows = [make_row(**dict(zip(names, cells, strict=True)), claim_id=n) for n, cells in enumerate(texts)]
    header, *found = read_back(b"".join(csv_bytes(rows, bom=bom)).removeprefix(BOM))
    assert header == list(ClaimRow._fields)
    places = [ClaimRow._fields.index(name) for name in names]
    assert [[line[place] for place in places] for line in found] == [
        [guarded(cell) for cell in cells] for cells in texts
    ]
    assert [int(line[0]) for line in found] == list(range(len(texts)))


@given(dangerous)
def test_no_cell_begins_like_a_formula(cell):
    assert guarded(cell) == "'" + cell
    assert guarded(guarded(cell)) == guarded(cell)


@given(words)
def test_any_other_cell_is_left_alone(cell):
    seen = "".join(sign for sign in cell if unicodedata.category(sign) != "Cf")
    first = unicodedata.normalize("NFKC", seen.lstrip())[:1]
    if not re.match(r"\s*[\t\r\n]", cell) and first not in set("=+-@"):
        assert guarded(cell) == cell


@pytest.mark.parametrize("unseen", ["\ufeff", "\u200b", "\u200d", "\u202e", "\u2066", "\u00ad", "\ufeff \u2060"])
def test_what_is_not_seen_does_not_hide_a_formula(unseen):
    assert guarded(f"{unseen}=HYPERLINK(1)") == f"'{unseen}=HYPERLINK(1)"
    assert guarded(f"{unseen}Cranes") == f"{unseen}Cranes"


@pytest.mark.parametrize("name", sorted(set(ClaimRow._fields) - NUMBERS))
def test_every_column_of_text_is_guarded(name):
    sent = b"".join(csv_bytes([make_row(**{name: "=HYPERLINK(1)"})]))
    assert read_back(sent)[1][ClaimRow._fields.index(name)] == "'=HYPERLINK(1)"


def test_numbers_stay_numbers():
    sent = b"".join(csv_bytes([make_row(claim_id=-1, worth=0.25)], bom=False))
    assert sent.split(b"\r\n")[1] == b"-1,0,,0,0,0,0,,,,0.25,,,,,0,0,0,,,,,,,,,,,,,,,,,,,,,,,,,"


def test_a_long_report_comes_in_portions():
    sent = list(csv_bytes(make_row(claim_id=n, claim="word " * 20) for n in range(2_000)))
    assert len(sent) > 4
    assert max(map(len, sent)) < 70_000
    assert len(read_back(b"".join(sent))) == 2_001
    assert b"".join(sent).count(BOM) == 1


def test_the_first_portion_goes_out_before_the_last_row_is_read():
    def rows():
        for n in range(2_000):
            read.append(n)
            yield make_row(claim="word " * 20)

    read: list[int] = []
    assert next(csv_bytes(rows())).startswith(BOM)
    assert len(read) < 1_000


@pytest.mark.parametrize(
    ("headline", "name"),
    [
        ("Cranes in Vessby", "claims-7-Cranes_in_Vessby.csv"),
        ('../../etc/"passwd"\r\n: "x"', "claims-7-....etcpasswd_x.csv"),
        ("Їжак і \N{RIGHT-TO-LEFT OVERRIDE}кран", "claims-7-Їжак_і_кран.csv"),
        ("?!", "claims-7-.csv"),
    ],
)
def test_a_file_is_named_after_the_headline_as_far_as_file_systems_go(headline, name):
    assert report_name(Article(pk=7, headline=headline)) == name


def test_a_long_headline_makes_no_name_too_long_for_a_file():
    assert len(report_name(Article(pk=7_000_000, headline="𠀀" * 300)).encode()) <= 255
