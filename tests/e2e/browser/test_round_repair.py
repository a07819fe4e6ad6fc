"""A published round that has changed is repaired by keyboard alone, from home, and all of it can be taken back."""

import re

from playwright.sync_api import expect

from tests.browsing import violations
from tests.e2e.browser.conftest import Enter
from tests.e2e.browser.organisation import call, programme_of
from tests.e2e.browser.rounds import PATIENCE
from tests.e2e.browser.steps import Steps


def test_a_published_round_is_repaired_in_four_steps_from_home_and_that_is_taken_back(enter: Enter) -> None:
    page = enter("coordinator")
    steps = Steps(page)
    with steps.at_most(3):
        card = page.get_by_role("region", name="Changed since a round was published")
        card = page.get_by_role("article", name="Changed since a round was published")
        steps.enter(card.get_by_role("link").first)
        expect(page.get_by_text(re.compile("has joined as a mentee")).first).to_be_visible(timeout=PATIENCE)
        steps.enter(page.get_by_role("button", name="Work out a repair"))
        people = page.get_by_role("region", name="Whom it changes")
        expect(people.get_by_text(re.compile("pairs stay as they are"))).to_be_visible(timeout=PATIENCE)
        steps.reach(
            page.get_by_role("group", name=re.compile("^Offers that move")).get_by_role(
                "button", name=re.compile("^Nobody")
            )
        )
        page.keyboard.press("ArrowRight")
        expect(people.get_by_text("Moves", exact=True).first).to_be_visible(timeout=PATIENCE)
        assert violations(page) == []
        page.keyboard.press("ArrowLeft")
        expect(people.get_by_role("heading", name="Nobody moves")).to_be_visible()
        steps.enter(page.get_by_role("button", name="Confirm…"))
    dialog = page.get_by_role("dialog", name="Confirm this repair?")
    expect(dialog.get_by_text(re.compile(r"^\d+ offers$"))).to_be_visible(timeout=PATIENCE)
    assert violations(page) == []
    with steps.at_most(1):
        steps.enter(dialog.get_by_role("button", name="Confirm the repair"))
    expect(page.get_by_text(re.compile("^Leaves in"))).to_be_visible(timeout=PATIENCE)
    steps.enter(page.get_by_role("button", name="Take back"))
    expect(page.get_by_role("button", name="Confirm…")).to_be_visible(timeout=PATIENCE)
    steps.enter(page.get_by_role("button", name="Drop"))
    expect(page.get_by_role("button", name="Confirm…")).to_be_hidden(timeout=PATIENCE)


def test_among_peers_too_a_decline_is_repaired_and_giving_up_an_open_offer_is_weighed(enter: Enter) -> None:
    page = enter("coordinator")
    programme = programme_of(page, "COACHING-2026")
    (round_,) = call(page, "GET", f"/api/programmes/{programme['id']}/rounds")["items"]
    page.goto(f"/mentoring/rounds/{round_['id']}")
    changed = page.get_by_role("region", name="Changed since it was published")
    expect(changed.get_by_text(re.compile("3 declined"))).to_be_visible(timeout=PATIENCE)
    changed.get_by_role("link").click()
    page.get_by_role("button", name="Work out a repair").click()
    people = page.get_by_role("region", name="Whom it changes")
    expect(people.get_by_text(re.compile("more in a pair"))).to_be_visible(timeout=PATIENCE)
    expect(people.get_by_text("Gains a partner").first).to_be_visible()
    page.get_by_role("button", name=re.compile(r"^1 open offer moves$")).click()
    expect(people.get_by_text(re.compile("^Moves so that .+ can be with somebody"))).to_have_count(2, timeout=PATIENCE)
    assert violations(page) == []
    page.get_by_role("button", name="Confirm…").click()
    dialog = page.get_by_role("dialog", name="Confirm this repair?")
    dialog.get_by_text("What people read").click()
    expect(dialog.get_by_role("article", name="Somebody whose open offer is given up")).to_have_count(2)
    dialog.get_by_role("button", name="Confirm the repair").click()
    expect(page.get_by_text(re.compile("^Leaves in"))).to_be_visible(timeout=PATIENCE)
    page.get_by_role("button", name="Take back").click()
    expect(page.get_by_role("button", name="Confirm…")).to_be_visible(timeout=PATIENCE)
    page.get_by_role("button", name="Drop").click()
    expect(page.get_by_role("button", name="Confirm…")).to_be_hidden(timeout=PATIENCE)
