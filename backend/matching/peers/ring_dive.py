"""A first good plan: take the rings that the linear program takes nearly whole, and ask it again about the people left.

Nothing is proven here; the plan is one to begin with.
"""

import numpy as np
from scipy.optimize import linprog

from backend.matching.peers.ring_level import Level, incidence
from backend.matching.peers.ring_problem import NOBODY, along
from backend.matching.scores import IntArray

WHOLE, PART = 0.999, 0.3
"""A ring taken to this part is fixed; one taken to that part only if it is among the first."""

SHARE = 0.2
"""Share of the rings to be fixed at a time."""


def dive(level: Level, columns: IntArray, hint: float) -> IntArray:
    """Rings of some that share nobody, worth much. The level's floor is not looked at.

    `hint` says how far what comes after counts beside the level's own worth.
    """
    n, fixed = len(level.problem), [np.empty((0, 3), np.int64)]
    worth = along(level.worth, columns).astype(np.float64)
    after = along(level.after, columns)
    worth += hint * after * (worth.sum() / max(1, int(after.sum())))
    while len(columns):
        rows = incidence(n, columns, np.zeros(len(columns)))[:n]
        found = linprog(-worth, A_ub=rows, b_ub=np.ones(n), bounds=(0, None), method="highs")
        if found.status != 0:
            break
        taken = _taken(columns, found.x, n)
        if not len(taken):
            break
        fixed.append(taken)
        free = np.ones(n + 1, np.bool_)
        free[taken[taken != NOBODY]] = False
        left = free[columns].all(axis=1)
        columns, worth = columns[left], worth[left]
    return np.concatenate(fixed)


def _taken(columns: IntArray, part: np.ndarray, n: int) -> IntArray:
    """Rings to be fixed, the most nearly whole first; at least one where any is taken at all."""
    most, taken, free = max(3, int(SHARE * part.sum())), [], np.ones(n + 1, np.bool_)
    for at in np.argsort(-part, kind="stable").tolist():
        enough = part[at] < WHOLE and (len(taken) >= most or (part[at] < PART and taken))
        if enough or part[at] <= 0:
            break
        ring = columns[at]
        if free[ring].all():
            taken.append(ring)
            free[ring[ring != NOBODY]] = False
    return np.array(taken, np.int64).reshape(-1, 3)
