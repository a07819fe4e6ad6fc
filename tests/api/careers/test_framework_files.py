"""Frameworks from files and to files: what they would do, what is wrong, and nothing lost on the way."""

import json
import re
from base64 import b64encode
from datetime import date
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pytest
from httpx import Response
from litestar import Litestar

from backend.careers.assessments.adding import NewAssessment, insert_assessments
from backend.careers.core.held import Source
from backend.kit.database.engine import fetch_one
from backend.kit.database.transactions import write_transaction
from backend.people.core.access import AccessRole
from tests.api.accounts import signed_in
from tests.api.careers.framework_bodies import competency, drafted, edit, move, publish, published, requirement, role
from tests.api.organisation import add_person, add_unit
from tests.api.visitor import Visitor

pytestmark = pytest.mark.anyio

MAPPING = """
code = "desk"
name = "Service desk"
scales = { skill = { levels = ["Working", "Expert"] } }
[[tables]]
file = "roles.csv"
competencies = { name = "Skill", scale = { is = "skill" } }
roles = { name = "Role", family = { is = "IT" }, track = { is = "Desk" }, level = "Level" }
requirements = { role = "Role", competency = "Skill", level = "Asked" }
"""
ROLES = "Role,Level,Skill,Asked\nAnalyst,1,Writing,Expert\nSenior,2,Writing ,Working\n"


async def partner(app: Litestar) -> Visitor:
    return await signed_in(app, "Tala Partner", [AccessRole.TALENT_PARTNER])


def sent(**files: str | bytes) -> dict[str, Any]:
    named = {name.replace("_", "."): content for name, content in files.items()}
    return {
        "files": [
            {"name": name, "content": b64encode(text if isinstance(text, bytes) else text.encode()).decode()}
            for name, text in named.items()
        ]
    }


async def read(visitor: Visitor, body: dict[str, Any]) -> Response:
    return await visitor.post("/api/framework-files/reading", json=body)


async def bring_in(visitor: Visitor, body: dict[str, Any]) -> Response:
    return await visitor.post("/api/framework-files", json=body)


async def test_files_are_read_without_keeping_anything_and_brought_in_as_they_were_read(app: Litestar) -> None:
    tala = await partner(app)
    body = sent(mapping_toml=MAPPING, roles_csv=ROLES)
    reading = (await read(tala, body)).json()
    assert (reading["code"], reading["number"], reading["requirements"]) == ("desk", 1, 2)
    assert reading["counts"] == {"families": 1, "tracks": 1, "scales": 1, "competencies": 1, "roles": 2, "moves": 0}
    assert [(each["file"], each["column"], each["rows"]) for each in reading["remarks"]] == [
        ("roles.csv", "Skill", [3])
    ]
    falls = reading["findings"][0]
    assert (falls["kind"], falls["about"]) == ("level_falls", "role")
    assert falls["where"] == [{"code": "analyst", "name": "Analyst"}, {"code": "senior", "name": "Senior"}]
    assert (await tala.get("/api/frameworks")).json()["items"] == []

    version = await bring_in(tala, body)
    assert version.status_code == 201
    assert (version.json()["state"], version.json()["counts"]) == ("draft", reading["counts"])
    assert version.json()["source"] == "Brought in from mapping.toml, roles.csv."
    assert (await read(tala, body)).json()["number"] == 2
    assert (await bring_in(tala, body)).status_code == 409


async def test_what_is_wrong_with_files_is_told_by_file_row_and_column_and_nothing_is_kept(app: Litestar) -> None:
    tala = await partner(app)
    body = sent(mapping_toml=MAPPING, roles_csv=ROLES.replace("Expert", "Superb"))
    reading = (await read(tala, body)).json()
    assert (reading["code"], reading["fault_count"]) == (None, 1)
    assert reading["faults"][0] == {
        "file": "roles.csv",
        "row": 2,
        "column": "Asked",
        "problem": "'Superb' is no level of its scale",
        "remedy": "Write one of 1 (Working), 2 (Expert).",
    }
    refused = await bring_in(tala, body)
    assert refused.status_code == 422
    assert refused.json()["errors"][0]["message"].startswith("roles.csv, row 2, column Asked: 'Superb' is no level")
    assert (await tala.get("/api/frameworks")).json()["items"] == []


