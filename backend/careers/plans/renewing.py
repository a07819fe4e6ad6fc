"""What a new plan takes over from the last one."""

from uuid import UUID

from backend.careers.core.plan_renewal import ActivityKept, GoalKept, taken_over
from backend.kit.clock import now, today
from backend.kit.database.transactions import current_connection
from backend.kit.identifiers import new_id

_COPY_GOAL = """
INSERT INTO plan_goal (id, plan_id, title, measure, due_on, competency_id, target_level, role_id, added_at)
SELECT $2, $3, title, measure, $4, competency_id, target_level, role_id, $5 FROM plan_goal WHERE id = $1
"""

_COPY_ACTIVITY = """
INSERT INTO plan_activity (id, plan_id, goal_id, kind, title, due_on, url, added_at)
SELECT $2, $3, $4, kind, title, $5, url, $6 FROM plan_activity WHERE id = $1
"""


async def copy_open_goals(last_id: UUID, plan_id: UUID) -> None:
    """Copy what is still to be done of the last plan within the open transaction."""
    connection = current_connection()
    goals = await connection.fetch(
        "SELECT id, due_on, reached_on FROM plan_goal WHERE plan_id = $1 ORDER BY added_at, id", last_id
    )
    activities = await connection.fetch(
        "SELECT id, goal_id, due_on, done_on FROM plan_activity WHERE plan_id = $1 ORDER BY added_at, id", last_id
    )
    open_goals, undone = taken_over(
        [GoalKept(**row) for row in goals], [ActivityKept(**row) for row in activities], today()
    )
    copies = {goal.id: new_id() for goal in open_goals}
    for goal in open_goals:
        await connection.execute(_COPY_GOAL, goal.id, copies[goal.id], plan_id, goal.due_on, now())
    for activity in undone:
        await connection.execute(
            _COPY_ACTIVITY, activity.id, new_id(), plan_id, copies[activity.goal_id], activity.due_on, now()
        )
