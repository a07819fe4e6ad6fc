"""Who may see the plan for a critical position, and what is theirs to do in it. Nobody may but those named here.

What concerns the viewer beats every role, that of an administrator of people or of the plan included: who holds the
seat, or is to hold it, has no plan for it, and a nomination of one's own is not there for its person (`seeing.py`).
"""

from dataclasses import dataclass
from enum import StrEnum

from backend.people.core.access import AccessRole, Relation, Viewer, everybody_signed_in, holders_of, those_who_are

ABOVE = those_who_are(Relation.DIRECT_MANAGER, Relation.FURTHER_UP)

MARKING = holders_of(AccessRole.TALENT_PARTNER) | ABOVE
"""Saying that a position is critical: talent partners, and managers above whoever holds it."""

SEEING = everybody_signed_in
"""Asking for plans: anybody may have a part in one by name, so the service decides, and the list may be empty."""

SETTING = holders_of(AccessRole.TALENT_PARTNER)
"""Setting what the organisation measures readiness by."""


class PlanPart(StrEnum):
    """What is somebody's to do in a plan; each may do what those below may."""

    ADMINISTRATOR = "administrator"
    CANDIDATE_MANAGER = "candidate_manager"
    VIEWER = "viewer"


ORDER = (PlanPart.ADMINISTRATOR, PlanPart.CANDIDATE_MANAGER, PlanPart.VIEWER)


class Privacy(StrEnum):
    """Whom a plan is open to: the line above, talent partners and executives beside its members, or these alone."""

    LINE = "line"
    MEMBERS = "members"


@dataclass(frozen=True)
class PlanFacts:
    """How a viewer stands to a plan.

    Attributes
    ----------
    member_part : theirs by name.
    is_above : whoever holds the seat, or held it last, reports to them, directly or further up.
    is_holder : they hold the seat themselves, or are to.
    is_left_alone : nobody who works here, can sign in and is not to hold the seat administers it by name.
    """

    privacy: Privacy
    member_part: PlanPart | None
    is_above: bool
    is_holder: bool
    is_left_alone: bool = False


def part_in_plan(viewer: Viewer, facts: PlanFacts) -> PlanPart | None:
    """Say what is the viewer's to do in a plan; `None`: for them there is none."""
    if facts.is_holder:
        return None
    parts = {facts.member_part, _part_by_role(viewer, facts)}
    return next((part for part in ORDER if part in parts), None)


def _part_by_role(viewer: Viewer, facts: PlanFacts) -> PlanPart | None:
    """Open a plan of the line by role; a private one to talent partners, when its last administrator has gone."""
    if facts.privacy is Privacy.MEMBERS:
        is_theirs = facts.is_left_alone and AccessRole.TALENT_PARTNER in viewer.roles
        return PlanPart.ADMINISTRATOR if is_theirs else None
    if AccessRole.TALENT_PARTNER in viewer.roles:
        return PlanPart.ADMINISTRATOR
    if facts.is_above:
        return PlanPart.CANDIDATE_MANAGER
    return PlanPart.VIEWER if AccessRole.EXECUTIVE in viewer.roles else None


def may_manage_candidates(part: PlanPart) -> bool:
    """Whether somebody with this part proposes candidates, ranks them and says how ready they are."""
    return part in (PlanPart.ADMINISTRATOR, PlanPart.CANDIDATE_MANAGER)


def may_administer(part: PlanPart) -> bool:
    """Whether somebody with this part changes the plan and its members, and decides on nominations."""
    return part is PlanPart.ADMINISTRATOR
