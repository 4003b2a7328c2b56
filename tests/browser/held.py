"""Requests that a story holds back, to see what happens while an answer is awaited."""

import math
import re

import pytest
from playwright.sync_api import Page, Route


class Held:
    """The requests of a page for some addresses, which a story holds back until it lets them go.

    To be made before the page is opened: what Chromium asks right after a page's first route was added may pass it by.
    The next `more` requests are held, all others go on.
    """

    def __init__(self, page: Page, address: str | re.Pattern[str], more: float = math.inf) -> None:
        self.page, self.more = page, more
        self._routes: list[Route] = []
        page.route(address, self._hold)

    def _hold(self, route: Route) -> None:
        if self.more:
            self.more -= 1
            self._routes.append(route)
        else:
            route.continue_()

    def next(self) -> Route:
        """The first that is held back, waited for: `.continue_()` lets it go."""
        for _ in range(1500):
            if self._routes:
                return self._routes.pop(0)
            self.page.wait_for_timeout(10)
        pytest.fail("the page asked for nothing that is held back")

    @property
    def none(self) -> bool:
        """Nothing else is held back."""
        return not self._routes
