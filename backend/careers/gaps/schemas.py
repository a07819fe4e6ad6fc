"""Shapes of gaps."""

from datetime import date
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from backend.careers.core.gaps import GapState
from backend.careers.core.held import Source
from backend.kit.schemas import Schema
from backend.people.references import PersonRef

Levels = Annotated[int, Field(description="By rank, 1 the lowest; 0 is none.", examples=[2])]


class ProfileRef(Schema):
    """A role of a published framework."""

    code: Annotated[str, Field(description="Its code.", examples=["SWE-C3"])]
    name: Annotated[str, Field(description="Its name.", examples=["Senior software engineer"])]
    family: Annotated[str, Field(description="Name of its job family.", examples=["Software Engineering"])]
    track: Annotated[str, Field(description="Name of its track.", examples=["Individual contributor"])]
    level: Annotated[int, Field(description="Its level within family and track, 1 the lowest.", examples=[3])]


class CompetencyName(Schema):
    """A competency, by name."""

    id: Annotated[UUID, Field(description="Id of the competency.")]
    code: Annotated[str, Field(description="Its code.", examples=["OPS-ROUTES"])]
    name: Annotated[str, Field(description="Its name.", examples=["Route planning"])]
    area: Annotated[str, Field(description="What it is part of.", examples=["Operations"])]


class Evidence(Schema):
    """The statement by which a level is held."""

    source: Annotated[Source, Field(description="Where it comes from.")]
    assessor: Annotated[str, Field(description="Who made it.")]
    on: Annotated[date, Field(description="The day of which it speaks.")]
    is_stale: Annotated[bool, Field(description="Whether it is too old for its source.")]
    spread: Annotated[int, Field(description="Levels by which those who spoke lately differ.")]


class GapFactors(Schema):
    """What a gap is ranked by: impact × urgency × motivation ÷ effort."""

    impact: Annotated[int, Field(description="The requirement's weight, twice that of a must-have.", examples=[4])]
    urgency: Annotated[int, Field(description="3 where the target is within six months, 2 within twelve, else 1.")]
    motivation: Annotated[int, Field(description="What the person has said, 1 to 3; 2 where nothing.")]
    effort: Annotated[int, Field(description="Levels that are missing.")]
    adjusted: Annotated[
        list[Literal["impact", "urgency", "motivation", "effort"]], Field(description="Those that the request has set.")
    ]
    priority: Annotated[float, Field(description="The result, rounded to two places.", examples=[8.0])]


class RequirementGap(Schema):
    """What a role asks for of one competency, beside what is held."""

    competency: Annotated[CompetencyName, Field(description="Of which competency.")]
    required: Levels
    required_name: Annotated[str, Field(description="What that level is called.", examples=["Practitioner"])]
    required_description: Annotated[str, Field(description="How one recognises it; empty where nobody has said.")]
    held: Levels
    state: Annotated[GapState, Field(description="Whether it is held wholly, in part or not at all.")]
    missing: Annotated[int, Field(description="Levels missing.")]
    must_have: Annotated[bool, Field(description="Whether nobody fits the role without it.")]
    weight: Annotated[int, Field(description="How much it counts beside the others.")]
    evidence: Annotated[Evidence | None, Field(description="By what it is held; null: nobody has said anything.")]
    place: Annotated[int | None, Field(description="Its place among the gaps, 1 to begin with; null: no gap.")]
    factors: Annotated[GapFactors | None, Field(description="The numbers behind its place; null: no gap.")]


class AskedCertification(Schema):
    """A certification by the code that roles ask for it by."""

    id: Annotated[UUID | None, Field(description="Id of the certification; null where nobody has defined it here.")]
    code: Annotated[str, Field(description="Its code.", examples=["FIRST-AID"])]
    name: Annotated[
        str, Field(description="Its name, or its code where nobody has defined it.", examples=["First aid"])
    ]


class CertificationGap(AskedCertification):
    """A certification that a role asks for."""

    is_held: Annotated[bool, Field(description="Whether it is valid on the day.")]


class RoleGaps(Schema):
    """A role beside somebody."""

    person: Annotated[PersonRef, Field(description="Whose gaps.")]
    role: ProfileRef
    role_id: Annotated[UUID, Field(description="Its id, by which a plan aims at it.")]
    on: Annotated[date, Field(description="The day (UTC).")]
    target: Annotated[date | None, Field(description="The day by which the role is aimed at, as the request said.")]
    missing: Annotated[int, Field(description="Levels and certifications missing in all; 0: the role fits.")]
    must_haves_missing: Annotated[int, Field(description="Must-haves of which something is missing.")]
    items: Annotated[list[RequirementGap], Field(description="Gaps first, by their place; then what is held.")]
    certifications: Annotated[list[CertificationGap], Field(description="Those that the role asks for.")]


