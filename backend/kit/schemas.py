"""The base of every shape that comes in or goes out."""

from typing import Annotated, Generic, TypeVar

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

T = TypeVar("T")


class Schema(BaseModel):
    """A request or a response: frozen, nothing unknown in it, and no character that PostgreSQL cannot keep."""

    model_config = ConfigDict(extra="forbid", frozen=True, from_attributes=True)


def _storable(text: str) -> str:
    if "\x00" in text:
        raise ValueError("must not contain the character NUL")
    if any("\ud800" <= c <= "\udfff" for c in text):
        raise ValueError("must not contain half of a surrogate pair")
    return text


def _line(text: str) -> str:
    line = _storable(text).strip()
    if not line:
        raise ValueError("must not be blank")
    if not line.isprintable():
        raise ValueError("must be one line of printable text")
    return line


Text = Annotated[str, Field(max_length=10_000), AfterValidator(_storable)]
"""Text of any lines."""

OneLine = Annotated[str, AfterValidator(_line)]
"""One line of text without blanks around it, of a length that the field says."""

Line = Annotated[str, Field(min_length=1, max_length=200), AfterValidator(_line)]
"""A name, a title, a reason."""


class Page(Schema, Generic[T]):
    """Part of a list, in its order."""

    items: list[T]
    next_cursor: Annotated[
        str | None, Field(description="Send as `cursor` for what comes next; null on the last page.")
    ]
    total: Annotated[int | None, Field(description="Of the whole list under its filters; null where not counted.")]
