"""The life of a nomination, the order of candidates, and facts that suggest a critical seat."""

from dataclasses import replace
from itertools import permutations

from backend.succession.core.criticality import SeatFacts, criticality
from backend.succession.core.nomination_states import (
    FOLLOWING,
    OPEN,
    NominationDeed,
    NominationState,
    deeds_of,
    moves_of,
)
from backend.succession.core.plan_access import PlanPart
from backend.succession.core.ranks import reordered

PLAIN = SeatFacts(span=0, seats_of_role=9, rarest=None, rarest_holders=None, feeders=9, vacant_days=None)


def test_a_nomination_ends_rejected_removed_or_placed_and_nothing_follows() -> None:
    assert set(FOLLOWING) == set(OPEN)
    reached = {NominationState.PROPOSED} | {after for states in FOLLOWING.values() for after in states}
    assert reached == set(NominationState)


def test_who_only_reads_does_nothing() -> None:
    for state in NominationState:
        assert moves_of(PlanPart.VIEWER, state, is_proposer=False, could_follow=True) == ()
        for is_told in (False, True):
            deeds = deeds_of(PlanPart.VIEWER, state, can_be_told=True, is_told=is_told, is_proposer=False)
            assert deeds == ()


def test_only_administrators_decide_and_never_on_what_they_proposed() -> None:
    decisions = (NominationState.APPROVED, NominationState.REJECTED)
    pending = NominationState.PENDING
    assert moves_of(PlanPart.ADMINISTRATOR, pending, is_proposer=False, could_follow=True)[:2] == decisions
    assert moves_of(PlanPart.ADMINISTRATOR, pending, is_proposer=True, could_follow=True) == (NominationState.REMOVED,)
    for is_proposer in (False, True):
        for state, moves in ((pending, (NominationState.REMOVED,)), (NominationState.APPROVED, ())):
            assert moves_of(PlanPart.CANDIDATE_MANAGER, state, is_proposer=is_proposer, could_follow=True) == moves


def test_nobody_is_approved_who_holds_the_seat_or_has_left() -> None:
    assert moves_of(PlanPart.ADMINISTRATOR, NominationState.PENDING, is_proposer=False, could_follow=False) == (
        NominationState.REJECTED,
        NominationState.REMOVED,
    )


def test_only_an_approved_person_who_works_here_is_told_and_only_once() -> None:
    def deeds(state: NominationState, *, works_here: bool = True, is_told: bool = False) -> tuple[NominationDeed, ...]:
        return deeds_of(PlanPart.ADMINISTRATOR, state, can_be_told=works_here, is_told=is_told, is_proposer=False)

    telling = {NominationDeed.TELL, NominationDeed.UNTELL}
    for state in NominationState:
        expected = {NominationDeed.TELL} if state is NominationState.APPROVED else set[NominationDeed]()
        assert telling & set(deeds(state)) == expected
    assert telling & set(deeds(NominationState.APPROVED, works_here=False)) == set()
    assert telling & set(deeds(NominationState.APPROVED, is_told=True)) == {NominationDeed.UNTELL}


def test_what_was_approved_is_changed_by_those_alone_who_could_have_approved_it() -> None:
    may_edit = {
        (part, state, is_proposer)
        for part in PlanPart
        for state in NominationState
        for is_proposer in (False, True)
        if NominationDeed.EDIT in deeds_of(part, state, can_be_told=True, is_told=False, is_proposer=is_proposer)
    }
    managing = (PlanPart.ADMINISTRATOR, PlanPart.CANDIDATE_MANAGER)
    undecided = (NominationState.PROPOSED, NominationState.PENDING)
    assert may_edit == {
        (PlanPart.ADMINISTRATOR, NominationState.APPROVED, False),
        *((part, state, is_proposer) for part in managing for state in undecided for is_proposer in (False, True)),
    }


def test_what_is_not_seen_keeps_its_place_whoever_is_moved() -> None:
    order = list("abcde")
    for hidden in ("", "a", "c", "e", "bd"):
        seen = [each for each in order if each not in hidden]
        for moved in seen:
            for place in range(1, 7):
                after = reordered(order, seen, moved, place)
                assert sorted(after) == order
                assert all(after.index(each) == order.index(each) for each in hidden)
                shown = [each for each in after if each in seen]
                assert shown.index(moved) == min(place, len(seen)) - 1
                assert [each for each in shown if each != moved] == [each for each in seen if each != moved]


def test_the_order_seen_afterwards_does_not_tell_whether_somebody_is_hidden() -> None:
    for seen in permutations("abc"):
        for place in (1, 2, 3):
            alone = reordered(seen, seen, "b", place)
            for at in range(4):
                with_hidden = [*seen[:at], "x", *seen[at:]]
                shown = [each for each in reordered(with_hidden, seen, "b", place) if each != "x"]
                assert shown == alone


def test_a_seat_without_facts_is_not_suggested() -> None:
    plain = criticality(PLAIN)
    assert not plain.is_suggested
    assert (plain.reasons, plain.impact, plain.scarcity, plain.time_to_fill) == ((), "low", "low", "low")


def test_facts_are_weighed_the_weightiest_first() -> None:
    facts = SeatFacts(span=40, seats_of_role=1, rarest="OPS", rarest_holders=4, feeders=0, vacant_days=90)
    every = criticality(facts)
    assert [each.kind for each in every.reasons] == ["span", "rare", "only_seat", "no_feeder", "vacant"]
    assert (every.points, every.is_single_point) == (11, True)
    assert (every.impact, every.scarcity, every.time_to_fill) == ("high", "high", "high")
    assert [each.count for each in every.reasons] == [40, None, None, None, 90], "how few is never told"


def test_each_fact_has_its_threshold() -> None:
    below = SeatFacts(span=11, seats_of_role=2, rarest="OPS", rarest_holders=5, feeders=1, vacant_days=89)
    assert criticality(below).reasons == ()
    for name, value, kind in (
        ("span", 12, "span"),
        ("seats_of_role", 1, "only_seat"),
        ("rarest_holders", 4, "rare"),
        ("feeders", 0, "no_feeder"),
        ("vacant_days", 90, "vacant"),
    ):
        (reason,) = criticality(replace(below, **{name: value})).reasons
        assert reason.kind == kind
    assert criticality(replace(below, span=39)).impact == "medium"
    assert criticality(replace(below, span=40)).is_suggested
    assert not criticality(replace(below, feeders=0)).is_suggested
    assert criticality(replace(below, feeders=0, rarest_holders=0)).is_suggested
