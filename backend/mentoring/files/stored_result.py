"""A result and its certificate as parts of an archive, and back."""

from typing import Annotated

import numpy as np
from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from backend.matching.move_check import MoveProof
from backend.matching.objective import Objective
from backend.matching.prices import Prices
from backend.matching.problem import Problem
from backend.matching.result import Certificate, Level, Result
from backend.matching.scores import INELIGIBLE, IntArray, ListedScores, score_pairs
from backend.mentoring.files.archive import Archive, damaged
from backend.mentoring.files.stored_round import Parts, listed_arrays, listed_pairs

WHOLE = Annotated[int, Field(strict=True)]


class _ResultForm(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    objective: Objective
    primal: WHOLE
    dual: WHOLE
    solver: str
    notes: tuple[str, ...]


class _MovesForm(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    most: Annotated[int, Field(ge=0, le=1 << 40)]
    scale: Annotated[int, Field(ge=1, le=1 << 40)]
    keep: Annotated[int, Field(ge=1, le=1 << 60)]


_RESULT, _MOVES = TypeAdapter(_ResultForm), TypeAdapter(_MovesForm)


def result_parts(result: Result) -> Parts:
    """Take a result apart."""
    certificate = result.certificate
    document = {
        "objective": str(result.objective),
        "primal": result.primal,
        "dual": result.dual,
        "solver": result.solver,
        "notes": result.notes,
    }
    arrays = {"plan": result.plan}
    if certificate.prices is not None:
        arrays |= {"price_mentee": certificate.prices.mentee, "price_mentor": certificate.prices.mentor}
    if certificate.levels:
        arrays |= _level_arrays(certificate.levels)
    if certificate.candidates is not None:
        arrays |= listed_arrays("candidates", certificate.candidates)
    return Parts({"result": document}, arrays)


def _level_arrays(levels: tuple[Level, ...]) -> dict[str, IntArray]:
    return {
        "level_score": np.array([level.score for level in levels], np.int64),
        "level_start": np.cumsum([0, *(len(level.node) for level in levels)], dtype=np.int64),
        "level_node": np.concatenate([level.node for level in levels]),
        "level_price": np.concatenate([level.price for level in levels]),
    }


def result_of(archive: Archive, problem: Problem) -> Result:
    """Put a result together again; what it claims is for `verify` to judge.

    Raises
    ------
    Unreadable
        where a part is missing, or does not belong to the problem.
    """
    form = archive.document("result", _RESULT)
    certificate = Certificate(
        _prices(archive, problem.shape) if archive.has("price_mentee.npy") else None,
        _levels(archive) if archive.has("level_score.npy") else (),
        _candidates(archive, problem) if archive.has("candidates_start.npy") else None,
    )
    plan = archive.array("plan", (-1, 2))
    return Result(form.objective, plan, certificate, form.primal, form.dual, form.solver, form.notes)


def _prices(archive: Archive, shape: tuple[int, int]) -> Prices:
    return Prices(archive.array("price_mentee", shape[:1]), archive.array("price_mentor", shape[1:]))


def _levels(archive: Archive) -> tuple[Level, ...]:
    score = archive.array("level_score", (-1,))
    start = archive.array("level_start", (len(score) + 1,))
    node = archive.array("level_node", (-1,))
    price = archive.array("level_price", (len(node),))
    if start[0] != 0 or start[-1] != len(node) or (np.diff(start) < 0).any():
        raise damaged("the levels of the certificate do not add up")
    begin = start.tolist()
    return tuple(
        Level(int(level), node[first:last], price[first:last])
        for level, first, last in zip(score, begin, begin[1:], strict=False)
    )


def _candidates(archive: Archive, problem: Problem) -> ListedScores:
    """Read which pairs the proof holds among; their scores are taken from the problem."""
    start, mentor = listed_pairs(archive, "candidates", problem.shape)
    mentee = np.repeat(np.arange(problem.shape[0]), np.diff(start))
    value = score_pairs(problem.scores, np.stack([mentee, mentor], axis=1))
    if (value == INELIGIBLE).any():
        raise damaged("a candidate is not eligible")
    return ListedScores(problem.shape, start, mentor, value)


def move_parts(proof: MoveProof) -> Parts:
    """Take the proof of a plan with few moves apart; its prices are those of the certificate."""
    return Parts({"moves": {"most": proof.most, "scale": proof.scale, "keep": proof.keep}}, {"corner": proof.corner})


def moves_of(archive: Archive, problem: Problem) -> MoveProof | None:
    """Put that proof together again; None where the number of moves was not bounded.

    Raises
    ------
    Unreadable
        where a part is missing.
    """
    if not archive.has("moves.json"):
        return None
    form = archive.document("moves", _MOVES)
    corner = archive.array("corner", (-1, 2))
    return MoveProof(form.most, corner, form.scale, form.keep, _prices(archive, problem.shape))
