"""The civil-service sample comes in by file, as a coordinator would bring it, and is matched."""

import csv
from pathlib import Path

import pytest
from litestar import Litestar

from backend.kit.database.transactions import write_transaction
from backend.people.employees.adding import NewPerson, insert_people
from backend.people.organisation import lock_organisation
from tests.api.mentoring.test_application_files import send
from tests.api.mentoring.test_enrolments import opened
from tests.api.mentoring.test_preview import preview
from tests.api.mentoring.test_programmes import coordinator
from tests.api.organisation import add_unit

SAMPLE = Path(__file__).parents[4] / "shared/data/mentoring/civil_service_sample"

pytestmark = [
    pytest.mark.anyio,
    pytest.mark.skipif(not SAMPLE.exists(), reason="the civil-service sample is not beside the project"),
]

NO_HOURS = {"overlap": None, "previous_pairs": False, "same_unit": True}


async def test_the_large_sample_comes_in_by_file_and_everybody_is_matched(app: Litestar) -> None:
    cleo = await coordinator(app)
    programme = await opened(cleo)
    files = {side: SAMPLE / f"large-{side}s.csv" for side in ("mentee", "mentor")}
    await enter_people([row for file in files.values() for row in rows(file)])
    for side, file in files.items():
        text = file.read_text(encoding="utf-8-sig")
        found = (await send(cleo, programme, text, side=side)).json()
        assert (found["fault_count"], found["applications"]) == (0, len(rows(file)))
        assert {each["name"]: each["field"] for each in found["columns"]}["email address"] == "email"
        done = await send(cleo, programme, text, "", side=side, digest=found["digest"])
        assert done.status_code == 201
    rules = {**programme["policy"]["rules"], **NO_HOURS}
    seen = (await preview(cleo, programme, rules=rules)).json()
    assert (seen["mentees"], seen["mentors"], seen["matched"]) == (500, 500, 500)


def rows(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


async def enter_people(said: list[dict[str, str]]) -> None:
    """Enter the people of the sample, whom the organisation does not know, with a unit for each organisation."""
    units = {name: await add_unit(name) for name in sorted({row["organisation"] for row in said})}
    people = [
        NewPerson(
            number=row["email address"].partition("@")[0],
            name=f"{row['first name']} {row['last name']}",
            email=row["email address"],
            org_unit_id=units[row["organisation"]],
            time_zone="Europe/London",
            languages=["en"],
            location="London",
            joined_on=None,
            left_on=None,
        )
        for row in said
    ]
    async with write_transaction():
        await lock_organisation()
        await insert_people(people)
