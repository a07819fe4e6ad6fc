"""Succession in the browser: nominating in three steps by keyboard, deciding, ranking, telling, and the padlock."""

import re
from typing import Any

from playwright.sync_api import Page, expect

from tests.e2e.browser.conftest import Enter
from tests.e2e.browser.organisation import call
from tests.e2e.browser.steps import Steps

PLANS = "/api/succession/critical-positions"


def test_a_manager_nominates_three_steps_from_home(enter: Enter) -> None:
    page = enter("manager", "/")
    steps = Steps(page)
    card = page.get_by_role("article", name="Plans that need candidates")
    with steps.at_most(3):
        steps.enter(card.get_by_role("link", name="Manager, Installation").first)
        expect(page.get_by_role("heading", level=1, name="Manager, Installation")).to_be_visible()
        steps.enter(page.get_by_role("button", name=re.compile("^Nominate ")).first)
        steps.enter(page.get_by_role("dialog").get_by_role("button", name="Nominate", exact=True))
        expect(page.get_by_text(re.compile("is nominated, and waits for a decision"))).to_be_visible()
    plan_id = page.url.rsplit("/", 1)[1]
    latest = max(_candidates(page, plan_id), key=lambda each: each["proposed_at"])
    assert (latest["state"], latest["proposed_by"]) == ("pending", "Aroha Henare")
    page.get_by_role("button", name=f"Remove…: {latest['name']}").click()
    page.get_by_role("dialog").get_by_label("Why").fill("Tried it out.")
    page.get_by_role("dialog").get_by_role("button", name="Remove", exact=True).click()
    expect(page.get_by_text(f"{latest['name']} is removed.")).to_be_visible()


def test_what_waits_is_decided_from_home_with_reason_and_history(enter: Enter) -> None:
    page = enter("talent_partner", "/")
    card = page.get_by_role("article", name="Nominations to decide on")
    name = card.get_by_role("listitem").first.get_by_role("link").inner_text()
    card.get_by_role("listitem").first.get_by_role("link").click()
    expect(page.get_by_role("heading", level=1, name=name)).to_be_visible()
    page.get_by_role("button", name=f"Reject…: {name}").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("button", name="Reject", exact=True).click()
    expect(dialog.get_by_text("Say why")).to_be_visible()
    dialog.get_by_label("Why").fill("The night shift cannot spare them.")
    dialog.get_by_role("button", name="Reject", exact=True).click()
    history = page.get_by_role("region", name="What became of it")
    expect(history.get_by_text("Léa Tremblay rejected it")).to_be_visible()
    expect(history.get_by_text("The night shift cannot spare them.")).to_be_visible()


def test_candidates_are_ranked_by_keys_and_by_buttons(enter: Enter) -> None:
    page = enter("talent_partner", "/succession/positions?q=vice+engineering")
    page.get_by_role("link", name="Vice President, Engineering").click()
    candidates = page.get_by_role("region", name="Candidates", exact=True)
    expect(candidates.get_by_role("link").nth(1)).to_be_visible()
    before = candidates.get_by_role("link").all_inner_texts()
    first = candidates.get_by_role("link", name=before[0])
    first.focus()
    page.keyboard.press("Alt+ArrowDown")
    expect(candidates.get_by_role("link").first).to_have_text(before[1])
    candidates.get_by_role("button", name=f"Put {before[0]} earlier").click()
    expect(candidates.get_by_role("link").first).to_have_text(before[0])


def test_telling_shows_first_what_they_will_see_and_is_gone_once_withdrawn(enter: Enter) -> None:
    page = enter("talent_partner", "/succession/positions?q=firmware")
    page.get_by_role("link", name="Director, Firmware").click()
    candidates = page.get_by_role("region", name="Candidates", exact=True)
    candidates.get_by_role("link", name="Marek Zieliński").click()
    page.get_by_role("button", name="Tell them…").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Your words").fill("We think of you for this seat one day. It is no promise.")
    dialog.get_by_role("button", name="See what they will see").click()
    expect(dialog.get_by_text("We think of you for this seat one day.")).to_be_visible()
    dialog.get_by_role("button", name="Tell them").click()
    expect(page.get_by_text("They have not answered yet.")).to_be_visible()

    marek = enter("mentor", "/succession/mine")
    told = marek.get_by_role("article", name="Director, Firmware")
    expect(told.get_by_text("Léa Tremblay told you on")).to_be_visible()
    told.get_by_role("button", name="I want this").click()
    marek.get_by_role("dialog").get_by_role("button", name="I want this").click()
    expect(told.get_by_text("You said that you want this.")).to_be_visible()

    page.reload()
    expect(page.get_by_text("They want it.")).to_be_visible()
    page.get_by_role("button", name="Withdraw…").click()
    page.get_by_role("dialog").get_by_role("button", name="Withdraw").click()
    expect(page.get_by_text("They do not know.", exact=False)).to_be_visible()
    marek.reload()
    expect(marek.get_by_text("Nothing here")).to_be_visible()


