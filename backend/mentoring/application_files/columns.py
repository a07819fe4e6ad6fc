"""What the columns of a file of applications are for: guessed by their names, or as somebody said."""

from collections.abc import Mapping, Sequence

from backend.kit.errors import FieldError, Invalid
from backend.kit.sheets import columns
from backend.kit.sheets.columns import Field

FIELDS = (
    Field(
        "number",
        "Employee number.",
        ("employee number", "employee id", "personnel number", "staff number", "number", "id"),
    ),
    Field(
        "email",
        "Work e-mail address.",
        ("email", "e mail", "email address", "e mail address", "work email", "work e mail", "work address", "mail"),
    ),
    Field(
        "goals",
        "What they want to learn: competencies with the level to reach, such as `Planning 3; Budgeting`.",
        (
            *("goals", "goal", "wants to learn", "want to learn", "what you want to learn", "what they want to learn"),
            *("learning goals", "development needs"),
        ),
    ),
    Field(
        "teaches",
        "What they can teach: competencies with their level.",
        (
            *("teaches", "can teach", "what you can teach", "what they can teach", "skills", "expertise"),
            *("competencies", "strengths"),
        ),
    ),
    Field(
        "seats",
        "Mentees that a mentor would take.",
        (
            *("seats", "mentees at most", "mentees you would take", "mentees they would take", "would take"),
            *("capacity", "places", "mentees", "mentees wanted", "max mentees", "maximum mentees", "number of mentees"),
        ),
    ),
    Field(
        "hours",
        "When they could meet, such as `Mon 09:00-12:30`.",
        (
            *("hours", "when you could meet", "when they could meet", "could meet"),
            *("availability", "available", "times"),
        ),
    ),
    Field(
        "languages",
        "Languages.",
        ("languages", "language", "languages you would speak", "would speak", "speaks"),
    ),
    Field(
        "note",
        "Anything else.",
        (
            *("note", "notes", "anything else", "also says"),
            *("biography", "bio", "about", "comment", "comments", "motivation"),
        ),
    ),
    Field(
        "wishes",
        "Numbers or addresses of people wished for, best first.",
        ("wishes", "wishes for", "whom you wish for", "whom they wish for", "wish list", "wish", "preferences"),
    ),
    Field(
        "not_with",
        "Numbers or addresses of people not to be paired with.",
        (
            *("not with", "whom you do not want to be paired with", "whom they do not want to be paired with"),
            *("not to be paired with", "do not pair with", "do not pair", "people to avoid", "avoid", "avoids"),
            *("exclude", "excludes", "excluded", "conflicts", "conflicts of interest"),
        ),
    ),
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
    found = columns.mapped(FIELDS, header, said)
    if not {"number", "email"} & found.keys():
        there = ", ".join(filter(None, header))
        message = f"Say which column has the employee number or the e-mail address: {there}."
        raise Invalid(FieldError("columns", message))
    return found
