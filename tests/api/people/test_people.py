"""People over HTTP: found, listed, shown, added and changed."""

from datetime import date

import pytest
from litestar import Litestar

from backend.people.core.access import AccessRole
from tests.api.accounts import signed_in
from tests.api.organisation import add_person, add_unit

pytestmark = pytest.mark.anyio

PARTNER = (AccessRole.TALENT_PARTNER,)


async def test_people_are_listed_by_name_whatever_their_accents(app: Litestar) -> None:
    unit = await add_unit("Warehouses")
    for name in ("Zoë Young", "Åsa Berg", "Bo Lin", "Álvaro Cruz"):
        await add_person(name, unit)
    async with await signed_in(app) as visitor:
        page = (await visitor.get("/api/people")).json()
        assert [row["name"] for row in page["items"]] == ["Álvaro Cruz", "Åsa Berg", "Bo Lin", "Zoë Young"]
        assert (page["total"], page["next_cursor"], page["actions"]) == (4, None, [])
        page = (await visitor.get("/api/people", params={"sort": "-name", "limit": 3})).json()
        assert [row["name"] for row in page["items"]] == ["Zoë Young", "Bo Lin", "Åsa Berg"]
        rest = (
            await visitor.get("/api/people", params={"sort": "-name", "limit": 3, "cursor": page["next_cursor"]})
        ).json()
        assert [row["name"] for row in rest["items"]] == ["Álvaro Cruz"]
        assert rest["total"] is None


async def test_words_find_people_by_their_beginnings(app: Litestar) -> None:
    unit = await add_unit("Warehouses")
    grace = await add_person("Grace Okafor", unit)
    await add_person("Bo Okonkwo", unit)
    async with await signed_in(app) as visitor:

        async def found(q: str) -> list[str]:
            return [row["name"] for row in (await visitor.get("/api/people", params={"q": q})).json()["items"]]

        number = (await visitor.get(f"/api/people/{grace}")).json()["number"]
        assert await found("ok gra") == ["Grace Okafor"]
        assert await found("OKÁ") == ["Grace Okafor"]
        assert await found(number) == await found(number.replace("-", "")) == ["Grace Okafor"]
        assert await found("grace.okafor@tide") == ["Grace Okafor"]
        assert await found("tidewell") == []
        assert await found("grace bo") == []
        assert await found("it's \\ :* & |") == []


async def test_who_has_left_is_known_to_talent_partners_only(app: Litestar) -> None:
    unit = await add_unit("Warehouses")
    left = await add_person("Lena Former", unit, left_on=date(2025, 5, 1))
    async with await signed_in(app) as visitor:
        for state in ("active", "left", "any"):
            page = (await visitor.get("/api/people", params={"state": state, "q": "lena"})).json()
            assert (page["items"], page["total"]) == ([], 0)
        assert (await visitor.get(f"/api/people/{left}")).status_code == 404
        edit = await visitor.send("PATCH", f"/api/people/{left}", json={"name": "X"}, headers={"if-match": '"1"'})
        assert edit.status_code in {403, 404}
    async with await signed_in(app, "Tala Partner", PARTNER) as partner:
        page = (await partner.get("/api/people", params={"state": "any"})).json()
        assert [row["name"] for row in page["items"]] == ["Lena Former"]
        assert (await partner.get(f"/api/people/{left}")).json()["actions"] == [
            "edit",
            "see_managers",
            "record_return",
        ]