def test_the_padlock_names_who_can_see_a_plan_and_takes_members(enter: Enter) -> None:
    page = enter("talent_partner", "/succession/positions")
    page.get_by_role("link", name="Director, Logistics").click()
    padlock = page.get_by_role("button", name=re.compile(r"^\d+ people can see this$"))
    before = int(padlock.inner_text().split()[0])
    padlock.click()
    drawer = page.get_by_role("dialog", name="Who can see this plan")
    expect(drawer.get_by_text("Helena Marques").first).to_be_visible()
    drawer.get_by_role("combobox", name="Name somebody").fill("Inês Carv")
    page.get_by_role("option", name="Inês Carvalho").click()
    drawer.get_by_role("button", name="Add", exact=True).click()
    expect(drawer.get_by_text("Reads: named in the plan")).to_be_visible()
    drawer.get_by_role("button", name="Take Inês Carvalho out").click()
    expect(drawer.get_by_text("Inês Carvalho")).to_have_count(0)
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name=f"{before} people can see this")).to_be_visible()


def test_a_suggested_seat_is_marked_with_the_form_filled_in_and_ended_again(enter: Enter) -> None:
    page = enter("talent_partner", "/succession/positions")
    page.get_by_role("link", name="Suggestions").click()
    row = page.get_by_role("list", name="Could be critical").get_by_role("listitem").first
    title = row.locator("p").first.locator("span").first.inner_text()
    row.get_by_role("button", name=f"Mark {title} as critical").click()
    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_label("Why it must not stay open")).not_to_be_empty()
    dialog.get_by_role("button", name="Mark as critical").click()
    expect(page.get_by_role("heading", level=1, name=title)).to_be_visible()
    page.get_by_role("button", name="Not critical any more…").click()
    page.get_by_role("dialog").get_by_label("Why").fill("Tried it out.")
    page.get_by_role("dialog").get_by_role("button", name="End the plan").click()
    expect(page.get_by_role("heading", level=1, name="Critical positions")).to_be_visible()


def test_a_position_is_found_by_its_holder_to_be_marked_and_those_of_others_are_not(enter: Enter) -> None:
    page = enter("manager", "/succession/positions")
    page.get_by_role("button", name="Mark a position…").click()
    field = page.get_by_role("dialog").get_by_role("combobox", name="Position")
    field.fill("Chief Executive")
    expect(page.get_by_text("Nothing found")).to_be_visible()
    field.fill("Manager, Installation")
    expect(page.get_by_role("option", name=re.compile("Critical already")).first).to_be_visible()
    holder = call(page, "GET", f"{PLANS}/to-mark?limit=1")["items"][0]
    field.fill(holder["incumbent"]["name"])
    expect(page.get_by_role("option", name=re.compile(holder["position"]["title"]))).to_be_visible()


def test_whoever_nominates_is_told_who_decides_or_that_nobody_can(enter: Enter) -> None:
    page = enter("manager", "/succession/positions")
    plan = _private_plan(page)
    page.goto(f"/succession/positions/{plan['id']}")
    page.get_by_role("searchbox", name="Search by name").fill("Grace Okafor")
    page.get_by_role("button", name="Nominate Grace Okafor").click()
    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_text(re.compile("^Nobody can decide on it yet"))).to_be_visible()
    dialog.get_by_role("button", name="Nominate", exact=True).click()
    candidates = page.get_by_role("region", name="Candidates", exact=True)
    row = candidates.get_by_role("listitem").filter(has_text="Grace Okafor")
    expect(row.get_by_text("Nobody can decide on it yet.")).to_be_visible()
    (partner,) = call(page, "GET", "/api/people?q=Inês Carvalho")["items"]
    call(page, "PUT", f"{PLANS}/{plan['id']}/members/{partner['id']}", {"part": "administrator"}, plan["version"])
    page.reload()
    expect(row.get_by_text("Inês Carvalho can decide on it.")).to_be_visible()
    row.get_by_role("link", name="Grace Okafor").click()
    expect(page.get_by_text("Inês Carvalho can decide on it.")).to_be_visible()
    version = call(page, "GET", f"{PLANS}/{plan['id']}")["version"]
    call(page, "POST", f"{PLANS}/{plan['id']}/end", {"reason": "Tried it out."}, version)


def _private_plan(page: Page) -> dict[str, Any]:
    """Mark a position of one's own line, for oneself alone."""
    found = call(page, "GET", f"{PLANS}/to-mark")["items"]
    seat = next(each["position"]["id"] for each in found if each["critical_position_id"] is None)
    judged = dict.fromkeys(("impact", "scarcity", "time_to_fill", "risk_of_loss", "impact_of_loss"), "low")
    return call(page, "POST", PLANS, {"position_id": seat, "reason": "Tried out.", "privacy": "members", **judged})


def test_nobody_finds_themselves_in_any_page(enter: Enter) -> None:
    page = enter("talent_partner", "/succession/positions")
    page.get_by_role("link", name="Director, Talent").click()
    candidates = page.get_by_role("region", name="Candidates", exact=True)
    expect(candidates.get_by_role("link", name="Shreya Menon")).to_be_visible()
    expect(candidates.get_by_text("Léa Tremblay")).to_have_count(0)
    page.get_by_role("searchbox", name="Search by name").fill("Léa Tremblay")
    expect(page.get_by_text("Nobody of that name could be nominated.")).to_be_visible()


def _candidates(page: Page, plan_id: str) -> list[dict[str, str]]:
    items: list[dict[str, str]] = call(page, "GET", f"{PLANS}/{plan_id}/nominations")["items"]
    return items
