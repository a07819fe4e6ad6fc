"""A file of people in the browser: dropped, mapped, checked, mended in place, imported and taken back."""

import re
from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browsing import violations
from tests.e2e.browser.conftest import Enter
from tests.e2e.browser.organisation import add_person, call
from tests.e2e.processes.served import run

Drop = Callable[..., Page]

PATIENCE = 60_000
"""Milliseconds until work in the background is over, on a machine that is busy with other tests."""


@pytest.fixture(scope="session")
def month(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the HR system exports a month after the demo: three of its cells cannot be read."""
    folder = tmp_path_factory.mktemp("sample")
    code, _, complaint = run("sample-people", str(folder))
    assert code == 0, complaint
    return folder / "people-2026-10.csv"


@pytest.fixture
def drop(enter: Enter, tmp_path: Path) -> Drop:
    """Brings a file in, and opens its page: `drop("Employee ID,Full name\\n…")`."""

    def bring(file: Path | str, persona: str = "talent_partner", **options: object) -> Page:
        path = file if isinstance(file, Path) else tmp_path / f"staff-{uuid4().hex[:8]}.csv"
        if isinstance(file, str):
            path.write_text(file, encoding="utf-8")
        page = enter(persona, "/people/imports", **options)
        page.get_by_role("combobox", name="Where does it come from?").fill(f"Payroll {uuid4().hex[:8]}")
        page.locator("input[type=file]").set_input_files(path)
        expect(page.get_by_role("heading", level=1)).to_have_text(path.name)
        return page

    return bring


def _verdict(page: Page, text: str) -> Locator:
    heading = page.get_by_role("heading", level=2, name=re.compile(text))
    expect(heading).to_be_visible(timeout=PATIENCE)
    return heading


def _cell(page: Page, column: str) -> Locator:
    return page.get_by_role("textbox", name=re.compile(f"^{column} of row"))


def _import(page: Page) -> None:
    page.get_by_role("button", name="Import…").click()
    page.get_by_role("dialog").get_by_role("button", name="Import", exact=True).click()
    _verdict(page, "^Imported: ")


def _take_back(page: Page) -> None:
    page.get_by_role("button", name="Take it back").click()
    page.get_by_role("dialog").get_by_role("button", name="Take it back").click()


def _people(*rows: tuple[str, str, str]) -> str:
    lines = [f"{number},{name},{email},Logistics" for number, name, email in rows]
    return "\n".join(["Employee ID,Full name,Work email,Department", *lines])


def _line(page: Page, name: str) -> str:
    """Somebody's row in the file, who is to stay: oneself, or the only administrator."""
    (found,) = call(page, "GET", f"/api/people?q={name}")["items"]
    return f"{found['number']},{found['name']},{found['email']},{found['org_unit']['name']}"


def _newcomer() -> tuple[str, str, str]:
    mark = uuid4().hex[:8]
    return f"N-{mark}", f"Newcomer {mark}", f"newcomer.{mark}@tidewell.example"


def test_a_month_is_brought_in_mended_by_the_keyboard_imported_seen_and_taken_back(drop: Drop, month: Path) -> None:
    page = drop(month)
    _verdict(page, "^3 cells have to be mended first$")
    _cell(page, "Manager ID").focus()
    for text in ("P0476", "2024-02-29", "Europe/Lisbon"):  # Enter leads from each to the next
        page.keyboard.press("Control+A")
        page.keyboard.type(text)
        page.keyboard.press("Enter")
    ready = _verdict(page, "^Ready to import: 3 added and 10 changed$")
    expect(ready).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_role("listitem")).to_have_text(
        ["3 people are added", "10 people change", re.compile("^[0-9]+ people who are not in the file stay$")]
    )
    dialog.get_by_role("button", name="Import", exact=True).press("Enter")
    expect(_verdict(page, "^Imported: 3 added and 10 changed$")).to_be_focused()
    expect(page.get_by_text(re.compile(r"It can be taken back until \d"))).to_be_visible()
    address = page.url
    page.get_by_role("link", name="See the people").click()
    page.get_by_role("searchbox").fill("Amara Eze")
    page.get_by_role("link", name="Amara Eze").click()
    expect(page.get_by_role("listitem").filter(has_text="Principal Field Engineer")).to_be_visible()
    page.goto(address)
    _take_back(page)
    _verdict(page, "^Taken back$")
    page.goto("/people?q=Amara+Eze")
    expect(page.get_by_text("Nothing matches")).to_be_visible()


