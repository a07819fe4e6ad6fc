"""What is done with a round in the background."""

from backend.kit.work.kinds import Queue, WorkKind

SOLVE = WorkKind("round.solve", Queue.CPU)
COMPARE = WorkKind("round.compare", Queue.CPU)
REPAIR = WorkKind("round.repair", Queue.CPU)


def address_of(round_id: object) -> str:
    """Give where a round is shown."""
    return f"/mentoring/rounds/{round_id}"
