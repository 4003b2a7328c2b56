"""How long it takes to bring in 200 articles of 40 claims, split and all: `python tests/bench/intake.py`."""

import sys
import time
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.bench.server import desk, median, p95, table

ARTICLES, CLAIMS = 200, 40


def main() -> None:
    """Adds the articles one by one by the action that the page, the command and every program calls."""
    with desk() as house:
        from django.db import connection
        from django.test.utils import CaptureQueriesContext

        from checks.actions import intake
        from checks.management.sampling import sentences
        from checks.models import Claim, Desk, User

        house.sample(1, 1)
        by, where = User.objects.get(username="sample-1"), Desk.objects.get()
        chance = Random(7)  # noqa: S311  # the same articles in every run
        texts = [sentences.article(chance, CLAIMS)[0] for _ in range(ARTICLES + 3)]
        taken, claims = [], Claim.objects.count()
        for number, text in enumerate(texts):
            began = time.perf_counter()
            intake.add_article(desk=where, by=by, text=text, headline=f"Article {number}", language="en")
            taken.append(time.perf_counter() - began)
        claims = (Claim.objects.count() - claims) * ARTICLES // len(texts)
        with CaptureQueriesContext(connection) as caught:
            intake.add_article(desk=where, by=by, text=texts[0], headline="Once more", language="en")
    columns = ["articles", "claims", "seconds", "median ms", "p95 ms", "queries each", "budget"]
    row: list[object] = [ARTICLES, claims, sum(taken[3:]), median(taken[3:]), p95(taken[3:]), len(caught), "1 s"]
    table("Bringing articles in", columns, [row])


if __name__ == "__main__":
    main()
