"""Shapes of scenarios."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Annotated, Literal, Self
from uuid import UUID

from pydantic import Field, model_validator

from backend.kit.schemas import Line, Schema
from backend.people.references import Day, PersonRef, PositionRef
from backend.succession.core.movement import Basis

MOST_PEOPLE = 100
"""Who leave, or are not to be moved."""

MOST_SCENARIOS = 200
"""That one account keeps."""

Kind = Annotated[
    Line,
    Field(
        max_length=40,
        description="A tier of the readiness scale; `unconfirmed`: nobody has lately said how ready; `one_step`: "
        "nobody has nominated them, their role is a move away; `hire_critical`, `hire_other`: from elsewhere.",
        examples=["ready_now"],
    ),
]


class WayCost(Schema):
    """What one way of filling a seat takes."""

    kind: Kind
    cost: Annotated[int | None, Field(ge=0, le=10_000, description="In points of effort; null: this way is not taken.")]
    months: Annotated[int, Field(ge=0, le=120, description="Until whoever comes is ready.", examples=[9])]


class ScenarioSettings(Schema):
    """What a scenario reckons with."""

    costs: Annotated[list[WayCost], Field(max_length=20, description="Of a kind that is left out: as is usual.")]
    one_step: Annotated[
        int,
        Field(
            ge=0,
            le=5,
            description="People near a seat whose role is one move away, thought of beside those nominated; 0: none.",
        ),
    ]
    most_moves: Annotated[int | None, Field(ge=0, le=100, description="People who may move; null: any number.")]
    fill_vacant: Annotated[
        bool, Field(description="Whether the critical positions that are vacant already are to be filled as well.")
    ]


class LeaverRequest(Schema):
    """Somebody who is thought of as leaving."""

    person_id: Annotated[UUID, Field(description="Id of the person.")]
    on: Annotated[Day | None, Field(description="First day without them; null: today.")]


class ScenarioTerms(Schema):
    """What is asked: what if these people left."""

    leaving: Annotated[list[LeaverRequest], Field(min_length=1, max_length=MOST_PEOPLE, description="Who leaves.")]
    staying: Annotated[list[UUID], Field(max_length=MOST_PEOPLE, description="Ids of people who are not to be moved.")]
    settings: Annotated[ScenarioSettings, Field(description="What it reckons with.")]

    @model_validator(mode="after")
    def _named_once(self) -> Self:
        people = [*(each.person_id for each in self.leaving), *self.staying]
        if len(set(people)) < len(people):
            raise ValueError("Somebody is named twice. Name each person once, as leaving or as staying.")
        kinds = [each.kind for each in self.settings.costs]
        if len(set(kinds)) < len(kinds):
            raise ValueError("A way is given two costs. Give it one.")
        return self


class ScenarioRequest(ScenarioTerms):
    """A scenario to be kept."""

    name: Annotated[Line, Field(max_length=120, description="What to find it by.", examples=["Both directors go"])]


class ScenarioSeat(PositionRef):
    """A position of a chain."""

    told_apart_by: Annotated[
        str,
        Field(description="What tells it from others of its title: who holds it, or its code; empty: no other has it."),
    ]
    critical_position_id: Annotated[
        UUID | None, Field(description="Of its plan; null: it is not critical, or the viewer sees no plan for it.")
    ]


StepKind = Literal["move", "hire", "open"]
StepAction = Literal["nominate"]


class ChainStep(Schema):
    """One seat of a chain, and how it is filled."""

    position: Annotated[ScenarioSeat, Field(description="The seat.")]
    leaves: Annotated[PersonRef | None, Field(description="Who goes from it; null: nobody held it.")]
    empty_from: Annotated[date, Field(description="First day without them.")]
    kind: Annotated[StepKind, Field(description="Whether somebody moves here, is hired, or it stays open.")]
    person: Annotated[PersonRef | None, Field(description="Who moves here; null: nobody, or somebody from outside.")]
    outsider: Annotated[str, Field(description="Name of a nominated person from outside; else empty.")]
    basis: Annotated[Basis | None, Field(description="Why they are thought of; null: nobody moves.")]
    nomination_id: Annotated[UUID | None, Field(description="By which they are thought of; null: by none.")]
    way: Annotated[str, Field(description="Of the costs, which counts; empty: it stays open.", examples=["ready_now"])]
    cost: Annotated[int, Field(description="What it takes, in points of effort.")]
    filled_on: Annotated[date | None, Field(description="First day on which somebody sits here; null: it stays open.")]
    days_empty: Annotated[int | None, Field(description="Days on which nobody does; null: it stays open.")]
    interim: Annotated[
        list[PersonRef], Field(description="Who is nominated to stand in until then; empty where nobody need.")
    ]
    actions: Annotated[list[StepAction], Field(description="What the viewer may make of it.")]


class ScenarioPlan(Schema):
    """One way in which all seats could be filled."""

    cost: Annotated[int, Field(description="Of all its steps, in points of effort.")]
    moves: Annotated[int, Field(description="People who move.")]
    hires: Annotated[int, Field(description="Seats that are hired for.")]
    open: Annotated[int, Field(description="Seats that stay open.")]
    last_filled_on: Annotated[
        date | None, Field(description="First day on which all seats that are filled are; null: none is.")
    ]
    days_empty: Annotated[int, Field(description="Days on which a seat is empty, of all seats that are filled.")]
    chains: Annotated[
        list[list[ChainStep]], Field(description="Each from a seat that falls empty to the last that it empties.")
    ]


class ScenarioResult(Schema):
    """What would follow, worked out today on what the viewer may see."""

    on: Annotated[date, Field(description="The day (UTC).")]
    plans: Annotated[
        list[ScenarioPlan],
        Field(description="The least costly of those that leave fewest seats open; then up to three more."),
    ]
    is_proven: Annotated[bool, Field(description="False: the search was ended before it knew that nothing is better.")]
    seats: Annotated[int, Field(description="Seats that were looked at.")]
    ways: Annotated[int, Field(description="Moves into one of them that could be taken; hiring is none.")]
    costs: Annotated[list[WayCost], Field(description="What each way takes, as it was reckoned.")]
    without_seat: Annotated[list[PersonRef], Field(description="Those who leave and hold no position.")]
    gone: Annotated[int, Field(description="Those who have left since.")]


class ScenarioPerson(Schema):
    """Somebody named by a scenario."""

    person: Annotated[PersonRef, Field(description="Who.")]
    title: Annotated[str, Field(description="Of the position they hold; empty: none.", examples=["Planner"])]


class Leaver(ScenarioPerson):
    """Somebody who leaves in a scenario."""

    on: Annotated[date, Field(description="First day without them.")]


class ScenarioSummary(Schema):
    """A scenario in the list."""

    id: Annotated[UUID, Field(description="Id of the scenario.")]
    name: Annotated[str, Field(description="What its maker calls it.")]
    leaving: Annotated[list[Leaver], Field(description="Who leaves, as they were named.")]
    changed_at: Annotated[datetime, Field(description="When it was saved last.")]


class ScenarioList(Schema):
    """The viewer's scenarios."""

    items: Annotated[Sequence[ScenarioSummary], Field(description="The latest first.")]
    usual: Annotated[ScenarioSettings, Field(description="What a new one reckons with.")]


class Scenario(ScenarioSummary):
    """A scenario, with what would follow."""

    staying: Annotated[list[ScenarioPerson], Field(description="Who is not to be moved, as they were named.")]
    settings: Annotated[ScenarioSettings, Field(description="What it reckons with; every cost is named.")]
    result: Annotated[ScenarioResult, Field(description="What would follow.")]
    version: Annotated[int, Field(description="Counts the changes; send it back as `If-Match`.", examples=[1])]


class Start(Schema):
    """Somebody whose leaving is worth a thought."""

    person: Annotated[PersonRef, Field(description="Who holds the position.")]
    position: Annotated[ScenarioSeat, Field(description="The critical position.")]
    risk_of_loss: Annotated[Literal["low", "medium", "high"], Field(description="As its plan says.")]
    expected_exit: Annotated[date | None, Field(description="As its plan says; null: none is.")]


class StartList(Schema):
    """Where to begin."""

    items: Annotated[
        list[Start], Field(description="Holders of critical positions that the viewer sees, by risk, 30 at most.")
    ]
