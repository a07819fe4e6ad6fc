"""Shapes of nominations."""

from datetime import date, datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from backend.careers.gaps.schemas import Lack
from backend.kit.schemas import Page, Schema
from backend.people.references import PersonRef, PositionRef, RoleRef
from backend.succession.critical_positions.schemas import PlanPartName

NominationStateName = Literal["proposed", "pending", "approved", "rejected", "removed", "placed"]
TellingName = Literal["untold", "told", "consented", "declined"]
EventKind = Literal[
    "proposed",
    "submitted",
    "approved",
    "rejected",
    "removed",
    "placed",
    "interim",
    "told",
    "untold",
    "consented",
    "declined",
]
NominationAction = Literal[
    "to_pending", "to_approved", "to_rejected", "to_removed", "to_placed", "rank", "edit", "tell", "untell"
]


class Fit(Schema):
    """What the seat's role asks for beside what somebody holds."""

    asked: Annotated[int, Field(description="Competencies and certifications that the role asks for.", examples=[12])]
    held: Annotated[int, Field(description="Those of them that are held as asked.", examples=[9])]
    must_haves_missing: Annotated[list[str], Field(description="Names of must-haves that are not held as asked.")]
    lacks: Annotated[list[Lack], Field(description="What is missing, must-haves first, then the widest gaps.")]
    certifications_missing: Annotated[list[str], Field(description="Names of certifications that are missing.")]


class Wish(Schema):
    """What somebody wants, as their shared plan says."""

    role: Annotated[RoleRef | None, Field(description="The role that they aim at; null: none.")]
    is_this_role: Annotated[bool, Field(description="Whether it is the role of the seat.")]
    aspirations: Annotated[str, Field(description="In their own words; may be empty.")]


class Known(Schema):
    """What the viewer may know of a candidate's career."""

    fit: Annotated[Fit | None, Field(description="Null: the viewer may not see it, or no framework has the role.")]
    wish: Annotated[Wish | None, Field(description="Null: the viewer may not see it, or no plan was shared.")]
    title: Annotated[str | None, Field(description="Title of the position that they hold; null: none.")]


class PossibleSuccessor(Known):
    """Somebody who could be nominated."""

    person: Annotated[PersonRef, Field(description="Who.")]
    nomination_id: Annotated[UUID | None, Field(description="Their nomination in this plan; null: none is open.")]


class Decider(Schema):
    """Somebody who can decide on nominations of a plan."""

    person: Annotated[PersonRef | None, Field(description="Who; null: an account that belongs to nobody employed.")]
    name: Annotated[str, Field(description="Their name.")]


class SuccessorSearch(Schema):
    """People who could be nominated."""

    items: Annotated[list[PossibleSuccessor], Field(description="The best fitting first; with `q` by name.")]
    role: Annotated[RoleRef | None, Field(description="The role of the seat; null: it has none, so nothing to fit.")]
    is_complete: Annotated[bool, Field(description="Whether nobody else was found.")]
    deciders: Annotated[
        list[Decider],
        Field(description="Who could decide on what the viewer proposes; none of them on a nomination of their own."),
    ]


class Nomination(Known):
    """Somebody who could follow in a critical position."""

    id: Annotated[UUID, Field(description="Id of the nomination.")]
    person: Annotated[PersonRef | None, Field(description="Who; null: somebody from outside.")]
    name: Annotated[str, Field(description="Their name.")]
    external_note: Annotated[str, Field(description="What is known of somebody from outside; may be empty.")]
    state: Annotated[NominationStateName, Field(description="How far it has come.")]
    is_interim: Annotated[bool, Field(description="Whether they would only step in for a while.")]
    place: Annotated[int | None, Field(description="Among those open of its sort, 1 the first; null: it is over.")]
    proposed_by: Annotated[str, Field(description="Who proposed it.")]
    proposed_at: Annotated[datetime, Field(description="When.")]
    readiness: Annotated[
        str | None, Field(description="Name of the tier that counts; null: unconfirmed.", examples=["Ready now"])
    ]
    deciders: Annotated[
        list[str] | None,
        Field(
            description="Names of those who can decide on it, neither who proposed it nor the candidate; null: it "
            "does not wait for a decision."
        ),
    ]
    telling: Annotated[TellingName, Field(description="Whether the candidate knows, and what they said to it.")]
    has_left: Annotated[bool, Field(description="Whether they do not work here any more.")]
    holds_seat: Annotated[bool, Field(description="Whether they hold the seat by now, so that the nomination is over.")]
    version: Annotated[int, Field(description="Counts the changes; send it back as `If-Match`.", examples=[1])]
    actions: Annotated[list[NominationAction], Field(description="What the viewer may do.")]


class NominationPage(Page[Nomination]):
    """Part of the candidates of a plan: the open ones by their places, interim successors after, then what is over."""


class NominationEvent(Schema):
    """What became of a nomination."""

    kind: Annotated[EventKind, Field(description="What was done.")]
    by: Annotated[str, Field(description="Who did it.")]
    at: Annotated[datetime, Field(description="When.")]
    reason: Annotated[str, Field(description="Why; may be empty.")]


class CriticalPositionRef(Schema):
    """A critical position, by its seat."""

    id: Annotated[UUID, Field(description="Id of the critical position.")]
    position: Annotated[PositionRef, Field(description="The seat.")]
    role: Annotated[RoleRef | None, Field(description="Its role; null: none.")]
    part: Annotated[PlanPartName, Field(description="What is the viewer's to do in its plan.")]


class NominationDetails(Nomination):
    """A nomination with all that became of it."""

    critical_position: Annotated[CriticalPositionRef, Field(description="For which seat.")]
    told_on: Annotated[date | None, Field(description="When the candidate was told; null: they do not know.")]
    told_text: Annotated[str | None, Field(description="What they were told, in words; null: nothing.")]
    history: Annotated[list[NominationEvent], Field(description="The earliest first.")]
