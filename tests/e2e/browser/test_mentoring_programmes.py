"""Programmes in the browser: made, set up with what follows from it live, opened, applied to and decided on."""

import re
from datetime import timedelta
from typing import Any
from uuid import uuid4

from playwright.sync_api import Page, expect

from backend.kit.clock import today
from tests.browsing import violations
from tests.e2e.browser.conftest import Enter
from tests.e2e.browser.organisation import call

START = str(today() + timedelta(days=90))


def _programme(page: Page, state: str = "draft") -> dict[str, Any]:
    """Make a programme of which no other test knows, as the coordinator whom the page is signed in as."""
    mark = uuid4().hex[:8]
    body = {"code": f"P-{mark}", "name": f"Programme {mark}", "starts_on": START}
    made = call(page, "POST", "/api/programmes", body)
    if state == "draft":
        return made
    return call(page, "PUT", f"/api/programmes/{made['id']}/state", {"state": state}, made["version"])


def _path(programme: dict[str, Any], part: str) -> str:
    return f"/mentoring/programmes/{programme['id']}?part={part}"


def _undo(page: Page) -> None:
    page.get_by_role("region", name="Notifications").get_by_role("button", name="Undo").last.click()


def test_a_coordinator_makes_a_programme_and_opens_it_and_takes_that_back(enter: Enter) -> None:
    page = enter("coordinator", "/mentoring")
    page.get_by_role("button", name="New programme").click()
    dialog = page.get_by_role("dialog")
    name = f"New leaders {uuid4().hex[:8]}"
    dialog.get_by_role("textbox", name="Name").fill(name)
    expect(dialog.get_by_role("textbox", name="Code")).to_have_value(name.upper().replace(" ", "-"))
    dialog.get_by_label("Pairs begin to meet on").fill(START)
    dialog.get_by_role("button", name="Make the draft").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(name)
    page.get_by_label("Description").fill("For those who lead for the first time.")
    expect(page.get_by_text("Saved", exact=True)).to_be_visible()
    page.get_by_role("button", name="Open for applications").click()
    expect(page.get_by_role("button", name="End applications")).to_be_visible()
    _undo(page)
    expect(page.get_by_role("button", name="Open for applications")).to_be_visible()


def test_eligibility_says_at_once_whom_it_admits_and_is_kept(enter: Enter) -> None:
    page = enter("coordinator")
    page.goto(_path(_programme(page), "eligibility"))
    mentees = page.get_by_role("region", name="Who may be a mentee")
    expect(mentees.get_by_text("Everybody may apply", exact=False)).to_be_visible()
    mentees.get_by_label("Management").check()
    rule = mentees.get_by_role("row", name=re.compile("^Track"))
    expect(rule).to_be_visible()
    admitted, everybody, alone = (
        int(re.sub(r"\D", "", text))
        for text in (
            *re.findall(r"[\d,]+", mentees.get_by_text("people may apply").inner_text()),
            rule.get_by_role("cell").last.inner_text(),
        )
    )
    assert 0 < admitted == everybody - alone
    expect(page.get_by_text("Saved", exact=True)).to_be_visible()
    page.reload()
    expect(mentees.get_by_label("Management")).to_be_checked()


def test_a_policy_is_set_by_keys_and_tried_on_those_who_take_part(enter: Enter) -> None:
    page = enter("coordinator")
    page.goto(_path(_programme(page), "policy"))
    expect(page.get_by_text("Nobody takes part as a mentee yet", exact=False)).to_be_visible()
    goals = page.get_by_role("slider", name="Points for Goals")
    goals.press("ArrowRight")
    expect(page.get_by_role("spinbutton", name="Points for Goals")).to_have_value("35")
    page.get_by_role("checkbox", name=re.compile("boss")).press("Space")
    expect(page.get_by_role("spinbutton", name="Steps")).to_be_disabled()
    expect(page.get_by_text("Saved", exact=True)).to_be_visible()
    assert violations(page) == []
    page.goto("/mentoring")
    page.get_by_role("link", name="First time leading").click()
    page.get_by_role("link", name="Policy").click()
    tried = page.get_by_role("region", name="With those who take part now")
    expect(tried.get_by_text(re.compile(r"\d+ of \d+ mentees would have a mentor"))).to_be_visible()


def test_an_application_is_decided_on_by_keys_and_the_decision_taken_back(enter: Enter) -> None:
    page = enter("coordinator", "/mentoring")
    page.get_by_role("link", name="First time leading").click()
    page.get_by_label("State").select_option("applied")
    rows = page.locator("tbody tr[data-index]")
    expect(rows.first).to_contain_text("Waiting for approval")
    page.get_by_role("heading", level=1).click()
    page.keyboard.press("j")
    page.keyboard.press("j")
    name = rows.nth(1).get_by_role("link").inner_text()
    expect(rows.nth(1).get_by_role("link")).to_be_focused()
    page.keyboard.press("Enter")
    drawer = page.get_by_role("dialog", name=f"Application of {name}")
    expect(drawer.get_by_text("Wants to learn")).to_be_visible()
    drawer.get_by_role("button", name="Take in").press("Enter")
    expect(drawer.get_by_role("paragraph").filter(has_text="Taking part").first).to_be_visible()
    expect(rows.filter(has_text=name)).to_have_count(0)
    page.keyboard.press("Escape")
    _undo(page)
    expect(rows.filter(has_text=name)).to_have_count(1)


def test_an_employee_reads_what_a_programme_is_about_and_begins_an_application(enter: Enter) -> None:
    programme = _programme(enter("coordinator"), "open")
    page = enter("employee", f"/mentoring/programmes/{programme['id']}")
    expect(page.get_by_role("region", name="How it goes")).to_contain_text("9 months")
    expect(page.get_by_role("navigation", name="Parts of the programme")).to_have_count(0)
    assert violations(page) == []
    page.get_by_role("button", name="Apply as mentor").click()
    expect(page).to_have_url(re.compile("/mentoring/enrolments/"))
    page.goto("/mentoring")
    own = page.get_by_role("region", name="You take part in")
    expect(own.get_by_role("listitem").filter(has_text=programme["name"]).first).to_contain_text("Not sent yet")
