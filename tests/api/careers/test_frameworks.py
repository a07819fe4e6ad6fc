"""Frameworks: drafted, edited, checked, published for good, and followed by the next version."""

import asyncio
from collections import Counter
from uuid import UUID

import asyncpg
import pytest
from litestar import Litestar

from backend.careers.core.framework import Framework
from backend.careers.frameworks.making import add_version_of
from backend.careers.frameworks.store import MOST_KEPT, published_frameworks
from backend.kit.database.engine import fetch, fetch_one
from backend.kit.database.transactions import write_transaction
from backend.kit.errors import Conflict
from backend.people.core.access import AccessRole
from tests.api.accounts import signed_in
from tests.api.careers.framework_bodies import (
    check,
    competency,
    drafted,
    edit,
    move,
    publish,
    published,
    requirement,
    role,
)
from tests.api.organisation import add_position, add_unit
from tests.api.visitor import Visitor

pytestmark = pytest.mark.anyio


async def partner(app: Litestar) -> Visitor:
    return await signed_in(app, "Tala Partner", [AccessRole.TALENT_PARTNER])


async def test_a_draft_is_made_edited_and_shown_to_those_who_keep_frameworks_only(app: Litestar) -> None:
    tala, emma = await partner(app), await signed_in(app, "Emma Employee")
    version = await drafted(tala)
    assert (version["state"], version["number"]) == ("draft", 1)
    assert version["counts"] == {
        "families": 1,
        "tracks": 2,
        "scales": 1,
        "competencies": 3,
        "roles": 4,
        "moves": 4,
    }
    assert version["actions"] == ["edit", "check", "delete"]
    assert (await emma.get(f"/api/framework-versions/{version['id']}")).status_code == 404
    assert (await emma.get(f"/api/framework-versions/{version['id']}/outline")).status_code == 404
    assert (await emma.get("/api/frameworks")).json() == {"items": [], "changes": [], "actions": []}


async def test_what_was_put_is_given_back(app: Litestar) -> None:
    tala = await partner(app)
    version = await drafted(tala)
    path = f"/api/framework-versions/{version['id']}"
    described = competency("TRIAGE", "Triage", parent="HELP", descriptors=[{"level": 2, "text": "Sorts calls alone."}])
    assert (await edit(tala, version, competencies=[described])).status_code == 200
    assert (await tala.get(f"{path}/competencies/TRIAGE")).json() == described
    senior = (await tala.get(f"{path}/roles/SENIOR")).json()
    assert senior["role"]["requirements"][1] == requirement("TRIAGE", 3, must_have=True)
    assert senior["moves"] == [move("AGENT", "SENIOR", months=24), move("SENIOR", "LEAD", "track switch", 6)]
    assert senior["competencies"][1] == described
    outline = (await tala.get(f"{path}/outline")).json()
    assert [(each["code"], each["asked_by"]) for each in outline["competencies"]] == [
        *(("HELP", 4), ("TRIAGE", 2), ("LEADING", 1)),
    ]


async def test_moves_are_found_by_the_names_of_their_roles(app: Litestar) -> None:
    tala, emma = await partner(app), await signed_in(app, "Emma Employee")
    path = f"/api/framework-versions/{(await drafted(tala))['id']}/moves"
    found = (await tala.get(f"{path}?q=senior lead")).json()
    assert (found["total"], found["items"][0]["target_name"], found["items"][0]["months"]) == (1, "Desk Lead", 6)
    assert (await tala.get(path)).json()["total"] == 4
    assert (await emma.get(path)).status_code == 404


async def test_pieces_that_do_not_fit_together_are_refused_by_piece_and_field(app: Litestar) -> None:
    tala = await partner(app)
    version = await drafted(tala)
    answer = await edit(
        tala,
        version,
        roles=[role("CHIEF", 9, requirement("HELP", 6), requirement("MAGIC", 1), family="NONE")],
        moves=[move("LEAD", "NOBODY")],
        competencies=[competency("HELP", "Helping people", parent="TRIAGE")],
    )
    assert answer.status_code == 422
    assert {each["field"] for each in answer.json()["errors"]} == {
        "role.CHIEF.family",
        "role.CHIEF.requirements.HELP",
        "role.CHIEF.requirements.MAGIC",
        "move.LEAD|NOBODY|promotion.target",
        "competency.HELP.parent",
        "competency.TRIAGE.parent",
    }
    assert (await tala.get(f"/api/framework-versions/{version['id']}")).json()["version"] == version["version"]


