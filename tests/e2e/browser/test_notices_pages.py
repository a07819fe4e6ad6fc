"""Notices in the browser: when mails come, what the inbox says, and what the demo would have mailed."""

import json
import re
from collections.abc import Iterator
from uuid import uuid4

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browsing import violations
from tests.e2e.browser.conftest import Enter
from tests.e2e.browser.organisation import call, programme_of

SETTINGS = "/api/me/notices"
FIRST = {"pace": "at_once", "quiet_from": "20:00", "quiet_to": "07:00", "quiet_weekends": False}


@pytest.fixture
def employee(enter: Enter) -> Iterator[Page]:
    """Somebody with the settings that everybody begins with, before and after."""
    page = enter("employee")
    yield page
    call(page, "PATCH", SETTINGS, FIRST, version=call(page, "GET", SETTINGS)["version"])


def _go_to(page: Page, words: str) -> None:
    page.keyboard.press("Control+k")
    page.get_by_role("combobox", name="Type a page, a name or a command").fill(words)
    page.get_by_role("option", name=words).wait_for()
    page.keyboard.press("Enter")


def test_somebody_chooses_when_mails_come_by_keyboard_alone(employee: Page) -> None:
    expect(employee.get_by_role("heading", level=1)).to_be_visible()
    _go_to(employee, "Notices by mail")
    expect(employee.get_by_role("heading", level=1)).to_have_text("Notices by mail")
    at_once = employee.get_by_role("radio", name="Each at once")
    at_once.focus()
    at_once.press("ArrowDown")
    employee.keyboard.press("Tab")
    expect(employee.get_by_role("checkbox", name="Each day from")).to_be_focused()
    for key in ("Tab", "ArrowDown", "Tab", "Tab", "Space"):
        employee.keyboard.press(key)
    expect(employee.get_by_text("Saved", exact=True)).to_be_visible()
    chosen = {"pace": "daily", "quiet_from": "20:30", "quiet_to": "07:00", "quiet_weekends": True}
    kept = call(employee, "GET", SETTINGS)
    assert {name: kept[name] for name in chosen} == chosen
    assert violations(employee) == []
    employee.reload()
    expect(employee.get_by_role("radio", name="All of a day in one")).to_be_checked()
    employee.get_by_role("checkbox", name="Each day from").press("Space")
    expect(employee.get_by_role("combobox", name="From")).to_be_disabled()
    expect(employee.get_by_text("Saved", exact=True)).to_be_visible()
    assert call(employee, "GET", SETTINGS)["quiet_from"] is None


def test_what_is_decided_stands_in_the_inbox_with_its_reason_and_in_the_outbox_of_the_demo(enter: Enter) -> None:
    page, coordinator = enter("talent_partner"), enter("coordinator")
    programme = programme_of(page, "LEADERSHIP-2027")
    begun = call(page, "POST", f"/api/programmes/{programme['id']}/enrolments", {"side": "mentee"})
    said = {"goals": [{"words": "Speak in public"}], "hours": [{"weekday": 1, "start": 540, "end": 600}]}
    saved = call(page, "PATCH", f"/api/enrolments/{begun['id']}", said, version=begun["version"])
    sent = call(page, "POST", f"/api/enrolments/{begun['id']}/application", {}, version=saved["version"])
    decision = {"decision": "decline", "reason": f"Next time {uuid4().hex[:6]}"}
    call(coordinator, "POST", f"/api/enrolments/{begun['id']}/decision", decision, version=sent["version"])

    page.reload()
    page.get_by_role("button", name="Open the inbox").click()
    message = page.get_by_role("dialog", name="Inbox").get_by_role("link").first
    expect(message).to_contain_text("You were not taken in this time")
    expect(message).to_contain_text(f"You applied to “{programme['name']}” as mentee.")
    assert violations(page) == []
    page.keyboard.press("Escape")

    page.get_by_role("link", name="Mails that would be sent").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Outbox of the demonstration")
    page.get_by_role("searchbox", name="Find by address or subject").fill("not taken into")
    mail = page.get_by_role("listitem").filter(has_text=decision["reason"])
    mail.locator("summary").press("Enter")
    expect(mail.get_by_text(decision["reason"])).to_be_visible()
    expect(mail.get_by_text("Waits until")).to_be_visible()
    assert violations(page) == []
    mail.get_by_role("link").first.click()
    expect(page).to_have_url(re.compile(f"/mentoring/enrolments/{begun['id']}$"))


def test_outside_of_the_demo_there_is_no_outbox(enter: Enter) -> None:
    page = enter("employee")

    def earnest(route: Route) -> None:
        route.fulfill(body=json.dumps({**route.fetch().json(), "demo": False}), content_type="application/json")

    page.route("**/api/me", earnest)
    page.goto("/demo/outbox")
    expect(page.get_by_role("heading", level=1)).to_have_text("No such page")
    expect(page.get_by_role("link", name="Mails that would be sent")).to_have_count(0)
