"""A manager's team beside what their roles ask for."""

import io
from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

import anyio.to_thread

from backend.careers.assessments.held import held_by
from backend.careers.assessments.reading import required_of
from backend.careers.assessments.standing import expect_seen
from backend.careers.core.framework import Requirement
from backend.careers.core.held import Held
from backend.careers.gaps.profiles import competency_names, profiles
from backend.careers.gaps.schemas import CompetencyName, HeatCell, HeatColumn, HeatMap, TeamMember
from backend.kit.clock import today
from backend.kit.database.engine import fetch
from backend.kit.sheets.csv_writing import Value, write_csv
from backend.people.core.access import Viewer
from backend.people.organisation import in_force
from backend.people.references import PersonRef

_TEAM = f"""
SELECT p.id, p.name, e.code AS role_code FROM reporting_line r JOIN person p ON p.id = r.person_id
LEFT JOIN incumbency i ON i.person_id = p.id AND {in_force("i", "$2")} LEFT JOIN position o ON o.id = i.position_id
LEFT JOIN role e ON e.id = o.role_id
WHERE r.manager_id = $1 AND {in_force("r", "$2")} AND p.state = 'active' ORDER BY p.sort_name, p.id
"""


async def heat_map(*, manager_id: UUID, by: Viewer) -> HeatMap:
    """Give who reports to somebody, and what of their roles each holds.

    Raises
    ------
    NotFound : there is nobody of that id whose competencies the viewer may see, and so no team of theirs.
    """
    seen = await expect_seen(manager_id, today(), by=by)
    rows = await fetch(_TEAM, manager_id, today())
    known = await profiles()
    required = {row["id"]: required_of(row["role_code"], known.frameworks) for row in rows}
    held = await held_by([row["id"] for row in rows], today())
    names = await competency_names({code for asked in required.values() for code in asked})
    columns = _columns(list(names.values()), required, held)
    order = [each.competency.code for each in columns]
    roles = {code: ref.name for code, ref in known.refs.items()}
    return HeatMap(
        manager=seen.person,
        columns=columns,
        items=[_member(row, roles, required[row["id"]], held[row["id"]], order) for row in rows],
    )


async def heat_map_file(*, manager_id: UUID, by: Viewer) -> bytes:
    """Give the same as a CSV: what is held, as "2 of 3" where so much is asked for, "? of 3" where nobody has said.

    Raises
    ------
    NotFound : as `heat_map`.
    """
    shown = await heat_map(manager_id=manager_id, by=by)
    header = ["Name", "Role", "Levels missing", *(column.competency.name for column in shown.columns)]
    rows = [
        (each.person.name, each.role, each.missing, *(_written(cell) for cell in each.cells)) for each in shown.items
    ]
    return await anyio.to_thread.run_sync(_csv, header, rows)


def _columns(
    names: Sequence[CompetencyName],
    required: Mapping[UUID, Mapping[str, Requirement]],
    held: Mapping[UUID, Mapping[str, Held]],
) -> list[HeatColumn]:
    found: list[HeatColumn] = []
    for name in names:
        asked = {person: levels[name.code].level for person, levels in required.items() if name.code in levels}
        short = sum(_level(held[person].get(name.code)) < level for person, level in asked.items())
        found.append(HeatColumn(competency=name, asked_of=len(asked), short=short))
    return sorted(found, key=lambda each: (-each.short, -each.asked_of))


def _member(
    row: Mapping[str, Any],
    roles: Mapping[str, str],
    required: Mapping[str, Requirement],
    held: Mapping[str, Held],
    order: Sequence[str],
) -> TeamMember:
    missing = sum(max(each.level - _level(held.get(code)), 0) for code, each in required.items())
    return TeamMember(
        person=PersonRef(id=row["id"], name=row["name"]),
        role=roles.get(row["role_code"]),
        missing=missing,
        cells=[_cell(required.get(code), held.get(code)) for code in order],
    )


def _cell(required: Requirement | None, held: Held | None) -> HeatCell:
    return HeatCell(
        required=required and required.level, held=held and held.level, is_stale=held is not None and held.is_stale
    )


def _level(held: Held | None) -> int:
    return held.level if held else 0


def _written(cell: HeatCell) -> str:
    held = "" if cell.held is None else str(cell.held)
    return held if cell.required is None else f"{held or '?'} of {cell.required}"


def _csv(header: Sequence[str], rows: Sequence[Sequence[Value]]) -> bytes:
    stream = io.StringIO(newline="")
    write_csv(stream, header, rows)
    return stream.getvalue().encode("utf-8-sig")
