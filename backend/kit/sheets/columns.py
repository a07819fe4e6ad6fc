"""What the columns of a table are for: guessed by their names, or as somebody said."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from backend.kit.errors import FieldError, Invalid
from backend.kit.faults import quoted
from backend.kit.spelling import did_you_mean, plain


@dataclass(frozen=True)
class Field:
    """Something that a column can say; `words` are what its name may be, likeliest first, with those of the screens."""

    name: str
    about: str
    words: tuple[str, ...]


def mapped(fields: Sequence[Field], header: Sequence[str], said: Mapping[str, str]) -> dict[str, int]:
    """Give the place of each field's column; what is said by name comes before what is guessed.

    Parameters
    ----------
    said : name of the column by name of the field; an empty name leaves the field out.

    Raises
    ------
    Invalid : a field or column that there is not.
    """
    columns, words = [plain(name) for name in header], [_words_of(name) for name in header]
    found = _said(fields, header, said)
    for field in fields:
        if field.name not in said:
            place = next((words.index(word) for word in field.words if word in words), None)
            if place is not None and columns[place] and place not in found.values():
                found[field.name] = place
    return found


def columns_said(pairs: Sequence[str]) -> dict[str, str]:
    """Read which column says what, `field=Column` each.

    Raises
    ------
    Invalid : one is not of this form.
    """
    split = [each.partition("=") for each in pairs]
    if not all(middle for _, middle, _ in split):
        raise Invalid(FieldError("columns", "Write each as field=Column, such as number=Employee number."))
    return {field.strip(): column.strip() for field, _, column in split}


def _said(fields: Sequence[Field], header: Sequence[str], said: Mapping[str, str]) -> dict[str, int]:
    names, columns = [field.name for field in fields], [plain(name) for name in header]
    found = dict[str, int]()
    for field, column in said.items():
        if field not in names:
            raise Invalid(FieldError("columns", f"{quoted(field)} is no field. There are {', '.join(names)}."))
        if column and plain(column) not in columns:
            hint = did_you_mean(column, header)
            raise Invalid(FieldError("columns", f"There is no column {quoted(column)}.{hint}"))
        if column:
            found[field] = columns.index(plain(column))
    return found


def _words_of(name: str) -> str:
    """Write the name of a column as `Field.words` are: what joins or follows words does not tell them apart."""
    return plain(re.sub(r"[-_/.:?*]", " ", name))
