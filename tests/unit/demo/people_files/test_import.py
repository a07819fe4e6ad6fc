"""The second month's file, taken through the planning of an import: it finds what is told of the month."""

from datetime import date

import pytest

from backend.demo.organisation import model
from backend.demo.organisation.tidewell import tidewell
from backend.demo.people_files.export import HEADER, Row, exported_rows
from backend.demo.people_files.next_month import NextMonth, next_month
from backend.people.core.imports.guessing import guess_mapping
from backend.people.core.imports.options import Options
from backend.people.core.imports.organisation import Organisation, OrgUnit, Person, Position, Role
from backend.people.core.imports.parsing import parse_rows
from backend.people.core.imports.plan import Plan
from backend.people.core.imports.planning import plan_import

TODAY = date(2026, 11, 2)


@pytest.fixture(scope="module")
def month() -> NextMonth:
    return next_month(tidewell())


@pytest.fixture(scope="module")
def plan(month: NextMonth) -> Plan:
    return planned(tidewell(), month.rows)


def planned(present: model.Organisation, rows: list[Row]) -> Plan:
    table = [["" if row[column] is None else str(row[column]) for column in HEADER] for row in rows]
    mapping = guess_mapping(HEADER, table[:300]).mapping
    parsed = parse_rows(list(enumerate(table, 2)), HEADER, mapping, today=TODAY)
    return plan_import(as_imports_see(present), parsed, Options(TODAY))


def as_imports_see(present: model.Organisation) -> Organisation:
    managers, held = present.managers(), {person: code for code, person in present.incumbents().items()}
    people = [
        Person(
            id=one.number,
            number=one.number,
            name=one.name,
            email=one.email,
            org_unit=one.org_unit,
            time_zone=one.time_zone,
            languages=one.languages,
            location=one.location,
            manager=managers.get(one.number),
            position=held.get(one.number),
            joined_on=one.joined_on,
            state="active" if one.left_on is None else "left",
            left_on=one.left_on,
        )
        for one in present.people
    ]
    positions = [Position(p.code, p.title, p.role, p.org_unit, p.state == "open") for p in present.positions]
    return Organisation(
        people={person.id: person for person in people},
        org_units={unit.code: OrgUnit(unit.code, unit.name) for unit in present.org_units},
        roles={role.code: Role(role.code, role.name) for role in present.roles},
        positions={position.code: position for position in positions},
    )


def numbers(month: NextMonth, kind: str) -> set[str]:
    return {one.number for one in month.happenings if one.kind == kind}


def test_the_first_month_says_nothing_new_and_needs_no_hand() -> None:
    plan = planned(tidewell(), exported_rows(tidewell()))
    assert plan.is_ready
    assert len(plan.unchanged) == len(tidewell().active)
    assert plan.edits.people == plan.edits.positions == plan.missing == ()


def test_the_second_month_adds_and_misses_whom_it_should(plan: Plan, month: NextMonth) -> None:
    assert {edit.after.number for edit in plan.edits.people if edit.before is None and edit.after} == numbers(
        month, "joined"
    )
    assert set(plan.missing) == numbers(month, "left")


def test_the_second_month_changes_whom_it_should(plan: Plan, month: NextMonth) -> None:
    people = {edit.before.number for edit in plan.edits.people if edit.before is not None}
    seats = {edit.after.code for edit in plan.edits.positions if edit.after is not None}
    promoted = {person for code, person in tidewell().incumbents().items() if code in seats}
    assert people | promoted == numbers(month, "changed")


def test_the_broken_cells_are_the_only_problems(plan: Plan, month: NextMonth) -> None:
    rows = {row: str(cells["Employee ID"]) for row, cells in enumerate(month.rows, 2)}
    assert {rows[problem.row or 0] for problem in plan.problems} == numbers(month, "broken")
    assert sorted(problem.column or "" for problem in plan.problems) == ["Hire date", "Manager ID", "Time zone"]
    assert not plan.questions


def test_the_misspelt_time_zone_is_answered_with_the_right_one(plan: Plan) -> None:
    (zone,) = [problem for problem in plan.problems if problem.column == "Time zone"]
    assert zone.suggestions == ("Europe/Lisbon",)
