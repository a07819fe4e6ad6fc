"""Plans: which state follows which and by whom, when they need looking after, and what a new one takes over."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest

from backend.careers.core.plan_access import part_in_plan
from backend.careers.core.plan_health import STALE_AFTER, Attention, PlanDates, attention, next_check_in
from backend.careers.core.plan_renewal import ActivityKept, GoalKept, taken_over
from backend.careers.core.plan_states import (
    DEEDS,
    IN_THE_MAKING,
    MOVES,
    PlanDeed,
    PlanPart,
    PlanState,
    deeds_of,
    moves_of,
    plan_at,
)
from backend.people.core.access import AccessRole, Relation, Viewer

DAY = date(2026, 11, 22)
ACTIVE = PlanDates(PlanState.ACTIVE, DAY, None, next_check_in(DAY), DAY)


def viewer(*roles: AccessRole) -> Viewer:
    ids = UUID(int=1), UUID(int=2), UUID(int=3)
    return Viewer(*ids, "Ana Silva", "ana@tidewell.example", frozenset({AccessRole.EMPLOYEE, *roles}), frozenset())


def test_a_plan_goes_from_draft_to_archived_and_nobody_alone_makes_it_active() -> None:
    everyone = [states for moves in MOVES.values() for states in moves.values()]
    assert all(PlanState.ACTIVE not in states for states in everyone)
    assert moves_of(PlanPart.OWNER, PlanState.DRAFT) == (PlanState.WAITING,)
    assert moves_of(PlanPart.REVIEWER, PlanState.DRAFT) == ()
    assert moves_of(PlanPart.REVIEWER, PlanState.WAITING) == (PlanState.IN_REVIEW, PlanState.DRAFT)
    assert moves_of(PlanPart.OWNER, PlanState.COMPLETE) == (PlanState.ARCHIVED,)


def test_who_may_only_read_a_plan_does_nothing_to_it() -> None:
    for state in PlanState:
        assert moves_of(PlanPart.READER, state) == ()
        assert deeds_of(PlanPart.READER, state, is_shared=True, has_agreed=False, has_next=False) == ()


def test_only_a_draft_that_nobody_saw_is_deleted() -> None:
    for is_shared in (False, True):
        deeds = deeds_of(PlanPart.OWNER, PlanState.DRAFT, is_shared=is_shared, has_agreed=False, has_next=True)
        assert (PlanDeed.DROP in deeds) is not is_shared


def test_who_has_agreed_has_nothing_to_agree_to_until_the_plan_is_changed() -> None:
    for part in (PlanPart.OWNER, PlanPart.REVIEWER):
        for has_agreed in (False, True):
            deeds = deeds_of(part, PlanState.IN_REVIEW, is_shared=True, has_agreed=has_agreed, has_next=True)
            assert (PlanDeed.AGREE in deeds) is not has_agreed


def test_notes_and_renewing_are_for_the_person_alone() -> None:
    for part in (PlanPart.REVIEWER, PlanPart.READER):
        assert not {PlanDeed.NOTE, PlanDeed.RENEW, PlanDeed.DROP} & {
            one for deeds in DEEDS[part].values() for one in deeds
        }
    assert PlanDeed.RENEW in deeds_of(
        PlanPart.OWNER, PlanState.COMPLETE, is_shared=True, has_agreed=True, has_next=False
    )
    assert PlanDeed.RENEW not in deeds_of(
        PlanPart.OWNER, PlanState.COMPLETE, is_shared=True, has_agreed=True, has_next=True
    )


@pytest.mark.parametrize(
    ("roles", "relation", "is_shared", "has_manager", "part"),
    [
        ((), Relation.SELF, False, True, PlanPart.OWNER),
        ((AccessRole.MANAGER,), Relation.DIRECT_MANAGER, True, True, PlanPart.REVIEWER),
        ((AccessRole.MANAGER,), Relation.FURTHER_UP, True, True, PlanPart.REVIEWER),
        ((AccessRole.MANAGER,), Relation.DIRECT_MANAGER, False, True, None),
        ((AccessRole.MANAGER,), Relation.OTHER, True, True, None),
        ((), Relation.OTHER, True, True, None),
        ((AccessRole.ADMINISTRATOR,), Relation.OTHER, True, True, None),
        ((AccessRole.ADMINISTRATOR,), Relation.OTHER, True, False, None),
        ((AccessRole.EXECUTIVE,), Relation.OTHER, True, True, None),
        ((AccessRole.TALENT_PARTNER,), Relation.OTHER, True, True, PlanPart.READER),
        ((AccessRole.TALENT_PARTNER,), Relation.OTHER, True, False, PlanPart.REVIEWER),
        ((AccessRole.TALENT_PARTNER,), Relation.OTHER, False, False, None),
        ((AccessRole.TALENT_PARTNER,), Relation.SELF, True, False, PlanPart.OWNER),
    ],
)
def test_a_plan_is_seen_by_its_person_those_above_and_talent_partners_once_it_was_sent(
    roles: tuple[AccessRole, ...], relation: Relation, *, is_shared: bool, has_manager: bool, part: PlanPart | None
) -> None:
    assert part_in_plan(viewer(*roles), relation, is_shared=is_shared, has_manager=has_manager) is part


def test_a_plan_touched_today_with_nothing_late_needs_nothing() -> None:
    assert attention(ACTIVE, DAY) == ()


def test_what_is_due_on_the_day_is_not_late_and_the_day_after_it_is() -> None:
    due = replace(ACTIVE, earliest_due=DAY)
    assert attention(due, DAY) == ()
    assert attention(due, DAY + timedelta(days=1)) == (Attention.OVERDUE,)
    check = replace(ACTIVE, next_check_in_on=DAY)
    assert attention(check, DAY) == ()
    assert attention(check, DAY + timedelta(days=1)) == (Attention.CHECK_IN,)


def test_only_an_active_plan_is_overdue() -> None:
    for state in set(PlanState) - {PlanState.ACTIVE}:
        late = PlanDates(state, DAY, DAY - timedelta(days=9), DAY - timedelta(days=9), DAY - timedelta(days=900))
        assert attention(late, DAY) == ()


@pytest.mark.parametrize("state", list(STALE_AFTER))
def test_a_plan_is_stale_once_nobody_touched_it_for_longer_than_its_state_allows(state: PlanState) -> None:
    plan = PlanDates(state, DAY, None, None, None)
    last = DAY + STALE_AFTER[state]
    assert attention(plan, last) == ()
    assert attention(plan, last + timedelta(days=1)) == (Attention.STALE,)


def test_a_plan_that_is_over_is_never_stale() -> None:
    for state in (PlanState.COMPLETE, PlanState.ARCHIVED):
        assert attention(PlanDates(state, date(2020, 1, 1), None, None, None), DAY) == ()


def test_an_active_plan_is_to_be_renewed_after_a_year() -> None:
    plan = replace(ACTIVE, active_since=date(2025, 11, 23))
    assert Attention.RENEWAL not in attention(plan, DAY)
    assert Attention.RENEWAL in attention(plan, DAY + timedelta(days=1))


def test_a_quarter_later_is_the_same_day_or_the_last_of_a_shorter_month() -> None:
    assert next_check_in(date(2026, 11, 22)) == date(2027, 2, 22)
    assert next_check_in(date(2027, 11, 30)) == date(2028, 2, 29)


def test_a_new_plan_takes_over_what_is_open_without_days_that_are_over() -> None:
    late, later, reached = (
        GoalKept(UUID(int=1), DAY - timedelta(days=1), None),
        GoalKept(UUID(int=2), DAY, None),
        GoalKept(UUID(int=3), DAY, DAY),
    )
    done = ActivityKept(UUID(int=4), late.id, None, DAY)
    undone = ActivityKept(UUID(int=5), late.id, DAY - timedelta(days=3), None)
    of_reached = ActivityKept(UUID(int=6), reached.id, None, None)
    goals, activities = taken_over([late, later, reached], [done, undone, of_reached], DAY)
    assert goals == [replace(late, due_on=None), later]
    assert activities == [replace(undone, due_on=None)]


def test_the_plan_somebody_is_at_is_the_active_one_else_the_one_in_the_making() -> None:
    over = [("old", PlanState.ARCHIVED), ("done", PlanState.COMPLETE)]
    assert plan_at([]) is None
    assert plan_at(over) is None
    for making in IN_THE_MAKING:
        assert plan_at([*over, ("next", making)]) == "next"
        assert plan_at([("next", making), ("now", PlanState.ACTIVE), *over]) == "now"
