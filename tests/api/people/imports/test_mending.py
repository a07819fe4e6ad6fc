"""Columns are mapped, cells mended in place, rows left out; what cannot be is refused by field."""

import pytest

from tests.api.people.imports.importer import FIRST, SAY_YES, Importer, organisation

pytestmark = pytest.mark.anyio

BROKEN = (
    FIRST.replace("bo@x.example", "bo at x").replace("cy@x.example,2", "cy@x.example,22").replace("\n    4,", "\n    ,")
)


async def test_what_is_wrong_is_listed_by_row_and_mended_in_place(importer: Importer) -> None:
    seen = await importer.upload(BROKEN)
    assert seen["summary"]["problem_counts"] == {"unreadable cell": 1, "unknown manager": 1, "missing value": 1}
    await importer.answer(**SAY_YES)
    rows = {row["row"]: row["problems"] for row in await importer.rows("problem")}
    assert [(row, [(p["column"], p["value"]) for p in problems]) for row, problems in rows.items()] == [
        (3, [("Work email", "bo at x")]),
        (4, [("Manager ID", "22")]),
        (5, [("Employee ID", "")]),
    ]
    assert rows[4][0]["suggestions"] == ["2"]
    mended = await importer.mend(3, texts={"email": "bo@x.example"})
    assert (mended["state"], mended["mended"]) == ("changed", [3])
    await importer.mend(4, texts={"manager": "2"})
    left_out = await importer.mend(5, is_left_out=True)
    assert left_out["left_out"] == [5]
    checked = await importer.change("POST", "/check")
    assert checked["summary"]["is_ready"]
    await importer.commit()
    assert [row[0] for row in (await organisation())["people"]] == ["1", "2", "3"]


async def test_a_mended_cell_can_be_given_back(importer: Importer) -> None:
    await importer.upload(BROKEN)
    await importer.mend(3, texts={"email": "bo@x.example", "location": "Paris"})
    seen = await importer.mend(3, texts={"email": None, "location": None}, is_left_out=False)
    assert (seen["mended"], seen["left_out"]) == ([], [])


async def test_a_text_that_its_column_cannot_mean_is_refused(importer: Importer) -> None:
    await importer.upload(BROKEN)
    answer = await importer.send("PATCH", "/rows/3", {"texts": {"email": "still at x", "state": "active"}})
    assert answer.status_code == 422
    assert [(error["field"], error["message"]) for error in answer.json()["errors"]] == [
        ("texts.email", "'still at x' is not an e-mail address. Write one such as grace.okafor@example.org."),
        ("texts.state", "No column is mapped to state. Map one, or mend the file."),
    ]


async def test_faults_are_downloaded_as_csv_that_no_spreadsheet_runs(importer: Importer) -> None:
    await importer.upload(FIRST.replace("bo@x.example", "=HYPERLINK(1)"))
    answer = await importer.visitor.get(f"{importer.path}/faults.csv")
    assert answer.headers["content-type"].startswith("text/csv")
    assert answer.headers["content-disposition"] == 'attachment; filename="faults.csv"'
    header, line, *_ = answer.text.splitlines()
    assert header == "Row,Column,Value,Problem,What to do"
    assert line.startswith("3,Work email,'=HYPERLINK(1),")


ODD = "Kennung;Wer;Adresse;Wo\n1;Ada Lind;ada@x.example;Board\n2;Bo Lin;bo@x.example;Board\n3;Cy;cy@x.example;Board"


async def test_columns_that_nobody_could_guess_are_mapped_and_remembered_for_the_source(importer: Importer) -> None:
    seen = await importer.upload(ODD, source="Old system")
    assert (seen["state"], seen["actions"]) == ("unmapped", ["map", "delete"])
    assert [p["problem"] for p in seen["summary"]["mapping_problems"]] == ["no column is mapped to employee number"]
    assert seen["columns"][0]["examples"] == ["1", "2", "3"]
    columns = {"Kennung": "number", "Wer": "name", "Adresse": "email", "Wo": "org_unit"}
    mapping = {"columns": [{"column": column, "field": field} for column, field in columns.items()]}
    mapped = await importer.change("PUT", "/mapping", mapping)
    assert (mapped["state"], mapped["summary"]["counts"]) == ("checked", {"added": 3})
    again = await importer.upload(ODD, source="Old system")
    assert again["state"] == "checked"
    assert {column["why"] for column in again["columns"]} == {"As in the last import from this source."}
    other = await importer.upload(ODD, source="Another system")
    assert other["state"] == "unmapped"
    assert (await importer.visitor.get("/api/imports/sources")).json()["items"] == ["Old system"]


