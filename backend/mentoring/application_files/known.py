"""What a file of applications may name, read from the database; and who is admitted, or applied already."""

from collections.abc import Collection
from uuid import UUID

from backend.careers.competencies.scales import highest_of
from backend.careers.frameworks.store import published_frameworks
from backend.kit.database.engine import fetch
from backend.kit.spelling import plain
from backend.mentoring.application_files.cells import Known


async def read_known() -> Known:
    """Read all competencies, and everybody who works here; a name that two competencies share names none.

    Levels go as far as the scale of each competency does.
    """
    competencies = await fetch("SELECT id, code, name FROM competency ORDER BY id")
    names = [plain(row["name"]) for row in competencies]
    by_name = {plain(row["name"]): row["id"] for row in competencies if names.count(plain(row["name"])) == 1}
    by_code = {plain(row["code"]): row["id"] for row in competencies}
    frameworks = await published_frameworks()
    highest = {row["id"]: highest_of(row["code"], frameworks) for row in competencies}
    people = await fetch("SELECT id, number, email FROM person WHERE state = 'active'")
    by_number = {plain(row["number"]): row["id"] for row in people}
    return Known({**by_code, **by_name}, {**{plain(row["email"]): row["id"] for row in people}, **by_number}, highest)


async def applied_already(programme_id: UUID, side: str, people: Collection[UUID]) -> dict[UUID, str]:
    """Give the state of each application that is there already."""
    rows = await fetch(
        "SELECT person_id, state FROM enrolment WHERE programme_id = $1 AND side = $2 AND person_id = ANY ($3)",
        *(programme_id, side, list(people)),
    )
    return {row["person_id"]: row["state"] for row in rows}


async def languages_of_people(people: Collection[UUID]) -> dict[UUID, list[str]]:
    """Give what people speak, as the organisation knows it."""
    rows = await fetch("SELECT id, languages FROM person WHERE id = ANY ($1)", list(people))
    return {row["id"]: row["languages"] for row in rows}