async def test_with_a_role_its_moves_go_and_an_edit_can_be_taken_back(app: Litestar) -> None:
    tala = await partner(app)
    version = await drafted(tala)
    edited = (await edit(tala, version, removed=[{"kind": "role", "code": "AGENT"}])).json()
    assert (edited["counts"]["roles"], edited["counts"]["moves"]) == (3, 1)
    assert (await tala.post(f"/api/activity/{edited['undo_id']}/undo")).status_code == 204
    back = (await tala.get(f"/api/framework-versions/{version['id']}")).json()
    assert (back["counts"]["roles"], back["counts"]["moves"]) == (4, 4)


async def test_a_stale_edit_changes_nothing(app: Litestar) -> None:
    tala = await partner(app)
    version = await drafted(tala)
    assert (await edit(tala, {**version, "version": version["version"] - 1}, families=[])).status_code == 412


async def test_only_what_was_checked_as_it_is_can_be_published(app: Litestar) -> None:
    tala = await partner(app)
    version = await drafted(tala)
    path = f"/api/framework-versions/{version['id']}"
    headers = {"if-match": f'"{version["version"]}"'}
    assert (await tala.post(f"{path}/publication", json={"mapping": []}, headers=headers)).status_code == 409
    checked = (await check(tala, version)).json()
    assert checked["state"] == "checked"
    edited = (await edit(tala, checked, tracks=[{"code": "X", "name": "other"}])).json()
    assert edited["state"] == "draft"
    unread = await check(tala, checked)
    assert (unread.status_code, unread.json()["current"]["state"]) == (412, "draft")
    assert (await check(tala, edited)).json()["state"] == "checked"
    done = [row["action"] for row in await fetch("SELECT action FROM audit_entry ORDER BY number DESC LIMIT 3")]
    assert done == ["framework.checked", "framework.edited", "framework.checked"]


async def test_a_framework_is_made_once(app: Litestar) -> None:
    tala = await partner(app)
    first = await published(tala)
    refused = await tala.post("/api/frameworks", json={"code": "DESK", "name": "Something else"})
    assert (refused.status_code, refused.json()["errors"][0]["field"]) == (422, "code")
    body = {"code": "NEW", "name": "New"}
    answers = await asyncio.gather(*(tala.post("/api/frameworks", json=body) for _ in range(6)))
    assert sorted(each.status_code for each in answers) == [201, *[422] * 5]
    versions = (await tala.get("/api/frameworks")).json()["items"]
    assert [(each["code"], each["number"]) for each in versions] == [("DESK", first["number"]), ("NEW", 1)]


async def test_of_those_who_bring_in_a_framework_at_once_one_does(app: Litestar) -> None:
    by = (await partner(app)).viewer
    assert by is not None
    new = Framework("NEW", "New")
    doing = [add_version_of(new, source="A file.", by=by) for _ in range(6)]
    made = await asyncio.gather(*doing, return_exceptions=True)
    assert Counter(type(each) for each in made) == {UUID: 1, Conflict: 5}


async def test_a_published_version_is_what_people_have_and_is_never_edited(app: Litestar) -> None:
    tala, emma = await partner(app), await signed_in(app, "Emma Employee")
    version = await published(tala)
    assert (version["state"], version["actions"]) == ("published", ["copy"])
    rows = await fetch("SELECT code, family, track, level, state FROM role ORDER BY level")
    assert tuple(rows[0]) == ("ENTRY", "Service Desk", "individual contributor", 1, "current")
    names = (await emma.get("/api/competencies")).json()["items"]
    assert [(each["code"], each["area"]) for each in names] == [
        *(("HELP", "Technical"), ("LEADING", "Leadership"), ("TRIAGE", "Helping people")),
    ]
    assert (await emma.get(f"/api/framework-versions/{version['id']}/roles/LEAD")).status_code == 200
    assert (await edit(tala, version, families=[])).status_code == 409
    with pytest.raises(asyncpg.RaiseError, match="never edited"):
        async with write_transaction() as connection:
            await connection.execute("UPDATE framework_piece SET place = 9 WHERE kind = 'role'")


