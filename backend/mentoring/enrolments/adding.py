"""Many enrolments at once."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal
from uuid import UUID

import asyncpg

from backend.kit.database.transactions import current_connection
from backend.kit.errors import FieldError, Invalid
from backend.kit.identifiers import new_id
from backend.mentoring.enrolments.application_schemas import BackgroundKey, FreeTime, Goal, Question, Teaching


@dataclass(frozen=True, slots=True)
class NewEnrolment:
    """Somebody who takes part, with what they said; the fields are those of an application.

    Attributes
    ----------
    background : what they consented to tell for reports on groups; `None`: nothing.
    shows_moves : whether they consented, as a mentor, to show which moves they made.
    """

    programme_id: UUID
    person_id: UUID
    side: Literal["mentee", "mentor", "peer"]
    state: Literal["applied", "waiting", "enrolled"]
    applied_at: datetime
    goals: Sequence[Goal] = ()
    teaches: Sequence[Teaching] = ()
    seats: int = 1
    hours: Sequence[FreeTime] = ()
    languages: Sequence[str] = ()
    style: Mapping[Question, int] = field(default_factory=dict[Question, int])
    note: str = ""
    wishes: Sequence[Sequence[UUID]] = ()
    not_with: Sequence[UUID] = ()
    left_out: int = 0
    background: Mapping[BackgroundKey, str] | None = None
    shows_moves: bool = False
    id: UUID = field(default_factory=new_id)


COLUMNS = (
    *("id", "programme_id", "person_id", "side", "state", "goals", "teaches", "seats", "hours", "languages", "style"),
    *("note", "wishes", "not_with", "left_out", "applied_at", "version", "shows_moves"),
)


async def insert_enrolments(enrolments: Sequence[NewEnrolment]) -> None:
    """Write new enrolments within the open transaction; the caller records it.

    Raises
    ------
    Invalid : somebody takes part on the same side already; the transaction cannot go on after it.
    """
    try:
        await current_connection().copy_records_to_table(
            "enrolment", columns=COLUMNS, records=[_record(each) for each in enrolments]
        )
    except asyncpg.UniqueViolationError:
        raise Invalid(FieldError("person_id", "Somebody takes part already. Change that enrolment.")) from None
    told = [(each.id, each.applied_at, json.dumps(dict(each.background))) for each in enrolments if each.background]
    await current_connection().copy_records_to_table(
        "enrolment_background", columns=("enrolment_id", "consented_at", "answers"), records=told
    )


def _record(each: NewEnrolment) -> tuple[object, ...]:
    wishes = [[str(person) for person in group] for group in each.wishes]
    return (
        *(each.id, each.programme_id, each.person_id, each.side, each.state),
        json.dumps([goal.model_dump(mode="json") for goal in each.goals]),
        json.dumps([teaching.model_dump(mode="json") for teaching in each.teaches]),
        each.seats,
        json.dumps([hours.model_dump(mode="json") for hours in each.hours]),
        list(each.languages),
        json.dumps(dict(each.style)),
        *(each.note, json.dumps(wishes), list(each.not_with), each.left_out, each.applied_at, 1, each.shows_moves),
    )
