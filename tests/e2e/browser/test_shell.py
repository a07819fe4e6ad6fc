"""What is around every page, in the browser: rail, palette, inbox, undo, theme, filters, progress, failures, keys."""

import re
from pathlib import Path
from uuid import uuid4

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browsing import violations
from tests.e2e.browser.conftest import Enter
from tests.e2e.browser.newcomers import MailedToken, newcomer
from tests.e2e.browser.organisation import add_person, call

NARROW = {"width": 320, "height": 700}
PATIENCE = 60_000
"""Milliseconds until work in the background has come as far as it should, on a busy machine."""

MANY = 60_000
"""Rows of a file that takes a while to check."""


def _heading(page: Page) -> Locator:
    return page.get_by_role("heading", level=1)


def _theme(page: Page) -> str | None:
    return page.locator("html").get_attribute("data-mantine-color-scheme")


def _rows(page: Page) -> Locator:
    return page.locator("tbody tr[data-index]")


def _search(page: Page, text: str) -> None:
    page.keyboard.press("Control+k")
    page.get_by_role("combobox", name="Type a page, a name or a command").fill(text)


@pytest.mark.parametrize(
    ("persona", "areas"),
    [("employee", "Home Mentoring Career People"), ("administrator", "Home Mentoring Career People Admin")],
)
def test_the_rail_shows_the_areas_that_a_role_may_open(enter: Enter, persona: str, areas: str) -> None:
    page = enter(persona)
    expect(page.get_by_role("navigation", name="Main").get_by_role("listitem")).to_have_text(areas.split())


def test_on_a_narrow_screen_the_rail_opens_as_a_drawer_and_gives_the_focus_back(enter: Enter) -> None:
    page = enter("administrator", "/", viewport=NARROW)
    opener = page.get_by_role("button", name="Open the navigation")
    opener.press("Enter")
    drawer = page.get_by_role("dialog", name="Navigation")
    expect(drawer.get_by_role("link", name="Admin")).to_be_visible()
    page.keyboard.press("Escape")
    expect(drawer).to_be_hidden()
    expect(opener).to_be_focused()
    opener.press("Enter")
    drawer.get_by_role("link", name="People").press("Enter")
    expect(_heading(page)).to_have_text("People")
    expect(drawer).to_be_hidden()


def test_the_palette_finds_a_person_and_a_page_by_keys_alone(enter: Enter) -> None:
    page = enter("administrator")
    expect(_heading(page)).to_be_visible()
    _search(page, "gra oka")
    results = page.get_by_role("listbox").get_by_role("option")
    expect(results.filter(has_text="Grace Okafor")).to_have_attribute("aria-selected", "true")
    page.keyboard.press("Enter")
    expect(_heading(page)).to_have_text("Grace Okafor")
    _search(page, "audit")
    expect(results.first).to_contain_text("Audit log")
    page.keyboard.press("Enter")
    expect(_heading(page)).to_have_text("Audit log")


def test_the_palette_says_when_nothing_is_found_and_closes_by_escape(enter: Enter) -> None:
    page = enter("employee")
    opener = page.get_by_role("button", name="Search or go to")
    opener.press("Enter")
    page.get_by_role("combobox", name="Type a page").fill("nobodyofthisname")
    expect(page.get_by_text("Nothing found for “nobodyofthisname”.")).to_be_visible()
    assert violations(page) == []
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(opener).to_be_focused()


def test_a_theme_chosen_by_command_or_menu_is_kept(enter: Enter) -> None:
    page = enter("employee", "/", color_scheme="light")
    expect(_heading(page)).to_be_visible()
    assert _theme(page) == "light"
    _search(page, "dark theme")
    page.keyboard.press("Enter")
    expect(page.locator("html")).to_have_attribute("data-mantine-color-scheme", "dark")
    page.reload()
    assert _theme(page) == "dark"
    page.get_by_role("button", name="account of").click()
    expect(page.get_by_role("radio", name="Dark")).to_be_checked()
    page.get_by_text("Light", exact=True).click()
    expect(page.locator("html")).to_have_attribute("data-mantine-color-scheme", "light")
    page.goto("/people")
    assert _theme(page) == "light"


