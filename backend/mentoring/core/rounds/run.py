"""A run: a round, its result, and the proof, checked anew whenever somebody asks."""

from dataclasses import dataclass, replace

from backend.matching.certificate import Verdict
from backend.matching.move_check import MoveProof, check_moves
from backend.matching.result import Result
from backend.matching.verification import verify
from backend.mentoring.core.rounds.round import Round


@dataclass(frozen=True, eq=False)
class Run:
    """A round and its proven result; `moves` is the proof where only so many were allowed."""

    round: Round
    result: Result
    moves: MoveProof | None = None

    def verify(self) -> Verdict:
        """Check the certificate anew, by the people and their policy (or the listed scores) alone."""
        if self.moves is not None:
            return check_moves(self.round.problem, self.result.plan, self.moves)
        result = self.result
        verdict = verify(self.round.problem, result.objective, result.plan, result.certificate)
        if verdict.holds and (verdict.primal, verdict.dual) != (result.primal, result.dual):
            said = f"The run says primal {result.primal} and dual {result.dual}; they are {verdict.primal}."
            return replace(verdict, faults=(said,))
        return verdict