async def test_a_mapping_that_cannot_be_used_is_refused(importer: Importer) -> None:
    await importer.upload(ODD)
    columns = [
        {"column": "Wer", "field": "name"},
        {"column": "Wo", "field": "name"},
        {"column": "Nowhere", "field": None},
    ]
    answer = await importer.send("PUT", "/mapping", {"columns": columns})
    assert answer.status_code == 422
    assert [(error["field"], error["message"].split(".")[0]) for error in answer.json()["errors"]] == [
        ("columns", "There is no column 'Nowhere' in this file"),
        ("columns", "'Wer' and 'Wo' are both mapped to name"),
        ("columns", "No column is mapped to employee number"),
    ]


async def test_what_columns_can_say_is_listed(importer: Importer) -> None:
    fields = (await importer.visitor.get("/api/imports/fields")).json()["items"]
    assert [field["name"] for field in fields if field["needed"] != "never"] == ["number", "name", "email", "org_unit"]


async def test_options_that_cannot_be_are_refused(importer: Importer) -> None:
    await importer.upload(FIRST)
    for options, field in (({"missing_left_on": "2999-01-01"}, "missing_left_on"), ({"org_unit": "NO"}, "org_unit")):
        answer = await importer.send("PATCH", json=options)
        assert [error["field"] for error in answer.json()["errors"]] == [field]


async def test_what_was_changed_by_somebody_else_is_not_overwritten(importer: Importer) -> None:
    await importer.upload(FIRST)
    stale = {**importer.now}
    await importer.answer(**SAY_YES)
    importer.now = stale
    answer = await importer.send("PATCH", "/rows/3", {"is_left_out": True})
    assert answer.status_code == 412
    assert answer.json()["current"]["options"]["create"] == sorted(SAY_YES["create"])
    assert (await importer.visitor.send("PATCH", importer.path, json={})).status_code == 428


async def test_the_same_upload_sent_twice_is_one_import(importer: Importer) -> None:
    async def send() -> dict[str, str]:
        headers = {"idempotency-key": "one-upload"}
        answer = await importer.visitor.post(
            "/api/imports", params={"source": "HR"}, content=FIRST.encode() * 9000, headers=headers
        )
        assert answer.status_code == 201, answer.text
        return answer.json()

    assert (await send())["id"] == (await send())["id"]
    assert len((await importer.visitor.get("/api/imports")).json()["items"]) == 1


@pytest.mark.parametrize(("params", "content"), [({"source": "HR"}, b""), ({"source": " "}, b"x"), ({}, b"x")])
async def test_an_upload_that_says_nothing_is_refused(
    importer: Importer, params: dict[str, str], content: bytes
) -> None:
    answer = await importer.visitor.post("/api/imports", params=params, content=content)
    assert answer.status_code in (400, 422), answer.text


async def test_a_file_that_was_not_committed_is_removed_without_a_trace_of_its_people(importer: Importer) -> None:
    await importer.upload(FIRST)
    assert (await importer.visitor.send("DELETE", importer.path)).status_code == 204
    assert (await importer.visitor.get(importer.path)).status_code == 404
    assert (await importer.visitor.get("/api/imports")).json()["items"] == []


@pytest.mark.parametrize("row", [1, 6, 999_999])
async def test_a_row_that_is_not_there_is_not_mended(importer: Importer, row: int) -> None:
    await importer.upload(FIRST)
    answer = await importer.send("PATCH", f"/rows/{row}", {"is_left_out": True})
    assert answer.status_code == 404
    assert (await importer.send("PATCH", "/rows/5", {"is_left_out": True})).status_code == 200
