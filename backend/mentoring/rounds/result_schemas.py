"""Shapes of the results of a round, side by side."""

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from backend.kit.schemas import Schema
from backend.mentoring.programmes.policy_schemas import Objective
from backend.people.references import PersonRef


class ResultSummary(Schema):
    """One result of a round in figures; gains, losses and moves are against the result that the round shows."""

    id: Annotated[UUID, Field(description="Id of the result.")]
    objective: Annotated[Objective, Field(description="What it was matched for.")]
    made_at: Annotated[datetime, Field(description="When.")]
    matched: Annotated[int, Field(description="Mentees with a mentor, or peers in a group.")]
    pairs: Annotated[int, Field(description="Pairs or rings.")]
    total: Annotated[float, Field(description="Points of all pairs.")]
    mean: Annotated[float | None, Field(description="Mean points of a pair.")]
    worst: Annotated[float | None, Field(description="Points of the lowest pair.")]
    blocking_pairs: Annotated[int, Field(description="Pairs who would both rather be together.")]
    first_choices: Annotated[
        int | None, Field(description="Pairs in which the mentee has whom they score highest; null: among peers.")
    ]
    gain: Annotated[int, Field(description="People with somebody here who have nobody in the result shown.")]
    lose: Annotated[int, Field(description="People with nobody here who have somebody in the result shown.")]
    move: Annotated[int, Field(description="People with others than in the result shown.")]
    basis: Annotated[
        str | None, Field(description="Fingerprint of the people, policy and decisions it stands on; null: not kept.")
    ]
    is_current: Annotated[bool, Field(description="Whether it stands on all that is decided now.")]
    is_shown: Annotated[bool, Field(description="Whether it is the one that the round shows.")]
    actions: Annotated[list[Literal["use"]], Field(description="What may be done with it.")]


class RoundResults(Schema):
    """The results of a round: one for each objective as it stands, then earlier ones, the latest first."""

    items: Annotated[list[ResultSummary], Field(description="The results.")]


class ResultChange(Schema):
    """Somebody who has others in one result than in another: a mentee mentors, a peer those of their group."""

    kind: Annotated[Literal["gains", "loses", "moves"], Field(description="What becomes of them.")]
    person: Annotated[PersonRef, Field(description="Who.")]
    before: Annotated[list[PersonRef], Field(description="Whom they have before.")]
    after: Annotated[list[PersonRef], Field(description="Whom they have after.")]
    points: Annotated[float, Field(description="Points more of their pairs; fewer are negative.")]


class ResultChanges(Schema):
    """Who gains, loses and moves from one result to another."""

    gain: Annotated[int, Field(description="Who get somebody.")]
    lose: Annotated[int, Field(description="Who lose theirs.")]
    move: Annotated[int, Field(description="Who get another.")]
    items: Annotated[list[ResultChange], Field(description="Everybody of them: who lose, who move, who gain.")]


class UseRequest(Schema):
    """Let a round show a result."""

    result_id: Annotated[UUID, Field(description="Id of a result of this round.")]
