"""What can be done about a published round among peers that has changed: nobody moves, and what moves gain.

What has been agreed to is locked. The groups in force are offers that nobody has answered yet: they may be given up.
Whoever has one comes first, before all that others carry from earlier rounds, so that nobody is left with nothing for
the sake of somebody else: of pairs because the people who can be paired together are a matroid, of rings because a plan
that leaves one of them out is not proposed.

Of pairs, the corners of moves against points are exact. The best rings are hard to find even once, so one ring in force
at a time is given up, and the best of those plans proposed.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from backend.matching.objective import Objective, TooLarge
from backend.matching.peers.keeping import corners_of_peers
from backend.matching.peers.ring_problem import NOBODY
from backend.matching.result import Conflict
from backend.matching.scores import IntArray
from backend.matching.solve import Progress, quiet
from backend.mentoring.core.peer_rounds.round import Among, PeerRound, nothing_locked
from backend.mentoring.core.peer_rounds.run import Group, PeerRun, match_peers
from backend.mentoring.core.rounds.choices import MOST_CORNERS, TOO_MANY, rising
from backend.mentoring.core.rounds.round import Number

MOST_GIVEN_UP = 12
"""Rings in force that are given up, one at a time: those of fewest points."""

RING_SECONDS = 1.0
"""A search for better rings ends after this long on each level, where it is one of many."""

ONE_AT_A_TIME = "Rings that wait for an answer were given up one at a time: what more moves would gain is not known."


@dataclass(frozen=True, eq=False)
class PeerChoice:
    """One of the plans that a round could be repaired to.

    Attributes
    ----------
    run : the plan with its proof.
    moves : offers in force that it gives up.
    people : people more in a group than are in one now.
    points : more of the total than of the groups that stand now.
    """

    run: PeerRun
    moves: int
    people: int
    points: Number


@dataclass(frozen=True, eq=False)
class PeerChoices:
    """What a round could be repaired to, from the fewest moves to the most; each is better than all before it.

    Attributes
    ----------
    said : what a reader must know of the limits of the choice, a sentence; empty as a rule.
    """

    items: tuple[PeerChoice, ...]
    said: str = ""


def choices_among(round_: PeerRound, tell: Progress = quiet) -> PeerChoices | Conflict:
    """Find what a round among peers can be repaired to: nobody moves, and what moves gain.

    Parameters
    ----------
    round_ : its locked groups stand, its current ones are offers that may still be given up.

    Raises
    ------
    ProofFailed : a plan did not pass its own check.
    """
    tell("Matching those who are free", 0.1)
    round_ = _ahead(round_)
    still = match_peers(_frozen(round_, nothing_locked(round_.among)), Objective.COVERAGE)
    if isinstance(still, Conflict):
        return still
    found, said = [_choice(round_, still)], ""
    if len(round_.current):
        tell("Weighing moves", 0.4)
        try:
            found += (_choice(round_, run) for run in _moving(round_))
        except TooLarge:
            said = TOO_MANY
        said = ONE_AT_A_TIME if round_.among is Among.RINGS else said
    return PeerChoices(rising(found), said)


def _moving(round_: PeerRound) -> Iterator[PeerRun]:
    return _corners(round_) if round_.among is Among.PAIRS else _with_one_given_up(round_)


def _corners(round_: PeerRound) -> Iterator[PeerRun]:
    """Give the corners of moves against points of a round of pairs, each with its proof."""
    plain = replace(round_, current=nothing_locked(round_.among))
    for corner in corners_of_peers(plain.pairs, round_.current, most=MOST_CORNERS):
        yield PeerRun(replace(round_, keep=corner.keep), corner.result)


def _with_one_given_up(round_: PeerRound) -> Iterator[PeerRun]:
    """Give the best plans in which one ring in force may end; nobody of it is left with nothing."""
    worth = [round_.total_of(round_.current[[at]]) for at in range(len(round_.current))]
    for at in np.argsort(worth, kind="stable")[:MOST_GIVEN_UP].tolist():
        given_up = round_.current[[at]]
        run = match_peers(_frozen(round_, given_up), Objective.COVERAGE, seconds=RING_SECONDS)
        if isinstance(run, PeerRun) and _serves(run, _group(given_up[0])):
            yield run


def _serves(run: PeerRun, given_up: Group) -> bool:
    """Whether everybody of a ring that may end is in one, and none turns it round, which would look like the same."""
    together = {person for group in run.groups for person in group}
    turned = any(set(group) == set(given_up) and group != given_up for group in run.groups)
    return set(given_up) <= together and not turned


def _ahead(round_: PeerRound) -> PeerRound:
    """Let those with an offer in force come before all others."""
    priority = round_.priority.copy()
    priority[round_.current[round_.current != NOBODY]] = priority.max(initial=0) + 1
    return replace(round_, priority=priority)


def _frozen(round_: PeerRound, given_up: IntArray) -> PeerRound:
    """Give the round in which the offers in force stand like what is agreed to, but for one that may end."""
    ending = given_up.tolist()
    stays = [group not in ending for group in round_.current.tolist()]
    locked = np.concatenate([round_.locked, round_.current[stays]])
    locked = locked[np.lexsort(locked.T[::-1])]
    return replace(round_, locked=locked, current=nothing_locked(round_.among))


def _choice(round_: PeerRound, run: PeerRun) -> PeerChoice:
    standing = np.concatenate([round_.locked, round_.current])
    together = int(np.count_nonzero(standing != NOBODY))
    people = sum(map(len, run.groups)) - together
    points = round_.points(run.result.total - round_.total_of(standing))
    return PeerChoice(run, _moves(round_, run.groups), people, points)


def _moves(round_: PeerRound, groups: Sequence[Group]) -> int:
    return sum(_group(row) not in groups for row in round_.current)


def _group(row: IntArray) -> Group:
    return tuple(person for person in row.tolist() if person != NOBODY)
