"""Who decides on a nomination: whoever administers the plan, but neither who proposed it nor the candidate."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from backend.kit.database.engine import fetch
from backend.people.core.access import Viewer
from backend.people.references import PersonRef
from backend.people.sign_in.sign_ins import PERSON_BEHIND
from backend.succession.core.nomination_states import NominationState
from backend.succession.critical_positions.audience import Administrator, administrators_of
from backend.succession.nominations.schemas import Decider
from backend.succession.seeing import SeenPlan

_PROPOSERS = f"SELECT a.id, {PERSON_BEHIND} AS person_id FROM account a WHERE a.id = ANY ($1)"

Row = Mapping[str, Any]


async def deciders_of(nominations: Sequence[Row], seen: SeenPlan, *, by: Viewer) -> dict[UUID, list[str]]:
    """Give, for each nomination of a plan that waits for a decision, the names of those who can take it."""
    waiting = [row for row in nominations if row["state"] == NominationState.PENDING]
    if not waiting:
        return {}
    administrators = await administrators_of(seen, by=by)
    proposers = await fetch(_PROPOSERS, list({row["account_id"] for row in waiting}))
    behind = {row["id"]: row["person_id"] for row in proposers}
    return {
        row["id"]: [
            each.name
            for each in administrators
            if not _is(each, row["person_id"], None) and not _is(each, behind.get(row["account_id"]), row["account_id"])
        ]
        for row in waiting
    }


async def deciders_beside(viewer: Viewer, seen: SeenPlan) -> list[Decider]:
    """Give who could decide on what the viewer proposes now; of the candidate themselves, nobody does."""
    return [
        Decider(person=None if each.person_id is None else PersonRef(id=each.person_id, name=each.name), name=each.name)
        for each in await administrators_of(seen, by=viewer)
        if not _is(each, viewer.person_id, viewer.account_id)
    ]


def _is(each: Administrator, person_id: UUID | None, account_id: UUID | None) -> bool:
    """Whether an administrator is that person or, where nobody employed is behind it, that account."""
    return each.person_id == person_id if each.person_id is not None else each.account_id == account_id
