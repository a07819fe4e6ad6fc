"""Shapes of repairs."""

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import AwareDatetime, Field

from backend.kit.schemas import Schema
from backend.mentoring.core.rounds.changes import ChangeKind
from backend.mentoring.publications.schemas import AnswerDays
from backend.people.references import PersonRef

RepairState = Literal["running", "proposed", "confirmed", "dropped"]
RepairAction = Literal["confirm", "drop"]
ChangesAction = Literal["repair"]
RepairedKind = Literal["gains", "moves", "loses"]

LAST_PLACE = 1000
"""No repair has so many choices."""


class RoundChange(Schema):
    """Something that has changed since a round was published."""

    kind: Annotated[ChangeKind, Field(description="What.")]
    people: Annotated[
        list[PersonRef], Field(description="Whom it is about: a mentee, a mentor or both; among peers whoever it is.")
    ]
    said: Annotated[str, Field(description="What happened, a sentence in English.", examples=["Bo Lin has joined."])]


class ChangeCount(Schema):
    """How much of one kind has changed."""

    kind: Annotated[ChangeKind, Field(description="What.")]
    count: Annotated[int, Field(description="How often.")]


class RoundChanges(Schema):
    """What has changed since the plan that a round has published last."""

    since: Annotated[datetime, Field(description="When that plan's input was taken.")]
    counts: Annotated[list[ChangeCount], Field(description="How much of each kind; kinds without any are left out.")]
    items: Annotated[list[RoundChange], Field(description="Each change: what came to nothing first, then who came.")]
    repair_id: Annotated[UUID | None, Field(description="The latest repair of the round; null: none yet.")]
    actions: Annotated[list[ChangesAction], Field(description="What the viewer may do.")]


class RepairChoice(Schema):
    """A plan that a round could be repaired to: no plan that moves as few is better."""

    place: Annotated[int, Field(description="Names it within the repair; from the fewest moves to the most.")]
    result_id: Annotated[UUID, Field(description="Id of the result of the round that holds it, with its proof.")]
    moves: Annotated[int, Field(description="Open offers that nobody has answered and that it gives up.")]
    people: Annotated[int, Field(description="Mentees more with a mentor, or peers in a group, than now.")]
    points: Annotated[float, Field(description="Points more of the total than now.")]
    matched: Annotated[int, Field(description="Mentees with a mentor, or peers in a group.")]
    left_out: Annotated[int, Field(description="Those without one.")]
    offers: Annotated[int, Field(description="Offers that it makes.")]
    kept: Annotated[int, Field(description="Pairs or rings that stand and stay.")]


class Repair(Schema):
    """How a published round could be repaired."""

    id: Annotated[UUID, Field(description="Id of the repair.")]
    round_id: Annotated[UUID, Field(description="Id of the round.")]
    state: Annotated[RepairState, Field(description="How far it has come.")]
    input_at: Annotated[datetime, Field(description="When its input was taken; later answers are not in it.")]
    work_id: Annotated[UUID | None, Field(description="The work that works it out, to follow and to stop.")]
    is_by_rule: Annotated[bool, Field(description="Whether the programme's rule began it, and nobody else.")]
    created_by: Annotated[str, Field(description="Who began it.")]
    said: Annotated[str, Field(description="What must be known of it, in English; empty as a rule.")]
    causes: Annotated[list[RoundChange], Field(description="What had changed when it was begun.")]
    choices: Annotated[
        list[RepairChoice], Field(description="From the fewest moves to the most gain; each gains more.")
    ]
    chosen: Annotated[
        int | None, Field(description="Place of the choice that was confirmed last, taken back or not; null: none was.")
    ]
    answered_since: Annotated[
        list[PersonRef], Field(description="Who has answered since an offer that could have been moved.")
    ]
    version: Annotated[int, Field(description="Send it back as `If-Match`.")]
    actions: Annotated[list[RepairAction], Field(description="What the viewer may do.")]


class RepairedPerson(Schema):
    """Whom a mentee or a peer has before and after a repair, and why."""

    person: Annotated[PersonRef, Field(description="Who.")]
    kind: Annotated[RepairedKind, Field(description="Whether they gain somebody, change, or lose whom they had.")]
    before: Annotated[list[PersonRef], Field(description="Their mentors now; or the others of their pair or ring.")]
    after: Annotated[list[PersonRef], Field(description="The same then.")]
    said: Annotated[str, Field(description="Why, a sentence in English.")]


class RepairedPeople(Schema):
    """What a choice changes for whom."""

    kept: Annotated[int, Field(description="Pairs or rings that stand and stay.")]
    items: Annotated[list[RepairedPerson], Field(description="Those who move first.")]


class RepairConfirmation(Schema):
    """Confirm one of the choices of a repair: what it moves is paused, and what it makes leaves when said."""

    place: Annotated[int, Field(ge=0, le=LAST_PLACE, description="Of the choice.", examples=[0])]
    leaves_at: Annotated[
        AwareDatetime | None, Field(description="When offers leave, at least ten minutes ahead; null: in ten minutes.")
    ] = None
    answer_days: AnswerDays = 7
