"""How long a mark takes with all that the screen needs afterwards: `python tests/bench/mark.py`.

One person marks claim after claim, each time the one that the answer puts in hand; then eight do, each in an article of
their own, and once all eight in one article, where they wait for each other.
"""

import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.bench.server import HTMX, House, Served, Visitor, card_of, desk, median, p95, table

MARKS = 120
SECONDS = 6
PEOPLE = 8
NOTE = "The register says otherwise."


class Person:
    """Somebody who marks on and on."""

    def __init__(self, visitor: Visitor, article: str) -> None:
        self.visitor, self.article = visitor, article
        self.claim, self.seen = card_of(visitor.get(article).text)
        self.turn = count()

    def mark(self) -> float:
        """Marks the claim in hand and goes on to the next; the seconds it took. What has changed is looked at."""
        fields = {"act": "disputed", "seen": self.seen, "note": f"{NOTE} {next(self.turn)}"}
        answer = self.visitor.post(f"/claims/{self.claim}/", fields, **HTMX)
        if answer.status != 200:
            if answer.status != 409:
                raise SystemExit(f"A mark was answered with {answer.status}: {answer.text[:2000]}")
            answer = self.visitor.get(self.article)
        self.claim, self.seen = card_of(answer.text)
        return answer.seconds


def alone(house: House, server: Served, claims: int, budget: str) -> list[object]:
    """One person in an article of so many claims."""
    article = house.sample(1, claims, decided=20)[0].get_absolute_url()
    person = Person(server.visitor("sample-1"), article)
    for _ in range(10):
        person.mark()
    before, began, taken = server.cpu(), time.monotonic(), list[float]()
    while len(taken) < MARKS and time.monotonic() - began < SECONDS:
        taken.append(person.mark())
    cpu = (server.cpu() - before) * 1000 / len(taken)
    act = {"act": "disputed", "seen": person.seen, "note": NOTE}
    queries = house.queries(f"/claims/{person.claim}/", act, **HTMX)
    return [
        f"1 person, {claims:,} claims",
        median(taken),
        p95(taken),
        cpu,
        1 / (sum(taken) / len(taken)),
        queries,
        budget,
    ]


def together(house: House, server: Served, budget: str, *, same: bool) -> list[object]:
    """Eight at once for some seconds."""
    articles = house.sample(1 if same else PEOPLE, 1000 if same else 200, decided=10) * (PEOPLE if same else 1)
    people = [Person(server.visitor("sample-1"), article.get_absolute_url()) for article in articles]
    with ThreadPoolExecutor(PEOPLE) as threads:
        list(threads.map(lambda person: person.mark(), people))
        before, began = server.cpu(), time.monotonic()
        taken = [one for found in threads.map(until(began + SECONDS), people) for one in found]
        lasted = time.monotonic() - began
    cpu = (server.cpu() - before) * 1000 / len(taken)
    what = f"{PEOPLE} people, {'one article' if same else 'an article each'}"
    return [what, median(taken), p95(taken), cpu, len(taken) / lasted, "", budget]


def until(end: float) -> Callable[[Person], list[float]]:
    """Marks until then."""

    def marks(person: Person) -> list[float]:
        taken = []
        while time.monotonic() < end:
            taken.append(person.mark())
        return taken

    return marks


def main() -> None:
    """All of it on one server."""
    with desk() as house, house.served() as server:
        rows = [
            alone(house, server, 200, "16 ms, 12 queries"),
            alone(house, server, 2000, "16 ms, 12 queries"),
            together(house, server, "240 a second", same=False),
            together(house, server, "", same=True),
        ]
    columns = ["marks", "median ms", "p95 ms", "cpu ms", "a second", "queries", "budget"]
    table("A mark with all that the screen needs", columns, rows)


if __name__ == "__main__":
    main()
