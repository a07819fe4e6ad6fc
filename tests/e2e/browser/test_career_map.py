"""The career map in the browser: walked along the moves by keys, narrowed, listed; a role with the routes to it."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browsing import violations
from tests.e2e.browser.conftest import Enter
from tests.e2e.browser.organisation import call


def _focused(page: Page) -> str:
    return page.locator("[data-role]:focus").inner_text()


def walk_up_and_open(page: Page) -> None:
    """From the role that is held, walk along a move upwards and open the role there."""
    page.locator("[data-role][data-here]").focus()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Enter")


def test_one_finds_oneself_on_the_map_and_walks_along_the_moves(enter: Enter) -> None:
    page = enter("employee", "/career")
    here = page.locator("[data-role][data-here]")
    expect(here).to_contain_text("You")
    expect(page.locator('[data-role][tabindex="0"]')).to_have_count(1)
    here.focus()
    before = _focused(page)
    page.keyboard.press("ArrowUp")
    above = _focused(page)
    assert above != before
    page.keyboard.press("ArrowDown")
    assert _focused(page) == before
    assert violations(page) == []


def test_a_role_says_what_is_missing_and_by_which_routes_it_is_reached(enter: Enter) -> None:
    page = enter("employee", "/career")
    walk_up_and_open(page)
    drawer = page.get_by_role("dialog")
    expect(drawer.get_by_role("heading", name="What it asks for")).to_be_visible()
    expect(drawer.get_by_text(re.compile("Level [0-9] of [1-9]")).first).to_be_visible()
    expect(drawer.get_by_text(re.compile("^Route 1: "))).to_be_visible()
    expect(page).to_have_url(re.compile(r"role="))
    assert violations(page) == []
    page.keyboard.press("Escape")
    expect(drawer).to_have_count(0)


def test_a_certification_that_a_role_asks_for_stands_with_what_it_asks_for(enter: Enter) -> None:
    page = enter("employee", "/career?role=CAR-C3")
    asked = page.get_by_role("dialog").get_by_role("listitem").filter(has_text="Service desk, professional")
    expect(asked.get_by_text("Missing")).to_be_visible()
    asked.get_by_role("link").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Service desk, professional")


def test_no_word_of_what_a_role_asks_for_is_torn_apart_on_a_phone(enter: Enter) -> None:
    page = enter("employee", "/career?role=CAR-C3", viewport={"width": 320, "height": 800})
    name = page.get_by_role("dialog").get_by_text("Decision making", exact=True)
    expect(name).to_be_visible()
    lines = "e => Math.round(e.getBoundingClientRect().height / parseFloat(getComputedStyle(e).lineHeight))"
    assert name.evaluate(lines) == 1


@pytest.mark.parametrize("persona", ["employee", "manager", "talent_partner"])
def test_the_pages_of_careers_stand_in_one_row_and_say_which_is_open(enter: Enter, persona: str) -> None:
    page = enter(persona, "/career/reach", viewport={"width": 1280, "height": 800})
    pages = page.get_by_role("navigation", name="Career").get_by_role("link")
    expect(pages.first).to_be_visible()
    assert len(set(pages.evaluate_all("links => links.map(each => each.getBoundingClientRect().top)"))) == 1
    page.get_by_role("link", name="See what").click()
    expect(page.get_by_text(re.compile("is missing|are missing|Nothing is missing")).first).to_be_visible()
    expect(page.get_by_role("navigation", name="Career").locator("[aria-current]")).to_have_text("Where I could go")


def test_a_role_on_the_map_becomes_the_aim_of_a_plan_with_goals(enter: Enter) -> None:
    page = enter("employee", "/career")
    walk_up_and_open(page)
    drawer = page.get_by_role("dialog")
    expect(drawer.get_by_role("table", name="The routes beside one another")).to_be_visible()
    name = drawer.get_by_role("heading", level=2).first.inner_text()
    drawer.get_by_role("button", name="Aim at this role").click()
    expect(page.get_by_text(re.compile(r"Your plan aims at .* Added \d goals?\."))).to_be_visible()
    expect(page).to_have_url(re.compile("/career/plan$"))
    plan = call(page, "GET", "/api/plans/mine")["items"][0]
    assert (plan["target_role"]["name"], plan["goal_count"] > 0) == (name, True)
    page.get_by_role("button", name="Delete the draft").click()
    page.get_by_role("dialog").get_by_role("button", name="Delete the draft").click()
    expect(page.get_by_text("No plan yet")).to_be_visible()


def test_what_a_role_asks_for_and_one_lacks_leads_to_a_mentor_for_it(enter: Enter) -> None:
    page = enter("employee", "/career")
    walk_up_and_open(page)
    lacking = page.get_by_role("dialog").get_by_role("link", name=re.compile("^Find a mentor for ")).first
    expect(lacking).to_have_attribute("href", re.compile(r"competency=[0-9a-f-]{36}&level=[1-9]&name="))
    lacking.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Find a mentor")


def test_the_map_is_narrowed_and_read_as_a_list(enter: Enter) -> None:
    page = enter("employee", "/career")
    expect(page.locator("[data-role][data-here]")).to_be_visible()
    whole = page.locator("[data-role]").count()
    here, frame = (page.locator(css).bounding_box() for css in ("[data-here]", "[class*=frame]:has([data-here])"))
    assert here is not None
    assert frame is not None
    assert abs(here["x"] + here["width"] / 2 - frame["x"] - frame["width"] / 2) < 40
    assert abs(here["y"] + here["height"] / 2 - frame["y"] - frame["height"] / 2) < 40
    page.get_by_role("button", name=re.compile(r"^Show all \d+ roles$")).click()
    expect(page.locator("[data-role]")).not_to_have_count(whole)
    page.get_by_role("button", name="Show what is near me").click()
    expect(page.locator("[data-role]")).to_have_count(whole)
    page.get_by_label("Near me").select_option("1")
    expect(page).to_have_url(re.compile(r"distance=1"))
    expect(page.locator("[data-role]")).not_to_have_count(whole)
    expect(page.get_by_text(re.compile(r"^[0-9]+ of [0-9]+ roles$"))).to_be_visible()
    assert 1 < page.locator("[data-role]").count() < whole
    page.get_by_role("button", name="List", exact=True).click()
    expect(page.locator("[data-role]")).to_have_count(0)
    first = page.get_by_role("region", name="Where you can go from here").get_by_role("listitem").first
    expect(first).to_contain_text("You")
    narrow = enter("employee", "/career", viewport={"width": 320, "height": 700})
    expect(narrow.get_by_role("heading", name="Where you can go from here")).to_be_visible()
    narrow.get_by_role("button", name="Picture", exact=True).click()
    expect(narrow.locator("[data-role][data-here]")).to_be_visible()
    assert violations(narrow) == []
    assert violations(page) == []


def test_mentors_who_made_a_move_are_named_at_its_step_and_at_the_role_with_the_way_to_ask(enter: Enter) -> None:
    page = enter("mentee", "/career?role=PLA-C3")
    drawer = page.get_by_role("dialog")
    into = drawer.get_by_role("list", name="Mentors who came into it")
    expect(into.get_by_text(re.compile(r"came from Supply Planner in 20\d\d$")).first).to_be_visible()
    drawer.locator("details", has_text="8 levels missing").locator("summary").first.click()
    made = drawer.locator("details[open]").get_by_role("list", name="Mentors who came into it")
    expect(made.get_by_text(re.compile(r"moved in 20\d\d$")).first).to_be_visible()
    assert violations(page) == []
    made.get_by_role("link", name=re.compile("^Ask for a mentor in ")).first.click()
    expect(page).to_have_url(re.compile(r"/mentoring/programmes/[0-9a-f-]+/request$"))


def test_a_manager_comes_from_a_persons_page_to_their_map_and_cannot_aim_for_them(enter: Enter) -> None:
    page = enter("manager", "/career/team")
    report = page.locator("main tbody th a").first
    _, _, _, person, _ = (report.get_attribute("href") or "").split("/")
    page.goto(f"/people/{person}")
    page.get_by_role("link", name="Career map", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(re.compile("^Career map of "))
    expect(page.locator("[data-role][data-here]")).to_contain_text("Now")
    walk_up_and_open(page)
    drawer = page.get_by_role("dialog")
    expect(drawer.get_by_role("heading", name="What it asks for")).to_be_visible()
    expect(drawer.get_by_text(re.compile("^Route 1: "))).to_be_visible()
    expect(drawer.get_by_role("button", name=re.compile("Aim|Take"))).to_have_count(0)
    assert violations(page) == []
