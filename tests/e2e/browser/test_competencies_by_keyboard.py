"""Saying where one is, seeing what is missing for a role and what a team is short of, by keyboard alone."""

from playwright.sync_api import expect

from tests.browsing import violations
from tests.e2e.browser.conftest import Enter
from tests.e2e.browser.steps import Steps


def test_somebody_says_where_they_are_in_four_steps_and_finds_it_in_the_history(enter: Enter) -> None:
    page = enter("employee", "/career/competencies")
    steps = Steps(page)
    with steps.at_most(4):
        steps.enter(page.get_by_role("button", name="Ticket triage"))
        drawer = page.get_by_role("dialog", name="Ticket triage")
        steps.reach(drawer.get_by_role("radio").first)
        steps.press("Space")
        steps.enter(drawer.get_by_role("button", name="Put it on record"))
        expect(page.get_by_text("On record: Ticket triage, level 0.")).to_be_visible()
    newest = drawer.get_by_role("region", name="History").get_by_role("listitem").first
    expect(newest).to_contain_text("Rohan Deshmukh (self)")
    assert violations(page) == []
    newest.get_by_role("button", name="Withdraw…").press("Enter")
    asking = page.get_by_role("dialog", name="Withdraw this statement")
    asking.get_by_label("Reason").fill("Only tried it out.")
    asking.get_by_role("button", name="Withdraw it").press("Enter")
    expect(asking).to_be_hidden()
    expect(newest).to_contain_text("Only tried it out.")


def test_a_day_gone_by_shows_what_was_on_record_and_lets_nothing_be_said(enter: Enter) -> None:
    page = enter("employee", "/career/competencies?on=2020-01-01")
    expect(page.get_by_text("This is what was on record on 1 Jan 2020.")).to_be_visible()
    expect(page.get_by_role("combobox", name="Assess another competency")).to_have_count(0)
    page.get_by_role("button", name="Back to today").press("Enter")
    expect(page.get_by_role("button", name="Ticket triage")).to_be_visible()


def test_a_role_is_two_steps_away_and_a_number_changed_changes_the_ranking(enter: Enter) -> None:
    page = enter("employee", "/career/competencies")
    steps = Steps(page)
    with steps.at_most(2):
        steps.enter(page.get_by_role("link", name="Where I could go"))
        steps.enter(page.get_by_role("link", name="See what"))
        expect(page.get_by_role("heading", name="What to begin with")).to_be_visible()
    page.get_by_role("button", name="Adjust the numbers").press("Enter")
    effort = page.get_by_role("spinbutton", name="Effort of")
    last = effort.last.get_attribute("aria-label")
    effort.last.fill("1")
    page.get_by_label(str(last).replace("Effort", "Impact")).fill("99")
    page.get_by_label(str(last).replace("Effort", "Impact")).press("Enter")
    expect(effort.first).to_have_attribute("aria-label", str(last))
    page.get_by_role("button", name="Back to the numbers as they are").press("Enter")
    expect(effort.last).to_have_attribute("aria-label", str(last))


def test_a_manager_sees_the_team_and_reaches_a_persons_competencies(enter: Enter) -> None:
    page = enter("manager", "/career/team")
    first = page.get_by_role("rowheader").first.get_by_role("link")
    name = first.inner_text()
    first.press("Enter")
    expect(page.get_by_role("heading", name=f"Competencies of {name}")).to_be_visible()
    expect(page.get_by_role("link", name="Where they could go")).to_be_visible()
    expect(page.get_by_role("combobox", name="Assess another competency")).to_be_visible()


def test_a_field_of_the_team_leads_to_who_said_so(enter: Enter) -> None:
    page = enter("manager", "/career/team")
    competency = page.get_by_role("columnheader").nth(1).locator("span").first.inner_text()
    row = page.get_by_role("row").nth(1)
    name = row.get_by_role("rowheader").get_by_role("link").inner_text()
    row.get_by_role("cell").first.get_by_role("link").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(f"Competencies of {name}")
    expect(page.get_by_role("dialog", name=competency).get_by_role("region", name="History")).to_be_visible()
