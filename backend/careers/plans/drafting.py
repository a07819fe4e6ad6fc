"""Goals drafted from what is missing for the role that a plan aims at."""

from uuid import UUID

from backend.careers.gaps.schemas import RequirementGap, RoleGaps
from backend.careers.gaps.service import gaps_of
from backend.careers.plans.change_schemas import MOST_GOALS, PlanGoalChange
from backend.careers.plans.goals import put_goal
from backend.careers.plans.parts import Part
from backend.careers.plans.reading import get_plan
from backend.careers.plans.schemas import Plan
from backend.careers.plans.stored import (
    expect_action,
    expect_version,
    lock_plan,
    note_deed,
    write_change,
)
from backend.kit.audit.chain import Plain
from backend.kit.database.engine import fetch
from backend.kit.database.transactions import write_transaction
from backend.kit.errors import FieldError, Invalid, NotAllowed, NotFound
from backend.kit.identifiers import new_id
from backend.people.core.access import Viewer

AT_ONCE = 5
"""Goals that are drafted at most: who works on more at a time works on none."""

MOST_MEASURE = 4_000


async def draft_goals(*, plan_id: UUID, version: int, by: Viewer, towards: str | None = None) -> Plan:
    """Add a goal for each of the first gaps to the role that a plan aims at, but for those that have one.

    Where nothing is left to draft, the plan stays as it is, and so does what was agreed.

    Parameters
    ----------
    towards : code of a role on the way, such as the first step of a route; `None`: the role aimed at.

    Raises
    ------
    NotFound : there is none of that id for the viewer.
    NotAllowed, Conflict : it is not theirs to change, as it is; only its person drafts goals, and no more than fit.
    Stale : it was changed since `version`.
    Invalid : it aims at no role, or at one that no published framework describes.
    """
    plan = await get_plan(plan_id=plan_id, by=by)
    if plan.part != Part.OWNER:
        raise NotAllowed("Goals are drafted by whose plan it is.")
    if plan.target_role is None:
        raise Invalid(FieldError("target_role_id", "Choose the role to aim at first."))
    found = await _gaps(plan.person.id, plan.target_role.code, towards, by)
    async with write_transaction():
        locked = await lock_plan(plan_id, by=by)
        expect_action(locked, "edit")
        await expect_version(locked, version, by=by)
        drafted = await _without_goals(plan_id, [each for each in found.items if each.missing])
        for gap in drafted:
            await put_goal(plan_id, _goal(gap, found.role_id))
        if drafted:
            await write_change(locked, {}, is_more=True)
            detail: dict[str, Plain] = {"fields": list[Plain](["goals"])}
            await note_deed(locked, "plan.changed", detail, by=by)
    return await get_plan(plan_id=plan_id, by=by)


async def _gaps(person_id: UUID, aim: str, towards: str | None, by: Viewer) -> RoleGaps:
    """Give what is missing for the role on the way, or for the one aimed at, by its place."""
    try:
        return await gaps_of(person_id=person_id, role_code=towards or aim, by=by)
    except NotFound:
        field = "towards" if towards else "target_role_id"
        message = "No published framework says what this role asks for. Choose another one, or write goals yourself."
        raise Invalid(FieldError(field, message)) from None


async def _without_goals(plan_id: UUID, gaps: list[RequirementGap]) -> list[RequirementGap]:
    """Give the first gaps that have no goal yet, as many as a plan still holds."""
    rows = await fetch("SELECT competency_id FROM plan_goal WHERE plan_id = $1", plan_id)
    known = {row["competency_id"] for row in rows}
    return [each for each in gaps if each.competency.id not in known][: min(AT_ONCE, MOST_GOALS - len(rows))]


def _goal(gap: RequirementGap, role_id: UUID) -> PlanGoalChange:
    return PlanGoalChange(
        id=new_id(),
        measure=gap.required_description[:MOST_MEASURE],
        competency_id=gap.competency.id,
        target_level=gap.required,
        role_id=role_id,
    )
