"""Shapes of programmes."""

from datetime import date, datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from backend.careers.competencies.schemas import CompetencyRef
from backend.kit.schemas import Line, Page, Schema, Text
from backend.mentoring.programmes.eligibility_schemas import Admission, Eligibility
from backend.mentoring.programmes.policy_schemas import Objective as Aim
from backend.mentoring.programmes.policy_schemas import Policy
from backend.people.references import Code, PersonRef, left_out

Kind = Literal["one_to_one", "group", "reverse", "peer", "buddy", "skill_swap"]
Objective = Literal["career_guidance", "skill_development", "integration", "leadership", "retention"]
State = Literal["draft", "open", "matching", "running", "closed"]
StateFilter = Literal["draft", "open", "matching", "running", "closed", "any"]
Cadence = Literal["weekly", "every_two_weeks", "monthly"]
SideName = Literal["mentee", "mentor", "peer"]
ProgrammeSort = Literal["name", "-name", "starts_on", "-starts_on"]
Action = Literal["edit", "to_open", "to_matching", "to_running", "to_closed", "delete", "copy"]
ListAction = Literal["create"]

Name = Annotated[Line, Field(description="What it is called.", examples=["Tidewell mentoring 2026"])]
Description = Annotated[Text, Field(max_length=5_000, description="What it is about, for those who may apply.")]
Months = Annotated[int, Field(ge=1, le=24, description="How long pairs meet.", examples=[9])]
RepairByRule = Annotated[
    bool, Field(description="Whether repairs of a published round that move nobody go out by themselves.")
]
Places = Annotated[
    int | None, Field(ge=1, le=100_000, description="Mentees, or peers, at most; who comes later waits. Null: any.")
]
Topics = Annotated[list[UUID], Field(max_length=50, description="Ids of the competencies it is about.")]
Agreement = Annotated[Text, Field(max_length=10_000, description="What both sides of a pair agree to.")]
NeedsApproval = Annotated[bool, Field(description="Whether a coordinator decides on each application.")]

TakesRequests = Annotated[bool, Field(description="Whether mentees may ask for a mentor without waiting for a round.")]
RequestDays = Annotated[
    int, Field(ge=1, le=30, description="Working days that a mentor has to answer a request.", examples=[5])
]


class EnrolmentCounts(Schema):
    """How many take part on one side, by state."""

    side: Annotated[SideName, Field(description="Which side.")]
    draft: Annotated[int, Field(description="Begun, not sent.")]
    applied: Annotated[int, Field(description="Waiting for approval.")]
    waiting: Annotated[int, Field(description="On the waiting list.")]
    enrolled: Annotated[int, Field(description="Taking part.")]
    declined: Annotated[int, Field(description="Turned down.")]
    withdrawn: Annotated[int, Field(description="Gone again.")]
    seats: Annotated[int, Field(description="Mentees whom those who take part would take, as mentors.")]


class WaitingOffer(Schema):
    """An offer that the viewer has still to answer."""

    id: Annotated[UUID, Field(description="Id of the offer.")]
    others: Annotated[list[PersonRef], Field(description="Who is proposed to them.")]
    asks_viewer: Annotated[bool, Field(description="Whether they asked for the viewer, rather than a round.")]
    answer_by: Annotated[datetime, Field(description="Until when it can be answered.")]


class MetAs(Schema):
    """A relationship that goes on, of somebody in one part of a programme."""

    id: Annotated[UUID, Field(description="Id of the relationship.")]
    others: Annotated[list[PersonRef], Field(description="Whom they meet.")]
    began_at: Annotated[datetime, Field(description="When everybody had accepted.")]


class OwnEnrolment(Schema):
    """The viewer's own part in a programme."""

    id: Annotated[UUID, Field(description="Id of the enrolment.")]
    side: Annotated[SideName, Field(description="As what.")]
    state: Annotated[
        Literal["draft", "applied", "waiting", "enrolled", "declined", "withdrawn"], Field(description="How far.")
    ]
    offers: Annotated[
        list[WaitingOffer], Field(description="What they have still to answer as this, the first to end first.")
    ]
    relationships: Annotated[list[MetAs], Field(description="Whom they meet as this, the latest first.")]
    actions: Annotated[list[Literal["request"]], Field(description="What the viewer may do as this.")]


class ProgrammeSummary(Schema):
    """A programme in a list."""

    id: Annotated[UUID, Field(description="Id of the programme.")]
    code: Annotated[str, Field(description="Its code; grants name it.", examples=["MENTORING-2026"])]
    name: Annotated[str, Field(description="What it is called.", examples=["Tidewell mentoring 2026"])]
    kind: Annotated[Kind, Field(description="Who meets whom.")]
    objective: Annotated[Objective, Field(description="What it is for.")]
    state: Annotated[State, Field(description="How far it has come.")]
    starts_on: Annotated[date, Field(description="When pairs begin to meet.")]
    months: Annotated[int, Field(description="How long they meet.")]
    opens_on: Annotated[date, Field(description="First day for applications (UTC).")]
    closes_on: Annotated[date, Field(description="Last day for applications (UTC).")]
    takes_applications: Annotated[bool, Field(description="Whether one can apply today.")]
    sides: Annotated[list[SideName], Field(description="As what one can take part.")]
    may_apply_as: Annotated[list[SideName], Field(description="As what the viewer could, by its eligibility.")]
    enrolments: Annotated[list[OwnEnrolment], Field(description="The viewer's own.")]
    counts: Annotated[
        list[EnrolmentCounts] | None, Field(description="Who takes part; null: not for the viewer to see.")
    ]
    actions: Annotated[list[Action], Field(description="What the viewer may do.")]


