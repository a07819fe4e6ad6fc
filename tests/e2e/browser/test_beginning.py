"""The first hour of an installation: nobody is here, and every page says what to do about that."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browsing import entered, violations
from tests.e2e.browser.conftest import last_link
from tests.e2e.browser.newcomers import PHRASE, invited
from tests.e2e.browser.organisation import call
from tests.e2e.processes.served import run, serving, until


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The database of an installation with an administrator and nothing else."""
    data = tmp_path_factory.mktemp("beginning") / "data"
    assert run("migrate", TRELLIS_DATA=str(data))[0] == 0
    created = run("admin", "create", "ana@example.org", "Ana Silva", "--invite", TRELLIS_DATA=str(data))
    assert created[0] == 0, created[2]
    return data


@pytest.fixture(scope="module")
def empty(folder: Path) -> Iterator[str]:
    """Where it is served."""
    with serving(folder) as served:
        yield served.address


def signed_in(browser: Browser, folder: Path, address: str, email: str) -> Page:
    """Follow the invitation of somebody, which signs them in."""
    page = entered(browser, address, None, "/sign-in")
    until(lambda: last_link(folder, email) is not None, "the invitation")
    call(page, "POST", "/api/mail-links/use", {"token": last_link(folder, email), "password": PHRASE})
    page.goto("/")
    return page


def test_pages_lead_whoever_may_to_the_first_step_and_tell_others_whom_to_wait_for(
    browser: Browser, folder: Path, empty: str
) -> None:
    page = signed_in(browser, folder, empty, "ana@example.org")
    reader = signed_in(browser, folder, empty, invited(page)["email"])
    for path in ("/", "/people", "/people/org-chart"):
        reader.goto(path)
        expect(reader.get_by_text("People appear here as soon as")).to_be_visible()
        expect(reader.get_by_role("link", name="Import a file")).to_have_count(0)
        page.goto(path)
        expect(page.get_by_role("link", name="Import a file")).to_be_visible()
        assert violations(page) == []
    page.get_by_role("button", name="Add an org unit").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Name").fill("Tidewell")
    dialog.get_by_label("Code").fill("TIDE")
    dialog.get_by_role("button", name="Add").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Tidewell")
    page.goto("/")
    page.get_by_role("button", name="Add a person").click()
    expect(page.get_by_role("dialog").get_by_label("Number", exact=True)).to_be_visible()
    page.context.close()
    reader.context.close()
