"""Tables of a mapping file: which file and column gives what. A field's description says what to write."""

from decimal import Decimal
from typing import Annotated, Literal, Self

from pydantic import Discriminator, Field, Tag, model_validator

from backend.careers.core.framework import CompetencyKind, MoveKind
from backend.kit.toml_tables import TomlTable

Name = Annotated[str, Field(min_length=1)]
Code = Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$")]
Months = Annotated[int | float, Field(ge=0, le=600)]

COLUMN = 'the name of a column, such as "Role"'
COLUMN_OR_VALUE = 'the name of a column, such as "Role", or one value for all rows, such as { is = "Engineering" }'


class Constant(TomlTable):
    """The same for every row."""

    says: Name | int = Field(alias="is", description='a value, such as "Engineering"')


class LevelTable(TomlTable):
    """A column of words and their order, or one level for all rows."""

    column: Name | None = Field(None, description=COLUMN)
    order: Annotated[list[list[Name]], Field(min_length=1)] | None = Field(
        None,
        description='patterns from the lowest level up, such as [["Junior *"], ["*"], ["Lead *", "* lead"]]; '
        '"*" is any other',
    )
    says: int | None = Field(None, alias="is", ge=1, description="a whole number from 1 up")

    @model_validator(mode="after")
    def _is_one_of_both(self) -> Self:
        if (self.says is None) != (self.column is not None and self.order is not None):
            raise ValueError(
                'is neither a column with its order nor one level; Write { column = "Grade", order = '
                '[["Junior *"], ["*"]] } or { is = 1 }.'
            )
        return self


def _form(value: object) -> str:
    return "text" if isinstance(value, str) else "table"


Source = Annotated[Annotated[Name, Tag("text")] | Annotated[Constant, Tag("table")], Discriminator(_form)]
LevelSource = Annotated[Annotated[Name, Tag("text")] | Annotated[LevelTable, Tag("table")], Discriminator(_form)]


class HeadTable(TomlTable):
    """What the framework is called, and what all files have in common."""

    code: Code = Field(description='a code of letters, digits, points and hyphens, such as "uk-gdd"')
    name: Name = Field(description='the name of the framework, such as "Digital and data"')


class CleanTable(TomlTable):
    """What to do with what is no content."""

    left_out: list[Name] = Field(
        [], description='cells whose rows are left out wherever a column is read, such as ["NOT IN USE"]'
    )
    lines: Literal["keep", "join"] = Field("keep", description='"keep" or "join" for the lines of descriptions')


class ScaleTable(TomlTable):
    """A proficiency scale, written out."""

    name: Name | None = Field(None, description='the name of the scale, such as "Skill level"; its code by default')
    levels: Annotated[list[Name], Field(min_length=1)] = Field(
        description='names of its levels from the lowest up, such as ["Awareness", "Working"]'
    )


class FamiliesTable(TomlTable):
    """Columns that give job families or tracks; those that only roles name need none."""

    name: Name = Field(description=COLUMN)
    code: Name | None = Field(None, description="the column of codes; made of the name by default")


class ScalesTable(TomlTable):
    """Columns that give the levels of scales, one row each."""

    scale: Source = Field(description=COLUMN_OR_VALUE)
    code: Name | None = Field(None, description="the column of the scale's code; made of its name by default")
    level: Name = Field(description="the column of the level's number, 1 the lowest")
    name: Name = Field(description="the column of the level's name")
    description: Name | None = Field(None, description="the column of what the level means")


class CompetenciesTable(TomlTable):
    """Columns that give competencies; those of the same name are one."""

    name: Name = Field(description=COLUMN)
    code: Name | None = Field(None, description="the column of codes; made of the name by default")
    scale: Source = Field(description='the column of its scale, or { is = "skill" } for one scale')
    kind: Source | None = Field(None, description=f"a column, or {{ is = … }} with one of {', '.join(CompetencyKind)}")
    parent: Source | None = Field(None, description="the column of the competency that it is part of")
    description: Name | None = Field(None, description=COLUMN)
    descriptors: list[Name] = Field([], description="columns of what each level looks like, from level 1 up")
    prerequisites: Name | None = Field(None, description="the column of competencies that come first")
    separator: Name = Field(";", description='what parts the prerequisites in a cell, such as "|"')


