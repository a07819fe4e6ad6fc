"""What a coordinator reads where a locked group can't be together: no cause, as in a round of two sides."""

import numpy as np

from backend.matching.explanation.words import several
from backend.matching.peers.ring_problem import NOBODY
from backend.matching.result import Conflict
from backend.mentoring.core.peer_rounds.round import PeerRound
from backend.mentoring.core.rounds.apart import refused_lock


def told_of_groups(round_: PeerRound, found: Conflict) -> Conflict:
    """Give what a coordinator reads where there is no plan; of a locked group that can't be made, no more than that.

    Somebody in two locked groups is told first: it reads the same whether the groups could be made or not.
    """
    held = round_.locked[round_.locked != NOBODY]
    barred = [set(pair) for pair in round_.barred.tolist()]
    apart = [ring for ring in round_.locked.tolist() if any(pair <= set(ring) for pair in barred)]
    if not apart or len(np.unique(held)) < len(held):
        return found
    names = several([round_.names[person] for person in apart[0] if person != NOBODY])
    return Conflict((f"{names} are locked.",), refused_lock(names))
