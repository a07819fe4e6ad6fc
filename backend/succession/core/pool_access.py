"""Who keeps talent pools, and who looks into them. Nobody ever sees that they are in one themselves."""

from typing import Literal

from backend.people.core.access import AccessRole, Viewer, holders_of
from backend.succession.core.plan_access import ABOVE

KEEPING_POOLS = holders_of(AccessRole.TALENT_PARTNER)
SEEING_POOLS = holders_of(AccessRole.TALENT_PARTNER) | ABOVE
"""Talent partners see everybody else in a pool, managers those below them."""

PoolAction = Literal["edit", "add_member", "end_membership"]
PoolsAction = Literal["create"]


def pools_actions(viewer: Viewer) -> list[PoolsAction]:
    """Give what the viewer may do with pools as such."""
    return ["create"] if KEEPING_POOLS.allows(viewer) else []


def pool_actions(viewer: Viewer, state: str) -> list[PoolAction]:
    """Give what the viewer may do with a pool in a state."""
    if not KEEPING_POOLS.allows(viewer):
        return []
    return ["edit", "add_member", "end_membership"] if state == "open" else ["edit", "end_membership"]
