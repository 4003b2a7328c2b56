"""How long the page of an article takes: `python tests/bench/article.py`. For 40, 200, 500 and 2,000 claims."""

import sys
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.bench.server import desk, median, p95, table, timed

ROUNDS = 40


def main() -> None:
    """Opens each page as a signed-in browser does."""
    rows: list[list[object]] = []
    with desk() as house:
        articles = {claims: house.sample(1, claims)[0] for claims in (40, 200, 500, 2000)}
        with house.served() as server:
            visitor = server.visitor("sample-1")
            for claims, article in articles.items():
                path = article.get_absolute_url()
                visitor.get(path)
                before = server.cpu()
                taken = timed(partial(visitor.get, path), ROUNDS, warm=6, most=12)
                cpu = (server.cpu() - before) * 1000 / (len(taken) + 6)
                answer = visitor.get(path)
                budget = "35 ms, 12 queries" if claims == 200 else "12 queries" if claims == 2000 else ""
                sizes = [f"{len(answer.body) / 1000:,.0f}", f"{answer.size / 1000:,.0f}"]
                rows.append([claims, median(taken), p95(taken), cpu, house.queries(path), *sizes, budget])
    table(
        "The page of an article",
        ["claims", "median ms", "p95 ms", "cpu ms", "queries", "kB", "kB sent", "budget"],
        rows,
    )


if __name__ == "__main__":
    main()
