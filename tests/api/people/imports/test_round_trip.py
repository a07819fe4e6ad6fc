"""What is exported can be imported; what is over is removed."""

from datetime import timedelta

import pytest

from backend.kit.clock import now
from backend.kit.database.engine import fetch_one
from backend.kit.database.transactions import write_transaction
from backend.people.retention import remove_what_is_over
from tests.api.people.imports.importer import FIRST, Importer, organisation

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
async def test_an_export_that_is_imported_again_changes_nothing(importer: Importer, kind: str) -> None:
    await importer.bring(FIRST)
    answer = await importer.visitor.get("/api/people/export", params={"format": kind})
    seen = await importer.upload(answer.content, source="Export", file_name=f"people.{kind}")
    assert seen["summary"]["problem_counts"] == {}, await importer.rows("problem")
    assert (seen["summary"]["counts"], seen["summary"]["unchanged"]) == ({}, 4)


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
async def test_a_last_day_stays_the_same_out_of_the_application_and_in_again(importer: Importer, kind: str) -> None:
    """Files give the last day here, the application keeps the first day not here."""
    await importer.bring(FIRST)
    leaver = (await importer.visitor.get("/api/people", params={"q": "Di Roe"})).json()["items"][0]["id"]
    left = await importer.visitor.post(f"/api/people/{leaver}/departure", json={"on": "2025-03-01"})
    assert left.status_code == 200, left.text
    gone = (await organisation())["people"]
    query = {"format": kind, "state": "any"}
    file = (await importer.visitor.get("/api/people/export", params=query)).content
    seen = await importer.upload(file, source="Export", file_name=f"people.{kind}")
    assert (seen["summary"]["problem_counts"], seen["summary"]["counts"]) == ({}, {})
    assert (await importer.visitor.post(f"/api/people/{leaver}/return", json={})).status_code == 200
    await importer.upload(file, source="Export", file_name=f"people.{kind}")
    (row,) = await importer.rows("left")
    (change,) = [one for one in row["changes"] if one["field"] == "left_on"]
    assert (change["label"], change["before"], change["after"]) == ("last day", "", "2025-02-28")
    await importer.commit()
    assert (await organisation())["people"] == gone


async def test_a_file_that_nobody_committed_is_removed_after_a_month_and_a_record_is_kept(importer: Importer) -> None:
    await importer.bring(FIRST)
    await importer.upload(FIRST.replace("Rome", "Oslo"))
    async with write_transaction() as connection:
        await connection.execute("UPDATE person_import SET created_at = $1", now() - timedelta(days=31))
    await remove_what_is_over()
    left = await fetch_one("SELECT count(*) AS n, min(state) AS state FROM person_import")
    assert (left["n"], left["state"]) == (1, "committed")
    assert (await fetch_one("SELECT count(*) AS n FROM import_row"))["n"] == 4
