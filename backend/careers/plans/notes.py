"""What its person notes of a plan for themselves. Its version is its own: nobody sees that anything was noted."""

from uuid import UUID

from backend.careers.plans.parts import NO_PLAN, Part
from backend.careers.plans.schemas import PlanNotes
from backend.careers.plans.stored import lock_plan
from backend.kit.database.engine import fetch_one
from backend.kit.database.transactions import write_transaction
from backend.kit.errors import NotFound, Stale
from backend.people.core.access import Viewer

_OWN = """
SELECT n.text, n.version FROM plan pl LEFT JOIN plan_note n ON n.plan_id = pl.id WHERE pl.id = $1 AND pl.person_id = $2
"""

_WRITE = """
INSERT INTO plan_note (plan_id, text, version) VALUES ($1, $2, $3)
ON CONFLICT (plan_id) DO UPDATE SET text = $2, version = $3
"""


async def get_notes(*, plan_id: UUID, by: Viewer) -> PlanNotes:
    """Give what the viewer noted of their own plan for themselves.

    Raises
    ------
    NotFound : there is none of that id, or it is somebody else's.
    """
    row = await fetch_one(_OWN, plan_id, by.person_id)
    if row is None:
        raise NotFound(NO_PLAN)
    return PlanNotes(text=row["text"] or "", version=row["version"] or 0)


async def put_notes(*, plan_id: UUID, text: str, version: int, by: Viewer) -> PlanNotes:
    """Keep what the viewer notes for themselves. It is in no log: that somebody noted something is theirs as well.

    Raises
    ------
    NotFound : as for `get_notes`.
    Stale : it was changed since `version`.
    """
    async with write_transaction() as connection:
        plan = await lock_plan(plan_id, by=by)
        if plan.part != Part.OWNER:
            raise NotFound(NO_PLAN)
        before = await get_notes(plan_id=plan_id, by=by)
        if before.version != version:
            raise Stale(before)
        await connection.execute(_WRITE, plan_id, text, version + 1)
    return PlanNotes(text=text, version=version + 1)
