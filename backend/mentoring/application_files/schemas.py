"""Shapes of a file of applications."""

from typing import Annotated
from uuid import UUID

from pydantic import Field

from backend.kit.schemas import Schema
from backend.kit.sheets.column_schemas import ColumnField, ReadColumn


class FileFault(Schema):
    """Something to mend in the file."""

    row: Annotated[int | None, Field(description="As a spreadsheet numbers it; null: the whole file.", examples=[7])]
    column: Annotated[str | None, Field(description="As the file has it; null: the whole row.", examples=["Goals"])]
    problem: Annotated[str, Field(description="What is wrong, in English.")]
    remedy: Annotated[str, Field(description="What would be right, in English.")]


class WordsMet(Schema):
    """A goal that is no competency here; it stays in words, which score nothing."""

    words: Annotated[str, Field(description="As written.")]
    count: Annotated[int, Field(description="How often.")]


class CheckedApplications(Schema):
    """What bringing a file of applications in would do."""

    digest: Annotated[str, Field(description="Names what was checked; the import asks for it.")]
    applications: Annotated[int, Field(description="Who would take part, without rows at fault.")]
    rows: Annotated[int, Field(description="Rows that say anything, those at fault among them.")]
    rows_at_fault: Annotated[
        int, Field(description="Rows to mend; while anything has to be mended, nothing is brought in.")
    ]
    waiting: Annotated[int, Field(description="Of these, who would wait for a place.")]
    columns: Annotated[list[ReadColumn], Field(description="The columns of the file.")]
    fields: Annotated[list[ColumnField], Field(description="What columns can say.")]
    faults: Annotated[list[FileFault], Field(description="What has to be mended first, the first fifty.")]
    fault_count: Annotated[int, Field(description="How many there are.")]
    words: Annotated[list[WordsMet], Field(description="Goals that are no competency, the most frequent first.")]
    notes: Annotated[list[str], Field(description="What those who apply have left open, in English.")]


class ImportedApplications(Schema):
    """What was brought in."""

    applications: Annotated[int, Field(description="Who takes part or waits now.")]
    waiting: Annotated[int, Field(description="Of these, who waits for a place.")]
    undo_id: Annotated[UUID, Field(description="Under which it can be taken back for a day.")]
