"""A round as a coordinator speaks of it: the problem, in the units and with the names of its files."""

from collections import Counter
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

import numpy as np

from backend.matching.problem import Problem
from backend.matching.scores import INELIGIBLE, IntArray, score_pairs
from backend.matching.scoring.scorer import ScoredPeople

Number = int | float

CENTS = 2
"""Decimals of points in a sentence."""


@dataclass(frozen=True, eq=False)
class Round:
    """A round ready to be matched.

    Attributes
    ----------
    problem : people in lottery order, scores in whole units of `10**-decimals`.
    decimals : how many decimals a score has in the files.
    seed : of the lots.
    rounded_by : the largest difference between a score and what was written, in the units of the files; 0 as a rule.
    policy_text : the policy as it was handed in, by which people who join later are read; empty for scored rounds.
    """

    problem: Problem
    decimals: int
    seed: str = ""
    rounded_by: Decimal = Decimal(0)
    policy_text: str = ""

    @property
    def people(self) -> ScoredPeople | None:
        """The people and their policy, where the scores come from them."""
        scores = self.problem.scores
        return scores if isinstance(scores, ScoredPeople) else None

    def points(self, units: int) -> Number:
        """Give whole units in the units of the files."""
        return units if self.decimals == 0 else float(Decimal(units).scaleb(-self.decimals))

    def score(self, mentee: int, mentor: int) -> Number | None:
        """Score of one pair in the units of the files; None where it is not eligible."""
        return self.scores(np.array([[mentee, mentor]]))[0]

    def scores(self, pairs: IntArray) -> list[Number | None]:
        """Scores of pairs, `(k, 2)`, as of `score`."""
        found = score_pairs(self.problem.scores, pairs).tolist()
        return [None if score == INELIGIBLE else self.points(score) for score in found]

    def exactly(self, units: int) -> Decimal:
        """Give whole units in the units of the files, without trailing zeros, for a table."""
        exact = Decimal(units).scaleb(-self.decimals).normalize()
        return exact.quantize(Decimal(1)) if exact == exact.to_integral_value() else exact

    def said(self, units: int) -> str:
        """Write whole units in a sentence: to two decimals, or exactly where that would be nothing."""
        exact = self.exactly(units)
        short = exact.quantize(Decimal("0.01"))
        return f"{short.normalize() if short and self.decimals > CENTS else exact:,f}"

    def called(self, identity: str) -> str:
        """Name a person and how to refer to them: `Ana Silva (P12)`, or the id alone where there is no name."""
        name = self._names.get(identity, identity)
        return identity if name == identity else f"{name} ({identity})"

    def name(self, identity: str) -> str:
        """Name a person in a sentence: `Ana Silva`, with the id where somebody else is called the same."""
        name = self._names.get(identity, identity)
        return name if self._namesakes[name] < 2 else self.called(identity)

    @cached_property
    def _namesakes(self) -> Counter[str]:
        return Counter(self._names.values())

    def __contains__(self, identity: object) -> bool:
        return identity in self.problem.mentees.ids or identity in self.problem.mentors.ids

    @cached_property
    def _names(self) -> dict[str, str]:
        if self.people is None:
            return {}
        mentees, mentors = self.people.mentees, self.people.mentors
        return dict(zip((*mentors.ids, *mentees.ids), (*mentors.names, *mentees.names), strict=True))
