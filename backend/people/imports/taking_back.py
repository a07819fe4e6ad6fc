"""Undoing an import: everything as it was, or nothing, with what is in the way."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from backend.kit.audit.service import Actor, Subject, record
from backend.kit.clock import now, today
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.errors import Conflict, NotFound
from backend.people.core.imports.undoing import UndoConflict
from backend.people.imports.accounts_of_leavers import open_accounts
from backend.people.imports.commit_process import Writing
from backend.people.imports.desk import Desk, new_desk
from backend.people.imports.kinds import Doer, address_of
from backend.people.imports.organisation_copy import copy_organisation
from backend.people.imports.periods import restore_lines
from backend.people.imports.undo_process import plan_undo
from backend.people.imports.writing import remove_things, write_edits
from backend.people.organisation import lock_organisation

MOST_NAMED = 5

_ROWS = "SELECT person_id, row, before, after FROM import_row WHERE import_id = $1 ORDER BY place"
_THINGS = "SELECT kind, before, after FROM import_thing WHERE import_id = $1 ORDER BY kind, code"


async def take_back(import_id: UUID, by: Actor, doer: Doer) -> None:
    """Undo a committed import.

    Raises
    ------
    NotFound : there is no such import.
    Conflict : it is not to be undone (any more), or what it did was changed or built upon since; by name.
    """
    doer.report(0.01, "Waiting for other changes to end")
    with new_desk() as desk:
        await _take_back(import_id, by, doer, desk)


async def _take_back(import_id: UUID, by: Actor, doer: Doer, desk: Desk) -> None:
    async with write_transaction() as connection:
        await lock_organisation()
        row = await connection.fetchrow("SELECT * FROM person_import WHERE id = $1 FOR UPDATE", import_id)
        if row is None:
            raise NotFound("import")
        if row["state"] != "undoing":
            raise Conflict("The import was undone by somebody else.")
        doer.report(0.05, "Fetching the organisation")
        await connection.copy_from_query(_ROWS, import_id, output=desk.known("rows"), format="csv")
        await connection.copy_from_query(_THINGS, import_id, output=desk.known("things"), format="csv")
        await copy_organisation(desk, today())
        writing = await doer.compute(plan_undo, str(import_id), desk)
        if writing.conflicts:
            raise Conflict(_in_words(writing.conflicts))
        doer.report(0.7, "Putting everything back")
        await _write(row, writing, desk, by)
        await doer.finish(result={}, href=address_of(import_id))


async def _write(row: Mapping[str, Any], writing: Writing, desk: Desk, by: Actor) -> None:
    import_id: UUID = row["id"]
    await _expect_without_accounts([UUID(each) for each in writing.removed["person"]])
    await write_edits(writing, desk)
    await restore_lines(import_id)
    await remove_things(writing)
    await open_accounts(row["closed_accounts"], import_id, by)
    await current_connection().execute(
        "UPDATE person_import SET state = 'undone', undone_at = $2, version = version + 1 WHERE id = $1",
        *(import_id, now()),
    )
    await record(
        by=by,
        action="people.import_undone",
        subject=Subject("import", import_id, row["file_name"]),
        detail={"digest": writing.digest},
    )


async def _expect_without_accounts(people: Sequence[UUID]) -> None:
    """Somebody whom the import brought and who has an account since has to be dealt with by a person."""
    rows = await current_connection().fetch(
        "SELECT p.name FROM account a JOIN person p ON p.id = a.person_id WHERE p.id = ANY ($1) "
        "ORDER BY p.name LIMIT 6",
        people,
    )
    if rows:
        names = ", ".join(row["name"] for row in rows[:MOST_NAMED]) + (", …" if len(rows) > MOST_NAMED else "")
        raise Conflict(f"The import brought people who have accounts since, so it cannot be taken back: {names}.")


def _in_words(conflicts: Sequence[UndoConflict]) -> str:
    named = " ".join(f"{each.name}: {each.problem}" for each in conflicts[:MOST_NAMED])
    more = f" And {len(conflicts) - MOST_NAMED} more." if len(conflicts) > MOST_NAMED else ""
    return f"What the import did was changed since, so nothing was undone. {named}{more}"
