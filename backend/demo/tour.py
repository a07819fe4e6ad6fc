"""A round on the sample organisation, from its files to its explanations."""

from dataclasses import dataclass
from time import monotonic

from backend.demo.mentoring_round.sample import SamplePaths
from backend.matching.explanation.ways_in import ways_in
from backend.matching.objective import Objective
from backend.matching.result import Conflict, ProofFailed
from backend.matching.scoring.top import best_mentors
from backend.matching.solve import Progress, quiet
from backend.mentoring.core.rounds.comparison import Compared, compare_objectives
from backend.mentoring.core.rounds.left_out import groups_left_out
from backend.mentoring.core.rounds.matching import Wanted, match_round
from backend.mentoring.core.rounds.pair_answers import Asked, PairAnswer, explain_pair
from backend.mentoring.core.rounds.report import Report, report_on
from backend.mentoring.core.rounds.run import Run
from backend.mentoring.files.reading import RoundFiles, read_round


@dataclass(frozen=True, eq=False)
class Tour:
    """What is shown.

    Attributes
    ----------
    run, report : the round matched by coverage.
    help : of some who are left out, what would help best.
    why_not : a mentee and their best mentor, who are no pair.
    compared : all objectives.
    """

    run: Run
    report: Report
    help: tuple[tuple[str, tuple[str, ...]], ...]
    why_not: PairAnswer | None
    compared: tuple[Compared, ...]


def take_tour(paths: SamplePaths, tell: Progress = quiet) -> Tour:
    """Match the sample and ask about the result."""
    start = monotonic()
    files = RoundFiles(policy=paths.policy, mentees=paths.mentees, mentors=paths.mentors)
    round_ = read_round(files, tell)
    run = match_round(round_, Wanted(Objective.COVERAGE), tell)
    if isinstance(run, Conflict):
        raise ProofFailed(run.explanation)
    report = report_on(run, monotonic() - start)
    asked = Asked(run)
    tell("Pricing other choices", 0.0)
    why_not = _why_not(asked)
    compared = compare_objectives(round_, tell=tell)
    if isinstance(compared, Conflict):
        raise ProofFailed(compared.explanation)
    return Tour(run, report, _help(asked), why_not, compared)


def _why_not(asked: Asked) -> PairAnswer | None:
    """Price the first pair of a mentee and the mentor who would be best for them, where it was not made."""
    made = {(i, j) for i, j in asked.run.result.plan.tolist()}
    best = best_mentors(asked.run.round.problem.scores, 1).mentor[:, 0].tolist()
    for i, j in sorted({i: best[i] for i, _ in made}.items()):
        if (i, j) not in made:
            return explain_pair(asked, i, j)
    return None


def _help(asked: Asked) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """What would help those who are left out, one for each reason, where a seat or an exchange would."""
    if asked.optimum is None:
        return ()
    problem = asked.run.round.problem
    return tuple(
        (problem.mentees.ids[mentee], tuple(way.sentence for way in ways))
        for group in groups_left_out(asked.run, asked.optimum)
        for mentee in group.mentees[:1].tolist()
        for ways in ways_in(asked.optimum, [mentee], asked.words)
        if ways
    )
