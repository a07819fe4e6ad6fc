"""A round by keyboard alone, with the steps that each task takes, counted from the coordinator's home page."""

import re
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from playwright.sync_api import Page, expect

from backend.kit.database import embedded
from tests.browsing import violations
from tests.e2e.browser.conftest import Enter
from tests.e2e.browser.rounds import (
    PATIENCE,
    expect_matched_round,
    pair_rows,
    programme_in_matching,
    wait_until_matched,
)
from tests.e2e.browser.steps import Steps

TO_PUBLISH = 2
"""Steps that publishing takes, of the seven that a round may take in all."""

SHOWN_AS = """
UPDATE round r SET state = %s FROM programme g
WHERE g.id = r.programme_id AND g.code = 'MENTORING-2026' AND r.result_id IS NOT NULL AND r.state = %s
"""


@pytest.fixture
def none_begun(data: Path) -> Iterator[None]:
    """Let the programme in matching stand as before its first round, whatever rounds other tests began in it."""
    server = embedded.find(data)
    assert server is not None
    with psycopg.connect(server.url, autocommit=True) as connection:
        connection.execute(SHOWN_AS, ("closed", "proposed"))
        yield
        connection.execute(SHOWN_AS, ("proposed", "closed"))


def begun(enter: Enter) -> Steps:
    """A round begun from home, and matched."""
    page = enter("coordinator")
    programme = programme_in_matching(page)
    steps = Steps(page)
    steps.enter(page.get_by_role("navigation", name="Main").get_by_role("link", name="Mentoring"))
    expect(page.get_by_role("heading", level=1)).to_have_text("Mentoring")
    steps.enter(page.get_by_role("link", name=programme["name"], exact=True))
    steps.enter(page.get_by_role("button", name="Run a round"))
    expect_matched_round(page)
    return steps


def expect_decisions(page: Page, count: int) -> None:
    expect(page.get_by_role("link", name=f"Decisions ({count})")).to_be_visible(timeout=PATIENCE)
    wait_until_matched(page)


def test_a_round_takes_seven_steps_from_home_a_lock_one_and_a_swap_two(enter: Enter) -> None:
    steps = begun(enter)
    page = steps.page
    assert steps.taken + TO_PUBLISH <= 7
    page.keyboard.press("j")
    kept = pair_rows(page).first.get_by_role("link").inner_text()
    with steps.at_most(1):
        steps.press("l")
        expect_decisions(page, 1)
    expect(pair_rows(page).filter(has_text=kept).get_by_text("Locked")).to_be_visible()
    page.keyboard.press("j")
    with steps.at_most(2):
        steps.press("s")
        swap = page.get_by_role("dialog").get_by_role("button", name=re.compile("^Swap with")).first
        expect(swap).to_be_focused(timeout=PATIENCE)
        steps.press("Enter")
        expect_decisions(page, 3)


@pytest.mark.usefixtures("none_begun")
def test_a_round_is_run_compared_adjusted_and_published_in_seven_steps_from_home(enter: Enter) -> None:
    page = enter("coordinator")
    steps = Steps(page)
    with steps.at_most(7):
        to_run = page.get_by_role("article", name="Rounds to run")
        steps.enter(to_run.get_by_role("link", name="Open"))
        steps.enter(page.get_by_role("button", name="Run a round"))
        expect_matched_round(page)
        page.keyboard.press("j")
        steps.press("l")
        expect_decisions(page, 1)
        parts = page.get_by_role("navigation", name="Parts of the round")
        steps.enter(parts.get_by_role("link", name="Aims compared"), by="Shift+Tab")
        steps.enter(page.get_by_role("button", name="Compare all aims"))
        table = page.get_by_role("table", name="Aims side by side")
        expect(table.get_by_role("row")).to_have_count(5, timeout=PATIENCE)
        steps.enter(page.get_by_role("button", name="Publish…"))
        steps.enter(page.get_by_role("dialog").get_by_role("button", name=re.compile(r"^Publish \d+ offers?$")))
        expect(page.get_by_text("Leaves in 10 minutes")).to_be_visible()
    page.get_by_role("region", name="Published").get_by_role("button", name="Take back").click()
    expect(page.get_by_text("It was taken back. Nobody has seen anything.")).to_be_visible()


def test_who_is_left_out_what_else_there_is_and_how_groups_fare_is_read_by_keyboard(enter: Enter) -> None:
    steps = begun(enter)
    page = steps.page
    parts = page.get_by_role("navigation", name="Parts of the round")
    with steps.at_most(3):
        steps.enter(parts.get_by_role("link", name=re.compile("^Left out")))
        steps.enter(page.get_by_role("button", name=re.compile("^What would help")).first)
        steps.enter(page.get_by_role("button", name=re.compile("one seat more$")).first)
        expect_decisions(page, 1)
    with steps.at_most(3):
        steps.enter(parts.get_by_role("link", name="Aims compared"))
        steps.enter(page.get_by_role("button", name="Compare all aims"))
        table = page.get_by_role("table", name="Aims side by side")
        expect(table.get_by_role("row")).to_have_count(5, timeout=PATIENCE)
        steps.enter(table.get_by_role("button", name="Show who changes: Best pairs in total"))
    changes = page.get_by_role("region", name="“Best pairs in total” against the result shown")
    expect(changes.get_by_label("From").locator("optgroup option")).to_have_count(1)
    assert violations(page) == []
    steps.reach(changes.get_by_label("From"))
    page.keyboard.press("End")
    expect(page.get_by_role("heading", name=re.compile("^Best pairs in total against .+, .+"))).to_be_visible()
    with steps.at_most(1):
        steps.enter(parts.get_by_role("link", name="Fairness"))
        expect(page.get_by_role("table", name="Part of the organisation")).to_be_visible()


def test_a_round_is_published_in_two_steps_and_taken_back_in_one(enter: Enter) -> None:
    steps = begun(enter)
    page = steps.page
    with steps.at_most(TO_PUBLISH):
        steps.enter(page.get_by_role("button", name="Publish…"))
        dialog = page.get_by_role("dialog", name="Publish this result?")
        expect(dialog.get_by_text(re.compile(r"^\d+ offers?$"))).to_be_visible()
        steps.enter(dialog.get_by_role("button", name=re.compile(r"^Publish \d+ offers?$")))
        expect(page.get_by_text("Leaves in 10 minutes")).to_be_visible()
    assert violations(page) == []
    with steps.at_most(1):
        steps.enter(page.get_by_role("region", name="Published").get_by_role("button", name="Take back"))
        expect(page.get_by_text("It was taken back. Nobody has seen anything.")).to_be_visible()
