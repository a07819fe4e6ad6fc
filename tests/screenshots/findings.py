"""What is wrong with a page as far as a machine can tell."""

from dataclasses import dataclass, field

from playwright.async_api import ConsoleMessage, Page, Request

from tests.browsing import CHECK, RULES, axe_source
from tests.screenshots.scenes import Scene, View

SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"

TORN = """
() => {
  const torn = new Set()
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const style = text.parentElement.checkVisibility() ? getComputedStyle(text.parentElement) : null
    if (!style || style.hyphens === 'auto' || style.clipPath !== 'none') continue
    for (const { 0: word, index } of text.data.matchAll(/\\S+/g)) {
      if (!/^\\P{L}*\\p{L}{3,20}\\P{L}*$/u.test(word)) continue
      range.setStart(text, index)
      range.setEnd(text, index + word.length)
      const [first, ...others] = range.getClientRects()
      if (others.some(each => Math.abs(each.top - first.top) > first.height / 2)) torn.add(word)
    }
  }
  return [...torn]
}
"""
"""Words that a line's end tears apart; addresses, paths and very long ones may be."""

FAILED_LOAD = "Failed to load resource"
"""The browser's own note of a call that was refused or failed."""


@dataclass(frozen=True)
class Finding:
    """Something wrong, and where."""

    scene: Scene
    view: View | None
    what: str

    def __str__(self) -> str:
        """Say it in a line."""
        view = f", {self.view.width} px, {self.view.theme}" if self.view else ""
        who = self.scene.persona or "nobody"
        return f"{self.scene.route.name} ({self.scene.state}, as {who}{view}): {self.what}"


@dataclass
class Listening:
    """Hears what a page complains of and whom it asks, from when it was opened."""

    scene: Scene
    address: str
    may_be_refused: bool
    heard: list[Finding] = field(default_factory=list[Finding])

    def attach(self, page: Page) -> None:
        """Begin to listen."""
        page.on("console", self._console)
        page.on("pageerror", lambda error: self._note(f"a mistake in the page: {error}"))
        page.on("request", self._request)

    def _console(self, message: ConsoleMessage) -> None:
        expected = self.scene.state in ("failing", "offline") or self.may_be_refused
        if message.type == "error" and not (expected and message.text.startswith(FAILED_LOAD)):
            self._note(f"on the console: {message.text} ({message.location.get('url', '')})")

    def _request(self, request: Request) -> None:
        if not request.url.startswith((self.address, "data:", "blob:")):
            self._note(f"asked another host: {request.url}")

    def _note(self, what: str) -> None:
        self.heard.append(Finding(self.scene, None, what))


async def examined(page: Page, scene: Scene, view: View) -> list[Finding]:
    """Give what axe finds, which words are torn apart, and whether the page has to be scrolled sideways."""
    found: list[str] = []
    too_wide: int = await page.evaluate(SIDEWAYS)
    if too_wide > 0:
        found.append(f"{too_wide} px too wide, so that it has to be scrolled sideways")
    torn: list[str] = await page.evaluate(TORN)
    if torn:
        found.append(f"words torn apart at a line's end: {', '.join(torn[:12])}")
    await page.evaluate(axe_source())
    wrong: list[str] = await page.evaluate(CHECK, RULES)
    found.extend(f"axe: {each}" for each in wrong)
    return [Finding(scene, view, what) for what in found]
