"""Bring files of people in, say what they mean, and ask for the check, the commit, and its undoing."""

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from uuid import UUID

from backend.kit.audit.chain import Plain
from backend.kit.audit.service import Actor, Subject, record
from backend.kit.clock import now, today
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.errors import Conflict, FieldError, Invalid, NotFound, Stale
from backend.kit.identifiers import new_id
from backend.kit.work import service as work
from backend.kit.work.kinds import WorkKind
from backend.people.actors import allowed_actor
from backend.people.core.access import Viewer, people_partners
from backend.people.core.imports.options import Options
from backend.people.imports.file_reading import LARGEST_FILE
from backend.people.imports.kinds import CHECK, COMMIT, UNDO
from backend.people.imports.mending import cell_errors, changed_options, mapping_errors, mended, requested_mapping
from backend.people.imports.schemas import ImportAction, MappingRequest, OptionsChange, PeopleImport, RowMending
from backend.people.imports.shown import get_import
from backend.people.imports.sources import remember_mapping
from backend.people.imports.states import actions_on
from backend.people.imports.stored import mapping_json, mapping_of, options_json, options_of

LONGEST_FILE_NAME = 200

TITLES: Mapping[WorkKind, str] = {CHECK: "Check of {}", COMMIT: "Import of {}", UNDO: "Undoing the import of {}"}

REFUSALS: Mapping[ImportAction, str] = {
    "map": "Its columns cannot be mapped any more.",
    "answer": "Wait until it has been checked.",
    "mend": "Wait until it has been checked.",
    "check": "It is being checked, or is done already.",
    "commit": "It has problems or open questions, was changed since its check, or is done already.",
    "undo": "It was not committed, was undone already, or the time to undo it is over.",
    "delete": "It is done already, and its record stays.",
}


async def add_import(*, source: str, file_name: str, content: bytes, by: Viewer | Actor) -> UUID:
    """Take a file in, and ask for its check; give the id of the import.

    Raises
    ------
    NotAllowed : it is not open to who asks.
    Invalid : there is nothing in it, or too much.
    """
    actor = allowed_actor(people_partners, by)
    if not 0 < len(content) <= LARGEST_FILE:
        raise Invalid(FieldError("body", f"Send the file's bytes: 1 to {LARGEST_FILE:,}; these are {len(content):,}."))
    import_id, name = new_id(), _plain_name(file_name)
    async with write_transaction() as connection:
        await connection.execute(
            "INSERT INTO person_import (id, source, file_name, content, size, state, columns, options, created_by, "
            "created_by_name, created_at, closed_accounts, version) "
            "VALUES ($1, $2, $3, $4, $5, 'checking', '[]', $6, $7, $8, $9, '{}', 1)",
            *(import_id, source, name, content, len(content), json.dumps(options_json(Options(today())))),
            *(actor.id, actor.name, now()),
        )
        await _ask_for(CHECK, import_id, name, 1, actor)
        await _note("import.added", import_id, name, actor, {"source": source, "bytes": len(content)})
    return import_id


async def map_columns(*, import_id: UUID, request: MappingRequest, version: int, by: Viewer | Actor) -> PeopleImport:
    """Say what the columns are for; the mapping is remembered for the source, and the file checked again.

    Raises
    ------
    NotAllowed : it is not open to who asks.
    NotFound, Stale, Conflict : there is no such import, it was changed since, or it is done already.
    Invalid : two columns for one field, none for the number, or a column that the file does not have.
    """
    actor = allowed_actor(people_partners, by)
    async with write_transaction() as connection:
        row = await _locked(import_id, "map", version)
        mapping = requested_mapping(request, json.loads(row["columns"]))
        errors = mapping_errors(mapping, json.loads(row["columns"]))
        if errors:
            raise Invalid(*errors)
        stored = json.dumps(mapping_json(mapping))
        await connection.execute("UPDATE person_import SET mapping = $2 WHERE id = $1", import_id, stored)
        await remember_mapping(row["source"], stored)
        await _check_again(row, actor)
        columns: dict[str, Plain] = {each.column: each.field for each in mapping.columns}
        await _note("import.mapped", import_id, row["file_name"], actor, {"columns": columns})
        return await get_import(import_id)


