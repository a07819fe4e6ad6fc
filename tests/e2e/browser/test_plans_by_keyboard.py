"""A plan is written, and lived, by keyboard alone, with the steps that it takes."""

import re

from playwright.sync_api import Locator, Page, Response, expect

from tests.e2e.browser.conftest import Enter
from tests.e2e.browser.organisation import call, programme_of, take_back_requests
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


def test_a_goal_with_mentoring_leads_to_a_request_with_its_competency_filled_in(enter: Enter) -> None:
    page = enter("mentee", "/career/plan")
    programme = programme_of(page, "MENTORING-2026")
    own = next(each for each in programme["enrolments"] if each["side"] == "mentee")
    take_back_requests(page, programme["id"])
    goals = call(page, "GET", f"/api/enrolments/{own['id']}")["goals"]
    wanted = call(page, "GET", f"/api/plans/{call(page, 'GET', '/api/plans/mine')['items'][0]['id']}")["goals"][0]
    assert wanted["competency"]["id"] not in [goal["competency"] and goal["competency"]["id"] for goal in goals]

    edit = page.get_by_role("button", name=f"Edit {wanted['title'] or wanted['competency']['name']}", exact=True)
    edit.click()
    course = page.get_by_label("Kind of activity").nth(1)
    course.select_option("Mentoring")
    page.get_by_role("link", name="Find a mentor for").click()
    with page.expect_response(lambda answer: _suggests_for(answer, wanted["competency"]["id"])):
        page.get_by_role("region", name=programme["name"]).get_by_role("link", name="Ask", exact=True).click()
    expect(page.get_by_text("Looking…")).to_have_count(0)
    first = page.get_by_role("list", name="Mentors for you").get_by_role("listitem").first
    name = first.locator("a[href^='/people/']").inner_text()
    page.get_by_role("button", name=f"Choose {name}").click()
    page.get_by_role("button", name="Ask", exact=True).click()
    expect(page.get_by_text(f"You asked {name}.")).to_be_visible()
    application = call(page, "GET", f"/api/enrolments/{own['id']}")
    asked = application["goals"][0]
    assert (asked["competency"], asked["level"]) == (wanted["competency"], wanted["target_level"])

    take_back_requests(page, programme["id"])
    said = [{"competency_id": each["competency"]["id"], "level": each["level"], "words": None} for each in goals]
    call(page, "PATCH", f"/api/enrolments/{own['id']}", {"goals": said}, application["version"])
    page.goto("/career/plan")
    edit.click()
    course.select_option("Course")
    expect(page.get_by_role("status").get_by_text(SAVED)).to_be_visible()


def _suggests_for(answer: Response, competency_id: str) -> bool:
    """Whether those who are suggested are so with a goal in mind: who was before it makes room for them."""
    return answer.url.split("?")[0].endswith("/suggestions") and competency_id in (answer.request.post_data or "")


def test_a_manager_comes_from_home_to_the_plan_that_waits_for_them(enter: Enter) -> None:
    page = enter("manager", "/")
    waiting = _card(page, "Plans to review")
    name = waiting.get_by_role("listitem").first.get_by_role("link").inner_text()
    steps = Steps(page)
    with steps.at_most(1):
        steps.enter(waiting.get_by_role("listitem").first.get_by_role("link"))
        expect(page.get_by_role("heading", level=1)).to_contain_text(name)
    expect(page.get_by_role("button", name=re.compile("Begin the review|I agree"))).to_be_visible()
    page.go_back()
    waiting.get_by_role("link", name="Review").click()
    expect(page.get_by_role("table", name="Team plans").get_by_role("link", name=f"Plan of {name}")).to_be_visible()


def test_a_plan_is_sent_with_one_press_and_taken_back(enter: Enter) -> None:
    page = enter("employee", "/career/plan")
    page.get_by_role("button", name="Begin my plan").click()
    send = page.get_by_role("button", name="Send to my manager")
    send.click()
    expect(page.get_by_role("alert").get_by_text("Add at least one goal first.")).to_be_visible()
    page.get_by_role("button", name="Add a goal").click()
    page.get_by_label("What to reach").fill("Lead an incident alone")
    expect(page.get_by_role("status").get_by_text(SAVED)).to_be_visible()
    page.get_by_role("link", name="Home", exact=True).click()
    card = _card(page, "My development plan")
    expect(card).to_contain_text(re.compile(r"1\s*goal"))
    expect(card.get_by_text("A draft. Send it when you want to talk about it.")).to_be_visible()
    card.get_by_role("link").click()
    send.click()
    state = page.get_by_role("complementary", name="How it stands")
    expect(state.get_by_text("Waits for review")).to_be_visible()
    page.get_by_role("button", name="Undo").click()
    page.get_by_role("button", name="Delete the draft").click()
    page.get_by_role("dialog").get_by_role("button", name="Delete the draft").click()
    expect(page.get_by_text("No plan yet")).to_be_visible()


def test_a_review_is_begun_with_one_press_and_taken_back(enter: Enter) -> None:
    page = enter("manager", "/career/plans")
    page.get_by_role("link", name=re.compile("^Review")).first.click()
    state = page.get_by_role("complementary", name="How it stands")
    page.get_by_role("button", name="Begin the review").click()
    expect(state.get_by_text("In review", exact=True)).to_be_visible()
    page.get_by_role("button", name="Undo").click()
    expect(state.get_by_text("Waits for review")).to_be_visible()


def test_a_goal_that_is_reached_leads_to_where_its_level_is_said(enter: Enter) -> None:
    page = enter("mentee", "/career/plan")
    reached = page.get_by_role("checkbox", name="Reached").first
    reached.check()
    page.get_by_role("link", name=re.compile("^Put the new level on record")).click()
    said = page.get_by_role("dialog")
    expect(said.get_by_role("heading", name="Say where you are")).to_be_visible()
    page.go_back()
    reached.uncheck()
    expect(page.get_by_text("0 of 3 goals reached")).to_be_visible()


def _card(page: Page, title: str) -> Locator:
    return page.get_by_role("article", name=title)


def _choose_role(page: Page, steps: Steps, name: str) -> None:
    """Choose what is found by typing: a field filled, and a press."""
    steps.reach(page.get_by_role("combobox", name="Role to aim at"))
    page.keyboard.type(name)
    steps.taken += 1
    expect(page.get_by_role("option").first).to_contain_text(name)
    steps.press("Enter")
