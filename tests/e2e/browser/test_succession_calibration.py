"""People are moved on the grid: by one key, by a menu, by dragging, in the list, and by keyboard alone."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browsing import violations
from tests.e2e.browser.conftest import Enter
from tests.e2e.browser.steps import Steps

BOXES = re.compile("^Box ")


def _open_cycle(page: Page) -> None:
    page.get_by_role("listitem").filter(has_text="Open").get_by_role("link", name="Autumn").click()
    expect(page.get_by_role("region", name=re.compile("^Box 5"))).to_be_visible()


def _box(page: Page, number: int) -> Locator:
    return page.get_by_role("region", name=re.compile(f"^Box {number} "))


def _chip(page: Page, name: str) -> Locator:
    return page.get_by_role("button", name=re.compile(f"^{name}, (in box|not placed)"))


def _name_in(page: Page, number: int, nth: int) -> str:
    text = _box(page, number).get_by_role("listitem").nth(nth).get_by_role("button").first.get_attribute("aria-label")
    assert text is not None
    return text.split(",")[0]


def test_one_key_moves_somebody_and_the_outcome_is_announced(enter: Enter) -> None:
    page = enter("manager", "/succession/calibration")
    _open_cycle(page)
    name = _name_in(page, 5, 0)
    steps = Steps(page)
    steps.reach(_chip(page, name))
    with steps.at_most(1):
        steps.press("7")
    expect(_box(page, 7).get_by_role("button", name=re.compile(f"^{name}"))).to_be_focused()
    expect(page.get_by_text(f"{name} now stands in box 7 Untapped.")).to_be_attached()
    page.keyboard.press("ArrowRight")
    expect(_box(page, 8).get_by_role("button", name=re.compile(f"^{name}"))).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(_box(page, 5).get_by_role("button", name=re.compile(f"^{name}"))).to_be_focused()
    expect(page.get_by_text(f"{name} now stands in box 5 Core.")).to_be_attached()
    page.reload()
    expect(_box(page, 5).get_by_role("button", name=re.compile(f"^{name}"))).to_be_visible()


def test_the_menu_takes_two_steps_and_why_can_be_said_after(enter: Enter) -> None:
    page = enter("manager", "/succession/calibration")
    _open_cycle(page)
    name = _name_in(page, 5, 1)
    steps = Steps(page)
    with steps.at_most(2):
        steps.enter(_chip(page, name))
        menu = page.get_by_role("group", name=f"Move {name} to")
        expect(menu).to_be_visible()
        assert violations(page) == []
        steps.enter(menu.get_by_role("button", name="6 Strong"))
    expect(_box(page, 6).get_by_role("button", name=re.compile(f"^{name}"))).to_be_focused()
    last = page.get_by_role("form", name="Last move")
    expect(last).to_contain_text(f"{name}: from 5 Core to 6 Strong.")
    last.get_by_label("Why?").fill("Led the flood work.")
    last.get_by_role("button", name="Say why").click()
    _chip(page, name).click()
    page.get_by_role("button", name="History and evidence").locator("visible=true").click()
    drawer = page.get_by_role("dialog", name=name)
    expect(drawer.get_by_text("Led the flood work.")).to_be_visible()
    expect(drawer.get_by_role("region", name="What it may rest on")).to_contain_text("Autumn")
    assert violations(page) == []


def test_a_mouse_drags_somebody_into_a_box_and_puts_them_back(enter: Enter) -> None:
    page = enter("talent_partner", "/succession/calibration")
    _open_cycle(page)
    name = _name_in(page, 2, 0)
    _drag(page, _chip(page, name), _box(page, 3))
    expect(_box(page, 3).get_by_role("button", name=re.compile(f"^{name}"))).to_be_visible()
    expect(page.get_by_role("group", name=f"Move {name} to")).to_be_hidden()
    page.get_by_role("button", name="Put back").click()
    expect(_box(page, 2).get_by_role("button", name=re.compile(f"^{name}"))).to_be_visible()


def _drag(page: Page, what: Locator, where: Locator) -> None:
    where.scroll_into_view_if_needed()
    start, end = what.bounding_box(), where.bounding_box()
    assert start is not None
    assert end is not None
    page.mouse.move(start["x"] + 10, start["y"] + 10)
    page.mouse.down()
    page.mouse.move(start["x"] + 40, start["y"] + 30)
    page.mouse.move(end["x"] + 20, end["y"] + 40, steps=4)
    page.mouse.up()


def test_what_others_do_appears_by_itself(enter: Enter) -> None:
    manager, partner = enter("manager", "/succession/calibration"), enter("talent_partner", "/succession/calibration")
    _open_cycle(manager)
    _open_cycle(partner)
    name = _name_in(manager, 8, 0)
    expect(partner.get_by_text("have put")).to_have_count(0)
    _chip(partner, name).focus()
    partner.keyboard.press("9")
    expect(_box(manager, 9).get_by_role("button", name=re.compile(f"^{name}"))).to_be_visible()
    expect(manager.locator("p", has_text=f"Léa Tremblay has put {name} in box 9").first).to_be_attached()


def test_the_list_does_the_same(enter: Enter) -> None:
    page = enter("manager", "/succession/calibration")
    _open_cycle(page)
    name = _name_in(page, 4, 0)
    page.get_by_role("button", name="List", exact=True).click()
    expect(page).to_have_url(re.compile("view=list"))
    page.get_by_label(f"Move {name}").select_option("1 Needs support")
    expect(page.get_by_role("row", name=re.compile(name))).to_contain_text("1 Needs support, Aroha Henare")
    assert violations(page) == []
    page.get_by_role("button", name=name).click()
    drawer = page.get_by_role("dialog", name=name)
    drawer.get_by_label("Potential").select_option("Growing")
    drawer.get_by_label("Why?").fill("Talked over.")
    drawer.get_by_role("button", name="Place").click()
    expect(drawer.get_by_text("Talked over.")).to_be_visible()


def test_a_cycle_is_opened_closed_and_opened_again(enter: Enter) -> None:
    page = enter("talent_partner", "/succession/calibration")
    page.get_by_role("button", name="Open a cycle").click()
    dialog = page.get_by_role("dialog", name="Open a cycle")
    dialog.get_by_role("button", name="Open a cycle").click()
    expect(dialog.get_by_label("Name", exact=True)).to_be_focused()
    dialog.get_by_label("Name", exact=True).fill("Payroll, two by two")
    dialog.get_by_role("combobox", name="Unit").fill("Payroll")
    page.get_by_role("option", name=re.compile("Payroll")).first.click()
    for size in ("Columns", "Rows"):
        dialog.get_by_label(size, exact=True).and_(page.get_by_role("spinbutton")).fill("2")
    dialog.get_by_label("Show a guideline").check()
    assert violations(page) == []
    dialog.get_by_role("button", name="Open a cycle").click()
    expect(page.get_by_role("heading", name="Payroll, two by two")).to_be_visible()
    expect(page.get_by_role("region", name=BOXES)).to_have_count(4)
    page.get_by_role("button", name="Close…").click()
    page.get_by_role("dialog").get_by_label("Reason").fill("A try.")
    page.get_by_role("dialog").get_by_role("button", name="Close it").click()
    expect(page.get_by_text("Closed by Léa Tremblay: A try.")).to_be_visible()
    page.get_by_role("button", name="Open again…").click()
    page.get_by_role("dialog").get_by_label("Reason").fill("Once more.")
    page.get_by_role("dialog").get_by_role("button", name="Open it again").click()
    expect(page.get_by_role("button", name="Close…")).to_be_visible()


@pytest.mark.parametrize("width", [320, 768, 1280])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_page_has_no_fault_that_axe_finds(enter: Enter, width: int, theme: str) -> None:
    page = enter("manager", "/succession/calibration", viewport={"width": width, "height": 800}, color_scheme=theme)
    expect(page.get_by_role("link", name="Autumn").first).to_be_visible()
    assert violations(page) == []
    _open_cycle(page)
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
