"""The tables of a policy file, but for its criteria and rules. A field's description says what to write."""

from datetime import date
from typing import Annotated, Self

from pydantic import Field, model_validator

from backend.kit.spelling import plain
from backend.kit.toml_tables import TomlTable

Name = Annotated[str, Field(min_length=1)]


class Condition(TomlTable):
    """A column and what it must say; `true` and `false` are for columns of yes and no."""

    column: Name = Field(description='the name of a column, such as "role"')
    says: str | bool | list[str] = Field(alias="is", description='a value, several, true or false, such as "mentee"')

    @property
    def values(self) -> tuple[str, ...]:
        """The values one of which the column must say."""
        return tuple(self.says) if isinstance(self.says, list) else (_text_of(self.says),)


def _text_of(says: object) -> str:
    if isinstance(says, bool):
        return "yes" if says else "no"
    return str(says)


class SingleCondition(TomlTable):
    """A column and the one thing it must say."""

    column: Name = Field(description='the name of a column, such as "asks for it"')
    says: str | bool = Field(alias="is", description="a value, true or false, such as true")

    @property
    def value(self) -> str:
        """The value the column must say."""
        return _text_of(self.says)


class SideTable(TomlTable):
    """Where to find what every person of one side has."""

    id: Name = Field(description='the column that tells people apart, such as "email"')
    name: Name | Annotated[list[Name], Field(min_length=1)] | None = Field(
        None, description='the column of names, or several, such as ["first name", "last name"]'
    )
    where: Condition | None = Field(
        None, description='the rows to take, such as { column = "role", is = "mentee" }; all by default'
    )
    sheet: Name | None = Field(None, description="the sheet of a workbook; the first by default")
    zone: Name | None = Field(None, description='the column of time zones, such as "time zone"')
    default_zone: Name | None = Field(None, description='the time zone of those who name none, such as "Europe/London"')

    @property
    def names(self) -> tuple[str, ...]:
        """Columns that make up a person's name."""
        if self.name is None:
            return (self.id,)
        return (self.name,) if isinstance(self.name, str) else tuple(self.name)


Count = int | Name


class MenteesTable(SideTable):
    """Where to find the mentees."""

    demand: Count = Field(1, description="how many mentors each wants: a number, or the column that says it")
    priority: Count = Field(0, description="rounds in which each was left out before: a number, or a column")


class MentorsTable(SideTable):
    """Where to find the mentors."""

    capacity: Count = Field(1, description="how many seats each has: a number, or the column that says it")
    minimum: Count = Field(0, description="how many seats of each must be filled: a number, or a column")


class ColumnTable(TomlTable):
    """How to read one column, wherever it is used."""

    order: Annotated[list[Name], Field(min_length=1)] | None = Field(
        None, description='levels, lowest first, such as ["junior", "senior", "lead"]'
    )
    separator: Name | None = Field(None, description='what stands between the parts of a list, such as ","')
    level: int | None = Field(
        None, ge=0, le=1000, description="the level of a competency that is written without one, such as 3"
    )

    @model_validator(mode="after")
    def _orders_each_level_once(self) -> Self:
        names = list(map(plain, self.order or ()))
        if len(set(names)) < len(names):
            raise ValueError("has a level twice in its order; Write each once, whatever its case.")
        return self


class ProgrammeTable(TomlTable):
    """The weeks in which pairs meet."""

    start: date = Field(description="the first day, such as 2026-09-07")
    weeks: int = Field(description="how many weeks it lasts, such as 26")
