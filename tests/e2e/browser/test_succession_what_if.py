"""What if people left: asked from home in two steps, kept, laid side by side, and turned into proposals by a person."""

import re

from playwright.sync_api import Locator, Page, expect

from tests.e2e.browser.conftest import Enter
from tests.e2e.browser.organisation import call
from tests.e2e.browser.steps import Steps

SCENARIOS = "/api/succession/scenarios"


def test_a_manager_sees_what_follows_two_steps_from_home_by_keyboard(enter: Enter) -> None:
    page = enter("manager", "/")
    steps = Steps(page)
    with steps.at_most(2):
        steps.enter(_home_card(page).get_by_role("link", name="What if they leave?"))
        steps.enter(_starts(page).get_by_role("button").first)
        expect(_result(page).get_by_role("listitem").first).to_be_visible()
    expect(_result(page).get_by_role("radio", name=re.compile("Least costly that fills all"))).to_be_checked()
    expect(_result(page)).to_contain_text("Costs are points of effort")
    expect(_result(page)).to_contain_text(
        re.compile(r"[0-9]+ seats? and [0-9]+ possible moves? into them, beside hiring")
    )


def test_somebody_on_the_home_page_is_one_step_from_what_follows(enter: Enter) -> None:
    page = enter("talent_partner", "/")
    steps = Steps(page)
    person = _home_card(page).get_by_role("listitem").first.get_by_role("link")
    name = person.inner_text()
    with steps.at_most(1):
        steps.enter(person)
        expect(_result(page)).to_contain_text(f"{name} leaves on")


def test_a_chain_four_deep_is_said_in_words_and_costs_change_it(enter: Enter) -> None:
    page = enter("talent_partner", "/succession/what-if")
    page.get_by_role("link", name="Our founder steps down").click()
    result = _result(page)
    expect(result.get_by_text("moves here")).to_have_count(4)
    page.get_by_text("Costs and limits").click()
    most = page.get_by_label("People who may move, at most")
    most.fill("2")
    expect(result.get_by_text("Stays open", exact=True).first).to_be_visible()
    expect(result.get_by_role("radio", name=re.compile("Least costly that leaves fewest open"))).to_be_checked()
    page.get_by_label("Cost: Hiring, critical position").fill("3")
    expect(result.get_by_text("Stays open", exact=True)).to_have_count(0)
    expect(page.get_by_role("button", name="Save changes")).to_be_visible()


def test_a_question_is_kept_compared_and_deleted(enter: Enter) -> None:
    page = enter("talent_partner", "/succession/what-if")
    _starts(page).get_by_role("button").first.click()
    page.get_by_role("button", name="Keep it").click()
    page.get_by_role("dialog").get_by_label("Name").fill("A question of a test")
    page.get_by_role("dialog").get_by_role("button", name="Keep it").click()
    expect(page.get_by_role("heading", level=1, name="A question of a test")).to_be_visible()
    page.get_by_role("link", name="All scenarios").click()
    page.get_by_role("checkbox", name="Compare A question of a test").check()
    page.get_by_role("checkbox", name=re.compile("^Compare Our founder")).check()
    page.get_by_role("link", name="Compare 2").click()
    expect(page.get_by_role("region", name="A question of a test")).to_contain_text("People who move")
    expect(page.get_by_role("region", name=re.compile("^Our founder"))).to_contain_text("moves here")
    page.get_by_role("link", name="All scenarios").click()
    page.get_by_role("link", name="A question of a test").click()
    page.get_by_role("button", name="Delete").click()
    page.get_by_role("dialog").get_by_role("button", name="Delete").click()
    expect(page.get_by_role("heading", level=1, name="What if")).to_be_visible()
    expect(page.get_by_role("link", name="A question of a test")).to_have_count(0)


def test_a_question_is_renamed_and_what_is_being_tried_in_it_stays(enter: Enter) -> None:
    page = enter("talent_partner", "/succession/what-if")
    page.get_by_role("link", name="The same, with people from nearby").click()
    expect(page.get_by_role("button", name="Rename")).to_be_visible()
    page.get_by_text("Costs and limits").click()
    page.get_by_label("People who may move, at most").fill("3")
    for before, after in (("The same", "Both leave"), ("Both leave", "The same, with people from nearby")):
        page.get_by_role("button", name="Rename").press("Enter")
        name = page.get_by_role("dialog").get_by_role("textbox", name="Name")
        expect(name).to_have_value(re.compile(f"^{before}"))
        name.fill(after)
        name.press("Enter")
        expect(page.get_by_role("heading", level=1, name=after, exact=True)).to_be_visible()
        expect(page.get_by_label("People who may move, at most")).to_have_value("3")
    page.reload()
    page.get_by_text("Costs and limits").click()
    expect(page.get_by_label("People who may move, at most")).to_have_value("")


def test_a_move_becomes_a_proposal_when_somebody_presses_it(enter: Enter) -> None:
    page = enter("talent_partner", "/succession/what-if")
    page.get_by_role("link", name="The same, with people from nearby").click()
    expect(page.get_by_role("button", name="Rename")).to_be_visible()
    page.get_by_text("Costs and limits").click()
    page.get_by_label("Cost: Not nominated, one move away").fill("0")
    propose = _result(page).get_by_role("button", name=re.compile("^Propose ")).first
    said = propose.get_attribute("aria-label") or ""
    propose.click()
    expect(page.get_by_text(re.compile("is proposed for"))).to_be_visible()
    expect(page.get_by_role("button", name=said, exact=True)).to_have_count(0)
    _take_back(page, said)


def _take_back(page: Page, said: str) -> None:
    """Leave the sample organisation as it was."""
    name, title = re.fullmatch("Propose (.*) for (.*)", said).groups()  # pyright: ignore
    plans = call(page, "GET", "/api/succession/critical-positions?limit=200")["items"]
    plan = next(each for each in plans if each["position"]["title"] == title)
    listed = call(page, "GET", f"/api/succession/critical-positions/{plan['id']}/nominations")["items"]
    proposed = next(each for each in listed if each["name"] == name and each["state"] == "proposed")
    at = f"/api/succession/nominations/{proposed['id']}"
    call(page, "PUT", f"{at}/state", {"state": "removed", "reason": "A test."}, call(page, "GET", at)["version"])


def _home_card(page: Page) -> Locator:
    return page.get_by_role("article", name="What if they leave?")


def _starts(page: Page) -> Locator:
    return page.get_by_role("list", name="Holders of critical positions")


def _result(page: Page) -> Locator:
    return page.get_by_role("region", name="What follows")