async def change_options(*, import_id: UUID, change: OptionsChange, version: int, by: Viewer | Actor) -> PeopleImport:
    """Answer questions and make assumptions; the file is checked again.

    Raises
    ------
    NotAllowed : it is not open to who asks.
    NotFound, Stale, Conflict : there is no such import, it was changed since, or it is done already.
    Invalid : a day to come, or a unit that there is none of.
    """
    actor = allowed_actor(people_partners, by)
    async with write_transaction() as connection:
        row = await _locked(import_id, "answer", version)
        options = changed_options(options_of(json.loads(row["options"])), change)
        await _expect_possible(options)
        stored = json.dumps(options_json(options))
        await connection.execute("UPDATE person_import SET options = $2 WHERE id = $1", import_id, stored)
        await _check_again(row, actor)
        sent: dict[str, Plain] = change.model_dump(mode="json", exclude_unset=True)
        await _note("import.answered", import_id, row["file_name"], actor, sent)
        return await get_import(import_id)


async def mend_row(
    *, import_id: UUID, number: int, mending: RowMending, version: int, by: Viewer | Actor
) -> PeopleImport:
    """Write over cells of one row, or leave it out; several rows are mended before the file is checked again.

    Raises
    ------
    NotAllowed : it is not open to who asks.
    NotFound, Stale, Conflict : there is no such import or row, it was changed since, or it is done already.
    Invalid : a text that its column cannot mean, or a field that no column says.
    """
    actor = allowed_actor(people_partners, by)
    async with write_transaction() as connection:
        row = await _locked(import_id, "mend", version)
        if not 1 < number <= json.loads(row["summary"] or "{}").get("last_row", 0):
            raise NotFound("row")
        mapping = mapping_of(json.loads(row["mapping"]))
        errors = cell_errors(mapping, mending)
        if errors:
            raise Invalid(*errors)
        known = await connection.fetchrow(
            "SELECT texts, is_left_out FROM import_fix WHERE import_id = $1 AND row = $2", import_id, number
        )
        texts, is_left_out = mended(known, mending)
        await connection.execute(
            "INSERT INTO import_fix (import_id, row, is_left_out, texts) VALUES ($1, $2, $3, $4) "
            "ON CONFLICT (import_id, row) DO UPDATE SET is_left_out = $3, texts = $4",
            *(import_id, number, is_left_out, json.dumps(texts)),
        )
        await connection.execute(
            "UPDATE person_import SET state = 'changed', version = version + 1 WHERE id = $1", import_id
        )
        detail: dict[str, Plain] = {"row": number, "is_left_out": is_left_out, "texts": dict(texts)}
        await _note("import.mended", import_id, row["file_name"], actor, detail)
        return await get_import(import_id)


async def ask_for_check(*, import_id: UUID, by: Viewer | Actor) -> PeopleImport:
    """Ask for a new check.

    Raises
    ------
    NotAllowed : it is not open to who asks.
    NotFound, Conflict : there is no such import, or it is being checked, or done already.
    """
    actor = allowed_actor(people_partners, by)
    async with write_transaction():
        row = await _locked(import_id, "check")
        await _check_again(row, actor)
        await _note("import.check_asked", import_id, row["file_name"], actor, {})
        return await get_import(import_id)


async def ask_for_commit(*, import_id: UUID, digest: str, by: Viewer | Actor) -> PeopleImport:
    """Ask that an import be carried out, exactly as the check said.

    Raises
    ------
    NotAllowed : it is not open to who asks.
    NotFound, Conflict : there is no such import, it is not ready, or `digest` is of another plan.
    """
    actor = allowed_actor(people_partners, by)
    async with write_transaction():
        row = await _locked(import_id, "commit")
        if row["digest"] != digest:
            raise Conflict("It was checked again since you looked. Look at what it would do now, then commit.")
        await _set_state(import_id, "committing")
        await _ask_for(COMMIT, import_id, row["file_name"], row["version"] + 1, actor)
        return await get_import(import_id)


async def ask_for_undo(*, import_id: UUID, by: Viewer | Actor) -> PeopleImport:
    """Ask that a committed import be taken back.

    Raises
    ------
    NotAllowed : it is not open to who asks.
    NotFound, Conflict : there is no such import, it was not committed, or the time to undo it is over.
    """
    actor = allowed_actor(people_partners, by)
    async with write_transaction():
        row = await _locked(import_id, "undo")
        await _set_state(import_id, "undoing")
        await _ask_for(UNDO, import_id, row["file_name"], row["version"] + 1, actor)
        return await get_import(import_id)


