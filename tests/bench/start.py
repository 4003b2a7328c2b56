"""The start of the server, what a page weighs, and how soon it is seen: `python tests/bench/start.py`.

The last needs Playwright and Chromium, and is left out without them.
"""

import re
import shutil
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.bench.server import HOST, House, Served, desk, median, table

# From the key to the frame that shows the claim's new status.
WATCH = """
() => new Promise((seen) => {
    let pressed = 0;
    addEventListener("keydown", () => (pressed ||= performance.now()), { capture: true, once: true });
    new MutationObserver((_, watch) => {
        watch.disconnect();
        requestAnimationFrame(() => requestAnimationFrame(() => seen(performance.now() - pressed)));
    }).observe(document.getElementById("proof"), { subtree: true, attributes: true, attributeFilter: ["data-status"] });
    window.watched = true;
})
"""
# Headless, a page may be loaded before it is painted.
PAINTED = """
() => new Promise((seen) => {
    new PerformanceObserver((list) => {
        for (const paint of list.getEntriesByName("first-contentful-paint")) seen(paint.startTime);
    }).observe({ type: "paint", buffered: true });
})
"""
ROUNDS = 7

# Memory of a process with its share of what it shares, in kB: proc(5).
PSS = re.compile(r"^Pss:\s+(\d+)", re.MULTILINE)


def started(house: House) -> list[object]:
    """Seconds from the process's start to the first page, with the static files collected beforehand."""
    with house.served(production=False):
        pass
    began = time.perf_counter()
    with house.served(production=False):
        return ["cold start to the first page", f"{time.perf_counter() - began:.2f} s", ""]


def idle(server: Served) -> list[object]:
    """Memory of the server once each worker has answered."""
    visitors = [server.visitor("sample-1") for _ in range(4)]
    for visitor in visitors * 3:
        visitor.get("/")
    resident = sum(now for now, _ in server.memory().values()) / 1e6
    shares = [Path(f"/proc/{pid}/smaps_rollup") for pid in server.memory()]
    proportional = sum(int(kilobytes) for share in shares for kilobytes in PSS.findall(share.read_text()))
    return ["idle memory, 2 workers", f"{resident:,.0f} MB, {proportional / 1e3:,.0f} without shared pages", "250 MB"]


def weighed(server: Served, path: str) -> Iterator[list[object]]:
    """Bytes of the page with all that a browser fetches for it, and of the page alone, which is all that it fetches
    again."""
    visitor = server.visitor("sample-1")
    page = visitor.get(path)
    fetched = [visitor.get(one) for one in re.findall(r'(?:src|href)="(/static/[^"]+)"', page.text)]
    cold = page.size + sum(answer.size for answer in fetched)
    again = sum(answer.size for answer in fetched if "immutable" not in answer.headers.get("cache-control", ""))
    scripts = sum(one.size for one in fetched if "javascript" in one.headers.get("content-type", ""))
    yield ["bytes of the first load, 200 claims", f"{cold / 1000:.1f} kB", "150 kB"]
    yield ["bytes of a warm load", f"{(page.size + again) / 1000:.1f} kB", "60 kB"]
    yield ["of them script, compressed", f"{scripts / 1000:.1f} kB", "30 kB"]


def seen(house: House, path: str) -> Iterator[list[object]]:
    """What a person sees of it, in Chromium."""
    chromium = shutil.which("chromium")
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        chromium = None
    if chromium is None:
        yield ["in the browser", "left out: no Playwright or no Chromium", ""]
        return
    to_clear = _to_clear()[:ROUNDS]  # Playwright's loop lets Django ask nothing
    with house.served(production=False) as server, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        cookies = [
            {"name": name, "value": value, "url": f"http://{HOST}:{server.port}"}
            for name, value in server.visitor("sample-1").cookies.items()
        ]
        address = f"http://{HOST}:{server.port}{path}"
        browser.new_context().new_page().goto("about:blank")
        cold, warm = zip(*(_painted(browser, cookies, address) for _ in range(ROUNDS)), strict=True)
        yield ["first paint, cold", f"{median(list(cold)):.0f} ms", "400 ms"]
        yield ["first paint, warm", f"{median(list(warm)):.0f} ms", "200 ms"]
        yield [
            "key to visible change, saved",
            f"{median(_pressed(browser, cookies, address, to_clear)):.0f} ms",
            "50 ms",
        ]
        browser.close()


def _painted(browser: Any, cookies: Any, address: str) -> tuple[float, float]:
    """Seconds to the first paint, in a browser that knows nothing, then in one that was there."""
    context = browser.new_context()
    context.add_cookies(cookies)
    page = context.new_page()
    found = []
    for _ in range(2):
        page.goto(address)
        found.append(page.evaluate(PAINTED) / 1000)
    context.close()
    return found[0], found[1]


def _pressed(browser: Any, cookies: Any, address: str, claims: list[int]) -> list[float]:
    """Seconds from the key that clears a passage suggested for it to the frame that shows it cleared."""
    context = browser.new_context()
    context.add_cookies(cookies)
    page = context.new_page()
    taken = []
    for claim in claims:
        page.goto(f"{address}?claim={claim}")
        page.evaluate(f"() => {{ window.told = ({WATCH})(); }}")
        page.keyboard.press("0")
        taken.append(page.evaluate("() => window.told") / 1000)
    context.close()
    return taken


def _to_clear() -> list[int]:
    from checks.models import Claim

    return list(Claim.objects.filter(status="open").exclude(suggested_clear="").values_list("pk", flat=True))


def main() -> None:
    """One article of 200 claims."""
    with desk() as house:
        article = house.sample(1, 200, decided=30)[0]
        path = article.get_absolute_url()
        rows = [started(house)]
        with house.served() as server:
            rows += [idle(server), *weighed(server, path)]
        rows += seen(house, path)
    table("The start", ["what", "figure", "budget"], rows)


if __name__ == "__main__":
    main()
