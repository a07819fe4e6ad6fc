"""A plan is written, and lived, by keyboard alone, with the steps that it takes."""

import re

from playwright.sync_api import Locator, Page, expect

from tests.e2e.browser.conftest import Enter
from tests.e2e.browser.organisation import call
from tests.e2e.browser.steps import Steps

SAVED = "Saved"


def test_an_employee_has_a_saved_plan_six_steps_from_home(enter: Enter) -> None:
    page = enter("employee", "/")
    steps = Steps(page)
    with steps.at_most(6):
        steps.enter(_card(page, "Where do you want to go?").get_by_role("link", name="Begin"))
        steps.enter(page.get_by_role("button", name="Begin my plan"))
        _choose_role(page, steps, "Senior Supply Planner")
        steps.enter(page.get_by_role("button", name="Draft goals from what is missing"))
        expect(page.get_by_text(re.compile(r"Added \d goals?\."))).to_be_visible()
    plan = call(page, "GET", "/api/plans/mine")["items"][0]
    assert plan["target_role"]["name"] == "Senior Supply Planner"
    assert plan["goal_count"] > 0
    page.get_by_role("button", name="Delete the draft").click()
    page.get_by_role("dialog").get_by_role("button", name="Delete the draft").click()
    expect(page.get_by_text("No plan yet")).to_be_visible()


def test_an_activity_is_ticked_off_in_one_step_and_ticked_on_again(enter: Enter) -> None:
    page = enter("mentee", "/career/plan")
    undone = page.get_by_role("checkbox", name=re.compile("^Done: ")).nth(1)
    steps = Steps(page)
    with steps.at_most(1):
        steps.reach(undone)
        steps.press(" ")
        expect(page.get_by_role("status").get_by_text(SAVED)).to_be_visible()
    expect(undone).to_be_checked()
    undone.uncheck()
    expect(page.get_by_text("1 of 6 activities done")).to_be_visible()


def test_a_goal_with_mentoring_leads_to_a_mentor_for_it(enter: Enter) -> None:
    page = enter("mentee", "/career/plan")
    plan = call(page, "GET", "/api/plans/mine")["items"][0]
    whole = call(page, "GET", f"/api/plans/{plan['id']}")
    goal = whole["goals"][0]
    page.goto(f"/mentoring/find-mentor?competency={goal['competency']['id']}&level=4&name=Anything")
    expect(page.get_by_role("heading", name="Find a mentor")).to_be_visible()


def _card(page: Page, title: str) -> Locator:
    return page.get_by_role("article", name=title)


def _choose_role(page: Page, steps: Steps, name: str) -> None:
    """Choose what is found by typing: a field filled, and a press."""
    steps.reach(page.get_by_role("combobox", name="Role to aim at"))
    page.keyboard.type(name)
    steps.taken += 1
    expect(page.get_by_role("option").first).to_contain_text(name)
    steps.press("Enter")