async def test_people_of_a_vanishing_role_move_by_the_mapping_that_was_shown(app: Litestar) -> None:
    tala = await partner(app)
    first = await published(tala)
    unit = await add_unit("U")
    agent = await fetch_one("SELECT id FROM role WHERE code = 'AGENT'")
    await add_position("Desk specialist", unit, role=agent["id"])
    second = (await tala.post(f"/api/framework-versions/{first['id']}/copies")).json()
    gone = [{"kind": "role", "code": "AGENT"}, {"kind": "competency", "code": "LEADING"}]
    second = (await edit(tala, second, removed=gone)).json()
    seen = (await tala.get(f"/api/framework-versions/{second['id']}/publication-preview")).json()
    assert seen["vanishing"] == [{"code": "AGENT", "name": "Desk Specialist", "seats": 1, "suggested": "ENTRY"}]
    assert (seen["retired_competencies"], seen["changed_roles"], seen["added_roles"]) == (1, 1, 0)
    unsaid = await publish(tala, second)
    assert (unsaid.status_code, unsaid.json()["errors"][0]["field"]) == (422, "mapping.AGENT")
    nowhere = await publish(tala, second, {"role": "AGENT", "successor": "AGENT"})
    assert nowhere.status_code == 422
    assert (await publish(tala, second, {"role": "AGENT", "successor": "SENIOR"})).status_code == 200
    row = await fetch_one(
        "SELECT r.code FROM position o JOIN role r ON r.id = o.role_id WHERE o.title = 'Desk specialist'"
    )
    assert row["code"] == "SENIOR"
    assert [each["code"] for each in (await tala.get("/api/roles")).json()["items"]] == ["ENTRY", "SENIOR", "LEAD"]
    assert [each["code"] for each in (await tala.get("/api/competencies")).json()["items"]] == ["HELP", "TRIAGE"]
    mapping = (await tala.get(f"/api/framework-versions/{second['id']}/mapping")).json()["items"]
    assert mapping == [
        {
            "code": "AGENT",
            "name": "Desk Specialist",
            "successor": "SENIOR",
            "successor_name": "Senior Desk Specialist",
            "seats": 1,
        }
    ]
    states = [(each["number"], each["state"]) for each in (await tala.get("/api/frameworks")).json()["items"]]
    assert states == [(2, "published"), (1, "superseded")]


async def test_a_role_has_one_home(app: Litestar) -> None:
    tala = await partner(app)
    await published(tala)
    other = await drafted(tala, "OTHER")
    answer = await publish(tala, other)
    assert (answer.status_code, "belongs to Careers DESK" in answer.json()["detail"]) == (409, True)


async def test_the_list_says_what_is_other_than_in_the_version_before(app: Litestar) -> None:
    tala = await partner(app)
    first = await published(tala)
    assert (await tala.get("/api/frameworks")).json()["changes"] == []
    copied = (await tala.post(f"/api/framework-versions/{first['id']}/copies")).json()
    same = (await tala.get("/api/frameworks")).json()["changes"]
    assert [(each["version_id"], each["since"], sum(each["changed"].values())) for each in same] == [
        (copied["id"], 1, 0)
    ]
    put = {"competencies": [competency("ASKING", "Asking")], "roles": [role("SENIOR", 4, requirement("HELP", 4))]}
    removed = [{"kind": "move", "code": "AGENT|LEAD|track switch"}]
    edited = await edit(tala, copied, **put, removed=removed)
    assert edited.status_code == 200, edited.text
    (told,) = (await tala.get("/api/frameworks")).json()["changes"]
    counted = {how: {kind: n for kind, n in told[how].items() if n} for how in ("added", "changed", "removed")}
    assert counted == {"added": {"competencies": 1}, "changed": {"roles": 1}, "removed": {"moves": 1}}


async def test_there_is_one_draft_at_a_time_and_it_can_be_deleted(app: Litestar) -> None:
    tala = await partner(app)
    first = await published(tala)
    copied = await tala.post(f"/api/framework-versions/{first['id']}/copies")
    assert (await tala.post(f"/api/framework-versions/{first['id']}/copies")).status_code == 409
    assert (await tala.send("DELETE", f"/api/framework-versions/{copied.json()['id']}")).status_code == 204
    assert (await tala.send("DELETE", f"/api/framework-versions/{first['id']}")).status_code == 409
    assert len((await tala.get("/api/frameworks")).json()["items"]) == 1


async def test_all_that_is_published_is_read_once_however_much_that_is(app: Litestar) -> None:
    async with write_transaction() as connection:
        for place in range(MOST_KEPT + 2):
            await connection.execute(_ADD_PUBLISHED, f"F{place}")
    first = await published_frameworks()
    assert len(first) == MOST_KEPT + 2
    assert all(one is other for one, other in zip(first, await published_frameworks(), strict=True))


_ADD_PUBLISHED = """
WITH f AS (INSERT INTO framework VALUES (gen_random_uuid(), $1, $1) RETURNING id)
INSERT INTO framework_version
    (id, framework_id, number, state, source, made_at, made_by, published_at, published_by, version)
SELECT gen_random_uuid(), f.id, 1, 'published', '', now(), 'Tala', now(), 'Tala', 1 FROM f
"""
