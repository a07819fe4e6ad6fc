"""The pairs of a run, each with its score and, where people were scored, its reasons."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

import numpy as np

from backend.kit.sheets.csv_writing import Value
from backend.matching.scores import INELIGIBLE, IntArray, score_pairs
from backend.matching.scoring.explanation import Explanation
from backend.mentoring.core.rounds.round import Round
from backend.mentoring.core.rounds.run import Run

COLUMNS = ("mentee", "mentor", "score")

REASON = "reason"
NAMES = "mentee_name", "mentor_name"


@dataclass(frozen=True)
class MadePair:
    """One pair of a plan: ids, score, points of each criterion, and reasons in words, what counts most first."""

    mentee: str
    mentor: str
    score: Decimal
    points: Mapping[str, Decimal] = field(default_factory=dict[str, Decimal])
    reasons: Sequence[str] = ()

    def document(self) -> dict[str, object]:
        """Return the pair as JSON."""
        plain = {"mentee": self.mentee, "mentor": self.mentor, "score": float(self.score)}
        if not self.reasons:
            return plain
        return {**plain, "points": {name: float(each) for name, each in self.points.items()}, "reasons": self.reasons}


def made_pairs(run: Run) -> Iterator[MadePair]:
    """Go through the pairs of a run, in the order of their ids."""
    round_, plan = run.round, run.result.plan
    ids = round_.problem.mentees.ids, round_.problem.mentors.ids
    scored = zip(plan.tolist(), scores_of(round_, plan).tolist(), strict=True)
    for (i, j), score in sorted(scored, key=lambda pair: (ids[0][pair[0][0]], ids[1][pair[0][1]])):
        pair = MadePair(ids[0][i], ids[1][j], round_.exactly(score))
        yield pair if round_.people is None else _with_reasons(pair, round_, round_.people.explain(i, j))


def scores_of(round_: Round, pairs: IntArray) -> IntArray:
    """Scores of pairs of a plan, `(k,)`; a locked pair that no rule would have allowed counts 0."""
    scores = score_pairs(round_.problem.scores, pairs)
    return np.where(scores == INELIGIBLE, 0, scores)


def _with_reasons(pair: MadePair, round_: Round, explanation: Explanation) -> MadePair:
    if explanation.removals:
        said = [f"Locked, although: {removal.sentence}" for removal in explanation.removals]
        return MadePair(pair.mentee, pair.mentor, pair.score, {}, said)
    points = {each.criterion: round_.exactly(each.points) for each in explanation.contributions}
    by_points = sorted(explanation.contributions, key=lambda each: -each.points)
    said = [each.sentence for each in by_points if each.points > 0] or ["No criterion gives any points."]
    heaviest = max(explanation.contributions, key=lambda each: each.weight)
    if by_points[0].points > 0 == heaviest.points:
        said[0] += f" But: {heaviest.sentence}"
    return MadePair(pair.mentee, pair.mentor, pair.score, points, said)


def pair_table(run: Run) -> tuple[tuple[str, ...], Iterator[Sequence[Value]]]:
    """Give the header and rows of `pairs.csv`: `mentee,mentor,score`, and with people points and reasons."""
    people = run.round.people
    if people is None:
        return COLUMNS, ((pair.mentee, pair.mentor, pair.score) for pair in made_pairs(run))
    names = [criterion.name for criterion in people.policy.criteria]
    called = [dict(zip(side.ids, side.names, strict=True)) for side in (people.mentees, people.mentors)]
    return (*COLUMNS, *names, REASON, *NAMES), (
        (*_row(pair, names), called[0][pair.mentee], called[1][pair.mentor]) for pair in made_pairs(run)
    )


def _row(pair: MadePair, names: Sequence[str]) -> Sequence[Value]:
    points = [pair.points.get(name) for name in names]
    return pair.mentee, pair.mentor, pair.score, *points, " ".join(pair.reasons)
