"""The commit: exactly what the dry run said, all of it or nothing."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any
from uuid import UUID

from backend.kit.audit.chain import Plain
from backend.kit.audit.service import Actor, Subject, record
from backend.kit.clock import now, today
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.errors import Conflict, NotFound
from backend.people.imports.accounts_of_leavers import close_accounts
from backend.people.imports.checking import task_of
from backend.people.imports.commit_process import Writing, plan_commit
from backend.people.imports.desk import Desk, new_desk
from backend.people.imports.kinds import Doer, address_of
from backend.people.imports.periods import rewrite_lines
from backend.people.imports.sources import remember_mapping
from backend.people.imports.writing import write_edits, write_record
from backend.people.organisation import lock_organisation

UNDO_FOR = timedelta(hours=24)

CHANGED_SINCE = (
    "The organisation has changed since the check, so the import would not do what was shown. Check it again, then "
    "commit."
)


async def commit(import_id: UUID, by: Actor, doer: Doer) -> None:
    """Carry an import out.

    It is planned anew under the organisation's lock; only if that plan is the one that was shown, to the letter, is it
    carried out.

    Raises
    ------
    NotFound : the import was removed.
    Conflict : it is not to be committed (any more), or the organisation has changed since the check.
    """
    doer.report(0.01, "Waiting for other changes to end")
    with new_desk() as desk:
        await _commit(import_id, by, doer, desk)


async def _commit(import_id: UUID, by: Actor, doer: Doer, desk: Desk) -> None:
    async with write_transaction() as connection:
        await lock_organisation()
        row = await connection.fetchrow("SELECT * FROM person_import WHERE id = $1 FOR UPDATE", import_id)
        if row is None:
            raise NotFound("import")
        if row["state"] != "committing":
            raise Conflict("The import was changed or committed by somebody else.")
        doer.report(0.05, "Fetching the organisation")
        task = await task_of(row, desk)
        writing = await doer.compute(plan_commit, task, today())
        if writing is None or writing.digest != row["digest"]:
            raise Conflict(CHANGED_SINCE)
        doer.report(0.75, "Writing")
        await _write(row, writing, desk, by)
        doer.report(0.98, "Writing")
        await doer.finish(result=_counted(writing), href=address_of(import_id))


async def _write(row: Mapping[str, Any], writing: Writing, desk: Desk, by: Actor) -> None:
    import_id: UUID = row["id"]
    await _expect_not_oneself([each for each, _ in writing.leavers], by)
    await write_edits(writing, desk)
    await rewrite_lines(import_id, writing.leavers, today())
    closed = await close_accounts([UUID(each) for each, _ in writing.leavers], by)
    await write_record(import_id, desk)
    moment = now()
    await current_connection().execute(
        "UPDATE person_import SET state = 'committed', content = NULL, committed_at = $2, undo_until = $3, "
        "closed_accounts = $4, version = version + 1 WHERE id = $1",
        *(import_id, moment, moment + UNDO_FOR, closed),
    )
    await remember_mapping(row["source"], row["mapping"])
    detail: dict[str, Plain] = {"source": row["source"], "digest": writing.digest, **_counted(writing)}
    subject = Subject("import", import_id, row["file_name"])
    await record(by=by, action="people.imported", subject=subject, detail=detail)


async def _expect_not_oneself(leavers: Sequence[str], by: Actor) -> None:
    """Nobody closes their own account, not even by a file."""
    own = await current_connection().fetchval("SELECT person_id FROM account WHERE id = $1", by.id)
    if own is not None and str(own) in leavers:
        raise Conflict("By this file, you would leave yourself. Let somebody else commit it, or mend your row.")


def _counted(writing: Writing) -> dict[str, Plain]:
    return {"org_units": len(writing.org_units), "roles": len(writing.roles), **writing.counts}
