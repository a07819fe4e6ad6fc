"""Columns of a file of applications are known by the words that the screens have for them."""

import re
from pathlib import Path

import pytest

from backend.mentoring.application_files.columns import NAMES, mapped
from backend.mentoring.application_files.example import example_of
from backend.mentoring.core.programme_states import Side

WORDS = Path("frontend/src/shared/messages/en")

OF_FIELDS = {
    "application-files.ts": {name: name for name in NAMES},
    "application.ts": {
        "goals": "goals",
        "goalsShown": "goals",
        "teaches": "teaches",
        "teachesShown": "teaches",
        "seats": "seats",
        "hours": "hours",
        "hoursShown": "hours",
        "languages": "languages",
        "languagesShown": "languages",
        "note": "note",
        "noteShown": "note",
        "notWith": "not_with",
        "shown": "wishes",
    },
}
"""Messages that call a field something, by the file of the catalogue that they stand in."""

LABELS = [
    (match[2], field)
    for file, fields in OF_FIELDS.items()
    for match in re.finditer(r"^  (\w+): '(.+)',$", (WORDS / file).read_text("utf-8"), re.MULTILINE)
    if (field := fields.get(match[1])) and "{" not in match[2]
]


def test_the_labels_of_the_screens_were_found() -> None:
    assert {field for _, field in LABELS} == set(NAMES)
    assert ("Mentees at most", "seats") in LABELS


@pytest.mark.parametrize(("label", "field"), LABELS)
def test_a_column_is_known_by_every_label_that_its_field_has_on_the_screens(label: str, field: str) -> None:
    assert mapped(["E-mail" if field == "number" else "Employee number", label], {})[field] == 1


@pytest.mark.parametrize(
    ("heading", "field"), [("People to avoid", "not_with"), ("not_with", "not_with"), ("E-Mail:", "email")]
)
def test_what_joins_words_or_follows_them_tells_no_columns_apart(heading: str, field: str) -> None:
    assert mapped(["Number" if field != "number" else "Email", heading], {})[field] == 1


@pytest.mark.parametrize("side", Side)
def test_every_column_of_the_example_is_read(side: Side) -> None:
    header, *rows = example_of(side, [("Planning", 5), ("Budgeting", 2)]).splitlines()
    assert len(mapped(header.split(","), {})) == len(header.split(","))
    assert len(rows) == 2
