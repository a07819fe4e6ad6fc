"""What always holds of the choices of a repair among peers: against every plan of small rounds."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from backend.matching.peers.ring_problem import NOBODY, from_best_lot
from backend.matching.result import Conflict
from backend.matching.scores import IntArray
from backend.mentoring.core.peer_rounds.choices import PeerChoice, choices_among
from backend.mentoring.core.peer_rounds.round import Among, PeerRound, nothing_locked
from backend.mentoring.files.run_file import content_of, peer_run_in
from tests.property.mentoring.test_peer_rounds import Groups, plans, rounds


@st.composite
def published(draw: st.DrawFn, among: Among) -> PeerRound:
    """Rounds of which some groups are agreed to and others offered, whatever the rules say of them by now."""
    round_ = replace(draw(rounds(among)), locked=nothing_locked(among), barred=np.empty((0, 2), np.int64))
    left, stands = draw(st.permutations(range(len(round_)))), list[Sequence[int]]()
    while len(left) > 1 and draw(st.booleans()):
        size = draw(st.integers(2, 2 if among is Among.PAIRS else min(3, len(left))))
        stands.append(left[:size])
        left = left[size:]
    agreed = draw(st.integers(0, len(stands)))
    barred = [sorted(left[:2])] if len(left) > 1 and draw(st.booleans()) else []
    return replace(
        round_,
        locked=as_groups(stands[:agreed], among),
        current=as_groups(stands[agreed:], among),
        barred=np.array(barred, np.int64).reshape(-1, 2),
    )


def as_groups(groups: Sequence[Sequence[int]], among: Among) -> IntArray:
    if among is Among.PAIRS:
        return np.array(sorted(sorted(group) for group in groups), np.int64).reshape(-1, 2)
    return from_best_lot(np.array([[*group, NOBODY][:3] for group in groups], np.int64).reshape(-1, 3))


def chosen(round_: PeerRound) -> tuple[PeerChoice, ...]:
    found = choices_among(round_)
    assert not isinstance(found, Conflict)
    return found.items


def groups_in(rows: IntArray) -> Groups:
    return frozenset(tuple(person for person in row if person != NOBODY) for row in rows.tolist())


def people(groups: Groups) -> set[int]:
    return {person for group in groups for person in group}


def points(round_: PeerRound, groups: Groups) -> int:
    return round_.total_of(as_groups(list(groups), round_.among)) if groups else 0


def standing(round_: PeerRound) -> Groups:
    return groups_in(round_.locked) | groups_in(round_.current)


def around(round_: PeerRound, moves: int) -> list[Groups]:
    """Every plan that keeps what is agreed to, gives up at most so many offers, and takes nobody's without another."""
    in_force = groups_in(round_.current)
    found = list[Groups]()
    for kept in _subsets(sorted(in_force)):
        if len(in_force) - len(kept) <= moves:
            locked = groups_in(round_.locked) | kept
            found += plans(replace(round_, locked=as_groups(list(locked), round_.among), current=round_.current[:0]))
    return [each for each in found if people(in_force) <= people(each)]


def _subsets(groups: list[tuple[int, ...]]) -> list[Groups]:
    found: list[Groups] = [frozenset()]
    for group in groups:
        found += [each | {group} for each in found]
    return found


def worth(round_: PeerRound, groups: Groups) -> tuple[int, int, int]:
    priority = round_.priority[sorted(people(groups))]
    return len(people(groups)), int(priority.sum()), points(round_, groups)


@given(published(Among.PAIRS) | published(Among.RINGS))
def test_a_choice_keeps_what_is_agreed_takes_nobodys_group_away_and_its_file_holds(round_: PeerRound) -> None:
    for each in chosen(round_):
        plan = frozenset(each.run.groups)
        assert groups_in(round_.locked) <= plan
        assert people(standing(round_)) <= people(plan)
        assert sum(map(len, plan)) == len(people(plan))
        assert not any(set(pair) <= set(group) for pair in round_.barred.tolist() for group in plan)
        again = peer_run_in(content_of(each.run))
        assert again.verify().holds
        assert (again.groups, again.result.total) == (each.run.groups, each.run.result.total)


@given(published(Among.PAIRS) | published(Among.RINGS))
def test_a_choice_gains_more_than_all_with_fewer_moves_and_counts_its_moves(round_: PeerRound) -> None:
    found = chosen(round_)
    assert all(first.moves < then.moves for first, then in pairwise(found))
    assert all((first.people, first.points) < (then.people, then.points) for first, then in pairwise(found))
    for each in found:
        plan = frozenset(each.run.groups)
        assert each.moves == len(groups_in(round_.current) - plan)
        assert each.people == len(people(plan)) - len(people(standing(round_)))
        gain = points(round_, plan) - points(round_, standing(round_))
        assert round(each.points * 10**round_.decimals) == gain


@given(published(Among.PAIRS) | published(Among.RINGS))
def test_of_the_plans_in_which_nobody_moves_the_first_choice_is_best(round_: PeerRound) -> None:
    best = max(worth(round_, plan) for plan in around(round_, 0))
    still = [each for each in chosen(round_) if each.moves == 0]
    if best[0] == len(people(standing(round_))):
        assert not still
    else:
        assert worth(round_, frozenset(still[0].run.groups)) == best


@given(published(Among.PAIRS))
def test_of_pairs_no_plan_of_as_few_moves_is_better_and_the_last_matches_most(round_: PeerRound) -> None:
    found = chosen(round_)
    everything = around(round_, len(round_.current))
    for each in found:
        plan = frozenset(each.run.groups)
        if each.moves:
            people_and_priority = worth(round_, plan)[:2]
            equal = [one for one in around(round_, each.moves) if worth(round_, one)[:2] == people_and_priority]
            assert points(round_, plan) == max(points(round_, one) for one in equal)
    most = max(len(people(plan)) for plan in everything)
    last = people(frozenset(found[-1].run.groups)) if found else people(standing(round_))
    assert len(last) == most


@given(published(Among.RINGS))
def test_of_rings_no_plan_that_gives_up_one_is_better(round_: PeerRound) -> None:
    in_force = [set(group) for group in groups_in(round_.current)]
    allowed = [
        plan
        for plan in around(round_, 1)
        if not any(set(group) in in_force and group not in standing(round_) for group in plan)
    ]
    best = max((len(people(plan)), points(round_, plan)) for plan in allowed)
    found = chosen(round_)
    plan = frozenset(found[-1].run.groups) if found else standing(round_)
    assert (len(people(plan)), points(round_, plan)) == best