def test_a_guess_is_taken_by_one_press_and_what_was_written_can_be_taken_back(drop: Drop, month: Path) -> None:
    page = drop(month)
    _verdict(page, "cells have to be mended first")
    page.get_by_role("button", name="Use Europe/Lisbon").click()
    expect(_cell(page, "Time zone")).to_have_value("Europe/Lisbon")
    expect(page.get_by_text("Before: Europe/Lisboa")).to_be_visible()
    _verdict(page, "^To be checked again$")
    page.get_by_role("button", name=re.compile("^As in the file: Time zone")).click()
    expect(_cell(page, "Time zone")).to_have_value("Europe/Lisboa")
    expect(page.get_by_text("'Europe/Lisboa' is not a time zone.")).to_be_visible()


def test_a_text_that_its_column_cannot_mean_is_refused_where_it_stands_and_kept(drop: Drop, month: Path) -> None:
    page = drop(month)
    _verdict(page, "cells have to be mended first")
    cell = _cell(page, "Hire date")
    cell.fill("when she came")
    cell.press("Enter")
    row = page.get_by_role("row").filter(has=cell)
    expect(row).to_contain_text("when she came")
    expect(cell).to_have_attribute("aria-invalid", "true")
    expect(cell).to_have_value("when she came")


def test_rows_left_out_let_the_others_in_and_can_be_taken_in_again(drop: Drop, month: Path) -> None:
    page = drop(month)
    _verdict(page, "cells have to be mended first")
    buttons = page.get_by_role("button", name=re.compile("^Leave out row"))
    for left in (2, 1, 0):
        buttons.first.click()
        expect(buttons).to_have_count(left)
    _verdict(page, "^Ready to import: 3 added and 7 changed$")
    page.get_by_role("button", name=re.compile("^Take in row")).first.click()
    _verdict(page, "^To be checked again$")
    page.get_by_role("button", name="Check again").click()
    _verdict(page, "^1 cell has to be mended first$")


def test_what_is_wrong_is_downloaded_by_row_and_column(drop: Drop, month: Path) -> None:
    page = drop(month)
    with page.expect_download() as download:
        page.get_by_role("link", name="Download what is wrong (CSV)").click(timeout=PATIENCE)
    lines = download.value.path().read_text("utf-8").splitlines()
    assert len(lines) == 4
    assert "31/02/2024" in "".join(lines)


def test_figures_list_their_rows_and_stand_in_the_address(drop: Drop, month: Path) -> None:
    page = drop(month)
    _verdict(page, "cells have to be mended first")
    page.get_by_role("button", name="7 Changed").click()
    expect(page).to_have_url(re.compile(r"\?kind=changed$"))
    row = page.get_by_role("row").filter(has_text="Félix Silva-Brandt")
    expect(row.locator("del")).to_have_text("Félix Couture")
    page.reload()
    expect(page.get_by_role("button", name="7 Changed")).to_have_attribute("aria-pressed", "true")


def test_who_is_missing_leaves_only_when_somebody_says_so_and_many_only_when_asked_again(
    drop: Drop, enter: Enter
) -> None:
    asking = enter("talent_partner", "/people")
    staying = "".join(f"\n{_line(asking, name)}" for name in ("Léa Tremblay", "Daniel Bouchard"))
    page = drop(_people(_newcomer()) + staying)
    _verdict(page, "^Ready to import: 1 added")
    page.get_by_role("radio", name="They have left").check()
    _verdict(page, "^A decision below is not applied yet$")
    expect(page.get_by_role("button", name="Import…")).to_have_count(0)
    page.get_by_role("radio", name="They stay as they are").check()
    _verdict(page, "^Ready to import: 1 added")
    expect(page.get_by_role("button", name="Import…")).to_be_visible()
    page.get_by_role("radio", name="They have left").check()
    page.get_by_role("button", name="Apply").click()
    _verdict(page, "^A question has to be answered first$")
    page.get_by_role("button", name=re.compile(r"^Yes, \d+ leave$")).click()
    _verdict(page, r"^Ready to import: 1 added.* \d+ leave$")
    page.get_by_role("button", name=re.compile("^Take back: .* may leave$")).click()
    _verdict(page, "^A question has to be answered first$")


