"""What a viewer may do to a person, once it is known how they stand to each other."""

from typing import Literal

from backend.people.core.access import (
    AccessRole,
    Relation,
    Rule,
    Viewer,
    holders_of,
    people_partners,
    those_who_are,
)

PersonField = Literal["number", "name", "email", "time_zone", "languages", "location", "org_unit_id", "joined_on"]
PersonAction = Literal["edit", "see_managers", "see_careers", "change_manager", "record_departure", "record_return"]
ListAction = Literal["create", "export", "see_former"]

FIELDS: dict[PersonField, Rule] = {
    "number": people_partners,
    "name": people_partners,
    "email": people_partners,
    "time_zone": people_partners | those_who_are(Relation.SELF),
    "languages": people_partners | those_who_are(Relation.SELF),
    "location": people_partners | those_who_are(Relation.SELF),
    "org_unit_id": people_partners,
    "joined_on": people_partners,
}
"""Who may change a field. What an organisation decides, its partners enter; how to reach somebody, they know best."""

EDITING = people_partners | those_who_are(Relation.SELF)
SEEING_MANAGERS = people_partners | those_who_are(Relation.SELF, Relation.DIRECT_MANAGER, Relation.FURTHER_UP)


SEEING_CAREERS = holders_of(AccessRole.TALENT_PARTNER) | those_who_are(
    Relation.SELF, Relation.DIRECT_MANAGER, Relation.FURTHER_UP
)
"""Who sees what somebody can do and where they could go; said here, since the page of a person leads there."""


def list_actions(viewer: Viewer) -> tuple[ListAction, ...]:
    """Give what the viewer may do with lists of people and of what they belong to."""
    return ("create", "export", "see_former") if people_partners.allows(viewer) else ()


def editable_fields(viewer: Viewer, relation: Relation) -> tuple[PersonField, ...]:
    """Give the fields that the viewer may change of somebody they stand so to."""
    return tuple(field for field, rule in FIELDS.items() if rule.allows(viewer, relation))


def person_actions(viewer: Viewer, relation: Relation, state: str) -> tuple[PersonAction, ...]:
    """Give what the viewer may do to somebody they stand so to, who is in `state`."""
    is_active = state == "active"
    may: dict[PersonAction, bool] = {
        "edit": bool(editable_fields(viewer, relation)),
        "see_managers": SEEING_MANAGERS.allows(viewer, relation),
        "see_careers": is_active and SEEING_CAREERS.allows(viewer, relation),
        "change_manager": is_active and people_partners.allows(viewer),
        "record_departure": is_active and people_partners.allows(viewer),
        "record_return": not is_active and people_partners.allows(viewer),
    }
    return tuple(action for action, allowed in may.items() if allowed)
