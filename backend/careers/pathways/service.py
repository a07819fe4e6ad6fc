"""Set an aim, choose a way to it, and change one's mind without losing what was done."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from backend.careers.competencies.scales import expect_levels
from backend.careers.core.recommending import Need
from backend.careers.core.ways import draft_ways
from backend.careers.pathways.reading import WAYS, get_pathway
from backend.careers.pathways.schemas import Pathway, PathwayChange, PathwayRequest, WayRequest, WayStepRequest
from backend.careers.recommendations.service import done_by, need_for, needs_for_role, offer_of, offered
from backend.kit.audit.logs import CONFIDENTIAL
from backend.kit.audit.service import Subject, record
from backend.kit.clock import today
from backend.kit.database.engine import fetch, fetch_one
from backend.kit.database.transactions import write_transaction
from backend.kit.errors import Conflict, FieldError, Invalid, NotAllowed, NotFound, Stale
from backend.kit.identifiers import new_id
from backend.people.actors import acting
from backend.people.core.access import Viewer

MOST_PATHWAYS = 50

_INSERT = """
INSERT INTO learning_pathway (id, person_id, competency_id, level, role_id, ways, chosen, state, begun_on, version)
VALUES ($1, $2, $3, $4, $5, $6, NULL, 'active', $7, 1)
"""


async def begin_pathway(*, request: PathwayRequest, by: Viewer) -> Pathway:
    """Set an aim; ways to it are drafted from what would be recommended, for the person to change and to choose from.

    Raises
    ------
    NotAllowed : nobody employed stands behind the viewer's account.
    Invalid : there is no such competency, it has no such level, or no such role is in force.
    Conflict : there are as many pathways as anybody may have.
    """
    if by.person_id is None:
        raise NotAllowed
    needs, role_id = await _aim(request, by.person_id)
    ways = await _drafted(needs, by.person_id)
    pathway_id = new_id()
    async with write_transaction() as connection:
        await connection.execute("SELECT FROM person WHERE id = $1 FOR NO KEY UPDATE", by.person_id)
        count = await connection.fetchval("SELECT count(*) FROM learning_pathway WHERE person_id = $1", by.person_id)
        if (count or 0) >= MOST_PATHWAYS:
            raise Conflict(f"Nobody has more than {MOST_PATHWAYS} pathways. Go on with one of yours.")
        await connection.execute(
            _INSERT,
            *(pathway_id, by.person_id, request.competency_id, request.level, role_id),
            *(WAYS.dump_json(ways).decode(), today()),
        )
        await _record(by, "pathway.begun")
    return await get_pathway(pathway_id=pathway_id, by=by)


async def change_pathway(*, pathway_id: UUID, change: PathwayChange, version: int, by: Viewer) -> Pathway:
    """Change ways, choose one, tick off what is said in words, or end it; completions stay whatever is chosen.

    Raises
    ------
    NotFound : there is none of that id, or it is somebody else's.
    Stale : it was changed since `version`.
    Invalid : a resource that there is not, or a day to come.
    """
    await _expect_steps(change.ways)
    async with write_transaction() as connection:
        row = await connection.fetchrow(
            "SELECT version FROM learning_pathway WHERE id = $1 AND person_id = $2 FOR UPDATE", pathway_id, by.person_id
        )
        if row is None:
            raise NotFound("pathway")
        if row["version"] != version:
            raise Stale(await get_pathway(pathway_id=pathway_id, by=by))
        await connection.execute(
            "UPDATE learning_pathway SET ways = $2, chosen = $3, state = $4, version = version + 1 WHERE id = $1",
            *(pathway_id, WAYS.dump_json(change.ways).decode(), change.chosen, change.state),
        )
        await _record(by, "pathway.changed")
    return await get_pathway(pathway_id=pathway_id, by=by)


async def _aim(request: PathwayRequest, person_id: UUID) -> tuple[Sequence[Need], UUID | None]:
    if request.competency_id is not None and request.level is not None:
        need = await need_for(person_id, request.competency_id, request.level)
        await expect_levels({"level": (request.competency_id, request.level)})
        return [need], None
    row = await fetch_one("SELECT id FROM role WHERE code = $1", request.role_code)
    try:
        return await needs_for_role(person_id, request.role_code or ""), row and row["id"]
    except NotFound:
        message = "No framework in force has this role. Choose one of those on the map."
        raise Invalid(FieldError("role_code", message)) from None


async def _drafted(needs: Sequence[Need], person_id: UUID) -> list[WayRequest]:
    rows = await offered(needs)
    ids = {row["code"]: row["id"] for row in rows}
    ways = draft_ways(needs, [offer_of(row) for row in rows], await done_by(person_id))
    return [
        WayRequest(
            key=way.kind,
            kind=way.kind,
            title="",
            steps=[WayStepRequest(key=f"s{place}", resource_id=ids[code]) for place, code in enumerate(way.codes, 1)],
        )
        for way in ways
    ]


async def _expect_steps(ways: Sequence[WayRequest]) -> None:
    steps = {f"ways.{at}.steps.{place}": step for at, way in enumerate(ways) for place, step in enumerate(way.steps)}
    named = {each.resource_id for each in steps.values() if each.resource_id}
    rows: Sequence[Mapping[str, Any]] = await fetch("SELECT id FROM learning_resource WHERE id = ANY ($1)", list(named))
    known = {row["id"] for row in rows}
    faults = [
        FieldError(f"{where}.resource_id", "There is no such resource. Choose one that is listed.")
        for where, each in steps.items()
        if each.resource_id and each.resource_id not in known
    ]
    faults += [
        FieldError(f"{where}.done_on", f"That day is still to come. Name {today()} or an earlier one.")
        for where, each in steps.items()
        if each.done_on and each.done_on > today()
    ]
    if faults:
        raise Invalid(*faults)


async def _record(by: Viewer, action: str) -> None:
    """Note that something was done; what the aim is, is nobody else's."""
    await record(
        by=acting(by), action=action, subject=Subject("person", by.person_id, by.name), detail={}, log=CONFIDENTIAL
    )
