"""The browser: Debian's Chromium on a live server, where a script's error or a broken content policy fails the test."""

import os
import re
import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.test import Client
from playwright.sync_api import BrowserContext, ConsoleMessage, Locator, Page, WebError, expect
from pytest_django.live_server_helper import LiveServer

from checks.models import User
from tests.make import make_desk, make_user

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
MISSING = "no Chromium on this machine (Debian: apt-get install chromium)"
# Quiet: no update, no sync, no request of its own to anywhere.
QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]
# The browser's own remark on an answer that a page of ours meant: signed out, refused, not there, stale, invalid.
MEANT = re.compile(r"Failed to load resource: the server responded with a status of (401|403|404|409|422) ")

# Milliseconds: enough for a machine that does something else beside, and no test waits longer than it must.
expect.set_options(timeout=15_000)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Browser tests come last, and are skipped where no Chromium is, except in CI, where that is a failure."""
    here = Path(__file__).parent
    items.sort(key=lambda item: here in item.path.parents)
    if CHROMIUM is None and os.environ.get("CI") != "true":
        for item in items:
            if here in item.path.parents:
                item.add_marker(pytest.mark.skip(reason=MISSING))


@pytest.fixture(scope="session", autouse=True)
def _database_beside_the_loop() -> None:
    """Playwright's event loop stays in this thread, where Django would refuse the database, until the run is over.

    So this is never taken back: the database is removed after the last test. Other tests have run before.
    """
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    """Debian's Chromium instead of one that Playwright would download."""
    if CHROMIUM is None:
        pytest.fail(MISSING)
    return {**browser_type_launch_args, "executable_path": CHROMIUM, "args": QUIET}


@pytest.fixture(scope="session")
def base_url(live_server: LiveServer) -> str:
    """`page.goto("/")` goes to the live server."""
    return str(live_server.url)


@pytest.fixture(scope="session")
def browser_context_args(browser_context_args: dict[str, Any]) -> dict[str, Any]:
    """The same language and clock on every machine, and nothing that moves."""
    return {
        **browser_context_args,
        "locale": "en-GB",
        "timezone_id": "UTC",
        "reduced_motion": "reduce",
    }


@pytest.fixture
def meant() -> list[re.Pattern[str]]:
    """What a page may complain of in the console; a story that breaks something on purpose adds to it."""
    return [MEANT]


@pytest.fixture
def new_context(
    new_context: Callable[..., BrowserContext], meant: list[re.Pattern[str]]
) -> Iterator[Callable[..., BrowserContext]]:
    """Playwright's, watched: the test fails at its end when a page complained in the console."""
    complaints: list[str] = []

    def heard(message: ConsoleMessage) -> None:
        asset = message.location["url"].partition("/static/")[2] and message.text.startswith("Failed to load")
        if message.type == "error" and (asset or not any(one.match(message.text) for one in meant)):
            complaints.append(f"{message.text} ({message.location['url']})")

    def broke(error: WebError) -> None:
        complaints.append(str(error.error))

    def watched(**options: Any) -> BrowserContext:
        context = new_context(**{"viewport": {"width": 1280, "height": 800}} | options)
        context.on("console", heard)
        context.on("weberror", broke)
        return context

    yield watched
    assert complaints == []


@pytest.fixture
def settled() -> Callable[[Page], None]:
    """`settled(page)` returns when htmx has nothing under way, and keys are taken again."""

    def wait(page: Page) -> None:
        expect(page.locator(".htmx-request, .htmx-swapping, .htmx-settling, .calm")).to_have_count(0)

    return wait


@pytest.fixture(autouse=True)
def _answered(transactional_db: None) -> Iterator[None]:
    """The live server ends what a story's browsers asked for last before the tables are emptied.

    TRUNCATE beside a request that reads would wait for it, or it for TRUNCATE, and one of them fails as a deadlock.
    """
    yield
    for thread in threading.enumerate():
        if "process_request_thread" in thread.name:
            thread.join(timeout=30)
            assert not thread.is_alive(), "a request to the live server did not end"


@pytest.fixture
def ines(transactional_db: None) -> User:
    """An editor, on a desk of her own."""
    return make_user("ines", first_name="Ines", last_name="R.", desk=make_desk("City desk"))


@pytest.fixture
def screen(new_context: Callable[..., BrowserContext], live_server: LiveServer) -> Callable[..., Page]:
    """`screen(person)` is a browser of their own with them signed in; further keywords are options of its context."""

    def open_for(person: User, **options: Any) -> Page:
        client = Client()
        client.force_login(person)
        context = new_context(**options)
        session = client.cookies[settings.SESSION_COOKIE_NAME].value
        context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": session, "url": str(live_server.url)}])
        return context.new_page()

    return open_for


@pytest.fixture
def press(settled: Callable[[Page], None]) -> Callable[..., None]:
    """`press(page, "j", "1")` presses one key after the other, each when the answer to the last has arrived."""

    def one_by_one(page: Page, *keys: str) -> None:
        for key in keys:
            page.keyboard.press(key)
            settled(page)

    return one_by_one


@pytest.fixture
def click(settled: Callable[[Page], None]) -> Callable[[Locator], None]:
    """`click(thing)` clicks it and returns when the answer has arrived."""

    def with_answer(thing: Locator) -> None:
        thing.click()
        settled(thing.page)

    return with_answer
