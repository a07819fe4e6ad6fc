"""What a viewer may do to units and positions: what an organisation is made of, its partners enter."""

from typing import Literal

from backend.people.core.access import Viewer, people_partners

StructureListAction = Literal["create"]
UnitAction = Literal["edit"]
PositionAction = Literal["edit", "put_incumbent", "see_incumbents"]

SEEING_INCUMBENTS = people_partners


def structure_list_actions(viewer: Viewer) -> tuple[StructureListAction, ...]:
    """Give what the viewer may do with a list of units or positions."""
    return ("create",) if people_partners.allows(viewer) else ()


def unit_actions(viewer: Viewer) -> tuple[UnitAction, ...]:
    """Give what the viewer may do to a unit."""
    return ("edit",) if people_partners.allows(viewer) else ()


def position_actions(viewer: Viewer, state: str) -> tuple[PositionAction, ...]:
    """Give what the viewer may do to a position in `state`."""
    may_change = people_partners.allows(viewer)
    may: dict[PositionAction, bool] = {
        "edit": may_change,
        "put_incumbent": may_change and state == "open",
        "see_incumbents": SEEING_INCUMBENTS.allows(viewer),
    }
    return tuple(action for action, allowed in may.items() if allowed)
