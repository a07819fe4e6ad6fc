"""The staff file of this month, imported by the talent partner, as a worker would do it on any day."""

import asyncio
from io import StringIO
from uuid import UUID

from backend.demo.organisation.model import Organisation
from backend.demo.people_files.export import HEADER, exported_rows
from backend.demo.people_files.writing import THIS_MONTH
from backend.jobs import JOBS
from backend.kit.database.engine import fetch_one
from backend.kit.sheets.csv_writing import write_csv
from backend.kit.work.kinds import Queue
from backend.kit.work.worker import Duties, worked_off
from backend.people.core.access import Viewer
from backend.people.imports.schemas import ImportState
from backend.people.imports.service import add_import, ask_for_commit
from backend.people.imports.shown import get_import

SOURCE = "HR system"
"""Under which the mapping of the columns is remembered for the files to come."""

PATIENCE = 60.0
"""Seconds that a check or a commit may take before something must be wrong."""


async def import_staff_file(organisation: Organisation, dsn: str, *, by: Viewer) -> None:
    """Import everybody as of this month; an import that was broken off is gone on with.

    Raises
    ------
    TimeoutError : the import did not come to its end.
    """
    file_name = f"{THIS_MONTH}.csv"
    begun = await fetch_one("SELECT id FROM person_import WHERE file_name = $1", file_name)
    content = _staff_file(organisation)
    async with worked_off(dsn, Duties(JOBS), [Queue.CPU]):
        if begun is None:
            import_id = await add_import(source=SOURCE, file_name=file_name, content=content, by=by)
        else:
            import_id = begun["id"]
        if await _arrived(import_id, "checked", "committing", "committed") == "checked":
            checked = await get_import(import_id)
            await ask_for_commit(import_id=import_id, digest=checked.digest or "", by=by)
        await _arrived(import_id, "committed")


def _staff_file(organisation: Organisation) -> bytes:
    text = StringIO()
    write_csv(text, HEADER, ([row[column] for column in HEADER] for row in exported_rows(organisation)))
    return text.getvalue().encode()


async def _arrived(import_id: UUID, *states: ImportState) -> ImportState:
    """Wait until an import is in one of the states; give which."""
    async with asyncio.timeout(PATIENCE):
        while (await get_import(import_id)).state not in states:
            await asyncio.sleep(0.1)
    return (await get_import(import_id)).state
