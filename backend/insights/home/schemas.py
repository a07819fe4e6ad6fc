"""Shapes of the home page."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field

from backend.kit.schemas import Schema
from backend.people.imports.schemas import ImportState

CardId = Literal[
    "nobody_here",
    "my_reports",
    "my_reports_time_zones",
    "last_imports",
    "people_without_manager",
    "vacant_positions",
    "people_without_account",
    "headcount_by_unit",
    "span_of_control",
    "layers",
    "vacant_share",
    "accounts_by_state",
    "recent_audit",
    "mail_waiting",
    "offers_to_answer",
    "rounds_changed",
    "publications_leaving",
    "offers_ending",
    "repairs_proposed",
    "rounds_to_publish",
    "rounds_to_run",
    "applications_to_decide",
    "begin_plan",
    "own_plan",
    "own_aim",
    "plans_to_review",
    "team_plans",
    "nominations_to_decide",
    "plans_short_of_candidates",
    "own_requests",
    "own_relationships",
    "open_requests",
    "what_if",
    "my_profile",
    "my_manager",
    "my_team",
]

Unit = Literal[
    "competencies",
    "people",
    "positions",
    "accounts",
    "levels",
    "time_zones",
    "mails",
    "offers",
    "requests",
    "changes",
    "rounds",
    "repairs",
    "applications",
    "percent",
    "plans",
    "activities",
    "goals",
    "nominations",
]


class HomeItem(Schema):
    """One line of a card."""

    id: Annotated[str, Field(description="Its id, code or name: what stays when words change.", examples=["active"])]
    title: Annotated[str, Field(description="What it is called.", examples=["Grace Okafor"])]
    detail: Annotated[str, Field(description="What else is known of it; may be empty.", examples=["Planner"])]
    value: Annotated[float | None, Field(description="Its figure, if it has one.", examples=[12])]
    state: Annotated[ImportState | None, Field(description="Of a file that was brought in: how far it has come.")]
    href: Annotated[str | None, Field(description="Its page in the application.", examples=["/people/positions"])]
    at: Annotated[datetime | None, Field(description="When it happens by itself, or at the latest.")]


class HomeCard(Schema):
    """Something to know or to do."""

    id: Annotated[CardId, Field(description="Which: the application has words of its own for each.")]
    kind: Annotated[Literal["figure", "list", "action"], Field(description="What it is foremost.")]
    value: Annotated[float | None, Field(description="Its figure, if it has one.", examples=[14])]
    unit: Annotated[Unit | None, Field(description="What the figure counts.")]
    facts: Annotated[
        dict[str, float | str],
        Field(description="The figures and names of a sentence more, by name.", examples=[{"vacant": 14, "open": 480}]),
    ]
    items: Annotated[list[HomeItem], Field(description="The first few of what it counts; empty for a mere figure.")]
    href: Annotated[str | None, Field(description="Where all of it is, in the application.", examples=["/people"])]


class Home(Schema):
    """What waits for the viewer, and how their things stand."""

    greeting_name: Annotated[str, Field(description="What to call the viewer.", examples=["Grace Okafor"])]
    cards: Annotated[list[HomeCard], Field(description="What is to be done first, then what is to be known.")]
