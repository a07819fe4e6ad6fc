import pytest
from litestar import Litestar

from backend.demo.filling import fill
from backend.demo.organisation.tidewell import tidewell
from backend.kit.database.engine import fetch, fetch_one
from backend.kit.database.transactions import write_transaction
from backend.kit.errors import Conflict
from tests.api.organisation import add_person, add_unit

pytestmark = pytest.mark.anyio

STEPS = [
    *(f"filling.{step}" for step in ("add_persona", "give_role", "change_person", "import_staff_file")),
    *(
        f"programmes.filling.{step}"
        for step in ("add_competencies", "change_programme", "insert_enrolments", "matched")
    ),
    *(f"careers.filling.{step}" for step in ("publish_version", "insert_assessments")),
    "succession.filling.record_confidentially",
]


async def test_filling_again_changes_nothing(filled: Litestar, filled_dsn: str) -> None:
    before = await fetch_one("SELECT max(number) AS entries FROM audit_entry")
    assert not await fill(filled_dsn)
    assert await fetch_one("SELECT max(number) AS entries FROM audit_entry") == before


async def test_what_a_visitor_changed_stays_when_the_demo_starts_again(filled: Litestar, filled_dsn: str) -> None:
    async with write_transaction() as connection:
        await connection.execute("UPDATE role_grant SET ended_at = now(), end_reason = 'Tried it.'")
    await fill(filled_dsn)
    assert await fetch("SELECT 1 FROM role_grant WHERE ended_at IS NULL") == []


async def test_filling_that_was_broken_off_at_any_step_is_gone_on_with(
    app: Litestar, dsn: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def breaks(*_: object, **__: object) -> None:
        raise ConnectionError

    for step in STEPS:
        with monkeypatch.context() as patched:
            patched.setattr(f"backend.demo.{step}", breaks)
            with pytest.raises(ConnectionError):
                await fill(dsn)
    assert await fill(dsn)
    counted = await fetch_one(
        "SELECT (SELECT count(*) FROM person) AS people, (SELECT count(*) FROM account) AS accounts, "
        "(SELECT count(*) FROM role_grant) AS grants, (SELECT count(*) FROM demo_persona) AS doors, "
        "(SELECT count(*) FROM person_import) AS imports"
    )
    assert tuple(counted) == (len(tidewell().people), 8, 10, 8, 1)
    programmes = await fetch(
        "SELECT g.state, count(e.id) AS people FROM programme g LEFT JOIN enrolment e ON e.programme_id = g.id "
        "GROUP BY g.id ORDER BY g.state, people"
    )
    assert [tuple(row) for row in programmes] == [
        ("closed", 25),
        *(("matching", people) for people in (36, 44, 68, 517)),
        *(("open", people) for people in (41, 46)),
    ]


async def test_an_import_that_was_asked_for_when_filling_was_broken_off_is_gone_on_with(
    app: Litestar, dsn: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def breaks(**_: object) -> None:
        raise ConnectionError

    with monkeypatch.context() as patched:
        patched.setattr("backend.demo.past_import.ask_for_commit", breaks)
        with pytest.raises(ConnectionError):
            await fill(dsn)
    assert await fill(dsn)
    assert [row["state"] for row in await fetch("SELECT state FROM person_import")] == ["committed"]


async def test_a_database_with_other_people_is_left_alone(app: Litestar, dsn: str) -> None:
    await add_person("Ana Silva", await add_unit("Elsewhere"))
    with pytest.raises(Conflict, match="people in this database already"):
        await fill(dsn)
    assert len(await fetch("SELECT 1 FROM person")) == 1
