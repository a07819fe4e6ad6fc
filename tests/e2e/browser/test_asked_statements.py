"""Somebody asks a colleague what they think, who answers from the inbox."""

from playwright.sync_api import expect

from tests.browsing import violations
from tests.e2e.browser.conftest import Enter
from tests.e2e.browser.organisation import choose


def test_a_statement_is_asked_for_answered_from_the_inbox_and_seen(enter: Enter) -> None:
    person = enter("mentee", "/career/competencies")
    person.get_by_role("button", name="Ask for a statement").click()
    dialog = person.get_by_role("dialog")
    choose(dialog, "Whom do you ask?", "Rohan")
    choose(dialog, "About which competencies?", "Ticket triage")
    dialog.get_by_label("In words").fill("After the storm in October.")
    assert violations(person) == []
    dialog.get_by_role("button", name="Ask", exact=True).click()
    expect(person.get_by_text("Rohan Deshmukh is asked.")).to_be_visible()
    asked = enter("employee", "/")
    asked.get_by_role("button", name="Open the inbox").click()
    asked.get_by_role("link", name="You are asked for a statement").first.click()
    expect(asked.get_by_text("After the storm in October.")).to_be_visible()
    assert violations(asked) == []
    asked.get_by_role("radio", name="3 · Does it alone").check()
    asked.get_by_role("button", name="Answer").click()
    expect(asked.get_by_text("Say in a sentence what it rests on")).to_be_visible()
    asked.get_by_label("What does it rest on?").fill("She led the desk that night.")
    asked.get_by_role("button", name="Answer").click()
    expect(asked.get_by_text("sees it now.")).to_be_visible()
    person.reload()
    line = person.get_by_role("region", name="Asked of others").get_by_role("listitem").filter(has_text="Ticket triage")
    expect(line.get_by_text("Answered")).to_be_visible()


def test_what_was_asked_is_taken_back_and_what_is_asked_is_declined(enter: Enter) -> None:
    person = enter("mentee", "/career/competencies")
    for competency in ("Health and safety", "Remote diagnosis"):
        person.get_by_role("button", name="Ask for a statement").click()
        dialog = person.get_by_role("dialog")
        choose(dialog, "Whom do you ask?", "Rohan")
        choose(dialog, "About which competencies?", competency)
        dialog.get_by_role("button", name="Ask", exact=True).click()
        expect(person.get_by_role("listitem").filter(has_text=competency).first).to_be_visible()
    mine = person.get_by_role("region", name="Asked of others").get_by_role("listitem")
    mine.filter(has_text="Health and safety").get_by_role("button", name="Take back").click()
    expect(mine.filter(has_text="Health and safety").get_by_text("Taken back")).to_be_visible()
    asked = enter("employee", "/")
    asked.get_by_role("button", name="Open the inbox").click()
    asked.get_by_role("link", name="You are asked for a statement").first.click()
    asked.get_by_role("button", name="Decline").click()
    asked.get_by_role("dialog").get_by_role("button", name="Decline").click()
    expect(asked.get_by_text("There is nothing to be answered here any more.")).to_be_visible()
    person.reload()
    expect(mine.filter(has_text="Remote diagnosis").get_by_text("Declined")).to_be_visible()
