"""People as a spreadsheet: what an import understands, and nothing that a spreadsheet would run."""

import csv
import io
from datetime import date

import pytest
from litestar import Litestar
from openpyxl import load_workbook

from backend.people.core.access import AccessRole
from tests.api.accounts import signed_in
from tests.api.organisation import add_person, add_position, add_unit

pytestmark = pytest.mark.anyio

PARTNER = (AccessRole.TALENT_PARTNER,)


async def test_a_file_holds_what_the_list_shows(app: Litestar) -> None:
    unit = await add_unit("Warehouses")
    ana = await add_person("Ana Silva", unit)
    bo = await add_person("Bo Lin", unit, manager=ana)
    await add_position("Lead", unit, bo)
    await add_person("Lena Former", unit, left_on=date(2025, 5, 1))
    partner = await signed_in(app, "Tala Partner", PARTNER)
    answer = await partner.get("/api/people/export", params={"q": "bo"})
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    assert "attachment" in answer.headers["content-disposition"]
    rows = list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert [(row["Name"], row["Manager name"], row["Position title"], row["State"]) for row in rows] == [
        ("Bo Lin", "Ana Silva", "Lead", "active")
    ]
    everybody = await partner.get("/api/people/export", params={"state": "any"})
    last_days = [row["Last day"] for row in csv.DictReader(io.StringIO(everybody.content.decode("utf-8-sig")))]
    assert last_days == ["", "", "2025-04-30"]


async def test_no_cell_is_run_as_a_formula(app: Litestar) -> None:
    await add_person('=HYPERLINK("x")', await add_unit("Warehouses"), location="+1")
    partner = await signed_in(app, "Tala Partner", PARTNER)
    text = (await partner.get("/api/people/export")).content.decode("utf-8-sig")
    row = next(csv.DictReader(io.StringIO(text)))
    assert (row["Name"], row["Location"]) == ('\'=HYPERLINK("x")', "'+1")
    book = load_workbook(io.BytesIO((await partner.get("/api/people/export", params={"format": "xlsx"})).content))
    cells = {cell.value: cell.data_type for cell in book.worksheets[0][2]}
    assert cells['=HYPERLINK("x")'] == "s"


async def test_only_partners_take_people_along_and_the_log_says_so(app: Litestar) -> None:
    await add_person("Ana Silva", await add_unit("Warehouses"))
    employee = await signed_in(app, "Vi Sitor")
    assert (await employee.get("/api/people/export")).status_code == 403
    partner = await signed_in(app, "Tala Partner", PARTNER)
    await partner.get("/api/people/export")
    admin = await signed_in(app, "Ada Admin", [AccessRole.ADMINISTRATOR])
    entries = (await admin.get("/api/audit", params={"action": "people.exported"})).json()["items"]
    assert [(entry["actor_name"], entry["detail"]["count"]) for entry in entries] == [("Tala Partner", 1)]
