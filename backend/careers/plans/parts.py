"""Whose part the viewer has in a plan."""

from collections.abc import Mapping
from typing import Any

from backend.careers.core.plan_access import part_in_plan
from backend.careers.core.plan_states import PlanPart
from backend.kit.clock import today
from backend.kit.database.engine import fetch_one
from backend.kit.errors import NotFound
from backend.people.core.access import AccessRole, Viewer
from backend.people.organisation import in_force
from backend.people.standing import relation_to

NO_PLAN = "plan"
"""What there is none of, for those who may not see it as for those who name one that never was."""

Part = PlanPart

_MANAGED = f"SELECT EXISTS (SELECT FROM reporting_line l WHERE l.person_id = $1 AND {in_force('l', '$2')}) AS found"


async def expect_part(row: Mapping[str, Any], *, by: Viewer) -> Part:
    """Give the viewer's part in a plan.

    Parameters
    ----------
    row : its `person_id` and `shared_at`.

    Raises
    ------
    NotFound : they have none.
    """
    relation = await relation_to(row["person_id"], by=by)
    part = part_in_plan(
        by,
        relation,
        is_shared=row["shared_at"] is not None,
        has_manager=await _is_managed(row, by),
    )
    if part is None:
        raise NotFound(NO_PLAN)
    return part


async def _is_managed(row: Mapping[str, Any], by: Viewer) -> bool:
    """Whether somebody is above a person; asked only for those to whom it matters."""
    if AccessRole.TALENT_PARTNER not in by.roles:
        return True
    return (await fetch_one(_MANAGED, row["person_id"], today()))["found"]
