"""The states of a page, made by answering in the API's place."""

import json
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
        elif scene.state == "full" or path in KEPT:
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
    await call.fulfill(response=answer, json=emptied(await answer.json()))


def emptied(answer: Any) -> Any:
    """Give an answer as it would be were there nothing to list."""
    if not isinstance(answer, Mapping):
        return answer
    without: dict[str, Any] = {name: [] if name in EMPTIED else emptied(value) for name, value in answer.items()}
    if "next_cursor" in without:
        without |= {"next_cursor": None}
    if without.get("total") is not None:
        without |= {"total": 0}
    return without
