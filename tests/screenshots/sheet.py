"""One sheet with all pictures: a page to click through, and the same as one picture."""

from collections.abc import Callable, Iterable, Sequence
from html import escape
from itertools import groupby
from pathlib import Path

from playwright.sync_api import Browser

from tests.screenshots.findings import Finding
from tests.screenshots.scenes import Scene, View
from tests.screenshots.shooting import Shot

PAGE = """<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Every page</title>
<style>
  body {{ margin: 1.5rem; background: #d9d9d3; font: 13px/1.4 system-ui, sans-serif }}
  h1 {{ font-size: 1.25rem }} h2 {{ margin: 1.5rem 0 .5rem; font-size: 1rem }}
  .row {{ display: flex; gap: .5rem; margin-bottom: .75rem; align-items: start }}
  .row > b {{ flex: none; width: 9rem; overflow-wrap: anywhere }}
  .row > div {{ display: flex; flex-wrap: wrap; gap: .5rem }}
  figure {{ display: grid; grid-template-columns: min-content; margin: 0 }}
  img {{ display: block; width: 10rem; height: 11rem; border: 1px solid #999; object-fit: cover; object-position: top }}
  figcaption {{ color: #444; font-size: 11px }} .wrong img {{ outline: 3px solid #c22 }}
  li {{ color: #a11 }}
</style>
<h1>Every page: {count} pictures, {wrong} findings</h1>
<ul>{findings}</ul>
{sections}
"""

WIDTH_OF_PICTURE = 2600
HEIGHT_OF_PICTURE = 16_000
"""Pixels; Chromium draws no larger ones."""


def write_sheet(folder: Path, shots: Sequence[Shot], findings: Sequence[Finding]) -> Path:
    """Write the page beside its pictures; give its address."""
    wrong = {(finding.scene, finding.view) for finding in findings}
    main = [shot for shot in shots if shot.scene.persona == shot.scene.route.persona]
    others = [shot for shot in shots if shot.scene.persona != shot.scene.route.persona]
    sections = [
        *_section("Every state", main, lambda shot: shot.scene.route.name, wrong),
        *_section("As everybody else", others, lambda shot: shot.scene.persona or "nobody", wrong),
    ]
    told = "".join(f"<li>{escape(str(finding))}</li>" for finding in findings)
    html = PAGE.format(count=len(shots), wrong=len(findings), findings=told, sections="\n".join(sections))
    file = folder / "index.html"
    file.write_text(html, "utf-8")
    return file


def draw_sheet(browser: Browser, page_file: Path) -> Path:
    """Draw the page as one picture beside it, as far down as a picture may go."""
    page = browser.new_page(viewport={"width": WIDTH_OF_PICTURE, "height": 1000})
    page.goto(page_file.as_uri())
    page.wait_for_load_state("load")
    tall: int = page.evaluate("document.documentElement.scrollHeight")
    page.set_viewport_size({"width": WIDTH_OF_PICTURE, "height": min(tall, HEIGHT_OF_PICTURE)})
    picture = page_file.with_name("contact-sheet.png")
    page.screenshot(path=picture)
    page.close()
    return picture


def _section(
    title: str, shots: Iterable[Shot], row_of: Callable[[Shot], str], wrong: set[tuple[Scene, View | None]]
) -> list[str]:
    rows = [f"<h2>{escape(title)}</h2>"]
    for name, group in groupby(sorted(shots, key=row_of), key=row_of):
        figures = "".join(_figure(shot, (shot.scene, shot.view) in wrong) for shot in group)
        rows.append(f"<div class='row'><b>{escape(name)}</b><div>{figures}</div></div>")
    return rows


def _figure(shot: Shot, is_wrong: bool) -> str:
    is_main = shot.scene.persona == shot.scene.route.persona
    subject = shot.scene.state if is_main else shot.scene.route.name
    caption = f"{subject} · {shot.view.width} {shot.view.theme}"
    file = escape(shot.file.name)
    look = " class='wrong'" if is_wrong else ""
    picture = f"<a href='{file}'><img src='{file}' alt='{escape(caption)}'></a>"
    return f"<figure{look}>{picture}<figcaption>{escape(caption)}</figcaption></figure>"
