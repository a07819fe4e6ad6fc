"""An administrator in the browser: accounts and roles, the audit log, background work, the API's reference."""

import re
from uuid import uuid4

import pytest
from playwright.sync_api import Page, expect

from tests.browsing import violations
from tests.e2e.browser.conftest import Enter

PAGES = {
    "/admin/accounts": "Accounts",
    "/admin/audit": "Audit log",
    "/admin/work": "Background work",
    "/admin/reference": "API reference",
}


def _invite(page: Page) -> str:
    """Invite somebody who is no employee; give their name, which nobody else has."""
    name = f"Visitor {uuid4().hex[:8]}"
    page.goto("/admin/accounts")
    page.get_by_role("button", name="Invite somebody").click()
    page.get_by_role("textbox", name="Name").fill(name)
    page.get_by_role("textbox", name="E-mail").fill(f"{name.replace(' ', '.')}@tidewell.example")
    page.get_by_role("button", name="Send the invitation").click()
    expect(page.get_by_text(f"{name} is invited.")).to_be_visible()
    return name


def _open(page: Page, name: str) -> None:
    page.get_by_role("searchbox", name="Name or e-mail").fill(name)
    page.get_by_role("link", name=name).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(name)


def _give(page: Page, role: str, programme: str | None = None) -> None:
    page.get_by_role("button", name="Give a role").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("combobox", name="Role").select_option(role)
    if programme is not None:
        dialog.get_by_role("combobox", name="Programme").select_option(programme)
    dialog.get_by_label("Reason", exact=True).fill("For a test")
    dialog.get_by_role("button", name="Give a role").click()
    expect(dialog).to_be_hidden()


def test_the_area_leads_to_its_pages_and_begins_with_accounts(enter: Enter) -> None:
    page = enter("administrator", "/admin")
    expect(page).to_have_url(re.compile(r"/admin/accounts$"))
    for path, title in PAGES.items():
        page.get_by_role("navigation", name="Administration").get_by_role("link", name=title).click()
        expect(page.get_by_role("heading", level=1)).to_have_text(title)
        expect(page).to_have_url(re.compile(f"{path}$"))


def test_who_is_no_administrator_is_told_so_and_sees_nothing(enter: Enter) -> None:
    page = enter("employee", "/admin/accounts")
    expect(page.get_by_role("alert")).to_contain_text("not")
    expect(page.get_by_role("navigation", name="Administration")).to_be_hidden()
    expect(page.get_by_role("table")).to_be_hidden()


def test_a_person_is_invited_by_name_and_has_their_email_filled_in(enter: Enter) -> None:
    page = enter("administrator", "/admin/accounts")
    page.get_by_role("button", name="Invite somebody").click()
    page.get_by_role("combobox", name="Person").press_sequentially("wafula")
    expect(page.get_by_role("listbox").get_by_role("option").first).to_be_visible()
    page.keyboard.press("Enter")
    expect(page.get_by_role("textbox", name="E-mail")).to_have_value(re.compile(r"wafula@tidewell\.example"))
    expect(page.get_by_role("textbox", name="Name")).to_be_hidden()


def test_an_invitation_without_an_email_names_the_field_and_goes_there(enter: Enter) -> None:
    page = enter("administrator", "/admin/accounts")
    page.get_by_role("button", name="Invite somebody").click()
    page.get_by_role("textbox", name="Name").fill("Nobody")
    page.get_by_role("button", name="Send the invitation").click()
    field = page.get_by_role("textbox", name="E-mail")
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(field).to_be_focused()


def test_an_account_is_closed_and_the_toast_opens_it_again(enter: Enter) -> None:
    page = enter("administrator")
    _open(page, _invite(page))
    page.get_by_role("button", name="Close the account").click()
    expect(page.get_by_role("button", name="Open the account again")).to_be_visible()
    expect(page.get_by_text("Closed", exact=True)).to_be_visible()
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_role("button", name="Close the account")).to_be_visible()
    expect(page.get_by_text("Invited", exact=True)).to_be_visible()


def test_a_change_that_somebody_else_overtook_is_refused_and_shows_what_is_there_now(enter: Enter) -> None:
    first = enter("administrator")
    name = _invite(first)
    _open(first, name)
    second = enter("administrator", first.url)
    expect(second.get_by_role("heading", level=1)).to_have_text(name)
    first.get_by_role("button", name="Close the account").click()
    expect(first.get_by_role("button", name="Open the account again")).to_be_visible()
    second.get_by_role("button", name="Close the account").click()
    expect(second.get_by_role("alert")).to_be_visible()
    expect(second.get_by_role("button", name="Open the account again")).to_be_visible()


