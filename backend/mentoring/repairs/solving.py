"""The computing of a repair, in a process of its own: from what stands to plans that could follow."""

from dataclasses import dataclass, replace

from backend.kit.work.process import Report
from backend.matching.result import Conflict as NoPlan
from backend.matching.solve import Progress
from backend.mentoring.core.peer_rounds.apart import told_of_groups
from backend.mentoring.core.peer_rounds.choices import PeerChoices, choices_among
from backend.mentoring.core.peer_rounds.run import PeerRun
from backend.mentoring.core.rounds.apart import told_of_conflict
from backend.mentoring.core.rounds.choices import Choices, choices_for
from backend.mentoring.core.rounds.run import Run
from backend.mentoring.rounds.peer_solving import PeerTask, SolvedGroups, solved_groups_of
from backend.mentoring.rounds.solving import Solved, Task, solved_of


@dataclass(frozen=True)
class SolvedChoice:
    """A plan that a round could be repaired to, proven, and what it gains.

    Attributes
    ----------
    moves : open offers that it gives up.
    people : mentees more with a mentor, or peers in a group, than now.
    points : more of the total than now.
    """

    solved: Solved | SolvedGroups
    objective: str
    moves: int
    people: int
    points: float


@dataclass(frozen=True)
class SolvedRepair:
    """The plans, from the fewest moves to the most, and what must be known of their limits."""

    choices: tuple[SolvedChoice, ...]
    said: str


def solve_repair(report: Report, task: Task | PeerTask) -> SolvedRepair | NoPlan:
    """Match a round around what stands: nobody moves, and what moves gain.

    Raises
    ------
    ProofFailed : a plan did not pass its own check; nothing of any is kept.
    """
    report(0.05, "Reading who takes part")

    def tell(step: str, done: float) -> None:
        report(0.1 + 0.7 * done, step)

    found = _choices_of(task, tell)
    if isinstance(found, NoPlan):
        return found
    made = list[SolvedChoice]()
    for each in found.items:
        report(0.8, "Writing it down")
        objective, gain = str(each.run.result.objective), float(each.points)
        made.append(SolvedChoice(_solved(each.run, task), objective, each.moves, each.people, gain))
    return SolvedRepair(tuple(made), found.said)


def _choices_of(task: Task | PeerTask, tell: Progress) -> Choices | PeerChoices | NoPlan:
    if isinstance(task, PeerTask):
        among = task.round()
        groups = choices_among(among, tell)
        return told_of_groups(among, groups) if isinstance(groups, NoPlan) else groups
    round_ = task.round()
    found = choices_for(round_, tell)
    return told_of_conflict(round_, found) if isinstance(found, NoPlan) else found


def _solved(run: Run | PeerRun, task: Task | PeerTask) -> Solved | SolvedGroups:
    if isinstance(run, PeerRun):
        return solved_groups_of(run, is_repair=True)
    if isinstance(task, Task):
        return solved_of(run, replace(task.given, is_repair=True))
    raise TypeError("a round and what came of it are of two kinds")
