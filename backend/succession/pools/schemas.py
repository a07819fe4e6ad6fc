"""Shapes of talent pools."""

from collections.abc import Sequence
from datetime import date
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from backend.kit.schemas import Line, OneLine, Schema, Text
from backend.people.references import PersonRef
from backend.succession.core.pool_access import PoolAction, PoolsAction

MOST_MEMBERS = 300
"""In one pool, so that its list is read whole."""

MOST_POOLS = 200

PoolState = Literal["open", "closed"]
Reason = Annotated[
    OneLine, Field(min_length=1, max_length=500, description="Why, in a sentence.", examples=["Leads two teams well"])
]


class PoolTerms(Schema):
    """What a pool is."""

    name: Annotated[Line, Field(max_length=120, description="What it is called.", examples=["Future leads"])]
    family: Annotated[Line, Field(description="Role family, as roles name it.", examples=["Software Engineering"])]
    purpose: Annotated[Text, Field(max_length=2_000, description="What it is for; may be empty.")]


class PoolRequest(PoolTerms):
    """A new pool."""


class PoolChange(PoolTerms):
    """A pool as it shall be."""

    state: Annotated[PoolState, Field(description="A closed one takes nobody in.")]


class MemberRequest(Schema):
    """Somebody to take in."""

    person_id: Annotated[UUID, Field(description="Id of the person.")]
    reason: Reason


class MembershipEnd(Schema):
    """That somebody is in a pool no longer."""

    reason: Reason


class PoolSummary(Schema):
    """A pool in the list."""

    id: Annotated[UUID, Field(description="Id of the pool.")]
    name: Annotated[str, Field(description="What it is called.")]
    family: Annotated[str, Field(description="Its role family.")]
    purpose: Annotated[str, Field(description="What it is for.")]
    state: Annotated[PoolState, Field(description="Whether it takes people in.")]
    members: Annotated[int, Field(description="Those in it whom the viewer sees.")]


class PoolList(Schema):
    """Every pool."""

    items: Annotated[Sequence[PoolSummary], Field(description="By family and name.")]
    families: Annotated[list[str], Field(description="Role families that there are.")]
    actions: Annotated[list[PoolsAction], Field(description="What the viewer may do.")]


class FamilyRole(Schema):
    """A role of the pool's family."""

    code: Annotated[str, Field(description="Its code.", examples=["SWE-M4"])]
    name: Annotated[str, Field(description="Its name.", examples=["Engineering lead"])]
    track: Annotated[str, Field(description="Its track.")]
    level: Annotated[int, Field(description="Its level.")]


class Lacking(Schema):
    """A competency of which something is missing."""

    name: Annotated[str, Field(description="The competency's name.")]
    held: Annotated[int, Field(description="Level held; 0 is none.")]
    required: Annotated[int, Field(description="Level that the role asks for.")]
    must_have: Annotated[bool, Field(description="Whether nobody fits the role without it.")]


class MemberGaps(Schema):
    """How far a member is from a role of the family."""

    role: Annotated[FamilyRole, Field(description="The role asked for, or the nearest further one.")]
    missing: Annotated[int, Field(description="Levels and certifications missing in all; 0: it fits.")]
    must_haves_missing: Annotated[int, Field(description="Must-haves of which something is missing.")]
    lacks: Annotated[list[Lacking], Field(description="What is missing most, 5 at most.")]


class PoolMember(Schema):
    """Somebody in a pool."""

    id: Annotated[UUID, Field(description="Id of the membership.")]
    person: Annotated[PersonRef, Field(description="Who.")]
    title: Annotated[str, Field(description="Of the position they hold; empty: none.")]
    joined_on: Annotated[date, Field(description="Since when.")]
    reason: Annotated[str, Field(description="Why they are in it.")]
    added_by: Annotated[str, Field(description="Who took them in.")]
    gaps: Annotated[MemberGaps | None, Field(description="How ready; null: no role of a published framework to go to.")]


class FormerMember(Schema):
    """Somebody who was in a pool."""

    person: Annotated[PersonRef, Field(description="Who.")]
    joined_on: Annotated[date, Field(description="Since when they were in it.")]
    left_on: Annotated[date, Field(description="Since when not any more.")]
    reason: Annotated[str, Field(description="Why not any more.")]


class Pool(PoolSummary):
    """A pool with those in it."""

    roles: Annotated[list[FamilyRole], Field(description="Of its family in published frameworks.")]
    people: Annotated[list[PoolMember], Field(description="The nearest to ready first.")]
    former: Annotated[list[FormerMember], Field(description="Who was in it, the latest first, 100 at most.")]
    version: Annotated[int, Field(description="Counts the changes of the pool itself; send it back as `If-Match`.")]
    actions: Annotated[list[PoolAction], Field(description="What the viewer may do.")]
