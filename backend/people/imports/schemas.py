"""Shapes of imports."""

from datetime import date, datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from backend.kit.schemas import Line, Page, Schema, Text
from backend.people.core.imports.cells.dates import DateOrder
from backend.people.core.imports.fields import Kind
from backend.people.core.imports.options import Creatable
from backend.people.core.imports.problems import NoteKind, ProblemKind, QuestionKind
from backend.people.references import Day, PersonRef, TimeZone

ImportState = Literal[
    "checking", "unreadable", "unmapped", "changed", "checked", "committing", "committed", "undoing", "undone"
]
ImportAction = Literal["map", "answer", "mend", "check", "commit", "undo", "delete"]
RowKind = Literal["problem", "added", "changed", "number changed", "left", "returned", "kept"]


class ImportField(Schema):
    """Something that a column can say of people."""

    name: Annotated[str, Field(description="As a mapping names it.", examples=["joined_on"])]
    label: Annotated[str, Field(description="As people call it.", examples=["joined on"])]
    about: Annotated[str, Field(description="What it is, a sentence.")]
    needed: Annotated[
        Literal["always", "for new people", "never"], Field(description="Whether every row needs it, or new people.")
    ]
    kind: Annotated[Kind, Field(description="Of its values; only days have an order of day and month.")]


class ImportFields(Schema):
    """Everything that columns can say."""

    items: list[ImportField]


class ImportSources(Schema):
    """Where files came from so far."""

    items: Annotated[list[str], Field(description="Names, the latest used first.", examples=[["HR system"]])]


class ImportProblem(Schema):
    """One thing to mend."""

    kind: Annotated[ProblemKind, Field(description="By which problems are counted.")]
    row: Annotated[int | None, Field(description="As a spreadsheet numbers it; null: the whole file.")]
    field: Annotated[str | None, Field(description="Of the fields; null: the whole row.")]
    column: Annotated[str | None, Field(description="As the header calls it; null: there is no column.")]
    value: Annotated[str, Field(description="What the cell says.")]
    problem: Annotated[str, Field(description="What is wrong, without full stop.")]
    remedy: Annotated[str, Field(description="What would be right, a sentence.")]
    suggestions: Annotated[
        list[str], Field(description="What the cell may have meant: texts to put there.", examples=[["Europe/Lisbon"]])
    ]


class ImportQuestion(Schema):
    """Something that is done only if a person says so."""

    kind: Annotated[QuestionKind, Field(description="Names the answer.")]
    text: Annotated[str, Field(description="The question, with the numbers that matter.")]
    count: Annotated[int, Field(description="Of what would be done; part of an answer in `confirmed`.")]
    items: Annotated[list[str], Field(description="What it is about, each in words.")]
    keys: Annotated[list[str], Field(description="Of the items that can be answered alone: new employee numbers.")]


class ImportNote(Schema):
    """Something to know that stands in nobody's way."""

    kind: Annotated[NoteKind, Field(description="What it is about.")]
    text: Annotated[str, Field(description="A sentence.")]
    count: Annotated[int, Field(description="How many people it is about.")]


class ImportSummary(Schema):
    """What the last check found, in numbers."""

    rows: Annotated[int, Field(description="Rows that name somebody.")]
    counts: Annotated[dict[str, int], Field(description="People, by what would become of them.")]
    unchanged: Annotated[int, Field(description="People of whom the file says nothing new.")]
    missing: Annotated[int, Field(description="People here of whom the file says nothing.")]
    problem_counts: Annotated[dict[str, int], Field(description="Problems, by kind.")]
    file_problems: Annotated[list[ImportProblem], Field(description="Problems of no single row.")]
    mapping_problems: Annotated[list[ImportProblem], Field(description="What keeps the mapping from being used.")]
    questions: Annotated[list[ImportQuestion], Field(description="What has to be answered first.")]
    notes: Annotated[list[ImportNote], Field(description="What else to know.")]
    hints: Annotated[list[str], Field(description="What to know of the columns.")]
    is_ready: Annotated[bool, Field(description="Whether it can be committed.")]
    checked_at: Annotated[datetime, Field(description="When it was checked.")]


class MappedColumnRequest(Schema):
    """What one column is for."""

    column: Annotated[Text, Field(description="Its label.", examples=["Hire date"])]
    field: Annotated[
        Annotated[str, Field(max_length=40)] | None,
        Field(description="Of the fields; null: left out.", examples=["joined_on"]),
    ]
    date_order: Annotated[
        DateOrder | None, Field(description="What 03/04/2024 means; null: only what can be read one way.")
    ] = None


class ImportColumn(Schema):
    """A column, and what it is for."""

    column: Annotated[str, Field(description="Its label.", examples=["Hire date"])]
    field: Annotated[str | None, Field(description="Of the fields; null: left out.", examples=["joined_on"])]
    date_order: Annotated[DateOrder | None, Field(description="What 03/04/2024 means in it.")]
    confidence: Annotated[float, Field(description="How surely, 0 to 1; 1 for what was chosen or remembered.")]
    why: Annotated[str, Field(description="Why, a sentence.")]
    examples: Annotated[list[str], Field(description="The first different texts in it.")]


class MappingRequest(Schema):
    """What the columns are for; columns that are not mentioned are left out."""

    columns: Annotated[list[MappedColumnRequest], Field(max_length=500)]


