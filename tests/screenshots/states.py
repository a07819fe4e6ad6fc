"""The states of a page, made by answering in the API's place."""

import json
import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from playwright.async_api import Page
from playwright.async_api import Route as Call

from tests.screenshots.scenes import Scene

KEPT = frozenset({"/api/me"})
"""Without knowing who is signed in there is no page to look at."""

EMPTIED = frozenset(
    {"items", "cards", "roots", "reports", "path", "left_out", "decisions", "adjustments", "group_decisions"}
)
"""Lists that are empty in a new organisation."""

OF_CAREERS = re.compile(
    r"/api/(people/[^/]+/(lattice|routes|reach|gaps|competencies|team-competencies|recommendations)|plans|frameworks"
    r"|framework-versions|candidacies|certifications|learning-paths|pathways)(/|$)"
)
"""Addresses of careers whose lists have names of their own."""

EMPTIED_OF_CAREERS = EMPTIED | {
    *("families", "tracks", "scales", "roles", "moves", "frameworks", "history", "routes", "changes", "competencies"),
    *("fits", "one_step", "onward", "further", "doors", "columns", "certifications", "completions"),
    *("goals", "activities", "comments", "check_ins", "evidence", "posts", "findings", "stages", "ways"),
}

NOTHING_OF_CAREERS = frozenset({"framework", "place", "target", "around", "present", "current_id", "at_id", "chosen"})
"""What is null where there is no framework, no role, or no plan."""

PROBLEM = {
    "type": "about:blank",
    "title": "Something went wrong here",
    "status": 500,
    "detail": "",
    "request_id": "0123456789abcdef0123456789abcdef",
    "errors": [],
}


async def bring_into_state(page: Page, scene: Scene) -> None:
    """Answer the page's calls as its scene wants, from now on."""

    async def answer(call: Call) -> None:
        path = urlsplit(call.request.url).path
        if path in scene.route.stand_ins and scene.state in ("full", "empty"):
            await call.fulfill(json=dict(scene.route.stand_ins[path]))
        elif scene.state == "full" or path in KEPT or "text/event-stream" in call.request.headers.get("accept", ""):
            await call.continue_()
        elif scene.state == "failing":
            await call.fulfill(status=500, content_type="application/problem+json", body=json.dumps(PROBLEM))
        elif scene.state == "offline":
            await call.abort("internetdisconnected")
        else:
            await _empty(call)

    await page.route("**/api/**", answer)


async def _empty(call: Call) -> None:
    answer = await call.fetch()
    if "application/json" not in answer.headers.get("content-type", ""):
        await call.fulfill(response=answer)
        return
    path = urlsplit(call.request.url).path
    await call.fulfill(response=answer, json=emptied(await answer.json(), path))


def emptied(answer: Any, path: str) -> Any:
    """Give what an address answers as it would be were there nothing to list."""
    if not isinstance(answer, Mapping):
        return answer
    is_of_careers = OF_CAREERS.match(path) is not None
    lists = EMPTIED_OF_CAREERS if is_of_careers else EMPTIED
    without: dict[str, Any] = {name: [] if name in lists else emptied(value, path) for name, value in answer.items()}
    if is_of_careers:
        without |= dict.fromkeys(NOTHING_OF_CAREERS & without.keys())
    if "next_cursor" in without:
        without |= {"next_cursor": None}
    if without.get("total") is not None:
        without |= {"total": 0}
    return without
