"""New people, one or a hundred thousand."""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

import asyncpg

from backend.kit.database.transactions import current_connection
from backend.kit.errors import FieldError, Invalid
from backend.kit.identifiers import new_id
from backend.people.core.words import search_text, sort_name

COLUMNS = (
    *("id", "number", "name", "email", "time_zone", "languages", "location", "org_unit_id", "state", "joined_on"),
    *("left_on", "sort_name", "search_text", "version"),
)

_TAKEN = re.compile(r"\)=\((?P<value>.*)\) already exists")


@dataclass(frozen=True, slots=True)
class NewPerson:
    """Somebody to be added, every value in its stored form: the e-mail in lower case, the zone an IANA name.

    Attributes
    ----------
    left_on : first day not here any more, for somebody who has left already.
    """

    number: str
    name: str
    email: str
    org_unit_id: UUID
    time_zone: str
    languages: Sequence[str] = ()
    location: str = ""
    joined_on: date | None = None
    left_on: date | None = None
    id: UUID = field(default_factory=new_id)


async def insert_people(people: Sequence[NewPerson]) -> None:
    """Write new people within the open transaction; the caller has locked the organisation, and records it.

    Raises
    ------
    Invalid : a number or an e-mail that somebody has already, or a unit that is none; the transaction cannot go on.
    """
    with refused_by_field():
        await current_connection().copy_records_to_table(
            "person", columns=COLUMNS, records=[_record(person) for person in people]
        )


@contextmanager
def refused_by_field() -> Iterator[None]:
    """Say which field is at fault when the database refuses a person.

    Raises
    ------
    Invalid : a number or an e-mail that somebody has already, or a unit that is none.
    """
    try:
        yield
    except asyncpg.UniqueViolationError as error:
        taken = _TAKEN.search(str(error.as_dict().get("detail")))
        value = taken["value"] if taken else "This"
        name = "email" if "person_email_key" in str(error) else "number"
        raise Invalid(FieldError(name, f"{value} belongs to somebody else already.")) from None
    except asyncpg.ForeignKeyViolationError:
        raise Invalid(FieldError("org_unit_id", "There is no such unit. Choose one that is listed.")) from None


def _record(person: NewPerson) -> tuple[object, ...]:
    return (
        *(person.id, person.number, person.name, person.email, person.time_zone, list(person.languages)),
        *(person.location, person.org_unit_id, "left" if person.left_on else "active", person.joined_on),
        *(person.left_on, sort_name(person.name), search_text(person.name, person.number, person.email), 1),
    )
