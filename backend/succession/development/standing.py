"""A candidate beside the seat's role, and their plan, as far as the viewer may know of either."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from backend.careers.plans.reading import get_plan
from backend.careers.plans.schemas import Plan
from backend.kit.clock import today
from backend.kit.database.engine import fetch_one
from backend.kit.errors import NotFound
from backend.people.core.access import Viewer
from backend.succession.core.readiness_scale import Scale
from backend.succession.development.schemas import GapGoal, WhyNoGoals
from backend.succession.readiness.measuring import Candidate, Measured, Records, records_of
from backend.succession.readiness.naming import may_see_competencies
from backend.succession.readiness.scale import read_scale
from backend.succession.seeing import expect_nomination_seen, seats_seen

_SHARED = """
SELECT id FROM plan WHERE person_id = $1 AND shared_at IS NOT NULL AND state NOT IN ('complete', 'archived')
ORDER BY state = 'in_review' DESC, id DESC LIMIT 1
"""
"""The plan at which somebody is with others; one that only they have seen is nobody's to know of."""

Row = Mapping[str, Any]


@dataclass(frozen=True)
class Standing:
    """A candidate beside the seat's role.

    Attributes
    ----------
    measured : `None`: nothing can be computed.
    is_open : whether the viewer may see what the candidate holds.
    plan : that goals would go into; `None`: there is none that the viewer may see.
    """

    nomination: Row
    seat: Row
    scale: Scale
    records: Records
    measured: Measured | None
    is_open: bool
    plan: Plan | None

    @property
    def may_name(self) -> bool:
        """Whether there are gaps to name, and they are the viewer's to see."""
        return self.is_open and self.measured is not None


async def standing_of(nomination_id: UUID, *, by: Viewer) -> Standing:
    """Read what a candidate has of what a seat asks for, and the plan for it.

    Raises
    ------
    NotFound : there is no nomination of that id for the viewer.
    """
    nomination, plan = await expect_nomination_seen(nomination_id, by=by)
    seat, person_id = (await seats_seen([plan.id]))[0], nomination["person_id"]
    scale, day = await read_scale(), today()
    records = await records_of([person_id] if person_id else [], [day])
    if person_id is None:
        return Standing(nomination, seat, scale, records, None, is_open=False, plan=None)
    role_code = seat["role_code"]
    measured = records.measured(Candidate(person_id, role_code), day, scale) if role_code else None
    is_open = await may_see_competencies(person_id, by=by)
    shared = await _shared_plan(person_id, by) if is_open else None
    return Standing(nomination, seat, scale, records, measured, is_open, shared)


def why_no_goals(standing: Standing) -> WhyNoGoals | None:
    """Say why the viewer can add no goals to the candidate's plan by the rules of plans; `None`: they can."""
    if standing.nomination["person_id"] is None:
        return "external"
    if not standing.is_open:
        return "not_yours"
    if standing.plan is None:
        return "no_plan"
    if "edit" in standing.plan.actions:
        return None
    return "not_to_change" if standing.plan.part == "reader" else "not_in_review"


def goals_by_competency(plan: Plan | None) -> dict[UUID, GapGoal]:
    """Give the goals of a plan by their competency; of two the one that is not reached."""
    found: dict[UUID, GapGoal] = {}
    if plan is None:
        return found
    mentored = {each.goal_id for each in plan.activities if each.kind == "mentoring"}
    for goal in sorted(plan.goals, key=lambda each: each.reached_on is None):
        if goal.competency:
            found[goal.competency.id] = GapGoal(
                plan_id=plan.id, due_on=goal.due_on, reached_on=goal.reached_on, has_mentoring=goal.id in mentored
            )
    return found


async def _shared_plan(person_id: UUID, by: Viewer) -> Plan | None:
    row = await fetch_one(_SHARED, person_id)
    try:
        return await get_plan(plan_id=row["id"], by=by) if row else None
    except NotFound:
        return None
