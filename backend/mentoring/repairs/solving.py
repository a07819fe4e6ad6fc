"""The computing of a repair, in a process of its own: from what stands to plans that could follow."""

from dataclasses import dataclass, replace

from backend.kit.work.process import Report
from backend.matching.result import Conflict as NoPlan
from backend.mentoring.core.rounds.choices import choices_for
from backend.mentoring.rounds.solving import Solved, Task, solved_of


@dataclass(frozen=True)
class SolvedChoice:
    """A plan that a round could be repaired to, proven, and what it gains.

    Attributes
    ----------
    moves : open offers that it gives up.
    people : mentees more with a mentor than now.
    points : more of the total than now.
    """

    solved: Solved
    objective: str
    moves: int
    people: int
    points: float


@dataclass(frozen=True)
class SolvedRepair:
    """The plans, from the fewest moves to the most, and what must be known of their limits."""

    choices: tuple[SolvedChoice, ...]
    said: str


def solve_repair(report: Report, task: Task) -> SolvedRepair | NoPlan:
    """Match a round around what stands: nobody moves, and the corners of moves against gain.

    Raises
    ------
    ProofFailed : a plan did not pass its own check; nothing of any is kept.
    """
    report(0.05, "Reading who takes part")
    round_ = task.round()

    def tell(step: str, done: float) -> None:
        report(0.1 + 0.7 * done, step)

    found = choices_for(round_, tell)
    if isinstance(found, NoPlan):
        return found
    made = list[SolvedChoice]()
    for each in found.items:
        report(0.8, "Writing it down")
        objective = str(each.run.result.objective)
        made.append(
            SolvedChoice(
                solved_of(each.run, replace(task.given, is_repair=True)),
                objective,
                each.moves,
                each.people,
                float(each.points),
            )
        )
    return SolvedRepair(tuple(made), found.said)
