import asyncio
from pathlib import Path

import httpx
import pytest

from backend.kit.database import embedded
from backend.kit.database.engine import connection_pool
from tests.api.organisation import add_unit
from tests.e2e.processes.served import PATIENCE, gone, migrated, run, serving, showing

PERSONAS = [
    *("mentee", "mentor", "coordinator", "employee"),
    *("manager", "talent_partner", "executive", "administrator"),
]


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("demo") / "data"


def test_the_demo_serves_a_made_up_organisation_that_scripts_can_enter_as_everybody(data: Path):
    with showing(data) as served:
        for persona in PERSONAS:
            answer = httpx.post(f"{served.address}/api/demo/sign-in", json={"persona": persona}, timeout=60)
            assert answer.status_code == 200
            assert answer.json()["demo"]
        everything = served.family()
        served.process.terminate()
        assert served.process.wait(timeout=PATIENCE) == 0
        assert [each for each in everything if not gone(each)] == []
    assert embedded.find(data) is None


def test_the_demo_says_who_can_sign_in_and_keeps_what_was_changed(data: Path):
    with showing(data) as served:
        assert served.process.stdout is not None
        lines: list[str] = []
        while "Ctrl-C" not in (line := served.process.stdout.readline()):
            lines.append(line)
        for persona in PERSONAS:
            assert any(line.rstrip().endswith(persona.replace("_", " ")) for line in lines)
        personas = httpx.get(f"{served.address}/api/demo/personas", timeout=60).json()["items"]
        assert sorted(each["persona"] for each in personas) == sorted(PERSONAS)


def test_two_servers_of_one_database_behave_as_one_application(data: Path):
    with (
        showing(data),
        serving(data, "--workers", "2", TRELLIS_DEMO="true") as second,
        serving(data, "--jobs", "2", TRELLIS_DEMO="true") as third,
    ):
        answer = httpx.post(f"{second.address}/api/demo/sign-in", json={"persona": "mentor"}, timeout=60)
        cookie = {"cookie": answer.headers["set-cookie"].split(";")[0]}
        me = httpx.get(f"{third.address}/api/me", headers=cookie, timeout=60)
        assert me.json() == answer.json()
        assert httpx.delete(f"{third.address}/api/sign-in", headers=cookie, timeout=60).is_success
        assert httpx.get(f"{second.address}/api/me", headers=cookie, timeout=60).status_code == 401


def test_the_demo_leaves_a_database_with_other_people_alone(tmp_path: Path):
    data = migrated(tmp_path / "data")
    with embedded.opened(data) as server:
        asyncio.run(_add_a_unit(server.url))
    code, _, err = run("demo", "0", TRELLIS_DATA=str(data))
    assert code == 2
    assert "people in this database already" in err


async def _add_a_unit(dsn: str) -> None:
    async with connection_pool(dsn, 2):
        await add_unit("Elsewhere")
