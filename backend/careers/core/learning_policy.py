"""Who may do what with resources, completions, paths and pathways."""

from typing import Literal
from uuid import UUID

from backend.careers.core.assessment_policy import ABOVE, OWN, PARTNERS
from backend.people.core.access import Relation, Rule, Viewer, people_partners

KEEPING = PARTNERS
"""Resources and paths are kept by talent partners."""

SEEING = OWN | ABOVE | PARTNERS
"""What somebody has completed is seen by them, by those above them and by talent partners, who also enter it."""

BRINGING_IN = people_partners
"""Completions of many come from other systems, which administrators look after too."""

ResourceState = Literal["offered", "retired"]
ResourceAction = Literal["edit", "complete", "rate"]
CompletionSource = Literal["hand", "file", "api"]
CompletionAction = Literal["remove"]
KeepingAction = Literal["create", "bring_in"]
PathAction = Literal["edit", "tick"]


def keeping_actions(viewer: Viewer) -> list[KeepingAction]:
    """Give what the viewer may do with the catalogue."""
    rules: dict[KeepingAction, Rule] = {"create": KEEPING, "bring_in": BRINGING_IN}
    return [action for action, rule in rules.items() if rule.allows(viewer)]


def resource_actions(viewer: Viewer, *, state: ResourceState, is_done: bool) -> list[ResourceAction]:
    """Give what the viewer may do with a resource: whoever has gone through it can say how good it was."""
    actions: list[ResourceAction] = ["edit"] if KEEPING.allows(viewer) else []
    if viewer.person_id is not None and state == "offered":
        actions.append("complete")
    return [*actions, "rate"] if is_done and viewer.person_id is not None else actions


def path_actions(viewer: Viewer, person_id: UUID | None) -> list[PathAction]:
    """Give what the viewer may do with a path on which it is said how far somebody is: experiences are one's own."""
    actions: list[PathAction] = ["edit"] if KEEPING.allows(viewer) else []
    return [*actions, "tick"] if person_id is not None and person_id == viewer.person_id else actions


def completion_actions(
    viewer: Viewer, relation: Relation, source: CompletionSource, recorder_id: UUID | None
) -> list[CompletionAction]:
    """Give what the viewer may do to a completion: whoever entered it takes it out, and partners for others."""
    entered_it = source == "hand" and recorder_id is not None and recorder_id == viewer.person_id
    is_partner = relation is not Relation.SELF and PARTNERS.allows(viewer)
    return ["remove"] if entered_it or is_partner else []
