"""The rows as CSV (RFC 4180), written so that a spreadsheet shows words as words."""

import csv
import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from io import StringIO
from operator import itemgetter

from django.utils.text import get_valid_filename

from checks.exports.rows import ClaimRow
from checks.models import Article

BOM = b"\xef\xbb\xbf"
# Characters collected before they are sent on: fewer than a proxy's buffers, more than a packet.
PORTION = 32_768
# A file's name is at most 255 bytes on common systems, of which a letter may take four.
HEADLINE_IN_NAME = 50

# What a spreadsheet takes for a formula, after the spaces it skips (OWASP, "CSV Injection"), and the full-width and
# small twins; before it may also stand what is not seen at all, as a byte order mark is (Unicode category Cf).
UNSEEN = "\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0001-\U000e007f"
FORMULA = re.compile(rf"(?:[^\S\t\r\n]|[{UNSEEN}])*[=+\-@\t\r\n＝＋－＠﹦﹢﹣﹫]")
# The same in one look at a whole row, whose cells are joined by a character that no text in PostgreSQL has.
FORMULA_IN_ROW = re.compile("\0" + FORMULA.pattern)
NUMBERS = frozenset(name for name, kind in ClaimRow.__annotations__.items() if kind is not str)
TEXTS = itemgetter(*(place for place, name in enumerate(ClaimRow._fields) if name not in NUMBERS))


def guarded(cell: str) -> str:
    """The cell with a leading ' where a spreadsheet would run it as a formula."""
    return f"'{cell}" if FORMULA.match(cell) else cell


def guarded_row(row: ClaimRow) -> Sequence[object]:
    """The row with every cell of text guarded."""
    if FORMULA_IN_ROW.search("\0" + "\0".join(TEXTS(row))):
        return [guarded(cell) if isinstance(cell, str) else cell for cell in row]
    return row


def csv_bytes(rows: Iterable[ClaimRow], *, bom: bool = True) -> Iterator[bytes]:
    """The rows below a header as UTF-8 in portions, with a byte order mark for Excel unless told otherwise.

    Lines end in CRLF, quotes are doubled, text cells are guarded and numbers stay numbers.
    """
    lines = StringIO(newline="")
    writer = csv.writer(lines, lineterminator="\r\n")
    writer.writerow(guarded(column) for column in ClaimRow._fields)
    start = BOM if bom else b""
    for row in rows:
        writer.writerow(guarded_row(row))
        if lines.tell() >= PORTION:
            yield start + lines.getvalue().encode()
            start = b""
            lines.seek(0)
            lines.truncate()
    if lines.tell() or start:
        yield start + lines.getvalue().encode()


def report_name(article: Article) -> str:
    """The file name of an article's report: its number, and its headline without what no file system takes."""
    return get_valid_filename(f"claims-{article.pk}-{article.headline[:HEADLINE_IN_NAME]}") + ".csv"


def claims_name(day: date) -> str:
    """The file name of any other set of claims, with the day it was taken."""
    return f"claims-{day.isoformat()}.csv"
