"""Reporting lines and seats when an import is carried out, and when it is taken back: by the day, every step recorded.

A new manager or position counts from a day on: what a line says of that day and later ones is cut off, what it says of
earlier days stays, as when a person changes it by hand. Each period that is cut off or added is written down, so that
taking back an import restores every line exactly. All of it happens within the open transaction, under the
organisation's lock.
"""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from backend.kit.clock import today
from backend.kit.database.engine import Connection
from backend.kit.database.transactions import current_connection
from backend.kit.errors import Conflict, Invalid
from backend.kit.identifiers import new_id
from backend.people.imports.writing import PATIENCE
from backend.people.reporting_lines.circles import expect_no_circle
from backend.people.timelines import INCUMBENCIES, REPORTING_LINES, Timeline, expect_nothing_ended

MOST_NAMED = 5


_TABLES = """
CREATE TEMPORARY TABLE cut_period (id uuid, since date) ON COMMIT DROP;
CREATE TEMPORARY TABLE new_period (id uuid, subject uuid, holder uuid, valid_from date, valid_to date) ON COMMIT DROP;
CREATE TEMPORARY TABLE leaver (id uuid PRIMARY KEY, heir uuid) ON COMMIT DROP;
"""

_CUT_MANAGERS = """
WITH change AS (
    SELECT e.id, e.manager_id, e.line_id,
           CASE WHEN e.state = 'left' THEN e.since ELSE greatest(e.since, r.valid_from) END AS since
    FROM edited_person e
    LEFT JOIN reporting_line r ON r.person_id = e.id AND r.valid_from <= $1 AND (r.valid_to IS NULL OR r.valid_to > $1)
    WHERE e.has_new_manager
), added AS (
    INSERT INTO new_period SELECT line_id, id, manager_id, since, NULL FROM change WHERE manager_id IS NOT NULL
)
INSERT INTO cut_period SELECT r.id, c.since FROM reporting_line r JOIN change c ON c.id = r.person_id
WHERE r.valid_to IS NULL OR r.valid_to > c.since
"""
"""Whoever moves up because their manager has left does so on that day, or when they came to that manager, if later."""

_PLANNED_UNDER_LEAVERS = """
SELECT r.id, r.person_id, nullif(l.heir, r.person_id) AS heir, r.valid_from, r.valid_to
FROM reporting_line r JOIN leaver l ON l.id = r.manager_id
WHERE r.valid_from > $1 AND NOT EXISTS (SELECT FROM cut_period c WHERE c.id = r.id)
"""

_CUT_SEATS = """
WITH change AS (
    SELECT e.id AS person_id, s.id AS position_id, e.since, e.seat_id
    FROM edited_person e LEFT JOIN position s ON s.code = e.position WHERE e.has_new_position
), added AS (
    INSERT INTO new_period SELECT seat_id, position_id, person_id, since, NULL FROM change WHERE position_id IS NOT NULL
)
INSERT INTO cut_period SELECT i.id, min(c.since) FROM incumbency i
JOIN change c ON c.person_id = i.person_id OR c.position_id = i.position_id
WHERE i.valid_to IS NULL OR i.valid_to > c.since GROUP BY i.id
"""


_COUNT_UP = """
WITH touched AS (
    SELECT {1} AS id, bool_and(valid_from > $2) AS is_plan FROM import_period WHERE import_id = $1 AND {2} GROUP BY 1
)
UPDATE {0} t SET version = version + (NOT is_plan)::int, plans = plans + is_plan::int
FROM touched WHERE touched.id = t.id AND t.{3} NOT IN (SELECT {3} FROM {4})
"""


async def rewrite_lines(import_id: UUID, leavers: Sequence[tuple[str, str | None]], day: date) -> None:
    """Write whom everybody reports to and who holds which position, as `edited_person` has it.

    Parameters
    ----------
    leavers : who leaves, with the next above them who stays: who was to report to them reports to these.
    day : on which managers and incumbents were looked at.

    Raises
    ------
    Conflict : with what is planned for later, somebody would be above themselves one day.
    """
    connection = current_connection()
    await _run(_TABLES)
    await connection.copy_records_to_table(
        "leaver", records=[(UUID(each), heir and UUID(heir)) for each, heir in leavers]
    )
    await _run(_CUT_MANAGERS, day)
    for row in await connection.fetch(_PLANNED_UNDER_LEAVERS, day):
        await _run("INSERT INTO cut_period VALUES ($1, $2)", row["id"], row["valid_from"])
        if row["heir"] is not None:
            period = (new_id(), row["person_id"], row["heir"], row["valid_from"], row["valid_to"])
            await _run("INSERT INTO new_period VALUES ($1, $2, $3, $4, $5)", *period)
    await _rewrite(REPORTING_LINES, import_id)
    await _run(_CUT_SEATS)
    await _rewrite(INCUMBENCIES, import_id)
    await _expect_possible(import_id, "is_added", "With what is planned for later, this cannot be.")
    await _count_up(import_id)


