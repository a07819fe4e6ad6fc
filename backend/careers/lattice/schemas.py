"""Shapes of the lattice and of routes through it."""

from datetime import date
from typing import Annotated
from uuid import UUID

from pydantic import Field

from backend.careers.frameworks.piece_schemas import FrameworkFamily, FrameworkTrack
from backend.kit.schemas import Schema
from backend.people.references import PersonRef

RoleCode = Annotated[str, Field(description="Code of the role.", examples=["CAR-C2"])]
Months = Annotated[float, Field(description="In months.", examples=[18.0])]


class FrameworkRef(Schema):
    """A framework in its published version."""

    code: Annotated[str, Field(description="Its code.", examples=["TIDEWELL"])]
    name: Annotated[str, Field(description="Its name.")]


class LatticeRole(Schema):
    """A role on the map."""

    code: RoleCode
    name: Annotated[str, Field(description="Its name.", examples=["Senior Care Specialist"])]
    family: Annotated[str, Field(description="Code of its family.")]
    track: Annotated[str, Field(description="Code of its track.")]
    level: Annotated[int, Field(description="Its step.", examples=[3])]
    seats: Annotated[int, Field(description="Open positions that have it.", examples=[12])]
    vacant: Annotated[int, Field(description="Those of them that nobody holds.", examples=[1])]
    missing: Annotated[int, Field(description="Levels and certifications that the person lacks.", examples=[4])]
    must_haves_missing: Annotated[int, Field(description="Must-haves of which they lack something.", examples=[1])]


class LatticeMove(Schema):
    """A way from one role to another."""

    source: RoleCode
    target: RoleCode
    kind: Annotated[str, Field(description="What sort of step it is.", examples=["promotion"])]
    months: Annotated[float, Field(description="That it typically takes, as the framework says.", examples=[18.0])]
    made: Annotated[int | None, Field(description="How many people made it; null where fewer than five did.")]


class PastRole(Schema):
    """A role that the person held."""

    code: Annotated[str | None, Field(description="Its code, where it is on the map.")]
    name: Annotated[str, Field(description="Its name.")]
    since: Annotated[date, Field(description="First day in it.")]
    until: Annotated[date | None, Field(description="First day not any more; null: still.")]


class Lattice(Schema):
    """The roles that there are and the moves between them, as they are to one person."""

    person: Annotated[PersonRef, Field(description="To whom.")]
    framework: Annotated[FrameworkRef | None, Field(description="Whose roles these are; null: none is published.")]
    frameworks: Annotated[list[FrameworkRef], Field(description="All that are published.")]
    families: Annotated[list[FrameworkFamily], Field(description="Of the whole framework.")]
    tracks: Annotated[list[FrameworkTrack], Field(description="Of the whole framework.")]
    roles: Annotated[list[LatticeRole], Field(description="Those that fit the filters.")]
    moves: Annotated[list[LatticeMove], Field(description="Those between them.")]
    total: Annotated[int, Field(description="Roles of the whole framework.", examples=[96])]
    place: Annotated[str | None, Field(description="Code of the role that the person holds, where it is in it.")]
    target: Annotated[str | None, Field(description="Code of the role that the viewer's own plan aims at, in it.")]
    around: Annotated[str | None, Field(description="Code of the role near which all is; null: it is not narrowed so.")]
    distance: Annotated[int | None, Field(description="How many moves from it at most.")]
    history: Annotated[list[PastRole], Field(description="Roles that the person held, the latest first.")]


class TypicalStay(Schema):
    """How long people stay in the role that a step starts from before they move on, wherever to."""

    months: Annotated[
        float | None, Field(description="By which half of them have; null where fewer than half ever did.")
    ]
    moved: Annotated[
        int | None, Field(description="How many have; null where it would tell of fewer than five.", examples=[14])
    ]
    waiting: Annotated[
        int | None, Field(description="How many had not when last seen; null where one to four.", examples=[9])
    ]


class StepGap(Schema):
    """A competency of which a step asks for more than is held then."""

    code: Annotated[str, Field(description="Its code.")]
    name: Annotated[str, Field(description="Its name.")]
    levels: Annotated[int, Field(description="How many levels are missing.", examples=[2])]


class RouteStep(Schema):
    """One move of a route."""

    code: RoleCode
    name: Annotated[str, Field(description="Name of the role.")]
    kind: Annotated[str, Field(description="What sort of step leads to it.", examples=["promotion"])]
    effort: Annotated[int, Field(description="Levels that are missing when it is taken.", examples=[3])]
    missing: Annotated[list[StepGap], Field(description="Of which competencies.")]
    months: Annotated[float, Field(description="That it typically takes, as the framework says.")]
    stay: Annotated[TypicalStay | None, Field(description="How long people stay before; null where too few moved on.")]
    made: Annotated[int | None, Field(description="How many people made it; null where fewer than five did.")]
    seats: Annotated[int, Field(description="Open positions that have the role.")]
    vacant: Annotated[int, Field(description="Those of them that nobody holds.")]
    openings: Annotated[
        float | None, Field(description="Seats of it that become free in a year; null where too few ever did.")
    ]


class CareerRoute(Schema):
    """A way from one role to another, worth comparing with the others."""

    effort: Annotated[int, Field(description="Levels to be gained along the way.", examples=[9])]
    months: Months
    hardest: Annotated[int, Field(description="Levels missing at its hardest step.", examples=[4])]
    steps: Annotated[list[RouteStep], Field(description="From the first to the last.")]


class CareerRoutes(Schema):
    """The routes that are worth comparing: none is beaten by another in effort, months and hardest step at once."""

    person_id: Annotated[UUID, Field(description="Whose competencies count.")]
    source: RoleCode
    target: RoleCode
    routes: Annotated[list[CareerRoute], Field(description="The least effort first.")]
    is_complete: Annotated[bool, Field(description="Whether these are all: the search was exhaustive.")]
    settled_months: Annotated[
        float | None,
        Field(
            description="Of routes of fewer months none is missing; null where none is missing at all.", examples=[132]
        ),
    ]
