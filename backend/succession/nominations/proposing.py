"""Nominate somebody."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

import asyncpg

from backend.kit.clock import now, today
from backend.kit.database.engine import fetch_one
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.errors import Conflict, FieldError, Invalid
from backend.kit.identifiers import new_id
from backend.people.core.access import Viewer
from backend.people.organisation import in_force
from backend.succession.core.nomination_states import OPEN
from backend.succession.core.outsiders import candidate_key
from backend.succession.core.plan_access import may_manage_candidates
from backend.succession.critical_positions.stored import lock_plan
from backend.succession.nominations.change_schemas import NominationRequest
from backend.succession.nominations.reading import get_nomination
from backend.succession.nominations.schemas import NominationDetails
from backend.succession.nominations.stored import add_event, lock_nomination, note_deed
from backend.succession.seeing import expect_part, nominations_seen

ALREADY = "This person is a candidate for the position already."

MOST_OPEN = 50
"""Candidates of one plan, as whoever proposes one more can see."""

_HOLDS = f"""
SELECT 1 FROM incumbency i WHERE i.position_id = $1 AND i.person_id = $2 AND {in_force("i", "$3")}
"""

_INSERT = """
INSERT INTO nomination (id, critical_position_id, person_id, external_name, external_note, state, is_interim, rank,
                        account_id, proposed_by, proposed_at, telling, version)
SELECT $1, $2, $3, $4, $5, $6, $7, coalesce(max(rank), 0) + 1, $8, $9, $10, 'untold', 1
FROM nomination WHERE critical_position_id = $2
"""


async def nominate(*, critical_position_id: UUID, request: NominationRequest, by: Viewer) -> NominationDetails:
    """Propose somebody for a critical position; they are told nothing of it.

    Raises
    ------
    NotFound : there is no such plan for the viewer.
    NotAllowed : nominating in it is not theirs.
    Invalid : themselves, whoever holds the seat, or nobody who works here.
    Conflict : that person is nominated already, or there are as many as there can be.
    """
    nomination_id = new_id()
    async with write_transaction():
        plan, seen = await lock_plan(critical_position_id, by=by)
        expect_part(may=may_manage_candidates(seen.part))
        await _expect_candidate(request.person_id, plan["position_id"], plan["title"], by)
        rows = await nominations_seen([critical_position_id], by=by)
        if sum(row["state"] in OPEN for row in rows) >= MOST_OPEN:
            raise Conflict(f"A plan has at most {MOST_OPEN} candidates. Remove somebody first.")
        if request.external_name is not None and _is_named(request.external_name, rows):
            raise Conflict(ALREADY)
        await _insert(nomination_id, critical_position_id, request, by)
        await add_event(nomination_id, "proposed", reason=request.reason, by=by)
        if request.state == "pending":
            await add_event(nomination_id, "submitted", by=by)
        await note_deed(await lock_nomination(nomination_id, by=by), "proposed", by=by)
    return await get_nomination(nomination_id=nomination_id, by=by)


async def _expect_candidate(person_id: UUID | None, position_id: UUID, title: str, by: Viewer) -> None:
    if person_id is None:
        return
    if person_id == by.person_id:
        raise Invalid(FieldError("person_id", "Nobody nominates themselves. Choose somebody else."))
    person = await fetch_one("SELECT name FROM person WHERE id = $1 AND state = 'active'", person_id)
    if person is None:
        raise Invalid(FieldError("person_id", "Nobody of this id works here. Choose somebody who does."))
    if await fetch_one(_HOLDS, position_id, person_id, today()):
        message = f"{person['name']} holds {title}, and so does not follow in it. Choose somebody else."
        raise Invalid(FieldError("person_id", message))


async def _insert(nomination_id: UUID, critical_position_id: UUID, request: NominationRequest, by: Viewer) -> None:
    try:
        await current_connection().execute(
            _INSERT,
            *(nomination_id, critical_position_id, request.person_id, request.external_name, request.external_note),
            *(request.state, request.is_interim, by.account_id, by.name, now()),
        )
    except asyncpg.UniqueViolationError:
        raise Conflict(ALREADY) from None


def _is_named(external_name: str, rows: Sequence[Mapping[str, Any]]) -> bool:
    """Whether somebody from outside is a candidate already, by the name that tells them apart."""
    key = candidate_key({"person_id": None, "external_name": external_name})
    return any(candidate_key(row) == key for row in rows if row["state"] in OPEN)
