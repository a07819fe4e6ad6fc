"""Learning in the browser: found, completed, rated, filled in for a goal; completions from a file that is mended."""

import re
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browsing import violations
from tests.e2e.browser.conftest import Enter
from tests.e2e.browser.organisation import choose


def _find(page: Page, text: str) -> None:
    page.get_by_role("searchbox", name="Title, provider or code").fill(text)
    expect(page.get_by_role("table").get_by_role("link").first).to_contain_text(re.compile(text, re.IGNORECASE))


def test_a_resource_is_found_completed_and_rated_and_stands_in_my_learning(enter: Enter) -> None:
    page = enter("coordinator", "/career/learning")
    _find(page, "ticket triage: the first")
    page.get_by_role("link", name="Ticket triage: the first steps").click()
    drawer = page.get_by_role("dialog", name="Ticket triage: the first steps")
    drawer.get_by_role("button", name="I have completed it").click()
    form = page.get_by_role("dialog", name="Completed: Ticket triage: the first steps")
    form.get_by_label("Completed on").fill("2999-01-01")
    form.get_by_role("button", name="Save").click()
    expect(form.get_by_text(re.compile("That day is still to come|cannot be meant"))).to_be_visible()
    form.get_by_label("Completed on").fill("2026-03-02")
    form.get_by_label("Points").fill("82")
    form.get_by_role("button", name="Save").click()
    expect(form).to_be_hidden()
    drawer.get_by_role("button", name="4 stars").click()
    expect(drawer.get_by_role("button", name="4 stars")).to_have_attribute("aria-pressed", "true")
    assert violations(page) == []
    drawer.get_by_role("button", name="Close").click()

    page.get_by_role("link", name="My learning").click()
    line = page.get_by_role("listitem").filter(has_text="Ticket triage: the first steps")
    expect(line).to_contain_text("82 points")
    line.get_by_role("button", name="Take out Ticket triage: the first steps").click()
    expect(line).to_be_hidden()
    page.get_by_role("button", name="Undo").click()
    expect(line).to_be_visible()
    assert violations(page) == []


def test_completions_are_brought_in_once_the_file_is_mended_and_taken_back(enter: Enter, tmp_path: Path) -> None:
    page = enter("talent_partner", "/career/learning")
    page.get_by_role("link", name="Bring in completions").click()
    file = tmp_path / "done.csv"
    rows = "Who,Course code,Completed on,Score\ngrace.okafor@tidewell.example,SQL-9,2026-03-02,82\n"
    file.write_text(rows, "utf-8")
    page.locator("input[type=file]").set_input_files(file)
    expect(page.get_by_role("heading", name="1 thing to mend")).to_be_visible()
    expect(page.get_by_text("no column is known to be the person")).to_be_visible()
    page.get_by_label("Column Who").select_option("Person")
    expect(page.get_by_text("Row 2, column Course code")).to_be_visible()
    assert violations(page) == []
    page.get_by_role("button", name="Another file").click()
    file.write_text(rows.replace("SQL-9", "SQL-1"), "utf-8")
    page.locator("input[type=file]").set_input_files(file)
    page.get_by_label("Column Who").select_option("Person")
    page.get_by_role("button", name="Bring in 1 completion").click()
    expect(page.get_by_text("1 completion was brought in.")).to_be_visible()
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_text("1 completion was brought in.")).to_be_hidden()


def test_a_talent_partner_enters_a_resource_and_is_told_what_is_wrong_by_field(enter: Enter) -> None:
    page = enter("talent_partner", "/career/learning")
    page.get_by_role("button", name="Enter a resource").click()
    form = page.get_by_role("dialog", name="Enter a resource")
    for label, text in (("Code", "KNOTS"), ("Title", "Knots for the boat"), ("Link", "learn"), ("Provider", "Guild")):
        form.get_by_label(label, exact=True).fill(text)
    form.get_by_label("Minutes").fill("40")
    form.get_by_role("button", name="Save").click()
    expect(form.get_by_label("Link", exact=True)).to_have_attribute("aria-invalid", "true")
    form.get_by_label("Link", exact=True).fill("https://learn.example/knots")
    form.get_by_role("button", name="Save").click()
    expect(page.get_by_text("Knots for the boat can be found now.")).to_be_visible()
    _find(page, "knots")
    page.get_by_role("link", name="Knots for the boat").click()
    page.get_by_role("button", name="Offer no longer").click()
    expect(page.get_by_text("Not offered any more", exact=True)).to_be_visible()


def test_a_goal_is_filled_in_from_what_leads_to_it(enter: Enter) -> None:
    page = enter("mentee", "/career/plan")
    page.get_by_role("button", name=re.compile("^Find a course")).first.click()
    advice = page.get_by_role("dialog", name="What to learn from")
    title = advice.get_by_role("listitem").get_by_role("link").first.inner_text()
    advice.get_by_role("button", name=re.compile("^Use it")).first.click()
    expect(advice).to_be_hidden()
    filled = page.get_by_role("list", name="What to do for it").get_by_role("listitem").filter(has_text=title)
    expect(filled).to_have_count(1)


