"""The computing of a round, in a process of its own: from its snapshot to a proven run."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from backend.kit.work.process import Report
from backend.matching.objective import Objective
from backend.matching.result import Conflict as NoPlan
from backend.mentoring.core.rounds.adjusted import NOTHING_ADJUSTED, Adjusted
from backend.mentoring.core.rounds.apart import told_of_conflict, told_of_pair
from backend.mentoring.core.rounds.change_price import ChangePrice, price_of_change
from backend.mentoring.core.rounds.matching import Wanted, match_round
from backend.mentoring.core.rounds.next_best import OtherPair, Swap, best_swaps, next_mentees, next_mentors
from backend.mentoring.core.rounds.pair_answers import Asked, PairAnswer, explain_pair
from backend.mentoring.core.rounds.participants import Decided, round_of
from backend.mentoring.core.rounds.proof_words import Given
from backend.mentoring.core.rounds.report import report_on
from backend.mentoring.core.rounds.round import Round
from backend.mentoring.core.rounds.run import Run
from backend.mentoring.core.rounds.ways import Ways, ways_for
from backend.mentoring.files.run_file import content_of, run_of
from backend.mentoring.programmes.policy_schemas import Policy
from backend.mentoring.programmes.policy_terms import matching_policy, without_rules
from backend.mentoring.rounds.snapshot import unpacked


@dataclass(frozen=True)
class Task:
    """A round to be solved.

    Attributes
    ----------
    content : its snapshot, packed.
    seed : of its lots.
    adjusted : what was changed of its own terms.
    """

    content: bytes
    policy: Policy
    objective: str
    starts_on: date
    months: int
    decided: Decided
    seed: str
    adjusted: Adjusted = NOTHING_ADJUSTED

    @property
    def given(self) -> Given:
        """What was decided, as the proof has to say it."""
        return Given.of(self.decided, self.adjusted)

    def round(self) -> Round:
        """Make the round of its snapshot and what was decided."""
        people = unpacked(self.content)
        counting = without_rules(self.policy, self.adjusted.rules_off)
        policy = matching_policy(counting, starts_on=self.starts_on, months=self.months, known=people.known)
        mentees = self.adjusted.mentees(people.mentees)
        mentors = self.adjusted.mentors(people.mentors, self.policy.most_mentees)
        return round_of(mentees, mentors, policy, self.decided, seed=self.seed)


@dataclass(frozen=True)
class MadePair:
    """A pair of a plan, by the ids of its people."""

    mentee: str
    mentor: str
    points: float | None
    is_locked: bool
    is_certain: bool | None


@dataclass(frozen=True)
class Alternatives:
    """Whom either of two people could have instead of the other."""

    mentors: tuple[OtherPair, ...]
    mentees: tuple[OtherPair, ...]


@dataclass(frozen=True)
class Solved:
    """A proven run, packed, its report as JSON, and its pairs."""

    run: bytes
    report: Mapping[str, object]
    pairs: tuple[MadePair, ...]


def solve_round(report: Report, task: Task) -> Solved | NoPlan:
    """Match a round, check its proof, and write both down.

    Raises
    ------
    ProofFailed : the plan did not pass its own check; nothing of it is kept.
    """
    report(0.05, "Reading who takes part")
    round_ = task.round()

    def tell(step: str, done: float) -> None:
        report(0.1 + 0.7 * done, step)

    run = match_round(round_, Wanted(Objective(task.objective)), tell)
    if isinstance(run, NoPlan):
        return told_of_conflict(round_, run)
    report(0.85, "Explaining who is left out, and writing it down")
    return solved_of(run, task.given)


def solve_objectives(report: Report, task: Task, objectives: Sequence[str]) -> list[Solved] | NoPlan:
    """Match a round for several objectives, one after the other, each with its proof.

    Raises
    ------
    ProofFailed : a plan did not pass its own check; nothing of any is kept.
    """
    report(0.02, "Reading who takes part")
    round_, made = task.round(), list[Solved]()
    for place, objective in enumerate(objectives):
        report(0.05 + 0.95 * place / len(objectives), f"Matching for another aim, {place + 1} of {len(objectives)}")
        run = match_round(round_, Wanted(Objective(objective)))
        if isinstance(run, NoPlan):
            return told_of_conflict(round_, run)
        made.append(solved_of(run, task.given))
    return made


def solved_of(run: Run, given: Given) -> Solved:
    """Report on a run that was made on such terms, and pack it to be kept."""
    asked = Asked(run)
    return Solved(content_of(run), report_on(run, 0.0, asked.optimum, given).document(), _pairs(asked))


def find_ways(_report: Report, content: bytes, mentee: str) -> Ways | None:
    """Say what would give a mentee a mentor; `None` where they have one, or are not in the run."""
    asked = Asked(run_of(content))
    ids = asked.run.round.problem.mentees.ids
    return ways_for(asked, ids.index(mentee)) if mentee in ids else None


def explain(_report: Report, content: bytes, mentee: str, mentor: str) -> PairAnswer | None:
    """Say why two people are a pair of a run or not, and price the other choice; `None` where one is not in it."""
    asked = Asked(run_of(content))
    problem = asked.run.round.problem
    if mentee not in problem.mentees.ids or mentor not in problem.mentors.ids:
        return None
    answer = explain_pair(asked, problem.mentees.ids.index(mentee), problem.mentors.ids.index(mentor))
    return told_of_pair(asked, answer)


def find_alternatives(_report: Report, content: bytes, mentee: str, mentor: str) -> Alternatives | None:
    """Say whom two people could have instead of each other; `None` where one is not in the run."""
    asked = Asked(run_of(content))
    problem = asked.run.round.problem
    if mentee not in problem.mentees.ids or mentor not in problem.mentors.ids:
        return None
    return Alternatives(
        next_mentors(asked, problem.mentees.ids.index(mentee)), next_mentees(asked, problem.mentors.ids.index(mentor))
    )


def find_swaps(_report: Report, content: bytes, mentee: str, mentor: str) -> tuple[Swap, ...] | None:
    """Say whom two people could swap with; `None` where they are no pair of the run."""
    asked = Asked(run_of(content))
    problem = asked.run.round.problem
    if mentee not in problem.mentees.ids or mentor not in problem.mentors.ids:
        return None
    pair = problem.mentees.ids.index(mentee), problem.mentors.ids.index(mentor)
    return best_swaps(asked, *pair) if list(pair) in asked.run.result.plan.tolist() else None


def price_change(_report: Report, content: bytes, task: Task) -> ChangePrice | NoPlan:
    """Say how the best plan under other decisions differs from the plan of a run."""
    round_ = task.round()
    after = match_round(round_, Wanted(Objective(task.objective)))
    return told_of_conflict(round_, after) if isinstance(after, NoPlan) else price_of_change(run_of(content), after)


def _pairs(asked: Asked) -> tuple[MadePair, ...]:
    """Give the pairs of a run by the ids of their people; where it is known, whether each is in every best plan."""
    run, problem = asked.run, asked.run.round.problem
    locked = {tuple(pair) for pair in problem.locked.tolist()}
    certain = asked.certain if asked.optimum is not None else None
    points = run.round.scores(run.result.plan)
    return tuple(
        MadePair(
            problem.mentees.ids[mentee],
            problem.mentors.ids[mentor],
            points[place],
            (mentee, mentor) in locked,
            None if certain is None else (mentee, mentor) in certain,
        )
        for place, (mentee, mentor) in enumerate(run.result.plan.tolist())
    )
