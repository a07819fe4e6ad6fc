"""Counting the steps that a task takes by keyboard alone.

A step is one press that does something: a command, a link or button, a choice. Going there is none, as moving a mouse
would be none: Tab, the arrows, and j and k within a table.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Locator, Page, expect

from tests.e2e.browser.rounds import PATIENCE

FARTHEST = 150
"""Presses of Tab until something that can't be reached is given up."""


class Steps:
    """Somebody at a keyboard, whose steps are counted.

    Attributes
    ----------
    taken : steps so far.
    """

    def __init__(self, page: Page) -> None:
        self.page = page
        self.taken = 0

    @contextmanager
    def at_most(self, most: int) -> Iterator[None]:
        """Fail if what is done meanwhile takes more steps."""
        before = self.taken
        yield
        assert self.taken - before <= most

    def press(self, key: str) -> None:
        """Give a command."""
        self.page.keyboard.press(key)
        self.taken += 1

    def enter(self, target: Locator, by: str = "Tab") -> None:
        """Go to a link or button, and press Enter."""
        self.reach(target, by)
        self.press("Enter")

    def reach(self, target: Locator, by: str = "Tab") -> None:
        """Go somewhere by Tab, or back by Shift and Tab."""
        expect(target).to_be_enabled(timeout=PATIENCE)
        for _ in range(FARTHEST):
            if target.evaluate("element => element === document.activeElement"):
                return
            self.page.keyboard.press(by)
        raise AssertionError(f"{by} does not lead to {target}")
