"""Thirty-two who do the same in one moment: one nomination, one decision, one placing, and all of it in the log."""

import asyncio

import asyncpg
import pytest
from litestar import Litestar

from backend.kit.audit.checking import verify
from backend.kit.audit.logs import CONFIDENTIAL
from backend.kit.database.engine import fetch_one
from tests.api.succession.planning import (
    POSITIONS,
    a_house,
    condition,
    mark,
    marked,
    move,
    moved,
    nominate,
    nominated,
    person_of,
)

pytestmark = pytest.mark.anyio

MANY = 32


async def test_a_seat_is_marked_once(app: Litestar) -> None:
    house = await a_house(app)
    answers = await asyncio.gather(*(mark(house.partner, house.seat) for _ in range(MANY)))
    assert sorted(each.status_code for each in answers) == [201, *[409] * (MANY - 1)]


async def test_who_marks_what_is_marked_in_secret_that_moment_is_told_no_more_than_later(
    app: Litestar, dsn: str
) -> None:
    house = await a_house(app)
    hidden = await marked(house.partner, house.seat, privacy="members")
    end = {"json": {"reason": "Not yet."}, "headers": condition(hidden)}
    assert (await house.partner.post(f"{POSITIONS}/{hidden['id']}/end", **end)).status_code == 204
    elsewhere = await asyncpg.connect(dsn)
    async with elsewhere.transaction():
        await elsewhere.execute(
            "UPDATE critical_position SET state = 'in_force', ended_at = NULL, ended_because = NULL"
        )
        late = asyncio.create_task(mark(house.manager, house.seat))
        while not await fetch_one("SELECT 1 FROM pg_locks WHERE NOT granted"):
            await asyncio.sleep(0.01)
    await elsewhere.close()
    answer = await late
    assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, "position_id")
    assert (await mark(house.manager, house.seat)).json()["errors"] == answer.json()["errors"]


async def test_somebody_is_nominated_once(app: Litestar) -> None:
    house = await a_house(app)
    plan = await marked(house.partner, house.seat)
    askers = [house.manager, house.director, house.partner, house.second_partner] * (MANY // 4)
    answers = await asyncio.gather(*(nominate(each, plan, person_of(house.deputy)) for each in askers))
    assert sorted(each.status_code for each in answers) == [201, *[409] * (MANY - 1)]
    assert (await fetch_one("SELECT count(*) AS n FROM nomination"))["n"] == 1
    assert (await fetch_one("SELECT count(*) AS n FROM nomination_event"))["n"] == 2


async def test_of_approvals_and_rejections_one_has_its_effect(app: Litestar) -> None:
    house = await a_house(app)
    plan = await marked(house.partner, house.seat)
    pending = await nominated(house.manager, plan, person_of(house.deputy))
    deeds = [("approved", ""), ("rejected", "No."), ("removed", "No.")]
    answers = await asyncio.gather(
        *(move([house.partner, house.second_partner][k % 2], pending, *deeds[k % 3]) for k in range(MANY))
    )
    assert sorted(each.status_code for each in answers) == [200, *[412] * (MANY - 1)]
    (done,) = [each.json() for each in answers if each.status_code == 200]
    assert (await fetch_one("SELECT state FROM nomination"))["state"] == done["state"]
    assert (await fetch_one("SELECT count(*) AS n FROM nomination_event"))["n"] == 3


async def test_somebody_is_placed_once(app: Litestar) -> None:
    house = await a_house(app)
    plan = await marked(house.partner, house.seat)
    outside = await nominated(house.manager, plan, external_name="Olga Outside")
    approved = await moved(house.partner, outside, "approved")
    answers = await asyncio.gather(*(move(house.partner, approved, "placed") for _ in range(MANY)))
    assert sorted(each.status_code for each in answers) == [200, *[412] * (MANY - 1)]


async def test_ranks_stay_whole_while_many_rank_and_nominate(app: Litestar) -> None:
    house = await a_house(app)
    plan = await marked(house.partner, house.seat)
    first = [await nominated(house.manager, plan, external_name=f"Candidate {k}") for k in range(4)]
    url = "/api/succession/nominations/{}/place"
    ranking = [
        house.manager.send(
            "PUT", url.format(first[k % 4]["id"]), json={"place": k % 5 + 1}, headers={"If-Match": '"1"'}
        )
        for k in range(MANY)
    ]
    adding = [nominate(house.director, plan, external_name=f"Further {k}") for k in range(8)]
    answers = await asyncio.gather(*ranking, *adding)
    assert {each.status_code for each in answers} == {200, 201}
    row = await fetch_one("SELECT count(*) AS n, count(DISTINCT rank) AS ranks, max(rank) AS most FROM nomination")
    assert tuple(row) == (12, 12, 12)
    assert (await verify(log=CONFIDENTIAL)).broken is None