class Closing(Schema):
    """What closing a programme would leave and end."""

    pairs: Annotated[int, Field(description="Relationships that go on.")]
    offers: Annotated[int, Field(description="Offers, of rounds and requests, that wait and would end.")]


class ProposedRound(Schema):
    """A round that waits to be published."""

    id: Annotated[UUID, Field(description="Id of the round.")]
    number: Annotated[int, Field(description="Its number in the programme.")]


class Hindered(Schema):
    """A following state that the programme cannot come into yet."""

    state: Annotated[State, Field(description="Which.")]
    reason: Annotated[str, Field(description="Why not, in English.")]


class Programme(ProgrammeSummary):
    """A mentoring programme."""

    description: Annotated[str, Field(description="What it is about.")]
    cadence: Annotated[Cadence, Field(description="How often pairs meet.")]
    topics: Annotated[list[CompetencyRef], Field(description="The competencies it is about.")]
    needs_approval: NeedsApproval
    places: Places
    agreement: Agreement
    takes_requests: TakesRequests
    request_days: RequestDays
    repair_by_rule: RepairByRule
    eligibility: Annotated[Eligibility, Field(description="Who may apply.")]
    admission: Annotated[Admission | None, Field(description="How many that are; null: not for the viewer to see.")]
    policy: Annotated[Policy | None, Field(description="By what pairs are made; null: not for the viewer to see.")]
    among: Annotated[Literal["sides", "pairs", "rings"], Field(description="Who is put together by a round.")]
    objectives: Annotated[list[Aim], Field(description="What a round of its kind can be matched for.")]
    closing: Annotated[
        Closing | None, Field(description="What closing it would leave and end; null: not for the viewer to do.")
    ]
    hindered: Annotated[list[Hindered], Field(description="Following states that nobody can bring it into yet.")]
    proposed_round: Annotated[
        ProposedRound | None,
        Field(description="The latest round that waits to be published; null: none, or not for the viewer to see."),
    ]
    version: Annotated[int, Field(description="Counts the changes; send it back as `If-Match`.", examples=[1])]
    undo_id: Annotated[
        UUID | None, Field(description="After a change: what `POST /api/activity/{undo_id}/undo` takes back.")
    ]


class ProgrammePage(Page[ProgrammeSummary]):
    """Part of the list of programmes."""

    actions: Annotated[list[ListAction], Field(description="What the viewer may do with the list.")]


class ProgrammeRequest(Schema):
    """A new programme, a draft; whoever makes it is its first coordinator."""

    code: Code
    name: Name
    kind: Annotated[Kind, Field(description="Who meets whom; it stays.")] = "one_to_one"
    objective: Annotated[Objective, Field(description="What it is for.")] = "skill_development"
    starts_on: Annotated[date, Field(description="When pairs begin to meet.", examples=["2027-01-11"])]
    copied_from: Annotated[
        UUID | None, Field(description="Id of a programme whose terms, eligibility and policy are taken over.")
    ] = None


class ProgrammeChange(Schema):
    """What to change of a programme; what is left out stays as it is."""

    name: Name = Field(default_factory=left_out)
    objective: Annotated[Objective, Field(description="What it is for.")] = Field(default_factory=left_out)
    description: Description = Field(default_factory=left_out)
    starts_on: Annotated[date, Field(description="When pairs begin to meet.")] = Field(default_factory=left_out)
    months: Months = Field(default_factory=left_out)
    cadence: Annotated[Cadence, Field(description="How often pairs meet.")] = Field(default_factory=left_out)
    topics: Topics = Field(default_factory=left_out)
    opens_on: Annotated[date, Field(description="First day for applications (UTC).")] = Field(default_factory=left_out)
    closes_on: Annotated[date, Field(description="Last day for applications (UTC).")] = Field(default_factory=left_out)
    needs_approval: NeedsApproval = Field(default_factory=left_out)
    places: Places = None
    agreement: Agreement = Field(default_factory=left_out)
    takes_requests: TakesRequests = Field(default_factory=left_out)
    request_days: RequestDays = Field(default_factory=left_out)
    repair_by_rule: RepairByRule = Field(default_factory=left_out)
    eligibility: Annotated[Eligibility, Field(description="Who may apply.")] = Field(default_factory=left_out)
    policy: Annotated[Policy, Field(description="By what pairs are made.")] = Field(default_factory=left_out)


class StateChange(Schema):
    """Bring a programme into a following state."""

    state: Annotated[State, Field(description="Which.", examples=["open"])]
    closes_on: Annotated[
        date | None, Field(description="Last day for applications of one that is opened; null: as it was.")
    ] = None
