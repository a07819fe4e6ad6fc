"""A browser for tests and pictures: how it is started, who is signed in, and what axe thinks of a page."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright

from tests.chromium import chromium

FLAGS = [
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
]
"""Without a screen, as any user, and without a word to anybody else."""

AXE = Path(__file__).parents[1] / "frontend/node_modules/axe-core/axe.min.js"

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

SIGN_IN = """
async persona => {
  const body = JSON.stringify({ persona })
  const headers = { 'Content-Type': 'application/json' }
  const answer = await fetch('/api/demo/sign-in', { method: 'POST', headers, body })
  return answer.status
}
"""
"""Signs in from within a page, so that the browser keeps the cookie by its own rules."""

CHECK = """
async rules => {
  const look = async () => {
    const { violations } = await axe.run({ runOnly: rules, resultTypes: ['violations'] })
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html.slice(0, 160)).join(' | ')}`)
  }
  const seen = await look()
  if (seen.length === 0) return seen
  await new Promise(resolve => setTimeout(resolve, 1000))
  const again = await look()
  return seen.filter(each => again.includes(each))
}
"""
"""What axe finds, and finds again a second later: a toast that comes in, or a row that was drawn just then in the
colours of the theme before, is none; what is wrong stays so."""


@contextmanager
def started_browser() -> Iterator[Browser]:
    """Start Chromium, and end it afterwards."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        try:
            yield browser
        finally:
            browser.close()


def entered(browser: Browser, address: str, persona: str | None, path: str = "/", **options: Any) -> Page:
    """Open a page of the demo in a window of its own, signed in as one of its people.

    Parameters
    ----------
    persona : such as `administrator`; `None`: nobody.
    options : of the window, as Playwright's `new_context` takes them.
    """
    options = {"locale": "en-GB", "timezone_id": "Europe/London", "bypass_csp": False, **options}
    page = browser.new_context(base_url=address, **options).new_page()
    if persona is not None:
        page.goto("/favicon.svg")
        status = page.evaluate(SIGN_IN, persona)
        assert status == 200, f"{persona} could not sign in: {status}"
    page.goto(path)
    return page


AT_REST = """
() => {
  const ends = each => each.effect?.getComputedTiming().endTime !== Infinity
  return Promise.allSettled(document.getAnimations().filter(ends).map(each => each.finished))
}
"""
"""What comes in half seen is not judged until it is there."""


def violations(page: Page) -> list[str]:
    """Give what axe finds wrong with a page as it is now, once nothing moves; nothing is wrong when it is empty."""
    page.evaluate(AT_REST)
    page.evaluate(axe_source())
    return page.evaluate(CHECK, RULES)


@cache
def axe_source() -> str:
    """Give axe itself; `evaluate` runs it whatever the page's content policy is."""
    return AXE.read_text("utf-8")
