"""A round among peers: one group of people, scored both ways, and what is decided already."""

from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from backend.matching.peers.keeping import PLAIN, Keep, with_kept
from backend.matching.peers.problem import PeerProblem, mutual_scores
from backend.matching.peers.ring_problem import RingProblem, along, no_rings
from backend.matching.problem import no_pairs
from backend.matching.scores import INELIGIBLE, IntArray, in_blocks
from backend.matching.scoring.removals import removal_masks
from backend.matching.scoring.scorer import ScoredPeople
from backend.mentoring.core.rounds.round import Number

LONGEST_RING = 3
"""People in a ring of a swap, at most."""


class Among(StrEnum):
    """What is made of the people: pairs, or rings in which everybody teaches the next."""

    PAIRS = "pairs"
    RINGS = "rings"


@dataclass(frozen=True, eq=False)
class PeerRound:
    """A round among peers, ready to be matched.

    Attributes
    ----------
    among : whether pairs are made or rings.
    people : the same people, in lottery order, as those who learn and as those who teach, and the policy.
    priority : `(n,)`, earlier rounds in which each found nobody.
    locked : `(k, 2)` pairs or `(k, 3)` rings that stand.
    barred : `(k, 2)` people who are never together.
    seed : of the lots.
    current : `(k, 2)` pairs or `(k, 3)` rings in force that may be given up.
    keep : what a pair in force that stays is worth.
    """

    among: Among
    people: ScoredPeople
    priority: IntArray
    locked: IntArray = field(default_factory=no_pairs)
    barred: IntArray = field(default_factory=no_pairs)
    seed: str = ""
    current: IntArray = field(default_factory=no_pairs)
    keep: Keep = PLAIN

    def __len__(self) -> int:
        return len(self.ids)

    @property
    def ids(self) -> tuple[str, ...]:
        """Who takes part, in lottery order."""
        return self.people.mentees.ids

    @cached_property
    def names(self) -> tuple[str, ...]:
        """How they are called, each differently: with the id where two have one name."""
        called = Counter(self.people.mentees.names)
        both = zip(self.people.mentees.names, self.ids, strict=True)
        return tuple(name if called[name] == 1 else f"{name} ({identity})" for name, identity in both)

    @property
    def decimals(self) -> int:
        """How many decimals a score has."""
        return len(str(self.people.policy.units)) - 1

    def points(self, units: float) -> Number:
        """Give whole units as points."""
        return units / 10**self.decimals

    @cached_property
    def gains(self) -> NDArray[np.int32]:
        """Say what each gains from each other, `(n, n)`, `INELIGIBLE` where a rule of the policy excludes it."""
        blocks = [np.array(self.people.block(rows)) for rows in in_blocks(len(self), len(self))]
        return np.concatenate([np.empty((0, len(self)), np.int32), *blocks])

    @cached_property
    def removed(self) -> NDArray[np.bool_]:
        """Which rules remove whom, `(rules, n, n)`, as who learns from whom."""
        return removal_masks(self.people)

    @cached_property
    def scores(self) -> NDArray[np.int32]:
        """Scores as they are matched by: of pairs the mean of both ways; of rings `gains`."""
        return mutual_scores(self.people) if self.among is Among.PAIRS else self.gains

    @cached_property
    def pairs(self) -> PeerProblem:
        """The problem where pairs are made; its people are called by their names."""
        plain = PeerProblem(self.names, self.priority, self.scores, self.locked, self.barred)
        return with_kept(plain, self.current, self.keep) if len(self.current) else plain

    @cached_property
    def rings(self) -> RingProblem:
        """The problem where rings are made; its scores are what the second gains when the first teaches them."""
        return RingProblem(self.names, self.priority, self.gains.T, LONGEST_RING, self.locked, self.barred)

    def score_of(self, group: tuple[int, ...]) -> Number | None:
        """Mean points of a group per person; None where a rule excludes one of its steps."""
        learning = group[1:] + group[:1]
        steps = [int(self.scores[learner, teacher]) for teacher, learner in zip(group, learning, strict=True)]
        return None if min(steps) <= INELIGIBLE else self.points(sum(steps) / len(steps))

    def total_of(self, plan: IntArray) -> int:
        """Total of the scores of pairs or rings, in whole units; what the rules exclude counts 0."""
        scores = np.maximum(self.scores, 0).astype(np.int64)
        return int((scores[tuple(plan.T)] if self.among is Among.PAIRS else along(scores.T, plan)).sum())


def nothing_locked(among: Among) -> IntArray:
    """Return an empty list of groups."""
    return no_pairs() if among is Among.PAIRS else no_rings()
