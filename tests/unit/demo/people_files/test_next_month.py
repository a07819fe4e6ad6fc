import re
from collections import Counter
from pathlib import Path

import pytest

from backend.demo.organisation.personas import PERSONAS
from backend.demo.organisation.tidewell import tidewell
from backend.demo.people_files.export import HEADER, Row, exported_rows
from backend.demo.people_files.next_month import NextMonth, next_month

README = Path(__file__).parents[4] / "docs" / "examples" / "people-import" / "README.md"


@pytest.fixture(scope="module")
def before() -> dict[str, Row]:
    return by_number(exported_rows(tidewell()))


@pytest.fixture(scope="module")
def month() -> NextMonth:
    return next_month(tidewell())


def by_number(rows: list[Row]) -> dict[str, Row]:
    return {str(row["Employee ID"]): row for row in rows}


def numbers(month: NextMonth, kind: str) -> set[str]:
    return {one.number for one in month.happenings if one.kind == kind}


def differing(one: Row, other: Row) -> set[str]:
    return {column for column in HEADER if one[column] != other[column]}


def test_this_month_has_everybody_who_works_here_under_their_manager(before: dict[str, Row]) -> None:
    organisation = tidewell()
    assert list(before) == [person.number for person in organisation.active]
    assert {number: row["Manager ID"] for number, row in before.items() if row["Manager ID"]} == organisation.managers()
    assert all(set(row) == set(HEADER) for row in before.values())


def test_a_dozen_things_happen_and_three_cells_are_broken(month: NextMonth) -> None:
    assert Counter(one.kind for one in month.happenings) == {"joined": 3, "left": 2, "changed": 7, "broken": 3}


def test_the_new_file_differs_from_the_old_one_where_it_says_and_nowhere_else(
    before: dict[str, Row], month: NextMonth
) -> None:
    after = by_number(month.rows)
    assert after.keys() - before.keys() == numbers(month, "joined")
    assert before.keys() - after.keys() == numbers(month, "left")
    changed = {number for number in before.keys() & after.keys() if before[number] != after[number]}
    assert changed == numbers(month, "changed") | numbers(month, "broken")


def test_nothing_happens_to_one_person_twice_or_to_a_persona(month: NextMonth) -> None:
    touched = [one.number for one in month.happenings]
    personas = {persona.email for persona in PERSONAS}
    assert len(set(touched)) == len(touched)
    assert not set(touched) & {person.number for person in tidewell().active if person.email in personas}


def test_each_broken_row_is_broken_in_one_cell(before: dict[str, Row], month: NextMonth) -> None:
    after = by_number(month.rows)
    broken = [differing(before[number], after[number]) for number in sorted(numbers(month, "broken"))]
    assert sorted(column for (column,) in broken) == ["Hire date", "Manager ID", "Time zone"]


def test_changes_are_of_several_columns(before: dict[str, Row], month: NextMonth) -> None:
    after = by_number(month.rows)
    columns = set().union(*(differing(before[number], after[number]) for number in numbers(month, "changed")))
    assert {"Manager ID", "Full name", "Work email", "Job title", "Location", "Time zone", "Languages"} <= columns


def test_newcomers_take_vacant_seats_and_report_to_who_leads_the_department(month: NextMonth) -> None:
    organisation = tidewell()
    vacant = {position.code for position in organisation.vacant}
    leads = set(organisation.managers().values())
    for row in (by_number(month.rows)[number] for number in numbers(month, "joined")):
        assert row["Position ID"] in vacant
        assert row["Manager ID"] in leads


def test_addresses_and_seats_stay_unique(month: NextMonth) -> None:
    for column in ("Employee ID", "Work email", "Position ID"):
        assert max(Counter(row[column] for row in month.rows).values()) == 1


def test_another_seed_brings_another_month_of_the_same_kind() -> None:
    kinds = [one.kind for one in next_month(tidewell(7)).happenings]
    assert kinds == [one.kind for one in next_month(tidewell()).happenings]


def test_the_example_in_the_documents_tells_what_happens(month: NextMonth) -> None:
    told = re.findall(r"^\| (P\d+) \| (.*) \|$", README.read_text(encoding="utf-8"), flags=re.MULTILINE)
    assert told == [(one.number, one.what) for one in month.happenings]


def test_the_example_in_the_documents_shows_the_mentee_as_she_is(before: dict[str, Row]) -> None:
    shown = dict(re.findall(r"^\| `([^`]+)` \| (.*) \|$", README.read_text(encoding="utf-8"), flags=re.MULTILINE))
    (grace,) = [row for row in before.values() if row["Full name"] == shown["Full name"]]
    assert set(shown) == set(HEADER)
    for column in ("Employee ID", "Work email", "Department", "Location", "Time zone"):
        assert shown[column] == grace[column]
    assert f"such as {grace['Position ID']}" in shown["Position ID"]
    assert f"such as {grace['Job code']}:" in shown["Job code"]
