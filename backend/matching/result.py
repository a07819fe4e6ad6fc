"""What a solver answers: a plan with its proof, or why there is none."""

from dataclasses import dataclass

from backend.matching.objective import Objective
from backend.matching.prices import Prices
from backend.matching.scores import IntArray, ListedScores


@dataclass(frozen=True, eq=False)
class Level:
    """Proof that no fewer pairs could sit at one score, once all lower scores are settled.

    Attributes
    ----------
    score : the level.
    node : people whose price is not 0: mentee `i` as `i`, mentor `j` as `n + j`.
    price : their prices, whole numbers, parallel to `node`.
    """

    score: int
    node: IntArray
    price: IntArray


@dataclass(frozen=True, eq=False)
class Certificate:
    """The proof of a plan: prices for both sides, and for leximin further prices per level.

    A stable plan needs none: that no pair blocks can be seen from the plan alone. Where `candidates` are given, the
    proof holds among those pairs only.
    """

    prices: Prices | None = None
    levels: tuple[Level, ...] = ()
    candidates: ListedScores | None = None


@dataclass(frozen=True, eq=False)
class Result:
    """A plan that was proven, and by what.

    Attributes
    ----------
    objective : what the plan makes best.
    plan : `(k, 2)` pairs, locked ones included, sorted.
    certificate : the proof.
    primal, dual : worth of the plan and its proven bound, equal, in the objective's own whole units; 0 for `stable`.
    solver : `dense`, `flow`, `column generation` or `deferred acceptance`.
    notes : what a reader has to know about the limits of the proof, in words.
    """

    objective: Objective
    plan: IntArray
    certificate: Certificate
    primal: int
    dual: int
    solver: str
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Conflict:
    """Why no plan exists: a set of demands on it that can't be met together, though any smaller part can.

    Attributes
    ----------
    demands : each in words, such as "Ana is locked to Bo." or "Bo must have at least 2 mentees."
    explanation : the contradiction in one sentence.
    """

    demands: tuple[str, ...]
    explanation: str


class ProofFailed(RuntimeError):
    """A plan did not pass its own check; it is not a result. This is a fault of the program, never of the input."""
