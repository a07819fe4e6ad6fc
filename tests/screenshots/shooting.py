"""Photographs scenes as a whole, several at a time in one browser."""

import asyncio
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.async_api import Browser, BrowserContext, Page, async_playwright
from playwright.async_api import TimeoutError as AwaitedInVain

from tests.browsing import AT_REST, FLAGS, SIGN_IN
from tests.chromium import chromium
from tests.screenshots.findings import Finding, Listening, examined
from tests.screenshots.readme import is_of_readme
from tests.screenshots.route import PERSONAS, Route
from tests.screenshots.scenes import HEIGHTS, Scene, View
from tests.screenshots.states import bring_into_state

AT_ONCE = 3
"""Pages open side by side."""

TOO_LONG = 30_000
"""Milliseconds after which a page that has not settled is given up."""

SETTLED = """
() => document.querySelector('h1')
  && ![...document.querySelectorAll('[role=status]')].some(each => each.textContent.startsWith('Loading'))
"""
"""The page has its heading, and nothing says that it is loading."""

TALLEST = 6_000
"""Pixels; what is further down a list looks like what is above it."""

NEEDED = """
() => {
  const dialog = [...document.querySelectorAll('dialog[open]')].at(-1)
  if (!dialog) return document.documentElement.scrollHeight
  const unseen = [dialog, ...dialog.querySelectorAll('*')].map(each => {
    const scrolls = ['auto', 'scroll'].includes(getComputedStyle(each).overflowY)
    return scrolls ? each.scrollHeight - each.clientHeight : 0
  })
  return innerHeight + Math.max(...unseen)
}
"""
"""How high a window would have to be to show a page, or the dialog over it, as a whole: pixels."""

DRAWN = """
async theme => {
  const drawn = () => document.documentElement.dataset.mantineColorScheme === theme
  while (!drawn()) await new Promise(requestAnimationFrame)
  await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))
}
"""
"""The page is in its colours, and has been drawn in them."""

ALL_DRAWN = """
() => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync('* { content-visibility: visible !important }')
  document.adoptedStyleSheets.push(sheet)
}
"""
"""What a long list leaves undrawn until it is scrolled to would be examined in the colours of the theme before."""

FIRST_ID = """
async address => {
  const [whole, part] = address.split('#')
  const [list, code] = whole.split('@')
  const { items } = await (await fetch(list)).json()
  const meant = code ? items.filter(item => item.code === code) : items
  return (part ? meant.flatMap(item => item[part]) : meant)[0].id
}
"""

MADE_ID = """
async address => {
  const within = await fetch(address.slice(0, address.lastIndexOf('/')))
  const headers = { 'Idempotency-Key': crypto.randomUUID(), 'If-Match': within.headers.get('ETag') }
  const { id, round_id, work_id, compare_work_id } = await (await fetch(address, { method: 'POST', headers })).json()
  const work = work_id ?? compare_work_id
  const state = async () => (await (await fetch(`/api/work/${work}`)).json()).state
  while (['queued', 'running'].includes(await state())) await new Promise(done => setTimeout(done, 250))
  return round_id ?? id  // a repair is looked at on its round's page
}
"""


@dataclass(frozen=True)
class Shot:
    """A picture of a scene.

    Attributes
    ----------
    file : the page from its head to its foot.
    first_screen : what is seen of it without scrolling, where the README shows that.
    """

    scene: Scene
    view: View
    file: Path
    first_screen: Path | None


@dataclass(frozen=True)
class Sitting:
    """One browser with a window for each persona.

    Attributes
    ----------
    windows : by persona; `None` is nobody's.
    areas : that each persona may open.
    """

    address: str
    folder: Path
    windows: Mapping[str | None, BrowserContext]
    areas: Mapping[str | None, frozenset[str]]


Ids = dict[tuple[str, str | None], asyncio.Task[str]]
"""The first id of each list, as its persona is shown it."""