def test_the_inbox_counts_what_is_unread_until_it_is_read(enter: Enter, mailed_token: MailedToken) -> None:
    administrator, page = enter("administrator"), enter("administrator")
    who = newcomer(page, mailed_token)
    for role in ("executive", "talent_partner"):
        grant = {"role": role, "scope": None, "reason": "For a test", "valid_from": None, "valid_to": None}
        call(administrator, "POST", f"/api/accounts/{who.account_id}/grants", grant)
    page.goto("/")
    page.get_by_role("button", name="Open the inbox, 2 unread").click()
    inbox = page.get_by_role("dialog", name="Inbox")
    message = inbox.get_by_role("link", name=re.compile("You were given a role"))
    expect(message).to_have_count(2)
    assert violations(page) == []
    message.first.click()
    expect(inbox).to_be_hidden()
    page.get_by_role("button", name="Open the inbox, 1 unread").click()
    inbox.get_by_role("button", name="Mark all as read").click()
    expect(inbox.get_by_role("img", name="Unread")).to_have_count(0)
    inbox.get_by_role("button", name="Close").click()
    expect(page.get_by_role("button", name="Open the inbox", exact=True)).to_be_visible()


def test_what_was_done_is_listed_and_taken_back_from_there(enter: Enter) -> None:
    page = enter("talent_partner")
    person = add_person(page)
    change = {"location": "Ibadan"}
    call(page, "PATCH", f"/api/people/{person['id']}", change, version=person["version"])
    page.goto("/activity")
    row = _rows(page).filter(has_text=person["name"]).filter(has_text="changed").first
    row.get_by_role("button", name=re.compile("^Undo")).click()
    expect(row.get_by_text("Taken back")).to_be_visible()
    assert call(page, "GET", f"/api/people/{person['id']}")["location"] == "Lagos"


def test_filters_come_back_with_the_page_and_are_saved_by_name(enter: Enter) -> None:
    page = enter("employee", "/people")
    page.get_by_role("combobox", name="Has a manager").select_option("No")
    expect(_rows(page).filter(has_text="Helena Marques")).to_have_count(1)
    page.get_by_role("button", name="Saved filters").click()
    page.get_by_label("Name of the filter").fill("The top")
    page.get_by_role("button", name="Save", exact=True).click()
    page.keyboard.press("Escape")
    page.get_by_role("link", name="Helena Marques").click()
    expect(_heading(page)).to_have_text("Helena Marques")
    page.go_back()
    expect(page.get_by_role("combobox", name="Has a manager")).to_have_value("false")
    expect(_rows(page).filter(has_text="Helena Marques")).to_have_count(1)
    page.goto("/people")
    page.get_by_role("button", name="Saved filters").click()
    page.get_by_role("button", name="The top", exact=True).click()
    expect(page).to_have_url(re.compile("has_manager=false"))
    expect(_rows(page).filter(has_text="Helena Marques")).to_have_count(1)


def test_on_a_narrow_screen_filters_open_by_key_and_leave_chips_that_take_them_away(enter: Enter) -> None:
    page = enter("employee", "/people?location=Auckland", viewport=NARROW)
    opener = page.get_by_role("button", name="Filters (1)")
    expect(opener).to_have_attribute("aria-expanded", "false")
    expect(page.get_by_role("combobox", name="Has a manager")).to_be_hidden()
    opener.press("Enter")
    expect(opener).to_have_attribute("aria-expanded", "true")
    page.get_by_role("combobox", name="Has a manager").select_option("Yes")
    page.get_by_role("button", name="Filters (2)").press("Enter")
    chip = page.get_by_role("button", name="Location Auckland: remove this filter")
    expect(page.get_by_role("button", name="Has a manager Yes: remove this filter")).to_be_visible()
    chip.press("Enter")
    expect(chip).to_be_hidden()
    expect(page.get_by_role("button", name="Filters (1)")).to_be_focused()
    expect(page).not_to_have_url(re.compile("location"))


@pytest.mark.parametrize(
    "path", ["/people?state=nonsense&q=a", "/people/positions?vacant=perhaps", "/admin/work?state=x"]
)
def test_a_filter_that_the_list_does_not_know_is_named_and_goes_on_request(enter: Enter, path: str) -> None:
    page = enter("administrator", path)
    alert = page.get_by_role("alert")
    expect(alert).to_contain_text("does not know a filter")
    expect(alert.locator("code")).to_have_text(re.split(r"[?&]", path)[1])
    alert.get_by_role("button", name="Clear the filters").click()
    expect(_rows(page).first).to_be_visible()
    expect(page).not_to_have_url(re.compile("nonsense|perhaps|state="))


def test_an_order_that_the_list_does_not_know_is_passed_over(enter: Enter) -> None:
    page = enter("employee", "/people?sort=nonsense")
    expect(_rows(page).first).to_be_visible()


