"""People in the browser: found, exported, added, edited in place, moved, gone and back."""

import re
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Page, expect

from tests.browsing import violations
from tests.e2e.browser.conftest import Enter
from tests.e2e.browser.organisation import add_person, call, choose, persona

SEARCH = "Name, number, e-mail or position"


def _rows(page: Page) -> list[str]:
    return page.locator("tbody tr[data-index] td:first-child").all_inner_texts()


def _dialog_button(page: Page, name: str) -> None:
    page.get_by_role("dialog").get_by_role("button", name=name, exact=True).click()


def test_people_are_found_as_one_types_and_the_address_keeps_what_was_typed(enter: Enter) -> None:
    page = enter("employee", "/people")
    page.get_by_role("searchbox", name=SEARCH).fill("gra oka")
    expect(page).to_have_url(re.compile(r"\?q=gra\+oka$"))
    expect(page.locator("tbody tr[data-index]")).to_have_count(1)
    assert _rows(page) == ["Grace Okafor"]
    page.reload()
    expect(page.get_by_role("searchbox", name=SEARCH)).to_have_value("gra oka")
    page.get_by_role("link", name="Grace Okafor").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Grace Okafor")
    expect(page.get_by_role("heading", level=1)).to_be_focused()


def test_filters_live_in_the_address_and_are_named_after_a_reload(enter: Enter) -> None:
    page = enter("employee", "/people?location=Auckland&sort=-joined_on")
    choose(page, "Org unit", "Installation")
    expect(page).to_have_url(re.compile(r"org_unit=[0-9a-f-]{36}"))
    page.reload()
    expect(page.get_by_role("combobox", name="Org unit")).to_have_value("Installation")
    expect(page.get_by_role("columnheader", name="Joined")).to_have_attribute("aria-sort", "descending")
    expect(page.locator("tbody tr[data-index]").first).to_contain_text("Auckland")
    page.get_by_role("button", name="Clear all").click()
    expect(page).not_to_have_url(re.compile("org_unit|location"))


def test_a_long_list_goes_on_while_it_is_scrolled_and_draws_only_what_is_seen(enter: Enter) -> None:
    page = enter("employee", "/people")
    expect(page.get_by_text(re.compile(r"^\d+ of \d{3}$"))).to_be_visible()
    for _ in range(12):
        page.mouse.wheel(0, 20_000)
        page.wait_for_timeout(150)
    expect(page.get_by_text(re.compile(r"^[2-9]\d\d of \d{3}$"))).to_be_visible()
    assert page.locator("tbody tr[data-index]").count() < 100


def test_nothing_found_says_so_and_leads_back(enter: Enter) -> None:
    page = enter("employee", "/people?q=nobodyofthisname")
    expect(page.get_by_text("Nothing matches")).to_be_visible()
    page.locator("main").get_by_role("button", name="Clear all").last.click()
    expect(page.locator("tbody tr[data-index]").first).to_be_visible()


def test_a_list_that_cannot_be_fetched_says_what_to_do_and_is_tried_again(enter: Enter) -> None:
    page = enter("employee", "/")
    page.route("**/api/people*", lambda route: route.fulfill(status=500, json={"title": "Broken", "status": 500}))
    page.goto("/people")
    expect(page.get_by_role("alert")).to_be_visible()
    page.unroute("**/api/people*")
    page.get_by_role("alert").get_by_role("button", name="Try again").click()
    expect(page.locator("tbody tr[data-index]").first).to_be_visible()


def test_the_list_is_exported_under_its_filter_by_whom_the_server_lets(enter: Enter, tmp_path: Path) -> None:
    page = enter("talent_partner", "/people?q=okafor")
    with page.expect_download() as download:
        page.get_by_role("link", name="Export CSV").click()
    file = tmp_path / "people.csv"
    download.value.save_as(file)
    lines = file.read_text("utf-8-sig").splitlines()
    assert any("Grace Okafor" in line for line in lines)
    assert all("okafor" in line.lower() for line in lines[1:])
    other = enter("employee", "/people")
    expect(other.locator("tbody tr[data-index]").first).to_be_visible()
    expect(other.get_by_role("link", name=re.compile("Export"))).to_have_count(0)
    expect(other.get_by_role("button", name="Add a person")).to_have_count(0)


def test_a_person_is_added_and_what_is_missing_is_named_first(enter: Enter) -> None:
    page = enter("talent_partner", "/people")
    page.get_by_role("button", name="Add a person").click()
    dialog = page.get_by_role("dialog")
    _dialog_button(page, "Add a person")
    expect(dialog.get_by_label("Name")).to_be_focused()
    expect(dialog.get_by_role("combobox", name="Org unit")).to_have_attribute("aria-invalid", "true")
    assert violations(page) == []
    mark = page.evaluate("crypto.randomUUID().slice(0, 8)")
    dialog.get_by_label("Name").fill(f"Ada {mark}")
    dialog.get_by_label("Number").fill(f"A-{mark}")
    dialog.get_by_label("E-mail").fill(f"ada.{mark}@tidewell.example")
    choose(dialog, "Org unit", "Logistics")
    dialog.get_by_label("Add a language").select_option("fr")
    _dialog_button(page, "Add a person")
    expect(page.get_by_role("heading", level=1)).to_have_text(f"Ada {mark}")
    expect(page.get_by_role("group", name="Languages")).to_contain_text("French")


def test_an_edit_saves_itself_and_the_toast_takes_it_back(enter: Enter) -> None:
    page = enter("talent_partner")
    person = add_person(page)
    page.goto(f"/people/{person['id']}")
    page.get_by_label("Location").fill("Ibadan")
    expect(page.get_by_text("Saved", exact=True)).to_be_visible()
    expect(page.get_by_text(f"{person['name']} has been changed.")).to_be_visible()
    assert call(page, "GET", f"/api/people/{person['id']}")["location"] == "Ibadan"
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_label("Location")).to_have_value("Lagos")