async def photograph(address: str, scenes: Iterable[Scene], folder: Path) -> tuple[list[Shot], list[Finding]]:
    """Photograph scenes of the demo into a folder; give the pictures in the scenes' order, and what is wrong."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        sitting = await _sit_down(browser, address, folder)
        room = asyncio.Semaphore(AT_ONCE)
        ids: Ids = {}

        async def take(scene: Scene) -> tuple[list[Shot], list[Finding]]:
            path = await _path_of(scene.route, sitting, ids)
            async with room:
                return await _take(scene, path, sitting)

        taken = await asyncio.gather(*(take(scene) for scene in scenes))
        await browser.close()
    return [shot for shots, _ in taken for shot in shots], [finding for _, findings in taken for finding in findings]


async def _sit_down(browser: Browser, address: str, folder: Path) -> Sitting:
    windows: dict[str | None, BrowserContext] = {}
    areas: dict[str | None, frozenset[str]] = {None: frozenset({"home"})}
    for persona in (None, *PERSONAS):
        window = await browser.new_context(
            base_url=address, locale="en-GB", timezone_id="Europe/London", reduced_motion="reduce"
        )
        window.set_default_timeout(TOO_LONG)
        windows[persona] = window
        if persona is not None:
            areas[persona] = await _sign_in(window, persona)
    return Sitting(address, folder, windows, areas)


async def _sign_in(window: BrowserContext, persona: str) -> frozenset[str]:
    page = await window.new_page()
    await page.goto("/favicon.svg")
    status = await page.evaluate(SIGN_IN, persona)
    assert status == 200, f"{persona} could not sign in: {status}"
    me: dict[str, Any] = await page.evaluate("async () => (await fetch('/api/me')).json()")
    await page.close()
    return frozenset(me["areas"])


async def _path_of(route: Route, sitting: Sitting, ids: Ids) -> str:
    if route.find is None:
        return route.path
    sought = route.find, route.persona
    if sought not in ids:
        ids[sought] = asyncio.create_task(_first_id(route.find, sitting.windows[route.persona]))
    return route.path.replace("{id}", await ids[sought])


async def _first_id(address: str, window: BrowserContext) -> str:
    page = await window.new_page()
    await page.goto("/favicon.svg")
    within, *made = address.split(" + ")
    found = ""
    for each in within.split(" > "):
        found = await page.evaluate(FIRST_ID, each.replace("{id}", found))
    for each in made:
        found = await page.evaluate(MADE_ID, each.replace("{id}", found))
    await page.close()
    return found


async def _take(scene: Scene, path: str, sitting: Sitting) -> tuple[list[Shot], list[Finding]]:
    page = await sitting.windows[scene.persona].new_page()
    exists = not scene.route.only_for or scene.persona in scene.route.only_for
    may_enter = exists and scene.route.area in sitting.areas[scene.persona]
    listening = Listening(scene, sitting.address, may_be_refused=not may_enter)
    listening.attach(page)
    shots: list[Shot] = []
    findings: list[Finding] = []
    try:
        await _open(page, scene, path)
        for view in scene.views if may_enter else scene.views[:1]:  # who may not enter is told so alike everywhere
            await _look(page, view)
            findings.extend(await examined(page, scene, view))
            shots.append(await _shoot(page, scene, view, sitting.folder))
    except AwaitedInVain as error:  # the other scenes are photographed all the same
        findings.append(Finding(scene, None, f"could not be photographed: {error.message.splitlines()[0]}"))
    finally:
        await page.close()
    return shots, [*listening.heard, *findings]


async def _open(page: Page, scene: Scene, path: str) -> None:
    """Load a page in its state; where a part of it has to be opened, it comes into its state when that is pressed."""
    *before, last = scene.route.opens or (None,)
    if last is None:
        await bring_into_state(page, scene)
    await page.goto(path)
    await page.evaluate(ALL_DRAWN)
    for selector in before:
        await page.locator(str(selector)).first.click()
    if last is not None:
        await page.locator(last).first.wait_for()
        await bring_into_state(page, scene)
        await page.locator(last).first.click()


async def _look(page: Page, view: View) -> None:
    await page.set_viewport_size({"width": view.width, "height": HEIGHTS[view.width]})
    await page.emulate_media(color_scheme=view.theme)
    is_settled = False
    while not is_settled:  # a part of the page may have begun to load meanwhile
        await page.wait_for_function(SETTLED)
        await asyncio.wait_for(page.evaluate(DRAWN, view.theme), TOO_LONG / 1000)
        await page.wait_for_timeout(150)  # what slides or fades has begun to
        await page.evaluate(AT_REST)
        is_settled = await page.evaluate(SETTLED)


async def _shoot(page: Page, scene: Scene, view: View, folder: Path) -> Shot:
    """Photograph a page in a window so high that nothing is left to scroll; for everybody else its first screen."""
    file = folder / _name(scene, view)
    is_own = scene.persona == scene.route.persona
    first = file.with_stem(f"{file.stem}-first") if is_of_readme(scene, view) else None
    if first:
        await page.screenshot(path=first, animations="disabled")
    if is_own:
        needed: int = await page.evaluate(NEEDED)
        await page.set_viewport_size({"width": view.width, "height": min(needed, TALLEST)})
        await asyncio.wait_for(page.evaluate(DRAWN, view.theme), TOO_LONG / 1000)
    await page.screenshot(path=file, animations="disabled")
    return Shot(scene, view, file, first)


def _name(scene: Scene, view: View) -> str:
    parts = [scene.route.name, scene.persona or "nobody", scene.state, str(view.width), view.theme]
    return "-".join(part.replace(" ", "_").replace("/", "_") for part in parts) + ".png"