class DescriptorsTable(TomlTable):
    """Columns that say what one level of one competency looks like, one row each."""

    competency: Source = Field(description=COLUMN_OR_VALUE)
    level: Name = Field(description="the column of the level, by number or name")
    text: Name = Field(description=COLUMN)


class RolesTable(TomlTable):
    """Columns that give roles; rows of the same name are one role."""

    name: Name = Field(description=COLUMN)
    code: Name | None = Field(None, description="the column of codes; made of the name by default")
    family: Source = Field(description=COLUMN_OR_VALUE)
    track: Source = Field(description=COLUMN_OR_VALUE)
    level: LevelSource = Field(
        description='the column of whole numbers, or { column = "Grade", order = [["Junior *"], ["*"], ["Senior *"]] }'
    )
    description: Name | None = Field(None, description=COLUMN)
    certifications: Name | None = Field(None, description="the column of codes of certifications")
    separator: Name = Field(";", description='what parts the certifications in a cell, such as "|"')


class RequirementsTable(TomlTable):
    """Columns that give what a role asks for, one row each."""

    role: Name = Field(description=COLUMN)
    competency: Name = Field(description=COLUMN)
    level: Name = Field(description="the column of the level, by number or name")
    weight: Name | None = Field(None, description="the column of whole numbers from 1 up")
    must_have: Name | None = Field(None, description="the column of yes and no")


class GridTable(TomlTable):
    """A row for each role, a column for each competency, and levels where they meet."""

    role: Name = Field(description=COLUMN)
    columns: Annotated[list[Name], Field(min_length=1)] = Field(
        description="columns that are called as the competencies are; an empty cell asks for nothing"
    )


class MovesTable(TomlTable):
    """Columns that give moves between roles."""

    source: Name = Field(alias="from", description=COLUMN)
    target: Name = Field(alias="to", description=COLUMN)
    kind: Source = Field(description=f"a column, or {{ is = … }} with one of {', '.join(MoveKind)}")
    months: Source = Field(description="the column of the months that it typically takes, or { is = 24 }")


class Condition(TomlTable):
    """A column and what it must say."""

    column: Name = Field(description=COLUMN)
    says: Name = Field(alias="is", description='a value, such as "role"')


class FileTable(TomlTable):
    """A file, and what is in it."""

    file: Name = Field(description='the name of a file, such as "roles.csv"')
    sheet: Name | None = Field(None, description="the sheet of a workbook; the first by default")
    where: Condition | None = Field(None, description='the rows to take, such as { column = "Kind", is = "role" }')
    families: FamiliesTable | None = Field(None, description="the columns of job families")
    tracks: FamiliesTable | None = Field(None, description="the columns of tracks")
    scales: ScalesTable | None = Field(None, description="the columns of levels of scales")
    competencies: CompetenciesTable | None = Field(None, description="the columns of competencies")
    descriptors: DescriptorsTable | None = Field(None, description="the columns of level descriptors")
    roles: RolesTable | None = Field(None, description="the columns of roles")
    requirements: RequirementsTable | None = Field(None, description="the columns of what roles ask for")
    grid: GridTable | None = Field(None, description="the columns of levels that roles ask for")
    moves: MovesTable | None = Field(None, description="the columns of moves")


class DerivedMovesTable(TomlTable):
    """Moves that no file states, by rule."""

    rule: Literal["up the ladder", "across ladders"] = Field(
        description='"up the ladder" (from each role to those of the next level of its family and track) or '
        '"across ladders" (both ways between roles of the same level and different tracks)'
    )
    kind: MoveKind = Field(strict=False, description=f"one of {', '.join(MoveKind)}")
    months: Months = Field(description="the months that it typically takes, such as 24")
    within: Literal["family", "framework"] = Field("family", description='"family" or "framework", for across ladders')
    alike: Annotated[float, Field(ge=0, le=1)] = Field(
        0.0, description="the least share of competencies that both ask for, of all that either does, such as 0.5"
    )


def decimal(months: float) -> Decimal:
    """Give months as they were written."""
    return Decimal(str(months))
