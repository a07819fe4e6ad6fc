"""A file of applications to begin with: the columns that are read, and two made-up people."""

from collections.abc import Sequence
from io import StringIO
from uuid import UUID

from backend.careers.competencies.scales import highest_of
from backend.careers.frameworks.store import published_frameworks
from backend.kit.database.engine import fetch, fetch_one
from backend.kit.sheets.csv_writing import write_csv
from backend.mentoring.application_files.columns import FIELDS
from backend.mentoring.application_files.expecting import expect_running
from backend.mentoring.core.programme_states import Side
from backend.people.core.access import Viewer

_COMPETENCIES = "SELECT code, name FROM competency ORDER BY (id = ANY ($1)) DESC, name LIMIT 2"

_LEFT_OUT = {
    Side.MENTEE: frozenset({"number", "teaches", "seats"}),
    Side.MENTOR: frozenset({"number", "goals"}),
    Side.PEER: frozenset({"number", "seats"}),
}
"""Fields that people of a side need not have; who it is, an address says as well as a number."""


async def example_applications(*, programme_id: UUID, side: Side, by: Viewer) -> str:
    """Give an example as CSV, with competencies that the programme is about where there are any.

    Raises
    ------
    NotFound, NotAllowed, Conflict, Invalid : as for `check_applications`.
    """
    row = await fetch_one("SELECT * FROM programme WHERE id = $1", programme_id)
    programme = expect_running(row, side, by)
    frameworks = await published_frameworks()
    rows = await fetch(_COMPETENCIES, programme["topics"])
    return example_of(side, [(each["name"], highest_of(each["code"], frameworks)) for each in rows])


def example_of(side: Side, competencies: Sequence[tuple[str, int]]) -> str:
    """Write the example of a side, with two competencies at most, each given with its highest level."""
    named = zip(competencies, (4, 3), strict=False)
    skills = "; ".join(f"{name} {min(level, highest)}" for (name, highest), level in named)
    rows = (
        {
            "email": "ada.example@example.org",
            "goals": skills,
            "teaches": skills,
            "seats": "2",
            "hours": "Mon 09:00-12:30; Thu 14:00-16:00",
            "languages": "en; de",
            "note": "Made up: replace these two rows by your own.",
            "wishes": "bo.example@example.org",
        },
        {
            "email": "bo.example@example.org",
            "goals": skills.partition(";")[0],
            "teaches": skills.partition(";")[0],
            "seats": "1",
            "hours": "Tue-Fri 16:00-17:00",
            "languages": "English",
            "not_with": "cy.example@example.org",
        },
    )
    fields = [each for each in FIELDS if each.name not in _LEFT_OUT[side]]
    stream = StringIO()
    header = [each.words[0].capitalize() for each in fields]
    write_csv(stream, header, ([row.get(each.name, "") for each in fields] for row in rows))
    return stream.getvalue()
