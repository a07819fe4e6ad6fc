"""The demo in a real browser: one server and one browser for all tests, a window of its own for each."""

import re
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest
from playwright.sync_api import Browser, Page, expect

from backend.kit.database import embedded
from tests.browsing import entered, started_browser
from tests.e2e.processes.served import showing

Enter = Callable[..., Page]

TOO_LONG = 20_000
"""Milliseconds after which something that should appear is given up; the machine may be busy."""

expect.set_options(timeout=TOO_LONG)


@pytest.fixture(scope="session")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the demo's database."""
    return tmp_path_factory.mktemp("demo") / "data"


@pytest.fixture(scope="session")
def address(data: Path) -> Iterator[str]:
    """Where the demo is served, filled with its organisation."""
    with showing(data) as served:
        yield served.address


PATIENCE = 20.0
"""Seconds until something that is done beside an answer is done."""


@pytest.fixture
def mailed_token(data: Path) -> Callable[[str], str]:
    """Gives the secret of the next link that is mailed to somebody, from the mails that wait to be sent."""
    given = set[str]()

    def read(email: str) -> str:
        ends = time.monotonic() + PATIENCE
        while (token := last_link(data, email)) is None or token in given:
            assert time.monotonic() < ends, f"no new mail to {email}"
            time.sleep(0.1)
        given.add(token)
        return token

    return read


def last_link(data: Path, email: str) -> str | None:
    """Give the secret of the link that was mailed to somebody last; `None` where none was."""
    server = embedded.find(data)
    assert server is not None
    with psycopg.connect(server.url) as connection:
        query = "SELECT body FROM mail WHERE recipient = %s ORDER BY id DESC LIMIT 1"
        mail = connection.execute(query, (email,)).fetchone()
    found = mail and re.search(r"/welcome#(\S+)", mail[0])
    return found[1] if found else None


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
