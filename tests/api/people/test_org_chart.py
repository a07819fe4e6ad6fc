"""The org chart: from the top down to somebody, and who reports to them."""

from datetime import date
from typing import Any
from uuid import UUID

import pytest
from litestar import Litestar

from backend.people.core.access import AccessRole
from tests.api.accounts import signed_in
from tests.api.organisation import add_person, add_position, add_unit

pytestmark = pytest.mark.anyio


async def _tidewell() -> dict[str, UUID]:
    """Ana heads Bo and Cy; Di reports to Bo; Eva reports to nobody and has nobody."""
    unit = await add_unit("Warehouses")
    ana = await add_person("Ana Silva", unit)
    bo = await add_person("Bo Lin", unit, manager=ana)
    cy = await add_person("Cy Ngo", unit, manager=ana)
    di = await add_person("Di Fry", unit, manager=bo)
    eva = await add_person("Eva Ost", unit)
    await add_position("Lead", unit, bo)
    return {"ana": ana, "bo": bo, "cy": cy, "di": di, "eva": eva}


def names(nodes: list[dict[str, Any]]) -> list[tuple[str, int, int]]:
    return [(node["name"], node["direct_reports"], node["all_reports"]) for node in nodes]


async def test_it_opens_at_the_head_with_everybody_counted(app: Litestar) -> None:
    await _tidewell()
    visitor = await signed_in(app, "Vi Sitor")
    chart = (await visitor.get("/api/org-chart")).json()
    assert names(chart["roots"]) == [("Ana Silva", 2, 3)]
    assert chart["focus"]["name"] == "Ana Silva"
    assert names(chart["reports"]) == [("Bo Lin", 1, 1), ("Cy Ngo", 0, 0)]
    assert chart["reports"][0]["position"]["title"] == "Lead"
    assert (chart["path"], chart["unplaced"], chart["next_cursor"]) == ([], 1, None)


async def test_it_shows_the_way_down_to_somebody(app: Litestar) -> None:
    people = await _tidewell()
    visitor = await signed_in(app, "Vi Sitor")
    chart = (await visitor.get("/api/org-chart", params={"person": str(people["di"])})).json()
    assert [node["name"] for node in chart["path"]] == ["Ana Silva", "Bo Lin"]
    assert (chart["focus"]["name"], chart["reports"]) == ("Di Fry", [])
    alone = (await visitor.get("/api/org-chart", params={"person": str(people["eva"])})).json()
    assert (alone["focus"]["name"], alone["path"]) == ("Eva Ost", [])


async def test_reports_come_in_pages(app: Litestar) -> None:
    people = await _tidewell()
    visitor = await signed_in(app, "Vi Sitor")
    chart = (await visitor.get("/api/org-chart", params={"limit": 1})).json()
    assert [node["name"] for node in chart["reports"]] == ["Bo Lin"]
    url = f"/api/org-chart/{people['ana']}/reports"
    page = (await visitor.get(url, params={"cursor": chart["next_cursor"]})).json()
    assert ([node["name"] for node in page["items"]], page["total"]) == (["Cy Ngo"], 2)


async def test_nobody_and_who_has_left_read_alike(app: Litestar) -> None:
    await _tidewell()
    left = await add_person("Lena Former", await add_unit("Offices"), left_on=date(2025, 1, 1))
    visitor = await signed_in(app, "Vi Sitor")
    details = set[str]()
    for person in (left, UUID(int=7)):
        for answer in (
            await visitor.get("/api/org-chart", params={"person": str(person)}),
            await visitor.get(f"/api/org-chart/{person}/reports"),
        ):
            assert answer.status_code == 404
            details.add(answer.json()["detail"])
    assert len(details) == 1
    partner = await signed_in(app, "Tala Partner", [AccessRole.TALENT_PARTNER])
    chart = (await partner.get("/api/org-chart", params={"person": str(left)})).json()
    assert chart["focus"]["name"] == "Lena Former"


async def test_an_empty_organisation_has_an_empty_chart(app: Litestar) -> None:
    visitor = await signed_in(app, "Vi Sitor")
    chart = (await visitor.get("/api/org-chart")).json()
    assert chart == {"roots": [], "path": [], "focus": None, "reports": [], "next_cursor": None, "unplaced": 0}
