"""Shapes of rounds and their results."""

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from backend.kit.schemas import Page, Schema
from backend.mentoring.programmes.policy_schemas import Objective
from backend.mentoring.rounds.preview_schemas import RuleName
from backend.people.references import PersonRef

RoundState = Literal["draft", "running", "proposed", "published", "closed"]
DecisionKind = Literal["locked", "barred"]
AdjustmentKind = Literal["seats", "rule_off", "wider_hours"]
RoundAction = Literal["publish", "run", "decide", "compare", "close"]
RoundsAction = Literal["begin"]
Among = Literal["sides", "pairs", "rings"]
PairSort = Literal["points", "-points"]

PEOPLE = "Two peers; or a ring, in which everybody teaches the next, and the last the first."


class Proof(Schema):
    """What is proven of a result."""

    said: Annotated[str, Field(description="What the proof says, in English.")]
    primal: Annotated[int, Field(description="Value of the plan, in whole units.")]
    dual: Annotated[int, Field(description="Bound on every plan; equal, so none is better.")]
    unit: Annotated[str | None, Field(description="What both values count, in English; null: not kept with it.")]
    holds: Annotated[bool, Field(description="Whether the separate checker accepted it.")]


class LeftOutPerson(Schema):
    """Somebody without a mentor, or in no group."""

    person: Annotated[PersonRef, Field(description="Who.")]
    reason: Annotated[str, Field(description="Why, a sentence in English.")]
    kind: Annotated[str | None, Field(description="What stands against them, in a word; null: not kept.")]


class RoundResult(Schema):
    """What came of running a round."""

    id: Annotated[UUID, Field(description="Id of the result.")]
    objective: Annotated[Objective, Field(description="What it was matched for.")]
    made_at: Annotated[datetime, Field(description="When.")]
    matched: Annotated[int, Field(description="Mentees with a mentor, or peers in a group.")]
    pairs: Annotated[int, Field(description="Pairs or rings.")]
    mean: Annotated[float | None, Field(description="Mean points of a pair.")]
    worst: Annotated[float | None, Field(description="Points of the lowest pair.")]
    blocking_pairs: Annotated[int, Field(description="Pairs who would both rather be together.")]
    proof: Annotated[Proof, Field(description="Why no plan is better.")]
    left_out: Annotated[list[LeftOutPerson], Field(description="Who has no mentor, and why.")]
    stands_in: Annotated[
        bool, Field(description="Whether a run for the round's own aim ended undone, and this was found on its way.")
    ]


class RoundSummary(Schema):
    """A round in a list."""

    id: Annotated[UUID, Field(description="Id of the round.")]
    number: Annotated[int, Field(description="Counts the rounds of a programme, from 1.")]
    state: Annotated[RoundState, Field(description="How far it has come.")]
    objective: Annotated[Objective, Field(description="What it is matched for.")]
    input_at: Annotated[datetime, Field(description="When its input was taken; later changes are not in it.")]
    mentees: Annotated[int, Field(description="Who want a mentor.")]
    mentors: Annotated[int, Field(description="Who offer.")]
    peers: Annotated[int, Field(description="Who take part in a round among peers.")]
    among: Annotated[
        Among, Field(description="What is made: mentees with mentors, pairs of peers, or rings of a swap.")
    ]
    leaves_at: Annotated[
        datetime | None, Field(description="Of a published round of which nothing has left yet: when it does.")
    ]
    created_by: Annotated[str, Field(description="Who began it.")]
    version: Annotated[int, Field(description="Counts the changes; send it back as `If-Match`.")]
    actions: Annotated[list[RoundAction], Field(description="What the viewer may do.")]


class PairDecision(Schema):
    """A pair that a coordinator locked or barred."""

    mentee: Annotated[PersonRef, Field(description="The mentee.")]
    mentor: Annotated[PersonRef, Field(description="The mentor.")]
    kind: Annotated[DecisionKind, Field(description="Locked: it stands. Barred: it is never made.")]
    decided_by: Annotated[str, Field(description="Who decided.")]
    decided_at: Annotated[datetime, Field(description="When.")]


class RoundAdjustment(Schema):
    """What a coordinator changed of a round's own terms; it holds in this round alone."""

    kind: Annotated[AdjustmentKind, Field(description="Seats more, a rule that does not count, or wider hours.")]
    person: Annotated[PersonRef | None, Field(description="Whose seats or hours; null: of a rule.")]
    rule: Annotated[RuleName | None, Field(description="Which rule does not count.")]
    amount: Annotated[int, Field(description="Seats more; else 1.", examples=[1])]
    decided_by: Annotated[str, Field(description="Who decided.")]
    decided_at: Annotated[datetime, Field(description="When.")]


