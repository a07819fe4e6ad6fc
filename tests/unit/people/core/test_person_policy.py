"""What a viewer may do to a person, by role and relation."""

from uuid import UUID

import pytest

from backend.people.core.access import AccessRole, Relation, Viewer
from backend.people.core.person_policy import editable_fields, list_actions, person_actions
from backend.people.core.structure_policy import position_actions, structure_list_actions, unit_actions

OWN = ("time_zone", "languages", "location")
PARTNERS = (AccessRole.TALENT_PARTNER, AccessRole.ADMINISTRATOR)


def viewer(*roles: AccessRole) -> Viewer:
    held = frozenset({AccessRole.EMPLOYEE, *roles})
    return Viewer(UUID(int=1), UUID(int=2), UUID(int=3), "Vi", "vi@x.example", held, frozenset())


@pytest.mark.parametrize("role", PARTNERS)
@pytest.mark.parametrize("relation", Relation)
def test_partners_edit_everything_of_everybody(role: AccessRole, relation: Relation) -> None:
    assert set(OWN) < set(editable_fields(viewer(role), relation))
    assert "number" in editable_fields(viewer(role), relation)


@pytest.mark.parametrize("role", sorted(set(AccessRole) - set(PARTNERS)))
def test_everybody_else_edits_how_to_reach_themselves_and_nobody_else(role: AccessRole) -> None:
    assert editable_fields(viewer(role), Relation.SELF) == OWN
    for relation in (Relation.DIRECT_MANAGER, Relation.FURTHER_UP, Relation.OTHER):
        assert editable_fields(viewer(role), relation) == ()


def test_who_is_above_sees_the_managers_and_changes_none() -> None:
    above = viewer(AccessRole.MANAGER)
    assert person_actions(above, Relation.FURTHER_UP, "active") == ("see_managers", "see_careers")
    assert person_actions(above, Relation.OTHER, "active") == ()
    assert person_actions(above, Relation.SELF, "active") == ("edit", "see_managers", "see_careers")


def test_who_has_left_can_only_come_back() -> None:
    partner = viewer(AccessRole.TALENT_PARTNER)
    assert person_actions(partner, Relation.OTHER, "left") == ("edit", "see_managers", "record_return")
    active = person_actions(partner, Relation.OTHER, "active")
    assert active == ("edit", "see_managers", "see_careers", "change_manager", "record_departure")


def test_only_partners_make_and_take_along() -> None:
    assert list_actions(viewer(AccessRole.EXECUTIVE)) == ()
    assert "create" in list_actions(viewer(AccessRole.ADMINISTRATOR))
    assert structure_list_actions(viewer()) == unit_actions(viewer()) == position_actions(viewer(), "open") == ()
    partner = viewer(AccessRole.TALENT_PARTNER)
    assert (structure_list_actions(partner), unit_actions(partner)) == (("create",), ("edit",))
    assert "put_incumbent" in position_actions(partner, "open")
    assert "put_incumbent" not in position_actions(partner, "closed")
