"""The dry run: what a file would do, worked out beside everything else and written down."""

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from uuid import UUID

from backend.kit.clock import now, today
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.errors import Conflict, NotFound
from backend.people.imports.check_process import Checked, CheckTask, check_file
from backend.people.imports.desk import Desk, new_desk
from backend.people.imports.kinds import Doer, address_of
from backend.people.imports.organisation_copy import copy_organisation
from backend.people.imports.stored import mapping_of, options_of
from backend.people.imports.writing import write_rows

CHANGED_MEANWHILE = "The import was changed while it was checked. It is checked again."


async def check(import_id: UUID, version: int, account_id: UUID | None, doer: Doer) -> None:
    """Check an import, and write down what it would do.

    Parameters
    ----------
    version : of the import when the check was asked for; another one ends the check without effect.
    account_id : whose check it is; nobody leaves by a file of their own.

    Raises
    ------
    NotFound : the import was removed.
    Conflict : it was changed since.
    """
    doer.report(0.02, "Fetching the organisation")
    with new_desk() as desk:
        async with write_transaction() as connection:
            await connection.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
            row = await connection.fetchrow("SELECT * FROM person_import WHERE id = $1", import_id)
            task = await task_of(_expected(row, version), desk)
            asker = await connection.fetchval("SELECT person_id FROM account WHERE id = $1", account_id)
        checked = await doer.compute(check_file, replace(task, asker=asker and str(asker)))
        async with write_transaction() as connection:
            row = await connection.fetchrow(
                "SELECT state, version FROM person_import WHERE id = $1 FOR UPDATE", import_id
            )
            _expected(row, version)
            await _write(import_id, checked, desk)
            await doer.finish(result={"state": checked.state}, href=address_of(import_id))


async def task_of(row: Mapping[str, Any], desk: Desk) -> CheckTask:
    """Lay on a desk what a dry run of an import needs, the organisation as it is, within the open transaction."""
    connection = current_connection()
    desk.file.write_bytes(row["content"] or b"")
    await copy_organisation(desk, today())
    fixes = await connection.fetch("SELECT row, is_left_out, texts FROM import_fix WHERE import_id = $1", row["id"])
    remembered = await connection.fetchval("SELECT mapping FROM import_source WHERE name = $1", row["source"])
    return CheckTask(
        import_id=str(row["id"]),
        desk=desk,
        mapping=mapping_of(json.loads(row["mapping"])) if row["mapping"] else None,
        remembered=mapping_of(json.loads(remembered)) if remembered else None,
        options=options_of(json.loads(row["options"])),
        fixes={(fix["row"], field): text for fix in fixes for field, text in json.loads(fix["texts"]).items()},
        skip=frozenset(fix["row"] for fix in fixes if fix["is_left_out"]),
    )


def _expected(row: Mapping[str, Any] | None, version: int) -> Mapping[str, Any]:
    if row is None:
        raise NotFound("import")
    if row["version"] != version or row["state"] != "checking":
        raise Conflict(CHANGED_MEANWHILE)
    return row


async def _write(import_id: UUID, checked: Checked, desk: Desk) -> None:
    await write_rows(import_id, desk)
    await current_connection().execute(
        "UPDATE person_import SET state = $2, columns = $3, mapping = $4, summary = $5, digest = $6, "
        "version = version + 1 WHERE id = $1",
        *(import_id, checked.state, json.dumps(checked.columns), checked.mapping and json.dumps(checked.mapping)),
        *(json.dumps({**checked.summary, "checked_at": now().isoformat()}), checked.digest),
    )
