"""People as a spreadsheet, which an import understands."""

import io
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any, Literal

import anyio.to_thread

from backend.kit.audit.service import Subject, record
from backend.kit.clock import today
from backend.kit.database.engine import fetch
from backend.kit.database.transactions import write_transaction
from backend.kit.sheets.csv_writing import Value, write_csv
from backend.kit.sheets.xlsx_writing import write_xlsx
from backend.kit.work.process import Report, compute
from backend.people.actors import acting
from backend.people.core.access import Viewer, people_partners
from backend.people.employees.listing import PersonFilter, filters_of
from backend.people.organisation import in_force
from backend.people.standing import expect_allowed

Format = Literal["csv", "xlsx"]

MEDIA_TYPES: Mapping[Format, str] = {
    "csv": "text/csv",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}

HEADER = (
    *("Employee number", "Name", "E-mail", "Manager", "Manager name", "Org unit", "Org unit name", "Location"),
    *("Time zone", "Languages", "Position", "Position title", "Role", "Joined on", "Last day", "State"),
)
"""The labels by which an import knows its fields, and two names beside codes for whoever reads."""

_ROWS = """
SELECT p.number, p.name, p.email, m.number AS manager, m.name AS manager_name, u.code AS unit, u.name AS unit_name,
       p.location, p.time_zone, p.languages, o.code AS position, o.title, e.code AS role, p.joined_on, p.left_on,
       p.state
FROM person p
JOIN org_unit u ON u.id = p.org_unit_id
LEFT JOIN reporting_line r ON r.person_id = p.id AND {line_in_force} LEFT JOIN person m ON m.id = r.manager_id
LEFT JOIN incumbency i ON i.person_id = p.id AND {seat_in_force} LEFT JOIN position o ON o.id = i.position_id
LEFT JOIN role e ON e.id = o.role_id
WHERE {where} ORDER BY p.sort_name, p.id
"""


async def export_people(*, where: PersonFilter, file_format: Format, by: Viewer) -> bytes:
    """Give people as a file, and note in the log who took how many along.

    Cells that a spreadsheet would run as formulas are defused. A workbook is written in a process of its own, for it
    takes seconds of pure computing.

    Raises
    ------
    NotAllowed : it is not open to the viewer.
    """
    expect_allowed(people_partners, by)
    filters = await filters_of(where, by)
    day = filters.value(today())
    statement = _ROWS.format(line_in_force=in_force("r", day), seat_in_force=in_force("i", day), where=filters.where)
    rows = [_cells(row) for row in await fetch(statement, *filters.values)]
    async with write_transaction():
        await record(
            by=acting(by),
            action="people.exported",
            subject=Subject("organisation", None, ""),
            detail={"count": len(rows), "format": file_format},
        )
    if file_format == "csv":
        return await anyio.to_thread.run_sync(_csv, rows)
    return await compute(workbook_of_people, rows, report=_unheard)


def workbook_of_people(_report: Report, rows: Sequence[Sequence[Value]]) -> bytes:
    """Write a workbook; called in a process of its own."""
    stream = io.BytesIO()
    write_xlsx(stream, "People", HEADER, rows)
    return stream.getvalue()


def _csv(rows: Sequence[Sequence[Value]]) -> bytes:
    stream = io.StringIO(newline="")
    write_csv(stream, HEADER, rows)
    return stream.getvalue().encode("utf-8-sig")


def _cells(row: Mapping[str, Any]) -> tuple[Value, ...]:
    *plain, languages, position, title, role, joined, left, state = row.values()
    last = left and left - timedelta(days=1)
    return (*plain, "; ".join(languages), position, title, role, joined, last, state)


def _unheard(_progress: float, _step: str = "", /) -> None:
    """Nobody waits for a sign of progress."""
