"""People over HTTP: found, listed, shown, added and changed."""

from datetime import date
from typing import Any
from uuid import UUID

import pytest
from httpx import Response
from litestar import Litestar

from backend.people.core.access import AccessRole
from tests.api.accounts import signed_in
from tests.api.organisation import LONG_AGO, add_person, add_unit
from tests.api.visitor import Visitor

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
        assert await found("%") == await found("@ - '") == []
        assert len(await found(" ")) == 2


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


async def _change(visitor: Visitor, person: UUID, version: int = 1, **fields: object) -> Response:
    headers = {"if-match": f'"{version}"'}
    return await visitor.send("PATCH", f"/api/people/{person}", json=fields, headers=headers)


async def test_somebody_is_added_with_what_a_file_may_say_too(app: Litestar) -> None:
    unit = await add_unit("Warehouses")
    boss = await add_person("Ana Silva", unit)
    partner = await signed_in(app, "Tala Partner", PARTNER)
    body = {
        "number": "T-7",
        "name": "Bo Lin",
        "email": "BO@Tidewell.example",
        "org_unit_id": str(unit),
        "time_zone": "europe/lisbon",
        "languages": ["PT-br", "english"],
        "manager_id": str(boss),
    }
    answer = await partner.post("/api/people", json=body)
    assert answer.status_code == 201, answer.text
    person = answer.json()
    assert (person["email"], person["time_zone"], person["languages"]) == (
        "bo@tidewell.example",
        "Europe/Lisbon",
        ["pt-BR", "en"],
    )
    assert (person["manager"]["name"], answer.headers["etag"]) == ("Ana Silva", '"1"')
    for field, value in (("number", "T-7"), ("email", "bo@tidewell.example")):
        other = {**body, "number": "T-8", "email": "other@tidewell.example", field: value}
        assert (await partner.post("/api/people", json=other)).json()["errors"][0]["field"] == field
    nobody = {**body, "number": "T-9", "email": "nine@tidewell.example", "manager_id": str(UUID(int=9))}
    assert (await partner.post("/api/people", json=nobody)).json()["errors"][0]["field"] == "manager_id"
    assert (await partner.get("/api/people")).json()["total"] == 2


async def test_a_wrong_value_is_said_at_its_field(app: Litestar) -> None:
    person = await add_person("Ana Silva", await add_unit("Warehouses"))
    partner = await signed_in(app, "Tala Partner", PARTNER)
    faults: list[dict[str, Any]] = [
        {"time_zone": "Mars/Base"},
        {"languages": ["klingonish"]},
        {"email": "no address"},
        {"name": None},
        {"org_unit_id": str(UUID(int=9))},
        {"location": "a\nb"},
    ]
    for wrong in faults:
        answer = await _change(partner, person, **wrong)
        assert answer.status_code in {400, 422}, wrong
        assert [error["field"].split(".")[0] for error in answer.json()["errors"]] == list(wrong)


async def test_people_change_how_to_reach_them_and_partners_the_rest(app: Litestar) -> None:
    person = await add_person("Ana Silva", await add_unit("Warehouses"))
    herself = await signed_in(app, "Ana Silva", person_id=person)
    profile = (await herself.get(f"/api/people/{person}")).json()
    assert profile["editable"] == ["time_zone", "languages", "location"]
    assert (await _change(herself, person, location="Porto")).json()["location"] == "Porto"
    refused = await _change(herself, person, version=2, name="Queen Ana")
    assert refused.status_code == 403
    assert "name" in refused.json()["detail"]
    stranger = await signed_in(app, "Vi Sitor")
    assert (await _change(stranger, person, version=2, location="Faro")).status_code == 403


async def test_who_saves_an_old_version_sees_the_new_one(app: Litestar) -> None:
    person = await add_person("Ana Silva", await add_unit("Warehouses"))
    partner = await signed_in(app, "Tala Partner", PARTNER)
    assert (await _change(partner, person, name="Ana Lima")).json()["version"] == 2
    stale = await _change(partner, person, name="Ana Costa")
    assert stale.status_code == 412
    assert stale.json()["current"]["name"] == "Ana Lima"
    missing = await partner.send("PATCH", f"/api/people/{person}", json={"name": "X"})
    assert missing.status_code == 428


async def test_a_change_is_taken_back_unless_another_followed(app: Litestar) -> None:
    person = await add_person("Ana Silva", await add_unit("Warehouses"))
    partner = await signed_in(app, "Tala Partner", PARTNER)
    first = (await _change(partner, person, name="Ana Lima", joined_on=None)).json()["undo_id"]
    assert (await partner.post(f"/api/activity/{first}/undo")).status_code == 204
    back = (await partner.get(f"/api/people/{person}")).json()
    assert (back["name"], back["joined_on"], back["version"]) == ("Ana Silva", str(LONG_AGO), 3)
    assert [row["name"] for row in (await partner.get("/api/people", params={"q": "silva"})).json()["items"]]
    second = (await _change(partner, person, version=3, name="Ana Lima")).json()["undo_id"]
    await _change(partner, person, version=4, location="Faro")
    assert (await partner.post(f"/api/activity/{second}/undo")).status_code == 409
    assert (await _change(partner, person, version=5, location="Faro")).json()["undo_id"] is None


async def test_lists_are_narrowed_by_unit_manager_place_and_lack_of_a_manager(app: Litestar) -> None:
    whole = await add_unit("Tidewell")
    part = await add_unit("Warehouses", whole)
    ana = await add_person("Ana Silva", whole)
    await add_person("Bo Lin", part, manager=ana, location="Porto")
    visitor = await signed_in(app, "Vi Sitor")

    async def names(**filters: object) -> list[str]:
        page = (await visitor.get("/api/people", params=filters)).json()
        assert page["total"] == len(page["items"])
        return [row["name"] for row in page["items"]]

    assert await names(org_unit=str(whole)) == ["Ana Silva", "Bo Lin"]
    assert await names(org_unit=str(part)) == await names(manager=str(ana)) == ["Bo Lin"]
    assert await names(has_manager=False) == await names(location="Lisbon") == ["Ana Silva"]
    assert await names(has_manager=True, time_zone="Europe/Lisbon", location="Porto") == ["Bo Lin"]
    assert await names(time_zone="Mars/Base") == []


@pytest.mark.parametrize("sort", ["name", "-name", "number", "-number", "joined_on", "-joined_on"])
async def test_pages_give_everybody_once_in_order(app: Litestar, sort: str) -> None:
    unit = await add_unit("Warehouses")
    for n in range(7):
        await add_person("Ana Silva" if n % 2 else f"Bo {n}", unit, email=f"p{n}@tidewell.example")
    visitor = await signed_in(app, "Vi Sitor")
    whole = [row["id"] for row in (await visitor.get("/api/people", params={"sort": sort})).json()["items"]]
    paged, cursor = [], None
    while True:
        params = {"sort": sort, "limit": 2, **({"cursor": cursor} if cursor else {})}
        page = (await visitor.get("/api/people", params=params)).json()
        paged += [row["id"] for row in page["items"]]
        cursor = page["next_cursor"]
        if cursor is None:
            break
    assert paged == whole
    assert len(set(paged)) == 7