async def restore_lines(import_id: UUID) -> None:
    """Put every line back as it was before an import.

    Raises
    ------
    Conflict : somebody has changed one of them since, or somebody they name has left; whose, is named.
    """
    connection = current_connection()
    for line in (REPORTING_LINES, INCUMBENCIES):
        await _expect_untouched(connection, line, import_id)
        await _run(
            f"DELETE FROM {line.table} l USING import_period p "
            "WHERE p.import_id = $1 AND p.line = $2 AND p.is_added AND p.id = l.id",
            *(import_id, line.table),
        )
        await _run(
            f"INSERT INTO {line.table} (id, {line.subject}, {line.holder}, valid_from, valid_to) "
            "SELECT id, subject, holder, valid_from, valid_to FROM import_period "
            "WHERE import_id = $1 AND line = $2 AND NOT is_added",
            *(import_id, line.table),
        )
    await _expect_possible(import_id, "NOT is_added", "It cannot be as it was before.")
    await _count_up(import_id)


async def _rewrite(line: Timeline, import_id: UUID) -> None:
    """Cut `cut_period` off at its days, add `new_period`, note both, and empty the two."""
    columns = f"l.id, l.{line.subject}, l.{line.holder}, l.valid_from, l.valid_to"
    note = f"INSERT INTO import_period SELECT $1, '{line.table}', {{}}, {columns} FROM {line.table} l WHERE l.id IN "
    await _run("ANALYZE cut_period; ANALYZE new_period")
    await _run(f"{note.format('false')} (SELECT id FROM cut_period)", import_id)
    await _run(f"DELETE FROM {line.table} l USING cut_period c WHERE c.id = l.id AND l.valid_from >= c.since")
    await _run(
        f"UPDATE {line.table} l SET valid_to = c.since FROM cut_period c WHERE c.id = l.id AND l.valid_from < c.since"
    )
    await _run(
        f"INSERT INTO {line.table} (id, {line.subject}, {line.holder}, valid_from, valid_to) SELECT * FROM new_period"
    )
    added = "SELECT id FROM cut_period UNION ALL SELECT id FROM new_period"
    await _run(f"{note.format('true')} ({added})", import_id)
    await _run("TRUNCATE cut_period, new_period")


async def _expect_possible(import_id: UUID, written: str, otherwise: str) -> None:
    """Refuse periods that were just written, as whoever changes single ones is refused.

    Parameters
    ----------
    written : which periods of the import these are, a condition.
    otherwise : what is said before what is wrong.
    """
    try:
        for line in (REPORTING_LINES, INCUMBENCIES):
            rows = await current_connection().fetch(
                f"SELECT id FROM import_period WHERE import_id = $1 AND line = $2 AND {written}",
                *(import_id, line.table),
                timeout=PATIENCE,
            )
            ids = [row["id"] for row in rows]
            await expect_nothing_ended(line, ids)
            if line is REPORTING_LINES and await _is_anything_planned():
                await expect_no_circle(ids)
    except Invalid as fault:
        raise Conflict(f"{otherwise} {fault.errors[0].message}") from None


async def _is_anything_planned() -> bool:
    """Without plans, the lines are those of today, which were looked at for circles in the dry run already."""
    plans = "SELECT EXISTS (SELECT FROM reporting_line WHERE valid_from > $1 OR valid_to > $1)"
    return bool(await current_connection().fetchval(plans, today()))


async def _count_up(import_id: UUID) -> None:
    """Note that those whose lines changed were changed; whoever is in `edited_person` has been counted already.

    Where only periods of days to come have changed, it is the plans that are counted.
    """
    person = "CASE line WHEN 'incumbency' THEN holder ELSE subject END"
    await _run(_COUNT_UP.format("person", person, "true", "id", "edited_person"), import_id, today())
    await _run(
        _COUNT_UP.format("position", "subject", "line = 'incumbency'", "code", "edited_position"), import_id, today()
    )


async def _run(statement: str, *values: object) -> None:
    await current_connection().execute(statement, *values, timeout=PATIENCE)


async def _expect_untouched(connection: Connection, line: Timeline, import_id: UUID) -> None:
    """Refuse where the lines that an import wrote are not as it wrote them, or others have come beside them."""
    name = "title" if line is INCUMBENCIES else "name"
    subjects = "position" if line is INCUMBENCIES else "person"
    rows = await connection.fetch(
        f"WITH noted AS (SELECT * FROM import_period WHERE import_id = $1 AND line = $2), "
        f"changed AS (SELECT p.subject FROM noted p LEFT JOIN {line.table} l ON l.id = p.id AND l.{line.holder} = "
        f"p.holder AND l.valid_from = p.valid_from AND l.valid_to IS NOT DISTINCT FROM p.valid_to "
        f"WHERE p.is_added AND l.id IS NULL "
        f"UNION SELECT l.{line.subject} FROM {line.table} l JOIN (SELECT subject, min(valid_from) AS since "
        f"FROM noted GROUP BY subject) s ON s.subject = l.{line.subject} "
        f"WHERE (l.valid_to IS NULL OR l.valid_to > s.since) AND l.id NOT IN (SELECT id FROM noted WHERE is_added)) "
        f"SELECT {name} AS name FROM {subjects} WHERE id IN (SELECT subject FROM changed) ORDER BY {name}, id LIMIT 6",
        *(import_id, line.table),
        timeout=PATIENCE,
    )
    if rows:
        what = "The incumbents of" if line is INCUMBENCIES else "The managers of"
        names = ", ".join(row["name"] for row in rows[:MOST_NAMED]) + (", …" if len(rows) > MOST_NAMED else "")
        raise Conflict(f"{what} {names} have been changed since. Take back what was done, then try again.")
