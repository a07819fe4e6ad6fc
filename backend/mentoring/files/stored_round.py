"""The input of a round as parts of an archive, and back; what comes back is checked as if a stranger had written it."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated, Literal

import numpy as np
from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from backend.matching.problem import Mentees, Mentors, Problem
from backend.matching.scores import LISTED_SCORE_LIMIT, IntArray, ListedScores, PairScores
from backend.matching.scoring.people import People
from backend.matching.scoring.scorer import ScoredPeople
from backend.mentoring.core.rounds.round import Round
from backend.mentoring.files.archive import Archive, Document, damaged
from backend.mentoring.files.limits import MOST_SEATS
from backend.mentoring.files.stored_people import PEOPLE_FORM, POLICY_FORM, stored

VERSION = 1
"""Of the format; a file of another one is refused."""

PAIRS = ("locked", "barred", "current")


class _RoundForm(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    version: Literal[1]
    decimals: Annotated[int, Field(ge=0, le=18)]
    seed: str
    rounded_by: Annotated[Decimal, Field(ge=0, allow_inf_nan=False)]
    policy_text: str
    mentees: tuple[str, ...]
    mentors: tuple[str, ...]


_ROUND = TypeAdapter(_RoundForm)


@dataclass(frozen=True, eq=False)
class Parts:
    """What an archive is made of."""

    documents: Mapping[str, Document]
    arrays: Mapping[str, IntArray]


def round_parts(round_: Round) -> Parts:
    """Take a round apart."""
    problem, people = round_.problem, round_.people
    documents: dict[str, Document] = {
        "round": {
            "version": VERSION,
            "decimals": round_.decimals,
            "seed": round_.seed,
            "rounded_by": str(round_.rounded_by),
            "policy_text": round_.policy_text,
            "mentees": problem.mentees.ids,
            "mentors": problem.mentors.ids,
        }
    }
    arrays = {
        "demand": problem.mentees.demand,
        "priority": problem.mentees.priority,
        "minimum": problem.mentors.minimum,
        "capacity": problem.mentors.capacity,
        **{name: getattr(problem, name) for name in PAIRS},
    }
    if people is not None:
        sides = {"mentees": people.mentees, "mentors": people.mentors, "policy": people.policy}
        documents |= {name: stored(part) for name, part in sides.items()}
    for name, scores in (("scores", problem.scores), ("mentor_scores", problem.mentor_scores)):
        if isinstance(scores, ListedScores):
            arrays |= listed_arrays(name, scores) | {f"{name}_value": scores.value}
    return Parts(documents, arrays)


def listed_arrays(name: str, listed: ListedScores) -> dict[str, IntArray]:
    """Take the pairs of listed scores apart, without their values."""
    return {f"{name}_start": listed.start, f"{name}_mentor": listed.mentor}


def round_of(archive: Archive) -> Round:
    """Put a round together again.

    Raises
    ------
    Unreadable
        where a part is missing, or is none that a round may have.
    """
    form = archive.document("round", _ROUND)
    shape = len(form.mentees), len(form.mentors)
    if len(set(form.mentees)) < shape[0] or len(set(form.mentors)) < shape[1]:
        raise damaged("an id stands twice")
    mentees = Mentees(form.mentees, _numbers(archive, "demand", shape[0]), _numbers(archive, "priority", shape[0]))
    mentors = Mentors(form.mentors, _numbers(archive, "minimum", shape[1]), _numbers(archive, "capacity", shape[1]))
    scores = _listed(archive, "scores", shape) if archive.has("scores_start.npy") else _scored_people(archive, form)
    theirs = _listed(archive, "mentor_scores", shape) if archive.has("mentor_scores_start.npy") else None
    locked, barred, current = (_pairs(archive, name, shape) for name in PAIRS)
    problem = Problem(mentees, mentors, scores, locked, barred, current, theirs)
    return Round(problem, form.decimals, form.seed, form.rounded_by, form.policy_text)


def _numbers(archive: Archive, name: str, count: int) -> IntArray:
    numbers = archive.array(name, (count,))
    if ((numbers < 0) | (numbers > MOST_SEATS)).any():
        raise damaged(f"a {name} is out of range")
    return numbers


def _pairs(archive: Archive, name: str, shape: tuple[int, int]) -> IntArray:
    pairs = archive.array(name, (-1, 2))
    if ((pairs < 0) | (pairs >= shape)).any() or len(np.unique(pairs, axis=0)) < len(pairs):
        raise damaged(f"a {name} pair is none of this round, or stands twice")
    return pairs


def _listed(archive: Archive, name: str, shape: tuple[int, int]) -> ListedScores:
    start, mentor = listed_pairs(archive, name, shape)
    value = archive.array(f"{name}_value", (len(mentor),))
    if ((value < 0) | (value > LISTED_SCORE_LIMIT)).any():
        raise damaged(f"a value of {name} is out of range")
    return ListedScores(shape, start, mentor, value)


def listed_pairs(archive: Archive, name: str, shape: tuple[int, int]) -> tuple[IntArray, IntArray]:
    """Read where each mentee's entries begin, and the mentor of each."""
    start = archive.array(f"{name}_start", (shape[0] + 1,))
    mentor = archive.array(f"{name}_mentor", (-1,))
    if start[0] != 0 or start[-1] != len(mentor) or (np.diff(start) < 0).any():
        raise damaged(f"{name} do not belong to these mentees")
    key = np.repeat(np.arange(shape[0]), np.diff(start)) * shape[1] + mentor
    if ((mentor < 0) | (mentor >= shape[1])).any() or (np.diff(key) <= 0).any():
        raise damaged(f"{name} do not belong to these mentors")
    return start, mentor


def _scored_people(archive: Archive, form: _RoundForm) -> PairScores:
    try:
        mentees, mentors = _side(archive, "mentees"), _side(archive, "mentors")
        people = ScoredPeople(mentees, mentors, archive.document("policy", POLICY_FORM).policy())
    except ValueError as error:
        raise damaged(str(error).partition("\n")[0]) from error
    if (mentees.ids, mentors.ids) != (form.mentees, form.mentors) or people.policy.units != 10**form.decimals:
        raise damaged("people, policy and round do not belong together")
    return people


def _side(archive: Archive, name: str) -> People:
    return archive.document(name, PEOPLE_FORM).people()
