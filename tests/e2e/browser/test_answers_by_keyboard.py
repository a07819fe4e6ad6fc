"""Offers answered by keyboard alone, from a mail and from home, with the steps that it takes."""

import re

from playwright.sync_api import Page, expect

from tests.browsing import violations
from tests.e2e.browser.conftest import Enter
from tests.e2e.browser.steps import Steps

PATIENCE = 20_000
"""Milliseconds until the outbox shows what was mailed."""

UNTIL = re.compile(r"until (.+? \(Warsaw time\))")


def accept(steps: Steps) -> None:
    """Accept the offer that the page shows."""
    page = steps.page
    expect(page.get_by_role("heading", name="Why you two")).to_be_visible()
    assert violations(page) == []
    steps.enter(page.get_by_role("button", name="Accept", exact=True))
    expect(page.get_by_role("main").get_by_text("Everybody has accepted.")).to_be_visible()


def opened_mail(page: Page) -> None:
    """Open the latest mail that asks for an answer, as a mailbox would."""
    page.goto("/demo/outbox?q=marek")
    mail = page.get_by_role("listitem").filter(has=page.locator('a[href^="/answer#"]')).first
    mail.locator("summary").click(timeout=PATIENCE)
    expect(mail.locator('a[href^="/answer#"]').first).to_be_visible()


def test_the_page_says_the_moment_that_the_mail_says_and_on_whose_clock(enter: Enter) -> None:
    page = enter("mentor", "/")
    opened_mail(page)
    body = page.locator("details[open]").inner_text()
    said = UNTIL.search(body)
    assert said is not None, body
    page.locator('details[open] a[href^="/answer#"]').first.click()
    expect(page.get_by_text("Please answer by")).to_contain_text(f"by {said[1]}, which is ")


def test_an_offer_is_accepted_from_the_link_of_a_mail_in_two_steps_without_signing_in(enter: Enter) -> None:
    page = enter("mentor", "/")
    opened_mail(page)
    page.context.clear_cookies()
    steps = Steps(page)
    with steps.at_most(2):
        steps.enter(page.locator('details[open] a[href^="/answer#"]').first)
        accept(steps)


def test_an_offer_is_accepted_from_home_in_two_steps(enter: Enter) -> None:
    page = enter("mentor", "/")
    steps = Steps(page)
    with steps.at_most(2):
        steps.enter(page.get_by_role("main").locator('a[href^="/mentoring/offers/"]').first)
        accept(steps)
