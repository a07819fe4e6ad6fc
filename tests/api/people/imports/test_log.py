"""Each step of an import is in the log, with what it says."""

import json
from typing import Any

import pytest

from backend.kit.database.engine import fetch
from tests.api.people.imports.importer import FIRST, SAY_YES, Importer

pytestmark = pytest.mark.anyio


async def _told(action: str) -> list[dict[str, Any]]:
    rows = await fetch("SELECT detail FROM audit_entry WHERE action = $1 ORDER BY number", action)
    return [json.loads(row["detail"]) for row in rows]


async def test_each_step_of_an_import_is_told(importer: Importer) -> None:
    await importer.upload(FIRST)
    await importer.answer(**SAY_YES)
    await importer.mend(5, texts={"name": "Dora Roe"})
    await importer.change("POST", "/check")
    columns = [{"column": each["column"], "field": each["field"]} for each in importer.now["columns"]]
    await importer.change("PUT", "/mapping", {"columns": columns})
    assert await _told("import.answered") == [SAY_YES]
    assert await _told("import.mended") == [{"row": 5, "is_left_out": False, "texts": {"name": "Dora Roe"}}]
    assert await _told("import.check_asked") == [{}]
    (mapped,) = await _told("import.mapped")
    assert mapped["columns"]["Employee ID"] == "number"