@pytest.mark.parametrize(
    ("body", "told"),
    [
        (sent(roles_csv=ROLES), "tables need a mapping"),
        (sent(mapping_toml=MAPPING), "there is nothing but a mapping"),
        (sent(mapping_toml=MAPPING, other_toml=MAPPING, roles_csv=ROLES), "there is more than one mapping"),
        (sent(framework_json="{"), "this is not JSON"),
        (sent(mapping_toml="code =", roles_csv=ROLES), "this is not TOML"),
        (sent(mapping_toml=MAPPING, roles_csv=b"\x89PNG\r\n"), "this is a PNG picture, not a table"),
        ({"files": [{"name": "..", "content": ""}]}, "this is no name of a file"),
        ({"files": [{"name": "a.csv", "content": "A"}]}, "its content is not Base64"),
        ({"files": [{"name": "é" * 199, "content": ""}]}, "no file can have this name"),
        ({"files": [{"name": "/etc/a.csv", "content": ""}, {"name": "a.csv", "content": ""}]}, "has the same name"),
    ],
)
async def test_files_that_make_no_framework_are_told(app: Litestar, body: dict[str, Any], told: str) -> None:
    answer = await read(await partner(app), body)
    assert answer.status_code == 200
    assert told in answer.json()["faults"][0]["problem"]


async def test_a_version_is_exported_and_comes_back_as_it_was(app: Litestar) -> None:
    tala = await partner(app)
    version = await drafted(tala)
    words = {"description": "  Two \r\nlines ", "descriptors": [{"level": 1, "text": " As\u2028told\n"}]}
    edited = await edit(
        tala,
        version,
        competencies=[competency("HELP", "=HYPERLINK(1)", **words), competency("TRIAGE", " Who  first ")],
        moves=[move("AGENT", "SENIOR", months=1 / 3), move("AGENT", "SENIOR", "rotation", months=1e-7)],
    )
    assert edited.status_code == 200, edited.text
    path = f"/api/framework-versions/{version['id']}"
    document = await tala.get(f"{path}/framework.json")
    assert document.headers["content-disposition"] == f'attachment; filename="{version["code"]}.json"'
    archive = ZipFile(BytesIO((await tala.get(f"{path}/framework.zip")).content))
    assert "'=HYPERLINK(1)" in archive.read("competencies.csv").decode()
    help_said, triage = (_coded(document.json()["competencies"], code) for code in ("HELP", "TRIAGE"))
    assert (help_said["description"], help_said["descriptors"], triage["name"]) == (
        *("Two\nlines", {"1": "As\ntold"}, "Who first"),
    )
    assert {0.333333, 0} <= {each["months"] for each in document.json()["moves"]}

    await tala.send("DELETE", path)
    ways = [
        sent(framework_json=document.content),
        {"files": [{"name": name, "content": b64encode(archive.read(name)).decode()} for name in archive.namelist()]},
    ]
    for body in ways:
        again = (await bring_in(tala, body)).json()
        assert (await tala.get(f"/api/framework-versions/{again['id']}/framework.json")).content == document.content
        await tala.send("DELETE", f"/api/framework-versions/{again['id']}")


async def test_a_framework_of_seven_levels_comes_in_is_published_and_comes_back_as_it_was(app: Litestar) -> None:
    tala = await partner(app)
    levels = [f"Step {rank}" for rank in range(1, 8)]
    mapping = MAPPING.replace('levels = ["Working", "Expert"]', f"levels = {json.dumps(levels)}")
    rows = "".join(f"Role {rank},{rank},Writing,Step {rank}\n" for rank in range(1, 8))
    body = sent(mapping_toml=mapping, roles_csv="Role,Level,Skill,Asked\n" + rows)
    reading = (await read(tala, body)).json()
    assert (reading["fault_count"], reading["counts"]["roles"], reading["requirements"]) == (0, 7, 7)
    over = sent(mapping_toml=mapping, roles_csv="Role,Level,Skill,Asked\nAnalyst,1,Writing,Step 8\n")
    assert (await read(tala, over)).json()["faults"][0]["remedy"].endswith("6 (Step 6), 7 (Step 7).")

    version = (await bring_in(tala, body)).json()
    assert (await publish(tala, version)).status_code == 200
    (writing,) = (await tala.get("/api/competencies")).json()["items"]
    assert [each["name"] for each in writing["levels"]] == levels

    path = f"/api/framework-versions/{version['id']}"
    document = (await tala.get(f"{path}/framework.json")).json()
    assert [each["name"] for each in document["scales"][0]["levels"]] == levels
    asked = {each["code"]: [one["level"] for one in each["requirements"]] for each in document["roles"]}
    assert asked == {f"role-{rank}": [rank] for rank in range(1, 8)}
    archive = ZipFile(BytesIO((await tala.get(f"{path}/framework.zip")).content))
    tables = {"files": [{"name": n, "content": b64encode(archive.read(n)).decode()} for n in archive.namelist()]}
    for number, again in enumerate((sent(framework_json=json.dumps(document)), tables), 2):
        came = (await bring_in(tala, again)).json()
        assert (came["number"], came["state"]) == (number, "draft")
        back = (await tala.get(f"/api/framework-versions/{came['id']}/framework.json")).json()
        assert back == document
        assert (await publish(tala, came)).status_code == 200


