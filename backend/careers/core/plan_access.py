"""Who may see a plan, and whose part they have in it. An administrator as such has none."""

from backend.careers.core.plan_states import PlanPart
from backend.people.core.access import AccessRole, Relation, Viewer, holders_of, those_who_are

ABOVE = (Relation.DIRECT_MANAGER, Relation.FURTHER_UP)

SEEING = holders_of(AccessRole.TALENT_PARTNER) | those_who_are(Relation.SELF, *ABOVE)
"""A plan: the person, their managers up the line, talent partners."""

SEEING_LISTS = holders_of(AccessRole.TALENT_PARTNER) | those_who_are(*ABOVE)
"""The list of plans of those below one, or of everybody."""


def part_in_plan(viewer: Viewer, relation: Relation, *, is_shared: bool, has_manager: bool) -> PlanPart | None:
    """Say whose part a viewer has in the plan of somebody they stand so to; `None`: for them there is none.

    Parameters
    ----------
    is_shared : it was sent at least once; before that it is the person's alone.
    has_manager : the person reports to somebody. Where nobody is above them, talent partners agree to their plan.
    """
    if relation is Relation.SELF:
        return PlanPart.OWNER
    if not is_shared or not SEEING.allows(viewer, relation):
        return None
    if relation in ABOVE or not has_manager:
        return PlanPart.REVIEWER
    return PlanPart.READER