def test_a_value_that_cannot_be_is_kept_marked_and_not_saved(enter: Enter) -> None:
    page = enter("talent_partner")
    person = add_person(page)
    page.goto(f"/people/{person['id']}")
    page.get_by_label("E-mail").fill("no address")
    expect(page.get_by_label("E-mail")).to_have_attribute("aria-invalid", "true")
    expect(page.get_by_text("Not saved: correct what is marked")).to_be_visible()
    assert violations(page) == []
    page.get_by_label("E-mail").fill(person["email"])
    expect(page.get_by_text("Saved", exact=True)).to_be_visible()


def test_two_who_edit_the_same_value_choose_and_lose_nothing(enter: Enter) -> None:
    page = enter("talent_partner")
    person = add_person(page)
    page.goto(f"/people/{person['id']}")
    expect(page.get_by_label("Location")).to_have_value("Lagos")
    call(page, "PATCH", f"/api/people/{person['id']}", {"location": "Abuja"}, version=person["version"])
    page.get_by_label("Location").fill("Ibadan")
    dialog = page.get_by_role("dialog", name="Two people changed this")
    expect(dialog).to_contain_text("Ibadan")
    expect(dialog).to_contain_text("Abuja")
    dialog.get_by_role("radio", name="Theirs").check()
    _dialog_button(page, "Save the chosen values")
    expect(page.get_by_label("Location")).to_have_value("Abuja")
    expect(page.get_by_text("Saved", exact=True)).to_be_visible()


def test_everybody_edits_of_themselves_what_the_server_lets_and_of_others_nothing(enter: Enter) -> None:
    page = enter("employee")
    me = persona(page)
    page.goto(f"/people/{me['id']}")
    expect(page.get_by_label("Time zone")).to_have_value(me["time_zone"])
    expect(page.get_by_label("Location")).to_be_editable()
    expect(page.locator("dl").get_by_label("Name")).to_have_count(0)
    expect(page.get_by_role("button", name="Record departure")).to_have_count(0)
    page.goto(f"/people/{me['manager']['id']}")
    expect(page.get_by_role("heading", level=1)).to_have_text(me["manager"]["name"])
    expect(page.locator("main").get_by_role("textbox")).to_have_count(0)
    expect(page.get_by_role("heading", name="Managers over time")).to_have_count(0)


def test_a_circle_of_managers_is_refused_in_words_and_another_manager_taken(enter: Enter) -> None:
    page = enter("talent_partner")
    head = add_person(page)
    member = add_person(page, manager_id=head["id"])
    page.goto(f"/people/{head['id']}")
    page.get_by_role("button", name="Change manager").click()
    choose(page.get_by_role("dialog"), "Manager", member["name"])
    _dialog_button(page, "Change the manager")
    expect(page.get_by_role("combobox", name="Manager")).to_have_attribute("aria-invalid", "true")
    expect(page.get_by_role("dialog")).to_contain_text(f"{head['name']} → {member['name']}")
    choose(page.get_by_role("dialog"), "Manager", "Aroha Henare")
    _dialog_button(page, "Change the manager")
    line = page.get_by_role("list", name="Line of managers")
    expect(line.get_by_role("link").last).to_have_text("Aroha Henare")
    page.get_by_role("button", name="Undo").click()
    expect(line.get_by_role("link")).to_have_count(0)


def test_who_has_left_is_known_to_partners_alone_and_can_come_back(enter: Enter) -> None:
    page = enter("talent_partner")
    person = add_person(page)
    page.goto(f"/people/{person['id']}")
    page.get_by_role("button", name="Record departure").click()
    _dialog_button(page, "Record departure")
    expect(page.get_by_text("Does not work here any more.")).to_be_visible()
    other = enter("employee", f"/people/{person['id']}")
    expect(other.get_by_role("alert")).to_be_visible()
    page.get_by_role("button", name="Record return").click()
    _dialog_button(page, "Record return")
    expect(page.get_by_role("button", name="Record departure")).to_be_visible()
    other.get_by_role("alert").get_by_role("button", name="Try again").click()
    expect(other.get_by_role("heading", level=1)).to_have_text(person["name"])


def test_a_profile_tells_the_time_there_and_how_two_working_days_lie(enter: Enter) -> None:
    page = enter("talent_partner")
    person = add_person(page)
    page.clock.set_fixed_time("2026-01-15T10:00:00Z")
    page.goto(f"/people/{person['id']}")
    own = datetime(2026, 1, 15, 10, tzinfo=ZoneInfo(persona(page)["time_zone"])).utcoffset() or timedelta()
    hours = 1 - own // timedelta(hours=1)
    expect(page.get_by_text(f"{hours} hour{'' if hours == 1 else 's'} ahead of you")).to_be_visible()
    expect(page.get_by_role("time").filter(has_text="11:00")).to_be_visible()
    shared = 8 - hours
    expect(page.get_by_text(f"{shared} hour{' is' if shared == 1 else 's are'} shared")).to_be_visible()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_pages_are_accessible_and_fit_every_width(enter: Enter, theme: str) -> None:
    page = enter("talent_partner", "/people", color_scheme=theme, reduced_motion="reduce")
    for path in ("/people", f"/people/{persona(page)['id']}"):
        for width in (320, 768, 1280):
            page.set_viewport_size({"width": width, "height": 900})
            page.goto(path)
            expect(page.locator("tbody tr[data-index], dl").first).to_be_visible()
            page.wait_for_load_state("networkidle")
            assert violations(page) == [], (path, width)
            assert page.evaluate("document.documentElement.scrollWidth") == width, path