def test_work_that_takes_long_shows_how_far_it_is_and_is_stopped(enter: Enter, tmp_path: Path) -> None:
    file = tmp_path / f"staff-{uuid4().hex[:8]}.csv"
    rows = (f"L-{each},Longtail {each},longtail.{each}@tidewell.example,Logistics" for each in range(MANY))
    file.write_text("\n".join(["Employee ID,Full name,Work email,Department", *rows]), encoding="utf-8")
    page = enter("administrator", "/people/imports")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.get_by_role("combobox", name="Where does it come from?").fill(f"Payroll {uuid4().hex[:8]}")
    page.locator("input[type=file]").set_input_files(file)
    bar = page.get_by_role("progressbar")
    expect(bar).to_be_visible(timeout=PATIENCE)
    page.wait_for_function("() => document.querySelector('progress')?.value > 0", timeout=PATIENCE)
    page.get_by_role("button", name="Cancel", exact=True).click()
    expect(bar).to_be_hidden()
    assert any(address.endswith("/events") for address in asked)
    page.goto("/admin/work")
    expect(_rows(page).filter(has_text=file.name).first).to_contain_text("Cancelled")


def test_without_a_connection_a_page_says_so_and_goes_on_when_asked_again(enter: Enter) -> None:
    page = enter("employee")
    expect(_heading(page)).to_be_visible()
    page.get_by_role("navigation", name="Main").get_by_role("link", name="People").hover()
    page.wait_for_load_state("networkidle")
    page.route("**/api/people?*", lambda route: route.abort("internetdisconnected"))
    page.route("**/api/people", lambda route: route.abort("internetdisconnected"))
    page.get_by_role("navigation", name="Main").get_by_role("link", name="People").click()
    alert = page.get_by_role("alert")
    expect(alert).to_contain_text("The server could not be reached.", timeout=PATIENCE)
    assert violations(page) == []
    page.unroute_all()
    alert.get_by_role("button", name="Try again").click()
    expect(_rows(page).first).to_be_visible()


def test_the_first_key_leads_past_the_navigation_and_each_page_begins_at_its_heading(enter: Enter) -> None:
    page = enter("employee")
    expect(_heading(page)).to_be_visible()
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the content")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("main")).to_be_focused()
    page.get_by_role("navigation", name="Main").get_by_role("link", name="People").press("Enter")
    expect(_heading(page)).to_be_focused()
    expect(page).to_have_title("People · Trellis")
    expect(page.get_by_role("status").filter(has_text=re.compile("^People$"))).to_have_count(1)
    page.go_back()
    expect(_heading(page)).to_be_focused()
    expect(page).to_have_title("Home · Trellis")


def test_the_keys_are_shown_by_a_key(enter: Enter) -> None:
    page = enter("employee")
    expect(_heading(page)).to_be_visible()
    page.keyboard.press("Control+/")
    dialog = page.get_by_role("dialog", name="Keyboard shortcuts")
    expect(dialog.get_by_text("Open search and commands")).to_be_visible()
    assert violations(page) == []


def test_every_word_of_the_shell_comes_from_the_catalogue_and_the_language_is_kept(enter: Enter) -> None:
    page = enter("employee")
    page.get_by_role("button", name="account of").click()
    page.get_by_role("combobox", name="Language").select_option("Pseudo-English (for testers)")
    expect(page.get_by_role("navigation").first.get_by_role("listitem").first).to_have_text(re.compile("^⟦.*⟧$"))
    page.goto("/nowhere")
    expect(_heading(page)).to_have_text(re.compile("^⟦.*⟧$"))
    assert (
        page.locator("nav a, nav button, h1, main p, main a").evaluate_all(
            "each => each.map(one => one.textContent).filter(text => text && !text.includes('⟦'))"
        )
        == []
    )


def test_an_address_that_leads_nowhere_says_so_and_leads_home(enter: Enter) -> None:
    page = enter("employee", "/people/units/nowhere/at/all")
    expect(_heading(page)).to_have_text("No such page")
    page.get_by_role("main").get_by_role("link").click()
    expect(_heading(page)).to_have_text(re.compile("^Good day, "))


@pytest.mark.parametrize("persona", ["coordinator", "manager", "executive", "administrator"])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_home_has_something_to_look_at_and_is_accessible(enter: Enter, persona: str, theme: str) -> None:
    page = enter(persona, "/", color_scheme=theme, reduced_motion="reduce")
    cards = page.get_by_role("main").get_by_role("article")
    expect(cards.first.get_by_role("heading", level=2)).to_be_visible()
    assert page.get_by_role("main").get_by_role("link").count() > 0
    assert violations(page) == []


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_ones_own_pages_are_accessible_and_fit_every_width(enter: Enter, theme: str) -> None:
    page = enter("talent_partner", "/", color_scheme=theme, reduced_motion="reduce")
    for path in ("/", "/activity", "/account/sign-ins", "/account/password", "/nowhere"):
        page.goto(path)
        expect(_heading(page)).to_be_visible()
        page.wait_for_load_state("networkidle")
        for width in (320, 1280):
            page.set_viewport_size({"width": width, "height": 900})
            assert violations(page) == [], (path, width)
            assert page.evaluate("document.documentElement.scrollWidth") == width, path
