"""Frameworks in the browser: made from nothing, edited in place, checked, published, followed by the next version."""

import re
from uuid import uuid4

from playwright.sync_api import Locator, Page, expect

from tests.browsing import violations
from tests.e2e.browser.conftest import Enter
from tests.e2e.browser.organisation import add_position, add_unit, call, choose
from tests.e2e.browser.steps import Steps


def _part(page: Page, name: str) -> None:
    page.get_by_role("navigation", name="Parts of this version").get_by_role("link", name=re.compile(name)).click()


def _send(page: Page, button: str) -> None:
    page.get_by_role("dialog").get_by_role("button", name=button, exact=True).click()
    expect(page.get_by_role("dialog")).to_have_count(0)


def _name(page: Page, name: str, code: str) -> Locator:
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Name", exact=True).fill(name)
    dialog.get_by_label("Code", exact=True).fill(code)
    return dialog


def _make_framework(page: Page, mark: str) -> None:
    page.get_by_role("button", name="New framework").click()
    _name(page, f"Careers {mark}", f"FW-{mark}")
    _send(page, "Make it")
    expect(page.get_by_role("heading", level=1)).to_have_text(f"Careers {mark}, version 1")


def _set_up(page: Page) -> None:
    page.get_by_role("button", name="Add a scale").click()
    dialog = _name(page, "Two levels", "TWO")
    dialog.get_by_role("button", name="Add a level").click()
    dialog.get_by_label("Name of level 1").fill("Helps")
    dialog.get_by_label("Name of level 2").fill("Leads")
    _send(page, "Save")
    for button, name, code in (("Add a family", "Harbour", "HAR"), ("Add a track", "Crew", "CREW")):
        page.get_by_role("button", name=button).click()
        _name(page, name, code)
        _send(page, "Save")
    expect(page.get_by_role("button", name="Rename Crew")).to_be_visible()


def _add_role(page: Page, name: str, code: str, level: str) -> None:
    page.get_by_role("button", name="Add a role").click()
    _name(page, name, code).get_by_label("Level").fill(level)
    _send(page, "Add it")
    expect(page.get_by_role("heading", level=2, name=name, exact=True)).to_be_focused()


def _check_and_publish(page: Page, number: int) -> None:
    _part(page, "^Check")
    page.get_by_role("button", name="Check it").click()
    page.get_by_role("link", name="Go on to publishing").click()
    page.get_by_role("button", name=f"Publish version {number}…").click()
    _send(page, "Publish it")
    expect(page.get_by_text("Published", exact=True).first).to_be_visible()


def test_a_framework_is_made_published_and_followed_by_the_next_version(enter: Enter) -> None:
    page = enter("talent_partner", "/career/frameworks")
    mark = uuid4().hex[:8].upper()
    _make_framework(page, mark)
    _set_up(page)
    _part(page, "^Competencies")
    page.get_by_role("button", name="Add a competency").click()
    _name(page, "Mooring", f"MOOR-{mark}")
    _send(page, "Add it")
    _part(page, "^Roles")
    mate, hand = f"MATE-{mark}", f"HAND-{mark}"
    _add_role(page, "Harbour Mate", mate, "2")
    _add_role(page, "Harbour Hand", hand, "1")
    choose(page, "Add a competency", "Mooring")
    page.get_by_label("Level of Mooring").select_option("2 · Leads")
    expect(page.get_by_text("Saved", exact=True)).to_be_visible()
    page.get_by_role("button", name="Add a move").click()
    choose(page.get_by_role("dialog"), "To", "Harbour Mate")
    _send(page, "Add it")
    expect(page.get_by_role("link", name="Moves (1)")).to_be_visible()
    assert violations(page) == []
    _check_and_publish(page, 1)

    position = add_position(page, add_unit(page)["id"])
    role = next(each for each in call(page, "GET", f"/api/roles?q={mark}")["items"] if each["code"] == hand)
    call(page, "PATCH", f"/api/positions/{position['id']}", {"role_id": role["id"]}, version=position["version"])
    page.get_by_role("button", name="Make the next version").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(f"Careers {mark}, version 2")
    page.get_by_role("link", name=re.compile("^Harbour Hand")).click()
    page.get_by_role("region", name="Harbour Hand").get_by_role("button", name="Remove", exact=True).click()
    expect(page.get_by_role("link", name="Roles (1)")).to_be_visible()
    _part(page, "^Publish")
    expect(page.get_by_role("combobox", name="Harbour Hand becomes")).to_have_value("Harbour Mate")
    _check_and_publish(page, 2)
    expect(page.get_by_role("row", name="Harbour Hand 1 Harbour Mate")).to_be_visible()
    expect(page.get_by_role("button", name="Make the next version")).to_be_visible()


def test_a_role_is_renamed_by_keyboard_alone_and_the_change_undone(enter: Enter) -> None:
    page = enter("talent_partner", "/career/frameworks")
    mark = uuid4().hex[:8].upper()
    made = call(page, "POST", "/api/frameworks", {"code": f"KEY-{mark}", "name": f"Keys {mark}"})
    role = {"code": f"R-{mark}", "name": "Winch Hand", "family": "F", "track": "T", "level": 1}
    edit = {
        "families": [{"code": "F", "name": "Deck"}],
        "tracks": [{"code": "T", "name": "Crew"}],
        "roles": [{**role, "description": "", "requirements": [], "certifications": []}],
    }
    call(page, "PATCH", f"/api/framework-versions/{made['id']}", edit, version=made["version"])
    page.goto(f"/career/frameworks/{made['id']}")
    steps = Steps(page)
    steps.enter(page.get_by_role("link", name=re.compile("^Winch Hand")))
    heading = page.get_by_role("heading", level=2, name="Winch Hand", exact=True)
    expect(heading).to_be_focused()
    steps.reach(page.get_by_label("Name", exact=True))
    page.keyboard.press("Control+a")
    page.keyboard.type("Winch Master")
    expect(page.get_by_role("heading", level=2, name="Winch Master", exact=True)).to_be_visible()
    expect(page.get_by_text("Saved", exact=True)).to_be_visible()
    steps.enter(page.get_by_role("button", name="Undo"))
    expect(heading).to_be_visible()
    assert steps.taken == 2
    steps.reach(page.get_by_role("link", name="Close", exact=True))
    page.keyboard.press("Escape")
    expect(page.get_by_role("link", name=re.compile("^Winch Hand"))).to_be_focused()


def test_a_role_of_a_code_that_is_there_is_refused_at_its_field(enter: Enter) -> None:
    page = enter("talent_partner", "/career/frameworks")
    mark = uuid4().hex[:8].upper()
    made = call(page, "POST", "/api/frameworks", {"code": f"DUP-{mark}", "name": f"Twice {mark}"})
    edit = {"families": [{"code": "F", "name": "Deck"}], "tracks": [{"code": "T", "name": "Crew"}]}
    call(page, "PATCH", f"/api/framework-versions/{made['id']}", edit, version=made["version"])
    page.goto(f"/career/frameworks/{made['id']}?part=setup")
    page.get_by_role("button", name="Add a family").click()
    dialog = _name(page, "Bridge", "F")
    dialog.get_by_role("button", name="Save").click()
    expect(dialog.get_by_label("Code", exact=True)).to_be_focused()
    expect(dialog.get_by_text("There is one of this code already.")).to_be_visible()
