"""Shapes of how groups fare in a round."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field

from backend.kit.schemas import Schema
from backend.people.references import PersonRef

Attribute = Literal["unit_part", "level", "location", "gender", "age_group", "disability", "caring", "first_generation"]


class FairnessGroup(Schema):
    """One group of mentees or peers, of five or more."""

    label: Annotated[str, Field(description="What its members have in common; empty: they have not said.")]
    people: Annotated[int, Field(description="How many they are.")]
    coverage: Annotated[
        float | None,
        Field(description="Share of them who are matched, 0 to 1; null: it could make out one to four of them."),
    ]
    low: Annotated[float | None, Field(description="Lower end of its 95 % interval; null with the share.")]
    high: Annotated[float | None, Field(description="Upper end of its 95 % interval; null with the share.")]
    others: Annotated[
        float | None, Field(description="Share of all others who are matched; null: nobody else, or not shown.")
    ]
    is_behind: Annotated[
        bool,
        Field(description="Whether fewer are matched than chance explains, by an exact test over all its groups."),
    ]
    mean: Annotated[float | None, Field(description="Mean points of their pairs; null: not shown.")]
    change: Annotated[
        float | None, Field(description="Coverage less that of the same group in the round before; null: not known.")
    ]


class FairnessAttribute(Schema):
    """How the groups of one attribute fare."""

    attribute: Annotated[Attribute, Field(description="What the groups differ in.")]
    needs_consent: Annotated[bool, Field(description="Whether it is from what people told with consent.")]
    answered: Annotated[int | None, Field(description="How many have told it; null: too few to say, or not asked.")]
    groups: Annotated[
        list[FairnessGroup], Field(description="The groups that may be shown, those who fare worst first.")
    ]
    hidden: Annotated[int, Field(description="Groups that are not shown, so that nobody can be made out.")]


class RepeatedlyLeftOut(Schema):
    """Somebody who was left out of earlier rounds."""

    person: Annotated[PersonRef, Field(description="Who.")]
    times: Annotated[int, Field(description="Earlier rounds that left them out.")]
    is_matched: Annotated[bool, Field(description="Whether they are matched in this one.")]


class RoundFairness(Schema):
    """How groups fare in the result that a round shows; no attribute counts in a match."""

    people: Annotated[int, Field(description="How many mentees or peers there are in all.")]
    coverage: Annotated[float, Field(description="Share of all of them who are matched, 0 to 1.")]
    previous: Annotated[int | None, Field(description="Number of the round that changes are since; null: none.")]
    attributes: Annotated[list[FairnessAttribute], Field(description="One by one.")]
    told_at: Annotated[datetime, Field(description="When what needs consent was worked out.")]
    is_told_anew: Annotated[
        bool,
        Field(
            description="Whether what needs consent is of this result, and of what people tell now; false: fewer than "
            "five people differ from an earlier report, which is shown in its place so that none can be made out."
        ),
    ]
    left_out_before: Annotated[int | None, Field(description="How many were left out before; null: too few to say.")]
    repeated: Annotated[
        list[RepeatedlyLeftOut], Field(description="Who they are, most often first; for those who run the programme.")
    ]
