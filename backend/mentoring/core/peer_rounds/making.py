"""The round that a policy makes of peers."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from backend.matching.peers.ring_problem import NOBODY, from_best_lot
from backend.matching.scores import IntArray
from backend.matching.scoring.policy import Policy
from backend.matching.scoring.scorer import ScoredPeople
from backend.mentoring.core.peer_rounds.round import Among, PeerRound, nothing_locked
from backend.mentoring.core.rounds.lots import Lots
from backend.mentoring.core.rounds.participants import Participant, people_of


@dataclass(frozen=True)
class GroupsDecided:
    """Groups of ids that stand, in a ring everybody before whom they teach, and pairs of ids never to be together.

    `current` are groups in force that may be given up.
    """

    locked: frozenset[tuple[str, ...]] = frozenset()
    barred: frozenset[tuple[str, str]] = frozenset()
    current: frozenset[tuple[str, ...]] = frozenset()


NO_GROUPS_DECIDED = GroupsDecided()


def peer_round_of(
    peers: Sequence[Participant],
    policy: Policy,
    among: Among,
    decided: GroupsDecided = NO_GROUPS_DECIDED,
    seed: str = "",
) -> PeerRound:
    """Make a round of peers.

    Raises
    ------
    ValueError
        where the policy does not fit; it was checked when it was saved.
    """
    lots = Lots.drawn([each.id for each in peers], seed)
    ordered = [peers[place] for place in lots.order]
    people = people_of(ordered)
    ranks = {identity: place for place, identity in enumerate(lots.ids)}
    refused = {(one.id, other) for one in peers for other in one.not_with}
    return PeerRound(
        among,
        ScoredPeople(people, people, policy),
        np.array([each.left_out for each in ordered], np.int64),
        _groups(decided.locked, ranks, among),
        _barred(decided.barred | refused, ranks),
        seed,
        _groups(decided.current, ranks, among),
    )


def _groups(groups: Iterable[tuple[str, ...]], ranks: Mapping[str, int], among: Among) -> IntArray:
    """Give groups as positions; those of whom one is not there any more are left out."""
    found = [[ranks[each] for each in group] for group in groups if all(each in ranks for each in group)]
    if not found:
        return nothing_locked(among)
    if among is Among.PAIRS:
        return np.array(sorted(sorted(group) for group in found), np.int64)
    return from_best_lot(np.array([[*group, NOBODY][:3] for group in found], np.int64))


def _barred(pairs: Iterable[tuple[str, str]], ranks: Mapping[str, int]) -> IntArray:
    found = {tuple(sorted((ranks[one], ranks[other]))) for one, other in pairs if one in ranks and other in ranks}
    return np.array(sorted(found), np.int64).reshape(-1, 2)
