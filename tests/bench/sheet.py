"""The CSV of 100,000 claims beside a bare COPY of the columns they stand in: `python tests/bench/sheet.py`.

Its database is kept for the next run, as making the claims takes minutes: `newsroom_bench_sheet`.
"""

import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import psycopg

from tests.bench.server import House, Served, desk, table

CLAIMS, EACH = 100_000, 1_000
COPY = """
COPY (
    SELECT claim.id, article.id, article.headline, placement.start, placement."end", placement.wording, claim.kind,
        claim.speaker, claim.worth, claim.status, given.verdict, given.note, given.proposed, given.at, given.wording,
        claim.said_by, placement.standalone, given.settles, claim.waiting_for, article.status
    FROM checks_claim claim
    JOIN checks_article article ON article.id = claim.article_id
    JOIN checks_placement placement ON placement.id = claim.placement_id AND placement.revision_id = article.revision_id
    LEFT JOIN checks_verification given ON given.id = claim.verification_id
    WHERE article.desk_id IN (SELECT desk_id FROM checks_desk_members)
    ORDER BY article.id, placement.start
) TO STDOUT (FORMAT csv)
"""


def copied(url: str) -> tuple[float, int]:
    """Seconds and rows of the bare COPY."""
    began, lines = time.perf_counter(), 0
    with psycopg.connect(url) as session, session.cursor().copy(COPY) as rows:
        lines = sum(bytes(block).count(b"\n") for block in rows)
    return time.perf_counter() - began, lines


def downloaded(server: Served, path: str) -> tuple[float, int, int]:
    """Seconds, rows and bytes of the CSV; read as it comes."""
    visitor = server.visitor("sample-1")
    cookie = "; ".join(f"{name}={value}" for name, value in visitor.cookies.items())
    headers = {"Cookie": cookie, "X-Forwarded-Proto": "https", "X-Forwarded-For": "127.0.0.1"}
    began, lines, size = time.perf_counter(), 0, 0
    visitor.connection.request("GET", path, headers=headers)
    response = visitor.connection.getresponse()
    while block := response.read1(65_536):
        lines, size = lines + block.count(b"\n"), size + len(block)
    return time.perf_counter() - began, lines, size


def measure(house: House) -> list[list[object]]:
    """Each twice in turn, the better of the two; memory before and after."""
    with house.served() as server:
        server.visitor("sample-1").get("/claims.csv?status=ready")
        before = sum(now for now, _ in server.memory().values())
        bare, sheet = zip(*((copied(house.url), downloaded(server, "/claims.csv")) for _ in range(2)), strict=True)
        after = sum(most for _, most in server.memory().values())
    (copy, copy_rows), (csv, csv_rows, size) = min(bare), min(sheet)
    memory = f"{before / 1e6:,.0f} MB before, {after / 1e6:,.0f} MB at most"
    return [
        ["bare COPY", copy, copy_rows, "", 1.0, ""],
        ["CSV", csv, csv_rows, f"{size / 1e6:,.1f}", csv / copy, "3 x COPY"],
        ["memory of the server", memory, "", "", "", "flat"],
    ]


def main() -> None:
    """Fills the database where it is not full."""
    with desk("newsroom_bench_sheet", keep=True) as house:
        from checks.models import Claim

        missing = (CLAIMS - Claim.objects.count()) // EACH
        if missing > 0:
            print(f"Making {missing * EACH:,} claims, once ...")
            house.sample(missing, EACH, decided=None)
        rows = measure(house)
    table("CSV", ["what", "seconds", "rows", "MB", "ratio", "budget"], rows)


if __name__ == "__main__":
    main()
