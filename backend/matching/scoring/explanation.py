"""Why a pair scores what it does, and what removes it."""

from dataclasses import dataclass

from backend.matching.scores import INELIGIBLE


@dataclass(frozen=True)
class Contribution:
    """What one criterion gives a pair.

    Attributes
    ----------
    criterion : its name.
    value : 0 … 1, the share of the full marks.
    points : whole units; divide by the policy's `units` for points.
    weight : the full marks, in points.
    sentence : the reason.
    """

    criterion: str
    value: float
    points: int
    weight: float
    sentence: str


@dataclass(frozen=True)
class Removal:
    """A rule that removes a pair, and the reason."""

    rule: str
    sentence: str


@dataclass(frozen=True)
class Explanation:
    """Contributions of all criteria in the policy's order, and all rules that remove the pair."""

    contributions: tuple[Contribution, ...]
    removals: tuple[Removal, ...]

    @property
    def points(self) -> int:
        """Sum of the contributions, whatever the rules say."""
        return sum(contribution.points for contribution in self.contributions)

    @property
    def score(self) -> int:
        """The pair's score as in a block: `INELIGIBLE` where a rule removes it."""
        return INELIGIBLE if self.removals else self.points
