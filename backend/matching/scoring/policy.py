"""A policy: what makes a good pair, what makes an impossible one, and over which weeks."""

from dataclasses import dataclass
from datetime import date

from backend.matching.scores import COMPUTED_SCORE_LIMIT
from backend.matching.scoring.criteria import Criterion
from backend.matching.scoring.rules import Rule


@dataclass(frozen=True)
class Programme:
    """The weeks in which pairs meet: `weeks` times seven days from midnight of `start`, on the mentee's clock."""

    start: date
    weeks: int


@dataclass(frozen=True)
class Policy:
    """Criteria that add up to a pair's score, and rules that remove pairs; no two criteria or two rules share a name.

    `programme` is needed where a criterion or rule looks at hours.
    """

    criteria: tuple[Criterion, ...]
    rules: tuple[Rule, ...] = ()
    programme: Programme | None = None

    @property
    def units(self) -> int:
        """Score units per point: the largest power of ten with which no score exceeds `COMPUTED_SCORE_LIMIT`."""
        units = 1
        while units < COMPUTED_SCORE_LIMIT and sum(self.full_marks(10 * units)) <= COMPUTED_SCORE_LIMIT:
            units *= 10
        return units

    def full_marks(self, units: int) -> list[int]:
        """State what each criterion gives at most, in units."""
        return [round(criterion.weight * units) for criterion in self.criteria]
