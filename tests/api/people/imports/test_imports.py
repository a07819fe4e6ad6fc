"""A file of people: brought in, looked through, mended, committed whole, and taken back."""

import csv
import json
from io import BytesIO, StringIO
from textwrap import dedent

import pytest

from backend.kit.database.engine import fetch
from backend.kit.sheets.xlsx_writing import write_xlsx
from tests.api.people.imports.importer import FIRST, SAY_YES, Importer, organisation

pytestmark = pytest.mark.anyio


async def test_a_first_file_brings_everybody_in_with_managers_units_and_positions(importer: Importer) -> None:
    seen = await importer.upload(FIRST)
    assert (seen["state"], seen["summary"]["counts"]) == ("checked", {"added": 4})
    assert [question["kind"] for question in seen["summary"]["questions"]] == ["new org units", "new positions"]
    assert "commit" not in seen["actions"]
    assert (await organisation())["people"] == []
    await importer.answer(**SAY_YES)
    done = await importer.commit()
    assert (done["state"], done["actions"]) == ("committed", ["undo"])
    found = await organisation()
    assert [row[:2] for row in found["people"]] == [
        ("1", "Ada Lind"),
        ("2", "Bo Lin"),
        ("3", "Cy Ngo"),
        ("4", "Di Roe"),
    ]
    assert [(row[1], row[2]) for row in found["lines"]] == [("2", "1"), ("3", "2"), ("4", "2")]
    assert [(row[1], row[2]) for row in found["seats"]] == [("P-1", "1"), ("P-2", "2"), ("P-3", "3"), ("P-4", "4")]


NEXT_MONTH = """
    Employee ID,Full name,Work email,Manager ID,Department,Location,Time zone,Languages,Hire date,Job title
    1,Ada Lind,ada@x.example,,Board,Rome,Europe/Rome,en; it,2015-02-01,Chief
    2,Bo Lin,bo@x.example,1,Harbour,Bergen,Europe/Oslo,en,2016-03-01,Head of harbour
    3,Cy Ngo,cy@x.example,1,Fleet,Oslo,Europe/Oslo,en; nb,2019-04-01,Pilot
    5,Ed Poe,ed@x.example,Cy Ngo,Fleet,Oslo,Europe/Oslo,,2025-05-01,Deckhand
"""


async def test_next_month_is_told_field_by_field_before_it_is_done(importer: Importer) -> None:
    await importer.bring(FIRST)
    seen = await importer.upload(NEXT_MONTH)
    assert seen["summary"]["counts"] == {"added": 1, "changed": 2}
    assert (seen["summary"]["unchanged"], seen["summary"]["missing"]) == (1, 1)
    changed = {row["name"]: row["changes"] for row in await importer.rows("changed")}
    assert [(one["label"], one["before"], one["after"]) for one in changed["Cy Ngo"]] == [
        ("manager", "Bo Lin (2)", "Ada Lind (1)"),
        ("org unit", "Harbour", "Fleet"),
    ]
    assert [(row["name"], row["person"]["name"]) for row in await importer.rows("kept")] == [("Di Roe", "Di Roe")]
    added = (await importer.rows("added"))[0]
    assert (added["row"], added["person"]) == (5, None)
    assert {one["field"]: one["after"] for one in added["changes"]}["manager"] == "Cy Ngo (3)"


async def test_a_title_or_role_that_changes_is_told_of_whoever_holds_the_position_and_taken_back(
    importer: Importer,
) -> None:
    await importer.bring(FIRST)
    before = await organisation()
    await importer.upload("Employee ID,Job title,Job code\n1,Chief,\n3,First pilot,Navigator\n4,Pilot,")
    seen = await importer.answer(**SAY_YES)
    assert (seen["summary"]["counts"], seen["summary"]["unchanged"]) == ({"changed": 1}, 2)
    told = [{name: row[name] for name in ("kind", "row", "name", "changes")} for row in await importer.rows()]
    assert told[0] == {
        "kind": "changed",
        "row": 3,
        "name": "Cy Ngo",
        "changes": [
            {"field": "position_title", "label": "position title", "before": "Pilot", "after": "First pilot"},
            {"field": "role", "label": "role", "before": "", "after": "Navigator"},
        ],
    }
    done = await importer.commit()
    assert (done["counts"], [row["kind"] for row in await importer.rows()]) == ({"changed": 1}, ["changed"])
    await importer.undo()
    assert await organisation() == before


async def test_what_is_new_is_called_by_its_name_before_it_is_made(importer: Importer) -> None:
    await importer.upload(FIRST)
    rows = {row["name"]: {one["field"]: one["after"] for one in row["changes"]} for row in await importer.rows("added")}
    assert [rows["Bo Lin"][field] for field in ("manager", "org_unit", "position")] == [
        *("Ada Lind (1)", "Harbour", "Head of harbour"),
    ]


async def test_nobody_who_is_missing_leaves_unless_somebody_says_so(importer: Importer) -> None:
    await importer.bring(FIRST)
    await importer.bring(NEXT_MONTH)
    states = {row[0]: row[6] for row in (await organisation())["people"]}
    assert states == {"1": "active", "2": "active", "3": "active", "4": "active", "5": "active"}
    await importer.bring(NEXT_MONTH, missing_left_on="2025-05-31")
    found = {row[0]: (row[6], str(row[8])) for row in (await organisation())["people"]}
    assert found["4"] == ("left", "2025-05-31")


