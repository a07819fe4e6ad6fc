"""Shapes of the bench."""

from datetime import date
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from backend.kit.schemas import Page, Schema
from backend.people.references import OrgUnitRef, PersonRef, PositionRef
from backend.succession.core.seats_at_once import FlagKind

BenchSort = Literal["need", "title", "-title"]


class SeatRef(Schema):
    """A critical seat, by title."""

    id: Annotated[UUID, Field(description="Id of the critical position.")]
    title: Annotated[str, Field(description="Title of the seat.")]
    told_apart_by: Annotated[
        str,
        Field(description="What tells it from others of its title: who holds it, or its code; empty: no other has it."),
    ]


class BenchPerson(Schema):
    """Somebody who counts for a seat or several."""

    person: Annotated[PersonRef | None, Field(description="Who; null: somebody from outside.")]
    name: Annotated[str, Field(description="What they are called.")]
    nomination_id: Annotated[UUID, Field(description="A nomination of theirs: for the seat, or the first of several.")]
    benches: Annotated[int, Field(description="On how many benches they are, of those shown.", examples=[3])]
    holds_critical: Annotated[
        bool, Field(description="Whether they hold a critical seat, which their move leaves open.")
    ]


class BenchCandidate(BenchPerson):
    """A candidate on the bench of a seat."""

    tier: Annotated[str | None, Field(description="Code of the tier that counts; null: unconfirmed, so in none.")]


class SharedPerson(BenchPerson):
    """Somebody, and the seats that they count for."""

    seats: Annotated[list[SeatRef], Field(description="By title; at most 12.")]


class TierBench(Schema):
    """How many seats can be filled by those of a tier or a sooner one."""

    tier: Annotated[str, Field(description="Code of the tier.")]
    tier_name: Annotated[str, Field(description="What it is called.")]
    naive: Annotated[int, Field(description="Seats with a candidate, as if nobody were on two benches.", examples=[25])]
    fillable: Annotated[int, Field(description="Seats that can be filled at the same time.", examples=[19])]
    fillable_by_others: Annotated[
        int,
        Field(description="The same by those alone who hold no critical seat, so that no hole opens.", examples=[15]),
    ]


class BenchShortfall(Schema):
    """Seats that have too few candidates between them, whoever is placed where."""

    seats: Annotated[list[SeatRef], Field(description="Which, by title; at most 12.")]
    seats_total: Annotated[int, Field(description="How many seats.")]
    people: Annotated[list[BenchPerson], Field(description="All that any of them has; at most 12.")]
    people_total: Annotated[int, Field(description="How many people.")]
    short_by: Annotated[int, Field(description="How many of the seats stay open.")]


class SeatFlag(Schema):
    """Something that a seat's line warns of."""

    kind: Annotated[FlagKind, Field(description="What.")]
    name: Annotated[str | None, Field(description="Whom it is about; null: nobody in particular.")]
    count: Annotated[int, Field(description="Benches that they are on, or unconfirmed candidates; 0 where neither.")]
    on: Annotated[date | None, Field(description="When somebody is expected to go.")]


class SeatBench(Schema):
    """A seat and its bench."""

    id: Annotated[UUID, Field(description="Id of the critical position.")]
    position: Annotated[PositionRef, Field(description="The seat.")]
    org_unit: Annotated[OrgUnitRef, Field(description="Its unit.")]
    holder: Annotated[PersonRef | None, Field(description="Who holds it; null: it is vacant.")]
    target_bench: Annotated[int, Field(description="How many candidates there should be.")]
    candidates: Annotated[list[BenchCandidate], Field(description="The soonest first, then by name; at most 12.")]
    candidates_total: Annotated[int, Field(description="How many there are, the unconfirmed among them.")]
    interim: Annotated[int, Field(description="Interim successors, who count in no tier.")]
    net_bench: Annotated[
        int, Field(description="People who can be kept for it while all others that can be filled stay filled.")
    ]
    flags: Annotated[list[SeatFlag], Field(description="What to see to, the worst first.")]
    actions: Annotated[list[Literal["nominate"]], Field(description="What the viewer may do.")]


class BenchTier(Schema):
    """A tier of the scale, by name."""

    code: Annotated[str, Field(description="Its code.")]
    name: Annotated[str, Field(description="What it is called.")]


class Bench(Page[SeatBench]):
    """What the bench can do, as far as the viewer sees it; each figure holds however the seats are filled."""

    tiers: Annotated[list[TierBench], Field(description="Tier by tier, the soonest first.")]
    within: Annotated[str, Field(description="Code of the tier that all below is told of: candidates up to it count.")]
    positions: Annotated[int, Field(description="Critical seats.")]
    shortfalls: Annotated[list[BenchShortfall], Field(description="Why not all can be filled; at most 12.")]
    shortfalls_total: Annotated[int, Field(description="How many such groups there are.")]
    departures_survived: Annotated[
        int,
        Field(description="Candidates who can leave, whoever they are, with all seats filled still; -1: not all are."),
    ]
    essential: Annotated[list[SharedPerson], Field(description="People whose loss costs a seat; at most 50.")]
    essential_total: Annotated[int, Field(description="How many such people there are.")]
    shared: Annotated[list[SharedPerson], Field(description="People on several benches, most first; at most 50.")]
    shared_total: Annotated[int, Field(description="How many such people there are.")]
    unconfirmed: Annotated[int, Field(description="Candidates whose readiness is unconfirmed, seat by seat.")]
