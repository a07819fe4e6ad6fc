"""What each rule of a policy removes."""

from typing import NamedTuple

import numpy as np

from backend.matching.scoring.scorer import ScoredPeople


class Removed(NamedTuple):
    """Count of pairs that a rule removes, and of those that no other rule would."""

    rule: str
    pairs: int
    alone: int


def rule_removals(people: ScoredPeople) -> tuple[Removed, ...]:
    """Count, over all pairs, what each rule removes; the rule that always stands comes first."""
    pairs = np.zeros(len(people.rule_names), np.int64)
    alone = np.zeros(len(people.rule_names), np.int64)
    for i in range(people.shape[0]):
        removed = people.removed(i)
        pairs += np.count_nonzero(removed, axis=1)
        alone += np.count_nonzero(removed[:, np.count_nonzero(removed, axis=0) == 1], axis=1)
    return tuple(map(Removed, people.rule_names, pairs.tolist(), alone.tolist()))