class GroupDecision(Schema):
    """A group that a coordinator locked, or two people who were barred."""

    people: Annotated[list[PersonRef], Field(description=PEOPLE)]
    kind: Annotated[DecisionKind, Field(description="Locked: they stand together. Barred: they are never together.")]
    decided_by: Annotated[str, Field(description="Who decided.")]
    decided_at: Annotated[datetime, Field(description="When.")]


class Round(RoundSummary):
    """A round: its input, what was decided, and what came of it."""

    programme_id: Annotated[UUID, Field(description="Id of the programme.")]
    programme_name: Annotated[str, Field(description="Its name.")]
    work_id: Annotated[UUID | None, Field(description="The work that runs it, to follow and to stop; null: none yet.")]
    result: Annotated[RoundResult | None, Field(description="What came of the last run; null: it was never run.")]
    decisions: Annotated[list[PairDecision], Field(description="Pairs that were locked or barred.")]
    adjustments: Annotated[list[RoundAdjustment], Field(description="What was changed of the round's own terms.")]
    compare_work_id: Annotated[
        UUID | None, Field(description="The work that compares its aims, to follow and to stop; null: none yet.")
    ]
    group_decisions: Annotated[
        list[GroupDecision],
        Field(description="Among peers: groups that were locked, people who were barred."),
    ]
    objectives: Annotated[list[Objective], Field(description="What it can be matched for.")]
    closed_with_programme: Annotated[
        bool, Field(description="Whether it was closed because its programme was, whoever had answered by then.")
    ]


class RoundPage(Page[RoundSummary]):
    """Part of the list of rounds."""

    actions: Annotated[
        list[RoundsAction], Field(description="What the viewer may do with the rounds of the programme.")
    ]
    hindered: Annotated[
        str | None, Field(description="Why a round can't be begun that the viewer may begin, in English; null: it can.")
    ]


class RunRequest(Schema):
    """Run a round."""

    objective: Annotated[Objective | None, Field(description="What to match for; null: as the policy says.")] = None
    is_fresh: Annotated[bool, Field(description="Whether a new snapshot of those who take part is taken first.")] = (
        False
    )


class PairDecisionRequest(Schema):
    """Lock a pair, bar it, or leave it to the solver again; the round is run anew."""

    mentee_id: Annotated[UUID, Field(description="Id of the mentee.")]
    mentor_id: Annotated[UUID, Field(description="Id of the mentor.")]
    kind: Annotated[DecisionKind | None, Field(description="Null: leave it to the solver.")]


class Pair(Schema):
    """A pair of a result."""

    mentee: Annotated[PersonRef, Field(description="The mentee.")]
    mentor: Annotated[PersonRef, Field(description="The mentor.")]
    points: Annotated[float | None, Field(description="Its points; null: it stands though the rules exclude it.")]
    is_locked: Annotated[bool, Field(description="Whether a coordinator locked it.")]
    is_certain: Annotated[
        bool | None, Field(description="Whether it is in every best plan; null: not known for this objective.")
    ]


class PairPage(Page[Pair]):
    """Part of the pairs of a result."""

    result_id: Annotated[UUID, Field(description="Id of the result: the one that the round shows.")]


class Part(Schema):
    """What one criterion gives a pair."""

    criterion: Annotated[str, Field(description="Which.", examples=["goals"])]
    points: Annotated[float, Field(description="Points that it gives.")]
    of: Annotated[float, Field(description="Points that it can give.")]
    reason: Annotated[str, Field(description="Why, a sentence in English.")]


class Effect(Schema):
    """How the plan would differ with the other choice."""

    people: Annotated[int, Field(description="People more with a mentor; fewer are negative.")]
    points: Annotated[float, Field(description="Points more of the total; fewer are negative.")]


class PairExplanation(Schema):
    """Why two people are a pair, or why they are not, and what the other choice would cost."""

    mentee: Annotated[PersonRef, Field(description="The mentee.")]
    mentor: Annotated[PersonRef, Field(description="The mentor.")]
    standing: Annotated[str, Field(description="Made, locked, could be made, or what stands against it.")]
    points: Annotated[float | None, Field(description="Points; null: it can't be made.")]
    parts: Annotated[list[Part], Field(description="What each criterion gives.")]
    rules: Annotated[list[str], Field(description="The rules that exclude it, a sentence each.")]
    is_certain: Annotated[bool | None, Field(description="Of a pair that was made: whether every best plan has it.")]
    effect: Annotated[Effect | None, Field(description="Of forcing it, or of barring it where it was made.")]
    said: Annotated[list[str], Field(description="The price and who would move, or that it can't be made.")]