def test_an_aim_is_set_a_way_chosen_and_progress_follows(enter: Enter) -> None:
    page = enter("manager", "/career/learning/mine")
    page.get_by_role("button", name="Set an aim").click()
    form = page.get_by_role("dialog", name="Set an aim")
    form.get_by_role("combobox", name="Competency").fill("SQL")
    page.get_by_role("option", name=re.compile("^SQL")).click()
    form.get_by_label("Level to reach").fill("2")
    form.get_by_role("button", name="Set an aim").click()
    expect(page.get_by_role("heading", level=1, name="SQL, level 2")).to_be_visible()
    assert violations(page) == []
    page.get_by_role("button", name="Add a way of your own").click()
    page.get_by_role("button", name="Rename A way of your own").click()
    page.get_by_role("dialog").get_by_label("What you call it").fill("By doing")
    page.get_by_role("dialog").get_by_role("button", name="Rename").click()
    own = page.get_by_role("region", name="By doing")
    choose(own, "Add a resource", "Ticket triage")
    expect(own.get_by_role("listitem").get_by_role("link")).to_contain_text("Ticket triage")
    own.get_by_label("Something of your own to do").fill("Write ten reports")
    own.get_by_role("button", name="Add to By doing").click()
    own.get_by_role("button", name="Choose this way: By doing").click()
    expect(own.get_by_text("Chosen")).to_be_visible()
    own.get_by_role("checkbox", name="Done: Write ten reports").click()
    expect(own.get_by_text("1 of 2 done")).to_be_visible()
    own.get_by_role("button", name="Remove By doing").click()
    expect(own).to_be_hidden()
    page.get_by_role("button", name="Put it back").click()
    expect(own.get_by_text("Chosen")).to_be_visible()


def test_a_role_is_an_aim_too(enter: Enter) -> None:
    page = enter("mentee", "/career/learning/mine")
    page.get_by_role("button", name="Set an aim").click()
    form = page.get_by_role("dialog", name="Set an aim")
    form.get_by_role("radio", name="A role").check()
    form.get_by_role("button", name="Set an aim").click()
    expect(form.get_by_text("Name a competency with a level, or a role, and only one of them.")).to_be_visible()
    choose(form, "Role", "Senior Data Engineer")
    assert violations(page) == []
    form.get_by_role("button", name="Set an aim").click()
    expect(page.get_by_role("heading", level=1, name="Senior Data Engineer")).to_be_visible()
    expect(page.get_by_role("button", name=re.compile("^Choose this way")).first).to_be_visible()


def test_a_path_shows_how_far_one_is_and_its_experiences_are_ticked_off(enter: Enter) -> None:
    page = enter("coordinator", "/career/learning/paths")
    page.get_by_role("link", name="First year at the desk").click()
    expect(page.get_by_role("heading", level=1, name="First year at the desk")).to_be_visible()
    stage = page.get_by_role("region", name="1. The first weeks")
    expect(stage.get_by_text("2 of 3 done")).to_be_visible()
    calls = stage.get_by_role("checkbox", name="Listen to ten calls with a colleague")
    calls.click()
    expect(stage.get_by_text("3 of 3 done")).to_be_visible()
    assert violations(page) == []
    page.reload()
    expect(calls).to_be_checked()
    calls.click()
    expect(stage.get_by_text("2 of 3 done")).to_be_visible()


def test_a_talent_partner_lays_a_path_out(enter: Enter) -> None:
    page = enter("talent_partner", "/career/learning/paths")
    page.get_by_role("button", name="Lay out a path").click()
    form = page.get_by_role("dialog", name="Lay out a path")
    form.get_by_label("Code").fill("TO-SQL")
    form.get_by_label("Title", exact=True).fill("To the data")
    form.get_by_role("combobox", name="or to the competency").fill("SQL")
    page.get_by_role("option", name=re.compile("^SQL")).click()
    form.get_by_label("Title of the stage").fill("Begin")
    form.get_by_role("button", name="Save").click()
    expect(form.get_by_text("Must not be empty.")).to_be_visible()
    form.get_by_role("combobox", name="Add a resource").fill("SQL in")
    page.get_by_role("option", name=re.compile("^SQL in daily work")).click()
    form.get_by_label("Add an experience, in words").fill("Answer a colleague's question")
    form.get_by_role("button", name="Add to stage 1").click()
    assert violations(page) == []
    form.get_by_role("button", name="Save").click()
    page.get_by_role("link", name="To the data").click()
    expect(page.get_by_text("Answer a colleague's question")).to_be_visible()
    page.get_by_role("button", name="Offer no longer").click()
    expect(page.get_by_text(re.compile("Not offered any more"))).to_be_visible()