async def test_tables_that_are_brought_in_as_they_were_downloaded_change_nothing(app: Litestar) -> None:
    tala = await partner(app)
    version = await published(tala)
    archive = ZipFile(BytesIO((await tala.get(f"/api/framework-versions/{version['id']}/framework.zip")).content))
    moves = archive.read("moves.csv")
    written = {name: archive.read(name) for name in archive.namelist()}
    for months in (b"18", b"18.00"):
        written["moves.csv"] = re.sub(rb"\b18(\.0)?\b", months, moves)
        assert await _changed_by(tala, written) == [0, 0, 0]


async def _changed_by(tala: Visitor, written: dict[str, bytes]) -> list[int]:
    """Bring files in as the next version; give how many pieces are new, other and gone, and delete it again."""
    files = [{"name": name, "content": b64encode(content).decode()} for name, content in written.items()]
    again = (await bring_in(tala, {"files": files})).json()
    (told,) = (await tala.get("/api/frameworks")).json()["changes"]
    assert told["version_id"] == again["id"]
    await tala.send("DELETE", f"/api/framework-versions/{again['id']}")
    return [sum(told[how].values()) for how in ("added", "changed", "removed")]


def _coded(pieces: list[dict[str, Any]], code: str) -> dict[str, Any]:
    return next(each for each in pieces if each["code"] == code)


async def test_the_check_of_a_version_tells_what_nobody_holds(app: Litestar) -> None:
    tala = await partner(app)
    version = await published(tala)
    found = (await tala.get(f"/api/framework-versions/{version['id']}/findings")).json()
    unheld = {each["where"][0]["code"] for each in found["items"] if each["kind"] == "unheld_competency"}
    assert unheld == {"HELP", "TRIAGE", "LEADING"}
    await _hold("HELP")
    found = (await tala.get(f"/api/framework-versions/{version['id']}/findings")).json()
    unheld = {each["where"][0]["code"] for each in found["items"] if each["kind"] == "unheld_competency"}
    assert unheld == {"TRIAGE", "LEADING"}
    assert found["neighbouring_levels"] == 2
    async with write_transaction() as connection:
        await connection.execute("UPDATE person SET state = 'left', left_on = joined_on WHERE name = 'Ada Learner'")
    found = (await tala.get(f"/api/framework-versions/{version['id']}/findings")).json()
    unheld = {each["where"][0]["code"] for each in found["items"] if each["kind"] == "unheld_competency"}
    assert unheld == {"HELP", "TRIAGE", "LEADING"}, "somebody who has left holds nothing here"


async def _hold(code: str) -> None:
    person_id = await add_person("Ada Learner", await add_unit("Desk"))
    row = await fetch_one("SELECT id FROM competency WHERE code = $1", code)
    said = NewAssessment(person_id, row["id"], 2, Source.SELF, person_id, "Ada Learner", date(2026, 1, 5))
    async with write_transaction():
        await insert_assessments([said])


async def test_what_is_published_may_be_exported_by_everybody_and_its_findings_are_for_who_keeps_it(
    app: Litestar,
) -> None:
    tala, emma = await partner(app), await signed_in(app, "Emma Employee")
    draft = await drafted(tala)
    path = f"/api/framework-versions/{draft['id']}"
    assert (await emma.get(f"{path}/framework.json")).status_code == 404
    assert (await emma.get(f"{path}/framework.zip")).status_code == 404
    assert (await emma.get(f"{path}/findings")).status_code == 403
    assert (await read(emma, sent(mapping_toml=MAPPING, roles_csv=ROLES))).status_code == 403
    assert (await bring_in(emma, sent(mapping_toml=MAPPING, roles_csv=ROLES))).status_code == 403


async def test_findings_are_of_the_version_as_it_is_now(app: Litestar) -> None:
    tala = await partner(app)
    version = await drafted(tala)
    path = f"/api/framework-versions/{version['id']}/findings"
    assert not _falls((await tala.get(path)).json())
    await edit(tala, version, roles=[role("SENIOR", 3, requirement("HELP", 1), requirement("TRIAGE", 3))])
    assert _falls((await tala.get(path)).json())


def _falls(found: dict[str, Any]) -> list[object]:
    return [json.dumps(each["where"]) for each in found["items"] if each["kind"] == "level_falls"]
