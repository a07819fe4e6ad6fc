"""People are moved on the grid: by one key, by a menu, by dragging, in the list, and by keyboard alone."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browsing import violations
from tests.e2e.browser.conftest import Enter
from tests.e2e.browser.steps import Steps

BOXES = re.compile("^Box ")

PLACES = "all => all.map(each => [Math.round(each.getBoundingClientRect().y), each.ariaLabel])"
"""How far down each field is, and what it is called; read at once, for a dialog rises as it opens."""


def _open_cycle(page: Page) -> None:
    page.get_by_role("listitem").filter(has_text="Open").get_by_role("link", name="Autumn").click()
    expect(page.get_by_role("region", name=re.compile("^Box 5"))).to_be_visible()


def _box(page: Page, number: int) -> Locator:
    return page.get_by_role("region", name=re.compile(f"^Box {number} "))


def _last_move(page: Page) -> Locator:
    return page.get_by_role("region", name="Last move")


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
    last = _last_move(page)
    expect(last).to_contain_text(f"{name}: from 5 Core to 6 Strong.")
    last.get_by_label("Why?").fill("Led the flood work.")
    last.get_by_role("button", name="Say why").click()
    expect(_chip(page, name)).to_be_focused()
    _chip(page, name).click()
    page.get_by_role("button", name="History and evidence").locator("visible=true").click()
    drawer = page.get_by_role("dialog", name=name)
    expect(drawer.get_by_text("Led the flood work.")).to_be_visible()
    expect(drawer.get_by_role("region", name="What it may rest on")).to_contain_text("Autumn")
    assert violations(page) == []


@pytest.mark.parametrize("width", [320, 1280])
def test_whoever_was_moved_is_put_back_from_where_one_looks(enter: Enter, width: int) -> None:
    page = enter("manager", "/succession/calibration", viewport={"width": width, "height": 800})
    _open_cycle(page)
    name = _name_in(page, 1, 0)
    _chip(page, name).focus()
    page.keyboard.press("3")
    expect(_last_move(page)).to_contain_text(f"{name}: from 1 Needs support to 3 Expert.")
    expect(_last_move(page)).to_be_in_viewport(ratio=1)
    chip = _box(page, 3).get_by_role("button", name=re.compile(f"^{name},"))
    expect(chip).to_be_focused()
    seen, bar = chip.bounding_box(), _last_move(page).bounding_box()
    assert seen is not None
    assert bar is not None
    assert seen["y"] + seen["height"] <= bar["y"], "the name that was moved lies behind the bar"
    _last_move(page).get_by_label("Why?").fill("By mistake.")
    put_back = page.get_by_role("button", name=f"Put back {name}")
    put_back.press("Enter")
    expect(_last_move(page)).to_contain_text(f"{name}: from 3 Expert to 1 Needs support.")
    expect(_last_move(page).get_by_label("Why?")).to_have_value("")
    expect(put_back).to_be_focused()
    expect(page.get_by_text(f"{name} now stands in box 1 Needs support.")).to_be_attached()
    page.reload()
    expect(_box(page, 1).get_by_role("button", name=re.compile(f"^{name},"))).to_be_visible()


def test_the_list_begins_with_the_unplaced_who_keep_their_line_and_have_nowhere_to_be_put_back_to(enter: Enter) -> None:
    page = enter("talent_partner", "/succession/calibration")
    _open_cycle(page)
    unplaced = page.get_by_role("region", name="Not placed yet").get_by_role("listitem").all_inner_texts()
    page.get_by_role("button", name="List", exact=True).click()
    names = page.get_by_role("rowheader").get_by_role("button")
    expect(page.get_by_role("rowheader").first).to_be_visible()
    assert names.all_inner_texts()[: len(unplaced)] == unplaced
    page.get_by_label(f"Move {unplaced[0]}").select_option("5 Core")
    expect(_last_move(page)).to_contain_text(f"{unplaced[0]} was not placed before and now stands in 5 Core.")
    expect(_last_move(page)).to_be_in_viewport(ratio=1)
    expect(page.get_by_role("button", name="Put back")).to_have_count(0)
    assert names.all_inner_texts()[0] == unplaced[0]
    page.get_by_label(f"Move {unplaced[0]}").select_option("6 Strong")
    page.get_by_role("button", name=f"Put back {unplaced[0]}").click()
    expect(page.get_by_label(f"Move {unplaced[0]}")).to_have_value("5")
    _last_move(page).get_by_role("button", name="Done").press("Enter")
    expect(page.get_by_label(f"Move {unplaced[0]}")).to_be_focused()


def test_each_view_says_its_own_keys_and_the_grid_what_its_mark_means(enter: Enter) -> None:
    page = enter("talent_partner", "/succession/calibration")
    _open_cycle(page)
    keys, legend = page.get_by_text("keys 1 to 9"), page.get_by_text("moved in talking it over", exact=True)
    expect(keys).to_be_visible()
    expect(legend).to_be_visible()
    page.get_by_role("button", name="List", exact=True).click()
    expect(page.get_by_text("Choose a box to move somebody.")).to_be_visible()
    expect(keys).to_have_count(0)
    expect(legend).to_have_count(0)


def test_a_mouse_drags_somebody_into_a_box_and_puts_them_back(enter: Enter) -> None:
    page = enter("talent_partner", "/succession/calibration")
    _open_cycle(page)
    name = _name_in(page, 2, 0)
    _drag(page, _chip(page, name), _box(page, 3))
    expect(_box(page, 3).get_by_role("button", name=re.compile(f"^{name}"))).to_be_visible()
    expect(page.get_by_role("group", name=f"Move {name} to")).to_be_hidden()
    page.get_by_role("button", name=f"Put back {name}").click()
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
    page.get_by_role("button", name=name, exact=True).click()
    drawer = page.get_by_role("dialog", name=name)
    drawer.get_by_label("Potential").select_option("Growing")
    drawer.get_by_label("Why?").fill("Talked over.")
    drawer.get_by_role("button", name="Place").click()
    expect(drawer.get_by_text("Talked over.")).to_be_visible()


def test_the_boxes_are_named_where_the_grid_draws_them_and_what_is_empty_is_marked(enter: Enter) -> None:
    page = enter("talent_partner", "/succession/calibration", viewport={"width": 1280, "height": 800})
    page.get_by_role("button", name="Open a cycle").click()
    dialog = page.get_by_role("dialog", name="Open a cycle")
    boxes = dialog.get_by_role("group", name="Boxes")
    for number in range(1, 10):
        expect(boxes.get_by_text(str(number), exact=True)).to_be_visible()
    rows: dict[float, list[str]] = {}
    for height, label in boxes.get_by_role("textbox").evaluate_all(PLACES):
        rows.setdefault(height, []).append(label[-1])
    assert [rows[y] for y in sorted(rows)] == [["7", "8", "9"], ["4", "5", "6"], ["1", "2", "3"]]
    for axis in ("Columns", "Rows"):
        for label in ("Name of the axis", "How many steps", "Step 1", "Step 2", "Step 3"):
            expect(dialog.get_by_role("group", name=axis).get_by_text(label, exact=True)).to_be_visible()
    dialog.get_by_label("Name", exact=True).fill("Without a step")
    step = dialog.get_by_role("group", name="Rows").get_by_label("Step 2")
    step.fill("")
    dialog.get_by_role("button", name="Open a cycle").click()
    expect(step).to_be_focused()
    expect(step).to_have_attribute("aria-invalid", "true")


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
        dialog.get_by_role("group", name=size).get_by_label("How many steps").fill("2")
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
