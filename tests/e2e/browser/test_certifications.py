"""A certification from its definition in the browser to the public page of its award, and to its revocation."""

from uuid import uuid4

from playwright.sync_api import Page, expect

from tests.browsing import violations
from tests.e2e.browser.conftest import Enter
from tests.e2e.browser.organisation import choose


def test_a_certification_is_defined_earned_shown_to_anybody_and_revoked(enter: Enter) -> None:
    name = f"Pump care {uuid4().hex[:6]}"
    partner = enter("talent_partner", "/career/certifications")
    _define(partner, name)
    employee = enter("employee", "/career/certifications")
    employee.get_by_role("link", name=name).click()
    _hand_in(employee)
    partner.goto("/career/certifications")
    partner.get_by_role("link", name=f"Rohan Deshmukh: {name}").click()
    partner.get_by_role("button", name="Award").click()
    partner.get_by_role("dialog").get_by_role("button", name="Award").click()
    expect(partner.get_by_text("Decided. Rohan Deshmukh is told.")).to_be_visible()
    employee.goto("/career/certifications")
    line = employee.get_by_role("region", name="Yours").get_by_role("listitem").filter(has_text=name)
    address = line.get_by_role("link", name="Public page").get_attribute("href")
    assert address is not None
    stranger = enter(None, address)
    expect(stranger.get_by_text("This certificate can be relied on today.")).to_be_visible()
    expect(stranger.get_by_role("heading", name=name)).to_be_visible()
    assert violations(stranger) == []
    _revoke(partner, name)
    stranger.reload()
    expect(stranger.get_by_text("This certificate was taken away.")).to_be_visible()
    expect(stranger.get_by_text("Somebody else sat")).to_have_count(0)


def test_what_is_wrong_with_a_definition_stands_at_its_field_and_a_change_can_be_taken_back(enter: Enter) -> None:
    name = f"Boat handling {uuid4().hex[:6]}"
    page = enter("talent_partner", "/career/certifications/new")
    page.get_by_role("button", name="Define it").click()
    expect(page.get_by_label("Name")).to_be_focused()
    expect(page.get_by_text("Ask for one thing at least.")).to_be_visible()
    assert violations(page) == []
    _define(page, name)
    page.get_by_role("link", name="Edit").click()
    expect(page.get_by_role("list", name="Completing any of these counts")).to_contain_text("SQL in daily work")
    assert violations(page) == []
    page.get_by_label("Points at least").fill("85")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("85 points at least")).to_be_visible()
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_text("60 points at least")).to_be_visible()
    page.get_by_role("button", name="Retire").click()
    expect(page.get_by_text("Not offered any more", exact=True)).to_be_visible()
    expect(page.get_by_role("button", name="Begin")).to_have_count(0)


def test_a_change_over_somebody_elses_is_told_and_loses_nothing(enter: Enter) -> None:
    name = f"Rope work {uuid4().hex[:6]}"
    page, other = (enter("talent_partner", "/career/certifications/new") for _ in range(2))
    _define(page, name)
    page.get_by_role("link", name="Edit").click()
    expect(page.get_by_label("Issued by")).to_have_value("Tidewell Academy")
    other.goto(page.url)
    other.get_by_label("Issued by").fill("The other academy")
    other.get_by_role("button", name="Save").click()
    expect(other.get_by_text("The other academy")).to_be_visible()
    page.get_by_label("Description").fill("Written meanwhile.")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("Somebody else has changed this certification meanwhile.")).to_be_visible()
    expect(page.get_by_label("Description")).to_have_value("Written meanwhile.")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("Written meanwhile.")).to_be_visible()


def _define(page: Page, name: str) -> None:
    """Define it with an examination, and one of two trainings; it proves two competencies."""
    page.goto("/career/certifications")
    page.get_by_role("link", name="New certification").click()
    page.get_by_label("Name").fill(name)
    page.get_by_label("Issued by").fill("Tidewell Academy")
    page.get_by_label("Holds for").fill("24")
    page.get_by_role("button", name="Add a criterion").click()
    exam = page.get_by_role("group", name="Criterion 1", exact=True)
    exam.get_by_label("Kind").select_option("Score in a test")
    exam.get_by_label("In words").fill("The examination")
    exam.get_by_label("Points at least").fill("60")
    page.get_by_role("button", name="Add a group").click()
    group = page.get_by_role("group", name="Group 1", exact=True)
    group.get_by_label("In words").fill("The course in spring")
    choose(group, "Add a resource that counts", "SQL in")
    expect(group.get_by_role("list", name="Completing any of these counts")).to_contain_text("SQL in daily work")
    group.get_by_role("button", name="Add a criterion").click()
    group.get_by_role("group", name="Criterion 2", exact=True).get_by_label("In words").fill("The course in autumn")
    choose(page, "Add a competency", "Health")
    page.get_by_role("button", name="Define it").click()
    expect(page.get_by_role("heading", name=name, level=1)).to_be_visible()
    expect(page.get_by_text("Health and safety (level 3)")).to_be_visible()
    expect(page.get_by_role("link", name="SQL in daily work")).to_be_visible()


def _hand_in(page: Page) -> None:
    """Begin as the candidate, show what is asked for, and hand it in."""
    page.get_by_role("button", name="Begin").click()
    page.get_by_role("button", name="Add evidence: The examination").click()
    page.get_by_role("dialog").get_by_label("Points").fill("72")
    page.get_by_role("dialog").get_by_role("button", name="Add").click()
    expect(page.get_by_text("1 thing is still missing.")).to_be_visible()
    page.get_by_role("button", name="Add evidence: The course in autumn").click()
    page.get_by_role("dialog").get_by_role("button", name="Add").click()
    page.get_by_role("button", name="Hand in").click()
    expect(page.get_by_text("Handed in. Somebody decides now.")).to_be_visible()


def _revoke(page: Page, name: str) -> None:
    page.goto("/career/certifications")
    page.get_by_role("link", name=name).last.click()
    page.get_by_role("button", name="Revoke").click()
    page.get_by_role("dialog").get_by_label("Reason").fill("Somebody else sat the examination.")
    page.get_by_role("dialog").get_by_role("button", name="Revoke").click()
    expect(page.get_by_text("Revoked. Rohan Deshmukh is told.")).to_be_visible()