def test_columns_that_nothing_tells_are_chosen_and_a_choice_that_cannot_be_is_said_by_column(drop: Drop) -> None:
    number, name, email = _newcomer()
    page = drop(f"Zzz,Full name,Work email,Department\n{number},{name},{email},Logistics")
    _verdict(page, "^These columns cannot be used yet$")
    expect(page.get_by_text("Employee number needed in every row")).to_be_visible()
    first = page.get_by_role("combobox", name="What “Zzz” says")
    first.select_option("email")
    expect(page.get_by_text("Chosen for Work email too.")).to_be_visible()
    page.get_by_role("button", name="Use these and check").click()
    expect(page.get_by_role("alert")).to_contain_text("are both mapped to e-mail")
    first.select_option("number")
    page.get_by_role("button", name="Use these and check").click()
    _verdict(page, "^Ready to import: 1 added$")
    page.get_by_role("link", name="Columns").click()
    expect(first).to_have_value("number")


def test_new_units_are_made_only_when_somebody_says_so(drop: Drop) -> None:
    unit = f"Quantum {uuid4().hex[:8]}"
    page = drop(_people(_newcomer()).replace("Logistics", unit))
    _verdict(page, "^A question has to be answered first$")
    expect(page.get_by_text(f"'{unit}'")).to_be_visible()
    page.get_by_role("button", name="Make it").click()
    _verdict(page, "^Ready to import: 1 added$")
    expect(page.get_by_text("Org units that are new here are made")).to_be_visible()


def test_a_change_since_the_check_stops_the_import_and_a_change_since_stops_the_way_back(
    drop: Drop, enter: Enter
) -> None:
    other = enter("administrator", "/people")
    known = add_person(other)
    page = drop(_people((known["number"], f"{known['name']} Renamed", known["email"]), _newcomer()))
    _verdict(page, "^Ready to import: 1 added and 1 changed$")
    path = f"/api/people/{known['id']}"
    changed = call(other, "PATCH", path, {"name": "Somebody Else"}, version=known["version"])
    page.get_by_role("button", name="Import…").click()
    page.get_by_role("dialog").get_by_role("button", name="Import", exact=True).click()
    expect(page.get_by_text("The organisation has changed since the check")).to_be_visible(timeout=PATIENCE)
    page.get_by_role("button", name="Check again").click()
    _import(page)
    now = call(other, "GET", path)
    assert now["name"] == f"{known['name']} Renamed" != changed["name"]
    call(other, "PATCH", path, {"name": "Once More"}, version=now["version"])
    _take_back(page)
    expect(page.get_by_text(re.compile("nothing was undone. Once More: Name has been changed since"))).to_be_visible(
        timeout=PATIENCE
    )
    expect(page.get_by_role("button", name="Take it back")).to_be_visible()


def test_what_is_no_table_is_told_so_and_removed(drop: Drop, tmp_path: Path) -> None:
    path = tmp_path / "picture.csv"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    page = drop(path)
    _verdict(page, "^This file cannot be read$")
    expect(page.get_by_text("This is a PNG picture, not a table.")).to_be_visible()
    page.get_by_role("button", name="Remove").click()
    page.get_by_role("dialog").get_by_role("button", name="Remove the file").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Imports")
    expect(page.get_by_role("link", name="picture.csv")).to_have_count(0)


def test_what_is_no_file_of_people_by_its_name_is_not_even_sent(enter: Enter, tmp_path: Path) -> None:
    page = enter("talent_partner", "/people/imports")
    path = tmp_path / "notes.txt"
    path.write_text("no table")
    page.locator("input[type=file]").set_input_files(path)
    expect(page.get_by_text("notes.txt is not of the right kind. Choose one of: .csv, .xlsx.")).to_be_visible()


def test_who_may_not_import_is_told_so_and_not_led_there(enter: Enter) -> None:
    page = enter("employee", "/people/imports")
    expect(page.get_by_role("alert")).to_contain_text("Your roles do not open this.")
    expect(page.locator("input[type=file]")).to_have_count(0)
    expect(page.get_by_role("navigation", name="People").get_by_role("link", name="Imports")).to_have_count(0)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_wrong_at_any_step_and_nothing_scrolls_sideways(drop: Drop, month: Path, theme: str) -> None:
    page = drop(month, color_scheme=theme)
    _verdict(page, "cells have to be mended first")
    assert violations(page) == []
    for width in (320, 768, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.get_by_role("button", name="7 Changed").click()
    expect(page.locator("del").first).to_be_visible()
    assert violations(page) == []
    page.get_by_role("link", name="Columns").click()
    expect(page.get_by_role("heading", name="What the columns say")).to_be_visible()
    assert violations(page) == []
    page.goto("/people/imports")
    expect(page.get_by_role("link", name=month.name).first).to_be_visible()
    assert violations(page) == []
