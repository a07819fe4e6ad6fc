"""Ask what if, keep the question, and let it go. Nobody but its maker ever learns that it was asked."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from backend.kit.audit.service import Subject
from backend.kit.clock import now, today
from backend.kit.database.engine import fetch
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.errors import Conflict, FieldError, Invalid, NotFound, Stale
from backend.kit.identifiers import new_id
from backend.people.core.access import Viewer
from backend.succession.recording import record_confidentially
from backend.succession.scenarios.costs import efforts_of, whole_settings
from backend.succession.scenarios.reading import get_scenario
from backend.succession.scenarios.schemas import (
    MOST_SCENARIOS,
    Scenario,
    ScenarioRequest,
    ScenarioResult,
    ScenarioSettings,
    ScenarioTerms,
)
from backend.succession.scenarios.working_out import work_out
from backend.succession.scenarios.world import leaving_of

_INSERT = "INSERT INTO scenario (id, account_id, name, settings, changed_at, version) VALUES ($1, $2, $3, $4, $5, 1)"

_INSERT_PEOPLE = """
INSERT INTO scenario_person (scenario_id, person_id, part, leaves_on, place)
SELECT $1, * FROM unnest($2::uuid[], $3::text[], $4::date[]) WITH ORDINALITY
"""

_UPDATE = "UPDATE scenario SET name = $2, settings = $3, changed_at = $4, version = version + 1 WHERE id = $1"


async def try_scenario(*, terms: ScenarioTerms, by: Viewer) -> ScenarioResult:
    """Work out what would follow; nothing is kept.

    Raises
    ------
    Invalid : somebody who does not work here, or a way that there is not.
    """
    await _expect_people(terms)
    leaving = await leaving_of(_days(terms))
    return await work_out(leaving=leaving, staying=terms.staying, settings=terms.settings, by=by)


async def keep_scenario(*, request: ScenarioRequest, by: Viewer) -> Scenario:
    """Keep a scenario, for the viewer alone.

    Raises
    ------
    Invalid : as for `try_scenario`.
    Conflict : they keep as many as can be kept.
    """
    settings = await _checked(request)
    scenario_id = new_id()
    async with write_transaction() as connection:
        await connection.execute("SELECT pg_advisory_xact_lock(hashtextextended($1, 6))", str(by.account_id))
        kept = await connection.fetchval("SELECT count(*) FROM scenario WHERE account_id = $1", by.account_id)
        if (kept or 0) >= MOST_SCENARIOS:
            raise Conflict(f"You keep {MOST_SCENARIOS} scenarios already. Delete one that you need no more.")
        await connection.execute(_INSERT, scenario_id, by.account_id, request.name, settings.model_dump_json(), now())
        await _put_people(scenario_id, request)
        await _note("scenario.kept", scenario_id, by)
    return await get_scenario(scenario_id=scenario_id, by=by)


async def change_scenario(*, scenario_id: UUID, request: ScenarioRequest, version: int, by: Viewer) -> Scenario:
    """Keep a scenario as it is now asked.

    Raises
    ------
    NotFound : the viewer has none of that id.
    Stale : it was changed since `version`.
    Invalid : as for `try_scenario`.
    """
    settings = await _checked(request)
    async with write_transaction() as connection:
        if await _lock(scenario_id, by) != version:
            raise Stale(await get_scenario(scenario_id=scenario_id, by=by))
        await connection.execute(_UPDATE, scenario_id, request.name, settings.model_dump_json(), now())
        await connection.execute("DELETE FROM scenario_person WHERE scenario_id = $1", scenario_id)
        await _put_people(scenario_id, request)
        await _note("scenario.changed", scenario_id, by)
    return await get_scenario(scenario_id=scenario_id, by=by)


async def delete_scenario(*, scenario_id: UUID, by: Viewer) -> None:
    """Delete a scenario for good.

    Raises
    ------
    NotFound : the viewer has none of that id.
    """
    async with write_transaction() as connection:
        await _lock(scenario_id, by)
        await connection.execute("DELETE FROM scenario_person WHERE scenario_id = $1", scenario_id)
        await connection.execute("DELETE FROM scenario WHERE id = $1", scenario_id)
        await _note("scenario.deleted", scenario_id, by)


async def _checked(request: ScenarioRequest) -> ScenarioSettings:
    await _expect_people(request)
    return whole_settings(request.settings, await efforts_of(request.settings))


async def _expect_people(terms: ScenarioTerms) -> None:
    """Refuse whom nobody sees in charts.

    Raises
    ------
    Invalid
    """
    named = [each.person_id for each in terms.leaving]
    rows = await fetch("SELECT id FROM person WHERE id = ANY ($1) AND state = 'active'", [*named, *terms.staying])
    known = {row["id"] for row in rows}
    problem = "There is nobody of that id who works here. Choose somebody who is listed."
    faults = [
        FieldError(f"leaving.{place}.person_id", problem) for place, each in enumerate(named) if each not in known
    ]
    faults += [FieldError(f"staying.{place}", problem) for place, each in enumerate(terms.staying) if each not in known]
    if faults:
        raise Invalid(*faults)


def _days(terms: ScenarioTerms) -> dict[UUID, date]:
    return {each.person_id: max(each.on or today(), today()) for each in terms.leaving}


async def _put_people(scenario_id: UUID, terms: ScenarioTerms) -> None:
    people: Sequence[tuple[UUID, str, date | None]] = [
        *((each.person_id, "leaving", each.on or today()) for each in terms.leaving),
        *((each, "staying", None) for each in terms.staying),
    ]
    await current_connection().execute(
        _INSERT_PEOPLE, scenario_id, *(list(column) for column in zip(*people, strict=True))
    )


async def _lock(scenario_id: UUID, by: Viewer) -> int:
    row = await current_connection().fetchrow(
        "SELECT version FROM scenario WHERE id = $1 AND account_id = $2 FOR UPDATE", scenario_id, by.account_id
    )
    if row is None:
        raise NotFound("scenario")
    return row["version"]


async def _note(action: str, scenario_id: UUID, by: Viewer) -> None:
    """Say that it was done, and nothing of what was asked."""
    await record_confidentially(by=by, action=action, subject=Subject("scenario", scenario_id, "scenario"))
