"""Gaps of a candidate as goals of their plan, where the rules of plans allow it.

A goal reads as any that a manager writes: competency, level and its description, with a mentor to be found for it. It
names no role and no seat, and the open log says no more than that the plan was changed.
"""

from uuid import UUID

from backend.careers.competencies.scales import levels_of as level_words
from backend.careers.plans.change_schemas import PlanActivityChange, PlanChange, PlanGoalChange
from backend.careers.plans.service import change_plan
from backend.kit.errors import Conflict, FieldError, Invalid, NotAllowed
from backend.kit.identifiers import new_id
from backend.people.core.access import Viewer
from backend.succession.development.reading import get_development
from backend.succession.development.schemas import Development
from backend.succession.development.standing import Standing, goals_by_competency, standing_of, why_no_goals
from backend.succession.readiness.naming import named_gaps
from backend.succession.readiness.schemas import ReadinessGap

MOST_MEASURE = 4_000


async def add_development_goals(*, nomination_id: UUID, competency_ids: list[UUID], by: Viewer) -> Development:
    """Add goals for gaps of a candidate to their plan; those that have one already are passed over.

    Raises
    ------
    NotFound : there is no nomination of that id for the viewer.
    NotAllowed : the candidate's plans are not theirs.
    Conflict : the candidate has no plan that the viewer may change as it is.
    Invalid : a competency of which nothing is missing.
    """
    standing = await standing_of(nomination_id, by=by)
    why = why_no_goals(standing)
    if why in ("external", "not_yours", "not_to_change"):
        raise NotAllowed("Goals are added by whoever goes through somebody's plan with them.")
    if why is not None or standing.plan is None:
        raise Conflict("There is no plan in review with you. Talk about it first, so that a plan comes to you.")
    known = goals_by_competency(standing.plan)
    gaps = [gap for gap in await _named(standing, competency_ids) if gap.id not in known]
    if gaps:
        change = _change(gaps, standing)
        await change_plan(plan_id=standing.plan.id, change=change, version=standing.plan.version, by=by)
    return await get_development(nomination_id=nomination_id, by=by)


async def _named(standing: Standing, competency_ids: list[UUID]) -> list[ReadinessGap]:
    comparison = standing.measured.comparison if standing.measured else None
    skills = [gap for gap in comparison.gaps if gap.kind == "competency"] if comparison else []
    named = await named_gaps(skills, standing.seat["role_code"], standing.records.known) if skills else {}
    by_id = {each.id: each for each in named.values()}
    faults = [
        FieldError(f"competency_ids.{place}", "Nothing of it is missing. Choose one of the gaps.")
        for place, each in enumerate(competency_ids)
        if each not in by_id
    ]
    if faults:
        raise Invalid(*faults)
    return [by_id[each] for each in dict.fromkeys(competency_ids)]


def _change(gaps: list[ReadinessGap], standing: Standing) -> PlanChange:
    goals = [_goal(gap, standing) for gap in gaps]
    return PlanChange(
        goals=goals, activities=[PlanActivityChange(id=new_id(), goal_id=goal.id, kind="mentoring") for goal in goals]
    )


def _goal(gap: ReadinessGap, standing: Standing) -> PlanGoalChange:
    words = level_words(gap.code, standing.records.known.frameworks)
    described = next((each.description for each in words if each.level == gap.required), "")
    return PlanGoalChange(
        id=new_id(), measure=described[:MOST_MEASURE], competency_id=gap.id, target_level=gap.required
    )