class Confirmed(Schema):
    """A yes to a question about many, with the number that was asked about."""

    kind: Annotated[Literal["many leave", "many change"], Field(description="Of the question.")]
    count: Annotated[int, Field(ge=0, le=10**9, description="Of the question; another number is asked for again.")]


class ImportOptions(Schema):
    """What a person decided."""

    missing_left_on: Annotated[
        date | None, Field(description="First day not here of people missing from the file; null: they stay.")
    ]
    create: Annotated[list[Creatable], Field(description="What may be made because the file names it.")]
    new_numbers: Annotated[
        Literal["all"] | list[str], Field(description="New employee numbers that are accepted for known people.")
    ]
    confirmed: Annotated[list[Confirmed], Field(description="Yes to questions about many.")]
    time_zone: Annotated[str, Field(description="Of new people whose row gives none.", examples=["Europe/Lisbon"])]
    org_unit: Annotated[str | None, Field(description="Code of the unit of new people whose row gives none.")]


class OptionsChange(Schema):
    """What a person decides; what is left out stays as it is. The file is checked again at once."""

    missing_left_on: Annotated[
        Day | None, Field(description="First day not here of people missing from the file, today or earlier.")
    ] = None
    create: list[Creatable] | None = None
    new_numbers: Literal["all"] | Annotated[list[Line], Field(max_length=10_000)] | None = None
    confirmed: Annotated[list[Confirmed] | None, Field(max_length=10)] = None
    time_zone: TimeZone | None = None
    org_unit: Annotated[Line | None, Field(description="Code of a unit; null: rows have to give one.")] = None


class RowMending(Schema):
    """What a person decides about one row of the file."""

    texts: Annotated[
        dict[Annotated[str, Field(max_length=40)], Annotated[Text, Field(max_length=2_000)] | None],
        Field(
            default_factory=dict,
            description="Field to what its cell should say; null: what the file says after all.",
            max_length=20,
        ),
    ]
    is_left_out: Annotated[bool | None, Field(description="Leave the row out of the import, or take it in.")] = None


class CommitRequest(Schema):
    """Which plan is to be carried out."""

    digest: Annotated[
        str, Field(pattern=r"^[0-9a-f]{64}$", description="Of the plan that was shown; another is not carried out.")
    ]


class ImportItem(Schema):
    """An import, as the list shows it."""

    id: Annotated[UUID, Field(description="Id of the import.")]
    source: Annotated[str, Field(description="Where the file came from.", examples=["HR system"])]
    file_name: Annotated[str, Field(description="What it was called.", examples=["people.csv"])]
    state: Annotated[ImportState, Field(description="How far it has come.")]
    counts: Annotated[dict[str, int], Field(description="People, by what would become or became of them.")]
    created_by: Annotated[str, Field(description="Who brought it in.")]
    created_at: Annotated[datetime, Field(description="When.")]
    committed_at: Annotated[datetime | None, Field(description="When it was carried out.")]
    undone_at: Annotated[datetime | None, Field(description="When it was taken back.")]


class ImportPage(Page[ImportItem]):
    """Part of the list of imports."""


class PeopleImport(ImportItem):
    """An import, as its page shows it."""

    size: Annotated[int, Field(description="Bytes of the file.")]
    columns: Annotated[list[ImportColumn], Field(description="Each column, in the order of the file.")]
    options: Annotated[ImportOptions, Field(description="What was decided.")]
    summary: Annotated[ImportSummary | None, Field(description="What the last check found; null: none yet.")]
    digest: Annotated[str | None, Field(description="Of the plan: send it with the commit.")]
    work_id: Annotated[UUID | None, Field(description="The background work done last; follow it while it lasts.")]
    undo_until: Annotated[datetime | None, Field(description="Until when it can be taken back.")]
    left_out: Annotated[list[int], Field(description="Rows that were left out by hand.")]
    mended: Annotated[list[int], Field(description="Rows with other texts than the file's.")]
    version: Annotated[int, Field(description="Counts the changes; send it back as `If-Match`.", examples=[3])]
    actions: Annotated[list[ImportAction], Field(description="What may be done now.")]


class ImportChange(Schema):
    """One field before and after."""

    field: Annotated[str, Field(description="Of the fields.", examples=["manager"])]
    label: Annotated[str, Field(description="As people call it.", examples=["manager"])]
    before: Annotated[str, Field(description="Empty: nothing.", examples=["Bo Lin (T-10017)"])]
    after: Annotated[str, Field(description="Empty: nothing.", examples=["Ana Silva (T-10003)"])]


class ImportRow(Schema):
    """What would become or became of one person, or what is wrong with one row."""

    place: Annotated[int, Field(description="In the list.")]
    kind: Annotated[RowKind, Field(description="What happens.")]
    row: Annotated[int | None, Field(description="Of the file; null: it follows from something else.")]
    person: Annotated[PersonRef | None, Field(description="Who is known here already.")]
    number: Annotated[str, Field(description="Employee number.")]
    name: Annotated[str, Field(description="Name.")]
    changes: Annotated[list[ImportChange], Field(description="Field by field; empty where the row is at fault.")]
    problems: Annotated[list[ImportProblem], Field(description="What has to be mended.")]
    texts: Annotated[dict[str, str], Field(description="What was written over cells.")]
    is_left_out: Annotated[bool, Field(description="Whether it was left out since the last check.")]


class ImportRowPage(Page[ImportRow]):
    """Part of what an import does."""
