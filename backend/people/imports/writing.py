"""Carrying out what was worked out: a few statements over temporary tables, all within the open transaction.

The caller holds the organisation's lock. Whoever changes a person's own fields does not wait for it, so every person
that is changed must still have the version that was planned with; otherwise nothing is written.
"""

from pathlib import Path
from uuid import UUID

import asyncpg

from backend.kit.database.engine import Connection
from backend.kit.database.transactions import current_connection
from backend.kit.errors import Conflict
from backend.people.imports.commit_process import Writing
from backend.people.imports.desk import Desk
from backend.people.imports.listed_rows import COLUMNS, NOT_NULL
from backend.people.org_units.adding import NewUnit, insert_units
from backend.people.positions.adding import NewRole, insert_roles

FAMILY_OF_NEW_ROLES = "To be described"
"""Roles that a file only names get this family, the lower track and the lowest level until somebody describes them."""

PATIENCE = 600.0
"""Seconds that a statement over a whole organisation may take: more than those of a request, which nobody waits for."""

CHANGED_MEANWHILE = "Somebody changed the same people or positions just now. Check the file again, then commit."

_TABLES = """
CREATE TEMPORARY TABLE edited_person (
    id uuid PRIMARY KEY, is_new boolean, version integer, number text, name text, email text, org_unit text,
    time_zone text, languages jsonb, location text, joined_on date, state text, left_on date, manager_id uuid,
    position text, sort_name text, search_text text, is_renamed boolean, has_new_manager boolean,
    has_new_position boolean, since date, line_id uuid, seat_id uuid
) ON COMMIT DROP;
CREATE TEMPORARY TABLE edited_position (
    id uuid, is_new boolean, code text PRIMARY KEY, title text, role text, org_unit text, title_before text,
    role_before text, sort_title text, search_text text
) ON COMMIT DROP;
"""

_NOT_NULL = {
    "edited_person": ["number", "name", "email", "location", "sort_name", "search_text"],
    "edited_position": ["title", "sort_title", "search_text"],
}
"""Columns whose empty text is a text, not nothing."""

_ADD_POSITIONS = """
INSERT INTO position (id, code, title, role_id, org_unit_id, state, sort_title, search_text, version)
SELECT e.id, e.code, e.title, r.id, u.id, 'open', e.sort_title, e.search_text, 1
FROM edited_position e JOIN org_unit u ON u.code = e.org_unit LEFT JOIN role r ON r.code = e.role WHERE e.is_new
"""

_CHANGE_POSITIONS = """
UPDATE position s
SET title = e.title, role_id = (SELECT r.id FROM role r WHERE r.code = e.role), sort_title = e.sort_title,
    search_text = e.search_text, version = s.version + 1
FROM edited_position e
WHERE NOT e.is_new AND s.code = e.code AND s.title = e.title_before
  AND (SELECT r.code FROM role r WHERE r.id = s.role_id) IS NOT DISTINCT FROM e.role_before
"""

_FREE_NAMES = """
UPDATE person p SET number = 'moving:' || p.id, email = 'moving:' || p.id
WHERE p.id = ANY ($1) OR p.id IN (SELECT id FROM edited_person WHERE is_renamed)
"""
"""Numbers and addresses that are exchanged, or had by who is about to go, would be taken while they change hands."""

_ADD_PEOPLE = """
INSERT INTO person (id, number, name, email, time_zone, languages, location, org_unit_id, state, joined_on, left_on,
                    sort_name, search_text, version)
SELECT e.id, e.number, e.name, e.email, e.time_zone, ARRAY(SELECT jsonb_array_elements_text(e.languages)), e.location,
       u.id, e.state, e.joined_on, e.left_on, e.sort_name, e.search_text, 1
FROM edited_person e JOIN org_unit u ON u.code = e.org_unit WHERE e.is_new
"""