def test_a_role_is_given_for_a_programme_ended_with_a_reason_and_kept_in_the_history(enter: Enter) -> None:
    page = enter("administrator")
    name = _invite(page)
    _open(page, name)
    _give(page, "coordinator", "MENTORING-2026")
    expect(page.get_by_text(f"{name} is now Coordinator.")).to_be_visible()
    expect(page.get_by_text("MENTORING-2026").first).to_be_visible()
    page.get_by_role("button", name="End the role Coordinator").click()
    page.get_by_role("dialog").get_by_role("textbox", name="Reason").fill("Programme is over")
    page.get_by_role("dialog").get_by_role("button", name="End the role").click()
    expect(page.get_by_text(re.compile(r"Ended by .*: Programme is over"))).to_be_visible()
    page.get_by_role("button", name="Undo").last.click()
    expect(page.get_by_role("button", name="End the role Coordinator")).to_be_visible()
    expect(page.get_by_role("heading", name="Earlier roles")).to_be_hidden()


def test_a_role_with_days_out_of_order_says_which_day_is_wrong(enter: Enter) -> None:
    page = enter("administrator")
    _open(page, _invite(page))
    page.get_by_role("button", name="Give a role").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("First day", exact=True).fill("2027-02-01")
    dialog.get_by_label("First day without it").fill("2027-01-01")
    dialog.get_by_label("Reason").fill("For a test")
    dialog.get_by_role("button", name="Give a role").click()
    expect(dialog.get_by_label("First day without it")).to_have_attribute("aria-invalid", "true")
    expect(dialog.get_by_text("Name a day after the first.")).to_be_visible()


def test_the_last_administrator_keeps_the_role_in_the_words_of_the_server(enter: Enter) -> None:
    page = enter("administrator", "/admin/accounts?role=administrator")
    page.get_by_role("table").get_by_role("link").first.click()
    page.get_by_role("button", name="End the role Administrator").click()
    page.get_by_role("dialog").get_by_role("textbox", name="Reason").fill("Oops")
    page.get_by_role("dialog").get_by_role("button", name="End the role").click()
    expect(page.get_by_role("dialog").get_by_role("alert")).to_contain_text("This is the last administrator.")


def test_filters_of_accounts_stand_in_the_address_and_come_back_from_it(enter: Enter) -> None:
    page = enter("administrator", "/admin/accounts")
    page.get_by_role("combobox", name="Role").select_option("executive")
    expect(page).to_have_url(re.compile("role=executive"))
    expect(page.get_by_role("row")).to_have_count(2)
    again = enter("administrator", page.url)
    expect(again.get_by_role("combobox", name="Role")).to_have_value("executive")
    expect(again.get_by_role("row")).to_have_count(2)


def test_what_was_just_done_stands_first_in_the_audit_log_and_opens_to_what_proves_it(enter: Enter) -> None:
    page = enter("administrator")
    name = _invite(page)
    page.goto("/admin/audit")
    page.get_by_role("searchbox", name="Who did it").fill(name)
    entry = page.get_by_role("group").filter(has_text=f"made an account for {name}")
    entry.locator("summary").click()
    expect(entry.get_by_text("account.made")).to_be_visible()
    expect(entry.get_by_text(re.compile(r"^[0-9a-f]{64}$"))).to_be_visible()


def test_the_audit_log_is_narrowed_by_action_person_and_day(enter: Enter) -> None:
    page = enter("administrator", "/admin/audit")
    page.get_by_role("combobox", name="Action").select_option("role.given")
    expect(page.get_by_role("group").filter(has_text="gave").first).to_be_visible()
    expect(page.get_by_text("made an account")).to_have_count(0)
    page.get_by_role("combobox", name="Done by").press_sequentially("marques")
    expect(page.get_by_role("listbox").get_by_role("option")).to_have_count(1)
    page.keyboard.press("Enter")
    expect(page.get_by_text("Helena Marques gave Daniel Bouchard the role Administrator")).to_be_visible()
    page.get_by_label("To", exact=True).fill("2001-01-01")
    page.get_by_label("To", exact=True).press("Enter")
    expect(page.get_by_text("Nothing matches")).to_be_visible()
    page.get_by_role("button", name="Clear all").first.click()
    expect(page.get_by_role("group").filter(has_text="signed in").first).to_be_visible()


def test_an_operation_is_found_and_tried_with_ones_own_sign_in(enter: Enter) -> None:
    page = enter("administrator", "/api/reference")
    expect(page).to_have_url(re.compile(r"/admin/reference$"))
    page.get_by_role("searchbox", name="Find an operation").fill("get /api/me who")
    operation = page.locator("#getMe")
    operation.locator("summary").first.click()
    operation.get_by_role("button", name="Send").click()
    expect(operation.get_by_text("200").last).to_be_visible()
    expect(operation.get_by_role("textbox", name="Answer")).to_have_value(
        re.compile("daniel.bouchard@tidewell.example")
    )


def test_a_refused_try_shows_the_problem_document(enter: Enter) -> None:
    page = enter("employee", "/admin/reference#listAccounts")
    operation = page.locator("#listAccounts")
    operation.get_by_role("button", name="Send").click()
    expect(operation.get_by_role("textbox", name="Answer")).to_have_value(re.compile('"status": 403'))


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_wrong(enter: Enter, path: str, theme: str) -> None:
    page = enter("administrator", path, color_scheme=theme)
    expect(page.get_by_role("heading", level=1)).to_have_text(PAGES[path])
    expect(page.get_by_text("Loading")).to_have_count(0)
    assert violations(page) == []
