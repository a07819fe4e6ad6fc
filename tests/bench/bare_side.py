"""What a handler costs at least: Litestar and asyncpg, the same statements; no sign-in, access, log, metrics or shapes.

`python -m tests.bench.bare_side DESCRIPTOR` serves on a listening socket; `DATABASE_URL` names the database. Answers
hold what the application's hold, but for what depends on who asks.
"""

import json
import os
import socket
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID, uuid4

import asyncpg
import uvicorn
from litestar import Litestar, get, post
from litestar.datastructures import State
from litestar.params import FromPath, FromQuery, JSONBody

POOL = 10

UNITS_ABOVE = """
WITH RECURSIVE above (id, code, name, parent_id, steps) AS (
    SELECT n.id, n.code, n.name, n.parent_id, 0 FROM org_unit n WHERE n.id = p.org_unit_id
    UNION ALL
    SELECT n.id, n.code, n.name, n.parent_id, a.steps + 1 FROM above a JOIN org_unit n ON n.id = a.parent_id
)
SELECT json_agg(json_build_object('id', id, 'code', code, 'name', name) ORDER BY steps DESC) FROM above
"""
LINE = "r.valid_from <= $2 AND (r.valid_to IS NULL OR r.valid_to > $2)"
SEAT = "i.valid_from <= $2 AND (i.valid_to IS NULL OR i.valid_to > $2)"
ONE = f"""
SELECT p.*, m.id AS manager_id, m.name AS manager_name, o.id AS position_id, o.code AS position_code, o.title,
       i.valid_from AS since, e.id AS role_id, e.code AS role_code, e.name AS role_name, ({UNITS_ABOVE}) AS units,
       (SELECT count(*) FROM reporting_line r WHERE r.manager_id = p.id AND {LINE}) AS direct_reports
FROM person p
LEFT JOIN reporting_line r ON r.person_id = p.id AND {LINE} LEFT JOIN person m ON m.id = r.manager_id
LEFT JOIN incumbency i ON i.person_id = p.id AND {SEAT} LEFT JOIN position o ON o.id = i.position_id
LEFT JOIN role e ON e.id = o.role_id
WHERE p.id = $1 AND p.state = 'active'
"""
COUNT = "SELECT count(*) AS n FROM person p WHERE p.state = 'active'"
PAGE = f"""
WITH page AS (SELECT * FROM person p WHERE p.state = 'active' ORDER BY p.sort_name, p.id LIMIT $1)
SELECT p.*, u.code AS unit_code, u.name AS unit_name, m.id AS manager_id, m.name AS manager_name,
       o.id AS position_id, o.code AS position_code, o.title AS position_title
FROM page p
JOIN org_unit u ON u.id = p.org_unit_id
LEFT JOIN reporting_line r ON r.person_id = p.id AND {LINE} LEFT JOIN person m ON m.id = r.manager_id
LEFT JOIN incumbency i ON i.person_id = p.id AND {SEAT} LEFT JOIN position o ON o.id = i.position_id
ORDER BY p.sort_name, p.id
"""
INSERT = """
INSERT INTO person (id, number, name, email, time_zone, languages, location, org_unit_id, state, joined_on, sort_name,
                    search_text, version)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'active', $9, lower($3), lower($3), 1) RETURNING *
"""
OWN = ("id", "number", "name", "email", "state", "location", "time_zone", "joined_on")


@get("/people/{person_id:uuid}")
async def get_one(state: State, person_id: FromPath[UUID]) -> dict[str, Any]:
    row = await state.pool.fetchrow(ONE, person_id, today())
    *above, unit = json.loads(row["units"])
    seat = row["position_id"] and {
        "id": row["position_id"],
        "code": row["position_code"],
        "title": row["title"],
        "since": row["since"],
        "role": row["role_id"] and {"id": row["role_id"], "code": row["role_code"], "name": row["role_name"]},
    }
    return {
        **{name: row[name] for name in (*OWN, "languages", "left_on", "version", "direct_reports")},
        "org_unit": unit,
        "org_units_above": above,
        "position": seat,
        "manager": row["manager_id"] and {"id": row["manager_id"], "name": row["manager_name"]},
    }


@get("/people")
async def list_people(state: State, limit: FromQuery[int] = 50) -> dict[str, Any]:
    total = await state.pool.fetchval(COUNT)
    rows = await state.pool.fetch(PAGE, limit, today())
    return {"items": [_listed(row) for row in rows], "total": total}


def _listed(row: Mapping[str, Any]) -> dict[str, Any]:
    seat = {"id": row["position_id"], "code": row["position_code"], "title": row["position_title"]}
    return {
        **{name: row[name] for name in OWN},
        "org_unit": {"id": row["org_unit_id"], "code": row["unit_code"], "name": row["unit_name"]},
        "position": row["position_id"] and seat,
        "manager": row["manager_id"] and {"id": row["manager_id"], "name": row["manager_name"]},
    }


@post("/people")
async def create(state: State, data: JSONBody[dict[str, Any]]) -> dict[str, Any]:
    told = [data[name] for name in ("number", "name", "email", "time_zone", "languages", "location")]
    joined_on = date.fromisoformat(data["joined_on"])
    row = await state.pool.fetchrow(INSERT, uuid4(), *told, UUID(data["org_unit_id"]), joined_on)
    return {name: row[name] for name in (*OWN, "languages", "version", "org_unit_id")}


def today() -> date:
    return datetime.now(UTC).date()


@asynccontextmanager
async def pool(app: Litestar) -> AsyncIterator[None]:
    async with asyncpg.create_pool(os.environ["DATABASE_URL"], max_size=POOL) as app.state.pool:
        yield


def create_app() -> Litestar:
    return Litestar([get_one, list_people, create], lifespan=[pool], openapi_config=None)


def main() -> None:
    config = uvicorn.Config(create_app, factory=True, log_config=None, access_log=False, server_header=False)
    uvicorn.Server(config).run(sockets=[socket.socket(fileno=int(sys.argv[1]))])


if __name__ == "__main__":
    main()
