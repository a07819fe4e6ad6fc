"""Shapes of what a coordinator asks of a round before they decide."""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from backend.kit.schemas import Schema
from backend.mentoring.core.rounds.left_out import Kind
from backend.mentoring.rounds.preview_schemas import RuleName
from backend.mentoring.rounds.schemas import AdjustmentKind, Effect, PairDecisionRequest
from backend.people.references import PersonRef

Side = Literal["mentee", "mentor"]


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


class SwapOption(Schema):
    """A pair to swap mentors with."""

    mentee: Annotated[PersonRef, Field(description="The mentee of the other pair.")]
    mentor: Annotated[PersonRef, Field(description="Their mentor, whom the first pair's mentee would have.")]
    price: Annotated[DecisionPrice, Field(description="What the swap does to the whole plan.")]


class SwapList(Schema):
    """Pairs that a pair could swap mentors with, the cheapest first."""

    items: Annotated[list[SwapOption], Field(description="A few of them; any other can be asked for by itself.")]


class RoundPeople(Schema):
    """People of one side of a round, by name."""

    items: Annotated[list[PersonRef], Field(description="The first ones.")]
    total: Annotated[int, Field(description="How many there are in all.")]


class WayIn(Schema):
    """One way for somebody who is left out to have a mentor."""

    kind: Annotated[
        Literal["seat", "rule", "hours", "exchange"],
        Field(description="A seat more with a mentor, without a rule, wider hours, or the place of somebody else."),
    ]
    mentor: Annotated[PersonRef | None, Field(description="Who would take them; of a seat and an exchange.")]
    rule: Annotated[RuleName | None, Field(description="Which rule would not count.")]
    effect: Annotated[Effect, Field(description="How the whole plan would differ.")]
    is_certain: Annotated[bool, Field(description="Whether the best plan would then match them.")]
    losers: Annotated[list[PersonRef], Field(description="Whose place it takes; of an exchange.")]
    said: Annotated[str, Field(description="The same in English.")]


class WaysIn(Schema):
    """What would give somebody a mentor, the best for the whole plan first."""

    items: Annotated[list[WayIn], Field(description="Each way by itself; none where nothing small would do.")]


class LeftOutMentee(Schema):
    """Somebody without a mentor, as the round sees them."""

    person: Annotated[PersonRef, Field(description="Who.")]
    location: Annotated[str, Field(description="Where they work; empty: not known.")]
    wants: Annotated[list[str], Field(description="The competencies that they want to learn.")]
    possible: Annotated[
        int | None, Field(description="Mentors whom they may have by the rules, seats or not; null: not counted then.")
    ]
    times: Annotated[int, Field(description="Earlier rounds that left them out.")]


class LeftOutGroup(Schema):
    """Those who are left out for one and the same reason."""

    kind: Annotated[
        Kind | None,
        Field(
            description="What stands against them: rules of which each alone does, several things "
            "together, locks on every seat, too few seats, or "
            "the aim; null: not told apart then."
        ),
    ]
    reason: Annotated[str, Field(description="The same in English.")]
    people: Annotated[list[LeftOutMentee], Field(description="Who they are, by name.")]


class LeftOutGroups(Schema):
    """Everybody without a mentor in the result that a round shows."""

    items: Annotated[list[LeftOutGroup], Field(description="By reason, the one that most people share first.")]


class AdjustmentRequest(Schema):
    """Change the round's own terms, or take such a change back."""

    kind: Annotated[AdjustmentKind, Field(description="What is changed.")]
    person_id: Annotated[UUID | None, Field(description="Id of the mentor whose seats, of the mentee whose hours.")] = (
        None
    )
    rule: Annotated[RuleName | None, Field(description="The rule that is not to count.")] = None
    amount: Annotated[int, Field(ge=0, le=5, description="Seats more, else 1; 0: as it was.", examples=[1])]
