"""Every page of a house with 1,000 articles and 500,000 claims: `python tests/bench/full_house.py`.

The database is filled by `manage.py sample` where it is not there yet, which takes minutes, and kept by its name:
`newsroom_full_house`. Counted and timed are Django's own client and its queries, so neither server nor network; the ten
slowest statements are explained, with --plans in full. With words beside it: only pages whose names have one of them.
"""

import sys
import time
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.bench.server import PASSWORD, House, desk, median, table

ARTICLES, CLAIMS = 1000, 500
ROUNDS = 1
PAGES = {
    "desk": "/",
    "desk, page 20": "/?page=20",
    "desk, with an open claim": "/?verdict=open",
    "desk, checked by somebody": "/?checker={checker}",
    "desk, drafts": "/?status=draft",
    "claims": "/claims/",
    "claims, open": "/claims/?verdict=open",
    "claims, page 200": "/claims/?verdict=open&page=200",
    "claims by kind": "/claims/?order=kind",
    "claims in the text's order": "/claims/?order=text",
    "claims, quotations": "/claims/?kind=quotation&verdict=disputed",
    "claims checked by somebody": "/claims/?checker={checker}",
    "claims waited for": "/claims/?waiting_for=somebody",
    "claims of an article": "/claims/?article={article}",
    "claims, none": "/claims/?waiting_for=expert&kind=definition&verdict=needs_context",
    "search, a common word": "/search/?q=bridge",
    "search, three words": "/search/?q=Aldervik+sewage+complaints",
    "search, not there": "/search/?q=zeppelin",
    "sources": "/sources/",
    "sources, some words": "/sources/?q=minutes",
    "source": "/sources/{source}/",
    "mentions": "/mentions/",
    "article": "/articles/{article}/",
    "gate": "/articles/{article}/gate/",
    "report": "/articles/{article}/report/",
    "calls": "/articles/{article}/calls/",
    "questions": "/articles/{article}/questions/",
    "details": "/articles/{article}/details/",
    "new revision": "/articles/{article}/revise/",
    "compare": "/articles/{revised}/compare/",
    "bare": "/articles/{article}/bare/",
    "CSV of an article": "/articles/{article}/report.csv",
    "check file": "/articles/{ready}/check-files/1/",
    "claim": "/claims/{claim}/",
    "claim over time": "/claims/{claim}/over-time/",
    "new article": "/articles/new/",
}


class Statements:
    """The statements that were run, each with the longest time it took and where."""

    def __init__(self) -> None:
        self.found: dict[str, tuple[float, Any, str]] = {}
        self.page = ""

    def __call__(self, execute: Any, statement: str, params: Any, many: Any, context: Any) -> Any:
        """Runs one, by the clock."""
        began = time.perf_counter()
        try:
            return execute(statement, params, many, context)
        finally:
            taken = time.perf_counter() - began
            if taken > self.found.get(statement, (0,))[0]:
                self.found[statement] = (taken, params, self.page)

    def slowest(self, number: int) -> list[tuple[str, float, Any, str]]:
        """The longest of them that only read."""
        reading = [(sql, *rest) for sql, rest in self.found.items() if sql.startswith("SELECT")]
        return sorted(reading, key=lambda one: -one[1])[:number]


def filled(house: House) -> None:
    """A thousand articles, made where they are missing."""
    from django.core.management import call_command
    from django.db import connection

    from checks.models import Article

    missing = ARTICLES - Article.objects.count()
    if missing > 0:
        call_command("sample", articles=missing, claims_per_article=CLAIMS, password=PASSWORD, seed=missing)
        with connection.cursor() as cursor:
            cursor.execute("VACUUM (ANALYZE)")


def places() -> dict[str, int]:
    """The rows that the pages are of."""
    from checks.models import Article, CheckFile, Claim, Source, User

    article = Article.objects.filter(status="draft", revision__number=1).order_by("pk")[50]
    decided = Claim.objects.filter(article=article).exclude(verification=None).first()
    return {
        "article": article.pk,
        "revised": Article.objects.filter(revision__number=2).order_by("pk")[10].pk,
        "ready": CheckFile.objects.order_by("pk")[3].article_id,
        "claim": decided.pk if decided else 0,
        "source": Source.objects.filter(desk=article.desk_id, kind="data_set").order_by("pk")[5].pk,
        "checker": User.objects.get(username="sample-5").pk,
    }


def main() -> None:
    """The pages, then the statements."""
    with desk("newsroom_full_house", keep=True) as house:
        from django.db import connection

        filled(house)
        where, client, statements = places(), house.inside(), Statements()
        rows, wanted = [], [word for word in sys.argv[1:] if not word.startswith("-")]
        with connection.execute_wrapper(statements):
            for name, path in PAGES.items():
                if wanted and not any(word in name for word in wanted):
                    continue
                statements.page = name
                rows.append(opened(client, name, path.format(**where), house))
                print(f"{name}: {rows[-1][1]:,.0f} ms", file=sys.stderr, flush=True)
        rows.sort(key=lambda row: -float(str(row[1])))
        table("Every page of a full house", ["page", "median ms", "queries", "kB", "status"], rows)
        print("\nThe ten slowest statements")
        for number, (statement, taken, params, page) in enumerate(statements.slowest(10), 1):
            print(f"\n{number}. {taken * 1000:,.0f} ms, {page}: {statement[:150]} ...")
            print("\n".join(explained(statement, params)))


def opened(client: Any, name: str, path: str, house: House) -> list[object]:
    """A line of the table."""
    taken = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        answer = client.get(path)
        body = b"".join(answer.streaming_content) if answer.streaming else answer.content
        taken.append(time.perf_counter() - began)
    return [name, median(taken), house.queries(path), f"{len(body) / 1000:,.0f}", answer.status_code]


def explained(statement: str, params: Any) -> list[str]:
    """The plan with what it really took: the lines that took most, or all of them."""
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute(f"EXPLAIN (ANALYZE, BUFFERS) {statement}", params)
        plan = [line for (line,) in cursor.fetchall()]
    if "--plans" in sys.argv:
        return plan
    telling = ("Seq Scan", "Sort Method", "Rows Removed", "loops=", "Planning Time", "Execution Time")
    return [f"   {line[:160]}" for line in plan if any(word in line for word in telling)][:24]


if __name__ == "__main__":
    main()
