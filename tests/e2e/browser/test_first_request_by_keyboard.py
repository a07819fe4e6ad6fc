"""A mentee who has never applied asks for a mentor, by keyboard alone, with the steps that it takes from home."""

from typing import Any
from uuid import uuid4

from playwright.sync_api import Page, expect

from tests.e2e.browser.conftest import Enter
from tests.e2e.browser.organisation import call
from tests.e2e.browser.steps import Steps

WEEK = [{"weekday": day, "start": 360, "end": 1_320} for day in range(5)]


def opened(page: Page) -> dict[str, Any]:
    """A programme of which no other test knows, about one thing, open for applications and for requests."""
    mark = uuid4().hex[:8].upper()
    topic = call(page, "GET", "/api/competencies?q=Coaching")["items"][0]
    new = {"code": f"R-{mark}", "name": f"Asking {mark}", "starts_on": "2030-01-07"}
    made = call(page, "POST", "/api/programmes", new)
    made = call(page, "PATCH", f"/api/programmes/{made['id']}", {"topics": [topic["id"]]}, made["version"])
    return call(page, "PUT", f"/api/programmes/{made['id']}/state", {"state": "open"}, made["version"])


def offered(page: Page, programme: dict[str, Any]) -> None:
    """Let the page's persona be a mentor of a programme."""
    begun = call(page, "POST", f"/api/programmes/{programme['id']}/enrolments", {"side": "mentor"})
    teaches = [{"competency_id": programme["topics"][0]["id"], "level": 4}]
    said = {"teaches": teaches, "hours": WEEK, "languages": ["en"]}
    saved = call(page, "PATCH", f"/api/enrolments/{begun['id']}", said, begun["version"])
    call(page, "POST", f"/api/enrolments/{begun['id']}/application", {}, saved["version"])


def test_somebody_applies_and_asks_for_a_mentor_in_nine_steps_from_home(enter: Enter) -> None:
    programme = opened(enter("coordinator"))
    offered(enter("mentor"), programme)
    page = enter("employee", "/")
    steps = Steps(page)
    with steps.at_most(9):
        steps.enter(page.get_by_role("navigation", name="Main").get_by_role("link", name="Mentoring"))
        listed = page.get_by_role("listitem").filter(has_text=programme["name"])
        steps.enter(listed.get_by_role("button", name="Apply as mentee"))
        steps.enter(page.get_by_role("button", name="Add Coaching"))
        steps.enter(page.get_by_role("button", name="Office hours"))
        steps.enter(page.get_by_role("button", name="Apply", exact=True))
        steps.enter(page.get_by_role("link", name="Find a mentor"))
        steps.enter(page.get_by_role("button", name="Choose Marek Zieliński"))
        steps.enter(page.get_by_role("button", name="Ask", exact=True))
        expect(page.get_by_text("You asked Marek Zieliński.")).to_be_visible()
