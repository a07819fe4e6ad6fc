"""What an import does or did, a page at a time; and its problems as a table."""

import json
from collections.abc import Mapping, Sequence
from io import StringIO
from typing import Any
from uuid import UUID

from backend.kit.cursors import cursor_after, key_of
from backend.kit.database.engine import fetch, fetch_one
from backend.kit.errors import NotFound
from backend.kit.sheets.csv_writing import Value, write_csv
from backend.kit.spelling import asked
from backend.people.imports.changes import changes_of
from backend.people.imports.schemas import ImportChange, ImportRow, RowKind

ORDER = "place"

_ROWS = """
SELECT r.*, p.name AS known_as, f.texts, f.is_left_out
FROM import_row r LEFT JOIN person p ON p.id = r.person_id
LEFT JOIN import_fix f ON f.import_id = r.import_id AND f.row = r.row
WHERE r.import_id = $1 AND ($2::text IS NULL OR r.kind = $2) AND r.place > $3 ORDER BY r.place LIMIT $4
"""

_COUNT = "SELECT count(*) AS total FROM import_row WHERE import_id = $1 AND ($2::text IS NULL OR kind = $2)"


async def list_rows(
    *, import_id: UUID, kind: RowKind | None, limit: int, cursor: str | None
) -> tuple[list[ImportRow], str | None, int]:
    """Give a page of what an import does, by row, the cursor of the next page, and how many there are in all.

    Raises
    ------
    NotFound : there is no such import.
    """
    await _expect_import(import_id)
    key = key_of(cursor, ORDER, (int,))
    rows = await fetch(_ROWS, import_id, kind, key[0] if key else 0, limit + 1)
    total = (await fetch_one(_COUNT, import_id, kind))["total"]
    following = cursor_after(ORDER, (rows[limit - 1]["place"],)) if len(rows) > limit else None
    page = rows[:limit]
    changes = await changes_of(page)
    return [_row(row, done) for row, done in zip(page, changes, strict=True)], following, total


async def faults_csv(*, import_id: UUID) -> str:
    """Give everything that has to be mended as CSV: row, column, what the cell says, what is wrong, what to do.

    Raises
    ------
    NotFound : there is no such import.
    """
    summary = await _expect_import(import_id)
    rows = await fetch(
        "SELECT problems FROM import_row WHERE import_id = $1 AND kind = 'problem' ORDER BY place", import_id
    )
    whole = [] if summary is None else json.loads(summary)["file_problems"]
    found = [*whole, *(problem for row in rows for problem in json.loads(row["problems"]))]
    stream = StringIO()
    header = ("Row", "Column", "Value", "Problem", "What to do")
    write_csv(stream, header, (_cells(problem) for problem in found))
    return stream.getvalue()


async def _expect_import(import_id: UUID) -> str | None:
    row = await fetch_one("SELECT summary FROM person_import WHERE id = $1", import_id)
    if row is None:
        raise NotFound("import")
    return row["summary"]


def _row(row: Mapping[str, Any], changes: Sequence[ImportChange]) -> ImportRow:
    known = row["person_id"] is not None and row["known_as"] is not None
    return ImportRow.model_validate(
        {
            **{name: row[name] for name in ("place", "kind", "row", "number", "name")},
            "person": {"id": row["person_id"], "name": row["known_as"]} if known else None,
            "changes": changes,
            "problems": json.loads(row["problems"]),
            "texts": json.loads(row["texts"] or "{}"),
            "is_left_out": bool(row["is_left_out"]),
        }
    )


def _cells(problem: Mapping[str, Any]) -> tuple[Value, ...]:
    remedy = f"{problem['remedy']}{asked(problem['suggestions'])}"
    return (problem["row"], problem["column"] or "", problem["value"], problem["problem"], remedy)
