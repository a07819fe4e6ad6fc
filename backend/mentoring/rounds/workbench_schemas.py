"""Shapes of what a coordinator asks of a round before they decide."""

from typing import Annotated

from pydantic import Field

from backend.kit.schemas import Schema
from backend.mentoring.rounds.schemas import Effect, PairDecisionRequest
from backend.people.references import PersonRef


class AlternativePair(Schema):
    """Somebody whom one of a pair could have instead, and the price of that."""

    mentee: Annotated[PersonRef, Field(description="The mentee of the other pair.")]
    mentor: Annotated[PersonRef, Field(description="The mentor of the other pair.")]
    points: Annotated[float | None, Field(description="Points of the other pair.")]
    effect: Annotated[Effect, Field(description="How the whole plan differs once that pair stands.")]
    said: Annotated[str, Field(description="The same, and who moves, in English.")]


class PairAlternatives(Schema):
    """Whom two people could have instead of each other, what costs least first."""

    mentors: Annotated[list[AlternativePair], Field(description="The next best mentors of the mentee.")]
    mentees: Annotated[list[AlternativePair], Field(description="The next best mentees of the mentor.")]


class DecisionsRequest(Schema):
    """Decide on several pairs at once, such as the two that a swap makes."""

    decisions: Annotated[
        list[PairDecisionRequest], Field(min_length=1, max_length=20, description="On each pair, what is decided.")
    ]


class MentorChange(Schema):
    """Somebody whose mentors differ."""

    mentee: Annotated[PersonRef, Field(description="Who.")]
    before: Annotated[list[PersonRef], Field(description="Whom they have.")]
    after: Annotated[list[PersonRef], Field(description="Whom they would have.")]


class DecisionPrice(Schema):
    """What decisions would do to the whole plan; nothing is changed by asking."""

    is_possible: Annotated[bool, Field(description="Whether there is a plan that meets them.")]
    effect: Annotated[Effect | None, Field(description="People and points more; null where there is no plan.")]
    moves: Annotated[list[MentorChange], Field(description="Everybody whose mentors would differ.")]
    said: Annotated[str, Field(description="The same in English, or why there is no plan.")]
