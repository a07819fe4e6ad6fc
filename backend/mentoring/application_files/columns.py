"""What the columns of a file of applications are for: guessed by their names, or as somebody said."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from backend.kit.errors import FieldError, Invalid
from backend.kit.faults import quoted
from backend.kit.spelling import did_you_mean, plain


@dataclass(frozen=True)
class Field:
    """Something that a column can say; `words` are what its name may be, likeliest first."""

    name: str
    about: str
    words: tuple[str, ...]


FIELDS = (
    Field(
        "number",
        "Employee number.",
        ("employee number", "employee id", "personnel number", "staff number", "number", "id"),
    ),
    Field("email", "Work e-mail address.", ("email", "e-mail", "email address", "work email", "mail")),
    Field(
        "goals",
        "What they want to learn: competencies with the level to reach, such as `Planning 3; Budgeting`.",
        ("goals", "goal", "wants to learn", "want to learn", "learning goals", "development needs"),
    ),
    Field(
        "teaches",
        "What they can teach: competencies with their level.",
        ("teaches", "can teach", "skills", "expertise", "competencies", "strengths"),
    ),
    Field(
        "seats", "Mentees that a mentor would take.", ("seats", "capacity", "places", "mentees wanted", "max mentees")
    ),
    Field("hours", "When they could meet, such as `Mon 09:00-12:30`.", ("hours", "availability", "available", "times")),
    Field("languages", "Languages.", ("languages", "language", "speaks")),
    Field("note", "Anything else.", ("note", "notes", "biography", "bio", "about", "comment", "motivation")),
    Field("wishes", "Numbers or addresses of people wished for, best first.", ("wishes", "wish list", "preferences")),
    Field("not_with", "Numbers or addresses of people not to be paired with.", ("not with", "exclude", "conflicts")),
)

NAMES = tuple(field.name for field in FIELDS)


def mapped(header: Sequence[str], said: Mapping[str, str]) -> dict[str, int]:
    """Give the place of each field's column; what is said by name comes before what is guessed.

    Parameters
    ----------
    said : name of the column by name of the field; an empty name leaves the field out.

    Raises
    ------
    Invalid : a field or column that there is not, or no column that says who it is.
    """
    names = [plain(name) for name in header]
    found: dict[str, int] = {}
    for field, column in said.items():
        if field not in NAMES:
            raise Invalid(FieldError("columns", f"{quoted(field)} is no field. There are {', '.join(NAMES)}."))
        if column and plain(column) not in names:
            hint = did_you_mean(column, header)
            raise Invalid(FieldError("columns", f"There is no column {quoted(column)}.{hint}"))
        if column:
            found[field] = names.index(plain(column))
    for field in FIELDS:
        if field.name not in said:
            place = next((names.index(word) for word in field.words if word in names), None)
            if place is not None and place not in found.values():
                found[field.name] = place
    if not {"number", "email"} & found.keys():
        columns = ", ".join(filter(None, header))
        raise Invalid(
            FieldError("columns", f"Say which column has the employee number or the e-mail address: {columns}.")
        )
    return found
