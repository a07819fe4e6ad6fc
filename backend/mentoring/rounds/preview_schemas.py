"""Shapes of what a policy would come to."""

from typing import Annotated, Literal

from pydantic import Field

from backend.kit.schemas import Schema
from backend.mentoring.programmes.policy_schemas import Policy
from backend.people.references import PersonRef

RuleName = Literal[
    "not_oneself",
    "reporting_line",
    "same_unit",
    "previous_pairs",
    "shared_language",
    "shared_goal",
    "overlap",
    "level_gap",
]


class PreviewRequest(Schema):
    """A policy to try on those who take part now; nothing is kept."""

    policy: Annotated[Policy, Field(description="The policy to try.")]


class RuleRemoval(Schema):
    """What one rule removes."""

    rule: Annotated[RuleName, Field(description="Which rule.")]
    pairs: Annotated[int, Field(description="Pairs that it rules out.", examples=[440])]
    alone: Annotated[int, Field(description="Of these, pairs that nothing else rules out.", examples=[212])]


class WithoutMentor(Schema):
    """Somebody who would have no mentor."""

    person: Annotated[PersonRef, Field(description="Who.")]
    reason: Annotated[str, Field(description="Why, a sentence in English.")]


class SeatWorth(Schema):
    """What one more seat of a mentor would bring."""

    mentor: Annotated[PersonRef, Field(description="Whose seat.")]
    people: Annotated[int, Field(description="People more who would have a mentor.", examples=[1])]
    points: Annotated[float, Field(description="Points that the total would rise by.", examples=[61.5])]


class CompetencyShortage(Schema):
    """A competency to find mentors for."""

    competency: Annotated[str, Field(description="Its name.", examples=["Hydrology"])]
    wanted: Annotated[int, Field(description="Mentees who want to learn it.", examples=[21])]
    seats: Annotated[int, Field(description="Seats of mentors who could teach at least one of them.", examples=[4])]
    left_out: Annotated[int, Field(description="Of the mentees, those who would have no mentor.", examples=[9])]


class PolicyPreview(Schema):
    """What a policy would come to with those who take part now."""

    mentees: Annotated[int, Field(description="Who want a mentor.")]
    mentors: Annotated[int, Field(description="Who offer.")]
    seats: Annotated[int, Field(description="Mentees whom they would take together.")]
    peers: Annotated[int, Field(description="Who take part among peers; then the three above are 0.")]
    eligible_pairs: Annotated[int, Field(description="Pairs that the rules leave; for a swap, steps of teaching.")]
    rules: Annotated[list[RuleRemoval], Field(description="What each rule rules out.")]
    without_option: Annotated[list[PersonRef], Field(description="Mentees whom the rules leave nobody.")]
    matched: Annotated[int, Field(description="Mentees who would have a mentor, or peers in a group.")]
    mean: Annotated[float | None, Field(description="Mean points of their pairs.")]
    worst: Annotated[float | None, Field(description="Points of the lowest pair.")]
    full_marks: Annotated[int, Field(description="Points that a perfect pair would have.")]
    left_out: Annotated[list[WithoutMentor], Field(description="Who would have no mentor, and why.")]
    seat_worth: Annotated[list[SeatWorth], Field(description="Seats whose like would bring most, dearest first.")]
    shortages: Annotated[list[CompetencyShortage], Field(description="Competencies to find mentors for.")]
    actions: Annotated[
        list[Literal["price_rules"]], Field(description="What can be asked further; of rings no rule has a price.")
    ]


class RulePrice(Schema):
    """What one rule costs."""

    rule: Annotated[RuleName, Field(description="Which rule.")]
    people: Annotated[int, Field(description="People more who would have a mentor without it.", examples=[16])]
    points: Annotated[float, Field(description="Points that the total would rise by without it.", examples=[995.0])]
    said: Annotated[str, Field(description="The same in a sentence, in English.")]


class RulePrices(Schema):
    """What the rules of a policy cost."""

    items: Annotated[list[RulePrice], Field(description="The dearest first.")]