async def remove_import(*, import_id: UUID, by: Viewer | Actor) -> None:
    """Remove a file that was not committed, and everything that was found out about it.

    Raises
    ------
    NotAllowed : it is not open to who asks.
    NotFound, Conflict : there is no such import, or it was committed.
    """
    actor = allowed_actor(people_partners, by)
    async with write_transaction() as connection:
        row = await _locked(import_id, "delete")
        await _stop_check(row)
        for table in ("import_row", "import_fix"):
            await connection.execute(f"DELETE FROM {table} WHERE import_id = $1", import_id)
        await connection.execute("DELETE FROM person_import WHERE id = $1", import_id)
        await _note("import.removed", import_id, row["file_name"], actor, {})


async def _locked(import_id: UUID, action: ImportAction, version: int | None = None) -> Mapping[str, Any]:
    """Give an import's row to whoever changes it, if `action` is open."""
    row = await current_connection().fetchrow(
        "SELECT id, source, file_name, state, columns, mapping, options, summary, digest, work_id, undo_until, version "
        "FROM person_import WHERE id = $1 FOR UPDATE",
        import_id,
    )
    if row is None:
        raise NotFound("import")
    if version is not None and row["version"] != version:
        raise Stale(await get_import(import_id))
    summary = json.loads(row["summary"]) if row["summary"] else None
    if action not in actions_on(row, is_ready=bool(summary and summary["is_ready"]), moment=now()):
        raise Conflict(REFUSALS[action])
    return row


async def _check_again(row: Mapping[str, Any], by: Actor) -> None:
    await _stop_check(row)
    options = replace(options_of(await _options(row["id"])), today=today())
    await current_connection().execute(
        "UPDATE person_import SET options = $2 WHERE id = $1", row["id"], json.dumps(options_json(options))
    )
    await _set_state(row["id"], "checking")
    await _ask_for(CHECK, row["id"], row["file_name"], row["version"] + 1, by)


async def _options(import_id: UUID) -> Any:
    return json.loads(
        str(await current_connection().fetchval("SELECT options FROM person_import WHERE id = $1", import_id))
    )


async def _stop_check(row: Mapping[str, Any]) -> None:
    piece = None if row["work_id"] is None else await work.find(row["work_id"])
    if piece is not None and not piece.state.is_final:
        await work.cancel(piece.id)


async def _set_state(import_id: UUID, state: str) -> None:
    await current_connection().execute(
        "UPDATE person_import SET state = $2, version = version + 1 WHERE id = $1", import_id, state
    )


async def _ask_for(kind: WorkKind, import_id: UUID, file_name: str, version: int, by: Actor) -> None:
    arguments: dict[str, Plain] = {"import_id": str(import_id), "version": version, "by": by.name}
    work_id = await work.start(
        kind, title=TITLES[kind].format(file_name), by=by.id, arguments=arguments, subject_id=import_id
    )
    await current_connection().execute("UPDATE person_import SET work_id = $2 WHERE id = $1", import_id, work_id)


async def _note(action: str, import_id: UUID, name: str, by: Actor, detail: Mapping[str, Plain]) -> None:
    await record(by=by, action=action, subject=Subject("import", import_id, name), detail=detail)


async def _expect_possible(options: Options) -> None:
    if options.missing_left_on is not None and options.missing_left_on > today():
        raise Invalid(
            FieldError("missing_left_on", "Name today or an earlier day: nobody has left yet on a later one.")
        )
    unit = "SELECT EXISTS (SELECT FROM org_unit WHERE code = $1)"
    if options.org_unit is not None and not await current_connection().fetchval(unit, options.org_unit):
        raise Invalid(FieldError("org_unit", "There is no unit of this code. Choose one that is listed."))


def _plain_name(file_name: str) -> str:
    """Give a file's name without folders, and without what cannot be shown."""
    name = "".join(c for c in file_name.replace("\\", "/").rpartition("/")[2] if c.isprintable()).strip()
    return name[:LONGEST_FILE_NAME] or "people"
