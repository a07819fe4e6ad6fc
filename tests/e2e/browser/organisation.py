"""People, units and positions for browser tests, made through the API by whoever the page is signed in as."""

from typing import Any
from uuid import uuid4

from playwright.sync_api import Locator, Page

CALL = """
async ({ method, path, body, version }) => {
  const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() }
  if (version !== null) headers['If-Match'] = `"${version}"`
  const answer = await fetch(path, { method, headers, body: body === null ? undefined : JSON.stringify(body) })
  return { status: answer.status, body: answer.status === 204 ? null : await answer.json() }
}
"""


def call(page: Page, method: str, path: str, body: object = None, version: int | None = None) -> Any:
    """Call the API from within a page, as its persona; what it answers."""
    answer = page.evaluate(CALL, {"method": method, "path": path, "body": body, "version": version})
    assert answer["status"] < 300, answer
    return answer["body"]


def persona(page: Page) -> dict[str, Any]:
    """The profile of the persona whom a page is signed in as."""
    return call(page, "GET", f"/api/people/{call(page, 'GET', '/api/me')['person']['id']}")


def unit_named(page: Page, name: str) -> dict[str, Any]:
    """The unit of that name."""
    found = call(page, "GET", f"/api/org-units?q={name}")["items"]
    return next(unit for unit in found if unit["name"] == name)


def add_person(page: Page, unit: str = "Logistics", manager_id: str | None = None) -> dict[str, Any]:
    """Add somebody whom no other test knows."""
    mark = uuid4().hex[:8]
    return call(
        page,
        "POST",
        "/api/people",
        {
            "name": f"Visitor {mark}",
            "number": f"V-{mark}",
            "email": f"visitor.{mark}@tidewell.example",
            "org_unit_id": unit_named(page, unit)["id"],
            "time_zone": "Africa/Lagos",
            "location": "Lagos",
            "manager_id": manager_id,
        },
    )


def add_unit(page: Page, parent: str | None = None) -> dict[str, Any]:
    """Add a unit of which no other test knows."""
    mark = uuid4().hex[:8]
    return call(page, "POST", "/api/org-units", {"name": f"Depot {mark}", "code": f"D-{mark}", "parent_id": parent})


def add_position(page: Page, unit_id: str) -> dict[str, Any]:
    """Add a position, open and vacant, of which no other test knows."""
    mark = uuid4().hex[:8]
    return call(page, "POST", "/api/positions", {"title": f"Seat {mark}", "code": f"S-{mark}", "org_unit_id": unit_id})


def programme_of(page: Page, code: str) -> dict[str, Any]:
    """The programme of the demo with that code; tests beside this one may have made others."""
    return next(each for each in call(page, "GET", "/api/programmes")["items"] if each["code"] == code)


def take_back_requests(page: Page, programme_id: str) -> None:
    """Take back what the persona has asked for in a programme, so that they can ask again."""
    for request in call(page, "GET", f"/api/programmes/{programme_id}/requests/own")["items"]:
        if request["state"] == "open":
            call(page, "POST", f"/api/requests/{request['id']}/withdrawal", version=request["version"])


def choose(where: Page | Locator, label: str, text: str) -> None:
    """Find something by typing into a picker, and choose the first that is found."""
    field = where.get_by_role("combobox", name=label, exact=True)
    field.click()
    field.fill(text)
    where.get_by_role("listbox", name=label).get_by_role("option").filter(has_text=text).first.click()
