"""How people, units, positions and roles are named inside other things, and the fields that several shapes share."""

from collections.abc import Callable
from datetime import date
from typing import Annotated, Any, Literal, TypeVar
from uuid import UUID

from pydantic import AfterValidator, Field

from backend.kit.schemas import Line, OneLine, Schema
from backend.people.core.imports.cells.dates import EARLIEST, LATEST
from backend.people.core.imports.cells.languages import languages_of
from backend.people.core.imports.cells.misread import Misread
from backend.people.core.imports.cells.texts import email_of, number_of
from backend.people.core.imports.cells.zones import zone_of

T = TypeVar("T")


def _read_by(reader: Callable[[str], T]) -> Callable[[str], T]:
    """Make a validator of a reader of cells: what a file may say, a request may say, and it is refused alike."""

    def validate(text: str) -> T:
        try:
            return reader(text)
        except Misread as misread:
            raise ValueError(f"{misread.problem}. {misread.remedy}") from None

    return validate


def _languages(tags: list[str]) -> list[str]:
    return list(_read_by(languages_of)("; ".join(tags)))


def _possible(day: date) -> date:
    if not EARLIEST <= day <= LATEST:
        raise ValueError(f"{day} cannot be meant. Name a day from {EARLIEST.year} to {LATEST.year}.")
    return day


Day = Annotated[date, AfterValidator(_possible)]
"""A day that a request names: of the years that files may name, for "for ever" is said by naming none."""

Number = Annotated[
    Line,
    Field(max_length=64, description="Tells the person apart in the HR system.", examples=["T-10442"]),
    AfterValidator(_read_by(number_of)),
]
Name = Annotated[Line, Field(description="Full name.", examples=["Grace Okafor"])]
WorkEmail = Annotated[
    OneLine,
    Field(
        min_length=1,
        max_length=254,
        description="E-mail at work, kept in lower case.",
        examples=["grace.okafor@tidewell.example"],
    ),
    AfterValidator(_read_by(email_of)),
]
TimeZone = Annotated[
    Line,
    Field(max_length=64, description="IANA name of the time zone.", examples=["Africa/Lagos"]),
    AfterValidator(_read_by(zone_of)),
]
Languages = Annotated[
    list[Annotated[Line, Field(max_length=35)]],
    Field(max_length=30, description="BCP 47 tags, the preferred one first.", examples=[["en", "yo"]]),
    AfterValidator(_languages),
]
Location = Annotated[
    str,
    Field(max_length=200, description="City or site; empty where unknown.", examples=["Lagos"]),
    AfterValidator(lambda text: text if text.isprintable() else _refuse_unprintable()),
]
Code = Annotated[Line, Field(max_length=64, description="Short, unique, never given to another.", examples=["OPS-LAG"])]
State = Literal["active", "left"]


def left_out() -> Any:
    """Stand for a field that a change leaves out: never read, for only the fields that were sent are looked at."""
    return None


class PersonRef(Schema):
    """Somebody, by name."""

    id: Annotated[UUID, Field(description="Id of the person.")]
    name: Annotated[str, Field(description="Full name.", examples=["Grace Okafor"])]


class OrgUnitRef(Schema):
    """A part of the organisation, by name."""

    id: Annotated[UUID, Field(description="Id of the unit.")]
    code: Annotated[str, Field(description="Its code.", examples=["OPS-LAG"])]
    name: Annotated[str, Field(description="Its name.", examples=["Warehouse Lagos"])]


class PositionRef(Schema):
    """A position, by title."""

    id: Annotated[UUID, Field(description="Id of the position.")]
    code: Annotated[str, Field(description="Its code.", examples=["P-0142"])]
    title: Annotated[str, Field(description="Its title.", examples=["Warehouse planner"])]


class RoleRef(Schema):
    """A role, which is a job profile, by name."""

    id: Annotated[UUID, Field(description="Id of the role.")]
    code: Annotated[str, Field(description="Its code.", examples=["OPS-IC3"])]
    name: Annotated[str, Field(description="Its name.", examples=["Planner"])]


def _refuse_unprintable() -> str:
    raise ValueError("must be one line of printable text")
