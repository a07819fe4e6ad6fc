"""How the viewer's scenarios are read, and where one could begin."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from backend.kit.clock import today
from backend.kit.database.engine import fetch, fetch_one
from backend.kit.errors import NotFound
from backend.people.core.access import Viewer
from backend.people.organisation import in_force
from backend.people.references import PersonRef
from backend.succession.scenarios.costs import efforts_of, stored_settings, usual_settings, whole_settings
from backend.succession.scenarios.schemas import (
    Leaver,
    Scenario,
    ScenarioList,
    ScenarioPerson,
    ScenarioSeat,
    ScenarioSummary,
    Start,
    StartList,
)
from backend.succession.scenarios.working_out import work_out
from backend.succession.scenarios.world import leaving_of
from backend.succession.seeing import plans_seen

_NAMED = f"""
SELECT x.scenario_id, x.part, x.leaves_on, p.id, p.name, coalesce(o.title, '') AS title
FROM scenario_person x JOIN person p ON p.id = x.person_id
LEFT JOIN incumbency i ON i.person_id = p.id AND {in_force("i", "$2")} LEFT JOIN position o ON o.id = i.position_id
WHERE x.scenario_id = ANY ($1) AND p.state = 'active' ORDER BY x.place, p.sort_name, p.id
"""

_HOLDERS = f"""
SELECT c.id AS critical_position_id, c.risk_of_loss, c.expected_exit, o.id, o.code, o.title,
       p.id AS person_id, p.name
FROM critical_position c JOIN position o ON o.id = c.position_id
JOIN incumbency i ON i.position_id = o.id AND {in_force("i", "$2")} JOIN person p ON p.id = i.person_id
WHERE c.id = ANY ($1)
ORDER BY c.expected_exit NULLS LAST, array_position(ARRAY['high', 'medium', 'low'], c.risk_of_loss), o.sort_title, o.id
LIMIT $3
"""

MOST_STARTS = 30


async def list_scenarios(*, by: Viewer) -> ScenarioList:
    """Give the scenarios that the viewer keeps, the latest first, and what a new one reckons with."""
    rows = await fetch(
        "SELECT id, name, changed_at FROM scenario WHERE account_id = $1 ORDER BY changed_at DESC, id DESC",
        by.account_id,
    )
    named = await _named([row["id"] for row in rows])
    return ScenarioList(
        items=[ScenarioSummary(**dict(row), leaving=_leavers(named, row["id"])) for row in rows],
        usual=await usual_settings(),
    )


async def get_scenario(*, scenario_id: UUID, by: Viewer) -> Scenario:
    """Give a scenario of the viewer's own, with what would follow today.

    Raises
    ------
    NotFound : they have none of that id; those of others are nobody's business.
    """
    row = await fetch_one(
        "SELECT id, name, changed_at, version, settings::text AS settings FROM scenario "
        "WHERE id = $1 AND account_id = $2",
        *(scenario_id, by.account_id),
    )
    if row is None:
        raise NotFound("scenario")
    settings = await stored_settings(row["settings"])
    leaving = await leaving_of(await _days(scenario_id))
    named = await _named([scenario_id])
    staying = [each for each in named if each["part"] == "staying"]
    return Scenario(
        **{name: row[name] for name in ("id", "name", "changed_at", "version")},
        leaving=_leavers(named, scenario_id),
        staying=[ScenarioPerson(person=_ref(each), title=each["title"]) for each in staying],
        settings=whole_settings(settings, await efforts_of(settings)),
        result=await work_out(leaving=leaving, staying=[each["id"] for each in staying], settings=settings, by=by),
    )


async def list_starts(*, by: Viewer) -> StartList:
    """Give whose leaving is worth a thought: holders of the critical positions that the viewer sees."""
    rows = await fetch(_HOLDERS, list(await plans_seen(by)), today(), MOST_STARTS)
    return StartList(
        items=[
            Start(
                person=PersonRef(id=row["person_id"], name=row["name"]),
                position=ScenarioSeat(
                    **{name: row[name] for name in ("id", "code", "title", "critical_position_id")}, told_apart_by=""
                ),
                risk_of_loss=row["risk_of_loss"],
                expected_exit=row["expected_exit"],
            )
            for row in rows
        ]
    )


async def _days(scenario_id: UUID) -> dict[UUID, date]:
    """Give who leaves when; who was to have left by now leaves today."""
    rows = await fetch(
        "SELECT person_id, leaves_on FROM scenario_person x JOIN person p ON p.id = x.person_id "
        "WHERE scenario_id = $1 AND part = 'leaving' ORDER BY x.place, p.sort_name, p.id",
        scenario_id,
    )
    return {row["person_id"]: max(row["leaves_on"], today()) for row in rows}


async def _named(scenario_ids: Collection[UUID]) -> Sequence[Mapping[str, Any]]:
    return await fetch(_NAMED, list(scenario_ids), today())


def _leavers(named: Sequence[Mapping[str, Any]], scenario_id: UUID) -> list[Leaver]:
    return [
        Leaver(person=_ref(each), title=each["title"], on=each["leaves_on"])
        for each in named
        if each["scenario_id"] == scenario_id and each["part"] == "leaving"
    ]


def _ref(row: Mapping[str, Any]) -> PersonRef:
    return PersonRef(id=row["id"], name=row["name"])
