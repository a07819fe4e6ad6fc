"""Shapes of completions."""

from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from pydantic import Field

from backend.careers.assessments.schemas import Link
from backend.careers.core.learning_policy import CompletionAction, CompletionSource
from backend.careers.resources.schemas import Minutes, OutcomeShown, ResourceKind, ResourceRef
from backend.kit.schemas import Line, OneLine, Schema, Text
from backend.kit.sheets.column_schemas import ColumnField, ReadColumn
from backend.people.references import Day, PersonRef

MOST_AT_ONCE = 1_000
MOST_POINTS = 1_000

Note = Annotated[Text, Field(max_length=2_000, description="In words; may be empty.")]
Score = Annotated[int, Field(ge=0, le=MOST_POINTS, description="Points reached.", examples=[82])]


class CompletionRequest(Schema):
    """A resource that somebody has gone through."""

    resource_id: Annotated[UUID, Field(description="Id of the resource.")]
    done_on: Annotated[Day | None, Field(description="When it was completed; null: today.")] = None
    minutes: Annotated[Minutes | None, Field(description="How long it took; null: as long as it says.")] = None
    score: Annotated[Score | None, Field(description="Points reached; null: none are given.")] = None
    note: Note = ""
    link: Link = ""


class Completion(Schema):
    """A resource that somebody has gone through. It is no proof of a level."""

    id: Annotated[UUID, Field(description="Id of the completion.")]
    resource: Annotated[ResourceRef, Field(description="What was completed.")]
    kind: Annotated[ResourceKind, Field(description="What sort of thing it is.")]
    provider: Annotated[str, Field(description="Who offers it.", examples=["Tidewell Academy"])]
    outcomes: Annotated[list[OutcomeShown], Field(description="What it brings people to.")]
    done_on: Annotated[date, Field(description="When it was completed.")]
    minutes: Annotated[Minutes, Field(description="How long it took, or takes where nobody has said.")]
    score: Annotated[Score | None, Field(description="Points reached; null: none are given.")]
    note: Note
    link: Link
    source: Annotated[CompletionSource, Field(description="How it came here.")]
    recorded_by: Annotated[str, Field(description="Who entered it.", examples=["Grace Okafor"])]
    recorded_at: Annotated[datetime, Field(description="When it was entered.")]
    actions: Annotated[list[CompletionAction], Field(description="What the viewer may do.")]


class CompletionList(Schema):
    """What somebody has completed."""

    person: Annotated[PersonRef, Field(description="Whose completions.")]
    items: Annotated[list[Completion], Field(description="The latest first.")]
    minutes: Annotated[int, Field(description="That they took in all.", examples=[540])]
    undo_id: Annotated[UUID | None, Field(description="Under which a removal can be taken back; null: nothing to.")]


class CompletionEntry(Schema):
    """A completion as another system knows it."""

    person: Annotated[
        OneLine,
        Field(min_length=1, max_length=254, description="Employee number or e-mail at work.", examples=["T-10442"]),
    ]
    resource: Annotated[Line, Field(max_length=100, description="Code of the resource.", examples=["SQL-BASICS"])]
    done_on: Annotated[Day, Field(description="When it was completed.")]
    score: Annotated[Score | None, Field(description="Points reached; null: none are given.")] = None
    minutes: Annotated[Minutes | None, Field(description="How long it took; null: as long as it says.")] = None


class CompletionEntries(Schema):
    """Completions of many people, all of which are entered, or none."""

    items: Annotated[list[CompletionEntry], Field(min_length=1, max_length=MOST_AT_ONCE, description="In any order.")]


class CompletionFault(Schema):
    """Something to mend in a file."""

    row: Annotated[int | None, Field(description="As a spreadsheet numbers it; null: the whole file.", examples=[7])]
    column: Annotated[str | None, Field(description="As the file has it; null: the whole row.", examples=["Date"])]
    problem: Annotated[str, Field(description="What is wrong, in English.")]
    remedy: Annotated[str, Field(description="What would be right, in English.")]


class CheckedCompletions(Schema):
    """What bringing a file of completions in would do."""

    digest: Annotated[str, Field(description="Names what was checked; the import asks for it.")]
    rows: Annotated[int, Field(description="Rows that say anything.")]
    completions: Annotated[int, Field(description="Those that would be new, without rows at fault.")]
    known: Annotated[int, Field(description="Rows that say what is on record already; nothing is done with them.")]
    people: Annotated[int, Field(description="Of whom something would be new.")]
    columns: Annotated[list[ReadColumn], Field(description="The columns of the file.")]
    fields: Annotated[list[ColumnField], Field(description="What columns can say.")]
    faults: Annotated[list[CompletionFault], Field(description="What has to be mended first, the first fifty.")]
    fault_count: Annotated[int, Field(description="How many there are.")]


class EnteredCompletions(Schema):
    """What was entered of many."""

    completions: Annotated[int, Field(description="Those that are new.")]
    known: Annotated[int, Field(description="Those that were on record already.")]
    undo_id: Annotated[UUID, Field(description="Under which it can be taken back for a day.")]
