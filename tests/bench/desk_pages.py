"""How long the desk's own pages take with 1,000 articles, and the gate: `python tests/bench/desk_pages.py`."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.bench.server import House, Served, Visitor, desk, median, p95, table, timed

ROUNDS = 20
PAGES = {
    "desk, 1,000 articles": "/",
    "desk, page 20": "/?page=20",
    "desk, with an open claim": "/?verdict=open",
    "claims, most worth first": "/claims/?verdict=open",
    "claims by kind": "/claims/?order=kind",
    "search, a common word": "/search/?q=bridge",
    "search, two words": "/search/?q=Aldervik+sewage",
}


def measure(house: House, server: Served, visitor: Visitor, name: str, path: str) -> list[object]:
    """A line of the table."""
    before = server.cpu()
    taken = timed(lambda: visitor.get(path), ROUNDS, most=4)
    cpu = (server.cpu() - before) * 1000 / (len(taken) + 3)
    answer = visitor.get(path)
    return [name, median(taken), p95(taken), cpu, house.queries(path), f"{answer.size / 1000:,.0f}", answer.status]


def main() -> None:
    """Opens each page as a signed-in browser does."""
    with desk() as house:
        house.sample(1000, 3)
        gates = {f"gate, {claims:,} claims": house.sample(1, claims)[0] for claims in (500, 2000)}
        with house.served() as server:
            visitor = server.visitor("sample-1")
            pages = PAGES | {name: f"/articles/{article.pk}/gate/" for name, article in gates.items()}
            rows = [measure(house, server, visitor, name, path) for name, path in pages.items()]
    table("The pages of a desk", ["page", "median ms", "p95 ms", "cpu ms", "queries", "kB sent", "status"], rows)


if __name__ == "__main__":
    main()
