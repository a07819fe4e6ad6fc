"""What a file of people can say: the one list of its fields."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from backend.people.core.imports.cells.dates import DateOrder, day_of
from backend.people.core.imports.cells.languages import languages_of
from backend.people.core.imports.cells.states import state_of
from backend.people.core.imports.cells.texts import code_of, email_of, manager_of, name_of, number_of
from backend.people.core.imports.cells.zones import zone_of

Value = str | date | tuple[str, ...] | None
"""What a cell says; `None` where it is empty."""

Kind = Literal["text", "day", "list"]


@dataclass(frozen=True)
class Field:
    """One thing that a column can say of people.

    Attributes
    ----------
    name : in the API and in code.
    label : on the screen and in explanations.
    about : what it is, a sentence.
    read : reads a cell that is not empty; days are read by `day_of` in the order of their column.
    needed : whether every row needs it, or only people who are new, or nobody.
    when_empty : whether an empty cell takes away what is known here, or leaves it.
    kind : of its values.
    """

    name: str
    label: str
    about: str
    read: Callable[[str], Value]
    needed: Literal["always", "for new people", "never"] = "never"
    when_empty: Literal["clears", "keeps"] = "keeps"
    kind: Kind = "text"


FIELDS = (
    Field("number", "employee number", "Tells people apart, and stays the same.", number_of, "always"),
    Field("name", "name", "Full name, as it is shown.", name_of, "for new people"),
    Field("given_name", "given name", "Put before the family name where there is no full name.", name_of),
    Field("family_name", "family name", "Put after the given name where there is no full name.", name_of),
    Field("email", "e-mail", "Address at work; no two people share one.", email_of, "for new people"),
    Field(
        "manager",
        "manager",
        "Employee number or e-mail of whom they report to; a name where only one person has it.",
        manager_of,
        when_empty="clears",
    ),
    Field("org_unit", "org unit", "Code or name of the unit they belong to.", name_of, "for new people"),
    Field("location", "location", "Where they work.", name_of, when_empty="clears"),
    Field("time_zone", "time zone", "IANA name of their time zone, such as Europe/London.", zone_of),
    Field(
        "languages",
        "languages",
        "Tags such as en and pt-BR, or names, with semicolons between.",
        languages_of,
        when_empty="clears",
        kind="list",
    ),
    Field("position", "position", "Code of the seat they hold.", code_of, when_empty="clears"),
    Field("position_title", "position title", "What their position is called.", name_of),
    Field("role", "role", "Code or name of the job profile of their position.", name_of),
    Field("joined_on", "joined on", "First day.", day_of, when_empty="clears", kind="day"),
    Field("left_on", "last day", "Last day here; a day that is not over yet is only noted.", day_of, kind="day"),
    Field("state", "state", "Active or left.", state_of),
)
"""In the order in which they are shown, mapped and told of."""

BY_NAME = {field.name: field for field in FIELDS}

ORDER = {field.name: place for place, field in enumerate(FIELDS)}


def reader(field: Field, order: DateOrder | None) -> Callable[[str], Value]:
    """Give what reads a cell of `field` in a column whose days have this order."""
    return (lambda text: day_of(text, order)) if field.kind == "day" else field.read
