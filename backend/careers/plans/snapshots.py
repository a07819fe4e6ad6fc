"""A plan as it was when it was completed, kept for good."""

import json
from uuid import UUID

from backend.careers.plans.parts import NO_PLAN, expect_part
from backend.careers.plans.reading import WORDS, contents_of
from backend.careers.plans.schemas import PlanSnapshot
from backend.careers.plans.stored import LockedPlan
from backend.kit.clock import now
from backend.kit.database.engine import fetch_one
from backend.kit.database.transactions import current_connection
from backend.kit.errors import NotFound
from backend.people.core.access import Viewer

_READ = """
SELECT s.content, pl.person_id, pl.shared_at FROM plan pl JOIN plan_snapshot s ON s.plan_id = pl.id WHERE pl.id = $1
"""


async def take_snapshot(plan: LockedPlan) -> None:
    """Keep a locked plan within the open transaction as it is; comments are not part of what was agreed."""
    row = plan.row
    contents = await contents_of(plan.id)
    goals = [
        {**goal, "activities": [each for each in contents["activities"] if each["goal_id"] == goal["id"]]}
        for goal in contents["goals"]
    ]
    role = await fetch_one("SELECT id, code, name FROM role WHERE id = $1", row["target_role_id"])
    taken_at = now()
    snapshot = PlanSnapshot.model_validate(
        {
            "plan_id": plan.id,
            "taken_at": taken_at,
            "person": {"id": row["person_id"], "name": row["person_name"]},
            "target_role": role and dict(role),
            "words": {name: row[name] for name in WORDS},
            "goals": goals,
            "check_ins": contents["check_ins"],
            "agreed_by": [row["person_name"], *([row["reviewer_name"]] if row["reviewer_name"] else [])],
        }
    )
    await current_connection().execute(
        "INSERT INTO plan_snapshot (plan_id, taken_at, content) VALUES ($1, $2, $3)",
        *(plan.id, taken_at, json.dumps(snapshot.model_dump(mode="json"))),
    )


async def get_snapshot(*, plan_id: UUID, by: Viewer) -> PlanSnapshot:
    """Give a plan as it was when it was completed.

    Raises
    ------
    NotFound : there is none of that id for the viewer, or it was not completed.
    """
    row = await fetch_one(_READ, plan_id)
    if row is None:
        raise NotFound(NO_PLAN)
    await expect_part(row, by=by)
    return PlanSnapshot.model_validate_json(row["content"])
