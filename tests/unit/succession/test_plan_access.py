"""Who may see a plan: every role beside every way to stand to it, and what beats all of them."""

from itertools import product
from uuid import UUID

import pytest

from backend.people.core.access import AccessRole, Viewer
from backend.succession.core.plan_access import (
    PlanFacts,
    PlanPart,
    Privacy,
    may_administer,
    may_manage_candidates,
    part_in_plan,
)


def viewer(*roles: AccessRole) -> Viewer:
    ids = UUID(int=1), UUID(int=2), UUID(int=3)
    return Viewer(*ids, "Ana Silva", "ana@tidewell.example", frozenset({AccessRole.EMPLOYEE, *roles}), frozenset())


def facts(
    privacy: Privacy = Privacy.LINE,
    member: PlanPart | None = None,
    *,
    is_above: bool = False,
    is_holder: bool = False,
) -> PlanFacts:
    return PlanFacts(privacy, member, is_above, is_holder)


@pytest.mark.parametrize(
    ("roles", "is_above", "part"),
    [
        ((), False, None),
        ((AccessRole.MANAGER,), False, None),
        ((AccessRole.MANAGER,), True, PlanPart.CANDIDATE_MANAGER),
        ((AccessRole.COORDINATOR,), False, None),
        ((AccessRole.ADMINISTRATOR,), False, None),
        ((AccessRole.EXECUTIVE,), False, PlanPart.VIEWER),
        ((AccessRole.EXECUTIVE, AccessRole.MANAGER), True, PlanPart.CANDIDATE_MANAGER),
        ((AccessRole.TALENT_PARTNER,), False, PlanPart.ADMINISTRATOR),
        ((AccessRole.TALENT_PARTNER, AccessRole.EXECUTIVE), True, PlanPart.ADMINISTRATOR),
    ],
)
def test_a_plan_of_the_line_is_open_by_role_and_line(
    roles: tuple[AccessRole, ...], is_above: bool, part: PlanPart | None
) -> None:
    assert part_in_plan(viewer(*roles), facts(is_above=is_above)) is part


@pytest.mark.parametrize("member", [None, *PlanPart])
def test_a_private_plan_is_open_to_members_alone(member: PlanPart | None) -> None:
    for roles in product((None, *AccessRole), repeat=2):
        everybody = viewer(*(role for role in roles if role))
        for is_above in (False, True):
            assert part_in_plan(everybody, facts(Privacy.MEMBERS, member, is_above=is_above)) is member


def test_a_private_plan_that_its_last_administrator_left_falls_to_talent_partners() -> None:
    for role, is_above in product(AccessRole, (False, True)):
        alone = PlanFacts(Privacy.MEMBERS, None, is_above, is_holder=False, is_left_alone=True)
        expected = PlanPart.ADMINISTRATOR if role is AccessRole.TALENT_PARTNER else None
        assert part_in_plan(viewer(role), alone) is expected
    held = PlanFacts(Privacy.MEMBERS, None, is_above=True, is_holder=True, is_left_alone=True)
    assert part_in_plan(viewer(*AccessRole), held) is None


def test_of_two_parts_the_one_that_may_more_counts() -> None:
    above = facts(member=PlanPart.VIEWER, is_above=True)
    assert part_in_plan(viewer(AccessRole.MANAGER), above) is PlanPart.CANDIDATE_MANAGER
    named = facts(member=PlanPart.ADMINISTRATOR)
    assert part_in_plan(viewer(AccessRole.EXECUTIVE), named) is PlanPart.ADMINISTRATOR


def test_whoever_holds_the_seat_has_no_part_whatever_else_they_are() -> None:
    everything = viewer(*AccessRole)
    for privacy, member, is_above in product(Privacy, (None, *PlanPart), (False, True)):
        assert part_in_plan(everything, facts(privacy, member, is_above=is_above, is_holder=True)) is None


def test_each_part_may_what_those_after_it_may() -> None:
    assert [may_manage_candidates(part) for part in PlanPart] == [True, True, False]
    assert [may_administer(part) for part in PlanPart] == [True, False, False]
