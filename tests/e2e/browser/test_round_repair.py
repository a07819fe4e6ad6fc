"""A published round that has changed is repaired by keyboard alone, from home, and all of it can be taken back."""

import re

from playwright.sync_api import expect

from tests.browsing import violations
from tests.e2e.browser.conftest import Enter
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
