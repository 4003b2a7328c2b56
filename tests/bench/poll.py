"""What a screen costs that asks for news when there is none: `python tests/bench/poll.py`. One asks, then eight do."""

import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.bench.server import HTMX, desk, median, p95, table, timed

PEOPLE, SECONDS = 8, 5


def main() -> None:
    """Asks after the last event of an article with 200 claims."""
    with desk() as house:
        article = house.sample(1, 200)[0]
        path = f"/articles/{article.pk}/news/?after={article.last_event}"
        with house.served() as server:
            visitors = [server.visitor("sample-1") for _ in range(PEOPLE)]
            status = visitors[0].get(path, **HTMX).status
            if status != 204:
                print(f"{path} was answered with {status} and not with 204: there is no quiet poll to measure.")
                return
            taken = timed(lambda: visitors[0].get(path, **HTMX), 300, most=8)
            before, end = server.cpu(), time.monotonic() + SECONDS

            def ask(number: int) -> int:
                asked = 0
                while time.monotonic() < end:
                    visitors[number].get(path, **HTMX)
                    asked += 1
                return asked

            with ThreadPoolExecutor(PEOPLE) as threads:
                asked = sum(threads.map(ask, range(PEOPLE)))
            cpu = (server.cpu() - before) * 1000 / asked
            row: list[object] = [article.last_event, median(taken), p95(taken), cpu, asked / SECONDS]
            row.append(house.queries(path, None, **HTMX))
    table("The quiet poll", ["events", "median ms", "p95 ms", "cpu ms", f"a second by {PEOPLE}", "queries"], [row])


if __name__ == "__main__":
    main()
