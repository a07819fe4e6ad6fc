"""O*NET's files, recognised by their names: occupations become roles, job zones levels, skills requirements.

O*NET rates how important a skill is to an occupation (scale IM, 1 to 5) and at which level it is needed (LV, 0 to 7),
both as means of many answers. The rule, whose limits the mapping states: a role asks for a skill from a certain
importance on, unless O*NET says that its level is not relevant; at the level rounded to the nearest whole, halves up,
at least 1; weighing the importance, rounded likewise; a must-have from a higher importance on. Related occupations are
lateral moves. O*NET knows no ladders: each job zone is a track of its own, so that no occupation is taken to stand
above another.
"""

import re
from collections.abc import Mapping as Table
from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

from backend.careers.core.framework import (
    Competency,
    CompetencyKind,
    Family,
    Framework,
    MoveKind,
    Requirement,
    Role,
    Scale,
    ScaleLevel,
    Track,
)
from backend.careers.core.lattice import Move
from backend.careers.files.mapped_rows import MappedRow, Reading, rows_in
from backend.careers.files.mapping import Mapping
from backend.careers.files.mapping_tables import decimal
from backend.careers.files.onet_tables import OnetTable
from backend.kit.faults import Fault, quoted

SOC, ELEMENT, SCALE, VALUE = "O*NET-SOC Code", "Element ID", "Scale ID", "Data Value"
RELATED, TIER = "Related O*NET-SOC Code", "Relatedness Tier"

FILES: Table[str, tuple[str, ...]] = {
    "occupation data": (SOC, "Title", "Description"),
    "skills": (SOC, ELEMENT, SCALE, VALUE, "Not Relevant"),
    "level scale anchors": (ELEMENT, "Element Name", "Anchor Value", "Anchor Description"),
    "job zones": (SOC, "Job Zone"),
    "related occupations": (SOC, RELATED, TIER),
}
"""The files that are read, and their columns."""

LEVELS = 7
LEVEL_SCALE = Scale("lv", "O*NET level", tuple(ScaleLevel(f"Level {level}") for level in range(1, LEVELS + 1)))

ZONES = 5
"""Job zones that there are."""

Rows = dict[str, list[MappedRow]]


def stem_of(path: Path) -> str:
    """Give the name of a file of O*NET's, however it was saved: `Skills_slim.csv` and `Skills.txt` are the same."""
    return re.sub(r"[ _-]+", " ", path.stem.casefold()).removesuffix(" slim").strip()


def read_onet(paths: Sequence[Path], mapping: Mapping, table: OnetTable, reading: Reading) -> Framework:
    """Read O*NET's files; with faults, the framework is what could be read."""
    rows = _rows(paths, mapping, reading)
    zones = _zones(rows["job zones"])
    competencies = _competencies(rows["level scale anchors"], {row.cells[ELEMENT] for row in rows["skills"]})
    asked = _requirements(rows["skills"], competencies, table)
    roles, families = dict[str, Role](), dict[str, Family]()
    tracks = dict[str, Track]()
    for row in rows["occupation data"]:
        code, name = row.name(SOC), row.name("Title")
        level = None if code is None else _level(row, zones.get(code), table)
        if code is None or name is None or level is None:
            continue
        if code in roles:
            _told_twice(row, "Title", quoted(roles[code].name), is_same=roles[code].name == name)
            continue
        group = code[:2]
        families.setdefault(group, Family(group, table.groups.get(group, f"Group {group}")))
        track = tracks.setdefault(f"zone-{level}", Track(f"zone-{level}", f"Job zone {level}"))
        roles[code] = Role(
            *(code, name, group, track.code, level, row.words("Description")), requirements=tuple(asked.get(code, ()))
        )
    _told_without_skills(rows["occupation data"], roles)
    moves = _moves(rows["related occupations"], roles, table)
    return Framework(
        *(mapping.head.code, mapping.head.name, tuple(families.values()), tuple(tracks.values()), (LEVEL_SCALE,)),
        *(tuple(competencies.values()), tuple(roles.values()), tuple(moves.values())),
    )


def _rows(paths: Sequence[Path], mapping: Mapping, reading: Reading) -> Rows:
    rows: Rows = {stem: [] for stem in FILES}
    found = {stem_of(path): path for path in paths}
    for stem, path in found.items():
        if stem in FILES:
            rows[stem] = rows_in(path, FILES[stem], reading)
        else:
            reading.remarks.add(str(path), None, None, "a file of O*NET's that is not needed", "It was not read.")
    for stem in FILES.keys() - found.keys():
        given = ", ".join(path.name for path in paths)
        problem = f"O*NET's file of {quoted(stem)} was not given"
        reading.faults.add(Fault(mapping.file, None, None, problem, f"Given were: {given}."))
    return rows


