"""The demo in a real browser: one server and one browser for all tests, a window of its own for each."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.browsing import entered, started_browser
from tests.e2e.processes.served import showing

Enter = Callable[..., Page]

TOO_LONG = 20_000
"""Milliseconds after which something that should appear is given up; the machine may be busy."""


@pytest.fixture(scope="session")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where the demo is served, filled with its organisation."""
    with showing(tmp_path_factory.mktemp("demo") / "data") as served:
        yield served.address


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium."""
    with started_browser() as browser:
        yield browser


@pytest.fixture
def enter(browser: Browser, address: str) -> Iterator[Enter]:
    """Opens a page as one of the demo's people: `enter("administrator", "/admin/accounts")`.

    What the page complains of on its console fails the test, unless the test has asked for it.
    """
    pages: list[Page] = []
    broken: list[str] = []

    def open_page(persona: str | None, path: str = "/", **options: object) -> Page:
        page = entered(browser, address, persona, path, **options)
        page.set_default_timeout(TOO_LONG)
        page.on("pageerror", lambda error: broken.append(str(error)))
        pages.append(page)
        return page

    yield open_page
    for page in pages:
        page.context.close()
    assert broken == []
