"""How the columns of a file are shown to whoever handed it in."""

from collections.abc import Mapping, Sequence
from typing import Annotated

from pydantic import Field

from backend.kit.schemas import Schema
from backend.kit.sheets import columns


class ReadColumn(Schema):
    """A column of the file, and what it is taken for."""

    name: Annotated[str, Field(description="As the file has it.", examples=["E-mail address"])]
    field: Annotated[str | None, Field(description="What it says; null: it is not read.", examples=["email"])]


class ColumnField(Schema):
    """Something that a column can say."""

    name: Annotated[str, Field(description="What to map it by.", examples=["email"])]
    about: Annotated[str, Field(description="What it says, and how it is written.")]


def columns_read(header: Sequence[str], places: Mapping[str, int]) -> list[ReadColumn]:
    """Give each column of a file with what it is taken for, `places` being where each field was found."""
    fields = {place: field for field, place in places.items()}
    return [ReadColumn(name=name, field=fields.get(place)) for place, name in enumerate(header)]


def fields_of(fields: Sequence[columns.Field]) -> list[ColumnField]:
    """Give what columns can say."""
    return [ColumnField(name=field.name, about=field.about) for field in fields]