def _competencies(anchors: Sequence[MappedRow], used: set[str]) -> dict[str, Competency]:
    """Give the skills that occupations are rated on; what the anchors say of a level describes it."""
    names, described = dict[str, str](), dict[str, dict[int, str]]()
    for row in anchors:
        element, level = row.cells[ELEMENT], _whole(row.cells["Anchor Value"])
        if element in used:
            names.setdefault(element, row.said("Element Name"))
            if level is not None and 1 <= level <= LEVELS:
                text = row.words("Anchor Description")
                if described.setdefault(element, {}).setdefault(level, text) != text:
                    row.remark("Anchor Description", "another description of a level", "The first one was kept.")
            elif level is None:
                row.fault("Anchor Value", f"{quoted(row.cells['Anchor Value'])} is no level", "Write a whole number.")
    return {
        code: Competency(
            *(code, names.get(code, code), LEVEL_SCALE.code, CompetencyKind.PROFESSIONAL),
            descriptors=described.get(code, {}),
        )
        for code in sorted(used)
    }


def _requirements(
    skills: Sequence[MappedRow], competencies: Table[str, Competency], table: OnetTable
) -> dict[str, list[Requirement]]:
    importance, level = dict[tuple[str, str], Decimal](), dict[tuple[str, str], Decimal]()
    for row in skills:
        key, value = (row.cells[SOC], row.cells[ELEMENT]), _rating(row)
        kept = importance if row.cells[SCALE] == "IM" else level
        if value is None or (kept is level and (row.cells[SCALE] != "LV" or row.cells["Not Relevant"] == "Y")):
            continue
        if key in kept:
            _told_twice(row, VALUE, f"{kept[key]}", is_same=kept[key] == value)
        kept.setdefault(key, value)
    asked: dict[str, list[Requirement]] = {}
    for (role, element), weight in importance.items():
        if weight >= decimal(table.required_from) and (role, element) in level and element in competencies:
            needed = min(max(_nearest(level[role, element]), 1), LEVELS)
            is_must = weight >= decimal(table.must_have_from)
            asked.setdefault(role, []).append(Requirement(element, needed, _nearest(weight), is_must))
    return asked


def _moves(related: Sequence[MappedRow], roles: Table[str, Role], table: OnetTable) -> dict[tuple[str, str], Move]:
    moves = dict[tuple[str, str], Move]()
    for row in related:
        source, target = row.cells[SOC], row.cells[RELATED]
        if source not in roles or target not in roles or source == target:
            row.remark(RELATED, "a relation to an occupation that was not read", "Left out.")
        elif row.cells[TIER] in table.tiers:
            moves.setdefault((source, target), Move(source, target, MoveKind.LATERAL, decimal(table.months)))
        else:
            row.remark(TIER, f"a relation of the tier {row.cells[TIER]}", "Left out, as the mapping says.")
    return moves


def _told_without_skills(occupations: Sequence[MappedRow], roles: Table[str, Role]) -> None:
    for row in occupations:
        role = roles.get(row.cells[SOC])
        if role is not None and not role.requirements:
            row.remark(None, "an occupation without skills of the importance asked for", "It asks for nothing.")


def _zones(rows: Sequence[MappedRow]) -> dict[str, int]:
    """Give the job zones of occupations; those whose cell is empty have none."""
    zones = dict[str, int]()
    for row in rows:
        text = row.cells["Job Zone"]
        zone = _whole(text)
        if text and (zone is None or not 1 <= zone <= ZONES):
            row.fault("Job Zone", f"{quoted(text)} is no job zone", f"Write a whole number from 1 to {ZONES}.")
        elif zone is not None and row.cells[SOC] in zones:
            _told_twice(row, "Job Zone", f"{zones[row.cells[SOC]]}", is_same=zones[row.cells[SOC]] == zone)
        elif zone is not None:
            zones[row.cells[SOC]] = zone
    return zones


def _told_twice(row: MappedRow, column: str, before: str, *, is_same: bool) -> None:
    """Tell that a row says again what was read before: a fault where it says something else."""
    if is_same:
        row.remark(column, "a row that says what was read before", "Kept once.")
    else:
        row.fault(column, f"another row says {before} of the same", "Leave one of the two.")


def _level(row: MappedRow, level: int | None, table: OnetTable) -> int | None:
    if level is not None:
        return level
    handled = "left out" if table.zone_if_unknown is None else f"put into zone {table.zone_if_unknown}"
    row.remark(SOC, "an occupation without a job zone", f"It was {handled}, as the mapping says.")
    return table.zone_if_unknown


def _rating(row: MappedRow) -> Decimal | None:
    text = row.cells[VALUE]
    if re.fullmatch(r"[0-9](?:\.[0-9]{1,4})?", text):
        return Decimal(text)
    row.fault(VALUE, f"{quoted(text)} is no rating", "Write a number from 0 to 7, such as 3.25.")
    return None


def _whole(text: str) -> int | None:
    return int(text) if re.fullmatch("[0-9]", text) else None


def _nearest(value: Decimal) -> int:
    return int(value.to_integral_value(ROUND_HALF_UP))
