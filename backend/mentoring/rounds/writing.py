"""What came of a round is written down, whatever sort of round it is."""

from uuid import UUID

from backend.mentoring.rounds.group_results import write_group_result
from backend.mentoring.rounds.peer_solving import PeerTask, SolvedGroups
from backend.mentoring.rounds.results import write_result
from backend.mentoring.rounds.solving import Solved, Task


async def write_solved(round_id: UUID, task: Task | PeerTask, objective: str, solved: Solved | SolvedGroups) -> UUID:
    """Write a result with its pairs or groups within the open transaction; give its id."""
    if isinstance(task, PeerTask) and isinstance(solved, SolvedGroups):
        return await write_group_result(round_id, task, objective, solved)
    if isinstance(task, Task) and isinstance(solved, Solved):
        return await write_result(round_id, task, objective, solved)
    raise TypeError("a round and what came of it are of two kinds")
