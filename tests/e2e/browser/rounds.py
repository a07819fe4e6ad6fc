"""What tests of rounds in the browser have in common."""

import re
from typing import Any

from playwright.sync_api import Locator, Page, expect

from tests.e2e.browser.organisation import programme_of

PATIENCE = 60_000
"""Milliseconds that a run may take; the machine may be busy."""


def programme_in_matching(page: Page) -> dict[str, Any]:
    """The demo's large programme, whose rounds are being matched."""
    return programme_of(page, "MENTORING-2026")


def expect_matched_round(page: Page) -> None:
    """Wait for the page of a round, and until it is matched."""
    expect(page.get_by_role("heading", level=1)).to_have_text(re.compile(r"^Round \d+$"))
    wait_until_matched(page)


def wait_until_matched(page: Page) -> None:
    """Wait until a round has come to its end."""
    expect(page.get_by_role("button", name="Run again")).to_be_visible(timeout=PATIENCE)


def pair_rows(page: Page) -> Locator:
    """The rows of the table of pairs."""
    return page.get_by_role("table", name="Pairs").locator("tbody tr[data-index]")
