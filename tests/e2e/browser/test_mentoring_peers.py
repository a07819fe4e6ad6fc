"""A buddy programme in the browser: applications come in by file, and a round makes pairs of them."""

import re
from pathlib import Path
from typing import Any
from uuid import uuid4

from playwright.sync_api import Page, expect

from tests.browsing import violations
from tests.e2e.browser.conftest import Enter
from tests.e2e.browser.organisation import call

PATIENCE = 60_000
"""Milliseconds that a run may take; the machine may be busy."""

BUDDIES = 5


def _opened(page: Page) -> dict[str, Any]:
    """A buddy programme of which no other test knows, open for applications."""
    mark = uuid4().hex[:8].upper()
    new = {"code": f"B-{mark}", "name": f"Buddies {mark}", "kind": "buddy", "starts_on": "2030-01-07"}
    made = call(page, "POST", "/api/programmes", new)
    weights, rules = made["policy"]["weights"], {**made["policy"]["rules"], "shared_language": False}
    policy = {**made["policy"], "weights": weights, "rules": rules}
    changed = call(page, "PATCH", f"/api/programmes/{made['id']}", {"policy": policy}, made["version"])
    return call(page, "PUT", f"/api/programmes/{made['id']}/state", {"state": "open"}, changed["version"])


def _file(folder: Path, page: Page, hours: str) -> Path:
    people = call(page, "GET", f"/api/people?limit={BUDDIES}&q=P1")["items"]
    path = folder / f"buddies-{len(hours)}.csv"
    rows = [f"{person['number']},{hours}" for person in people]
    path.write_text("\n".join(["number,hours", *rows]), encoding="utf-8")
    return path


def _dropped(page: Page, path: Path) -> None:
    page.get_by_role("button", name="Bring in a file").click()
    expect(page.get_by_role("dialog").get_by_text("A CSV or Excel file of applications")).to_be_visible()
    page.get_by_role("dialog").locator("input[type=file]").set_input_files(path)


def test_applications_by_file_are_mended_brought_in_undone_and_matched_as_buddies(enter: Enter, tmp_path: Path) -> None:
    page = enter("coordinator")
    programme = _opened(page)
    page.goto(f"/mentoring/programmes/{programme['id']}?part=people")
    _dropped(page, _file(tmp_path, page, "Mon 9"))
    alert = page.get_by_role("dialog").get_by_role("alert")
    expect(alert.get_by_text("Row 2, hours")).to_be_visible()
    expect(page.get_by_role("button", name="applications in")).to_have_count(0)
    assert violations(page) == []
    page.keyboard.press("Escape")
    _brought_in(page, tmp_path)
    page.get_by_role("region", name="Notifications").get_by_role("button", name="Undo").click()
    expect(page.get_by_text("Nobody has applied yet")).to_be_visible()
    _brought_in(page, tmp_path)
    _aims_and_rules_are_of_pairs(page, programme)
    _round_is_decided_by_keys(page)


def _brought_in(page: Page, folder: Path) -> None:
    _dropped(page, _file(folder, page, "daily 0:00-24:00"))
    expect(page.get_by_text(f"{BUDDIES} applications would come in.")).to_be_visible()
    assert violations(page) == []
    page.get_by_role("button", name=f"Bring {BUDDIES} applications in").click()
    expect(page.get_by_text(f"{BUDDIES} applications came in.")).to_be_visible()


def _aims_and_rules_are_of_pairs(page: Page, programme: dict[str, Any]) -> None:
    page.goto(f"/mentoring/programmes/{programme['id']}?part=policy")
    expect(page.get_by_text("4 of 5 people would be matched")).to_be_visible(timeout=PATIENCE)
    expect(page.get_by_role("radiogroup", name="What a round aims at").get_by_role("radio")).to_have_count(2)
    shown = page.get_by_role("main").inner_text()
    assert not [word for word in ("mentee", "mentor ", "mentors") if word in shown.lower()]
    assert violations(page) == []


def _round_is_decided_by_keys(page: Page) -> None:
    page.get_by_role("button", name="Run a round").click()
    rows = page.get_by_role("table", name="Pairs").locator("tbody tr[data-index]")
    expect(rows).to_have_count(2, timeout=PATIENCE)
    expect(page.get_by_role("button", name="Run again")).to_be_visible(timeout=PATIENCE)
    assert violations(page) == []
    page.keyboard.press("j")
    page.keyboard.press("l")
    expect(page.get_by_role("link", name="Decisions (1)")).to_be_visible(timeout=PATIENCE)
    expect(rows.get_by_text("Locked")).to_be_visible(timeout=PATIENCE)
    page.get_by_role("link", name="Left out (1)").click()
    expect(page.get_by_text("an odd number", exact=False)).to_be_visible()
    expect(page.get_by_role("button", name="What would help", exact=False)).to_have_count(0)
    assert violations(page) == []
    page.get_by_role("link", name="Pairs", exact=True).click()
    expect(page.get_by_role("button", name="Run again")).to_be_visible(timeout=PATIENCE)
    rows.first.get_by_role("link").click()
    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_text("points per person", exact=False)).to_be_visible(timeout=PATIENCE)
    expect(dialog.get_by_role("heading", name=re.compile("^Who else .+ could have$"))).to_have_count(2)
    assert violations(page) == []
