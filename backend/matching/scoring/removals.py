"""What each rule of a policy removes."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from backend.matching.scores import in_blocks
from backend.matching.scoring.scorer import ScoredPeople

CELLS = 1 << 20
"""Pairs, times rules, that are looked at in one go."""


class Removed(NamedTuple):
    """Count of pairs that a rule removes, and of those that no other rule would."""

    rule: str
    pairs: int
    alone: int


def rule_removals(people: ScoredPeople) -> tuple[Removed, ...]:
    """Count, over all pairs, what each rule removes; the rule that always stands comes first."""
    mentees, mentors = people.shape
    names = people.rule_names
    pairs, alone = np.zeros(len(names), np.int64), np.zeros(len(names), np.int64)
    for rows in in_blocks(mentees, mentors * len(names), cells=CELLS):
        removed = people.removed_from(rows)
        pairs += np.count_nonzero(removed, axis=(1, 2))
        alone += np.count_nonzero(removed & (np.count_nonzero(removed, axis=0) == 1), axis=(1, 2))
    return tuple(map(Removed, names, pairs.tolist(), alone.tolist()))


def removal_masks(people: ScoredPeople) -> NDArray[np.bool_]:
    """Which pairs each rule removes, `(rules, mentees, mentors)`: for rounds of which all pairs are held anyway."""
    return people.removed_from(np.arange(people.shape[0]))
