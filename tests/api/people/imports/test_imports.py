"""A file of people: brought in, looked through, mended, committed whole, and taken back."""

import pytest

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
