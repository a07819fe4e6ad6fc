"""What is said of people's competencies: by whom, seen by whom, corrected and never lost."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

import asyncpg
import pytest
from litestar import Litestar

from backend.careers.assessments.adding import NewAssessment, insert_assessments
from backend.careers.competencies.adding import NewCompetency, insert_competencies
from backend.careers.core.held import Source
from backend.kit.clock import now, today
from backend.kit.database.transactions import write_transaction
from backend.people.core.access import AccessRole
from tests.api.accounts import signed_in
from tests.api.organisation import add_person, add_unit
from tests.api.visitor import Visitor

pytestmark = pytest.mark.anyio

YEARS_AGO = now() - timedelta(days=900)
LAST_MONTH = now() - timedelta(days=30)


@dataclass(frozen=True)
class World:
    """Dora manages Meg, who manages Eli; Pia is in the same team; two competencies."""

    app: Litestar
    people: dict[str, UUID]
    planning: UUID
    writing: UUID

    async def visit(self, name: str, *roles: AccessRole) -> Visitor:
        return await signed_in(self.app, name, roles, self.people[name])

    def of(self, name: str) -> str:
        return f"/api/people/{self.people[name]}/competencies"


@pytest.fixture
async def world(app: Litestar) -> World:
    unit = await add_unit("Planning")
    people = {"Dora Di": await add_person("Dora Di", unit)}
    people["Meg Ma"] = await add_person("Meg Ma", unit, people["Dora Di"])
    for name in ("Eli Em", "Pia Pe"):
        people[name] = await add_person(name, unit, people["Meg Ma"])
    planning, writing = (NewCompetency(name.upper(), name, "Work") for name in ("Planning", "Writing"))
    async with write_transaction():
        await insert_competencies([planning, writing])
    return World(app, people, planning.id, writing.id)


def statement(competency: UUID, level: int, source: str = "self", **more: object) -> dict[str, Any]:
    return {"competency_id": str(competency), "level": level, "source": source, **more}


async def say(visitor: Visitor, url: str, body: dict[str, Any]) -> Any:
    return await visitor.post(f"{url}/assessments", json=body)


async def put_on_record(assessments: Sequence[NewAssessment]) -> None:
    async with write_transaction():
        await insert_assessments(assessments)


async def test_what_a_manager_says_is_used_and_stands_beside_what_one_says_oneself(world: World) -> None:
    eli, meg = await world.visit("Eli Em"), await world.visit("Meg Ma")
    url = world.of("Eli Em")
    assert (await say(eli, url, statement(world.planning, 4))).status_code == 201
    answer = await say(meg, url, statement(world.planning, 3, "manager", evidence="The spring plan."))
    assert answer.status_code == 201, answer.text
    assert [(each["level"], each["source"], each["assessor"]) for each in answer.json()["items"]] == [
        (3, "manager", "Meg Ma"),
        (4, "self", "Eli Em"),
    ]
    found = (await eli.get(url)).json()
    (item,) = found["items"]
    assert (item["name"], item["level"], item["spread"], item["is_stale"]) == ("Planning", 3, 1, False)
    assert [(each["source"], each["is_used"], each["is_viewer"]) for each in item["said"]] == [
        ("manager", True, False),
        ("self", False, True),
    ]
    assert found["sources"] == ["self"]
    assert (await meg.get(url)).json()["sources"] == ["manager", "work sample"]
    messages = (await eli.get("/api/inbox")).json()["items"]
    assert [each["title"] for each in messages] == ["assessment.made"]


async def test_only_the_person_those_above_and_talent_partners_see_it(world: World) -> None:
    url = world.of("Eli Em")
    for name, roles, status in [
        ("Eli Em", [], 200),
        ("Meg Ma", [], 200),
        ("Dora Di", [], 200),
        ("Pia Pe", [AccessRole.ADMINISTRATOR, AccessRole.COORDINATOR, AccessRole.EXECUTIVE], 404),
    ]:
        visitor = await world.visit(name, *roles)
        for path in (url, f"{url}/{world.planning}"):
            assert (await visitor.get(path)).status_code == status, name
        nobody = await visitor.get(f"/api/people/{UUID(int=5)}/competencies")
        assert nobody.status_code == 404
    partner = await signed_in(world.app, "Tala Partner", [AccessRole.TALENT_PARTNER])
    assert (await partner.get(url)).status_code == 200


async def test_nobody_speaks_in_a_capacity_that_is_not_theirs(world: World) -> None:
    eli, meg = await world.visit("Eli Em"), await world.visit("Meg Ma", AccessRole.TALENT_PARTNER)
    for visitor, name, source, status in [
        (eli, "Eli Em", "manager", 403),
        (eli, "Eli Em", "test", 403),
        (eli, "Pia Pe", "self", 404),
        (meg, "Eli Em", "self", 403),
        (meg, "Eli Em", "peer", 403),
        (meg, "Meg Ma", "test", 403),
        (meg, "Eli Em", "test", 201),
        (meg, "Eli Em", "manager", 201),
    ]:
        answer = await say(visitor, world.of(name), statement(world.planning, 2, source))
        assert answer.status_code == status, (name, source, answer.text)


@pytest.mark.parametrize(
    ("more", "field"),
    [
        ({"level": 6}, "level"),
        ({"competency_id": str(UUID(int=9))}, "competency_id"),
        ({"stated_on": str(today() + timedelta(days=1))}, "stated_on"),
        ({"valid_until": str(today())}, "valid_until"),
        ({"corrects": str(UUID(int=9))}, "corrects"),
    ],
)
async def test_what_cannot_be_is_refused_by_field(world: World, more: dict[str, Any], field: str) -> None:
    eli = await world.visit("Eli Em")
    answer = await say(eli, world.of("Eli Em"), {**statement(world.planning, 2), **more})
    assert answer.status_code == 422
    assert [each["field"] for each in answer.json()["errors"]] == [field]
    assert (await eli.get(world.of("Eli Em"))).json()["items"] == []


async def test_a_correction_replaces_and_both_stay_in_the_history(world: World) -> None:
    eli, url = await world.visit("Eli Em"), world.of("Eli Em")
    first = (await say(eli, url, statement(world.planning, 5))).json()["items"][0]
    assert first["actions"] == ["correct", "withdraw"]
    corrected = (await say(eli, url, statement(world.planning, 3, corrects=first["id"]))).json()["items"]
    assert [(each["level"], each["is_in_force"], each["actions"]) for each in corrected] == [
        (3, True, ["correct", "withdraw"]),
        (5, False, []),
    ]
    assert (await say(eli, url, statement(world.planning, 2, corrects=first["id"]))).status_code == 409
    assert (await eli.get(url)).json()["items"][0]["level"] == 3


async def test_what_is_withdrawn_lets_what_was_said_before_count_again(world: World) -> None:
    eli, meg, url = await world.visit("Eli Em"), await world.visit("Meg Ma"), world.of("Eli Em")
    await say(eli, url, statement(world.planning, 2))
    made = (await say(meg, url, statement(world.planning, 4, "manager"))).json()["items"][0]
    reason = {"reason": "I took them for somebody else."}
    assert (await eli.post(f"/api/assessments/{made['id']}/withdrawal", json=reason)).status_code == 403
    pia = await world.visit("Pia Pe")
    assert (await pia.post(f"/api/assessments/{made['id']}/withdrawal", json=reason)).status_code == 404
    answer = await meg.post(f"/api/assessments/{made['id']}/withdrawal", json=reason)
    assert answer.status_code == 200, answer.text
    assert [(each["level"], each["evidence"]) for each in answer.json()["items"]][:2] == [
        (None, "I took them for somebody else."),
        (4, ""),
    ]
    assert (await eli.get(url)).json()["items"][0]["level"] == 2
    again = await meg.post(f"/api/assessments/{made['id']}/withdrawal", json=reason)
    assert again.status_code == 409
    withdrawal = answer.json()["items"][0]["id"]
    assert (await meg.post(f"/api/assessments/{withdrawal}/withdrawal", json=reason)).status_code == 409


async def test_any_day_can_be_looked_back_to(world: World) -> None:
    eli, meg = world.people["Eli Em"], world.people["Meg Ma"]
    old = NewAssessment(eli, world.planning, 1, Source.MANAGER, meg, "Meg Ma", YEARS_AGO.date(), recorded_at=YEARS_AGO)
    new = NewAssessment(eli, world.planning, 3, Source.SELF, eli, "Eli Em", LAST_MONTH.date(), recorded_at=LAST_MONTH)
    await put_on_record([old, new])
    visitor, url = await world.visit("Eli Em"), world.of("Eli Em")

    async def held(days_ago: int) -> list[tuple[int, bool]]:
        found = (await visitor.get(f"{url}?on={today() - timedelta(days=days_ago)}")).json()
        return [(each["level"], each["is_stale"]) for each in found["items"]]

    assert await held(1000) == []
    assert await held(899) == [(1, False)]
    assert await held(60) == [(1, True)]
    assert await held(0) == [(3, False)]
    assert (await visitor.get(f"{url}?on={today() + timedelta(days=1)}")).status_code == 422


async def test_on_a_day_before_it_was_said_nobody_wanted_to_grow(world: World) -> None:
    eli_id, meg_id = world.people["Eli Em"], world.people["Meg Ma"]
    old = NewAssessment(
        eli_id, world.planning, 1, Source.MANAGER, meg_id, "Meg Ma", LAST_MONTH.date(), recorded_at=LAST_MONTH
    )
    await put_on_record([old])
    eli, url = await world.visit("Eli Em"), world.of("Eli Em")
    await eli.send("PUT", f"{url}/{world.planning}/motivation", json={"motivation": 3})
    yesterday = (await eli.get(f"{url}?on={today() - timedelta(days=1)}")).json()
    assert [each["motivation"] for each in yesterday["items"]] == [None]
    assert [each["motivation"] for each in (await eli.get(url)).json()["items"]] == [3]


async def test_the_database_itself_refuses_to_change_what_was_said(world: World) -> None:
    eli = world.people["Eli Em"]
    await put_on_record([NewAssessment(eli, world.planning, 1, Source.SELF, eli, "Eli Em", today())])
    for change in ("UPDATE assessment SET level = 5", "DELETE FROM assessment", "TRUNCATE assessment CASCADE"):
        with pytest.raises(asyncpg.RaiseError, match="never changed"):
            async with write_transaction() as connection:
                await connection.execute(change)


async def test_how_much_one_wants_to_grow_is_ones_own_to_say(world: World) -> None:
    eli, meg, url = await world.visit("Eli Em"), await world.visit("Meg Ma"), world.of("Eli Em")
    await say(eli, url, statement(world.planning, 2))
    path = f"{url}/{world.planning}/motivation"
    assert (await eli.send("PUT", path, json={"motivation": 3})).json()["items"][0]["motivation"] == 3
    assert (await meg.send("PUT", path, json={"motivation": 1})).status_code == 403
    assert (await eli.send("PUT", path, json={"motivation": None})).json()["items"][0]["motivation"] is None


async def test_the_log_names_no_level(world: World) -> None:
    eli = await world.visit("Eli Em")
    await say(eli, world.of("Eli Em"), statement(world.planning, 2))
    administrator = await signed_in(world.app, "Ada Min", [AccessRole.ADMINISTRATOR])
    entry = (await administrator.get("/api/audit?action=assessment.made")).json()["items"][0]
    assert set(entry["detail"]) == {"competency", "source", "assessment"}
