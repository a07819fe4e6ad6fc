"""Shapes of what is made and decided in a round among peers."""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from backend.kit.schemas import Page, Schema
from backend.mentoring.rounds.schemas import PEOPLE, DecisionKind, Part
from backend.people.references import PersonRef

GroupSort = Literal["points", "-points"]


class GroupDecisionRequest(Schema):
    """Lock a group, bar two people, or leave them to the solver again; the round is run anew."""

    people: Annotated[list[UUID], Field(min_length=2, max_length=3, description=f"Ids. {PEOPLE}")]
    kind: Annotated[DecisionKind | None, Field(description="Null: leave them to the solver.")]


class PeerGroup(Schema):
    """People who are together in a result."""

    number: Annotated[int, Field(description="Counts the groups of a result, from 1.")]
    people: Annotated[list[PersonRef], Field(description=PEOPLE)]
    points: Annotated[
        float | None, Field(description="Mean points per person; null: they stand though the rules exclude them.")
    ]
    is_locked: Annotated[bool, Field(description="Whether a coordinator locked them.")]


class PeerGroupPage(Page[PeerGroup]):
    """Part of the groups of a result."""


class GroupStep(Schema):
    """What one gains from one other."""

    learner: Annotated[PersonRef, Field(description="Who gains.")]
    teacher: Annotated[PersonRef, Field(description="From whom.")]
    points: Annotated[float | None, Field(description="Points; null: the rules exclude it.")]
    parts: Annotated[list[Part], Field(description="What each criterion gives.")]
    rules: Annotated[list[str], Field(description="The rules that exclude it, a sentence each.")]


class GroupEffect(Schema):
    """How the plan would differ with the other choice."""

    people: Annotated[int, Field(description="People more in a group; fewer are negative.")]
    points: Annotated[float, Field(description="Points more of the total; fewer are negative.")]


class OtherPartner(Schema):
    """Others whom one could have."""

    people: Annotated[list[PersonRef], Field(description="Who; in a ring in turn from whom the one teaches.")]
    points: Annotated[float | None, Field(description="Mean points per person.")]
    effect: Annotated[GroupEffect, Field(description="Of locking the group, on the whole plan.")]
    said: Annotated[str, Field(description="That, and whom it would move, a sentence in English.")]
    is_exact: Annotated[
        bool, Field(description="Whether the effect is a price; else better rings may exist, with it or without.")
    ]


class OtherPartners(Schema):
    """A few whom somebody could have instead, those that cost the plan least first."""

    items: Annotated[list[OtherPartner], Field(description="Of those of most points; empty: nobody can be.")]


class GroupExplanation(Schema):
    """Why people are together, or why not, and what the other choice would cost."""

    people: Annotated[list[PersonRef], Field(description=PEOPLE)]
    standing: Annotated[str, Field(description="Made, locked, could be made, or what stands against it.")]
    points: Annotated[float | None, Field(description="Mean points per person; null: it can't be made.")]
    steps: Annotated[list[GroupStep], Field(description="Of a pair both ways; of a ring whom each learns from.")]
    effect: Annotated[GroupEffect | None, Field(description="Of forcing the group, or of barring it if it was made.")]
    said: Annotated[list[str], Field(description="The price and who would move, in sentences.")]
