"""What roles ask for beside what people hold: one person, a team, the organisation."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from litestar import Litestar

from backend.careers.assessments.adding import NewAssessment, insert_assessments
from backend.careers.core.held import Source
from backend.kit.clock import today
from backend.kit.database.engine import fetch
from backend.kit.database.transactions import write_transaction
from backend.people.core.access import AccessRole
from tests.api.accounts import signed_in
from tests.api.careers.certification_world import EXAM, World
from tests.api.careers.framework_bodies import edit, publish, published, role
from tests.api.careers.planning import condition
from tests.api.organisation import add_person, add_position, add_unit
from tests.api.visitor import Visitor

pytestmark = pytest.mark.anyio


@dataclass(frozen=True)
class Desk:
    """Meg leads a desk: Eli is an agent, Pia an associate; the framework of the desk is published."""

    app: Litestar
    partner: Visitor
    people: dict[str, UUID]
    competencies: dict[str, UUID]

    async def visit(self, name: str) -> Visitor:
        return await signed_in(self.app, name, person_id=self.people[name])

    async def holds(self, name: str, **levels: int) -> None:
        """Put on record what their manager says that somebody holds."""
        meg = self.people["Meg Ma"]
        async with write_transaction():
            await insert_assessments(
                [
                    NewAssessment(
                        self.people[name], self.competencies[code], level, Source.MANAGER, meg, "Meg Ma", today()
                    )
                    for code, level in levels.items()
                ]
            )


@pytest.fixture
async def desk(app: Litestar) -> Desk:
    partner = await signed_in(app, "Tala Partner", [AccessRole.TALENT_PARTNER])
    await published(partner)
    roles = {row["code"]: row["id"] for row in await fetch("SELECT code, id FROM role")}
    competencies = {row["code"]: row["id"] for row in await fetch("SELECT code, id FROM competency")}
    unit = await add_unit("Desk")
    people = {"Meg Ma": await add_person("Meg Ma", unit)}
    for name, code in (("Eli Em", "AGENT"), ("Pia Pe", "ENTRY")):
        people[name] = await add_person(name, unit, people["Meg Ma"])
        await add_position(f"Seat of {name}", unit, people[name], roles[code])
    await add_position("Vacant seat", unit, None, roles["AGENT"])
    return Desk(app, partner, people, competencies)


async def given(visitor: Visitor, url: str) -> Any:
    answer = await visitor.get(url)
    assert answer.status_code == 200, answer.text
    return answer.json()


def told(items: list[dict[str, Any]]) -> list[tuple[str, int, int, str, int | None]]:
    return [
        (each["competency"]["code"], each["required"], each["held"], each["state"], each["place"]) for each in items
    ]


async def test_a_role_is_laid_beside_what_somebody_holds_with_the_evidence(desk: Desk) -> None:
    await desk.holds("Eli Em", HELP=3, TRIAGE=3)
    eli = await desk.visit("Eli Em")
    found = await given(eli, f"/api/people/{desk.people['Eli Em']}/gaps/SENIOR")
    assert told(found["items"]) == [("HELP", 4, 3, "part", 1), ("TRIAGE", 3, 3, "have", None)]
    assert (found["missing"], found["must_haves_missing"]) == (1, 0)
    first, second = found["items"]
    assert first["factors"] == {
        "impact": 3,
        "urgency": 1,
        "motivation": 2,
        "effort": 1,
        "adjusted": [],
        "priority": 6.0,
    }
    assert second["evidence"]["assessor"] == "Meg Ma"
    assert first["required_name"] == "Level 4"


async def test_a_certification_that_a_role_asks_for_is_named_where_it_is_defined(desk: Desk) -> None:
    (version,) = (await given(desk.partner, "/api/frameworks"))["items"]
    draft = (await desk.partner.post(f"/api/framework-versions/{version['id']}/copies")).json()
    asking = role("SENIOR", 3, certifications=["DESK-P", "FIRST-AID"])
    answer = await publish(desk.partner, (await edit(desk.partner, draft, roles=[asking])).json())
    assert answer.status_code == 200, answer.text
    world = World(desk.app, desk.people, desk.competencies["HELP"], desk.partner, desk.partner)
    certification = await world.define(EXAM, code="DESK-P", name="Desk, professional")
    eli = await desk.visit("Eli Em")
    found = await given(eli, f"/api/people/{desk.people['Eli Em']}/gaps/SENIOR")
    assert found["certifications"] == [
        {"id": certification, "code": "DESK-P", "name": "Desk, professional", "is_held": False},
        {"id": None, "code": "FIRST-AID", "name": "FIRST-AID", "is_held": False},
    ]
    assert found["missing"] == 2
    reached = (await given(eli, f"/api/people/{desk.people['Eli Em']}/reach"))["onward"]
    senior = next(each for each in reached if each["role"]["code"] == "SENIOR")
    assert [each["name"] for each in senior["certifications_missing"]] == ["Desk, professional", "FIRST-AID"]


async def test_gaps_are_ranked_by_factors_that_the_request_may_set(desk: Desk) -> None:
    eli, url = await desk.visit("Eli Em"), f"/api/people/{desk.people['Eli Em']}/gaps/SENIOR"
    assert told((await given(eli, url))["items"]) == [
        ("HELP", 4, 0, "missing", 1),
        ("TRIAGE", 3, 0, "missing", 2),
    ]
    path = f"/api/people/{desk.people['Eli Em']}/competencies/{desk.competencies['TRIAGE']}/motivation"
    assert (await eli.send("PUT", path, json={"motivation": 3})).status_code == 200
    assert told((await given(eli, url))["items"])[0][0] == "TRIAGE"
    soon = today() + timedelta(days=60)
    changed = (await given(eli, f"{url}?target={soon}&adjust=impact:HELP:9&adjust=motivation:HELP:3"))["items"][0]
    assert changed["competency"]["code"] == "HELP"
    assert changed["factors"] == {
        "impact": 9,
        "urgency": 3,
        "motivation": 3,
        "effort": 4,
        "adjusted": ["impact", "motivation"],
        "priority": 20.25,
    }
    for wrong in ("luck:HELP:2", "impact:HELP:0", "impact:HELP:100", "impact::2", "impact:HELP:two"):
        answer = await eli.get(f"{url}?adjust={wrong}")
        assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, "adjust"), wrong


async def test_a_role_fits_once_everything_it_asks_for_is_held(desk: Desk) -> None:
    await desk.holds("Eli Em", HELP=3, TRIAGE=3)
    eli = await desk.visit("Eli Em")
    url = f"/api/people/{desk.people['Eli Em']}/reach"
    found = await given(eli, url)
    assert found["present"]["role"]["code"] == "AGENT"
    assert [(each["role"]["code"], each["is_step_down"]) for each in found["fits"]] == [("ENTRY", True)]
    assert [(each["role"]["code"], each["lacks"]) for each in found["one_step"]] == [
        ("SENIOR", [{"name": "Helping people", "held": 3, "required": 4, "must_have": False}])
    ]
    assert [
        (each["role"]["code"], each["kind"], each["months"], each["missing"], each["vacant"], each["was_held"])
        for each in found["onward"]
    ] == [("SENIOR", "promotion", 24, 1, 0, False), ("LEAD", "track switch", 36, 3, 0, False)]
    assert (found["further"], found["weighed"]) == ([], 2)
    assert [
        (each["competency"]["code"], each["to_level"], [role["code"] for role in each["opens"]], each["nears"])
        for each in found["doors"]
    ] == [("HELP", 4, ["SENIOR"], 0), ("LEADING", 1, [], 1)]
    await desk.holds("Eli Em", HELP=4)
    assert [each["role"]["code"] for each in (await given(eli, url))["fits"]] == ["ENTRY", "SENIOR"]
    assert (await given(eli, f"/api/people/{desk.people['Eli Em']}/gaps/SENIOR"))["missing"] == 0


async def test_goals_are_drafted_for_the_role_aimed_at_or_for_a_step_on_the_way(desk: Desk) -> None:
    await desk.holds("Eli Em", HELP=3, TRIAGE=3)
    eli = await desk.visit("Eli Em")
    aim = await given(eli, f"/api/people/{desk.people['Eli Em']}/gaps/LEAD")
    plan = (await eli.post("/api/plans", json={"target_role_id": aim["role_id"]})).json()
    assert plan["target_role"]["code"] == "LEAD"

    async def draft(query: str) -> Any:
        answer = await eli.send("POST", f"/api/plans/{plan['id']}/drafted-goals{query}", headers=condition(plan))
        return answer.json()

    assert (await draft("?towards=NONE"))["errors"][0]["field"] == "towards"
    plan = await draft("?towards=SENIOR")
    assert [(each["competency"]["name"], each["role"]["code"]) for each in plan["goals"]] == [
        ("Helping people", "SENIOR")
    ]
    plan = await draft("")
    assert [(each["competency"]["name"], each["role"]["code"]) for each in plan["goals"]] == [
        ("Helping people", "SENIOR"),
        ("Leading", "LEAD"),
    ]


async def test_gaps_are_seen_by_those_who_see_assessments_and_nobody_else(desk: Desk) -> None:
    eli, meg = desk.people["Eli Em"], desk.people["Meg Ma"]
    administrator = await signed_in(desk.app, "Ada Min", [AccessRole.ADMINISTRATOR])
    for visitor, status in (
        (await desk.visit("Meg Ma"), 200),
        (desk.partner, 200),
        (await desk.visit("Pia Pe"), 404),
        (administrator, 403),
    ):
        for path in (f"{eli}/gaps/SENIOR", f"{eli}/reach", f"{meg}/team-competencies"):
            assert (await visitor.get(f"/api/people/{path}")).status_code == status, path
    assert (await desk.partner.get(f"/api/people/{eli}/gaps/NONE")).status_code == 404


async def test_a_manager_sees_the_team_beside_its_roles(desk: Desk) -> None:
    await desk.holds("Eli Em", HELP=2, TRIAGE=1)
    meg, url = await desk.visit("Meg Ma"), f"/api/people/{desk.people['Meg Ma']}/team-competencies"
    found = await given(meg, url)
    assert [(each["competency"]["code"], each["asked_of"], each["short"]) for each in found["columns"]] == [
        ("HELP", 2, 1),
        ("TRIAGE", 1, 1),
    ]
    assert [
        (each["person"]["name"], each["missing"], [(cell["required"], cell["held"]) for cell in each["cells"]])
        for each in found["items"]
    ] == [("Eli Em", 1, [(2, 2), (2, 1)]), ("Pia Pe", 1, [(1, None), (None, None)])]
    file = await meg.get(f"{url}/export")
    assert file.headers["content-type"].startswith("text/csv")
    assert file.text.splitlines() == [
        "\ufeffName,Role,Levels missing,Helping people,Triage",
        "Eli Em,Desk Specialist,1,2 of 2,1 of 2",
        "Pia Pe,Desk Associate,1,? of 1,",
    ]


async def test_demand_and_supply_tell_no_small_group(desk: Desk) -> None:
    await desk.holds("Eli Em", HELP=2)
    unit = await add_unit("Yard")
    for place in range(2):
        await add_person(f"Yara {place}", unit)
    found = await given(desk.partner, "/api/competency-demand")
    assert (found["people"], found["seats"], found["smallest_group"]) == (5, 3, 5)
    assert [
        (
            each["competency"]["code"],
            [(at["level"], at["seats"], at["seats_above"], at["holders"]) for at in each["levels"]],
        )
        for each in found["items"]
    ] == [("TRIAGE", [(2, 2, 2, 0)]), ("HELP", [(2, 2, 2, None), (1, 1, 3, None)])]
    assert [(each["short"], each["short_at"]) for each in found["items"]] == [(2, 2), (None, None)]
    meg = await desk.visit("Meg Ma")
    assert (await meg.get("/api/competency-demand")).status_code == 403


async def test_a_target_in_the_past_is_urgent(desk: Desk) -> None:
    eli = await desk.visit("Eli Em")
    found = await given(eli, f"/api/people/{desk.people['Eli Em']}/gaps/LEAD?target={date(2020, 1, 1)}")
    assert {each["factors"]["urgency"] for each in found["items"]} == {3}