class Lack(Schema):
    """What is missing of one competency."""

    name: Annotated[str, Field(description="The competency's name.")]
    held: Levels
    required: Levels
    must_have: Annotated[bool, Field(description="Whether nobody fits the role without it.")]


class ReachedRole(Schema):
    """A role, and how far it is."""

    role: ProfileRef
    missing: Annotated[int, Field(description="Levels and certifications missing in all.")]
    must_haves_missing: Annotated[int, Field(description="Must-haves of which something is missing.")]
    lacks: Annotated[list[Lack], Field(description="What is missing, of competencies.")]
    certifications_missing: Annotated[list[AskedCertification], Field(description="Those that are missing.")]
    was_held: Annotated[bool, Field(description="Whether they held it before.")]
    is_step_down: Annotated[bool, Field(description="Whether its level is below that of the role they hold.")]


class OnwardRole(ReachedRole):
    """A role that a move leads to from the one that is held."""

    kind: Annotated[str, Field(description="What sort of step it is.", examples=["promotion"])]
    months: Annotated[float, Field(description="That it typically takes, as the framework says.", examples=[18.0])]
    seats: Annotated[int, Field(description="Open positions that have the role.", examples=[12])]
    vacant: Annotated[int, Field(description="Those of them that nobody holds.", examples=[1])]


class Door(Schema):
    """What one level more of a competency would do."""

    competency: CompetencyName
    to_level: Annotated[int, Field(description="The level to reach, one above what is held.")]
    opens: Annotated[list[ProfileRef], Field(description="Roles that would fit then and do not now.")]
    nears: Annotated[int, Field(description="Further roles of those weighed in which it is missing.", examples=[4])]


class Reach(Schema):
    """Where somebody could go."""

    person: Annotated[PersonRef, Field(description="Who.")]
    present: Annotated[ReachedRole | None, Field(description="The role they hold, if a framework has it.")]
    onward: Annotated[list[OnwardRole], Field(description="Where moves lead from it, promotions first.")]
    fits: Annotated[list[ReachedRole], Field(description="Roles that fit now.")]
    one_step: Annotated[list[ReachedRole], Field(description="One level or one certification away.")]
    further: Annotated[
        list[ReachedRole], Field(description="The nearest of the others, but for steps down and roles held before.")
    ]
    total: Annotated[int, Field(description="Roles that ask for anything at all.")]
    doors: Annotated[list[Door], Field(description="What to raise by one level, what opens the most first.")]
    weighed: Annotated[
        int, Field(description="Roles near theirs that `doors` was weighed by; without such, all.", examples=[9])
    ]


class TeamMember(Schema):
    """A row of a heat map."""

    person: PersonRef
    role: Annotated[str | None, Field(description="Name of their role; null: none that a framework has.")]
    missing: Annotated[int, Field(description="Levels missing in their role.")]
    cells: Annotated[list["HeatCell"], Field(description="One for each column, in their order.")]


class HeatCell(Schema):
    """Somebody's competency."""

    required: Annotated[int | None, Field(description="What their role asks for; null: it does not.")]
    held: Annotated[int | None, Field(description="What they hold; null: nobody has said anything.")]
    is_stale: Annotated[bool, Field(description="Whether only something old was there.")]


class HeatColumn(Schema):
    """A column of a heat map."""

    competency: CompetencyName
    asked_of: Annotated[int, Field(description="People whose role asks for it.")]
    short: Annotated[int, Field(description="Those of them who do not hold it as asked.")]


class HeatMap(Schema):
    """A team beside what its roles ask for."""

    manager: PersonRef
    columns: Annotated[list[HeatColumn], Field(description="Competencies, those that most are short of first.")]
    items: Annotated[list[TeamMember], Field(description="Who reports to them today, by name.")]


class DemandLevel(Schema):
    """One level of a competency in the organisation."""

    level: Levels
    seats: Annotated[int, Field(description="Open positions that ask for just this level.")]
    seats_above: Annotated[int, Field(description="Those that ask for this level or more.")]
    holders: Annotated[int | None, Field(description="People who hold it or more; null: it would tell of too few.")]


class CompetencyDemand(Schema):
    """What seats ask for of a competency beside what people hold."""

    competency: CompetencyName
    short: Annotated[
        int | None,
        Field(description="By how many seats outnumber holders where that is worst; null: it would tell of too few."),
    ]
    short_at: Annotated[int | None, Field(description="The level at which that is.")]
    levels: Annotated[list[DemandLevel], Field(description="The highest first.")]


class Demand(Schema):
    """Demand against supply in the whole organisation."""

    people: Annotated[int, Field(description="People who work here.")]
    seats: Annotated[int, Field(description="Open positions whose role a framework has.")]
    smallest_group: Annotated[int, Field(description="Smaller numbers of people are not told.", examples=[5])]
    items: Annotated[list[CompetencyDemand], Field(description="Those that are shortest of holders first.")]