_CHANGE_PEOPLE = """
UPDATE person p
SET number = e.number, name = e.name, email = e.email, time_zone = e.time_zone,
    languages = ARRAY(SELECT jsonb_array_elements_text(e.languages)), location = e.location, org_unit_id = u.id,
    state = e.state, joined_on = e.joined_on, left_on = e.left_on, sort_name = e.sort_name,
    search_text = e.search_text, version = p.version + 1
FROM edited_person e JOIN org_unit u ON u.code = e.org_unit
WHERE NOT e.is_new AND e.id = p.id AND p.version = e.version
"""


async def write_edits(writing: Writing, desk: Desk) -> None:
    """Write units, roles, positions and people; lines and seats are for `periods`.

    Raises
    ------
    Conflict : somebody changed one of them since the snapshot that was planned with.
    """
    connection = current_connection()
    await connection.execute(_TABLES)
    await _copy(connection, "edited_person", desk.result("people"))
    await _copy(connection, "edited_position", desk.result("positions"))
    await connection.execute("ANALYZE edited_person; ANALYZE edited_position")
    await insert_units([NewUnit(code, name) for code, name in writing.org_units])
    await insert_roles(
        [NewRole(code, name, FAMILY_OF_NEW_ROLES, "individual contributor", 1) for code, name in writing.roles]
    )
    try:
        await _expect_all(connection, _ADD_POSITIONS, "edited_position WHERE is_new")
        await _expect_all(connection, _CHANGE_POSITIONS, "edited_position WHERE NOT is_new")
        removed = [UUID(each) for each in writing.removed.get("person", ())]
        await connection.execute(_FREE_NAMES, removed, timeout=PATIENCE)
        await _expect_all(connection, _ADD_PEOPLE, "edited_person WHERE is_new")
        await _expect_all(connection, _CHANGE_PEOPLE, "edited_person WHERE NOT is_new")
    except asyncpg.UniqueViolationError:
        raise Conflict(CHANGED_MEANWHILE) from None


async def write_record(import_id: UUID, desk: Desk) -> None:
    """Write what an import does, for looking through and for taking it back."""
    await write_rows(import_id, desk)
    await current_connection().copy_to_table(
        "import_thing",
        source=desk.result("things"),
        columns=("import_id", "kind", "code", "before", "after"),
        format="csv",
        timeout=PATIENCE,
    )


async def write_rows(import_id: UUID, desk: Desk) -> None:
    """Replace the rows of an import by those on the desk; by none where there are none."""
    connection = current_connection()
    await connection.execute("DELETE FROM import_row WHERE import_id = $1", import_id, timeout=PATIENCE)
    rows = desk.result("rows")
    if rows.exists():
        await connection.copy_to_table(
            "import_row", source=rows, columns=COLUMNS, format="csv", force_not_null=NOT_NULL, timeout=PATIENCE
        )


async def remove_things(writing: Writing) -> None:
    """Remove, when an import is undone, what it made; the lines and seats of the people are gone already.

    Raises
    ------
    Conflict : something else holds on to one of them. It does not say what, which may be nothing for whoever asks.
    """
    connection = current_connection()
    removed = writing.removed
    try:
        people = [UUID(each) for each in removed["person"]]
        await connection.execute("DELETE FROM person WHERE id = ANY ($1)", people, timeout=PATIENCE)
        for kind in ("position", "role", "org_unit"):
            statement = f"DELETE FROM {kind} WHERE code = ANY ($1)"
            await connection.execute(statement, list(removed[kind]), timeout=PATIENCE)
    except (asyncpg.ForeignKeyViolationError, asyncpg.RestrictViolationError):
        raise Conflict("What the import made is in use since, so it cannot be taken back.") from None


async def _expect_all(connection: Connection, statement: str, rows: str) -> None:
    """Run a statement that must touch every row of `rows`."""
    done = int((await connection.execute(statement, timeout=PATIENCE)).split()[-1])
    if done != await connection.fetchval(f"SELECT count(*) FROM {rows}"):
        raise Conflict(CHANGED_MEANWHILE)


async def _copy(connection: Connection, table: str, rows: Path) -> None:
    await connection.copy_to_table(table, source=rows, format="csv", force_not_null=_NOT_NULL[table], timeout=PATIENCE)