async def test_taking_back_restores_every_row_and_every_period(importer: Importer) -> None:
    await importer.bring(FIRST)
    before = await organisation()
    await importer.bring(NEXT_MONTH, missing_left_on="2025-05-31")
    assert await organisation() != before
    undone = await importer.undo()
    assert (undone["state"], undone["actions"]) == ("undone", [])
    assert await organisation() == before


async def test_even_a_first_import_is_taken_back_whole(importer: Importer) -> None:
    before = await organisation()
    await importer.bring(FIRST)
    await importer.undo()
    assert await organisation() == before


async def test_the_same_file_again_changes_nothing(importer: Importer) -> None:
    await importer.bring(FIRST)
    before = await organisation()
    seen = await importer.upload(FIRST)
    assert (seen["summary"]["counts"], seen["summary"]["is_ready"]) == ({}, True)
    await importer.commit()
    assert await organisation() == before


async def test_two_people_may_exchange_address_and_number(importer: Importer) -> None:
    await importer.bring(FIRST)
    swapped = FIRST.replace("cy@x", "tmp@x").replace("di@x", "cy@x").replace("tmp@x", "di@x")
    await importer.bring(swapped)
    assert {row[0]: row[2] for row in (await organisation())["people"]}["3"] == "di@x.example"
    await importer.undo()
    assert {row[0]: row[2] for row in (await organisation())["people"]}["3"] == "cy@x.example"


async def test_a_number_that_changed_is_asked_about(importer: Importer) -> None:
    await importer.bring(FIRST)
    seen = await importer.upload(FIRST.replace("\n    4,Di", "\n    404,Di"))
    (question,) = seen["summary"]["questions"]
    assert (question["kind"], question["items"]) == ("new numbers", ["Di Roe (di@x.example), row 5: 4 → 404"])
    await importer.answer(new_numbers=question["keys"])
    await importer.commit()
    assert [row[0] for row in (await organisation())["people"]] == ["1", "2", "3", "404"]


async def test_many_who_would_leave_are_asked_about(importer: Importer) -> None:
    everybody = [f"{n},Name {n},n{n}@x.example,Harbour" for n in range(1, 41)]
    header = "Employee ID,Full name,Work email,Department"
    await importer.bring("\n".join([header, *everybody]))
    await importer.upload("\n".join([header, *everybody[:3]]))
    seen = await importer.answer(missing_left_on="2025-05-31")
    (question,) = seen["summary"]["questions"]
    assert question["text"] == "37 of 40 people here would leave. Is this file the whole organisation?"
    answered = await importer.answer(confirmed=[{"kind": "many leave", "count": question["count"]}])
    assert answered["summary"]["is_ready"]


async def test_a_workbook_is_read_as_a_csv_file_is(importer: Importer) -> None:
    seen = await importer.upload(workbook(FIRST), file_name="C:\\exports\\people.xlsx")
    assert (seen["file_name"], seen["summary"]["counts"]) == ("people.xlsx", {"added": 4})


async def test_a_file_that_is_no_table_says_what_it_is(importer: Importer) -> None:
    seen = await importer.upload(b"%PDF-1.7 and so on")
    assert (seen["state"], seen["actions"]) == ("unreadable", ["delete"])
    (problem,) = seen["summary"]["file_problems"]
    assert problem["problem"] == "this is a PDF document, not a table"
    cut = await importer.upload('Employee ID,Name\n1,"Ada\n')
    assert [(each["row"], each["kind"]) for each in cut["summary"]["file_problems"]] == [(2, "table")]


@pytest.mark.parametrize("rows", [4, 400])
async def test_a_file_in_the_encoding_of_old_spreadsheets_is_told_once_and_nothing_that_would_follow(
    importer: Importer, rows: int
) -> None:
    lines = "".join(f"{k},Person {k},p{k}@x.example,{k + 1},Harbour\n" for k in range(1, rows))
    text = f"Employee ID,Full name,Work email,Manager ID,Department\n{lines}{rows},Zoë,z@x.example,,Harbour\n"
    seen = await importer.upload(text.encode("cp1252"))
    assert seen["state"] == "unreadable"
    assert [(each["row"], each["problem"], each["remedy"]) for each in seen["summary"]["file_problems"]] == [
        (
            rows + 1,
            f"byte 0xEB in line {rows + 1} is not UTF-8 text",
            "The file is perhaps in Windows-1252, as what Excel calls CSV is. Save the table as CSV UTF-8, or as XLSX.",
        )
    ]
    assert (seen["summary"]["problem_counts"], await importer.rows()) == ({}, [])


async def test_the_log_says_what_was_imported_and_undone(importer: Importer) -> None:
    await importer.bring(FIRST)
    digest = importer.now["digest"]
    await importer.undo()
    rows = await fetch("SELECT action, subject_name, detail, actor_name FROM audit_entry ORDER BY number")
    found = {row["action"]: row for row in rows}
    assert json.loads(found["people.imported"]["detail"])["digest"] == digest
    assert json.loads(found["people.imported"]["detail"])["added"] == 4
    assert found["people.imported"]["actor_name"] == "Tala Partner"
    assert "people.import_undone" in found


def workbook(text: str) -> bytes:
    header, *rows = csv.reader(StringIO(dedent(text).strip()))
    stream = BytesIO()
    write_xlsx(stream, "People", header, rows)
    return stream.getvalue()
