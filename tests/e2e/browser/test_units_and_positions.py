"""Units and positions in the browser: found, added, renamed, moved, held, vacant, closed."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browsing import violations
from tests.e2e.browser.conftest import Enter
from tests.e2e.browser.organisation import add_person, add_position, add_unit, call, choose, persona, unit_named


def _dialog_button(page: Page, name: str) -> None:
    page.get_by_role("dialog").get_by_role("button", name=name, exact=True).click()


def test_a_unit_that_is_found_is_shown_in_its_place_and_opened_by_enter(enter: Enter) -> None:
    page = enter("employee", "/people/units")
    choose(page, "Find an org unit", "Logistics")
    selected = page.locator('[role=treeitem][aria-selected="true"]')
    expect(selected).to_contain_text("Logistics")
    expect(selected).to_have_attribute("aria-level", "3")
    expect(page.get_by_role("button", name="Add an org unit")).to_have_count(0)
    selected.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Logistics")
    expect(page.get_by_role("group", name=re.compile("Units"))).to_contain_text("Tidewell")
    expect(page.locator("main").get_by_role("textbox")).to_have_count(0)


def test_a_unit_is_added_and_renamed_in_place(enter: Enter) -> None:
    page = enter("talent_partner", "/people/units")
    page.get_by_role("button", name="Add an org unit").click()
    dialog = page.get_by_role("dialog")
    mark = page.evaluate("crypto.randomUUID().slice(0, 8)")
    _dialog_button(page, "Add an org unit")
    expect(dialog.get_by_label("Name")).to_be_focused()
    dialog.get_by_label("Name").fill(f"Yard {mark}")
    dialog.get_by_label("Code").fill(f"Y-{mark}")
    choose(dialog, "Part of", "Logistics")
    _dialog_button(page, "Add an org unit")
    expect(page.get_by_role("heading", level=1)).to_have_text(f"Yard {mark}")
    page.get_by_label("Name").fill(f"Dock {mark}")
    expect(page.get_by_role("heading", level=1)).to_have_text(f"Dock {mark}")
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(f"Yard {mark}")


def test_a_unit_that_would_be_part_of_itself_is_refused_at_its_field(enter: Enter) -> None:
    page = enter("talent_partner")
    whole = add_unit(page)
    part = add_unit(page, whole["id"])
    page.goto(f"/people/units/{whole['id']}")
    expect(page.get_by_role("link", name=part["name"])).to_be_visible()
    choose(page, "Part of", part["name"])
    expect(page.get_by_role("combobox", name="Part of")).to_have_attribute("aria-invalid", "true")
    expect(page.get_by_text("Not saved: correct what is marked")).to_be_visible()
    assert violations(page) == []
    page.get_by_role("button", name="Clear Part of").click()
    expect(page.get_by_text("Saved", exact=True)).to_be_visible()


def test_vacant_positions_are_listed_by_unit_and_lead_to_their_page(enter: Enter) -> None:
    page = enter("talent_partner")
    unit = add_unit(page)
    position = add_position(page, unit["id"])
    page.goto(f"/people/positions?org_unit={unit['id']}")
    page.get_by_label("Held").select_option("Vacant")
    expect(page).to_have_url(re.compile("vacant=true"))
    expect(page.locator("tbody tr[data-index]")).to_have_count(1)
    page.get_by_role("link", name=position["title"]).click()
    expect(page.get_by_text("Nobody has held it yet.").first).to_be_visible()


def test_somebody_assigned_leaves_their_old_position_vacant_until_it_is_undone(enter: Enter) -> None:
    page = enter("talent_partner")
    unit, person = add_unit(page), add_person(page)
    old, new = add_position(page, unit["id"]), add_position(page, unit["id"])
    body = {"person_id": person["id"]}
    call(page, "PUT", f"/api/positions/{old['id']}/incumbent", body, version=old["version"])
    page.goto(f"/people/positions/{new['id']}")
    page.get_by_role("button", name="Assign somebody").click()
    _dialog_button(page, "Assign somebody")
    expect(page.get_by_role("combobox", name="Person")).to_be_focused()
    choose(page.get_by_role("dialog"), "Person", person["name"])
    _dialog_button(page, "Assign somebody")
    expect(page.get_by_role("button", name="Make it vacant")).to_be_visible()
    assert call(page, "GET", f"/api/positions/{old['id']}")["incumbent"] is None
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_role("button", name="Make it vacant")).to_have_count(0)
    assert call(page, "GET", f"/api/positions/{old['id']}")["incumbent"]["name"] == person["name"]


def test_a_position_is_closed_once_nobody_holds_it(enter: Enter) -> None:
    page = enter("talent_partner")
    person = add_person(page)
    position = add_position(page, unit_named(page, "Logistics")["id"])
    body = {"person_id": person["id"], "valid_from": "2026-01-05"}
    call(page, "PUT", f"/api/positions/{position['id']}/incumbent", body, version=position["version"])
    page.goto(f"/people/positions/{position['id']}")
    page.get_by_label("State").select_option("Closed")
    expect(page.get_by_role("alert")).to_contain_text(person["name"])
    page.get_by_label("State").select_option("Open")
    expect(page.get_by_text("Saved", exact=True)).to_be_visible()
    page.get_by_role("button", name="Make it vacant").click()
    _dialog_button(page, "Make it vacant")
    expect(page.get_by_role("region", name="Who holds it")).to_contain_text(re.compile("Vacantsince"))
    page.get_by_label("State").select_option("Closed")
    expect(page.get_by_text("Saved", exact=True)).to_be_visible()
    expect(page.get_by_role("button", name="Assign somebody")).to_have_count(0)


def test_who_held_a_position_is_shown_to_partners_alone(enter: Enter) -> None:
    page = enter("talent_partner")
    held = persona(page)["position"]["id"]
    page.goto(f"/people/positions/{held}")
    expect(page.get_by_role("heading", name="Holders over time")).to_be_visible()
    other = enter("employee", f"/people/positions/{held}")
    expect(other.get_by_role("heading", name="Who holds it")).to_be_visible()
    expect(other.get_by_role("heading", name="Holders over time")).to_have_count(0)
    expect(other.get_by_role("button", name=re.compile("Assign|vacant"))).to_have_count(0)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_pages_are_accessible_and_fit_every_width(enter: Enter, theme: str) -> None:
    page = enter("talent_partner", "/people/units", color_scheme=theme, reduced_motion="reduce")
    unit, seat = unit_named(page, "Logistics")["id"], persona(page)["position"]["id"]
    for path in ("/people/units", f"/people/units/{unit}", "/people/positions", f"/people/positions/{seat}"):
        for width in (320, 768, 1280):
            page.set_viewport_size({"width": width, "height": 900})
            page.goto(path)
            expect(page.locator("[role=treeitem], dl, tbody tr[data-index]").first).to_be_visible()
            page.wait_for_load_state("networkidle")
            assert violations(page) == [], (path, width)
            assert page.evaluate("document.documentElement.scrollWidth") == width, path
