"""The whole application beside a bare handler: what sign-in, access, audit, shapes, log and metrics cost."""

import asyncio
import json
from typing import Any

import asyncpg
import httpx

from backend.demo.filling import POOL, fill
from backend.kit.database.engine import connection_pool
from tests import database
from tests.bench.row import Row
from tests.bench.servers import Server, Side, alternate, serving

TARGET = 0.7
OTHERWISE = ("editable", "actions", "undo_id", "next_cursor")
"""What only the application says, as it depends on who asks."""


def measure() -> list[Row]:
    """Read one, list fifty, insert one; sixteen connections to one process each, on one database."""
    with database.server() as url, database.copy_of(url, database.make_template(url)) as dsn:
        filled(dsn)
        someone, unit = asyncio.run(_known(dsn))
        with (
            serving("tests.bench.bare_side", dsn) as bare,
            serving("backend.processes.web", dsn, TRELLIS_DEMO="true") as whole,
        ):
            theirs = Server(bare)
            ours = Server(whole, _signed_in(whole))
            return [
                _row("read one person", theirs, ours, ("GET", f"/people/{someone}")),
                _row("list fifty people", theirs, ours, ("GET", "/people?limit=50")),
                _row("insert one person", theirs, ours, ("POST", "/people", _somebody_new(unit))),
                _row(
                    "insert one person, with an Idempotency-Key",
                    theirs,
                    ours,
                    ("POST", "/people", _somebody_new(unit)),
                    {"idempotency-key": "bench-#######"},
                ),
            ]


def filled(dsn: str) -> None:
    """Fill a database with the sample organisation."""

    async def work() -> None:
        async with connection_pool(dsn, POOL):
            await fill(dsn)

    asyncio.run(work())


async def _known(dsn: str) -> tuple[str, str]:
    """Give somebody's id and a unit's."""
    connection = await asyncpg.connect(dsn)
    try:
        await connection.execute("VACUUM ANALYZE")
        someone = "SELECT id, org_unit_id FROM person WHERE email = 'rohan.deshmukh@tidewell.example'"
        person, unit = await connection.fetchrow(someone)
        return str(person), str(unit)
    finally:
        await connection.close()


def _signed_in(port: int) -> dict[str, str]:
    """Sign in as the talent partner, who may do all three."""
    answer = httpx.post(f"http://localhost:{port}/api/demo/sign-in", json={"persona": "talent_partner"}, timeout=60)
    return {"cookie": answer.headers["set-cookie"].split(";")[0]}


def _somebody_new(unit: str) -> str:
    return json.dumps(
        {
            "number": "N-#######",
            "name": "Nova Newcomer",
            "email": "nova.#######@tidewell.example",
            "time_zone": "Europe/Lisbon",
            "languages": ["en"],
            "location": "Lisbon",
            "org_unit_id": unit,
            "joined_on": "2026-03-02",
        }
    )


def _row(what: str, theirs: Server, ours: Server, asked: tuple[str, ...], headers: dict[str, str] | None = None) -> Row:
    method, path, *body = asked
    bare = Side(theirs, theirs.request(method, path, *body))
    whole = Side(ours, ours.request(method, f"/api{path}", *body, **(headers or {})))
    ratio = alternate(bare, whole)
    return Row(
        f"{what}: the whole application / a bare handler, requests per second",
        f"≥ {TARGET}",
        _spoken(bare),
        _spoken(whole),
        ratio,
        ratio >= TARGET,
        _agree(bare, whole, method),
    )


def _spoken(side: Side) -> str:
    return f"{side.middle('per_second'):,.0f}/s, 95 % within {side.middle('p95') * 1000:,.1f} ms"


def _agree(bare: Side, whole: Side, method: str) -> bool:
    """Whether both sides only succeeded, and a reading gave the same."""
    statuses = {status for side in (bare, whole) for run in side.runs for status in run["statuses"]}
    if method == "POST":
        return statuses == {"201"}
    answers = [_comparable(side.runs[-1]["sample"]) for side in (bare, whole)]
    return statuses == {"200"} and answers[0] == answers[1]


def _comparable(answer: str) -> Any:
    return {name: value for name, value in json.loads(answer).items() if name not in OTHERWISE}
