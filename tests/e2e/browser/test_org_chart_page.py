"""The org chart in the browser: walked by keys, opened branch by branch, drawn."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browsing import violations
from tests.e2e.browser.conftest import Enter
from tests.e2e.browser.organisation import add_person, choose, persona


def _row(page: Page, name: str) -> Locator:
    return page.get_by_role("treeitem").filter(has_text=name)


def _press(page: Page, *keys: str) -> None:
    for key in keys:
        page.keyboard.press(key)


def _focused(page: Page, name: str) -> None:
    expect(page.locator("[role=treeitem]:focus")).to_contain_text(name)


def _enter_tree(page: Page) -> None:
    """Go into the tree by its one stop for Tab."""
    expect(page.get_by_role("treeitem").first).to_be_visible()
    expect(page.locator('[role=treeitem][tabindex="0"]')).to_have_count(1)
    page.locator('[role=treeitem][tabindex="0"]').focus()


def test_the_chart_begins_at_the_top_and_is_opened_branch_by_branch(enter: Enter) -> None:
    page = enter("employee", "/people/org-chart")
    head = page.get_by_role("treeitem", level=1).filter(has_text="Helena Marques")
    expect(head).to_have_count(1)  # others without a manager, whom another test adds, may stand beside her
    expect(head).to_have_attribute("aria-expanded", "true")
    below = page.get_by_role("treeitem", level=2)
    expect(below.first).to_have_attribute("aria-expanded", "false")
    below.first.click()
    expect(below.first).to_have_attribute("aria-expanded", "true")
    expect(page.get_by_role("treeitem", level=3).first).to_be_visible()
    below.first.click()
    expect(page.get_by_role("treeitem", level=3)).to_have_count(0)


def test_the_chart_is_walked_by_keys_alone(enter: Enter) -> None:
    page = enter("employee", "/people/org-chart")
    _enter_tree(page)
    _focused(page, "Helena Marques")
    _press(page, "ArrowRight")
    first = page.get_by_role("treeitem", level=2).first
    expect(first).to_be_focused()
    _press(page, "ArrowRight")
    expect(first).to_have_attribute("aria-expanded", "true")
    expect(page.get_by_role("treeitem", level=3).first).to_be_visible()
    _press(page, "ArrowRight")
    expect(page.get_by_role("treeitem", level=3).first).to_be_focused()
    _press(page, "ArrowLeft", "ArrowLeft")
    expect(first).to_be_focused()
    expect(first).to_have_attribute("aria-expanded", "false")
    _press(page, "End")
    expect(page.get_by_role("treeitem").last).to_be_focused()
    _press(page, "Home", "p")
    _focused(page, "Pooja Gokhale")
    _press(page, "Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Pooja Gokhale")


def test_focus_on_me_opens_the_way_to_me_and_the_address_keeps_it(enter: Enter) -> None:
    page = enter("manager", "/people/org-chart")
    me = persona(page)
    page.get_by_role("button", name="Focus on me").click()
    expect(page).to_have_url(re.compile(f"person={me['id']}"))
    page.reload()
    selected = page.locator('[role=treeitem][aria-selected="true"]')
    expect(selected).to_contain_text(me["name"])
    expect(selected).to_have_attribute("aria-level", "3")
    expect(page.get_by_role("treeitem", level=4)).to_have_count(me["direct_reports"])


def test_somebody_found_is_shown_with_those_beside_them_on_demand(enter: Enter) -> None:
    page = enter("talent_partner")
    head = add_person(page)
    members = [add_person(page, manager_id=head["id"]) for _ in range(3)]
    page.goto("/people/org-chart")
    choose(page, "Find a person", members[1]["name"])
    expect(_row(page, members[1]["name"])).to_have_attribute("aria-setsize", "3")
    page.reload()
    expect(page.get_by_role("treeitem", level=2)).to_have_count(2)
    more = _row(page, "Show 2 more").last
    more.focus()
    _press(page, "Enter")
    for member in members:
        expect(_row(page, member["name"])).to_have_attribute("aria-level", "2")
    expect(page.locator("[role=treeitem]:focus")).to_have_attribute("aria-level", "2")


def test_a_branch_that_cannot_be_fetched_can_be_asked_for_again(enter: Enter) -> None:
    page = enter("employee", "/people/org-chart")
    first = page.get_by_role("treeitem", level=2).first
    expect(first).to_be_visible()
    page.route("**/reports*", lambda route: route.fulfill(status=500, json={"title": "Broken", "status": 500}))
    first.click()
    expect(page.get_by_role("alert")).to_be_visible()
    page.unroute("**/reports*")
    _row(page, "more").click()
    expect(page.get_by_role("treeitem", level=3).filter(has_text="Show")).to_have_count(0)
    expect(page.get_by_role("treeitem", level=3).first).to_be_visible()


def test_the_picture_shows_the_same_people_and_is_walked_zoomed_and_moved(enter: Enter) -> None:
    page = enter("manager", "/people/org-chart")
    me = persona(page)
    page.get_by_role("button", name="Focus on me").click()
    names = page.get_by_role("treeitem", level=4)
    expect(names).to_have_count(me["direct_reports"])
    page.get_by_role("button", name="Picture").click()
    expect(page).to_have_url(re.compile("view=picture"))
    picture = page.get_by_role("tree", name=re.compile("drawn"))
    expect(picture.get_by_role("treeitem", level=4)).to_have_count(me["direct_reports"])
    _enter_tree(page)
    _focused(page, me["name"])
    _press(page, "ArrowRight", "ArrowDown")
    expect(picture.get_by_role("treeitem", level=4).nth(1)).to_be_focused()
    _press(page, "ArrowLeft", "ArrowLeft", "ArrowLeft")
    _focused(page, "Pooja Gokhale")
    _press(page, "-")
    expect(page.get_by_text("80%")).to_be_visible()
    page.get_by_role("button", name="Fit").click()
    _press(page, "Tab")
    page.get_by_role("button", name="Tree").click()
    expect(page).not_to_have_url(re.compile("view="))
    assert violations(page) == []


def test_somebody_without_a_place_in_the_chart_is_said_to_have_none(enter: Enter) -> None:
    page = enter("talent_partner")
    alone = add_person(page)
    page.goto(f"/people/org-chart?person={alone['id']}")
    expect(page.get_by_text(f"{alone['name']} has neither a manager nor reports.")).to_be_visible()
    page.get_by_role("link", name="People without a manager").click()
    expect(page.get_by_role("link", name=alone["name"])).to_be_visible()


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("view", ["tree", "picture"])
def test_the_chart_is_accessible_and_fits_every_width(enter: Enter, theme: str, view: str) -> None:
    page = enter("manager", "/", color_scheme=theme, reduced_motion="reduce")
    path = f"/people/org-chart?person={persona(page)['id']}&view={view}"
    for width in (320, 768, 1280):
        page.set_viewport_size({"width": width, "height": 900})
        page.goto(path)
        expect(page.get_by_role("treeitem").first).to_be_visible()
        assert violations(page) == [], width
        assert page.evaluate("document.documentElement.scrollWidth") == width
